"""The tables of the compiled knowledge: filled with checked records, or laid over with further ones.

A kind of record needs no table of its own: `record` holds each as JSON with its label and the file it stands in,
`link` which record names which, and where in that JSON the item stands that does, `name` and `passage` the ways to find
it, `list` what lists show, `meta` what the whole was made of. An official occupation that records name by its code is a
row of `record` without fields.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from mlcareers.knowledge import full_text, name_table, origins
from mlcareers.knowledge.described import LISTED
from mlcareers.knowledge.kinds import UNSEARCHED

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry, Progress

NumberOf = Callable[[str, str], int | None]
"""From the kind and the id of a record to its number."""

SCHEMA_VERSION = 16
PAGE_SIZE = 8192
"""In bytes: records are long, and less of the last page of each stays empty than with the usual half of it."""

REPORT_EVERY = 1_000

_SCHEMA = """
CREATE TABLE record (number INTEGER PRIMARY KEY, kind TEXT, id TEXT, label TEXT, file TEXT, json TEXT);
CREATE UNIQUE INDEX record_by_id ON record (kind, id);
CREATE TABLE link (
    relation TEXT, from_kind TEXT, from_record INTEGER, to_record INTEGER,
    section TEXT, item_at INTEGER, item_length INTEGER
);
CREATE TABLE list (kind TEXT PRIMARY KEY, json TEXT);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT);
"""
"""A record that is printed as its id, such as a figure, has no label."""

_INDEXES = """
CREATE INDEX link_to ON link (to_record, from_kind, from_record);
CREATE INDEX link_from ON link (from_record);
"""
_WITHOUT_A_JOURNAL = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
"""Nobody sees the file before it is whole, so there is nothing to take back."""

_PAGES = f"PRAGMA page_size={PAGE_SIZE};"
"""How large the pages are must be said before there is a table."""

_ADD = "INSERT INTO record (kind, id, label, file, json) VALUES (?1, ?2, nullif(?3, ?2), ?4, ?5)"
_PUT = f"""
{_ADD} ON CONFLICT (kind, id) DO UPDATE SET label = excluded.label, file = excluded.file, json = excluded.json
"""
"""A record that takes another's place keeps its place in the order of the knowledge, too."""

_LINK = "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?)"
"""What a link says beside naming a record is an item of the record that makes it, and is read from there."""

_OCCUPATION = "INSERT OR IGNORE INTO record (kind, id) VALUES ('occupation', ?)"
_UNLINK = "DELETE FROM link WHERE from_record = (SELECT number FROM record WHERE kind = ? AND id = ?)"


_MARK = "UPDATE record SET json = substr(json, 1, length(json) - 1) || ? WHERE kind = ? AND id = ?"
"""What is the user's own says so at its end: nothing before it changes its place."""


class Connection(sqlite3.Connection):
    """A connection that is closed when nobody holds it any more; newer Pythons complain of one that is not."""

    def __del__(self) -> None:
        self.close()


def open_file(path: Path) -> sqlite3.Connection | None:
    """Return a read-only connection for all threads.

    None when the file is missing, cut short, or not compiled knowledge.
    """
    connection = None
    try:
        if not path.is_file():
            return None
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False, factory=Connection
        )
        pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        whole = pages * page_size == path.stat().st_size
        connection.execute("SELECT 1 FROM record, meta LIMIT 1").fetchone()
    except (sqlite3.Error, OSError, ValueError):
        whole = False
    if connection and not whole:
        connection.close()
    return connection if whole else None


def create(
    connection: sqlite3.Connection, entries: Sequence[Entry], key: str = "", progress: Progress | None = None
) -> None:
    """Fill an empty database with these records; `key` says what they were made from."""
    connection.executescript(f"{_WITHOUT_A_JOURNAL} {_PAGES} {_SCHEMA} {name_table.SCHEMA} {full_text.SCHEMA}")
    connection.execute("INSERT INTO meta VALUES ('key', ?)", (key,))
    connection.execute("INSERT INTO meta VALUES ('shapes', ?)", (_shapes().stored_shapes(),))
    _insert(connection, _ADD, entries, progress)
    found_by_name = _found_by_name(entries)
    name_table.fill(connection, found_by_name)
    full_text.fill(connection, found_by_name)
    connection.executescript(_INDEXES + name_table.INDEXES + full_text.INDEXES)
    full_text.index(connection)
    _list(connection, entries)
    connection.commit()
    connection.execute("VACUUM")  # what was filled out of order stands in pages that are half empty


def copy_into(connection: sqlite3.Connection, base: sqlite3.Connection) -> None:
    """Fill an empty database with all that another holds; one in memory takes pages of its own size only."""
    connection.execute(_PAGES)
    base.backup(connection)


def left_out(connection: sqlite3.Connection) -> list[str]:
    """Return what was left out of a database when it was made: a line for every broken file of the user's own."""
    return [text for (text,) in connection.execute("SELECT value FROM meta WHERE key LIKE 'left out %' ORDER BY key")]


def lay_over(
    connection: sqlite3.Connection, entries: Sequence[Entry], progress: Progress | None, left_out: Sequence[str] = ()
) -> None:
    """Add these records to a filled database, each in place of one with its kind and id; say what was left out."""
    connection.executescript(_WITHOUT_A_JOURNAL)
    ids = [(entry.kind, entry.record.id) for entry in entries]
    own = [origins.origin_of(entry, _is_there(connection, *key)) for entry, key in zip(entries, ids, strict=True)]
    connection.executemany(_UNLINK, ids)
    _insert(connection, _PUT, entries, progress)
    connection.executemany(_MARK, ((origins.own_json(one), one.kind, one.id) for one in own))
    origins.remember(connection, own)
    found_by_name = _found_by_name(entries)
    name_table.fill(connection, found_by_name)
    full_text.lay_over(connection, found_by_name)
    told = ((f"left out {number:06}", text) for number, text in enumerate(left_out))
    connection.executemany("INSERT INTO meta VALUES (?, ?)", told)
    _list(connection, entries)
    connection.commit()


def _insert(connection: sqlite3.Connection, put: str, entries: Sequence[Entry], progress: Progress | None) -> None:
    """Put the records first, and then what they name of each other."""
    rows = [_row(entry) for entry in entries]
    connection.executemany(put, rows)
    connection.executemany(_OCCUPATION, ((code,) for entry in entries for code in _occupation_codes(entry.record)))
    number_of = _numbers(connection)
    for done in range(0, len(entries), REPORT_EVERY):
        if progress:
            progress(done / len(entries))
        some = zip(entries[done : done + REPORT_EVERY], rows[done : done + REPORT_EVERY], strict=True)
        connection.executemany(_LINK, (link for entry, row in some for link in _links(entry, row[-1], number_of)))


def _numbers(connection: sqlite3.Connection) -> NumberOf:
    """Return what tells the number of a record, looked up once: a few records are named by thousands."""
    query = "SELECT number FROM record WHERE kind = ? AND id = ?"
    return cache(lambda kind, id_: next(iter(connection.execute(query, (kind, id_)).fetchone() or ()), None))


def _is_there(connection: sqlite3.Connection, kind: str, id_: str) -> bool:
    return connection.execute("SELECT 1 FROM record WHERE kind = ? AND id = ?", (kind, id_)).fetchone() is not None


def _found_by_name(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind not in UNSEARCHED]


def _list(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Put all that lists show of a kind in one text: thousands of rows take longer to gather than to read."""
    shown: dict[str, dict[str, str]] = {}
    for entry in entries:
        if include := LISTED.get(entry.kind):
            shown.setdefault(entry.kind, {})[entry.record.id] = entry.record.model_dump_json(include=include)
    for kind, texts in shown.items():
        known = connection.execute("SELECT json FROM list WHERE kind = ?", (kind,)).fetchone()
        beneath = {record["id"]: json.dumps(record) for record in json.loads(known[0])} if known else {}
        text = f"[{','.join((beneath | texts).values())}]"
        connection.execute("INSERT OR REPLACE INTO list VALUES (?, ?)", (kind, text))


def _shapes() -> ModuleType:
    """Return what needs the models, and so only whoever compiles."""
    from mlcareers.knowledge import shapes

    return shapes


def _row(entry: Entry) -> tuple[str, ...]:
    record = entry.record
    return entry.kind, record.id, entry.description.label, entry.path.name, _shapes().stored_text(record)


def _links(entry: Entry, text: str, number_of: NumberOf) -> Iterator[tuple[str | int | None, ...]]:
    """Yield every link that a record makes: to the records it names, to its occupations, and to what it cites.

    An item that names a record is told by where it stands in the `text` of the record that makes the link. These rows
    answer the inverse questions: which roles need this skill, what pay is known of this role.
    """
    record = entry.record
    maker = entry.kind, number_of(entry.kind, record.id)
    for position, kind, id_, part in entry.references:
        place = _place(_shapes().stored_text(part), text) if part is not record else (None, None)
        yield str(position[0]), *maker, number_of(kind, id_), None, *place
    relation = "occupation_in_area" if _is_of_an_area(record) else "occupation"
    for code in _occupation_codes(record):
        yield relation, *maker, number_of("occupation", code), None, None, None
    for citation in entry.citations:
        source_id, _, section = citation.partition("#")
        relation = "cite" if citation in entry.cited else "informed_by"
        yield relation, *maker, number_of("source", source_id), section or None, None, None


def _place(item: str, text: str) -> tuple[int | None, int]:
    """Return where an item stands in a text, counted from one as SQLite does, and its length."""
    return text.find(item) + 1 or None, len(item)


def _is_of_an_area(record: object) -> bool:
    """Say whether a figure speaks of a part of a country: hundreds of them stay away unless an area is asked for."""
    place = vars(record).get("place")
    return any(getattr(place, part, None) is not None for part in ("city", "region"))


def _occupation_codes(record: object) -> Iterator[str]:
    fields = vars(record)
    if one := fields.get("occupation"):
        yield getattr(one, "code", one)
    yield from (occupation.code for occupation in fields.get("occupations", ()))
