"""Distil the aijobs.net salary survey into data/salaries/aijobs-2025.yaml.

Full-time rows are pooled by role, level of experience, country of the company and year, and once more over
all levels where those are several. Roles come from the title by the table job_titles.yaml.

Only rows in the currency of their country count (currencies.yaml), and their pay is the yearly figure as stated in
it. Where people write "$" for their own dollar, most rows are marked as US dollars although they are none: for Canada
both kinds have the same percentiles. And what the survey converted, it converted at one flat rate for a year.

n counts rows, not people: one posting often gives two rows, the lower and the upper end of its range. A row that
repeats another in every column counts once (n_different), and percentiles are of different rows.
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
COLUMNS = ("role", "title", "commonest", "level", "place.country", "currency", "year", *PAY_COLUMNS)
DEFAULTS = {
    "period": "year",
    "pay_basis": "salary",
    "tax": "gross",
    "n_unit": "rows",
    "basis": "measured",
    "cite": ["aijobs-2025#salaries"],
    "as_of": "2025-01-19",
}
COMMENT = """
Gross yearly pay in the country's own currency by role, level, country of the company and year;
aijobs.net, 2025-01-19. No level: all levels. n counts rows, often two per posting (both ends of its range);
n_different counts exact repetitions once, and percentiles are of different rows. The commonest title is
named where the plain one makes less than half of a sample.
Written by seeds/distil_aijobs.py: correct the program or seeds/job_titles.yaml, not this file.
"""


class Group(NamedTuple):
    """What is pooled; without a level, all levels."""

    role: str
    country: str
    currency: str
    year: int
    level: str | None = None


class Observation(NamedTuple):
    """One row of the survey whose title is one of a role's; `row` is all that it says."""

    title: str
    pay: int
    row: tuple[str, ...]


Groups = Mapping[Group, Sequence[Observation]]


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    titles_of: dict[str, list[str]] = table("job_titles.yaml")["titles"]
    own_currency = table("currencies.yaml")["own"]
    kept = [row for row in rows if row["employment_type"] == "FT" and _in_own_currency(row, own_currency)]
    groups = _groups(kept, _roles_by_title(titles_of))
    path = chosen.output_folder / "salaries" / "aijobs-2025.yaml"
    written = list(_table_rows(groups, {role: titles[0] for role, titles in titles_of.items()}))
    write_list_file(path, COMMENT, DEFAULTS, COLUMNS, written)
    _report(rows, kept, groups, written)
    _report_currencies(rows, own_currency)


def _roles_by_title(titles_of: Mapping[str, Sequence[str]]) -> dict[str, str]:
    roles: dict[str, str] = {}
    for role, titles in titles_of.items():
        for title in titles:
            if title in roles:
                raise ValueError(f"{title!r} stands under {roles[title]} and {role} in job_titles.yaml")
            roles[title] = role
    return roles


def _in_own_currency(row: Mapping[str, str], own_currency: Mapping[str, str]) -> bool:
    return row["salary_currency"] == own_currency.get(row["company_location"])


def _groups(rows: Sequence[Mapping[str, str]], roles: Mapping[str, str]) -> Groups:
    """Every row of a known title twice: in the group of its level, and in that of all levels."""
    groups: defaultdict[Group, list[Observation]] = defaultdict(list)
    for row in rows:
        role = roles.get(row["job_title"])
        if role is None:
            continue
        group = Group(role, row["company_location"], row["salary_currency"], int(row["work_year"]))
        observation = Observation(row["job_title"], int(row["salary"]), tuple(row.values()))
        groups[group].append(observation)
        groups[group._replace(level=LEVELS[row["experience_level"]])].append(observation)
    return groups


def _table_rows(groups: Groups, plain_titles: Mapping[str, str]) -> Iterator[list[Cell]]:
    """A row per group that is large enough; one more for the plain title where others are pooled with it."""
    for group in sorted(groups, key=_order):
        members = groups[group]
        if len(members) < COUNTED_FROM or _is_one_level(groups, group):
            continue
        plain = plain_titles[group.role]
        title = pooled_title([member.title for member in members], plain)
        yield _table_row(group, title, members, plain)
        alone = [member for member in members if member.title == plain]
        if title != plain and len(alone) >= SHOWN_FROM:
            yield _table_row(group, plain, alone, plain)


def _is_one_level(groups: Groups, group: Group) -> bool:
    """Whether all levels together are one level only, and would say again what that says."""
    sizes = (len(groups.get(group._replace(level=level), ())) for level in LEVELS.values())
    return group.level is None and len(groups[group]) in sizes


def _table_row(group: Group, title: str, members: Sequence[Observation], plain: str) -> list[Cell]:
    pay = pay_figures((member.row, member.pay) for member in members)
    commonest = _commonest(members, plain)
    return [group.role, title, commonest, group.level, group.country, group.currency, group.year, *pay]


def _commonest(members: Sequence[Observation], plain: str) -> str | None:
    """The title that most of the different rows have, where the role's plain one has less than half of them."""
    titles = Counter(member.title for member in set(members))
    commonest = min(titles, key=lambda title: (-titles[title], title))
    if 2 * titles[plain] >= titles.total() or commonest == plain:
        return None
    return f"{commonest} ({titles[commonest]:,} of {titles.total():,})"


def _order(group: Group) -> tuple[str, str, int, int]:
    """By role, country and year; all levels first, then the levels rising."""
    rank = [None, *LEVELS.values()].index(group.level)
    return group.role, group.country, group.year, rank


def _report(
    rows: Sequence[Mapping[str, str]],
    kept: Sequence[Mapping[str, str]],
    groups: Groups,
    written: Sequence[Sequence[Cell]],
) -> None:
    known = {member.title for members in groups.values() for member in members}
    full_time = sum(row["employment_type"] == "FT" for row in rows)
    unknown = Counter(row["job_title"] for row in kept if row["job_title"] not in known)
    counted = [tuple(row.values()) for row in kept if row["job_title"] in known]
    small = [len(members) for group, members in groups.items() if group.level and len(members) < COUNTED_FROM]
    withheld = Counter(str(row[COLUMNS.index("withheld")]) for row in written)
    say(len(rows), "rows read")
    say(len(rows) - full_time, "left out: not full-time")
    say(full_time - len(kept), "left out: not in the currency of their country, listed below")
    say(unknown.total(), f"left out: titles that belong to no role, {len(unknown)} of them, listed below")
    say(len(counted), f"rows counted, {len(set(counted)):,} of them different")
    say(sum(small), f"of them in {len(small):,} cells of one level too small to write (n < {COUNTED_FROM})")
    say(len(written), f"rows written, {withheld['None']} of them with pay")
    say(withheld["few"], f"rows without pay: fewer than {SHOWN_FROM} different")
    say(withheld["collapsed"], "rows without pay: p10 equals p25 and p75 equals p90")
    mixed = sum(row[COLUMNS.index("commonest")] is not None for row in written)
    say(mixed, "rows mostly of other titles, which they name")
    say_each(unknown)


def _report_currencies(rows: Sequence[Mapping[str, str]], own_currency: Mapping[str, str]) -> None:
    """Say which rows are left out for their currency: by country, those marked as US dollars apart."""
    foreign = [row for row in rows if row["employment_type"] == "FT" and not _in_own_currency(row, own_currency)]
    dollars = Counter(row["company_location"] for row in foreign if row["salary_currency"] == "USD")
    say(dollars.total(), 'rows marked USD outside the countries that pay in it: "$" may be their own dollar')
    say_each(dollars)
    others = Counter(f"{row['company_location']} in {row['salary_currency']}" for row in foreign)
    others = Counter({where: count for where, count in others.items() if not where.endswith(" in USD")})
    say(others.total(), "rows in another foreign currency: converted at one flat rate")
    say_each(others)


if __name__ == "__main__":
    main()
