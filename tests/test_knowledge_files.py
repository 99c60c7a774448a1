"""The real knowledge, one editorial rule per test. A failure says which file, which line, and how to mend it."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest

from conftest import PROJECT
from mlcareers.analysis import importance
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.integrity import check
from mlcareers.knowledge.load import Entry, Loaded, load
from mlcareers.knowledge.yaml_files import lines_of, read_text
from mlcareers.models.base import Statement
from mlcareers.models.country import COUNTRIES
from mlcareers.models.role import Role
from mlcareers.models.vocabulary import SAMPLE_FLOOR

SEED_ROLES = {
    "ml-engineer",
    "ml-specialist",
    "aws-ml-specialist",
    "ml-researcher",
    "applied-scientist",
    "ml-product-manager",
    "deep-learning-specialist",
    "data-scientist",
    "research-scientist",
    "ai-product-manager",
    "ai-model-validator",
    "ai-operations-engineer",
    "ai-performance-engineer",
    "ai-pipeline-engineer",
}
SEED_RUNGS = {
    "Junior ML Engineer",
    "Senior ML Engineer",
    "Lead ML Engineer",
    "ML Analyst",
    "Senior ML Scientist",
    "ML Solutions Architect",
    "Research Assistant",
    "Senior Research Scientist",
    "Research Director",
    "Senior Product Manager",
    "Director of ML Products",
    "Deep Learning Engineer",
    "Senior DL Engineer",
    "Deep Learning Architect",
}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    found = load([PROJECT / "data"])
    assert len(found.entries) > 3000
    return found


@pytest.fixture(scope="module")
def roles(loaded: Loaded) -> dict[str, Entry]:
    found = {entry.record.id: entry for entry in loaded.of_kind("role")}
    assert len(found) == 75
    return found


def where(entry: Entry, *position: str | int) -> str:
    (line,) = lines_of(read_text(entry.path), [(*entry.position, *position)])
    return f"{entry.path.relative_to(PROJECT)}:{line}"


def sentences(role: Role) -> list[str]:
    """Every sentence of a role's prose, folded, so that only the words count."""
    fields = ("responsibilities", "workflow", "experience", "environment", "challenges", "reasons_against", "notes")
    statements: list[Statement] = [role.summary, *role.education.statements]
    statements += [statement for field in fields for statement in getattr(role, field)]
    texts = [statement.text for statement in statements]
    texts += [statement.text for account in role.accounts for statement in account.statements]
    texts += [rung.changes.text for rung in role.ladder] + [other.text for other in role.differs_from]
    return [re.sub(r"\W+", " ", part).strip().casefold() for text in texts for part in re.split(r"(?<=[.;])\s", text)]


def test_every_file_is_sound(loaded: Loaded) -> None:
    assert [str(problem) for problem in [*loaded.problems, *check(loaded)]] == []


def test_every_role_of_the_seeds_is_there(roles: dict[str, Entry]) -> None:
    assert set(roles) >= SEED_ROLES
    rungs = {title for entry in roles.values() for rung in entry.record.ladder for title in (rung.title, *rung.aliases)}
    told = {rung.title for entry in roles.values() for account in entry.record.accounts for rung in account.ladder}
    assert rungs | told >= SEED_RUNGS


def test_no_two_roles_share_sentences(roles: dict[str, Entry]) -> None:
    own = {id_: set(sentences(entry.record)) for id_, entry in roles.items()}
    assert min(map(len, own.values())) > 20
    for one, other in combinations(own, 2):
        shared = own[one] & own[other]
        share = len(shared) / min(len(own[one]), len(own[other]))
        assert share <= 0.2, f"{one} and {other} share {share:.0%} of their sentences; rewrite: {sorted(shared)[:3]}"


def test_roles_are_of_one_depth(roles: dict[str, Entry]) -> None:
    limits = {"responsibilities": (5, 10), "workflow": (4, 8), "skills": (12, 23), "ladder": (4, 9), "tools": (5, 12)}
    for entry in roles.values():
        for field, (fewest, most) in limits.items():
            number = len(getattr(entry.record, field))
            assert fewest <= number <= most, f"{where(entry, field)}: {number} {field}; give {fewest} to {most}"


def test_a_role_tells_itself_from_its_neighbours(roles: dict[str, Entry]) -> None:
    for entry in roles.values():
        assert entry.record.differs_from, f"{where(entry)}: add differs_from, a sentence per neighbour"


def test_a_record_says_what_its_postings_raise(real: KnowledgeBase) -> None:
    """So that the files, the export and every page give one importance."""
    raised = [
        f"{role.id}: {need.skill} is {need.importance}, its postings make it {step}; write {step}"
        for role in real.roles
        for need, step in zip(role.skills, _raised(real, role), strict=True)
        if need.importance != step
    ]
    assert not raised


def _raised(real: KnowledgeBase, role: Role) -> list[str]:
    measured = importance.by_skill(real, role.id)
    return [importance.raise_importance(need.importance, measured.get(need.skill)) for need in role.skills]


def test_roles_that_share_a_third_of_their_needs_are_told_apart(roles: dict[str, Entry]) -> None:
    weights = {"core": 3, "useful": 2, "optional": 1}
    needs = {id_: {need.skill: weights[need.importance] for need in e.record.skills} for id_, e in roles.items()}
    told = {(id_, said.role) for id_, e in roles.items() for said in e.record.differs_from}
    close = [(one, other) for one, other in permutations(needs, 2) if _shared(needs, one, other) > 1 / 3]
    assert len(close) > 100
    silent = [pair for pair in close if pair not in told]
    assert not silent, f"add a sentence to differs_from: {silent}"


def _shared(needs: dict[str, dict[str, int]], one: str, other: str) -> float:
    """The smaller of the two shares of what each needs that the other needs, too."""
    mine, theirs = needs[one], needs[other]
    both = sum(min(weight, theirs.get(skill, 0)) for skill, weight in mine.items())
    return both / max(sum(mine.values()), sum(theirs.values()))


def test_what_stands_under_education_speaks_of_it(roles: dict[str, Entry]) -> None:
    """The page sets the sources of these statements beside the degree, so that a certificate has no place there."""
    of_study = re.compile(r"degree|bachelor|master'?s|doctora|graduat|qualification|mathemat|computing|zone 5")
    said = [(id_, text) for id_, entry in roles.items() for text in entry.record.education.statements if text.cite]
    assert len(said) > 20
    strange = [f"{id_}: {text.text}" for id_, text in said if not of_study.search(text.text.lower())]
    assert not strange, "move these under experience: " + "; ".join(strange)


def test_rare_titles_name_a_living_one(roles: dict[str, Entry]) -> None:
    rare = {id_: entry.record.rare.role for id_, entry in roles.items() if entry.record.rare}
    assert len(rare) >= 4
    assert not set(rare.values()) & rare.keys()


def test_two_sources_or_a_word_on_it(roles: dict[str, Entry]) -> None:
    for entry in roles.values():
        sources = {citation.partition("#")[0] for citation in entry.record.cite + entry.record.informed_by}
        enough = len(sources) >= 2 or entry.record.evidence_note
        assert enough, f"{where(entry, 'cite')}: cites {len(sources)} source; cite a second, or say so in evidence_note"


def test_every_role_names_its_wage_occupations_or_says_that_none_fits(roles: dict[str, Entry]) -> None:
    for entry in roles.values():
        codes = [found.code for found in entry.record.occupations if found.scheme == "soc"]
        none, place = entry.record.no_official_occupation, where(entry, "occupations")
        assert bool(codes) != bool(none), f"{place}: name soc codes, or say why no official occupation fits"
        assert len(codes) <= 3, f"{place}: names {len(codes)} soc codes; keep the three with the most filings"


def test_an_occupation_says_how_it_is_known(roles: dict[str, Entry]) -> None:
    for entry in roles.values():
        for found in entry.record.occupations:
            place = f"{where(entry, 'occupations')}: {found.code}"
            assert (found.match == "kindred") == (found.basis == "editorial"), f"{place} is kindred by our judgement"
            assert found.n is None or found.n >= SAMPLE_FLOOR, f"{place} rests on {found.n} filings; leave them out"


def test_skills_stand_in_the_file_of_their_category(loaded: Loaded) -> None:
    entries = list(loaded.of_kind("skill"))
    assert len(entries) > 400
    for entry in entries:
        assert entry.record.category == entry.path.stem, f"{where(entry)}: move it to {entry.record.category}.yaml"


def test_every_country_of_a_pay_figure_has_a_name(loaded: Loaded) -> None:
    codes = {entry.record.place.country for entry in loaded.of_kind("salary")}
    assert len(codes) > 10
    assert codes <= set(COUNTRIES), "add the name to models/country.py"


def test_distributions_rest_on_a_sample(loaded: Loaded) -> None:
    seen = 0
    for entry in loaded.of_kind("salary"):
        pay = entry.record.pay
        if pay and (pay.p10 or pay.p25 or pay.p75 or pay.p90):
            seen += 1
            office = entry.record.occupation and entry.record.n is None
            enough = office or (entry.record.n and entry.record.n >= 30)
            assert enough, f"{where(entry)}: percentiles need n of 30 or more, or a statistical office that states none"
    assert seen > 300


def test_shares_that_belong_together_add_up(loaded: Loaded) -> None:
    """The education mix, the industries and the business impact of the second article are parts of a whole."""
    series: dict[str, list[float]] = defaultdict(list)
    for entry in loaded.of_kind("statistic"):
        if entry.path.stem == "what-ml-engineers-do" and entry.record.series:
            series[entry.record.series].append(entry.record.value)
    assert len(series) == 3
    assert {name: sum(values) for name, values in series.items()} == dict.fromkeys(series, 100)


def test_certifications_meet_their_promise(loaded: Loaded) -> None:
    records = [entry.record for entry in loaded.of_kind("certification")]
    assert len([record for record in records if record.status]) >= 85
    assert len([record for record in records if record.price_usd is not None]) >= 55
    for entry in loaded.of_kind("certification"):
        assert entry.record.evidence, f"{where(entry)}: add the documents that show it"


def test_what_an_exam_demands_before_is_its_gate(loaded: Loaded) -> None:
    demanding = 0
    for entry in loaded.of_kind("certification"):
        record = entry.record
        demands = bool(record.prerequisites) and not record.prerequisites.startswith("None")
        demanding += demands
        assert record.gate or not demands, f"{where(entry)}: say in `gate` what the exam demands, or begin with None"
    assert demanding > 10


def test_a_price_stands_in_a_document(loaded: Loaded) -> None:
    for entry in loaded.of_kind("certification"):
        shown = any("price" in piece.supports for piece in entry.record.evidence)
        assert shown or entry.record.price_usd is None, f"{where(entry)}: name the document that shows the price"


def test_no_text_speaks_of_the_workshop() -> None:
    """Knowledge speaks of the field, never of how it was put together."""
    telling = re.compile(r"(research notes|\bTODO\b|\.\./(?!\.schemas/)|~/)", re.IGNORECASE)
    files: list[Path] = sorted((PROJECT / "data").rglob("*.yaml"))
    assert len(files) > 150
    found: list[Any] = [
        f"{path.relative_to(PROJECT)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if telling.search(line)
    ]
    assert found == []


def test_what_a_guide_entry_points_to_is_a_command(loaded: Loaded) -> None:
    from mlcareers.cli.app import COMMANDS

    entries = [part for entry in loaded.entries if entry.kind == "guide" for part in entry.record.entries]
    assert len(entries) > 100
    for part in entries:
        for command in part.see:
            assert command.split()[0] in COMMANDS, f"{part.id}: `see` begins with a command, unlike {command!r}"


def test_our_roles_say_all_that_a_private_one_may_leave_out(real: KnowledgeBase) -> None:
    least = {"responsibilities": 3, "skills": 3, "ladder": 2}
    wanted = (*least, "workflow", "tools", "experience", "environment", "challenges", "reasons_against", "leads_to")
    for role in real.roles:
        assert role.education, role.id
        assert not [name for name in wanted if len(getattr(role, name)) < least.get(name, 1)], role.id
