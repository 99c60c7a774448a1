"""Distil the Built In postings of the AI engineering field guide into data/demand and data/statistics.

INPUT is the folder `job-market/data_raw` of the guide's repository: one file a posting, read line by line because not
every file is the YAML that it means to be. What is said on the site's cards (remote, hybrid, office; level; pay) comes
from the list of the first collection, `job-market/_internal/all_jobs_20260204.csv`, which holds about half of them.

Role and level come from the title, as posting_titles.py reads it.
The postings were found on one site with one phrase, "AI engineer": other roles are the part that leans to AI.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from distil import Cell, WrongInput, options, say, table
from mlcareers import open_knowledge
from posting_counts import (
    COUNTED_FROM,
    STATISTIC_COLUMNS,
    Posting,
    Study,
    by_role,
    different,
    statistics,
    with_role,
    write_demand,
    write_statistics,
)
from posting_reading import Reader, tools
from posting_titles import NO_ROLE, title_counter

INPUT_SHA256 = "06872372534b5142619fef786a823f9e5454af34f7693f01c1e1b4311fb470a9"
CARDS = Path("_internal/all_jobs_20260204.csv")

STUDY = Study(
    key="builtin-2026",
    name="Built In postings found by the words AI engineer",
    place="US, India, UK, Germany, Netherlands",
    period="collected 2026-02-04 and 2026-02-27",
    source="builtin-ai-engineers-2026",
    found_by="AI engineer",
    found_whole=frozenset(("ai-engineer", "ai-agent-engineer", "ml-software-engineer")),
)
DEMAND_COMMENT = """\
Share of a role's Built In postings of January and February 2026 that require and that name a skill, in percent of
its different postings (n). Found by the words AI engineer: roles other than AI engineer are the part that leans to AI.
Named: anywhere in the text, company talk included, so an upper bound. Written by seeds/distil_builtin.py."""
STATISTICS_COMMENT = """\
What the Built In postings of January and February 2026 say of degrees, years, place of work, level and pay, role by
role. Degrees are mentions, not requirements. Written by seeds/distil_builtin.py."""

_KEY = re.compile(r"^(\w+): ?(.*)$", re.MULTILINE)
_CARDS = {
    "remote-only": ("work-mode", "work_type", "Postings for remote work only", {"Remote"}),
    "remote-possible": (
        *("work-mode", "work_type", "Postings open to remote work"),
        {"Remote", "Remote or Hybrid", "In-Office or Remote"},
    ),
    "hybrid": ("work-mode", "work_type", "Postings for hybrid work", {"Hybrid"}),
    "office": ("work-mode", "work_type", "Postings for work in the office", {"In-Office"}),
    "entry-level": ("levels", "level", "Postings at entry level", {"Entry level", "Junior", "Internship"}),
    "mid-level": ("levels", "level", "Postings at mid level", {"Mid level"}),
    "senior-level": ("levels", "level", "Postings at senior level", {"Senior level"}),
    "expert-level": ("levels", "level", "Postings at expert level", {"Expert/Leader"}),
}
"""Series, field, title and values of each share of the cards."""


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the folder, write both files, and print what was left out."""
    chosen = options(__doc__ or "", arguments)
    raw = list(_raw(chosen.input, sha256))
    say(len(raw), "postings read")
    knowledge = open_knowledge()
    read_title = title_counter(knowledge)
    found = [with_role(posting, read_title) for posting in different(map(_posting, raw))]
    known = [posting for posting in found if posting.role]
    say(len(found) - len(known), f"left out: {NO_ROLE}")
    reader = Reader(knowledge, table("posting_words.yaml"))
    roles = by_role(
        posting._replace(reading=reader.read(posting.title, posting.text, posting.company)) for posting in known
    )
    write_demand(chosen.output_folder / "demand" / "builtin-2026.yaml", DEMAND_COMMENT, STUDY, roles, tools(knowledge))
    cards = _cards(chosen.input.parent / CARDS)
    names = knowledge.roles.labels(roles)
    rows = [*statistics(STUDY, roles, names), *_card_statistics(roles, names, cards)]
    write_statistics(chosen.output_folder / "statistics" / "builtin-2026.yaml", STATISTICS_COMMENT, STUDY, rows)


def _raw(folder: Path, sha256: str) -> Iterator[dict[str, str]]:
    """The fields of each file, when the files together have the expected checksum."""
    paths = sorted(folder.glob("*.yaml"))
    digest = hashlib.sha256()
    contents = []
    for path in paths:
        contents.append(path.read_bytes())
        digest.update(contents[-1])
    if digest.hexdigest() != sha256:
        raise WrongInput(
            f"{folder} does not hold the files this program was written for.\n  expected sha256 {sha256}\n"
            f"  found    sha256 {digest.hexdigest()}\nseeds/README.md says where the right ones are."
        )
    for content in contents:
        head, _, text = content.decode("utf-8").partition("\ndescription: |")
        yield {**dict(_KEY.findall(head)), "text": re.sub(r"\nposted_date: [\s\S]*$", "", text).replace("\n  ", "\n")}


def _posting(fields: Mapping[str, str]) -> Posting:
    return Posting(fields["job_id"], _unquoted(fields["title"]), _unquoted(fields["company"]), fields["text"])


def _cards(path: Path) -> dict[str, dict[str, str]]:
    """The cards of the first collection by the number at the end of their address."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["work_type"]]
    return {row["link"].rstrip("/").rpartition("/")[2]: row for row in rows}


def _card_statistics(
    roles: Mapping[str, Sequence[Posting]], names: Mapping[str, str], cards: Mapping[str, Mapping[str, str]]
) -> Iterator[list[Cell]]:
    """What the cards of a role's postings show, from `COUNTED_FROM` cards on."""
    for role, postings in roles.items():
        shown = [cards[posting.source] for posting in postings if posting.source in cards]
        if len(shown) < COUNTED_FROM:
            continue
        population = f"{STUDY.name} whose title reads as {names[role]}, as the site's card shows them"
        for suffix, (series, field, title, values) in _CARDS.items():
            holds = sum(card[field] in values for card in shown)
            yield _row(role, suffix, title, holds, len(shown), population, series)
        paid = sum(bool(card["compensation"]) for card in shown)
        title = "Postings that show pay on the posting card"
        yield _row(role, "pay-on-card", title, paid, len(shown), population, None)


def _row(role: str, suffix: str, title: str, holds: int, n: int, population: str, series: str | None) -> list[Cell]:
    base = f"{STUDY.key}-{role}"
    values: dict[str, Any] = {
        **{"id": f"{base}-{suffix}", "title": title, "value": round(100 * holds / n, 1), "unit": "percent", "n": n},
        **{"population": population, "roles": [role], "series": f"{base}-{series}" if series else None},
    }
    return [values.get(column) for column in STATISTIC_COLUMNS]


def _unquoted(value: str) -> str:
    return value.strip().strip("'\"")


if __name__ == "__main__":
    main()
