"""The filters of pay questions: read from what was typed, applied one by one, and named when they leave nothing."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar, get_args

from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.names import fold
from mlcareers.models.country import ALPHA_3, COUNTRIES, name_of
from mlcareers.models.values import Value, source_id
from mlcareers.models.vocabulary import CountryFrom, Level, PayBasis
from mlcareers.text.names.echo import NAME_LIMIT, shorten

if TYPE_CHECKING:
    from mlcareers.models.salary import Place, Salary

ValueT = TypeVar("ValueT")

NAMED = 10
"""How many known values an error lists."""


CITY_NAMES = {
    "nyc": "New York",
    "new york city": "New York",
    "manhattan": "New York",
    "brooklyn": "New York",
    "bay area": "San Francisco",
    "san francisco bay area": "San Francisco",
    "sf": "San Francisco",
    "silicon valley": "San Jose",
    "mountain view": "San Jose",
    "la": "Los Angeles",
    "dc": "Washington",
    "washington dc": "Washington",
    "dfw": "Dallas",
    "twin cities": "Minneapolis",
    "philly": "Philadelphia",
    "research triangle": "Raleigh",
    "redmond": "Seattle",
}
"""What people call a metropolitan area, folded, and the city that its name begins with."""


class Filters(Value):
    """What was asked for; absent means all. `history` includes what newer figures overtake, and every year.

    `country_from` says who named the country where it was not typed.
    """

    level: Level | None = None
    country: str | None = None
    city: str | None = None
    company: str | None = None
    source: str | None = None
    basis: PayBasis | None = None
    year: int | None = None
    history: bool = False
    country_from: CountryFrom | None = None

    def at(self, level: Level | None) -> Filters:
        """Return the same at a level that a role's name speaks of, unless one was asked for."""
        return self.replace(level=level) if level and not self.level else self

    def wants(self, salary: Salary) -> bool:
        """Say whether it fits; what newer figures overtake does with history only, or by its own year."""
        return not salary.superseded or self.history or salary.year == self.year


class Reading(NamedTuple):
    """A filter in use: its option, the value wanted, and how an observation's own value is read."""

    option: str
    wanted: object
    read: Callable[[Salary], object]


def source_of(salary: Salary) -> str:
    """Return the id of the source that made an observation."""
    return source_id(salary.cite[0])


def read_filters(
    *,
    level: str | None = None,
    country: str | None = None,
    city: str | None = None,
    company: str | None = None,
    source: str | None = None,
    basis: str | None = None,
    year: int | None = None,
    history: bool = False,
) -> Filters:
    """Read the filters as typed.

    NotFoundError names the nearest known level, country or basis, UsageError an empty one.
    """
    from mlcareers.models.levels import LEVELS

    texts = {"level": level, "country": country, "city": city, "company": company, "source": source, "basis": basis}
    for option, text in texts.items():
        if text is not None and not fold(text):
            raise UsageError(f"--{option} names nothing", hint=f"without --{option}")
    levels: dict[str, Level] = {**{known: known for known in get_args(Level)}, **LEVELS}
    bases: dict[str, PayBasis] = {known: known for known in get_args(PayBasis)}
    return Filters(
        level=None if level is None else _known("level", level, levels, get_args(Level)),
        country=country and _known("country", country, _country_codes(), [names[0] for names in COUNTRIES.values()]),
        city=city and CITY_NAMES.get(fold(city), city),
        company=company,
        source=source,
        basis=None if basis is None else _known("basis", basis, bases, get_args(PayBasis)),
        year=year,
        history=history,
    )


def apply_filters(salaries: Sequence[Salary], filters: Filters, whose: str) -> list[Salary]:
    """Return the observations that fit all filters.

    NotFoundError names the filter that left nothing, and what would fit.
    """
    kept = list(salaries)
    for reading in readings(filters):
        fitting = [salary for salary in kept if _same(reading.wanted, reading.read(salary))]
        if not fitting:
            raise _emptied(salaries, kept, reading, whose)
        kept = fitting
    return kept


def fitting(salaries: Iterable[Salary], filters: Filters) -> list[Salary]:
    """Return the observations that fit all filters."""
    in_use = readings(filters)
    return [one for one in salaries if all(_same(reading.wanted, reading.read(one)) for reading in in_use)]


def readings(filters: Filters) -> list[Reading]:
    """List the filters in use as they are applied: places first, so that an error names what is left."""
    every = (
        Reading("source", filters.source, source_of),
        Reading("country", filters.country, lambda salary: salary.place.country),
        Reading("city", filters.city, lambda salary: city_names(salary.place)),
        Reading("company", filters.company, lambda salary: salary.place.company),
        Reading("basis", filters.basis, lambda salary: salary.pay_basis),
        Reading("year", filters.year, lambda salary: salary.year),
        Reading("level", filters.level, lambda salary: salary.level),
    )
    return [reading for reading in every if reading.wanted is not None]


def city_names(place: Place) -> tuple[str, ...] | None:
    """Return a city or area by its whole name and by its parts: Oakland in "San Francisco-Oakland-Fremont, CA"."""
    city = place.city
    if city is None:
        return (place.region,) if place.region else None
    cities = city.partition(",")[0]
    return (city, *(part for part in re.split(r"--?|/", cities)[1:] if part))


def _known(option: str, text: str, values: Mapping[str, ValueT], to_name: Sequence[str]) -> ValueT:
    """Return the value that a text stands for; NotFoundError with the nearest of `to_name` when it stands for none."""
    value = values.get(fold(text))
    if value is None:
        candidates = _nearest(text, to_name)
        raise NotFoundError(
            f"--{option} {shorten(text)} is not known",
            context=[f"{'nearest' if candidates else 'known'}: {', '.join(candidates or to_name)}"],
            hint=f"--{option} {shlex.quote((candidates or to_name)[0])}",
            candidates=candidates,
            code="unknown-value",
        )
    return value


def country_code(text: str) -> str | None:
    """Return the code of the country that a text names, if it names one."""
    return _country_codes().get(fold(text))


@cache
def _country_codes() -> dict[str, str]:
    names = {fold(name): code for code, names in COUNTRIES.items() for name in (code, *names)}
    return {**{fold(code): country for code, country in ALPHA_3.items()}, **names}


def _same(wanted: object, value: object) -> bool:
    """Compare two; a city, company or source may be named by its beginning, and a city by each of its names."""
    if isinstance(value, tuple):
        return any(_same(wanted, name) for name in value)
    if wanted == value:
        return True
    return isinstance(wanted, str) and isinstance(value, str) and f"{fold(value)} ".startswith(f"{fold(wanted)} ")


def _emptied(everything: Sequence[Salary], kept: Sequence[Salary], reading: Reading, whose: str) -> NotFoundError:
    """Say that one filter leaves nothing: nobody has its value, or the filters before it took those away who do."""
    option, value = reading.option, shorten(_spelt(reading.wanted))
    left = _values(kept, reading)
    if any(_same(reading.wanted, reading.read(salary)) for salary in everything):
        message = f"--{option} {value} leaves no pay figure {whose} beside the other filters"
        known, saying, nothing = left, "with the other filters there is", f"none of those that are left has a {option}"
    else:
        message = f"there is no pay figure {whose} with --{option} {value}"
        near = _nearest(value, _values(everything, reading)) if isinstance(reading.wanted, str) else []
        known, saying = near or _values(everything, reading), "nearest known" if near else "there is"
        nothing = f"none of the figures {whose} has a {option}"
    more = f" and {len(known) - NAMED} more" if len(known) > NAMED else ""
    return NotFoundError(
        message,
        context=[f"{saying}: {'; '.join(known[:NAMED])}{more}" if known else nothing],
        hint=f"--{option} {shlex.quote(left[0])}" if len(left) == 1 else f"without --{option}",
        candidates=known[:NAMED],
        code="nothing-left",
    )


def _nearest(text: str, known: Sequence[str]) -> list[str]:
    """Return the known values that are spelt most like a text, or begin so, the nearest first."""
    from difflib import get_close_matches

    wanted = fold(text)[:NAME_LIMIT]
    spellings: dict[str, list[str]] = {}
    for name in known:
        words = fold(name).split()
        for spelling in {" ".join(words), " ".join(words[: len(wanted.split())])}:
            spellings.setdefault(spelling, []).append(name)
    near = get_close_matches(wanted, spellings, n=3, cutoff=0.6)
    return list(dict.fromkeys(name for spelling in near for name in spellings[spelling]))


def _values(salaries: Sequence[Salary], reading: Reading) -> list[str]:
    return sorted({_spelt(value) for value in map(reading.read, salaries) if value is not None})


def _spelt(value: object) -> str:
    """Return a value as people know it: a country by its name."""
    return name_of(str(value[0] if isinstance(value, tuple) else value))
