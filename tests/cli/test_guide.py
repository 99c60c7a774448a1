"""`mlcareers guide`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run


def test_the_list_of_topics(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide-list.txt", run("guide").stdout)


def test_a_topic(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide.txt", run("guide", "challenges").stdout)


def test_a_topic_on_a_narrow_terminal(
    run: Run, golden: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    golden("guide-narrow.txt", run("guide", "challenges").stdout)


def test_a_topic_as_markdown(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide.md", run("guide", "challenges", "-f", "markdown").stdout)


def test_a_question(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide-question.txt", run("guide", "questions", "how do I become a pilot").stdout)


def test_the_conferences(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide-conferences.txt", run("guide", "conferences").stdout)


def test_one_conference(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("guide-conference.txt", run("guide", "conferences", "DockCon").stdout)


def test_an_entry_is_shown_by_its_id_whatever_its_words_are(run: Run, tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides" / "tides.yaml").write_text(TIDES, encoding="utf-8")
    shown = run("guide", "tides", "high-water", "--data", str(tmp_path))
    assert shown.exit_code == 0
    assert shown.stdout.startswith("When is the sea up?")


TIDES = """
id: tides
title: Tides
summary: When the sea comes and goes.
as_of: "2026-01-10"
basis: editorial
entries:
  - {id: high-water, title: When is the sea up?, text: Twice a day.}
"""

SAME = [
    (["challenges"], ["Challenges of the Harbour"]),
    (["challenges"], ["troubles"]),
    (["challenges"], ["challenges of", "the harbour"]),
    (["questions", "become a pilot"], ["questions", "how", "does", "one", "become", "a", "pilot?"]),
    (["questions", "becoming pilot"], ["FAQ how do I become a pilot"]),
    (["conferences", "dockcon"], ["dockcon"]),
    (["conferences", "dockcon"], ["conference", "the docks"]),
    (["challenges", "radar"], ["radar"]),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=repr)
def test_different_words_for_the_same(run: Run, one: list[str], other: list[str]) -> None:
    first, second = run("guide", *one), run("guide", *other)
    assert (first.exit_code, second.exit_code, second.stderr) == (0, 0, "")
    assert second.stdout.splitlines()[:2] == first.stdout.splitlines()[:2]


def test_a_near_miss_is_shown_with_a_note(run: Run) -> None:
    result = run("guide", "chalenges")
    assert result.stdout == run("guide", "challenges").stdout
    assert result.stderr == 'note: showing challenges, the closest name to "chalenges"\n'


def test_a_question_within_a_topic_finds_nothing_outside_it(run: Run) -> None:
    assert run("guide", "radar").exit_code == 0
    assert run("guide", "questions", "radar").exit_code == 1


def test_one_entry_per_line_in_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("guide", "challenges", "-f", "csv").stdout)))
    assert [(row["group"], row["id"]) for row in rows] == [
        ("Weather", "fog"),
        ("Weather", "ice"),
        ("On land", "paperwork"),
    ]
    assert [row["id"] for row in csv.DictReader(io.StringIO(run("guide", "-f", "csv").stdout))] == [
        "challenges",
        "conferences",
        "questions",
    ]
    assert "dockcon" in run("guide", "conferences", "-f", "csv").stdout


def test_the_envelopes(run: Run) -> None:
    schemas = {
        "guides": ["guide"],
        "guide": ["guide", "challenges"],
        "guide-entries": ["guide", "radar"],
        "conferences": ["guide", "conferences"],
    }
    for schema, words in schemas.items():
        envelope = json.loads(run(*words, "-f", "json").stdout)
        assert list(envelope) == ["schema", "result", "sources"]
        assert envelope["schema"] == f"mlcareers.{schema}/1"
        assert bool(envelope["sources"]) == (schema != "guides")


def test_our_own_judgement_carries_no_mark(run: Run) -> None:
    lines = run("guide", "challenges").stdout.splitlines()
    assert any("Radar shows the other ship, not its plans [1]" in line for line in lines)
    assert any(line.endswith("Whistles carry badly") for line in lines)


def test_entries_for_the_profile_of_a_role(library: object) -> None:
    from mlcareers.knowledge.base import KnowledgeBase
    from mlcareers.queries.guide import about_role

    assert isinstance(library, KnowledgeBase)
    assert [one.entry.id for one in about_role(library, "pilot", "challenges")] == ["fog", "paperwork"]
    assert [one.entry.id for one in about_role(library, "deckhand", "challenges")] == ["paperwork"]
    assert about_role(library, "deckhand", "questions") == ()
    assert about_role(library, "deckhand", "nothing") == ()


def test_a_topic_leads_to_what_its_entries_point_to(run: Run) -> None:
    shown = run("guide", "questions").stdout
    assert "Next  mlcareers salary pilot · mlcareers guide" in shown


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for words in ([], ["challenges"], ["misconceptions"], ["questions"], ["conferences"], ["neurips"]):
        lines = run_real("guide", *words).stdout.splitlines()
        assert len(lines) > 8
        assert max(map(len, lines)) <= width


REAL = [
    (["questions", "how do I become one"], "How does one become an ML engineer?"),
    (["misconceptions", "do I need advanced maths"], "Only brilliant mathematicians can become ML engineers"),
    (["k-fold cross-validation"], "K-fold cross-validation"),
    (["shadow deployment"], "Shadow deployment"),
]


@pytest.mark.parametrize(("words", "title"), REAL, ids=repr)
def test_questions_to_the_real_guides(run_real: Run, words: list[str], title: str) -> None:
    assert run_real("guide", *words).stdout.startswith(title)


def test_the_real_topics(run_real: Run) -> None:
    topics = {row["id"] for row in json.loads(run_real("guide", "-f", "json").stdout)["result"]["rows"]}
    assert topics >= {
        *("work-environment", "responsibilities", "workflow", "applications", "soft-skills", "best-practices"),
        *("challenges", "misconceptions", "questions", "model-validation", "trends", "becoming-one", "pay-factors"),
        *("engineer-vs-scientist", "conferences"),
    }


BAD = [
    (["guide", ""], 2, "the topic name is empty"),
    (["guide", "?!"], 2, "has neither letter nor digit"),
    (["guide", "zeppelin"], 1, "no guide is called 'zeppelin', and none of their entries answers it"),
    (["guide", "challenges", "zeppelin"], 1, "nothing in the guide challenges answers 'zeppelin'"),
    (["guide", "conferences", "nowhere"], 1, "no conference is called 'nowhere'"),
    (["guide", "how do I of the"], 1, "none of their entries answers it"),
    (["guide", "x" * 10_000], 1, "no guide is called 'xxx"),
    (["guide", "x " * 10_000], 1, "no guide is called 'x x"),
    (["guide", "questions", "y " * 10_000], 1, "nothing in the guide questions answers"),
    (["guide", '"NEAR(" OR * AND'], 1, "no guide is called"),
    (["guide", "zep\x1b[31m\x00"], 1, "�[31m�"),
    (["guide", "--data", "/no/such/folder"], 3, "does not exist"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


def test_an_entry_is_found_by_another_way_to_ask_it_and_says_where_its_figures_are(run: Run) -> None:
    found = run("guide", "was verdient ein Lotse").stdout
    assert "What does a pilot earn?" in found
    assert "mlcareers salary pilot" in found


def test_an_edition_is_past_or_to_come_on_the_day_asked(run: Run) -> None:
    before, after = (run("guide", "conferences", "--on", day).stdout for day in ("2026-03-02", "2026-03-03"))
    assert "Next: 2026 in Highport" in before
    assert "Last known: 2026 in Highport" in after
    coming = json.loads(run("guide", "dockcon", "--on", "2026-01-31", "-f", "json").stdout)["result"]["coming"]
    assert [edition["year"] for edition in coming["dockcon"]] == [2026]
    assert "2026 in Highport (2026-03-02) to come" in run("guide", "dockcon", "--on", "2026-01-31").stdout


@pytest.mark.parametrize(
    "question", ["what does a pilot earn in Narnia", "must a submarine pilot swim", "how do I become a pilot in France"]
)
def test_a_word_that_no_entry_holds_forbids_the_answer(run: Run, question: str) -> None:
    done = run("guide", question)
    assert done.exit_code == 1
    assert done.stdout == ""
