"""The market: a topic in full, or everything known about the demand for one role."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar, get_args

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.importance import Study, studies
from mlcareers.analysis.outlook import official_of, yardstick_of
from mlcareers.analysis.statistics import (
    Figure,
    Group,
    Outlook,
    all_figures,
    by_measure,
    figures_of,
    groups,
    is_official,
    is_placed,
)
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import fold, nearest
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import StatisticTopic
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.get import check_name, find, get

if TYPE_CHECKING:
    from mlcareers.models.role import Role
    from mlcareers.models.statistic import Statistic

TOPICS: tuple[StatisticTopic, ...] = get_args(StatisticTopic)
ROLE_FIRST: tuple[StatisticTopic, ...] = ("skills", "postings", "growth", "openings", "projections")
"""The topics that matter most to who thinks about one role."""

_OTHER_WORDS: dict[str, StatisticTopic] = {
    "companies": "employers",
    "degrees": "education",
    "exposure": "impact",
    "forecast": "projections",
    "jobs": "employment",
    "pay premium": "wage-premium",
    "premium": "wage-premium",
    "sectors": "industries",
    "size": "market-size",
    "talent gap": "shortage",
    "tools": "technology",
}


class TopicFigures(Value):
    """What is known on one topic, in series, best first; official figures in series by measure."""

    topic: StatisticTopic
    groups: tuple[Group, ...]


class MarketTopic(Answer):
    """Everything known on one topic; with `about`, the figures on it that say these words, or hold for this place."""

    schema_name: ClassVar[str] = "market-topic"

    figures: TopicFigures
    near: str | None = None
    about: str | None = None


class RoleMarket(Answer):
    """Everything known about the demand for one role. `yardstick` is the projected growth of all occupations."""

    schema_name: ClassVar[str] = "market-role"
    schema_version: ClassVar[int] = 3

    role: Named
    near: str | None = None
    outlooks: tuple[Outlook, ...]
    yardstick: Figure | None
    topics: tuple[TopicFigures, ...]
    studies: tuple[Study, ...]


def answer(knowledge: KnowledgeBase, name: str) -> MarketTopic | RoleMarket:
    """Return the topic, the figure or the role that `name` means.

    Precise names first, topics before roles, then near ones.
    """
    check_name(name, "topic or role", "market")
    words = {fold(topic): topic for topic in TOPICS} | _OTHER_WORDS
    exact = words.get(fold(name))
    if exact:
        return topic_in_full(knowledge, exact)
    statistic = knowledge.statistics.get(name.strip())
    if statistic:
        return statistic_in_full(knowledge, statistic)
    near = nearest(name, words, 1, 0.8)
    if near and not get(knowledge, "role", name):
        return topic_in_full(knowledge, words[near[0]], near=shorten(name))
    try:
        found = find(knowledge, "role", name, "market")
    except NotFoundError as error:
        several = error.code == "ambiguous-name"
        said = None if several else figures_that_say(knowledge, name)
        if said:
            return said
        message = error.message if several else f"no topic and no role is called {shorten(name)!r}"
        raise error.but(message=message, context=(*error.context, f"topics: {', '.join(TOPICS)}")) from None
    return for_role(knowledge, found.id, found.near)


def topic_in_full(knowledge: KnowledgeBase, topic: StatisticTopic, near: str | None = None) -> MarketTopic:
    """Return every figure on one topic."""
    figures = [figure for figure in all_figures(tuple(knowledge.statistics)) if _on(figure, topic)]
    if not figures:
        raise NotFoundError(f"no figure about {topic} is known", hint="mlcareers market")
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in figures))
    others = groups([figure for figure in figures if not is_official(figure)], sources)
    ordered = sorted(others, key=_says_little)
    told = TopicFigures(topic=topic, groups=(*by_measure(knowledge, figures, sources), *ordered))
    return MarketTopic(figures=told, near=near, sources=cited_sources(knowledge, told))


def figures_that_say(knowledge: KnowledgeBase, words: str) -> MarketTopic | None:
    """Find the figures that say all of these words in their title or place, on the topic that has most of them."""
    wanted, place = {stem(word) for word in fold(words).split()}, fold(words)
    found = [one for one in all_figures(tuple(knowledge.statistics)) if _says(one.statistic, wanted, place)]
    if not found:
        return None
    topic = Counter(figure.statistic.topic for figure in found).most_common(1)[0][0]
    figures = [figure for figure in found if figure.statistic.topic == topic]
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in figures))
    told = TopicFigures(topic=topic, groups=groups(figures, sources))
    return MarketTopic(figures=told, about=shorten(words), sources=cited_sources(knowledge, told))


def statistic_in_full(knowledge: KnowledgeBase, statistic: Statistic) -> MarketTopic:
    """Return one figure, with those of its series and those that it overtakes."""
    together = [figure for figure in all_figures(tuple(knowledge.statistics)) if _beside(figure, statistic)]
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in together))
    told = TopicFigures(topic=statistic.topic, groups=groups(together, sources))
    return MarketTopic(figures=told, sources=cited_sources(knowledge, told))


def for_role(knowledge: KnowledgeBase, role_id: str, near: str | None = None) -> RoleMarket:
    """Return what is known about the demand for one role; NotFoundError when that is nothing."""
    role = knowledge.roles[role_id]
    official = official_of(knowledge, role)
    figures = _figures_about(knowledge, role)
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in figures))
    topics = tuple(
        TopicFigures(topic=topic, groups=groups(found, sources))
        for topic in dict.fromkeys((*ROLE_FIRST, *TOPICS))
        if (found := [figure for figure in figures if figure.statistic.topic == topic])
    )
    counted = studies(knowledge, role_id)
    if not (official or topics or counted):
        raise NotFoundError(
            f"nothing is known about the demand for {role.title}",
            context=("no statistic, official occupation or count of postings speaks of it",),
            hint=f"mlcareers role {role_id}",
        )
    yardstick = yardstick_of(knowledge) if official else None
    return RoleMarket(
        role=Named(id=role.id, name=role.title),
        near=near,
        outlooks=official,
        yardstick=yardstick,
        topics=topics,
        studies=counted,
        sources=cited_sources(knowledge, official, yardstick, topics, counted),
    )


def _says_little(group: Group) -> tuple[bool, bool, bool]:
    """Put last what nobody places, before it lone figures, and first what compares, of all before what is of some."""
    first = group.figures[0]
    lone = len(group.figures) == 1 and not first.then
    return not any(is_placed(figure.statistic) for figure in group.figures), lone, bool(first.statistic.roles)


def _says(statistic: Statistic, wanted: set[str], place: str) -> bool:
    return fold(statistic.place) == place or wanted <= {stem(word) for word in fold(statistic.title).split()}


def _beside(figure: Figure, statistic: Statistic) -> bool:
    same_series = statistic.series is not None and figure.statistic.series == statistic.series
    return same_series or statistic.id in (figure.statistic.id, *(older.id for older in figure.then))


def _on(figure: Figure, topic: StatisticTopic) -> bool:
    return topic in (figure.statistic.topic, *(older.topic for older in figure.then))


def _figures_about(knowledge: KnowledgeBase, role: Role) -> list[Figure]:
    """Return the figures that name the role, or its occupation without being official statistics of it; each once."""
    named = figures_of(knowledge, "role", role.id)
    for occupation in role.occupations:
        named += figures_of(knowledge, "occupation", occupation.code)
    return list({figure.statistic.id: figure for figure in named if not is_official(figure)}.values())
