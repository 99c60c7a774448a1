"""Filters of lists: what an answer tells of them, and what an error says when they leave nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from mlcareers.errors import NotFoundError
from mlcareers.models.values import Value

T = TypeVar("T")

VALUES_NAMED = 10
"""How many values that there are an error lists."""


class Applied(Value):
    """A filter in use: its option, the value as it can be typed, and that value's name to print."""

    option: str
    value: str
    name: str


class Filter(NamedTuple, Generic[T]):
    """What the records of a list must be; `values_of` tells which values a record has there, for who has none left."""

    option: str
    value: str
    fits: Callable[[T], bool]
    name: str = ""
    values_of: Callable[[T], Iterable[str]] = lambda record: ()

    @property
    def applied(self) -> Applied:
        """The filter as an answer tells it."""
        return Applied(option=self.option, value=self.value, name=self.name or self.value)


def fitting(records: Iterable[T], filters: Sequence[Filter[T]]) -> list[T]:
    """Choose the records that fit all filters."""
    return [record for record in records if all(filter_.fits(record) for filter_ in filters)]


def narrow(records: Sequence[T], filters: Sequence[Filter[T]], noun: str, command: str = "") -> list[T]:
    """Choose the records that fit all filters; NotFoundError when none does, with what each filter is worth."""
    kept = fitting(records, filters)
    if not kept:
        raise nothing_left(records, filters, noun, command)
    return kept


def nothing_left(
    records: Sequence[T],
    filters: Sequence[Filter[T]],
    noun: str,
    command: str = "",
    context: Sequence[str] = (),
) -> NotFoundError:
    """Say that no record fits, what is left without each filter, and which one to leave out.

    `without --level senior: 4 (junior; mid)`.
    """
    without = {option: _without(records, filters, option) for option in dict.fromkeys(f.option for f in filters)}
    helpful = {option: left for option, left in without.items() if left}
    best = max(helpful, key=lambda option: len(helpful[option]), default=None)
    asked = " ".join(f"--{f.option} {shlex.quote(f.value)}" for f in filters)
    return NotFoundError(
        f"no {noun} fits {asked}" if filters else f"no {noun} is known",
        context=[*context, *(_worth(filters, option, left) for option, left in helpful.items())],
        hint=f"without --{best}" if best else f"mlcareers {command or noun}  (lists them all)",
        code="nothing-left",
    )


def _without(records: Sequence[T], filters: Sequence[Filter[T]], option: str) -> list[T]:
    return fitting(records, [filter_ for filter_ in filters if filter_.option != option])


def _worth(filters: Sequence[Filter[T]], option: str, left: Sequence[T]) -> str:
    """Return how many records one option keeps out, and which values they have instead."""
    own = [filter_ for filter_ in filters if filter_.option == option]
    values = list(dict.fromkeys(value for record in left for value in own[0].values_of(record)))
    more = f" and {len(values) - VALUES_NAMED} more" if len(values) > VALUES_NAMED else ""
    listed = f" ({'; '.join(values[:VALUES_NAMED])}{more})" if values else ""
    return f"without --{option} {' '.join(shlex.quote(filter_.value) for filter_ in own)}: {len(left)}{listed}"
