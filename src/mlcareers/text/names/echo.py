"""How much of a typed name is looked at, and how much of it is repeated in a message."""

from __future__ import annotations

NAME_LIMIT = 300
"""Longer than any name; what is longer is not compared letter by letter."""


def shorten(text: str, limit: int = 60) -> str:
    """Return a text as it may be repeated in a message: printable, one line, not too long."""
    printable = text[: limit + 1]
    if not printable.isprintable():
        printable = "".join(character if character.isprintable() else "�" for character in printable)
    return printable if len(text) <= limit else printable[: limit - 1] + "…"
