"""Distil four collections of postings of 2025-26 into data/demand and data/statistics.

INPUT is one file of JSON lines, a posting a line, made from four public repositories (README.md says which, and how):
Built In, the French public employment service, analytics engineering postings of several countries, and the boards of
three firms. Role and level come from the title, as posting_titles.py reads it.

No figure here mixes the collections but two, which say so: how many postings name each certification, and which years
the words for levels stand for. Skills, degrees, years and places of work are told collection by collection, because
each role but one rests on a single one. What Built In says is written by distil_builtin.py, from its own source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from distil import Cell, options, read_records, say, say_each, table, write_list_file
from mlcareers import KnowledgeBase, open_knowledge
from posting_counts import (
    COUNTED_FROM,
    STATISTIC_COLUMNS,
    Posting,
    Study,
    by_role,
    different,
    largest_employer,
    statistics,
    with_role,
    write_demand,
    write_statistics,
    years_by_level,
)
from posting_reading import Reader, tools
from posting_titles import NO_ROLE, title_counter

INPUT_SHA256 = "3d2d33dc47112d1ff5e7cedd06a3cb9375e7e0e15611263935b907618b7d4b53"

STUDIES = {
    "france-travail-2026-01": Study(
        key="france-travail-2026",
        name="postings of the French public employment service",
        place="France",
        period="March 2025 to January 2026, most of them from December on",
        source="france-travail-2026-01",
        tools_only=True,
    ),
    "jeremychia-ae-2026": Study(
        key="analytics-postings-2026",
        name="postings for analytics engineers and their neighbours",
        place="mostly Europe",
        period="April to August 2026",
        source="analytics-engineers-2026",
        language="en",
    ),
}
"""The collections of which skills and terms are told here; tools only where the texts are French and short."""

MIX = Study(
    key="postings-2026",
    name="postings of four collections",
    place="a mix of collections: Built In (US, India, UK and others), France, Europe",
    period="March 2025 to August 2026",
    source="certifications-named-2026",
)
DEMAND_COMMENT = """\
Share of a role's postings that require and that name a skill, in percent of its different postings (n), one
collection and one place a file. Named: anywhere in the text, so an upper bound. {more}Written by
seeds/distil_demand_2026.py: correct the program or posting_words.yaml, not this file."""
FRENCH = "Tools and languages only: French texts are\nshort, and what else they ask for is said in many ways. "
STATISTICS_COMMENT = """\
What postings say of degrees, years and place of work, role by role in one collection each. Degrees are mentions, not
requirements. Written by seeds/distil_demand_2026.py."""
MIX_COMMENT = """\
Years of experience that postings ask for, by the word for the level in the title, all roles and collections together:
a mix, and no figure of any role. Written by seeds/distil_demand_2026.py."""
CERTIFICATIONS_COMMENT = """\
How many postings of 2025-26 name each certification that is held here, those named by none included.
Written by seeds/distil_demand_2026.py."""
CERTIFICATION_COLUMNS = (*("id", "title", "unit", "value", "count", "n", "roles", "series", "certifications", "cite"),)


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the postings, write all files, and print what was left out."""
    chosen = options(__doc__ or "", arguments)
    lines = read_records(chosen.input, sha256)
    say(len(lines), "postings read")
    say_each(Counter(str(line["source"]) for line in lines))
    knowledge = open_knowledge()
    reader = Reader(knowledge, table("posting_words.yaml"))
    read_title = title_counter(knowledge)
    kept = [with_role(posting, read_title) for posting in different(map(_posting, lines))]
    found = [_read(posting, reader) for posting in kept]
    without = sum(posting.role is None for posting in kept)
    say(without, f"{NO_ROLE}: counted for certifications only")
    for source, study in STUDIES.items():
        _write_study(chosen.output_folder, study, [p for p in found if p.role and p.source == source], knowledge)
    folder = chosen.output_folder / "statistics"
    _write_mix(folder / "postings-2026-levels.yaml", [posting for posting in found if posting.role])
    _write_certifications(folder / "certifications-named-2026.yaml", found, knowledge)


def _posting(line: Mapping[str, Any]) -> Posting:
    return Posting(line["source"], line["title"], line["company"], line["description"])


def _read(posting: Posting, reader: Reader) -> Posting:
    return posting._replace(reading=reader.read(posting.title, posting.text, posting.company))


def _write_study(folder: Path, study: Study, postings: Sequence[Posting], knowledge: KnowledgeBase) -> None:
    roles = by_role(postings)
    say(len(postings), f"different postings of {study.key}")
    say_each(
        {
            f"{role}: largest employer {largest_employer(of)[1]:g}%": len(of)
            for role, of in roles.items()
            if len(of) >= COUNTED_FROM
        }
    )
    say_each({f"{role}: fewer than {COUNTED_FROM}": len(of) for role, of in roles.items() if len(of) < COUNTED_FROM})
    comment = DEMAND_COMMENT.format(more=FRENCH if study.tools_only else "")
    write_demand(folder / "demand" / f"{study.key}.yaml", comment, study, roles, tools(knowledge))
    rows = statistics(study, roles, knowledge.roles.labels(roles))
    write_statistics(folder / "statistics" / f"{study.key}.yaml", STATISTICS_COMMENT, study, rows)


def _write_mix(path: Path, postings: Sequence[Posting]) -> None:
    rows = []
    for suffix, series, cells in years_by_level(postings):
        values = {
            "id": f"{MIX.key}-{suffix}",
            "population": f"{MIX.name}, all roles",
            "series": f"{MIX.key}-{series}",
            **cells,
        }
        rows.append([values.get(column) for column in STATISTIC_COLUMNS])
    write_statistics(path, MIX_COMMENT, MIX, rows)


def _write_certifications(path: Path, postings: Sequence[Posting], knowledge: KnowledgeBase) -> None:
    """Among all postings every certification; among those of a role the ones that any names, and how many were read."""
    roles = {role: of for role, of in by_role(postings).items() if len(of) >= COUNTED_FROM}
    names = {one.id: one.name for one in knowledge.certifications}
    counts = _namings(postings)
    order = sorted(names, key=lambda one: (-counts[one], one))
    rows = [_certification(one, names[one], counts[one], len(postings), None) for one in order]
    for role, of in roles.items():
        own = _namings(of)
        rows += [_certification(one, names[one], own[one], len(of), role) for one in order if own[one]]
    rows += [_read_for(role, len(of)) for role, of in roles.items()]
    defaults: dict[str, Any] = {
        "topic": "certifications",
        "year": 2026,
        "period": MIX.period,
        "place": MIX.place,
        "population": "postings for data and AI roles",
        "confidence": "medium",
        "as_of": "2026-11-30",
        "basis": "measured",
    }
    write_list_file(path, CERTIFICATIONS_COMMENT, defaults, CERTIFICATION_COLUMNS, rows)
    say(sum(counts.values()), f"namings of certifications, of {sum(map(bool, counts.values()))} of {len(names)} held")
    say_each({names[one]: count for one, count in counts.items()})


def _namings(postings: Sequence[Posting]) -> Counter[str]:
    return Counter(one for posting in postings if posting.reading for one in posting.reading.certifications)


def _certification(one: str, name: str, count: int, n: int, role: str | None) -> list[Cell]:
    share, section = round(100 * count / n, 2), "roles" if role else "all"
    suffix = f"-{role}" if role else ""
    return [
        f"named-2026-{one}{suffix}",
        f"Postings that name {name}",
        "percent",
        share if count else 0,
        count,
        n,
        [role] if role else [],
        f"certifications-named-2026{suffix}",
        [one],
        [f"certifications-named-2026#{section}"],
    ]


def _read_for(role: str, n: int) -> list[Cell]:
    title = "Postings read for the certifications that they name"
    cite = ["certifications-named-2026#roles"]
    return [f"named-2026-counted-{role}", title, "postings", n, None, n, [role], None, [], cite]


if __name__ == "__main__":
    main()
