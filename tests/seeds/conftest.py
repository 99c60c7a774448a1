"""The distil programs, imported from seeds/, small made-up data for them, and a reader of what they write."""

from __future__ import annotations

import csv
import hashlib
import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mlcareers.knowledge.load import load

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Import a program by its name."""
    monkeypatch.syspath_prepend(SEEDS)
    return importlib.import_module


@pytest.fixture
def write_raw(tmp_path: Path) -> Callable[[Sequence[Mapping[str, object]]], tuple[Path, str]]:
    """Write rows as a raw csv file; its path and checksum."""

    def write(rows: Sequence[Mapping[str, object]]) -> tuple[Path, str]:
        path = tmp_path / "raw.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return path, hashlib.sha256(path.read_bytes()).hexdigest()

    return write


@pytest.fixture
def distil(program: Callable[[str], ModuleType], write_raw: Any, tmp_path: Path) -> Callable[..., Path]:
    """Run a program on made-up rows; the folder that it writes to."""

    def run(name: str, rows: Sequence[Mapping[str, object]]) -> Path:
        raw, sha256 = write_raw(rows)
        program(name).main([str(raw), "--output-folder", str(tmp_path / "out")], sha256)
        return tmp_path / "out"

    return run


@pytest.fixture
def records() -> Callable[[Path, str], list[Any]]:
    """The records of one kind in a folder, read as the product reads them."""

    def read(folder: Path, kind: str) -> list[Any]:
        loaded = load([folder])
        assert not loaded.problems
        return [entry.record for entry in loaded.of_kind(kind)]

    return read
