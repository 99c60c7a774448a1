"""The count of Built In postings, on a made-up folder and the fictional library."""

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
Count = Callable[[int], Path]
Records = Callable[[Path, str], list[Any]]

POSTING = """\
job_id: {id}
title: "Senior Harbour Pilot"
company: Port {id}
description: |
  We run berth {id} and look for people
  who like the sea, as pi-
  lots do.

  Requirements

  - 5+ years of experience with
  knots
posted_date: 2026-02-26
url: "https://example.org/job/{id}"
"""


@pytest.fixture
def count(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Count:
    """Run the program on so many made-up files, half of which have a card; the folder that it writes to."""
    monkeypatch.setattr(folders, "packaged_folder", lambda: LIBRARY)

    def run(number: int) -> Path:
        raw, cards = tmp_path / "market" / "data_raw", tmp_path / "market" / "_internal" / "all_jobs_20260204.csv"
        raw.mkdir(parents=True, exist_ok=True)
        cards.parent.mkdir(exist_ok=True)
        digest = hashlib.sha256()
        for id_ in range(1000, 1000 + number):
            content = POSTING.format(id=id_).encode()
            (raw / f"{id_}.yaml").write_bytes(content)
            digest.update(content)
        rows = [
            f"Pilot,Remote,Senior level,{id_ % 3 or ''},https://x.org/job/{id_}"
            for id_ in range(1000, 1000 + number // 2)
        ]
        cards.write_text("\n".join(["title,work_type,level,compensation,link", *rows]) + "\n", encoding="utf-8")
        program("distil_builtin").main([str(raw), "--output-folder", str(tmp_path / "out")], digest.hexdigest())
        return tmp_path / "out"

    return run


def test_wrapped_lines_are_read_as_one(count: Count, records: Records) -> None:
    found = {(one.skill, one.sense): one for one in records(count(90), "demand")}
    assert found["knots", "required"].share == 100
    assert found["knots", "named"].n == 90


def test_roles_that_the_words_find_in_part_say_so(count: Count, records: Records) -> None:
    assert {one.found_by for one in records(count(90), "demand")} == {"AI engineer"}


def test_what_the_cards_show(count: Count, records: Records) -> None:
    found = {one.id.removeprefix("builtin-2026-pilot-"): one for one in records(count(60), "statistic")}
    assert (found["remote-only"].value, found["remote-only"].n) == (100, 30)
    assert (found["senior-level"].value, found["office"].value) == (100, 0)
    assert found["pay-on-card"].value == pytest.approx(66.7)
    assert (found["years-senior"].value, found["years-senior"].n) == (5, 60)


def test_few_cards_are_not_told(count: Count, records: Records) -> None:
    found = {one.id.removeprefix("builtin-2026-pilot-") for one in records(count(50), "statistic")}
    assert "degree-mention" in found
    assert "remote-only" not in found


def test_the_same_folder_gives_the_same_bytes_and_another_is_refused(count: Count, program: Program) -> None:
    first, again = ({p.name: p.read_bytes() for p in count(60).rglob("*.yaml")} for _ in range(2))
    assert first == again
    with pytest.raises(SystemExit, match="does not hold the files"):
        program("distil_builtin").main([str(LIBRARY)])
