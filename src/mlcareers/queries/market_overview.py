"""The market in short: of every topic the figures that matter, the best of each publisher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, cited_sources
from mlcareers.analysis.pay.official import is_remainder
from mlcareers.analysis.statistics import Figure, Group, Outlook, all_figures, groups, is_official, is_placed, outlooks
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import StatisticTopic
from mlcareers.queries.market import TOPICS, TopicFigures

if TYPE_CHECKING:
    from mlcareers.models.source import Source
    from mlcareers.models.statistic import Statistic

OVERVIEW: tuple[StatisticTopic, ...] = (
    "growth",
    "openings",
    "postings",
    "industries",
    "employers",
    "education",
    "market-size",
)
"""The topics of the overview; what official statistics say of occupations stands above them."""

OVERVIEW_OCCUPATIONS = 5
OVERVIEW_GROUPS = 5
OVERVIEW_YEARS = 5
"""So many years after its time a figure leaves the overview; it stays on the page of its topic, with its year."""


class Market(Answer):
    """The few figures that matter, and every topic with its number of figures.

    `unplaced` are those of which a source does not say where or when, or of low confidence: its word, and no more.
    """

    schema_name: ClassVar[str] = "market"
    schema_version: ClassVar[int] = 2

    outlooks: tuple[Outlook, ...]
    topics: tuple[TopicFigures, ...]
    unplaced: tuple[TopicFigures, ...]
    counts: dict[str, int]


def overview(knowledge: KnowledgeBase) -> Market:
    """Return the few figures that matter: the best of each publisher on each topic."""
    statistics = tuple(knowledge.statistics)
    if not statistics:
        raise NotFoundError("no figure about the market is known", hint="mlcareers data path")
    sources = cited_sources(knowledge, statistics)
    figures = all_figures(statistics)
    by_occupation = [found for found in outlooks(knowledge, figures, sources) if not is_remainder(found.title)]
    shown = (*by_occupation[:OVERVIEW_OCCUPATIONS], *by_occupation[OVERVIEW_OCCUPATIONS:][-1:])
    rest = [figure for figure in figures if not is_official(figure) and not _is_said_by_a_roles_postings(figure)]
    topics = _best_by_topic([figure for figure in rest if is_placed(figure.statistic)], sources)
    unplaced = _best_by_topic([figure for figure in rest if not is_placed(figure.statistic)], sources)
    counts = {topic: sum(statistic.topic == topic for statistic in statistics) for topic in TOPICS}
    return Market(
        outlooks=shown,
        topics=topics,
        unplaced=unplaced,
        counts={topic: count for topic, count in counts.items() if count},
        sources=cited_sources(knowledge, shown, topics, unplaced),
    )


def _is_said_by_a_roles_postings(figure: Figure) -> bool:
    """Say whether it is what the postings of some roles say, not how many they are: it stands on the pages of these."""
    statistic = figure.statistic
    return statistic.topic == "postings" and statistic.unit != "postings" and bool(statistic.roles)


def _best_by_topic(figures: Sequence[Figure], sources: Mapping[str, Source]) -> tuple[TopicFigures, ...]:
    found = {topic: groups([one for one in figures if one.statistic.topic == topic], sources) for topic in OVERVIEW}
    best = {topic: _best_of_each_publisher(told, sources) for topic, told in found.items()}
    return tuple(TopicFigures(topic=topic, groups=told) for topic, told in best.items() if told)


def _best_of_each_publisher(found: tuple[Group, ...], sources: Mapping[str, Source]) -> tuple[Group, ...]:
    """Return the first group of each publisher; figures of the whole market before those of a few roles."""
    best: dict[str, Group] = {}
    for group in sorted(found, key=lambda group: bool(group.figures[0].statistic.roles)):
        source = sources[source_id(group.figures[0].statistic.cite[0])]
        if not group.superseded and not _is_old(group):
            best.setdefault(source.publisher, group)
    return tuple(best.values())[:OVERVIEW_GROUPS]


def _is_old(group: Group) -> bool:
    """Say whether its newest figure speaks of a time that was long over when it was last looked at."""
    return all(_ends(one.statistic) < int(one.statistic.as_of[:4]) - OVERVIEW_YEARS for one in group.figures)


def _ends(statistic: Statistic) -> int:
    """Return the last year of which a figure speaks; that of the look at it where none is said."""
    years = [
        int(word) for word in (statistic.period or "").replace(",", " ").split() if word.isdigit() and len(word) == 4
    ]
    return max([*years, statistic.year or 0]) or int(statistic.as_of[:4])
