"""A company's own ladder, skills and pay on top of a role that is there: only what is added or changed is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

COMPANY = {
    "sources/acme.yaml": """
- id: acme-handbook
  title: Ladder and bands
  publisher: ACME
  kind: documentation
  retrieved: 2026-11-01
  sections: {ladder: Ladder, bands: Bands}
""",
    "roles/pilot.yaml": """
extends: pilot
cite: [acme-handbook#ladder]
aliases: [ACME Navigator]
responsibilities: [Signs the ACME log]
ladder:
  - {level: principal, title: ACME Master Pilot, changes: Decides which ships come in}
""",
    "skills/acme.yaml": """
- extends: knots
  aliases: [ACME splicing]
""",
    "salaries/acme.yaml": """
- role: pilot
  title: ACME Pilot
  level: principal
  place: {country: DE, company: ACME}
  currency: EUR
  pay_basis: base
  year: 2026
  band: true
  pay: {low: 90000, high: 120000}
  as_of: 2026-11
  cite: [acme-handbook#bands]
""",
}


@pytest.fixture
def company(tmp_path: Path) -> Path:
    for name, text in COMPANY.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_partial_record_adds_to_ours_and_keeps_the_rest(run: Run, company: Path) -> None:
    ours = json.loads(run("role", "pilot", "-f", "json").stdout)["result"]["role"]
    result = run("role", "ACME Navigator", "--data", company, "-f", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    theirs = json.loads(result.stdout)["result"]["role"]
    assert theirs["title"] == ours["title"]
    assert theirs["responsibilities"][: len(ours["responsibilities"])] == ours["responsibilities"]
    assert theirs["responsibilities"][-1]["text"] == "Signs the ACME log"
    assert theirs["ladder"][-1]["title"] == "ACME Master Pilot"


def test_what_is_added_speaks_on_its_own_sources(run: Run, company: Path) -> None:
    role = json.loads(run("role", "pilot", "--data", company, "-f", "json").stdout)["result"]["role"]
    assert role["responsibilities"][-1]["cite"] == ["acme-handbook#ladder"]
    assert role["ladder"][-1]["changes"]["cite"] == ["acme-handbook#ladder"]
    assert "acme-handbook#ladder" not in role["responsibilities"][0]["cite"]


def test_the_check_says_which_records_of_ours_are_changed(run: Run, company: Path) -> None:
    result = run("data", "check", company)
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        f"note: role pilot of ours is changed in {company}/roles/pilot.yaml",
        f"note: skill knots of ours is changed in {company}/skills/acme.yaml",
    ]
    assert run("skill", "acme splicing", "--data", company).exit_code == 0
    assert "ACME" in run("salary", "pilot", "--level", "principal", "--data", company).stdout


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("extends: nosuch", "there is no 'nosuch' to extend"),
        ("extends: [pilot]", "to extend"),
        ("extends: pilot\nid: other", "leave the id out"),
        ("extends: pilot\nladder: 5", "pilot.yaml:2: ladder"),
        ("extends: pilot\nlader: []", "pilot.yaml:2: lader: unknown field"),
        ("extends: pilot\nladder:\n  - {level: boss, title: X, changes: Y}", "pilot.yaml:3: ladder.0.level"),
        ("extends: pilot\ncite: [nosuch]", "unknown source 'nosuch'"),
    ],
)
def test_a_slip_in_a_partial_record_is_told_with_its_line(run: Run, tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "pilot.yaml").write_text(text)
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert told in result.stderr
    assert run("role", "pilot", "--data", tmp_path).exit_code == 0
