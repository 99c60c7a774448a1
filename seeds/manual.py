"""The manual page, made from the commands: seeds/mlcareers.1, which the wheel installs for `man mlcareers`.

python seeds/manual.py
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from mlcareers.cli.app import COMMANDS, app
from mlcareers.version import __version__

PAGE = Path(__file__).resolve().parent / "mlcareers.1"
_EXIT = (
    ("0", "answered"),
    ("1", "nothing, or nothing certain, was found"),
    ("2", "wrong usage, or the system refused"),
    ("3", "the knowledge is broken"),
)
_ENVIRONMENT = (
    ("MLCAREERS_DATA", "folders of your own knowledge, divided by colons"),
    ("MLCAREERS_ME", "the file of your profile"),
    ("MLCAREERS_COUNTRY", "where you work, if your profile does not say it"),
    ("MLCAREERS_CACHE", "the folder for compiled knowledge"),
    ("MLCAREERS_TODAY", "the day to count ages from"),
    ("MLCAREERS_PAGER", "what pages on a terminal go through, such as less -R"),
    ("MLCAREERS_CSV_FORMULAS", "leave texts that begin like a formula as they are"),
    ("NO_COLOR, FORCE_COLOR, FORCE_HYPERLINK, COLUMNS", "as other programs understand them"),
)


def manual() -> str:
    """The page in the language of man."""
    group: Any = get_command(app)
    context = group.make_context("mlcareers", [], resilient_parsing=True)
    lines = [
        f'.TH MLCAREERS 1 "" "mlcareers {__version__}" "User Commands"',
        ".SH NAME",
        "mlcareers \\- careers in machine learning and AI: what a role is, needs and pays, with sources",
        ".SH SYNOPSIS",
        ".B mlcareers",
        r"\fICOMMAND\fR [\fINAME\fR]... [\fIOPTION\fR]...",
        ".SH DESCRIPTION",
        _text(group.help),
        ".SH COMMANDS",
    ]
    for name in COMMANDS:
        lines += _command(group.get_command(context, name), f"mlcareers {name}", context)
    lines += [".SH EXIT STATUS", *_pairs(_EXIT), ".SH ENVIRONMENT", *_pairs(_ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _command(command: Any, name: str, context: Any) -> Iterator[str]:
    inner = getattr(command, "commands", None)
    if inner:
        for below, one in inner.items():
            yield from _command(one, f"{name} {below}", context)
        return
    parameters = [one for one in command.params if one.name != "help"]
    arguments = [one for one in parameters if not one.opts[0].startswith("-")]
    shown = (one.metavar or f"[{one.name.upper()}]" for one in arguments)
    named = " ".join(rf"\fI{_text(metavar)}\fR" for metavar in shown)
    yield from (f".SS {_text(name)} {named}".rstrip(), _text(command.help))
    for option in parameters:
        if option not in arguments:
            metavar = "" if option.is_flag else f" {option.metavar or option.name.upper()}"
            words = ", ".join((*option.opts, *option.secondary_opts))
            yield from (".TP", rf"\fB{_text(words)}\fR {_text(metavar)}".rstrip(), _text(option.help or ""))


def _pairs(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for what, means in pairs:
        yield from (".TP", rf"\fB{_text(what)}\fR", _text(means))


def _text(words: str | None) -> str:
    """Words on one line, with what man would take for its own written out."""
    text = re.sub(r"\s+", " ", words or "").strip().replace("\\", r"\e").replace("-", r"\-")
    text = "".join(letter if letter.isascii() else rf"\[u{ord(letter):04X}]" for letter in text)
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
