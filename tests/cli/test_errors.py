"""How every command says no: one voice, a stable code, and a way out that can be typed as it stands."""

from __future__ import annotations

import json
import shlex

import pytest

from conftest import Run
from mlcareers.cli.messages import typeable

REFUSED = [
    (["role", "nosuch"], 1, "unknown-name"),
    (["role", "--family", "x"], 2, "unknown-value"),
    (["role", "--familly", "x"], 2, "wrong-usage"),
    (["role", "-f", "json", "--family"], 2, "wrong-usage"),
    (["role", "pilot", "-f", "csv"], 2, "not-a-table"),
    (["role", "pilot", "--family", "operations"], 2, "wrong-usage"),
    (["role", "???"], 2, "wrong-usage"),
    (["skill", "nosuch"], 1, "unknown-name"),
    (["cert", "nosuch"], 1, "unknown-name"),
    (["cert", "--max-price", "-3"], 2, "unknown-value"),
    (["cert", "--on", "2026-13-44"], 2, "unknown-value"),
    (["guide", "nosuch"], 1, "unknown-name"),
    (["source", "nosuch"], 1, "unknown-name"),
    (["market", "nosuch"], 1, "unknown-name"),
    (["path", "nosuch"], 1, "unknown-name"),
    (["path", "pilot", "pilot"], 2, "wrong-usage"),
    (["path"], 2, "wrong-usage"),
    (["path", "a", "b", "c"], 2, "wrong-usage"),
    (["compare", "pilot"], 2, "wrong-usage"),
    (["compare"], 2, "wrong-usage"),
    (["salary", "--year", "abc"], 2, "unknown-value"),
    (["salary", "pilot", "--level", "snior"], 1, "unknown-value"),
    (["salary", "pilot", "--country", ""], 2, "wrong-usage"),
    (["search", "xyzzy"], 1, "not-found"),
    (["search", "ship", "--kind", "boat"], 2, "wrong-usage"),
    (["search", "ship", "-n", "0"], 2, "unknown-value"),
    (["data", "chek"], 2, "wrong-usage"),
    (["nosuch"], 2, "wrong-usage"),
    (["rolle", "pilot"], 2, "wrong-usage"),
    (["--bad"], 2, "wrong-usage"),
]


@pytest.mark.parametrize(("words", "status", "code"), REFUSED, ids=[" ".join(words) for words, *_ in REFUSED])
def test_an_error_has_one_voice_a_code_and_a_way_out(run: Run, words: list[str], status: int, code: str) -> None:
    words = words if "-f" in words else [*words, "--format", "json"]
    result = run(*words)
    assert result.exit_code == status
    message, *context, hint = result.stderr.splitlines()
    assert message.startswith("error: ")
    assert all(line.startswith("  ") for line in context)
    assert "╭" not in result.output
    if "json" in words:
        error = json.loads(result.stdout)["error"]
        assert (error["code"], error["exit_code"]) == (code, status)
        assert (error["message"], f"try: {error['hint']}") == (message.removeprefix("error: "), hint)


@pytest.mark.parametrize("words", [words for words, *_ in REFUSED], ids=" ".join)
def test_the_way_out_can_be_typed_as_it_stands(run: Run, words: list[str]) -> None:
    hint = run(*words).stderr.splitlines()[-1]
    assert hint.startswith("try: mlcareers ")
    command, _, remark = hint.removeprefix("try: mlcareers ").partition("  ")
    assert not remark or (remark.startswith("(") and remark.endswith(")"))
    assert run(*shlex.split(command)).exit_code == (1 if command == "search nosuch" else 0)


@pytest.mark.parametrize(
    ("hint", "typed", "whole"),
    [
        ("mlcareers role  (lists them all)", "role x", "mlcareers role  (lists them all)"),
        ("--level senior", "salary pilot --level snior", "mlcareers salary pilot --level senior"),
        ("--level senior", "salary --level=snior pilot", "mlcareers salary pilot --level senior"),
        ("--format json", "role pilot -f csv --full", "mlcareers role pilot --full --format json"),
        ("without --level", "salary pilot --level --full", "mlcareers salary pilot --full"),
        ("without --level  (all)", "salary 'a b' --level snior", "mlcareers salary 'a b'  (all)"),
        ("--force  (replaces it)", "data export x.json", "mlcareers data export x.json --force  (replaces it)"),
        ("", "role x", ""),
    ],
)
def test_a_hint_that_names_an_option_becomes_a_command(hint: str, typed: str, whole: str) -> None:
    assert typeable(hint, shlex.split(typed)) == whole


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["pilot"], "mlcareers role pilot"),
        (["harbour", "pilot"], "mlcareers role pilot"),
        (["serach", "tide tables"], "mlcareers search 'tide tables'"),
        (["how do I become one"], "mlcareers ask 'how do I become one'"),
    ],
)
def test_a_name_without_a_command_is_told_its_command(run: Run, words: list[str], hint: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert result.stderr.endswith(f"try: {hint}\n")


def test_a_word_that_is_several_things_names_each(run: Run) -> None:
    assert "but pilot is a role: Harbour Pilot" in run("pilot").stderr


def test_help_is_no_error(run: Run) -> None:
    result = run("data")
    assert "error:" not in result.output
    assert "check" in result.output


def test_a_file_without_its_option_is_told_the_option(run: Run) -> None:
    result = run("match", "my cv.md")
    assert result.exit_code == 2
    assert result.stderr.endswith("error: a file is given with --cv\ntry: mlcareers match --cv 'my cv.md'\n")


def test_a_word_too_many_is_named_with_the_quotes_that_names_need(run: Run) -> None:
    told = run("path", "pilot", "deck", "hand").stderr.splitlines()
    assert told[0].endswith("path has no place for: hand")
    assert told[1] == "  a name of several words goes in quotation marks"
