"""What of the knowledge is the user's own: such records say so themselves, and the snapshot lists them.

A record of ours ends without a word of it; what is laid over it ends with `own`: the file it stands in,
whether it is new, replaces a record of ours or extends one, and then which values are not ours.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlcareers.knowledge.kinds import KINDS, NUMBERED
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import OwnChange

if TYPE_CHECKING:
    from mlcareers.knowledge.load import Entry

KEY = "own"


class Own(Value):
    """That a record is the user's own, or that some of its values are: `values` are the ways to them."""

    kind: str
    id: str
    file: str
    change: OwnChange
    values: tuple[str, ...] = ()


def origin_of(entry: Entry, replaces: bool) -> Own:
    """Return where a record of the user's own comes from."""
    change: OwnChange = "extends" if entry.changed is not None else "replaces" if replaces else "new"
    file = short_path(entry.path)
    return Own(kind=entry.kind, id=entry.record.id, file=file, change=change, values=entry.changed or ())


def short_path(path: Path) -> str:
    """Return a file by its knowledge folder's own name: acme/roles/pilot.yaml."""
    up = 1 if path.parent.name not in {kind.home for kind in KINDS.values()} else 2
    return path.relative_to(path.parents[up]).as_posix() if len(path.parents) > up else path.as_posix()


def own_json(own: Own) -> str:
    """Return the end of the JSON of a record that is the user's own; nothing before it changes its place."""
    return f',"own":{json.dumps(vars(own), ensure_ascii=False)}}}'


def remember(connection: sqlite3.Connection, own: list[Own]) -> None:
    """Keep the list of the user's own records; rows of tables, of which there may be thousands, tell it themselves."""
    told = json.dumps([vars(one) for one in own if one.kind not in NUMBERED], ensure_ascii=False)
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (KEY, told))


def recall(connection: sqlite3.Connection) -> tuple[Own, ...]:
    """Return the list of the user's own records."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return tuple(own_from(one) for one in json.loads(row[0])) if row else ()


def own_from(fields: dict[str, Any]) -> Own:
    """Return what `own_json` wrote."""
    return Own(**{**fields, "values": tuple(fields["values"])})


def changed_values(before: Any, after: Any, way: str = "") -> Iterator[str]:
    """Yield the ways to what is not as it was, such as `summary.text` or `ladder[3]`."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in after:
            yield from changed_values(before.get(name), after[name], f"{way}.{name}" if way else name)
    elif isinstance(before, list) and isinstance(after, list):
        yield from (f"{way}[{at}]" for at, item in enumerate(after) if item not in before)
    elif before != after:
        yield way
