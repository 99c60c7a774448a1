"""Spans of time as people write them: Feb 2021 – present, 02/2022 - actualidad, jan/2022 – atual, 2017--2019."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from mlcareers.knowledge.names import fold

MONTHS = (
    "jan january januar janvier enero ene janeiro",
    "feb february februar fevrier fev fevr febrero fevereiro",
    "mar march marz mars marzo marco mrz",
    "apr april avril avr abril abr",
    "may mai mayo maio",
    "jun june juni juin junio junho",
    "jul july juli juillet juil julio julho",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre setembro set",
    "oct october oktober okt octobre octubre outubro out",
    "nov november novembre noviembre novembro",
    "dec december dezember dez decembre diciembre dic dezembro",
)
"""The names of the months by their folded forms, January first."""

PRESENT = (
    "present now today current currently date ongoing heute jetzt aktuell laufend aujourd'hui actuel actuellement "
    "ce jour present actualidad actual hoy presente atual atualmente hoje"
)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

_MONTH = r"[A-Za-zÀ-ÿ]{3,10}\.?"
_POINT = (
    rf"(?:(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])\b(?:[-/.]\d\d)?|(?:{_MONTH}[ /]?(?:de |of )?)?(?:19|20)\d\d|"
    r"(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d)"
)
_NOW = "|".join(sorted((re.escape(word) for word in PRESENT.split()), key=len, reverse=True))
_RANGE = re.compile(
    rf"(?P<start>{_POINT}|{_MONTH})\s*(?:-{{1,3}}|–|—|to|until|till|bis|à|a|al|até|hasta|au)\s*"
    rf"(?P<end>{_POINT}|(?:{_NOW})\b)",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"\b(?:since|from|seit|ab|depuis|desde)\s+(?P<start>{_POINT})", re.IGNORECASE)
_ONE = re.compile(_POINT)


class Span(NamedTuple):
    """From one month to another, both counted from the year 0 and part of it; `end` is None up to now.

    `at` and `to` say where the span stands in its text.
    """

    start: int
    end: int | None
    at: int
    to: int


def span_in(text: str) -> Span | None:
    """Return the first span of time in a text; a month or a year alone is none.

    A word in front of a dash need not be a month: "Royal Infirmary — Mar 2024 – present".
    """
    at = 0
    while found := _RANGE.search(text, at):
        at = found.end("start")
        end = _month_of(found["end"], last=True)
        start = _month_of(found["start"], year=end // 12 if end is not None else None)
        now = fold(found["end"]).split()[0] in fold(PRESENT).split()
        if start is not None and (end is not None or now):
            return Span(start, None if now else end, found.start(), found.end())
    since = _SINCE.search(text)
    start = _month_of(since["start"]) if since else None
    return Span(start, None, since.start(), since.end()) if since and start is not None else None


def last_month_in(text: str) -> int | None:
    """Return the last month or year that a text names; a year counts to its end."""
    points = [_month_of(found[0], last=True) for found in _ONE.finditer(text)]
    return max((point for point in points if point is not None), default=None)


def months_covered(spans: Iterable[Span], today: int) -> int:
    """Return how many months lie in at least one span, none beyond today."""
    months: set[int] = set()
    for span in spans:
        months.update(range(span.start, min(today if span.end is None else span.end, today) + 1))
    return len(months)


def without_dates(text: str) -> str:
    """Return a text without its spans of time and the brackets around them."""
    while span := span_in(text):
        text = f"{text[: span.at]}{text[span.to :]}"
    text = _ONE.sub("", text)
    return re.sub(r"\(\s*\)|\[\s*\]", "", text).strip(" \t|·•,;:–—-")


def _month_of(text: str, *, last: bool = False, year: int | None = None) -> int | None:
    """Return a point in time as months since the year 0; a year alone is its first month, or its last."""
    years = re.search(r"(?:19|20)\d\d", text)
    if years:
        year = int(years[0])
    if year is None:
        return None
    rest = text.replace(years[0], " ") if years else text
    digits = re.search(r"\d{1,2}", rest)
    word = fold(rest).split()
    if digits and 1 <= int(digits[0]) <= 12:
        return year * 12 + int(digits[0]) - 1
    if word:
        month = _months().get(word[0])
        if month is None and not years:
            return None
        if month is not None:
            return year * 12 + month
    return year * 12 + (11 if last else 0)


@cache
def _months() -> dict[str, int]:
    return {name: number for number, names in enumerate(MONTHS) for name in names.split()} | _SEASONS
