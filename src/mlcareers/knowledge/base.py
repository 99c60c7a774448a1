"""One checked knowledge base: a collection per kind, and every inverse question."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cached_property
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from mlcareers.knowledge.collection import Collection
from mlcareers.knowledge.folders import folders
from mlcareers.knowledge.full_text import Prose
from mlcareers.knowledge.name_table import NameTable
from mlcareers.knowledge.origins import Own, recall
from mlcareers.knowledge.snapshot import open_snapshot
from mlcareers.knowledge.stored import Shapes

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Progress
    from mlcareers.knowledge.packed import Note
    from mlcareers.models.background import Background
    from mlcareers.models.certification import Certification
    from mlcareers.models.conference import Conference
    from mlcareers.models.demand import Demand
    from mlcareers.models.guide import Guide
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.rate import Rate
    from mlcareers.models.release import Release
    from mlcareers.models.role import Role
    from mlcareers.models.salary import Salary
    from mlcareers.models.skill import Skill
    from mlcareers.models.source import Source
    from mlcareers.models.statistic import Statistic

_LINKS = """
SELECT relation, maker.kind, maker.id, named.kind, named.id,
    CASE WHEN item_at THEN substr(maker.json, item_at, item_length) ELSE section END
FROM link JOIN record AS maker ON maker.number = from_record JOIN record AS named ON named.number = to_record
"""
_IN_ORDER = "ORDER BY from_record, link.rowid"
"""Links are told in the order of the records that make them, which a record keeps when another takes its place."""


class Link(NamedTuple):
    """That one record names another; `detail` is the JSON of the item that does, or the section of a citation."""

    relation: str
    from_kind: str
    from_id: str
    to_kind: str
    to_id: str
    detail: str | None
    shapes: Shapes

    @property
    def item(self) -> Any:
        """The item that names the other record: a skill need, a rung, an entry of a guide."""
        return self.shapes.restore(self.detail) if self.detail else None


class KnowledgeBase:
    """Everything that is known, read row by row from a compiled snapshot.

    Several threads may share one. It is closed by `close()`, or at the end of a `with`.
    """

    def __init__(self, connection: sqlite3.Connection, folders: Sequence[Path] = ()) -> None:
        self._connection = connection
        self._shapes = Shapes(connection)
        self.folders = tuple(folders)
        self.names = NameTable(connection)
        self.prose = Prose(connection)
        self.roles: Collection[Role] = self.collection("role")
        self.skills: Collection[Skill] = self.collection("skill")
        self.backgrounds: Collection[Background] = self.collection("background")
        self.sources: Collection[Source] = self.collection("source")
        self.salaries: Collection[Salary] = self.collection("salary")
        self.rates: Collection[Rate] = self.collection("rate")
        self.demand: Collection[Demand] = self.collection("demand")
        self.certifications: Collection[Certification] = self.collection("certification")
        self.statistics: Collection[Statistic] = self.collection("statistic")
        self.guides: Collection[Guide] = self.collection("guide")
        self.conferences: Collection[Conference] = self.collection("conference")
        self.learning: Collection[LearningResource] = self.collection("learning")
        self.releases: Collection[Release] = self.collection("release")

    @cached_property
    def own(self) -> tuple[Own, ...]:
        """Which records are of the folders on top, or extended there; rows of tables say so themselves."""
        return recall(self._connection) if len(self.folders) > 1 else ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, type_: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the snapshot; nothing can be asked afterwards."""
        self._connection.close()

    def __repr__(self) -> str:
        return f"<KnowledgeBase of {', '.join(map(str, self.folders)) or 'no folder'}>"

    def collection(self, kind: str) -> Collection[Any]:
        """Return the collection of one kind, by the kind's name."""
        return Collection(self._connection, kind, self._shapes)

    def links_to(self, kind: str, id: str, from_kind: str, relation: str | None = None) -> list[Link]:
        """Return who of `from_kind` names this record."""
        named = "named.kind = ? AND named.id = ? AND from_kind = ?"
        if relation:
            return self._links(f"{named} AND relation = ?", kind, id, from_kind, relation)
        return self._links(named, kind, id, from_kind)

    def _links(self, condition: str, *arguments: str) -> list[Link]:
        rows = self._connection.execute(f"{_LINKS} WHERE {condition} {_IN_ORDER}", arguments)
        return [Link._make((*row, self._shapes)) for row in rows]

    def relations_to(self, kind: str, id: str, from_kind: str) -> list[tuple[str, str]]:
        """Return in which relations records of `from_kind` name this record, as pairs of relation and id."""
        query = """
            SELECT relation, maker.id FROM link JOIN record AS maker ON maker.number = from_record
            WHERE to_record = (SELECT number FROM record WHERE kind = ? AND id = ?) AND from_kind = ?
            ORDER BY from_record, link.rowid
        """
        return self._connection.execute(query, (kind, id, from_kind)).fetchall()

    def pairs(self, from_kind: str, *relations: str) -> list[tuple[str, str, str]]:
        """Return in which of these relations who of one kind names whom, by their ids, once each."""
        query = f"""
            SELECT DISTINCT relation, maker.id, named.id FROM record AS maker
            CROSS JOIN link ON from_record = maker.number JOIN record AS named ON named.number = to_record
            WHERE maker.kind = ? AND relation IN ({", ".join("?" * len(relations))})
        """
        return self._connection.execute(query, (from_kind, *relations)).fetchall()

    def counts_of_naming(self, kind: str, from_kind: str) -> dict[str, int]:
        """Return how many records of `from_kind` name each record of `kind` that any of them names."""
        query = """
            SELECT id, count(DISTINCT from_record) FROM link JOIN record ON number = to_record
            WHERE kind = ? AND from_kind = ? GROUP BY number
        """
        return dict(self._connection.execute(query, (kind, from_kind)).fetchall())

    def citations_of(self, source_id: str) -> list[Link]:
        """Return every record that cites a source or was informed by it; `detail` is the section, or section/claim."""
        return self._links("named.kind = 'source' AND named.id = ? AND relation IN ('cite', 'informed_by')", source_id)

    def links_from(self, kind: str, id: str, relation: str | None = None) -> list[Link]:
        """List whom this record names."""
        query = """
            SELECT relation, kind, id, section, item_at, item_length FROM link JOIN record ON number = to_record
            WHERE from_record = (SELECT number FROM record WHERE kind = ? AND id = ?)
            AND relation = ifnull(?, relation) ORDER BY link.rowid
        """
        rows = self._connection.execute(query, (kind, id, relation)).fetchall()
        text = self.collection(kind).text(id) if any(at for *_, at, _ in rows) else ""
        return [
            Link(relation, kind, id, to_kind, to_id, text[at - 1 : at - 1 + length] if at else section, self._shapes)
            for relation, to_kind, to_id, section, at, length in rows
        ]


def open_knowledge(
    *further: str | PathLike[str], progress: Progress | None = None, note: Note | None = None, anew: bool = False
) -> KnowledgeBase:
    """Return the packaged knowledge with the user's own folders on top; KnowledgeError when a file is broken.

    `note` is told when the installation is damaged, which costs time and no answer. With `anew`,
    every file is read, whatever was compiled of it before.
    """
    used = folders([Path(folder) for folder in further])
    return KnowledgeBase(open_snapshot(used, progress, note, anew=anew), used)
