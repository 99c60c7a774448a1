"""Rules between records: one small function per rule, each yielding the problems it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from operator import attrgetter
from typing import Any

from mlcareers.knowledge.load import Entry, Loaded, Problem
from mlcareers.knowledge.names import fold
from mlcareers.models.skill import RELATIONS

FIGURE_KINDS = {"salary", "demand", "statistic"}
"""Kinds that are figures: each must say where it comes from."""

SHARED_NAMES = {"role", "skill", "certification"}
"""Kinds in which one name must lead to one record."""


def check(loaded: Loaded) -> Iterator[Problem]:
    """Every problem between the records, rule by rule."""
    for rule in RULES:
        yield from rule(loaded)


def references_exist(loaded: Loaded) -> Iterator[Problem]:
    """An id that names another record must name an existing one."""
    ids = _ids(loaded)
    for entry in loaded.entries:
        for position, kind, id_, _ in entry.references:
            known = ids.get(kind, {})
            if id_ not in known:
                yield _problem(entry, position, f"there is no {kind} {id_!r}; {_nearest(id_, known)}")
            elif kind == entry.kind and id_ == entry.record.id:
                yield _problem(entry, position, f"{id_!r} names itself; name another {kind}")


def citations_exist(loaded: Loaded) -> Iterator[Problem]:
    """A citation must name a source, and a section that the source lists."""
    sources = {entry.record.id: entry.record for entry in loaded.of_kind("source")}
    sections = {id_: {section.id: section.heading for section in source.sections} for id_, source in sources.items()}
    for entry in loaded.entries:
        for citation, position in entry.citations.items():
            source_id, _, place = citation.partition("#")
            section = place.partition("/")[0]
            if source_id not in sources:
                message = f"cites the unknown source {source_id!r}; {_nearest(source_id, sources)}"
                yield _problem(entry, position, message)
            elif section and section not in sections[source_id]:
                known = sections[source_id]
                message = f"source {source_id!r} has no section {section!r}; {_nearest(section, known)}"
                yield _problem(entry, position, message)


def figures_are_cited(loaded: Loaded) -> Iterator[Problem]:
    """Pay, shares and statistics must name their source."""
    for entry in loaded.entries:
        if entry.kind in FIGURE_KINDS and not entry.record.cite:
            yield _problem(entry, ("cite",), "a figure without a citation; add cite: [source-id#section]")


def cited_truths_name_a_source(loaded: Loaded) -> Iterator[Problem]:
    """What claims to be cited or measured must name a source; without one it is our judgement."""
    for entry in loaded.entries:
        record = entry.record
        named = record.cite or getattr(record, "evidence", ())
        if record.basis in ("cited", "measured") and not named:
            message = f"is {record.basis} but names no source; add cite, or say basis: editorial"
            yield _problem(entry, ("basis",), message)


def names_are_unique(loaded: Loaded) -> Iterator[Problem]:
    """A title, alias or code must not lead to two records of one kind; rungs are shared, misspellings give way."""
    for kind in sorted(SHARED_NAMES):
        owner: dict[str, Entry] = {}
        for entry in loaded.of_kind(kind):
            own = {fold(entry.record.id)}
            for name in entry.description.names:
                folded = fold(name.text)
                if not folded:
                    yield _problem(entry, (), f"the name {name.text!r} has neither letter nor digit")
                elif name.sense not in ("rung", "misspelling"):
                    own.add(folded)
            for folded in sorted(own):
                first = owner.setdefault(folded, entry)
                if first is not entry:
                    message = (
                        f"{entry.record.id!r} and {first.record.id!r} ({first.path.name}) are both called {folded!r}; "
                        "keep the name in one of them"
                    )
                    yield _problem(entry, ("aliases",), message)


def nothing_goes_in_circles(loaded: Loaded) -> Iterator[Problem]:
    """Relations between skills, prerequisites, successors, and what overtakes what must come to an end."""
    chains: dict[tuple[str, str], Callable[[Any], Iterable[str]]] = {
        **{("skill", relation): attrgetter(relation) for relation in RELATIONS},
        ("skill", "prerequisites"): lambda skill: [need.skill for need in skill.prerequisites],
        ("certification", "successors"): lambda certification: certification.successors,
        ("source", "superseded_by"): lambda source: filter(None, [source.superseded_by]),
        ("statistic", "then"): lambda statistic: filter(None, [statistic.then]),
    }
    for (kind, field), following in chains.items():
        entries = {entry.record.id: entry for entry in loaded.of_kind(kind)}
        graph = {
            id_: [next_ for next_ in following(entry.record) if next_ in entries] for id_, entry in entries.items()
        }
        circle = _circle(graph)
        if circle:
            message = f"goes in a circle: {' → '.join(circle)}; take one of these steps out"
            yield _problem(entries[circle[0]], (field,), message)


def no_kind_of_a_skill_comes_before_it(loaded: Loaded) -> Iterator[Problem]:
    """Whoever has a kind of a skill has the skill, so a kind of it cannot be what to learn first."""
    skills = {entry.record.id: entry.record for entry in loaded.of_kind("skill")}
    for entry in loaded.of_kind("skill"):
        for at, need in enumerate(entry.record.prerequisites):
            if entry.record.id in _wider(need.skill, skills, set()):
                message = f"{need.skill!r} is a kind of {entry.record.id!r}; whoever knows it needs not learn this"
                yield _problem(entry, ("prerequisites", at), message)


RULES = (
    references_exist,
    citations_exist,
    figures_are_cited,
    cited_truths_name_a_source,
    names_are_unique,
    nothing_goes_in_circles,
    no_kind_of_a_skill_comes_before_it,
)


def _wider(id_: str, skills: dict[str, Any], seen: set[str]) -> set[str]:
    """All that a skill is a kind of; circles, which another rule reports, end where they close."""
    for kind in skills[id_].kind_of if id_ in skills else ():
        if kind not in seen:
            seen.add(kind)
            _wider(kind, skills, seen)
    return seen


def _ids(loaded: Loaded) -> dict[str, dict[str, Entry]]:
    ids: dict[str, dict[str, Entry]] = {}
    for entry in loaded.entries:
        ids.setdefault(entry.kind, {})[entry.record.id] = entry
    return ids


def _problem(entry: Entry, position: tuple[str | int, ...], message: str) -> Problem:
    return Problem(entry.path, (*entry.position, *position), message)


def _nearest(wanted: str, known: dict[str, object] | dict[str, Entry]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(wanted, list(known), n=3, cutoff=0.5)
    return f"the nearest known: {', '.join(close)}" if close else "nothing known is near"


def _circle(graph: dict[str, list[str]]) -> list[str]:
    """One circle of the graph, its first member repeated at the end; empty when there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[::-1]
    return []
