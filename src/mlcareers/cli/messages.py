"""What is said beside the answer, on standard error: notes and errors."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mlcareers.errors import MlcareersError
from mlcareers.output.streams import say

_LONG = {"-f": "--format", "-n": "--limit"}


def note(text: str) -> None:
    """Remark on how the question was understood."""
    say(f"note: {text}")


def note_near(taken_for: str, near: str | None, doing: str = "showing", what: str = "name") -> None:
    """Remark that a name was taken for another; say nothing where it was the name itself."""
    if near:
        note(f'{doing} {taken_for}, the closest {what} to "{near}"')


def report(error: MlcareersError, words: Sequence[str]) -> None:
    """Tell an error to people; to those who asked for JSON, also as an envelope on standard output."""
    hint = typeable(error.hint, words)
    say(f"error: {error.message}")
    for line in error.context:
        say(f"  {line}")
    if hint:
        say(f"try: {hint}")
    if _ask_for_json(words):
        from mlcareers.output.json import write_error

        write_error(
            {
                "code": error.code,
                "message": error.message,
                "context": list(error.context),
                "hint": hint,
                "candidates": list(error.candidates),
                "exit_code": error.exit_code,
            }
        )


def typeable(hint: str, words: Sequence[str]) -> str:
    """Make a hint that names an option a whole command, from the words typed: "without --level", "--level senior"."""
    change, gap, remark = hint.partition("  ")
    option, _, value = change.removeprefix("without ").partition(" ")
    if not option.startswith("--"):
        return hint
    command = shlex.join(("mlcareers", *_without(option, words)))
    return " ".join(filter(None, (command, *((option, value) if change.startswith("--") else ())))) + gap + remark


def _without(option: str, words: Sequence[str]) -> Iterator[str]:
    """Yield the words typed but for an option and its value."""
    skips = False
    for word in words:
        name, given, _ = word.partition("=")
        skips, skipped = _LONG.get(name, name) == option and not given, skips and not _is_option(word)
        if not skipped and _LONG.get(name, name) != option:
            yield word


def _is_option(word: str) -> bool:
    """Say whether a word is an option and no value: -1 is a value."""
    return word.startswith("-") and not word[1:2].isdigit()


def _ask_for_json(words: Sequence[str]) -> bool:
    pairs = pairwise((*words, ""))
    return any(
        word.lower() in ("--format=json", "-fjson") or (word in ("--format", "-f") and value.lower() == "json")
        for word, value in pairs
    )
