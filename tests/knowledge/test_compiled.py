"""The tables of the compiled knowledge: as small as they go, and whole."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import LIBRARY
from mlcareers.knowledge import compiled
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.integrity import load_checked


class _Loose(sqlite3.Connection):
    """A connection that leaves the pages as they were filled."""

    def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        return super().execute("SELECT 1" if statement == "VACUUM" else statement, *arguments)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(tmp_path / "made.sqlite")) as connection:
        compiled.create(connection, load_checked([LIBRARY]))
        yield connection


def _rows(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of ours with its number: other tables, and the lists of names, go by it."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'")
    ours = [name for (name,) in tables if not name.startswith("passage_index")]
    return {name: connection.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall() for name in ours}


def test_packing_the_pages_loses_and_renumbers_nothing(made: sqlite3.Connection) -> None:
    with contextlib.closing(sqlite3.connect(":memory:", factory=_Loose)) as loose:
        compiled.create(loose, load_checked([LIBRARY]))
        expected = _rows(loose)
    assert set(expected) == {"record", "link", "list", "meta", "name", "name_list", "passage"}
    assert all(expected.values())
    assert _rows(made) == expected


def test_the_index_of_all_prose_still_fits_it(made: sqlite3.Connection) -> None:
    assert made.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    made.execute("INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)")


def test_no_page_is_empty(made: sqlite3.Connection) -> None:
    assert made.execute("PRAGMA page_size").fetchone() == (compiled.PAGE_SIZE,)
    assert made.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_a_copy_in_memory_holds_the_same(made: sqlite3.Connection) -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as copy:
        compiled.copy_into(copy, made)
        assert _rows(copy) == _rows(made)


def test_a_record_without_a_label_is_printed_as_its_id(made: sqlite3.Connection) -> None:
    knowledge = KnowledgeBase(made)
    figures = [figure.id for figure in knowledge.salaries]
    assert figures
    assert knowledge.salaries.labels() == dict(zip(figures, figures, strict=True))
    assert knowledge.salaries.labels(figures[:1]) == {figures[0]: figures[0]}
    assert knowledge.roles.labels(["pilot"]) == {"pilot": "Harbour Pilot"}
    assert made.execute("SELECT count(*) FROM record WHERE label = id").fetchone() == (0,)
