"""What of an answer is the user's own is told on every page and in JSON, and nothing of ours is called so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run
from knowledge.test_extending import COMPANY

PAGES = [
    ["role", "pilot"],
    ["role", "pilot", "--full"],
    ["compare", "pilot", "deckhand"],
    ["path", "deckhand", "pilot"],
    ["path", "pilot"],
    ["salary", "pilot"],
    ["skill", "knots"],
    ["source", "acme-handbook"],
    ["market", "pilot"],
    ["search", "ACME Navigator"],
    ["role"],
    ["match", "--have", "knots"],
    ["title", "ACME Navigator"],
]


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    for name, text in COMPANY.items():
        (tmp_path / "acme" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "acme" / name).write_text(text)
    return tmp_path / "acme"


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_every_page_tells_what_is_not_ours(run: Run, acme: Path, words: list[str]) -> None:
    page = run(*words, "--data", acme).stdout
    assert "Yours, not ours" in page
    assert "acme/" in page.partition("Yours, not ours")[2]
    assert json.loads(run(*words, "--data", acme, "-f", "json").stdout)["own"]
    assert "Yours" not in run(*words).stdout
    assert '"own": [' not in run(*words, "-f", "json").stdout


def test_the_values_that_are_added_are_named(run: Run, acme: Path) -> None:
    envelope = json.loads(run("role", "pilot", "--data", acme, "-f", "json").stdout)
    role = envelope["result"]["role"]
    ways = role["own"].pop("values")
    assert role["own"] == {"kind": "role", "id": "pilot", "file": "acme/roles/pilot.yaml", "change": "extends"}
    assert [role["aliases"][2], role["ladder"][-1]["title"]] == ["ACME Navigator", "ACME Master Pilot"]
    assert {"aliases[2]", f"ladder[{len(role['ladder']) - 1}]"} < set(ways)
    assert "ladder[0]" not in ways
    assert envelope["sources"]["acme-handbook"]["own"]["change"] == "new"


def test_a_row_says_itself_that_it_is_yours(run: Run, acme: Path) -> None:
    rows = json.loads(run("salary", "pilot", "--data", acme, "-f", "json").stdout)
    told = json.dumps(rows["result"])
    assert told.count("acme/salaries/acme.yaml") >= 1
    page = run("salary", "pilot", "--data", acme, "--level", "principal").stdout
    assert "Ladder and bands, yours" in page
    assert "acme/salaries/acme.yaml: 1 pay observation" in page


def test_what_informs_our_judgement_still_does(run: Run, acme: Path) -> None:
    ours = json.loads(run("role", "pilot", "-f", "json").stdout)["result"]["role"]["informed_by"]
    role = json.loads(run("role", "pilot", "--data", acme, "-f", "json").stdout)["result"]["role"]
    assert role["informed_by"] == [*ours, *(["acme-handbook#ladder"] if ours else [])]


def test_a_record_in_place_of_ours_is_called_so(run: Run, tmp_path: Path) -> None:
    text = "- {id: knots, name: Knots, category: soft, description: Our own way to tie.}\n"
    (tmp_path / "acme" / "skills").mkdir(parents=True)
    (tmp_path / "acme" / "skills" / "knots.yaml").write_text(text, encoding="utf-8")
    assert "skill knots, in place of ours" in run("skill", "knots", "--data", tmp_path / "acme").stdout
