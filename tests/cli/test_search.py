"""`mlcareers search`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from conftest import Run


def test_hits(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("search.txt", run("search", "charts").stdout)


def _hits(run: Run, *words: str) -> list[tuple[str, str]]:
    result = json.loads(run("search", *words, "-f", "json").stdout)["result"]
    return [(hit["kind"], hit["id"]) for hit in result["hits"]]


def test_names_come_first(run_real: Run) -> None:
    assert _hits(run_real, "vector database")[0] == ("skill", "vector-databases")
    assert _hits(run_real, "rag")[0] == ("skill", "rag")
    assert _hits(run_real, "MLS-C01")[0] == ("certification", "aws-ml-specialty")


def test_words_in_any_order(run_real: Run) -> None:
    assert _hits(run_real, "engineer learning machine")[0] == ("role", "ml-engineer")


def test_one_kind(run_real: Run) -> None:
    kinds = {kind for kind, _ in _hits(run_real, "deep learning", "--kind", "role")}
    assert kinds == {"role"}


def test_guides_and_statistics_are_found(run_real: Run) -> None:
    kinds = {kind for kind, _ in _hits(run_real, "overfitting", "--limit", "40")}
    assert "guide" in kinds


@pytest.mark.parametrize("query", ["", "?", "\x00\x1b[31m", "🦆🦆🦆", "qqqqqqqqqq", "x" * 10_000])
def test_nothing_found_is_said(run: Run, query: str) -> None:
    result = run("search", query)
    assert result.exit_code in (1, 2)
    assert "error: " in result.stderr
    assert "\x1b" not in result.stderr
    assert "Traceback" not in result.output


def test_one_letter_is_a_whole_word(run_real: Run) -> None:
    assert _hits(run_real, "R")[0] == ("skill", "r")


def test_right_to_left_text_gets_an_answer(run_real: Run) -> None:
    result = run_real("search", "مهندس")
    assert result.exit_code in (0, 1)
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("query", "hit"),
    [
        ("what is a harbour pilot", ("role", "pilot")),
        ("harbuor pilot", ("role", "pilot")),
        ("pilot certification", ("certification", "guild-harbour-pilot")),
        ("why does fog come", ("guide", "challenges")),
    ],
)
def test_what_was_asked_comes_first(run: Run, query: str, hit: tuple[str, str]) -> None:
    assert _hits(run, query)[0] == hit


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("free python course", "learning"),
        ("snowflake certification", "certification"),
        ("nlp conference", "conference"),
        ("popularity of postgresql", "statistic"),
        ("do i need a phd", "guide"),
    ],
)
def test_the_kind_that_is_asked_for_comes_first(run_real: Run, query: str, kind: str) -> None:
    assert _hits(run_real, query)[0][0] == kind


def test_learning_material_tells_where_it_is(run_real: Run) -> None:
    result = json.loads(run_real("search", "free sql course", "-f", "json").stdout)["result"]
    found = [hit for hit in result["hits"] if hit["kind"] == "learning"]
    assert len(found) > 2
    assert all("://" in hit["excerpt"] and hit["skill"] for hit in found)


def test_rare_words_decide(run_real: Run) -> None:
    assert ("skill", "reinforcement-learning") in _hits(run_real, "machine learning engineer reinforcement")[:5]


def test_a_role_is_found_among_other_words(run_real: Run) -> None:
    assert _hits(run_real, "germany data engineer pay")[0] == ("role", "data-engineer")
    assert _hits(run_real, "machine learning engineer london")[0] == ("role", "ml-engineer")


def test_a_misspelt_word_is_mended_and_the_page_says_so(run: Run) -> None:
    assert 'for "harbuor pilot", read as harbour pilot' in run("search", "harbuor", "pilot").stdout
    assert "read as" not in run("search", "harbour", "pilot").stdout


def test_a_statistic_shows_its_figure_and_opens(run_real: Run) -> None:
    page = run_real("search", "developers who use postgresql").stdout
    assert "%" in page.splitlines()[1]
    assert "2025" in page.splitlines()[1]
    assert "[1]" in page
    command = next(word for word in page.split() if word.startswith("stackoverflow-"))
    opened = run_real("market", command)
    assert opened.exit_code == 0
    assert "PostgreSQL" in opened.stdout


def test_next_compares_what_is_compared_and_tells_what_pays(run_real: Run) -> None:
    assert "mlcareers compare ml-engineer ai-engineer" in run_real("search", "ml engineer vs ai engineer").stdout
    between = run_real("search", "difference between a data scientist and an ml engineer").stdout
    assert "mlcareers compare data-scientist ml-engineer" in between
    assert "mlcareers skill python r" in run_real("search", "python vs r").stdout
    assert "mlcareers salary data-scientist" in run_real("search", "data scientist salary").stdout


def test_every_next_command_answers(run_real: Run) -> None:
    import shlex

    asked = 0
    for query in ("nlp conferences", "free sql course", "is a phd required", "python popularity", "aws certification"):
        page = run_real("search", query, "-f", "markdown").stdout
        commands = [line for line in page.replace("`", "\n").splitlines() if line.startswith("mlcareers ")]
        for command in commands:
            asked += 1
            assert run_real(*shlex.split(command)[1:]).exit_code == 0, command
    assert asked > 8


def test_a_word_that_nothing_holds_forbids_what_holds_the_others(run: Run) -> None:
    assert run("search", "what does a pilot earn").exit_code == 0
    refused = run("search", "what does a helicopter pilot earn")
    assert refused.exit_code == 1
    assert "nothing is found" in refused.stderr
