"""Count readings of postings: skills by role, years by level, degrees, place of work, titles, and what was dropped.

Only different postings count: the same text counts once whoever published it, and so do postings of one employer under
one title that begin alike. A role is counted from `COUNTED_FROM` postings of one source on, its skills from
`SKILLS_FROM`; the median and the quartiles of years need `SHOWN_FROM` postings that state them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple

from distil import SHOWN_FROM, Cell, say, say_each, write_list_file
from mlcareers.text.documents.jobs import ReadTitle
from posting_reading import Reading

SKILLS_FROM = 80
"""The smallest sample whose skills are written; under 100 postings they are shown and inform no importance."""

COUNTED_FROM = 30
SMALLEST_SHARE = {"required": 10, "named": 12}
"""The smallest percentage that is written; twice as much where only a part of the postings was found."""

DOMINATED = 100 / 3
"""From this percentage of the postings on one employer's habits are what is counted."""

BEGINNING = 400
"""So many letters make two postings of one employer under one title the same."""

PLAIN = "plain"
"""The level of titles that name none."""

LEVELS = ("intern", "junior", "mid", PLAIN, "senior", "staff", "principal", "lead", "manager", "director", "head", "vp")
WORK_MODES = {
    "remote": "Postings that say remote",
    "hybrid": "Postings that say hybrid",
    "onsite": "Postings that say on site",
}
DEGREES = {
    "any": ("degree-mention", "Postings that mention any degree"),
    "bachelor": ("bachelor-mention", "Postings that mention a bachelor's degree"),
    "master": ("master-mention", "Postings that mention a master's degree"),
    "doctorate": ("phd-mention", "Postings that mention a doctorate"),
}
TITLES_SHOWN = 8
TITLE_FROM = 3
"""A title that fewer postings carry is left out: it may tell the employer."""

DEMAND_COLUMNS = ("role", "skill", "sense", "share", "n", "largest_employer", "dominated_by", "found_by")
STATISTIC_COLUMNS = (
    *("id", "title", "value", "unit", "n", "population", "roles", "series", "level", "low", "high", "items", "note"),
)


class Posting(NamedTuple):
    """A posting: where it comes from, what its title means, and what was read in it."""

    source: str
    title: str
    company: str
    text: str
    role: str | None = None
    level: str = PLAIN
    reading: Reading | None = None


class Study(NamedTuple):
    """One source of postings: how its figures are named and cited, and where and when it was collected.

    `tools_only` says that only names that are the same in every language are counted, and that texts tell place of
    work and pay elsewhere; `language` that skills are counted in postings of that language only. `found_by` are the
    words by which the postings were found, and `found_whole` the roles that these words find whole.
    """

    key: str
    name: str
    place: str
    period: str
    source: str
    tools_only: bool = False
    language: str | None = None
    found_by: str | None = None
    found_whole: frozenset[str] = frozenset()

    def found_in_part(self, role: str) -> str | None:
        """The words that found only a part of such postings; None where they found what there was."""
        return None if role in self.found_whole else self.found_by


def different(postings: Iterable[Posting]) -> list[Posting]:
    """The first of all postings that are the same; prints how many others there were, and in what they are the same."""
    texts: set[str] = set()
    beginnings: set[tuple[str, str, str]] = set()
    found: list[Posting] = []
    dropped: Counter[str] = Counter()
    for posting in postings:
        text = re.sub(r"\W+", "", posting.text.casefold())
        beginning = (posting.company.casefold(), posting.title.casefold(), text[:BEGINNING])
        if text in texts:
            dropped["have the same text as another"] += 1
        elif posting.company and beginning in beginnings:
            dropped["begin like another of the same employer and title"] += 1
        else:
            found.append(posting)
        texts.add(text)
        beginnings.add(beginning)
    say(sum(dropped.values()), "left out: no different posting")
    say_each(dropped)
    return found


def with_role(posting: Posting, read_title: ReadTitle) -> Posting:
    """A posting with the role and the level that its title counts as."""
    meaning = read_title(posting.title)
    return posting._replace(role=meaning.role, level=meaning.level or PLAIN)


def by_role(postings: Iterable[Posting]) -> dict[str, list[Posting]]:
    """The postings of each role, in the order of the roles."""
    found: defaultdict[str, list[Posting]] = defaultdict(list)
    for posting in postings:
        if posting.role:
            found[posting.role].append(posting)
    return dict(sorted(found.items()))


def write_demand(
    path: Path, comment: str, study: Study, roles: Mapping[str, Sequence[Posting]], tools: frozenset[str]
) -> None:
    """Write the skills that the postings of each role name and require, from `SKILLS_FROM` postings on."""
    counted = {role: _in_language(postings, study.language) for role, postings in roles.items()}
    enough = {role: postings for role, postings in counted.items() if len(postings) >= SKILLS_FROM}
    only = tools if study.tools_only else None
    rows = [row for role, found in enough.items() for row in _demand_rows(study, role, found, only)]
    defaults: dict[str, Any] = {
        "period": study.period,
        "year": 2026,
        "place": study.place,
        "method": "read-as-posting",
        "confidence": "medium",
        "basis": "measured",
        "cite": [f"{study.source}#skills"],
        "as_of": "2026-11-30",
    }
    write_list_file(path, comment, defaults, DEMAND_COLUMNS, rows)
    small = {role: len(found) for role, found in counted.items() if role not in enough}
    say(len(rows), f"rows of demand written, for {len(enough)} roles")
    say_each({role: len(found) for role, found in enough.items()})
    say(sum(small.values()), f"postings whose skills are not told: {len(small)} roles with fewer than {SKILLS_FROM}")
    say_each(small)
    say(
        sum(map(len, roles.values())) - sum(map(len, counted.values())),
        "postings in another language left out of skills",
    )


def statistics(study: Study, roles: Mapping[str, Sequence[Posting]], names: Mapping[str, str]) -> Iterator[list[Cell]]:
    """What the postings of each role say besides skills, from `COUNTED_FROM` postings on."""
    for role, postings in roles.items():
        if len(postings) >= COUNTED_FROM:
            base = f"{study.key}-{role}"
            population = f"{study.name} whose title reads as {names[role]}"
            for suffix, series, cells in (*_shares(study, postings), *years_by_level(postings), *_titles(postings)):
                values = {"id": f"{base}-{suffix}", "roles": [role], "population": population, **cells}
                if series:
                    values["series"] = f"{base}-{series}"
                yield [values.get(column) for column in STATISTIC_COLUMNS]


def years_by_level(postings: Sequence[Posting]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Median and quartiles of the years asked for, at all levels together and at each, where enough state them."""
    for level in (None, *LEVELS):
        stated = [_read(p).years for p in postings if level in (None, p.level) and _read(p).years is not None]
        if len(stated) < SHOWN_FROM:
            continue
        low, median, high = quantiles([years for years in stated if years is not None], n=4, method="inclusive")
        yield (
            f"years-{level or 'median'}",
            "years",
            {
                "title": f"Years of experience stated first, median{_level_words(level)}",
                "value": _plain(median),
                "low": _plain(low),
                "high": _plain(high),
                "unit": "years",
                "n": len(stated),
                "level": level,
            },
        )


def largest_employer(postings: Sequence[Posting]) -> tuple[str | None, float]:
    """The employer that wrote most of the postings, and its share in percent; postings may not say who wrote them."""
    companies = Counter(posting.company for posting in postings if posting.company)
    if not companies:
        return None, 0.0
    name, count = min(companies.items(), key=lambda item: (-item[1], item[0]))
    return name, round(100 * count / len(postings), 1)


def write_statistics(path: Path, comment: str, study: Study, rows: Iterable[Sequence[Cell]]) -> None:
    """Write statistics of postings as a list file."""
    defaults: dict[str, Any] = {
        "topic": "postings",
        "year": 2026,
        "period": study.period,
        "place": study.place,
        "confidence": "medium",
        "basis": "measured",
        "cite": [f"{study.source}#terms"],
        "as_of": "2026-11-30",
    }
    written = list(rows)
    write_list_file(path, comment, defaults, STATISTIC_COLUMNS, written)
    say(len(written), f"statistics written to {path.name}")


def _demand_rows(
    study: Study, role: str, postings: Sequence[Posting], only: frozenset[str] | None
) -> Iterator[list[Cell]]:
    """What the postings require, then what they name, most frequent first."""
    employer, largest = largest_employer(postings)
    found_by = study.found_in_part(role)
    for sense in ("required", "named"):
        counts: Counter[str] = Counter()
        for posting in postings:
            reading = _read(posting)
            counts.update(reading.required if sense == "required" else reading.named)
        for skill, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            share = round(100 * count / len(postings), 1)
            if share >= SMALLEST_SHARE[sense] * (2 if found_by else 1) and (only is None or skill in only):
                dominated = employer if largest > DOMINATED else None
                yield [role, skill, sense, share, len(postings), largest, dominated, found_by]


def _shares(study: Study, postings: Sequence[Posting]) -> Iterator[tuple[str, str | None, dict[str, Any]]]:
    """Which percentage of the postings name each degree, offer each place of work, and state years and pay."""
    readings = [_read(posting) for posting in postings]
    _, largest = largest_employer(postings)
    by_one = f"The employer that wrote most of them wrote {largest:g}%." if largest else None
    for degree, (suffix, title) in DEGREES.items():
        note = by_one if degree == "any" else None
        yield suffix, "degrees", _share(title, [degree in r.degrees for r in readings], note)
    only = [r.degrees == {"any", "doctorate"} for r in readings]
    yield "phd-only", "degrees", _share("Postings that mention a doctorate and no lower degree", only)
    yield (
        "years-stated",
        None,
        _share("Postings that state years of experience", [r.years is not None for r in readings]),
    )
    if study.tools_only:
        return
    for mode, title in WORK_MODES.items():
        yield f"says-{mode}", "place-of-work", _share(title, [r.work_mode == mode for r in readings])
    if len(postings) >= SKILLS_FROM:
        yield "pay-in-text", None, _share("Postings with pay in the text", [r.states_pay for r in readings])


def _share(title: str, holds: Sequence[bool], note: str | None = None) -> dict[str, Any]:
    share = round(100 * sum(holds) / len(holds), 1)
    return {"title": title, "value": _plain(share), "unit": "percent", "n": len(holds), "note": note}


def _titles(postings: Sequence[Posting]) -> Iterator[tuple[str, str | None, dict[str, Any]]]:
    """The titles that the postings carry most, without words for levels and what follows the title."""
    counts = Counter(bare_title(posting.title) for posting in postings)
    usual = [(title, count) for title, count in counts.items() if count >= TITLE_FROM and title]
    usual.sort(key=lambda item: (-item[1], item[0]))
    items = [f"{title} ({100 * count / len(postings):.0f}%)" for title, count in usual[:TITLES_SHOWN]]
    if items:
        title = "Titles that postings carry most, without words for levels"
        yield "titles", None, {"title": title, "n": len(postings), "items": items}


_LEVEL_WORDS = re.compile(
    r"\b(?:senior|sr|junior|jr|lead|principal|staff|mid|associate|intern|stage|stagiaire|alternan\w+|apprenti\w*|"
    r"head of|graduate|confirm\w+|d[ée]butant\w*|i{1,3}|iv|v|[1-5])\b\.?",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s+[-–—|:@]\s+|,|\bat\b|\b(?:in|for)\b")
_BRACKETS = re.compile(r"[(\[].*|\b[hmf]\s?/\s?[hfmwdx].*", re.IGNORECASE)
_FIELD = re.compile(
    r"\b(?:ai|ia|ml|aiml|bi|llm|genai|data\w*|machine|learning|analy\w+|analytics|agent\w*|research|business|forward)\b"
)


def bare_title(title: str) -> str:
    """A title in lower case without levels and brackets, up to the part that names the field.

    >>> bare_title("Senior AI Engineer II - Payments (m/w/d)")
    'ai engineer'
    >>> bare_title("Staff Engineer, AI, Payments")
    'engineer, ai'
    """
    parts = [" ".join(part.split()).strip(" -–.") for part in _BEHIND.split(_without_levels(title))]
    parts = [part for part in parts if part]
    end = next((at for at, part in enumerate(parts, start=1) if _FIELD.search(part)), 1)
    return ", ".join(parts[:end])


def _without_levels(title: str) -> str:
    return _LEVEL_WORDS.sub(" ", _BRACKETS.sub("", title)).casefold()


def _level_words(level: str | None) -> str:
    return {None: "", PLAIN: ", titles that name no level"}.get(level, f", {level} titles")


def _in_language(postings: Sequence[Posting], language: str | None) -> list[Posting]:
    return [posting for posting in postings if language in (None, _read(posting).language)]


def _read(posting: Posting) -> Reading:
    if posting.reading is None:
        raise ValueError("the posting was not read")
    return posting.reading


def _plain(value: float) -> float | int:
    return int(value) if value == int(value) else round(value, 2)
