"""Distil the aijobs.net salary survey into data/salaries/aijobs-2025.yaml.

Full-time rows are pooled by role, level of experience, country of the company and year, and once more over
all levels. Roles come from the title by the table job_titles.yaml. Pay is the yearly figure in US dollars
that the survey states. n counts rows, not people: one posting often gives two rows, the lower and the upper
end of its range, and rows that repeat another one exactly are kept, because nothing tells a repeated row
from a second person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from distil import (
    COUNTED_FROM,
    PAY_COLUMNS,
    SHOWN_FROM,
    Cell,
    options,
    pay_figures,
    pooled_title,
    read_rows,
    say,
    say_each,
    table,
    write_list_file,
)

INPUT_SHA256 = "fce1318d2fa6f574cd36ce192bf3c38debcb61892d15255eb8f772a05e4a5aef"
LEVELS = {"EN": "junior", "MI": "mid", "SE": "senior", "EX": "executive"}
COLUMNS = ("role", "title", "level", "place.country", "year", *PAY_COLUMNS)
DEFAULTS = {
    "currency": "USD",
    "period": "year",
    "pay_basis": "base",
    "n_unit": "rows",
    "basis": "measured",
    "cite": ["aijobs-2025#salaries"],
    "as_of": "2025-01-19",
}
COMMENT = """
Yearly pay in US dollars by role, level, country of the company and year; aijobs.net, 2025-01-19.
n counts rows, often two per posting (both ends of its range), and exact repetitions. No level: all levels.
Written by seeds/distil_aijobs.py: correct the program or seeds/job_titles.yaml, not this file.
"""


class Group(NamedTuple):
    """What is pooled; without a level, all levels."""

    role: str
    country: str
    year: int
    level: str | None = None


class Observation(NamedTuple):
    """One row of the survey whose title is one of a role's."""

    title: str
    pay: int


Groups = Mapping[Group, Sequence[Observation]]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    titles_of: dict[str, list[str]] = table("job_titles.yaml")["titles"]
    groups = _groups(rows, _roles_by_title(titles_of))
    path = chosen.output_folder / "salaries" / "aijobs-2025.yaml"
    written = list(_table_rows(groups, {role: titles[0] for role, titles in titles_of.items()}))
    write_list_file(path, COMMENT, DEFAULTS, COLUMNS, written)
    _report(rows, groups, written)


def _roles_by_title(titles_of: Mapping[str, Sequence[str]]) -> dict[str, str]:
    roles: dict[str, str] = {}
    for role, titles in titles_of.items():
        for title in titles:
            if title in roles:
                raise ValueError(f"{title!r} stands under {roles[title]} and {role} in job_titles.yaml")
            roles[title] = role
    return roles


def _groups(rows: Sequence[Mapping[str, str]], roles: Mapping[str, str]) -> Groups:
    """Every usable row twice: in the group of its level, and in that of all levels."""
    groups: defaultdict[Group, list[Observation]] = defaultdict(list)
    for row in rows:
        role = roles.get(row["job_title"])
        if role is None or row["employment_type"] != "FT":
            continue
        group = Group(role, row["company_location"], int(row["work_year"]))
        observation = Observation(row["job_title"], int(row["salary_in_usd"]))
        groups[group].append(observation)
        groups[group._replace(level=LEVELS[row["experience_level"]])].append(observation)
    return groups


def _table_rows(groups: Groups, plain_titles: Mapping[str, str]) -> Iterator[list[Cell]]:
    """A row per group that is large enough; one more for the plain title where others are pooled with it."""
    for group in sorted(groups, key=_order):
        members = groups[group]
        if len(members) < COUNTED_FROM:
            continue
        plain = plain_titles[group.role]
        title = pooled_title([member.title for member in members], plain)
        yield _table_row(group, title, members)
        alone = [member for member in members if member.title == plain]
        if title != plain and len(alone) >= SHOWN_FROM:
            yield _table_row(group, plain, alone)


def _table_row(group: Group, title: str, members: Sequence[Observation]) -> list[Cell]:
    pay = pay_figures([member.pay for member in members])
    return [group.role, title, group.level, group.country, group.year, *pay]


def _order(group: Group) -> tuple[str, str, int, int]:
    """By role, country and year; all levels first, then the levels rising."""
    rank = [None, *LEVELS.values()].index(group.level)
    return group.role, group.country, group.year, rank


def _report(rows: Sequence[Mapping[str, str]], groups: Groups, written: Sequence[Sequence[Cell]]) -> None:
    known = {member.title for members in groups.values() for member in members}
    full_time = [row for row in rows if row["employment_type"] == "FT"]
    unknown = Counter(row["job_title"] for row in full_time if row["job_title"] not in known)
    small = [len(members) for group, members in groups.items() if group.level and len(members) < COUNTED_FROM]
    with_pay = sum(len(row) == len(COLUMNS) for row in written)
    say(len(rows), "rows read")
    say(len(rows) - len(full_time), "left out: not full-time")
    say(unknown.total(), f"left out: titles that belong to no role, {len(unknown)} of them, listed below")
    say(len(full_time) - unknown.total(), "rows counted, exact repetitions included")
    say(sum(small), f"of them in {len(small):,} cells of one level too small to write (n < {COUNTED_FROM})")
    say(len(written), f"rows written, {with_pay} of them with pay (n >= {SHOWN_FROM}), the rest with n only")
    say_each(unknown)


if __name__ == "__main__":
    main()
