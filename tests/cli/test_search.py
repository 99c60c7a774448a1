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
