"""Statistics as they are told: with the older ones that they overtake, in their series, or by occupation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import cited_sources
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value, source_id
from mlcareers.models.vocabulary import OccupationMatch, StatisticTopic

if TYPE_CHECKING:
    from mlcareers.models.role import Occupation
    from mlcareers.models.source import Source
    from mlcareers.models.statistic import Statistic

OCCUPATION_TOPICS = frozenset({"employment", "projections", "openings", "education"})
"""Topics of official statistics: with an occupation they are told by occupation."""

ALL_OCCUPATIONS = "00-0000"
"""The code of all occupations together: the yardstick beside each of them."""

_CONFIDENCE = {"high": 0, "medium": 1, "low": 2}


class Figure(Value):
    """A statistic, and the older ones that it overtakes, newest first."""

    statistic: Statistic
    then: tuple[Statistic, ...] = ()


class Group(Value):
    """The figures of one series, or a single figure. `superseded`: the source has a newer edition."""

    series: str | None = None
    superseded: bool = False
    figures: tuple[Figure, ...]


class Outlook(Value):
    """What official statistics say of one occupation.

    `match` is how close it comes to the role asked about; `roles` counts the roles that name it.
    """

    code: str
    title: str
    match: OccupationMatch | None = None
    roles: int = 0
    figures: tuple[Figure, ...]

    def best(self, topic: StatisticTopic, unit: str | None) -> Figure | None:
        """Return the figure of this topic and unit, with a value, that stands first."""
        told = (figure for figure in self.figures if figure.statistic.value is not None)
        return next((f for f in told if (f.statistic.topic, f.statistic.unit) == (topic, unit)), None)


def is_official(figure: Figure) -> bool:
    """Say whether it is told with its occupation."""
    return bool(figure.statistic.occupation) and figure.statistic.topic in OCCUPATION_TOPICS


def all_figures(statistics: Sequence[Statistic]) -> list[Figure]:
    """Return every statistic that none overtakes, with those that it does."""
    by_id = {statistic.id: statistic for statistic in statistics}
    overtaken = {statistic.then for statistic in statistics}
    return [_with_history(statistic, by_id.get) for statistic in statistics if statistic.id not in overtaken]


def figures_of(knowledge: KnowledgeBase, kind: str, id: str, topic: StatisticTopic | None = None) -> list[Figure]:
    """Return the figures that speak of a role or an occupation.

    One that is overtaken is told by the one that overtakes it.
    """
    named = knowledge.statistics.naming(kind, id)
    newest = _newest(knowledge, [statistic for statistic in named if topic in (None, statistic.topic)])
    return [_with_history(statistic, knowledge.statistics.get) for statistic in newest]


def sorted_best_first(figures: Iterable[Figure], sources: Mapping[str, Source]) -> list[Figure]:
    """Put current editions before superseded ones, sure figures before doubtful ones, new before old."""
    newest = sorted(figures, key=lambda figure: _age(figure.statistic, sources), reverse=True)
    return sorted(newest, key=lambda f: (_superseded(f.statistic, sources), _CONFIDENCE[f.statistic.confidence]))


def groups(figures: Iterable[Figure], sources: Mapping[str, Source]) -> tuple[Group, ...]:
    """Group figures by their series, best first; a series keeps the order of its source."""
    figures = list(figures)
    series: dict[str, list[Figure]] = {}
    for figure in figures:
        series.setdefault(figure.statistic.series or figure.statistic.id, []).append(figure)
    keys = dict.fromkeys(f.statistic.series or f.statistic.id for f in sorted_best_first(figures, sources))
    return tuple(
        Group(
            series=series[key][0].statistic.series,
            superseded=_superseded(series[key][0].statistic, sources),
            figures=tuple(series[key]),
        )
        for key in keys
    )


def by_measure(knowledge: KnowledgeBase, figures: Iterable[Figure], sources: Mapping[str, Source]) -> tuple[Group, ...]:
    """Group official figures of all occupations, measure by measure ("Employees", "Openings a year").

    Shares come before counts, and stand highest first. Counts stand by how many roles name the occupation, since the
    largest occupations are those of other trades. A count of all occupations together stands alone.
    """
    measures: dict[tuple[bool, str, str], list[Figure]] = {}
    for figure in sorted_best_first(filter(is_official, figures), sources):
        statistic = figure.statistic
        counts = statistic.unit != "percent"
        alone = statistic.id if counts and statistic.occupation == ALL_OCCUPATIONS else ""
        measures.setdefault((counts, statistic.title.partition(", ")[0], alone), []).append(figure)
    return tuple(
        Group(series=measure, figures=tuple(sorted(found, key=partial(_of_the_trade, knowledge, counts))))
        for (counts, measure, _), found in sorted(measures.items(), key=lambda item: (item[0][0], bool(item[0][2])))
    )


def _of_the_trade(knowledge: KnowledgeBase, by_roles: bool, figure: Figure) -> tuple[int, float]:
    naming = len(knowledge.links_to("occupation", str(figure.statistic.occupation), "role")) if by_roles else 0
    return -naming, -(figure.statistic.value or 0)


def outlooks(knowledge: KnowledgeBase, figures: Iterable[Figure], sources: Mapping[str, Source]) -> tuple[Outlook, ...]:
    """Give the official figures by occupation, those first that most roles name; all occupations together come last."""
    by_code: dict[str, list[Figure]] = {}
    for figure in sorted_best_first(filter(is_official, figures), sources):
        by_code.setdefault(str(figure.statistic.occupation), []).append(figure)
    found = [
        Outlook(
            code=code,
            title=_occupation_title(told[0].statistic, sources),
            roles=len(knowledge.links_to("occupation", code, "role")),
            figures=tuple(told),
        )
        for code, told in by_code.items()
    ]
    return tuple(sorted(found, key=lambda outlook: (outlook.code == ALL_OCCUPATIONS, -outlook.roles, outlook.code)))


def outlook_of(knowledge: KnowledgeBase, occupation: Occupation) -> Outlook | None:
    """Return the official figures of an occupation that a role names; None when there is none."""
    official = [figure for figure in figures_of(knowledge, "occupation", occupation.code) if is_official(figure)]
    if not official:
        return None
    sources = cited_sources(knowledge, tuple(figure.statistic for figure in official))
    told = tuple(sorted_best_first(official, sources))
    return Outlook(code=occupation.code, title=occupation.title, match=occupation.match, figures=told)


def _newest(knowledge: KnowledgeBase, statistics: list[Statistic]) -> list[Statistic]:
    """Return these statistics, each that is overtaken by the newest that does so, once."""
    newer = knowledge.statistics.naming_any("statistic", [statistic.id for statistic in statistics], "then")
    if not newer:
        return statistics
    overtaking = {statistic.then: statistic for statistic in reversed(newer)}
    found = (overtaking.get(statistic.id, statistic) for statistic in statistics)
    return _newest(knowledge, list({statistic.id: statistic for statistic in found}.values()))


def _with_history(statistic: Statistic, find: Callable[[str], Statistic | None]) -> Figure:
    older: list[Statistic] = []
    before = find(statistic.then) if statistic.then else None
    while before is not None:
        older.append(before)
        before = find(before.then) if before.then else None
    return Figure(statistic=statistic, then=tuple(older))


def _superseded(statistic: Statistic, sources: Mapping[str, Source]) -> bool:
    source = _source(statistic, sources)
    return source is not None and source.superseded_by is not None


def _age(statistic: Statistic, sources: Mapping[str, Source]) -> tuple[str, int]:
    """Say when its source came out, then the year of which it speaks; what is not stated counts as old."""
    source = _source(statistic, sources)
    return (source.published or "" if source else "", statistic.year or 0)


def _source(statistic: Statistic, sources: Mapping[str, Source]) -> Source | None:
    return sources.get(source_id(statistic.cite[0]))


def _occupation_title(statistic: Statistic, sources: Mapping[str, Source]) -> str:
    """Return the occupation as its classification calls it: the heading of the section that is cited."""
    source, cited = _source(statistic, sources), statistic.cite[0].partition("#")[2]
    headings = {section.id: section.heading for section in source.sections} if source else {}
    return headings.get(cited, statistic.title)


def is_placed(told: Statistic) -> bool:
    """Say whether it says where and when it holds, and where it comes from; the picture shows no other."""
    return told.place != "not stated" and bool(told.year or _dated(told.period)) and told.confidence != "low"


def _dated(period: str | None) -> bool:
    return any(word.strip(",").isdigit() for word in (period or "").split())
