"""What changed in the knowledge since an earlier version: data/changes/VERSION.yaml, written by comparing two exports.

    python seeds/changes.py BEFORE --version 0.2.0 --date 2026-11-30

BEFORE is a revision of this repository, whose own code exports its own knowledge, or a file written by
`mlcareers data export knowledge.json`. The other side is the checkout. What only moved, or says the same in a new form
(citations, ids of rows, empty fields), has not changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

PROJECT = Path(__file__).resolve().parent.parent
FIGURES = ("salary", "demand", "rate")
OF_A_ROLE = {"salary": "pay", "demand": "demand"}
"""Rows that count as something said of their role."""

NOT_SAID = frozenset(
    ("id", "cite", "informed_by", "basis", "as_of", "searched_on", "checked_on", "retrieved", "confidence", "own")
)
"""Fields that say where something stands or when it was looked at, and not what holds."""

MEASURES = (
    *("role", "occupation", "skill", "title", "level", "place", "currency", "period", "year"),
    *("n", "share", "sense", "pay", "rates"),
)
"""What tells a row of figures from another."""

Records = dict[str, dict[str, dict[str, Any]]]
"""By kind and id."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare, and write the record of the release."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("before", help="a revision, or a file that `mlcareers data export` wrote")
    parser.add_argument("--version", required=True, help="the version of the release")
    parser.add_argument("--date", required=True, help="its day, such as 2026-11-30")
    parser.add_argument("--out", type=Path, default=PROJECT / "data" / "changes", help="the folder to write to")
    parser.add_argument("--after", type=Path, help="an export to compare with, in place of the checkout's own")
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        before = _exported(wanted.before, Path(folder))
        after = json.loads((wanted.after or _export(PROJECT, Path(folder) / "after.json")).read_text(encoding="utf-8"))
    text = written(wanted.version, wanted.date, before, after)
    wanted.out.mkdir(parents=True, exist_ok=True)
    (wanted.out / f"{wanted.version}.yaml").write_text(text, encoding="utf-8")


def _exported(before: str, folder: Path) -> dict[str, Any]:
    """The export of a file, or of a revision by its own code."""
    path = Path(before)
    if not path.is_file():
        archive = folder / "before.tar"
        subprocess.run(["git", "archive", "--output", archive, before], cwd=PROJECT, check=True)
        with tarfile.open(archive) as packed:
            packed.extractall(folder / "before", filter="data")
        path = _export(folder / "before", folder / "before.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _export(checkout: Path, path: Path) -> Path:
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "MLCAREERS_CACHE": str(path.parent / "cache")}
    environment.pop("MLCAREERS_DATA", None)
    subprocess.run(
        [sys.executable, "-m", "mlcareers", "data", "export", str(path)], env=environment, cwd=checkout, check=True
    )
    return path


def written(version: str, date: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """The record of a release as YAML."""
    old, new = _records(before), _records(after)
    kinds = [kind for kind in new if kind not in (*FIGURES, "release")]
    release = {
        "id": version,
        "before": re.sub(r"^\D*", "", str(before["result"]["program"])),
        "as_of": date,
        "new": _only_in(new, old, kinds),
        "gone": _only_in(old, new, kinds),
        "changed": list(_changed(old, new, kinds)),
        "figures": list(_figures(old, new)),
    }
    head = f"# What changed from {release['before']} to {version}. Written by seeds/changes.py; do not edit.\n"
    body: str = yaml.safe_dump(release, sort_keys=False, allow_unicode=True, width=110, default_flow_style=None)
    return head + body


def _records(export: Mapping[str, Any]) -> Records:
    lists = {kind: records for kind, records in export["result"].items() if isinstance(records, list)}
    sources = {"source": dict(export["sources"])}
    return sources | {kind: {record["id"]: record for record in records} for kind, records in lists.items()}


def _only_in(these: Records, those: Records, kinds: Iterable[str]) -> list[dict[str, Any]]:
    found = {kind: sorted(these.get(kind, {}).keys() - those.get(kind, {}).keys()) for kind in kinds}
    return [{"kind": kind, "ids": ids} for kind, ids in found.items() if ids]


def _changed(old: Records, new: Records, kinds: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The records in which the same fields say something else, together."""
    for kind in kinds:
        groups: dict[tuple[str, ...], list[str]] = {}
        rows = _rows_of_roles(old, new) if kind == "role" else {}
        for id_ in sorted(old.get(kind, {}).keys() & new[kind].keys()):
            fields = (*_fields(old[kind][id_], new[kind][id_]), *rows.get(id_, ()))
            if fields:
                groups.setdefault(fields, []).append(id_)
        yield from ({"kind": kind, "fields": list(fields), "ids": ids} for fields, ids in sorted(groups.items()))


def _fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields that say something else; one that only the old form had went with the form."""
    return tuple(name for name in new if name not in NOT_SAID and _said(old.get(name)) != _said(new[name]))


def _said(value: Any) -> Any:
    """What a value says, without where that stands; what is empty says nothing."""
    if isinstance(value, dict):
        inside = {name: _said(part) for name, part in value.items() if name not in NOT_SAID or name == "id"}
        said = {name: part for name, part in inside.items() if part is not None}
        return said.get("text") if set(said) == {"text"} else said or None
    if isinstance(value, list):
        return [_said(part) for part in value] or None
    return value or None


def _rows_of_roles(old: Records, new: Records) -> dict[str, tuple[str, ...]]:
    """By role, which kinds of rows of it came or went."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, word in OF_A_ROLE.items():
        before, after = _rows(old, kind), _rows(new, kind)
        for (role, _), _ in ((before - after) + (after - before)).items():
            if role and word not in found.get(role, ()):
                found[role] = (*found.get(role, ()), word)
    return found


def _rows(records: Records, kind: str) -> Counter[tuple[str, str]]:
    """The rows of a kind by role and by what they measure, however they are written."""
    return Counter((str(row.get("role") or ""), _measure(row)) for row in records.get(kind, {}).values())


def _measure(row: Mapping[str, Any]) -> str:
    """What a row measures: whose, where, when, and the figures."""
    names = (
        "role",
        "occupation",
        "skill",
        "title",
        "level",
        "currency",
        "period",
        "year",
        "n",
        "share",
        "rates",
        "sense",
    )
    said = {name: _said(row.get(name)) for name in (*names, "place", "pay")}
    return json.dumps({name: value for name, value in said.items() if value is not None}, sort_keys=True)


def _figures(old: Records, new: Records) -> Iterator[dict[str, Any]]:
    """By kind and source, how many rows came and went."""
    for kind in FIGURES:
        before, after = _by_source(old, kind), _by_source(new, kind)
        for source in sorted(before.keys() | after.keys()):
            ours, theirs = after.get(source, Counter()), before.get(source, Counter())
            counts = {"more": (ours - theirs).total(), "fewer": (theirs - ours).total()}
            if any(counts.values()):
                yield {"kind": kind, "source": source, **{name: number for name, number in counts.items() if number}}


def _by_source(records: Records, kind: str) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for row in records.get(kind, {}).values():
        for cite in [*row.get("cite", ()), *row.get("informed_by", ())][:1]:
            found.setdefault(str(cite).partition("#")[0], Counter())[_measure(row)] += 1
    return found


if __name__ == "__main__":
    main()
