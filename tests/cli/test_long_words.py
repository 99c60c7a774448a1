"""Names of any length and of any characters: an answer within a moment, or a sentence."""

from __future__ import annotations

import time

import pytest

from conftest import Run

COMMANDS = ["role", "skill", "cert", "salary", "path", "guide", "search", "title", "source", "market"]
LONG = {
    "symbols": "a" + "+" * 100_000,
    "symbols, then a word": "+" * 400 + " x",
    "hashes": "#a" * 20_000,
    "words": "word " * 20_000,
    "brackets": "(" * 50_000,
    "quotes": "'\"" * 20_000,
    "marks": "\u0301" * 50_000,
    "wide": "港" * 30_000,
    "nothing seen": "\u200b\u202e" * 20_000,
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("typed", LONG.values(), ids=LONG)
def test_a_long_name_takes_a_moment(run: Run, command: str, typed: str) -> None:
    run("role", "pilot")
    begun = time.process_time()
    result = run(command, typed)
    assert time.process_time() - begun < 2
    assert result.exit_code in (0, 1, 2)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert len(result.output) < 20_000
