"""Distil the postings of 2023 into data/salaries/postings-2023.yaml and data/demand/postings-2023.yaml.

A posting is one row of the data. A row that repeats another in every column is left out; the same
advertisement on another day or in another place counts in n, but once in n_different: same title, employer and pay.
Percentiles of pay are of different advertisements. Role and level come from the title as the employer
wrote it, by the ordered patterns of job_titles.yaml: the first that is found decides.

The level is the highest of the words intern, junior, mid, senior, staff, principal, lead, manager, director and
head in the title; intern beats them all, and VP counts only where none of them stands. "Entry level", "graduate"
and an "Associate" before the job mean junior. Pay grades (Principal Associate, AVP) and numbers (II) say nothing.
A title without such a word has no level.

Pay is the one yearly figure that the data give for a posting, in US dollars: the middle of the advertised
range. Hourly pay is left out, not converted. Only pay in the United States counts: elsewhere a few figures recur in
country after country for the same kind of job, so they are a job board's estimates and nobody's offer. The printed
account shows it.

A skill counts once per posting. Its share is that among the role's postings, of any country, that have any
skill tag.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

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

INPUT_SHA256 = "b993b2d6dac189db29d622b37453951729d315bcd3c99ef30d3aca2797f3bfd1"
NO_ROLE = "none"

PLACE_COLUMNS = ("place.country", "place.city", "place.company")
SALARY_COLUMNS = ("role", "title", "level", "note", *PLACE_COLUMNS, *PAY_COLUMNS)
SALARY_DEFAULTS = {
    "currency": "USD",
    "period": "year",
    "pay_basis": "advertised",
    "year": 2023,
    "n_unit": "postings",
    "basis": "measured",
    "cite": ["postings-2023#pay"],
    "as_of": "2023-12-31",
}
SALARY_COMMENT = """
Advertised yearly pay in the United States, postings of 2023: by role and level, company, metropolitan area.
The yearly figure is the middle of an advertised range. A row with neither level nor note pools all levels.
n counts postings; n_different counts an advertisement once that was posted again, and percentiles are of those.
Written by seeds/distil_postings.py: correct the program or the tables beside it, not this file.
"""
LEVELS = ("intern", "junior", "mid", "senior", "staff", "principal", "lead", "manager", "director", "head", "vp")
"""In rising order."""
NO_LEVEL = "Only titles that name no level."

DEMAND_COLUMNS = ("role", "skill", "term", "share", "n", "confidence")
DEMAND_DEFAULTS = {
    "period": "2023",
    "year": 2023,
    "place": "worldwide",
    "method": "keyword-tag",
    "sense": "named",
    "basis": "measured",
    "cite": ["postings-2023#skills"],
    "as_of": "2023-12-31",
}
DEMAND_COMMENT = """
Share of a role's postings of 2023 that name a skill, in percent of those (n) that have any skill tag.
Each skill once per posting. Only postings that state pay, three quarters of them in the United States.
Written by seeds/distil_postings.py: correct the program or the tables beside it, not this file.
"""
SHARES_FROM = 100
"""The fewest postings with skill tags for which a role's shares are written."""
CONFIDENT_FROM = 300
TOP_SKILLS = 30
SMALLEST_SHARE = 2.0

STAFFING_FIRMS = re.compile(
    r"acadia technologies|alldus|ascendo|brooksource|cybercoders|get it recruit|harnham|insight global"
    r"|intelletec|jobot|lawrence harvey|ledgent|lhh|motion recruitment|patterned learning|robert half|storm3"
    r"|synergisticit|worldgate",
    re.IGNORECASE,
)
"""Firms that advertise for others, or for training: what they state is not what a company pays."""


class Posting(NamedTuple):
    """One advertisement, as far as it is used; `country` is US, another one's name, or None where unknown."""

    title: str
    role: str
    level: str | None
    country: str | None
    area: str | None
    company: str
    pay: float | None
    tags: frozenset[str]


class Group(NamedTuple):
    """What is pooled; with nothing but the role, all its postings with yearly pay in the United States."""

    role: str
    area: str | None = None
    company: str | None = None
    level: str | None = None
    note: str | None = None


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the postings, write both list files, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    rows = read_rows(chosen.input, sha256)
    postings = list(_postings(rows))
    say(len(rows), "rows read")
    say(len(rows) - len(postings), "left out: repeat another row in every column")
    known = [posting for posting in postings if posting.role != NO_ROLE]
    say(len(postings) - len(known), "left out: titles that belong to no role")
    _distil_pay(known, chosen.output_folder / "salaries" / "postings-2023.yaml")
    _distil_demand(known, chosen.output_folder / "demand" / "postings-2023.yaml")


def _postings(rows: Iterable[Mapping[str, str]]) -> Iterator[Posting]:
    """Every row that is not exactly like an earlier one, with what its title and location mean."""
    titles, places = Titles(table("job_titles.yaml")), Places(table("us_places.yaml"))
    for values in dict.fromkeys(tuple(row.items()) for row in rows):
        row = dict(values)
        title = " ".join(row["job_title"].split())
        yield Posting(
            title=title,
            role=titles.role(title),
            level=titles.level(title),
            country=places.country(row["job_country"], row["job_location"]),
            area=places.area(row["job_location"]),
            company=" ".join(row["company_name"].split()),
            pay=float(row["salary_year_avg"]) if row["salary_rate"] == "year" else None,
            tags=frozenset(filter(None, row["job_skills"].split(";"))),
        )


class Titles:
    """Reads role and level out of a free title, by the tables of job_titles.yaml."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        pairs = [pair for entry in tables["patterns"] for pair in entry.items()]
        self._roles = [(role, re.compile(pattern, re.IGNORECASE)) for role, pattern in pairs]
        self._levels = [(level, re.compile(word, re.IGNORECASE)) for level, word in tables["levels"].items()]
        self._no_levels = re.compile(tables["no_levels"], re.IGNORECASE)

    def role(self, title: str) -> str:
        return next((role for role, pattern in self._roles if pattern.search(title)), NO_ROLE)

    def level(self, title: str) -> str | None:
        title = self._no_levels.sub("", title)
        return next((level for level, word in self._levels if word.search(title)), None)


class Places:
    """Reads country and metropolitan area out of a location, by the tables of us_places.yaml."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._states = tables["states"]
        self._areas = {
            f"{city}, {state}": f"{area} metro area"
            for area, states in tables["metropolitan_areas"].items()
            for state, cities in states.items()
            for city in cities
        }

    def country(self, stated: str, location: str) -> str | None:
        """The stated country; but "Sudan" is what the data call a search that found places in the US."""
        if stated == "Sudan":
            place = re.sub(r"\s*\(\+\d+ others?\)$", "", location)
            in_a_state = place.rpartition(", ")[2] in self._states or place in self._states.values()
            return "US" if in_a_state or place == "United States" else None
        return "US" if stated == "United States" else stated

    def area(self, location: str) -> str | None:
        return self._areas.get(location)


def _distil_pay(postings: Sequence[Posting], path: Path) -> None:
    yearly = [posting for posting in postings if posting.pay is not None]
    american = [posting for posting in yearly if posting.country == "US"]
    groups: defaultdict[Group, list[Posting]] = defaultdict(list)
    for posting in american:
        for group in _groups_of(posting):
            groups[group].append(posting)
    plain_titles = {role: titles[0] for role, titles in table("job_titles.yaml")["titles"].items()}
    written = [
        _pay_row(group, groups[group], plain_titles.get(group.role))
        for group in sorted(groups, key=_order)
        if _is_enough(groups, group)
    ]
    write_list_file(path, SALARY_COMMENT, SALARY_DEFAULTS, SALARY_COLUMNS, written)
    say(len(postings) - len(yearly), "pay left out: hourly")
    _report_countries(yearly)
    say(len(american), "postings counted for pay")
    _report_written(written)


def _report_written(written: Sequence[Sequence[Cell]]) -> None:
    withheld = Counter(str(row[SALARY_COLUMNS.index("withheld")]) for row in written)
    say(len(written), f"rows of pay written, {withheld['None']} of them with pay")
    say(withheld["few"], f"rows without pay: fewer than {SHOWN_FROM} different advertisements")
    say(withheld["collapsed"], "rows without pay: p10 equals p25 and p75 equals p90")


def _groups_of(posting: Posting) -> Iterator[Group]:
    all_levels = Group(posting.role)
    yield all_levels
    yield all_levels._replace(level=posting.level, note=None if posting.level else NO_LEVEL)
    if posting.area:
        yield all_levels._replace(area=posting.area)
    if not STAFFING_FIRMS.match(posting.company):
        yield all_levels._replace(company=posting.company)


def _is_enough(groups: Mapping[Group, Sequence[Posting]], group: Group) -> bool:
    """Areas and companies need enough for pay, the others for a count; what says nothing new is left out."""
    if group.note and len(groups[group]) == len(groups[Group(group.role)]):
        return False
    return len(groups[group]) >= (SHOWN_FROM if group.area or group.company else COUNTED_FROM)


def _order(group: Group) -> tuple[str, str, str, int, str]:
    """By role: all levels, no level, the levels rising; then companies, then areas."""
    rank = LEVELS.index(group.level) if group.level else -1
    return group.role, group.area or "", group.company or "", rank, group.note or ""


def _pay_row(group: Group, members: Sequence[Posting], plain_title: str | None) -> list[Cell]:
    title = pooled_title((member.title for member in members), plain_title)
    paid = [(member, member.pay) for member in members if member.pay is not None]
    pay = pay_figures(((member.title, member.company, amount), amount) for member, amount in paid)
    return [group.role, title, group.level, group.note, "US", group.area, group.company, *pay]


def _report_countries(yearly: Sequence[Posting]) -> None:
    """Say what is left out for its country, and how much of it recurs around the world."""
    countries: defaultdict[float | None, set[str | None]] = defaultdict(set)
    for posting in yearly:
        countries[posting.pay].add(posting.country)
    american = [posting for posting in yearly if posting.country == "US"]
    foreign = [posting for posting in yearly if posting.country not in ("US", None)]
    say(len(yearly) - len(american) - len(foreign), "pay left out: no telling in which country")
    say(len(foreign), "pay left out: outside the United States, where it is estimated")
    for where, postings in (("these", foreign), ("those in the United States", american)):
        recurring = sum(len(countries[posting.pay]) > 10 for posting in postings)
        say(recurring, f"of {where} state a figure that stands in more than ten countries")


def _distil_demand(postings: Sequence[Posting], path: Path) -> None:
    tagged: defaultdict[str, list[Posting]] = defaultdict(list)
    for posting in postings:
        if posting.tags:
            tagged[posting.role].append(posting)
    terms = table("posting_terms.yaml")
    enough = sorted(role for role, members in tagged.items() if len(members) >= SHARES_FROM)
    written = [row for role in enough for row in _demand_rows(role, tagged[role], terms["skills"])]
    write_list_file(path, DEMAND_COMMENT, DEMAND_DEFAULTS, DEMAND_COLUMNS, written)
    small = {role: len(members) for role, members in tagged.items() if role not in enough}
    say(sum(not posting.tags for posting in postings), "demand left out: no skill tag")
    say(sum(small.values()), f"demand left out: {len(small)} roles with n < {SHARES_FROM}")
    say_each(small)
    say(len(written), f"rows of demand written, for {len(enough)} roles")
    _report_tags(postings, terms)


def _demand_rows(role: str, postings: Sequence[Posting], skill_of: Mapping[str, str]) -> Iterator[list[Cell]]:
    """The skills that the most postings of a role name, most frequent first."""
    counts: Counter[str] = Counter()
    for posting in postings:
        counts.update({skill_of[tag] for tag in posting.tags if tag in skill_of})
    confidence = "high" if len(postings) >= CONFIDENT_FROM else "medium"
    for skill, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:TOP_SKILLS]:
        share = 100 * count / len(postings)
        if share >= SMALLEST_SHARE:
            yield [role, skill, _term(skill, skill_of), round(share, 1), len(postings), confidence]


def _term(skill: str, skill_of: Mapping[str, str]) -> str | None:
    """The tags that stand for a skill, unless that goes without saying."""
    tags = ", ".join(sorted(tag for tag, meant in skill_of.items() if meant == skill))
    return None if tags.replace(" ", "-") == skill else tags


def _report_tags(postings: Sequence[Posting], terms: Mapping[str, Any]) -> None:
    counts = Counter(tag for posting in postings for tag in posting.tags)
    ambiguous = {tag: counts.pop(tag) for tag in terms["ambiguous"] if tag in counts}
    unknown = {tag: count for tag, count in counts.items() if tag not in terms["skills"]}
    say(sum(ambiguous.values()), f"tags left out: {len(ambiguous)} that are also ordinary words")
    say_each(ambiguous)
    say(sum(unknown.values()), f"tags left out: {len(unknown)} without a counterpart among the skills")
    say_each(unknown)


if __name__ == "__main__":
    main()
