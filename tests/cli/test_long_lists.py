"""Lists of much knowledge: a page shows what people still read and says what is beyond, machines get all."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import Run
from mlcareers.cli.options import MOST_ROWS
from mlcareers.knowledge.collection import Collection
from mlcareers.views.skill import PER_CATEGORY

CERTIFICATION = {
    "issuer": "Guild",
    "kind": "vendor exam",
    "status": "active",
    "evidence": [{"dated": "2026", "kind": "page", "supports": ["status"]}],
    "searched_on": "2026-11-01",
}
SKILL = {"category": "framework", "description": "Something to know."}


@pytest.fixture
def much(tmp_path: Path) -> Path:
    for kind, fields, number in (("certifications", CERTIFICATION, MOST_ROWS), ("skills", SKILL, PER_CATEGORY)):
        records = [{"id": f"thing-{at}", "name": f"Thing {at}", **fields} for at in range(number + 20)]
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "much.yaml").write_text(json.dumps(records))
    return tmp_path


@pytest.mark.parametrize(("command", "shown"), [("cert", MOST_ROWS), ("skill", PER_CATEGORY)])
def test_a_page_ends_and_says_so(run: Run, much: Path, command: str, shown: int) -> None:
    page = run(command, "--data", much).stdout
    rows = list(csv.reader(io.StringIO(run(command, "--data", much, "-f", "csv").stdout)))[1:]
    hidden = sum(1 for row in rows if f"{row[1]}" not in page)
    assert len(rows) > shown
    assert "more with -f csv" in page
    assert 20 <= hidden < 40
    assert f"{len(rows)} " in page.splitlines()[0]


def test_a_short_list_says_nothing_of_the_kind(run: Run) -> None:
    for command in ("role", "skill", "cert", "salary"):
        assert "more with -f csv" not in run(command).stdout


def test_a_page_of_pay_says_how_many_roles_are_beyond(run: Run) -> None:
    assert "… 1 more role with -f csv" in run("salary", "-n", "1").stdout


@pytest.mark.parametrize("command", ["role", "skill", "cert", "salary"])
def test_a_list_reads_no_whole_kind(run: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    def read(collection: Collection[object]) -> Iterator[object]:
        raise AssertionError(f"every {collection.kind} is read whole")

    before = run(command).stdout
    monkeypatch.setattr(Collection, "__iter__", read)
    assert run(command).stdout == before
