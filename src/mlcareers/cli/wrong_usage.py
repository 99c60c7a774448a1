"""Words that make no command: Typer's errors told like our own, and the command that a name was typed for."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from mlcareers.errors import UsageError
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.names import nearest
from mlcareers.text.names.echo import shorten

_NEEDS = (
    ("valid integer", "needs a whole number"),
    ("valid (number|float)", "needs a number"),
    ("(greater than or equal to |in the range x>=)(?P<least>[0-9]+)", "needs {least} or more"),
    ("not match the formats?", "needs a day such as 2026-11-21"),
)
"""What Typer says of a value, in its own words and in those of Pydantic, and what we say."""

_A_QUESTION = 3
"""So many words without a command are a question."""

_EXTRA = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", re.IGNORECASE)
_FILE = re.compile(r"/|\.\w{2,5}$")

_TYPED = ("role", "background", "skill", "certification", "guide", "source")
"""The kinds whose names people type without a command."""


def in_our_words(error: Any) -> UsageError:
    """Tell an error of Typer as a message, what would be right, and the help of the command."""
    hint = f"{error.ctx.command_path if error.ctx else 'mlcareers'} --help"
    option = getattr(error, "option_name", None)
    if option and hasattr(error, "possibilities"):
        near = sorted(error.possibilities or ())
        return UsageError(f"there is no option {option}", context=_known("nearest", near), hint=hint, candidates=near)
    if option:
        return UsageError(f"{option} needs a value", hint=hint)
    if hasattr(error, "param_type"):
        return UsageError(f"{error.param.metavar or error.param.name.upper()} is missing", hint=hint)
    if getattr(error, "param", None):
        return _wrong_value(max(error.param.opts, key=len), error.message, hint)
    text = error.format_message().rstrip(".")
    if extra := _EXTRA.fullmatch(text):
        return _one_too_many(error.ctx, extra[1], hint)
    return UsageError(text[:1].lower() + text[1:], hint=hint)


def _one_too_many(context: Any, words: str, hint: str) -> UsageError:
    """Tell of words that a command has no place for: of a file, the option that takes it; of others, the quotes."""
    takes = [
        option.opts[0] for option in context.command.params if option.metavar == "FILE" and option.opts[0][:2] == "--"
    ]
    if takes and _FILE.search(words):
        hint = f"{context.command_path} {takes[0]} {shlex.quote(words)}"
        return UsageError(f"a file is given with {takes[0]}", hint=hint)
    quotes = "a name of several words goes in quotation marks"
    return UsageError(f"{context.command_path} has no place for: {words}", context=[quotes], hint=hint)


def unknown_command(words: Sequence[str], commands: Sequence[str]) -> UsageError:
    """Tell that a word is no command, with the nearest, or with the command that shows what is called so."""
    near = nearest(words[0], commands, 1, 0.7)
    if near:
        return UsageError(f"there is no command {words[0]}", hint=_command(near[0], *words[1:]), candidates=near)
    name = " ".join(word for word in words if not word.startswith("-"))
    context: list[str] = []
    hint = _command("ask" if len(name.split()) >= _A_QUESTION else "search", name)
    for kind, command, id_, label in reversed(list(_called(name))):
        context.insert(0, f"but {id_} is a {kind}: {label}")
        hint = _command(command, id_)
    return UsageError(f"there is no command {shorten(name)}", context=context, hint=hint)


def _called(name: str) -> Iterator[tuple[str, str, str, str]]:
    """Find what is called exactly so: its kind, the command that shows it, its id and its printed name."""
    from mlcareers.cli.knowledge import open_from
    from mlcareers.text.names.get import get

    knowledge = open_from(None)
    for kind in _TYPED:
        for row in get(knowledge, kind, name):
            yield kind, KINDS[kind].command, row.id, knowledge.collection(kind).labels([row.id])[row.id]


def _command(*words: str) -> str:
    return shlex.join(("mlcareers", *words))


def _wrong_value(option: str, text: str, hint: str) -> UsageError:
    typed, chosen, known = text.removeprefix("Value error, ").partition(" is not one of ")
    if chosen:
        choices = re.findall("'([^']*)'", known)
        context, message = _known("known", choices), f"{option} {typed[1:-1]} is not known"
        return UsageError(message, context=context, hint=hint, candidates=choices, code="unknown-value")
    for pattern, needs in _NEEDS:
        if found := re.search(pattern, text):
            return UsageError(f"{option} {needs.format(**found.groupdict())}", hint=hint, code="unknown-value")
    return UsageError(f"{option}: {text}", hint=hint, code="unknown-value")


def _known(what: str, words: Sequence[str]) -> list[str]:
    return [f"{what}: {', '.join(words)}"] if words else []
