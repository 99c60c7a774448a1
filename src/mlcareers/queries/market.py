"""The market: the figures that matter, a topic in full, or everything known about the demand for one role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import ClassVar, NamedTuple, get_args

from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.base import Citation, Confidence, Model
from mlcareers.models.demand import DemandMethod
from mlcareers.models.role import Occupation, Role
from mlcareers.models.source import Source
from mlcareers.models.statistic import Statistic, StatisticTopic
from mlcareers.queries.answers import Answer, Named, cited_sources
from mlcareers.queries.find import check_name, find, get, shorten

TOPICS: tuple[StatisticTopic, ...] = get_args(StatisticTopic)
OVERVIEW: tuple[StatisticTopic, ...] = ("growth", "postings", "industries", "employers", "education", "market-size")
"""The topics of the overview; what official statistics say of openings and growth stands above them."""

OVERVIEW_OCCUPATIONS = 6
OCCUPATION_TOPICS = {"employment", "projections", "openings", "education"}
"""Topics of official statistics, which are gathered by occupation."""

_OTHER_WORDS: dict[str, StatisticTopic] = {
    "companies": "employers",
    "cities": "employers",
    "degrees": "education",
    "jobs": "employment",
    "outlook": "projections",
    "forecast": "projections",
    "size": "market-size",
    "sectors": "industries",
    "gap": "shortage",
    "premium": "wage-premium",
    "remote": "employers",
    "tools": "technology",
}
_CONFIDENCE = {"high": 0, "medium": 1, "low": 2}


class Figure(Model):
    """A statistic, and the older ones that it overtakes, newest first."""

    statistic: Statistic
    then: tuple[Statistic, ...] = ()


class Group(Model):
    """Figures on one scale (a series), or a single figure."""

    series: str | None = None
    figures: tuple[Figure, ...]


class Outlook(Model):
    """What official statistics say of one occupation. `match` tells how close it comes to the role asked about."""

    code: str
    title: str
    match: str | None = None
    roles: int
    figures: tuple[Figure, ...]

    def best(self, topic: StatisticTopic, unit: str | None) -> Figure | None:
        """The figure of this topic and unit that stands first."""
        wanted = (figure for figure in self.figures if figure.statistic.topic == topic)
        return next((figure for figure in wanted if figure.statistic.unit == unit), None)


class TopicFigures(Model):
    """What is known on one topic, best and newest first; `hidden` counts the groups left out."""

    topic: StatisticTopic
    outlooks: tuple[Outlook, ...] = ()
    groups: tuple[Group, ...] = ()
    hidden: int = 0


class Market(Answer):
    """The few figures that matter, and every topic with its number of figures."""

    schema_name: ClassVar[str] = "market"

    outlooks: tuple[Outlook, ...]
    topics: tuple[TopicFigures, ...]
    counts: dict[str, int]


class MarketTopic(Answer):
    """Everything known on one topic."""

    schema_name: ClassVar[str] = "market-topic"

    figures: TopicFigures
    near: str | None = None


class SkillShare(Named):
    """A skill, the word that was counted, and the share of postings in percent that name it."""

    term: str | None
    share: float


class Study(Model):
    """One study's shares for one role, highest first. Studies are never averaged: they count different things."""

    source: str
    cite: tuple[Citation, ...]
    n: int
    year: int
    period: str
    place: str
    method: DemandMethod
    sense: str
    confidence: Confidence
    skills: tuple[SkillShare, ...]


class RoleMarket(Answer):
    """Everything known about the demand for one role."""

    schema_name: ClassVar[str] = "market-role"

    role: Named
    near: str | None = None
    outlooks: tuple[Outlook, ...]
    topics: tuple[TopicFigures, ...]
    studies: tuple[Study, ...]


class RoleOutlook(Model):
    """The outlook in short, for a role's profile: official statistics of its nearest occupation, and postings."""

    occupation: Outlook | None
    postings: tuple[Figure, ...]


def overview(knowledge: KnowledgeBase) -> Market:
    """The few figures that matter, one group per source and topic."""
    statistics = tuple(knowledge.statistics)
    if not statistics:
        raise NotFoundError("nothing is known about the market", hint="mlcareers data path shows where figures live")
    sources = cited_sources(knowledge, statistics)
    figures = _figures(statistics)
    outlooks = _outlooks(knowledge, figures, sources)
    topics = []
    for topic in OVERVIEW:
        groups = _groups([figure for figure in figures if _of_market(figure, topic)], sources)
        shown = _first_of_each_source(groups)
        topics.append(TopicFigures(topic=topic, groups=shown, hidden=len(groups) - len(shown)))
    counts = {topic: sum(statistic.topic == topic for statistic in statistics) for topic in TOPICS}
    shown_outlooks = outlooks[:OVERVIEW_OCCUPATIONS]
    used = [item for topic in topics for item in topic.groups]
    return Market(
        outlooks=shown_outlooks,
        topics=tuple(topic for topic in topics if topic.groups),
        counts={topic: count for topic, count in counts.items() if count},
        sources=cited_sources(knowledge, *shown_outlooks, *used),
    )


def answer(knowledge: KnowledgeBase, name: str) -> MarketTopic | RoleMarket:
    """The topic or the role that `name` means. Precise names first, topics before roles; then near ones."""
    check_name(name, "topic or role", "market")
    folded = fold(name)
    named = {fold(topic): topic for topic in TOPICS} | {fold(word): topic for word, topic in _OTHER_WORDS.items()}
    if folded in named:
        return topic_in_full(knowledge, named[folded])
    if not get(knowledge, "role", name):
        near = get_close_matches(folded, named, n=1, cutoff=0.8)
        if near:
            return topic_in_full(knowledge, named[near[0]], near=shorten(name))
    try:
        found = find(knowledge, "role", name, "market")
    except NotFoundError as error:
        context = (*error.context, f"topics: {', '.join(TOPICS)}")
        message = error.message.replace("no role is called", "no topic or role is called")
        raise NotFoundError(message, context=context, hint=error.hint, candidates=error.candidates) from None
    return for_role(knowledge, found.id, found.near)


def topic_in_full(knowledge: KnowledgeBase, topic: StatisticTopic, near: str | None = None) -> MarketTopic:
    """Every figure on one topic, official statistics gathered by occupation."""
    statistics = tuple(knowledge.statistics)
    sources = cited_sources(knowledge, statistics)
    figures = [figure for figure in _figures(statistics) if figure.statistic.topic == topic]
    if not figures:
        raise NotFoundError(f"no figures on {topic} are known", hint="mlcareers market")
    by_occupation = topic in OCCUPATION_TOPICS
    result = TopicFigures(
        topic=topic,
        outlooks=_outlooks(knowledge, figures, sources) if by_occupation else (),
        groups=_groups([figure for figure in figures if not (by_occupation and figure.statistic.occupation)], sources),
    )
    return MarketTopic(figures=result, near=near, sources=cited_sources(knowledge, result))


def for_role(knowledge: KnowledgeBase, role_id: str, near: str | None = None) -> RoleMarket:
    """What is known about the demand for one role; NotFoundError when that is nothing."""
    role = knowledge.roles.get(role_id)
    if role is None:
        raise NotFoundError(f"no role is called {role_id!r}")
    figures = figures_for(knowledge, role)
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in figures))
    outlooks = _outlooks_of(role, figures, knowledge, sources)
    rest = [figure for figure in figures if not _is_official(figure)]
    topics = tuple(
        TopicFigures(topic=topic, groups=groups)
        for topic in TOPICS
        if (groups := _groups([figure for figure in rest if figure.statistic.topic == topic], sources))
    )
    shares = studies(knowledge, role_id)
    if not (outlooks or topics or shares):
        raise NotFoundError(
            f"nothing is known about the demand for {role.title}",
            context=("no statistic, official occupation or study of postings covers it",),
            hint=f"mlcareers role {role_id}",
        )
    return RoleMarket(
        role=Named(id=role.id, name=role.title),
        near=near,
        outlooks=outlooks,
        topics=topics,
        studies=shares,
        sources=cited_sources(knowledge, *outlooks, *topics, *(_Citing(cite=study.cite) for study in shares)),
    )
