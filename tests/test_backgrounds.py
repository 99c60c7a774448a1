"""The backgrounds of the real knowledge, one editorial rule per test: where people start outside the roles."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable

import pytest

from conftest import PROJECT, Run
from mlcareers.knowledge.load import Loaded, load
from mlcareers.models.background import Background
from mlcareers.models.role import Role
from mlcareers.models.skill import Skill

FOLDER = PROJECT / "data" / "backgrounds"
NAMES = [
    re.search(r'^title: "?([^"\n]+)', path.read_text("utf-8"), re.MULTILINE)[1]  # type: ignore[index]
    for path in sorted(FOLDER.glob("*.yaml"))
]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load([PROJECT / "data"])


@pytest.fixture(scope="module")
def backgrounds(loaded: Loaded) -> list[Background]:
    return [entry.record for entry in loaded.of_kind("background")]


@pytest.fixture(scope="module")
def roles(loaded: Loaded) -> dict[str, Role]:
    return {entry.record.id: entry.record for entry in loaded.of_kind("role")}


@pytest.fixture(scope="module")
def skills(loaded: Loaded) -> dict[str, Skill]:
    return {entry.record.id: entry.record for entry in loaded.of_kind("skill")}


def climb(start: Iterable[str], step: Callable[[str], Iterable[str]]) -> set[str]:
    """Where one comes by taking the step again and again, the start included."""
    found: set[str] = set()
    left = list(start)
    while left:
        if (one := left.pop()) not in found:
            found.add(one)
            left += step(one)
    return found


def held(background: Background, skills: dict[str, Skill]) -> set[str]:
    """What the background brings, and the wider skills that it has by having these."""
    return climb((brought.skill for brought in background.brings), lambda one: skills[one].kind_of)


def wider(skill: Skill) -> list[str]:
    return [*skill.kind_of, *skill.part_of, *skill.tool_for, *skill.written_in]


def before(skill: Skill) -> list[str]:
    return [first.skill for first in skill.prerequisites]


def asked(role: Role) -> set[str]:
    return {need.skill for need in (*role.skills, *role.tools)}


def needed(role: Role, skills: dict[str, Skill]) -> set[str]:
    """What a role asks for, what is learned before it, and the wider things of which it is one or a piece."""
    return climb(asked(role), lambda one: [*wider(skills[one]), *before(skills[one])])


def test_no_target_is_a_rare_title(backgrounds: list[Background], roles: dict[str, Role]) -> None:
    rare = {
        f"{one.id}: {target.role}"
        for one in backgrounds
        for target in one.targets
        if roles[target.role].rare is not None
    }
    assert not rare, "send people to roles that employers advertise"


def test_everybody_has_a_choice_of_targets(backgrounds: list[Background]) -> None:
    assert not [one.id for one in backgrounds if len(one.targets) < 2]


def test_nobody_lacks_more_than_can_be_begun_with(backgrounds: list[Background]) -> None:
    assert not [one.id for one in backgrounds if len(one.lacks) > 6], (
        "lacks is what hurts first, not all that is missing"
    )


def test_nobody_lacks_what_they_have_by_a_narrower_skill(
    backgrounds: list[Background], skills: dict[str, Skill]
) -> None:
    both = {one.id: sorted(held(one, skills) & set(one.lacks)) for one in backgrounds}
    assert not {id_: twice for id_, twice in both.items() if twice}


def test_a_lack_can_be_learned(backgrounds: list[Background], skills: dict[str, Skill]) -> None:
    traits = {f"{one.id}: {skill}" for one in backgrounds for skill in one.lacks if skills[skill].trait}
    assert not traits, "a trait is grown, not taken as a lesson"


def test_a_lack_is_needed_by_a_target(
    backgrounds: list[Background], roles: dict[str, Role], skills: dict[str, Skill]
) -> None:
    idle = {
        f"{one.id}: {skill}"
        for one in backgrounds
        for skill in one.lacks
        if not any(
            skill in needed(roles[target.role], skills) or asked(roles[target.role]) & {*wider(skills[skill])}
            for target in one.targets
        )
    }
    assert not idle, "nobody is sent to learn what no target asks for"


def test_lacks_stand_in_teaching_order(backgrounds: list[Background], skills: dict[str, Skill]) -> None:
    reversed_ = [
        f"{one.id}: {first.skill} before {skill}"
        for one in backgrounds
        for place, skill in enumerate(one.lacks)
        for first in skills[skill].prerequisites
        if first.need == "required" and first.depth == "use" and first.skill in one.lacks[place:]
    ]
    assert not reversed_


def test_no_sentence_is_used_twice(backgrounds: list[Background]) -> None:
    said: dict[str, list[str]] = defaultdict(list)
    for one in backgrounds:
        texts = [statement.text for statement in (one.summary, *one.strengths, *one.expect)]
        texts += [text for target in one.targets for text in (target.why, target.carries, target.gate) if text]
        for sentence in {part.strip().casefold() for text in texts for part in re.split(r"[.;] ", text.rstrip("."))}:
            said[sentence].append(one.id)
    assert not {sentence: ids for sentence, ids in said.items() if len(ids) > 1}


@pytest.mark.parametrize("name", NAMES)
def test_a_background_is_found_by_its_name(run_real: Run, name: str) -> None:
    result = run_real("search", name, "-f", "json", "--limit", "1")
    (first,) = json.loads(result.stdout)["result"]["hits"]
    assert (first["kind"], first["name"]) == ("background", name)


def test_who_develops_software_brings_software_engineering(backgrounds: list[Background]) -> None:
    """Nobody is sent to learn the foundation of their own trade, on whichever side of the product they work."""
    developers = {one.id: {brought.skill for brought in one.brings} for one in backgrounds if _develops(one)}
    assert len(developers) > 5
    assert not [id_ for id_, skills in developers.items() if "software-engineering" not in skills]


def _develops(one: Background) -> bool:
    """Whether the official occupation is software developers, or web developers."""
    return bool(one.occupation and one.occupation.code and one.occupation.code[:7] in ("15-1252", "15-1254"))


def test_who_writes_for_models_need_not_know_how_they_are_built(roles: dict[str, Role]) -> None:
    """A role without machine learning among its needs uses language models: no transformers before prompts."""
    trains = {"machine-learning", "deep-learning", "pytorch", "fine-tuning"}
    for role in roles.values():
        needs = {need.skill: need for need in role.skills}
        if "llm" in needs and needs["llm"].importance == "core" and not trains & needs.keys():
            assert needs["llm"].depth == "use", role.id
