"""Rules between records: one small function per rule, each yielding the problems it finds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import islice
from pathlib import Path

from mlcareers.knowledge.load import MOST_COUNTED, Entry, Loaded, Problem, Progress, load, raise_problems
from mlcareers.knowledge.names import fold, nearest
from mlcareers.knowledge.underlay import Beneath, Underlay
from mlcareers.models.skill import RELATIONS

FIGURE_KINDS = {"salary", "rate", "demand", "statistic"}
"""Kinds that are figures: each must say where it comes from."""

SHARED_NAMES = {"role", "skill", "background", "certification"}
"""Kinds in which one name must lead to one record."""

CHAINS = (
    *(("skill", relation) for relation in RELATIONS),
    ("skill", "prerequisites"),
    ("certification", "successors"),
    ("source", "superseded_by"),
    ("statistic", "then"),
)
"""Fields that name records of their own kind, and must come to an end."""


def load_checked(
    folders: Sequence[Path], base: sqlite3.Connection | None = None, progress: Progress | None = None
) -> list[Entry]:
    """Return every record of these folders, to be laid over `base`.

    KnowledgeError with every problem when there is one.
    """
    loaded = load(folders, progress, base)
    raise_problems(loaded.problems or check(loaded, base))
    return loaded.entries


def sound(
    folders: Sequence[Path], base: sqlite3.Connection | None, progress: Progress | None = None
) -> tuple[list[Entry], list[Problem]]:
    """Return every record of the files that have no problem, and the problems of the others.

    A file is left out whole, and so is one that names what stood only there.
    """
    loaded = load(folders, progress, base)
    problems: list[Problem] = []
    found = loaded.problems or list(islice(check(loaded, base), MOST_COUNTED))
    while found:
        problems += found
        broken = {problem.path for problem in found}
        loaded = Loaded([entry for entry in loaded.entries if entry.path not in broken], [])
        found = list(islice(check(loaded, base), MOST_COUNTED))
    return loaded.entries, problems


def overrides(folders: Sequence[Path]) -> list[tuple[str, str, Path]]:
    """Return which records of the later folders stand in place of one of the first, or add to it: kind, id and file."""
    from mlcareers.knowledge.snapshot import open_snapshot

    if len(folders) == 1:
        return []
    base = open_snapshot(folders[:1])
    beneath = Underlay(base)
    found = ((entry.kind, entry.record.id, entry.path) for entry in load(folders[1:], None, base).entries)
    return [(kind, id_, path) for kind, id_, path in found if id_ in beneath.ids(kind)]


def check(loaded: Loaded, base: sqlite3.Connection | None = None) -> Iterator[Problem]:
    """Yield every problem between the records, and between them and those of `base`, rule by rule."""
    beneath = Underlay(base, ((entry.kind, entry.record.id) for entry in loaded.entries))
    for rule in RULES:
        yield from rule(loaded, beneath)


def references_exist(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse an id that names another record where there is none."""
    ids = _ids(loaded)
    for entry in loaded.entries:
        for position, kind, id_, _ in entry.references:
            if id_ not in ids.get(kind, ()) and id_ not in beneath.ids(kind):
                known = [*beneath.ids(kind), *ids.get(kind, ())]
                yield _problem(entry, position, f"there is no {kind} {id_!r}; {_nearest(id_, known)}")
            elif kind == entry.kind and id_ == entry.record.id:
                yield _problem(entry, position, f"{id_!r} names itself; name another {kind}")


def citations_exist(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse a citation that names no source, or no section that the source lists."""
    sections: dict[str, dict[str, str] | None] = {
        entry.record.id: {section.id: section.heading for section in entry.record.sections}
        for entry in loaded.of_kind("source")
    }
    for entry in loaded.entries:
        for citation, position in entry.citations.items():
            source_id, _, place = citation.partition("#")
            section = place.partition("/")[0]
            if source_id not in sections:
                sections[source_id] = beneath.sections(source_id)
            known = sections[source_id]
            if known is None:
                sources = [*beneath.ids("source"), *(id_ for id_, found in sections.items() if found is not None)]
                message = f"cites the unknown source {source_id!r}; {_nearest(source_id, sources)}"
                yield _problem(entry, position, message)
            elif section and section not in known:
                message = f"source {source_id!r} has no section {section!r}; {_nearest(section, known)}"
                yield _problem(entry, position, message)


def replaced_sources_keep_their_sections(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse a source that takes another's place without every section that somebody cites."""
    for entry in loaded.of_kind("source"):
        kept = {section.id for section in entry.record.sections}
        cited: dict[str, Beneath] = {}
        for place, citing in beneath.citations(entry.record.id):
            cited.setdefault(place.partition("/")[0], citing)
        for section in sorted(cited.keys() - kept):
            who = cited[section]
            message = (
                f"source {entry.record.id!r} leaves out section {section!r}, which {who.kind} {who.id!r} ({who.file}) "
                "cites; keep it"
            )
            yield _problem(entry, ("sections",), message)


def figures_are_cited(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse pay, shares and statistics that do not name their source."""
    for entry in loaded.entries:
        if entry.kind in FIGURE_KINDS and not entry.record.cite:
            yield _problem(entry, ("cite",), "a figure without a citation; add cite: [source-id#section]")


def cited_truths_name_a_source(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse what claims to be cited or measured without a source; it is our judgement."""
    for entry in loaded.entries:
        record = entry.record
        named = record.cite or getattr(record, "evidence", ())
        if record.basis in ("cited", "measured") and not named:
            message = f"is {record.basis} but names no source; add cite, or say basis: editorial"
            yield _problem(entry, ("basis",), message)


def names_are_unique(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse a title, alias or code that leads to two records of one kind.

    Rungs are shared, misspellings give way, and shared names say that they are.
    """
    for kind in sorted(SHARED_NAMES):
        owner = dict(beneath.names(kind))
        for entry in loaded.of_kind(kind):
            here = Beneath(kind, entry.record.id, entry.path.name)
            own = {fold(here.id)}
            for name in entry.description.names:
                folded = fold(name.text)
                if not folded:
                    yield _problem(entry, (), f"the name {name.text!r} has neither letter nor digit")
                elif name.sense not in ("rung", "misspelling", "shared"):
                    own.add(folded)
            for folded in sorted(own):
                first = owner.setdefault(folded, here)
                if first != here:
                    message = (
                        f"{here.id!r} and {first.id!r} ({first.file}) are both called {folded!r}; "
                        "keep the name in one of them"
                    )
                    yield _problem(entry, ("aliases",), message)


def nothing_goes_in_circles(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse relations between skills, prerequisites, successors and what overtakes what that come to no end."""
    for kind, field in CHAINS:
        entries = {entry.record.id: entry for entry in loaded.of_kind(kind)}
        circle = _circle(_steps(entries, beneath, kind, field))
        if circle:
            start = next(at for at, id_ in enumerate(circle) if id_ in entries)
            around = [*circle[start:-1], *circle[: start + 1]]
            message = f"goes in a circle: {' → '.join(around)}; take one of these steps out"
            yield _problem(entries[around[0]], (field,), message)


def no_kind_of_a_skill_comes_before_it(loaded: Loaded, beneath: Underlay) -> Iterator[Problem]:
    """Refuse a kind of a skill as what to learn before it: whoever has the kind has the skill."""
    entries = {entry.record.id: entry for entry in loaded.of_kind("skill")}
    wider = _steps(entries, beneath, "skill", "kind_of")
    for id_, needs in _steps(entries, beneath, "skill", "prerequisites").items():
        for at, need in enumerate(needs):
            above = _reached(need, wider, set())
            if id_ in above:
                message = f"{need!r} is a kind of {id_!r}; whoever knows it needs not learn this"
                narrower = next((skill for skill in (need, *sorted(above)) if skill in entries), need)
                place = ("prerequisites", at) if id_ in entries else ("kind_of",)
                yield _problem(entries[id_ if id_ in entries else narrower], place, message)


RULES = (
    references_exist,
    citations_exist,
    replaced_sources_keep_their_sections,
    figures_are_cited,
    cited_truths_name_a_source,
    names_are_unique,
    nothing_goes_in_circles,
    no_kind_of_a_skill_comes_before_it,
)


def _steps(entries: dict[str, Entry], beneath: Underlay, kind: str, field: str) -> dict[str, list[str]]:
    """Return where a field leads from each record of a kind; empty when there is none of the kind to check."""
    graph: dict[str, list[str]] = {}
    for id_, next_ in beneath.steps(kind, field) if entries else ():
        graph.setdefault(id_, []).append(next_)
    for id_, entry in entries.items():
        graph[id_] = [way.id for way in entry.references if way.kind == kind and way.position[0] == field]
    return graph


def _reached(id_: str, graph: dict[str, list[str]], seen: set[str]) -> set[str]:
    """Return all that a record leads to; circles, which another rule reports, end where they close."""
    for next_ in graph.get(id_, ()):
        if next_ not in seen:
            seen.add(next_)
            _reached(next_, graph, seen)
    return seen


def _ids(loaded: Loaded) -> dict[str, set[str]]:
    ids: dict[str, set[str]] = {}
    for entry in loaded.entries:
        ids.setdefault(entry.kind, set()).add(entry.record.id)
    return ids


def _problem(entry: Entry, position: tuple[str | int, ...], message: str) -> Problem:
    return Problem(entry.path, (*entry.position, *position), message)


def _nearest(wanted: str, known: Iterable[str]) -> str:
    close = nearest(wanted, known, likeness=0.5)
    return f"the nearest known: {', '.join(close)}" if close else "nothing known is near"


def _circle(graph: dict[str, list[str]]) -> list[str]:
    """Return one circle of the graph, its first member repeated at the end; empty when there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[::-1]
    return []
