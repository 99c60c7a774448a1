"""Distil the postings of 2025-26 that state pay into data/salaries/postings-2026.yaml.

Each collection writes pay in its own way (`READERS`): France Travail as a sentence with amount, period and months,
Built In as a range of thousands a year, the collection of analytics engineers as two numbers without a period. A
posting counts by its yearly figure: the middle of its range, or its only amount. Left out are pay by the hour, pay
whose period or currency nobody states, postings that name no country or several, internships and freelance work.

Role and level come from the title, as posting_titles.py reads it, never from the tags of the collections. The same
title, employer and pay count once in n_different, whatever the case. Pay is in the currency of the country.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, get_args

from distil import (
    COUNTED_FROM,
    PAY_COLUMNS,
    Cell,
    options,
    pay_figures,
    pooled_title,
    read_records,
    say,
    say_each,
    table,
    write_list_file,
)
from mlcareers import open_knowledge
from mlcareers.models.vocabulary import Level
from mlcareers.text.documents.jobs import ReadTitle
from posting_titles import NO_ROLE, title_counter

INPUT_SHA256 = "3d2d33dc47112d1ff5e7cedd06a3cb9375e7e0e15611263935b907618b7d4b53"
LOWEST = 15_000
"""In euros, pounds or dollars: less is no year's pay, but a month's."""

HIGHEST = 1_000_000
LEVELS: tuple[str | None, ...] = (None, *get_args(Level))
COLUMNS = ("role", "title", "level", "place.country", "currency", "year", "as_of", "cite", "note", *PAY_COLUMNS)
DEFAULTS = {"period": "year", "pay_basis": "advertised", "n_unit": "postings", "basis": "measured"}
COMMENT = """
Advertised yearly pay in postings of 2025-26 that state it, by country, role and level: the middle of a range.
n counts postings; n_different counts once what has the same title, employer and pay, and percentiles are of those.
Written by seeds/distil_postings_2026.py: correct the program, not this file.
"""
FREELANCE = "contract:Profession lib"
SOUGHT = "Found by a search for AI engineer: the part that leans on AI."
NUMBER = r"(\d+(?:[.,]\d+)?)"


class Collection(NamedTuple):
    """How a collection of postings is cited, of which year most of it is, and which role alone was searched for."""

    cite: str
    year: int
    as_of: str
    sought: str | None = None


COLLECTIONS = {
    "france-travail-2026-01": Collection("france-travail-2026-01", 2025, "2026-01-10"),
    "builtin-2026-01": Collection("builtin-2026-01", 2026, "2026-02-26", "ai-engineer"),
    "jeremychia-ae-2026": Collection("analytics-engineers-2026", 2026, "2026-08-06"),
}


class NotCountedError(Exception):
    """Why a posting is left out."""


class Posting(NamedTuple):
    """What is counted of a posting: its yearly pay, and what tells it from others."""

    collection: str
    country: str
    role: str
    level: str | None
    title: str
    employer: str
    pay: float


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the postings, write the list file, and print what was left out and why."""
    chosen = options(__doc__ or "", arguments)
    records = read_records(chosen.input, sha256)
    left_out: Counter[str] = Counter()
    read_title = title_counter(open_knowledge())
    postings = [posting for record in records if (posting := _counted(record, read_title, left_out))]
    written = _rows(postings)
    write_list_file(chosen.output_folder / "salaries" / "postings-2026.yaml", COMMENT, DEFAULTS, COLUMNS, written)
    say(len(records), "postings read")
    say(sum(left_out.values()), "left out")
    say_each(left_out)
    say(len(postings), "postings counted for pay")
    shown = sum(row[COLUMNS.index("withheld")] is None for row in written)
    say(len(written), f"rows written, {shown} of them with pay")


def _counted(record: Mapping[str, Any], read_title: ReadTitle, left_out: Counter[str]) -> Posting | None:
    try:
        return _posting(record, read_title)
    except NotCountedError as why:
        left_out[str(why)] += 1
        return None


def _posting(record: Mapping[str, Any], read_title: ReadTitle) -> Posting:
    """What is counted of a record; `NotCountedError` says why it is not."""
    if not record["salary_text"]:
        raise NotCountedError("no pay stated")
    if record["source"] not in READERS:
        raise NotCountedError("of a collection with hardly any pay")
    if not re.fullmatch("[A-Z]{2}", record["country"]):
        raise NotCountedError("names no country, or several")
    meaning = read_title(record["title"])
    if meaning.level == "intern" or any(tag.startswith(FREELANCE) for tag in record["tags"]):
        raise NotCountedError("an internship or freelance work")
    pay = READERS[record["source"]](record["salary_text"], record["country"])
    if not LOWEST <= pay <= HIGHEST:
        raise NotCountedError("no year's pay")
    if meaning.role is None:
        raise NotCountedError(NO_ROLE)
    title, employer = (" ".join(record[field].split()) for field in ("title", "company"))
    return Posting(record["source"], record["country"], meaning.role, meaning.level, title, employer, pay)


def _french(text: str, country: str) -> float:
    """A year's pay of `Annuel de 40000.0 Euros à 48000.0 Euros`, `Mensuel de …` or `50 - 55 k€ brut annuel`.

    What is called a month's and is a year's by its size is taken as a year's.
    """
    if thousands := re.fullmatch(rf"{NUMBER} - {NUMBER} k€ brut annuel", text):
        return 1000 * _middle(thousands.groups())
    stated = re.fullmatch(rf"(Annuel|Mensuel) de {NUMBER} Euros(?: à {NUMBER} Euros)?(?: sur {NUMBER} mois)?", text)
    if not stated:
        raise NotCountedError("no amount in a known form" if not text.startswith("Horaire") else "pay by the hour")
    period, low, high, months = stated.groups()
    middle = _middle((low, high))
    return middle if period == "Annuel" or middle >= LOWEST else middle * float(months or 12)


def _american(text: str, country: str) -> float:
    """A year's pay of `150K-225K Annually`; the collection states no currency, which is plain in the US alone."""
    if text.endswith("Hourly"):
        raise NotCountedError("pay by the hour")
    if country != "US":
        raise NotCountedError("no currency stated")
    amounts = re.fullmatch(rf"{NUMBER}(K|M)?-{NUMBER}(K|M)? Annually", text)
    if not amounts:
        raise NotCountedError("no amount in a known form")
    low, small, high, large = amounts.groups()
    times = {"K": 1e3, "M": 1e6, None: 1.0}
    return (_number(low) * times[small] + _number(high) * times[large]) / 2


def _numbers(text: str, country: str) -> float:
    """A year's pay of `58000-80000 GBP`; the collection states no period, and small amounts may be a month's."""
    amounts, currency = text.rsplit(" ", 1)
    if currency != table("currencies.yaml")["own"].get(country):
        raise NotCountedError("another currency than that of the country")
    ends = [_number(end) for end in amounts.split("-") if end != "None"]
    if min(ends) < LOWEST:
        raise NotCountedError("no period stated, perhaps a month's")
    return sum(ends) / len(ends)


READERS: Mapping[str, Callable[[str, str], float]] = {
    "france-travail-2026-01": _french,
    "builtin-2026-01": _american,
    "jeremychia-ae-2026": _numbers,
}


def _middle(ends: Sequence[str | None]) -> float:
    known = [_number(end) for end in ends if end]
    return sum(known) / len(known)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _rows(postings: Sequence[Posting]) -> list[list[Cell]]:
    """A row per collection, country and role, and per level of it."""
    samples: defaultdict[tuple[str, str, str, str | None], list[Posting]] = defaultdict(list)
    for posting in postings:
        for level in dict.fromkeys((None, posting.level)):
            samples[posting.role, posting.country, posting.collection, level].append(posting)
    order = sorted(samples, key=lambda key: (*key[:3], LEVELS.index(key[3])))
    return [_row(key, samples[key]) for key in order if len(samples[key]) >= COUNTED_FROM]


def _row(key: tuple[str, str, str, str | None], sample: Sequence[Posting]) -> list[Cell]:
    role, country, source, level = key
    collection = COLLECTIONS[source]
    currency = table("currencies.yaml")["own"][country]
    title = pooled_title((posting.title for posting in sample), None)
    pay = pay_figures(((one.title.casefold(), one.employer, one.pay), one.pay) for one in sample)
    note = SOUGHT if collection.sought not in (None, role) else None
    place: list[Cell] = [country, currency, collection.year, collection.as_of]
    return [role, title, level, *place, [f"{collection.cite}#pay"], note, *pay]


if __name__ == "__main__":
    main()
