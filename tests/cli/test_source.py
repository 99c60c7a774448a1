"""`mlcareers source`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from conftest import Run


def test_one_source(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("source.txt", run("source", "harbour-gazette").stdout)


def test_the_list(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("source-list.txt", run("source").stdout)


def test_the_list_as_csv(run: Run) -> None:
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(run("source", "-f", "csv").stdout))}
    assert rows["port-almanac-2023"]["superseded_by"] == "port-almanac-2025"
    assert int(rows["crew-wanted"]["records"]) == 10


def test_what_rests_on_it_in_json(run: Run) -> None:
    envelope = json.loads(run("source", "port-almanac-2025", "-f", "json").stdout)
    assert envelope["result"]["totals"] == {"statistic": 7}
    sections = {section["id"]: section for section in envelope["result"]["sections"]}
    assert {record["topic"] for record in sections["trade"]["records"]} == {"postings", "industries"}
    assert list(envelope["sources"]) == ["port-almanac-2025"]


def test_claims_of_a_ledger_stand_beside_the_record_that_carries_them(run_real: Run) -> None:
    text = " ".join(run_real("source", "what-ml-engineers-do").stdout.split())
    assert "guide conferences neurips (neurips)" in text
    assert "guide misconceptions (myth, " in text


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for words in ([], ["aipathly-ml-specialist"], ["bls-oews-2025"]):
        lines = run_real("source", *words).stdout.splitlines()
        assert len(lines) > 20
        assert max(len(line) for line in lines if "://" not in line) <= width  # an address is whole or nothing


BAD = [
    (["source", ""], 2, "the source name is empty"),
    (["source", "zeppelin"], 1, "no source is called 'zeppelin'"),
    (["source", "quay board"], 1, "crew-wanted: Crew wanted"),
    (["source", "x" * 10_000], 1, "no source is called 'xxx"),
    (["source", "zep\x1b[31m"], 1, "�[31m"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr
