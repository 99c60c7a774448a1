"""The distilled trackers of Indeed and indices of exposure, on made-up tables."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mlcareers.knowledge import folders

LIBRARY = Path(__file__).parents[1] / "library"

Program = Callable[[str], ModuleType]
Records = Callable[[Path, str], list[Any]]


def write(path: Path, *lines: str) -> str:
    """Write a table; its checksum."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_one_day_a_year_of_each_country(program: Program, records: Records, tmp_path: Path) -> None:
    indeed = program("distil_indeed")
    days = ("2026-06-30,US,5.88", "2026-06-29,US,9", "2025-06-30,US,3.14", "2023-06-30,US,1", "2026-05-31,GB,9.4")
    sha256 = write(tmp_path / "days.csv", "date,jobcountry,AI_share_postings", *days)
    tracker = indeed.TRACKERS[0]._replace(file="days.csv", sha256=sha256)
    indeed.main([str(tmp_path), "--output-folder", str(tmp_path / "out")], [tracker])
    found = records(tmp_path / "out", "statistic")
    assert [(one.id, one.value, one.then) for one in found] == [
        ("indeed-ai-share-us-2026", 5.9, "indeed-ai-share-us-2025"),
        ("indeed-ai-share-us-2025", 3.1, None),
        ("indeed-ai-share-gb-2026", 9.4, None),
    ]


def test_indices_of_the_occupations_that_roles_name(
    program: Program, records: Records, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(folders, "packaged_folder", lambda: LIBRARY)
    exposure = program("distil_exposure")
    rows = ("53-5021.01,Mates,0.9", "53-5021.00,Ship captains,0.25", "11-1011.00,Chiefs,0.5", "11-1021,Others,0.1")
    sha256 = write(tmp_path / "index.csv", "code,occupation,value", *rows)
    index = exposure.INDICES[0]._replace(
        file="index.csv", sha256=sha256, code="code", occupation="occupation", value="value"
    )
    exposure.main([str(tmp_path), "--output-folder", str(tmp_path / "out")], [index])
    (found,) = records(tmp_path / "out", "statistic")
    assert (found.value, found.occupation, found.scope) == (0.25, "53-5021", "place 2 of 3")
    assert found.title.startswith("Captains and Pilots: ")
    assert found.note.endswith("Counted as Ship captains.")
