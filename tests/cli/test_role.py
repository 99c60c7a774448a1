"""`mlcareers role`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run


def test_the_profile(run: Run, golden: Callable[[str, str], None]) -> None:
    result = run("role", "pilot")
    assert result.exit_code == 0
    golden("role.txt", result.stdout)


def test_the_full_profile(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("role-full.txt", run("role", "pilot", "--full").stdout)


def test_the_profile_as_markdown(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("role.md", run("role", "pilot", "-f", "markdown").stdout)


def test_the_list(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("role-list.txt", run("role").stdout)


@pytest.mark.parametrize(
    "name",
    ["pilot", "PILOT", "Harbour Pilot", "harbour-pilot", " harbour  pilot ", "HP", "bar pilot", "Harbour, Pilot!"],
)
def test_precise_names_show_the_same_profile(run: Run, name: str) -> None:
    result = run("role", name)
    assert result.exit_code == 0
    assert result.stdout == run("role", "pilot").stdout
    assert result.stderr == ""


def test_words_need_no_quotes(run: Run) -> None:
    assert run("role", "harbour", "pilot").stdout == run("role", "pilot").stdout


def test_a_near_miss_is_shown_with_a_note(run: Run) -> None:
    result = run("role", "harbuor pilot")
    assert result.exit_code == 0
    assert result.stdout == run("role", "pilot").stdout
    assert result.stderr == 'note: showing pilot, the closest name to "harbuor pilot"\n'


COOK = """\
id: cook
title: Ship's Cook
summary: Feeds the crew.
basis: editorial
informed_by: [harbour-gazette#work]
brings: [r]
lacks: [charts]
targets: [{role: pilot, why: Has heard every order through the hatch.}]
expect: [The food gets worse.]
as_of: "2026-01-10"
"""


def test_who_comes_from_outside_is_told_those_first_who_go_there_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "backgrounds").mkdir()
    (tmp_path / "backgrounds" / "cook.yaml").write_text(COOK, encoding="utf-8")
    words = ("role", "pilot", "--data", tmp_path)
    assert "and outside     Ship's Cook · Fisher" in run(*words).stdout
    full = run(*words, "--full").stdout.split("Comes from outside the field", 1)[1]
    assert full.index("Has heard every order") < full.index("Knows the harbour by heart")
    (tmp_path / "backgrounds" / "cook.yaml").write_text(
        COOK.replace("[{role", "[{role: deckhand, why: Scrubs already.}, {role"), encoding="utf-8"
    )
    assert "and outside     Fisher · Ship's Cook" in run(*words).stdout


ACCOUNT = """\
extends: pilot
accounts:
  - cite: [harbour-gazette#work]
    statements: [Wears a hat with a golden rim]
    ladder: [{level: junior, title: Lamp Boy}, {level: mid, title: Lamp Keeper}]
"""


def test_what_one_document_says_stands_apart_from_what_the_trade_does(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "pilot.yaml").write_text(ACCOUNT, encoding="utf-8")
    page = run("role", "pilot", "--full", "--data", tmp_path).stdout
    account = page.split("What one source says", 1)[1]
    assert " • Wears a hat with a golden rim [1]" in account
    assert " • Its ladder: Lamp Boy → Lamp Keeper. [1]" in account
    assert "golden rim" not in page.split("What one source says", 1)[0]
    assert "At this level" in run("role", "lamp boy", "--data", tmp_path).stdout


def test_an_account_is_of_one_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    two = ACCOUNT.replace("[Wears a hat with a golden rim]", "[{text: Wears a hat, cite: [dock-survey]}]")
    (tmp_path / "roles" / "pilot.yaml").write_text(two, encoding="utf-8")
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert "an account is of one document, and this one cites 2" in " ".join((result.stdout + result.stderr).split())


def test_a_rung_shows_the_role_at_that_level(run: Run) -> None:
    result = run("role", "Senior Pilot")
    assert result.exit_code == 0
    assert "Senior Pilot (8+ years): Takes the large ships." in " ".join(result.stdout.split())


VARIANT = """
extends: pilot
variants:
  - {title: River Pilot, aliases: [Canal Pilot], text: Knows the banks instead of the tide.}
"""


@pytest.mark.parametrize("name", ["River Pilot", "canal pilot"])
def test_a_speciality_shows_the_role_and_what_is_different_there(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "pilot.yaml").write_text(VARIANT, encoding="utf-8")
    shown = " ".join(run("role", name, "--data", tmp_path).stdout.split())
    assert "Harbour Pilot" in shown
    assert "As a variant River Pilot: Knows the banks instead of the tide." in shown
    plain = " ".join(run("role", "pilot", "--data", tmp_path).stdout.split())
    assert "As a variant" not in plain
    assert "Variants River Pilot" in plain
    full = " ".join(run("role", "pilot", "--full", "--data", tmp_path).stdout.split())
    assert "Variants River Pilot Knows the banks instead of the tide." in full
    asked = json.loads(run("role", name, "--data", tmp_path, "-f", "json").stdout)["result"]["variant"]
    assert asked["title"] == "River Pilot"


def test_the_envelope(run: Run) -> None:
    envelope = json.loads(run("role", "pilot", "-f", "json").stdout)
    assert list(envelope) == ["schema", "result", "sources"]
    assert envelope["schema"] == "mlcareers.role/5"
    assert envelope["result"]["role"]["title"] == "Harbour Pilot"
    assert set(envelope["sources"]) >= {"harbour-gazette", "dock-survey"}


def test_statements_inherit_the_citation_of_their_record(run: Run) -> None:
    role = json.loads(run("role", "pilot", "-f", "json").stdout)["result"]["role"]
    boards, reads = role["responsibilities"][:2]
    assert (boards["basis"], boards["cite"]) == ("cited", ["harbour-gazette#work"])
    assert (reads["basis"], reads["cite"]) == ("editorial", [])
    assert reads["informed_by"] == ["harbour-gazette#work", "dock-survey"]


def test_without_sources_no_mark_is_left(run: Run) -> None:
    assert "[1]" in run("role", "pilot").stdout
    assert "[1]" not in run("role", "pilot", "--no-sources").stdout


def test_the_list_as_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("role", "--format", "csv").stdout)))
    assert [row["id"] for row in rows] == ["deckhand", "pilot"]


def test_the_list_by_family_and_skill(run: Run) -> None:
    assert "pilot" not in run("role", "--family", "operations").stdout
    assert run("role", "--skill", "knots", "-f", "csv").stdout.count("\n") == 3
    assert run("role", "--skill", "c++").exit_code == 1


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for words in (["role"], ["role", "pilot"], ["role", "pilot", "--full"]):
        lines = run(*words).stdout.splitlines()
        assert len(lines) > 5
        assert max(map(len, lines)) <= width


BAD = [
    (["role", ""], 2, "the role name is empty"),
    (["role", "?!"], 2, "has neither letter nor digit"),
    (["role", "astronaut"], 1, "no role is called 'astronaut'"),
    (["role", "x" * 10_000], 1, "no role is called 'xxx"),
    (["role", "pilot\x1b[31m\x00"], 0, ""),
    (["role", "\x1b]0;title\x07"], 1, "�]0;title�"),
    (["role", "--family", "cooking"], 2, "engineering"),
    (["role", "pilot", "--family", "engineering"], 2, "it does not go with a name"),
    (["role", "pilot", "-f", "csv"], 2, "no csv form"),
    (["role", "pilot", "-f", "yaml"], 2, "yaml"),
    (["role", "--data", "/no/such/folder"], 3, "does not exist"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


def test_an_error_in_json_is_an_envelope_too(run: Run) -> None:
    result = run("role", "deckhnad pilot boy", "-f", "json")
    error = json.loads(result.stdout)
    assert result.exit_code == 1
    assert error["schema"] == "mlcareers.error/1"
    assert error["error"]["exit_code"] == 1
    assert "error: " in result.stderr


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("MLE", "ml-engineer"),
        ("Machine Learning Engineer", "ml-engineer"),
        ("ml-enginer", "ml-engineer"),
        ("DS", "data-scientist"),
    ],
)
def test_what_people_type_on_the_real_knowledge(run_real: Run, typed: str, id_: str) -> None:
    assert run_real("role", typed).stdout == run_real("role", id_).stdout


def test_every_profile_fits_on_one_screen(run_real: Run) -> None:
    ids = [line.partition(",")[0] for line in run_real("role", "-f", "csv").stdout.splitlines()[1:]]
    assert len(ids) >= 75
    for id_ in ids:
        lines = run_real("role", id_).stdout.splitlines()
        assert len(lines) <= 60, f"{id_} takes {len(lines)} lines"


INTERVIEWS = """
id: interviews
title: Interviews
summary: What the harbour master asks.
as_of: "2026-01-10"
basis: editorial
entries:
  - {id: pilot, title: Interview for a pilot, text: Read this chart aloud., roles: [pilot]}
  - {id: cook, title: Interview for a cook, text: Peel this., roles: [deckhand]}
"""


def test_the_full_profile_tells_what_is_asked_in_interviews(run: Run, tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "interviews.yaml").write_text(INTERVIEWS, encoding="utf-8")
    shown = run("role", "pilot", "--full", "--data", str(tmp_path)).stdout
    assert "Interview for a pilot: Read this chart aloud." in shown
    assert "Peel this" not in shown


def test_the_ladder_tells_the_years_that_postings_ask_for(run: Run) -> None:
    shown = run("role", "pilot", "--full").stdout
    (senior,) = [line for line in shown.splitlines() if line.startswith("Senior Pilot ")]
    assert "9 (8–12.5)" in senior
    assert "Asked: years first stated in postings, median and quartiles; Highport, 2025, n 31 senior" in shown
    assert "44 under the plain title" in " ".join(shown.split())


def test_a_level_tells_the_years_that_postings_ask_for(run: Run) -> None:
    shown = " ".join(run("role", "Senior Pilot").stdout.split())
    assert "Years asked 9 (8–12.5) median and quartiles of 31 postings, Highport, 2025" in shown
    asked = json.loads(run("role", "pilot", "-f", "json").stdout)["result"]["years_asked"]
    assert [(one["level"], one["median"], one["n"]) for one in asked] == [("senior", 9, 31), ("plain", 4, 44)]


@pytest.mark.parametrize(
    ("only", "shown", "hidden"),
    [
        ("work", "A typical course of work", "Ladder"),
        ("ladder", "Harbour Master", "Boards ships at sea"),
        ("doubts", "Reasons not to choose it", "A typical course of work"),
        ("ladder,education", "Ten years at sea", "Works with"),
    ],
)
def test_only_the_parts_that_are_asked_for(run: Run, only: str, shown: str, hidden: str) -> None:
    result = run("role", "pilot", "--only", only)
    assert result.exit_code == 0
    assert shown in result.stdout
    assert hidden not in result.stdout
    assert "Next  mlcareers role pilot" in result.stdout


def test_every_part_stands_in_the_full_page(run: Run) -> None:
    from mlcareers.queries.role import PARTS

    full = run("role", "pilot", "--full").stdout
    assert run("role", "pilot", "--only", ",".join(PARTS)).stdout.split("What carries no")[0] in full


def test_a_part_that_is_empty_is_said_to_be(run: Run) -> None:
    assert "Nothing is known of that." in run("role", "deckhand", "--only", "differences").stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["pilot", "--only", "colour"], "--only colour is not known"),
        (["--only", "work"], "--only cuts the page of one role"),
    ],
)
def test_parts_that_cannot_be_shown(run: Run, words: list[str], message: str) -> None:
    result = run("role", *words)
    assert result.exit_code == 2
    assert message in result.stderr


def test_who_needs_a_part_of_a_skill_does_not_do_without_it(run_real: Run) -> None:
    shown = run_real("role", "--without", "mathematics", "-f", "json").stdout
    found = {role["id"] for role in json.loads(shown)["result"]["roles"]}
    assert "ai-product-manager" in found
    assert not found & {"deep-learning-engineer", "ml-engineer", "research-scientist"}


def test_a_title_that_could_be_several_roles_lists_those_whose_names_hold_it_first(run_real: Run) -> None:
    result = run_real("role", "RL Engineer")
    assert result.exit_code == 1
    assert result.stderr.index("post-training-engineer") < result.stderr.index("robotics-ml-engineer")
    assert result.stderr.index("robotics-ml-engineer") < result.stderr.index("ml-engineer: Machine")
