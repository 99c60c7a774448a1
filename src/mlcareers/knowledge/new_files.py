"""New files of knowledge in a folder of one's own, and the schemas that editors check them with."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.blanks import Blank
from mlcareers.knowledge.folders import files_of
from mlcareers.knowledge.kinds import KINDS, NUMBERED
from mlcareers.knowledge.names import fold
from mlcareers.knowledge.schemas import schema_of
from mlcareers.knowledge.yaml_files import FileError, parse, read_text

SCHEMAS = ".schemas"
"""The folder for schemas inside a knowledge folder; what is hidden is not read as knowledge."""

_DATED = ("as_of", "retrieved", "searched_on")
_TITLED = ("title", "name")
_LONGEST_ID = 60


def write_new(knowledge: KnowledgeBase, folder: Path, kind: str, name: str, on: date) -> Path:
    """Write a file to fill in, with what the name tells filled in already; UsageError when it exists.

    A name that is known makes a file that says only what is added to its record.
    """
    path = _path(folder, kind, name)
    if path.exists() or path.is_symlink():
        raise UsageError(
            f"{path} exists already, and is left as it is",
            context=["a file can hold several records; what one may say:"],
            hint=f"mlcareers data schema {kind}",
        )
    text = _blank(knowledge, folder, kind, name, on).text(_schema_beside(folder, kind), str(folder))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
    return path


def slug_of(name: str) -> str:
    """Return the id that a name makes: lower-case, hyphenated, in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-")
    if not slug:
        raise UsageError(
            f"{name[:60]!r} makes no id: it has no plain letter or digit", hint="mlcareers data new --help"
        )
    return slug


def _path(folder: Path, kind: str, name: str) -> Path:
    home = folder / KINDS[kind].home
    return home if home.suffix else home / f"{slug_of(name)}.yaml"


def _blank(knowledge: KnowledgeBase, folder: Path, kind: str, name: str, on: date) -> Blank:
    fields = KINDS[kind].model.model_fields
    known = _ids(knowledge, "role" if kind in NUMBERED else kind, name)
    cite = list(_own_sources(folder))[:1]
    given: dict[str, Any] = {"cite": cite} if cite and kind != "source" else {}
    if known and kind not in NUMBERED:
        return Blank(kind, given, known)
    given |= {field: on.isoformat() for field in _DATED if field in fields}
    if kind in NUMBERED:
        return Blank(kind, given | ({"role": known} if known else {}))
    given["id"] = path_id = slug_of(name)
    if name != path_id:
        given |= {field: name for field in _TITLED if field in fields}
    return Blank(kind, given)


def _ids(knowledge: KnowledgeBase, kind: str, name: str) -> str | None:
    """Return the one record that is called so, whatever the case; rungs and misspellings are no records."""
    if name in knowledge.collection(kind):
        return name
    rows = knowledge.names.written(kind, name) if fold(name) else []
    ids = {row.id for row in rows if row.sense in ("id", "title", "code", "alias")}
    return ids.pop() if len(ids) == 1 else None


def _own_sources(folder: Path) -> Iterator[str]:
    """Yield the ids of the sources in a folder, as far as they can be read."""
    for kind, path in files_of(folder):
        if kind == "source":
            try:
                document = parse(read_text(path))
            except FileError:
                continue
            records = document.get("records") if isinstance(document, dict) else document
            for record in records if isinstance(records, list) else ():
                if isinstance(record, dict) and isinstance(record.get("id"), str):
                    yield record["id"]


def _schema_beside(folder: Path, kind: str) -> str:
    """Write the schema of a kind into the folder, and return its address as seen from a file of the kind."""
    path = folder / SCHEMAS / f"{kind}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(schema_of(kind), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    up = "" if KINDS[kind].home.endswith(".yaml") else "../"
    return f"{up}{SCHEMAS}/{path.name}"
