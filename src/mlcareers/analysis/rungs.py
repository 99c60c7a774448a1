"""The years of experience that postings ask for at each level of a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Cited
from mlcareers.analysis.statistics import figures_of
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import TitleLevel

if TYPE_CHECKING:
    from mlcareers.models.role import Rung

PLAIN: TitleLevel = "plain"
"""The level of titles that name none: on a ladder they are its rung with the plain title of the role."""


class LevelYears(Cited):
    """Median and quartiles of the years first stated in n postings of one level, of one year and place."""

    level: TitleLevel
    median: float
    low: float
    high: float
    n: int
    year: int
    place: str


def years_by_level(knowledge: KnowledgeBase, role: str) -> tuple[LevelYears, ...]:
    """Return what postings of a role ask for, level by level, where enough state it."""
    return tuple(_counted(knowledge, role))


def at_rung(rung: Rung, title: str, counted: Sequence[LevelYears]) -> tuple[LevelYears, ...]:
    """Return what is counted for a rung of the role with that title: its own level, else the plain title."""
    own = tuple(years for years in counted if years.level == rung.level)
    plain = rung.title == title and not own
    return tuple(years for years in counted if years.level == PLAIN) if plain else own


def _counted(knowledge: KnowledgeBase, role: str) -> Iterator[LevelYears]:
    for figure in figures_of(knowledge, "role", role, "postings"):
        told = figure.statistic
        if told.level and told.unit == "years" and None not in (told.value, told.low, told.high, told.n, told.year):
            yield LevelYears(
                level=told.level,
                median=told.value or 0,
                low=told.low or 0,
                high=told.high or 0,
                n=told.n or 0,
                year=told.year or 0,
                place=told.place,
                cite=told.cite,
                basis=told.basis,
            )
