"""Every knowledge file to models; every problem of every file is collected before anything fails."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from mlcareers.errors import KnowledgeError
from mlcareers.knowledge.described import Description
from mlcareers.knowledge.explain import explain
from mlcareers.knowledge.extending import EXTENDS, Known, PartialError, extend
from mlcareers.knowledge.folders import files_of, packaged_folder
from mlcareers.knowledge.kinds import KINDS, NUMBERED, ONE_PER_FILE
from mlcareers.knowledge.origins import changed_values
from mlcareers.knowledge.stored import Shapes
from mlcareers.knowledge.tables import TableError, describe, list_file, row_id
from mlcareers.knowledge.yaml_files import FileError, lines_of, parse, read_text
from mlcareers.models.base import Cited, Position, Reference, inherit, parts_of, references_of

MOST_TOLD = 100
"""Nobody mends more problems at a time."""

MOST_OF_A_FILE = 200
"""A file with so many problems is not what was meant; reading on would only take time."""

MOST_NOTED = 2
"""Of so many broken files of a folder each gets a note beside an answer; of more, the folder gets one."""

LONGEST_STEP = 60
MOST_COUNTED = 1_000

Progress = Callable[[float], None]
"""Called with the share of the work that is done, from 0 to 1."""


_HOMES = {kind.home for kind in KINDS.values()}


@dataclass(frozen=True)
class Entry:
    """One record and where it stands."""

    kind: str
    record: Any
    path: Path
    position: Position
    changed: tuple[str, ...] | None = None
    """Of a record that extends another: the ways to what it adds or changes."""

    @cached_property
    def description(self) -> Description:
        """What the record is called, and where a search finds it."""
        return KINDS[self.kind].describe(self.record)

    @cached_property
    def parts(self) -> tuple[tuple[Position, BaseModel], ...]:
        """The record and every model inside it, each with the way to it."""
        return tuple(parts_of(self.record))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every other record that the record names."""
        return tuple(reference for position, part in self.parts for reference in references_of(part, position))

    @cached_property
    def citations(self) -> dict[str, Position]:
        """Every source that the record names, with where it does first; outer before inner."""
        found: dict[str, Position] = {}
        for position, part in self.parts:
            if isinstance(part, Cited):
                for at, citation in enumerate(part.cite or part.informed_by):
                    found.setdefault(citation, (*position, "cite", at))
        return found

    @cached_property
    def cited(self) -> frozenset[str]:
        """What something in the record cites; the other sources that it names only informed a judgement."""
        return frozenset(cite for _, part in self.parts if isinstance(part, Cited) for cite in part.cite)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one value of one file, and what would be right."""

    path: Path
    position: Position
    message: str
    line: int | None = None

    def __str__(self) -> str:
        field = ".".join(str(step)[:LONGEST_STEP] for step in self.position if step not in ("records", "rows"))
        return f"{self.path}:{self.line or 1}: {field + ': ' if field else ''}{self.message}"


@dataclass(slots=True)
class Loaded:
    """All records of all folders, a later folder's record in place of an earlier one's, and all problems."""

    entries: list[Entry]
    problems: list[Problem]

    def of_kind(self, kind: str) -> Iterator[Entry]:
        """Return the entries of one kind, in reading order."""
        return (entry for entry in self.entries if entry.kind == kind)


def load(folders: Sequence[Path], progress: Progress | None = None, base: sqlite3.Connection | None = None) -> Loaded:
    """Read and validate every file of every folder. Problems are returned, not raised."""
    files = [(folder, kind, path) for folder in folders for kind, path in files_of(folder)]
    entries: dict[tuple[str, str], Entry] = {}
    folder_of: dict[tuple[str, str], Path] = {}
    problems: list[Problem] = []
    for done, (folder, kind, path) in enumerate(files):
        if progress:
            progress(done / len(files))
        for item in _up_to_the_limit(_read(kind, path, partial(_known, entries, base, kind))):
            if isinstance(item, Problem):
                problems.append(item)
                continue
            key = (kind, item.record.id)
            if folder_of.get(key) == folder:
                message = f"the id {item.record.id!r} is already used in {entries[key].path.name}; choose another"
                problems.append(Problem(path, (*item.position, "id"), message))
            entries[key], folder_of[key] = item, folder
    return Loaded(list(entries.values()), problems)


def raise_problems(problems: Iterable[Problem]) -> None:
    """Raise one KnowledgeError that lists every problem with its line; do nothing when there is none."""
    found = list(islice(problems, MOST_COUNTED))
    ordered = sorted(locate(found), key=lambda problem: (str(problem.path), problem.line or 1, problem.message))
    lines = list(dict.fromkeys(map(str, ordered)))
    if not lines:
        return
    count = "1 problem" if len(lines) == 1 else f"{len(lines)} problems"
    more = [f"and {len(lines) - MOST_TOLD} more"] if len(lines) > MOST_TOLD else []
    raise KnowledgeError(
        f"{'at least ' * (len(found) == MOST_COUNTED)}{count} in the knowledge files",
        context=[*lines[:MOST_TOLD], *more],
        hint=f"mlcareers data check{_own_folder(found)}  (when the lines above are mended)",
    )


def _own_folder(problems: Sequence[Problem]) -> str:
    """Return the folder that all problems are in, as words of a command; nothing for the knowledge that comes along."""
    found = {_folder_of(problem.path) for problem in problems}
    return f" {found.pop()}" if len(found) == 1 and packaged_folder() not in found else ""


def _folder_of(path: Path) -> Path:
    return path.parent if path.parent.name not in _HOMES else path.parent.parent


def in_short(problems: Iterable[Problem]) -> list[str]:
    """Write a line for each file with problems, or for a folder with many: the first, and what tells them all."""
    in_folder: dict[Path, list[Problem]] = {}
    for problem in locate(problems):
        in_folder.setdefault(_folder_of(problem.path), []).append(problem)
    return [line for folder, found in in_folder.items() for line in _in_short(folder, found)]


def _in_short(folder: Path, found: list[Problem]) -> Iterator[str]:
    of_file: dict[Path, list[Problem]] = {}
    for problem in found:
        of_file.setdefault(problem.path, []).append(problem)
    shown = [[*found]] if len(of_file) > MOST_NOTED else [*of_file.values()]
    for some in shown:
        count = "1 problem" if len(some) == 1 else f"{len(some)} problems"
        where = f"{len(of_file)} files, " if len(of_file) > MOST_NOTED else ""
        yield f"left out, with {where}{count}: {some[0]}; try mlcareers data check {folder}"


def locate(problems: Iterable[Problem]) -> list[Problem]:
    """Find the lines of problems. Only now, when something is wrong, are their files read a second time."""
    problems = list(problems)
    positions: dict[Path, list[Position]] = {}
    for problem in problems:
        if problem.line is None and problem.position:
            positions.setdefault(problem.path, []).append(problem.position)
    lines = {(path, place): line for path, places in positions.items() for place, line in _lines(path, places)}
    return [replace(problem, line=problem.line or lines.get((problem.path, problem.position))) for problem in problems]


def _lines(path: Path, positions: list[Position]) -> Iterator[tuple[Position, int]]:
    try:
        yield from zip(positions, lines_of(read_text(path), positions), strict=True)
    except FileError:
        return


def _up_to_the_limit(items: Iterator[Entry | Problem]) -> Iterator[Entry | Problem]:
    problems = 0
    for item in items:
        yield item
        problems += isinstance(item, Problem)
        if problems == MOST_OF_A_FILE:
            return


def _known(
    entries: dict[tuple[str, str], Entry], base: sqlite3.Connection | None, kind: str, id_: str
) -> dict[str, Any] | None:
    """Return the fields of a record that was read before, or that is in the snapshot beneath."""
    if (kind, id_) in entries:
        fields: dict[str, Any] = entries[kind, id_].record.model_dump(mode="json")
        return fields
    row = base.execute("SELECT json FROM record WHERE kind = ? AND id = ?", (kind, id_)).fetchone() if base else None
    return Shapes(base).restore(row[0]).as_dict() if base and row else None


def _read(kind: str, path: Path, known: Known) -> Iterator[Entry | Problem]:
    try:
        document = parse(read_text(path))
    except FileError as problem:
        yield Problem(path, (), problem.message, problem.line)
        return
    model = KINDS[kind].model
    for raw in _raw_records(kind, path, document):
        if isinstance(raw, Problem):
            yield raw
            continue
        position, fields = raw
        try:
            whole = extend(model, fields, known) if EXTENDS in fields else fields
            record = model.model_validate(whole)
        except TableError as problem:
            yield Problem(path, (*position, *problem.position), problem.message)
        except PartialError as problem:
            yield from _told(model, path, position, problem.problems)
        except ValidationError as error:
            yield from _validation_problems(model, path, position, error)
        else:
            inherit(record)
            changed = tuple(changed_values(known(fields[EXTENDS]), whole)) if EXTENDS in fields else None
            yield Entry(kind, record, path, position, changed)


def _raw_records(kind: str, path: Path, document: Any) -> Iterator[Problem | tuple[Position, dict[str, Any]]]:
    """Yield the raw records of a document, each with its position: one mapping, or a list file (see `_list_file`)."""
    if kind in ONE_PER_FILE and isinstance(document, dict):
        id_ = document.get("id", document.get(EXTENDS, path.stem))
        if id_ != path.stem:
            message = f"the id {str(id_)[:60]!r} is not the file's name; call it {path.stem!r}"
            yield Problem(path, ("id",), message)
        yield (), document if EXTENDS in document else {"id": path.stem, **document}
        return
    try:
        start, defaults, records = list_file(document)
    except TableError as problem:
        one = kind in ONE_PER_FILE and not problem.position
        message = f"holds {describe(document)}; it should hold a mapping with one record" if one else problem.message
        yield Problem(path, problem.position, message)
        return
    given: Counter[str] = Counter()
    for index, raw in enumerate(records):
        if isinstance(raw, TableError):
            yield Problem(path, (*start, index), raw.message)
        elif isinstance(raw, dict):
            fields = {**defaults, **raw}
            numbered = {"id": row_id(path.stem, fields, given)} if kind in NUMBERED else {}
            yield (*start, index), {**numbered, **fields}
        else:
            yield Problem(path, (*start, index), f"is {describe(raw)}; it should be a mapping of fields")


def _validation_problems(
    model: type[BaseModel], path: Path, position: Position, error: ValidationError
) -> Iterator[Problem]:
    details = [(detail["loc"], dict(detail)) for detail in error.errors(include_url=False)]
    return _told(model, path, position, details)


def _told(
    model: type[BaseModel], path: Path, position: Position, details: Iterable[tuple[Position, dict[str, Any]]]
) -> Iterator[Problem]:
    details = list(details)
    for way, detail in details:
        if detail["type"] == "too_short" and any(other[: len(way)] == way != other for other, _ in details):
            continue  # its items are wrong, which is told of each
        yield Problem(path, (*position, *way), explain(model, way, detail))
