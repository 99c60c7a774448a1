"""Markdown as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from mlcareers.text.documents.lines import OPEN_BOX, Line
from mlcareers.text.documents.plain import from_text

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_CHECK_BOX = re.compile(r"^\[([ xX])\] ")


def from_markdown(text: str) -> Iterator[Line]:
    """Yield the lines of Markdown; each cell of a table is a line, with the head of its column as its cue."""
    tokens = MarkdownIt("commonmark").enable("table").parse(_FRONT_MATTER.sub("", text))
    columns: list[str] = []
    column = depth = 0
    for token in tokens:
        match token.type:
            case "heading_open":
                depth = int(token.tag[1:])
            case "list_item_open":
                depth = -1
            case "heading_close" | "list_item_close":
                depth = 0
            case "thead_open":
                columns = []
            case "tr_open":
                column = 0
            case "th_open" | "td_open":
                depth = -2 if token.type == "th_open" else -3
            case "inline" if depth == -2:
                columns.append(_words(token))
            case "inline" if depth == -3:
                yield Line(_words(token), "item", cue=columns[column] if column < len(columns) else "")
                column += 1
            case "inline":
                yield from _lines(_words(token), depth)
            case "fence" | "code_block":
                yield from from_text(token.content)
            case "paragraph_close":
                yield Line("")


def _lines(words: str, depth: int) -> Iterator[Line]:
    if depth > 0:
        yield Line(words, "heading", depth)
        return
    box = _CHECK_BOX.match(words)
    if box:
        yield Line(words[box.end() :], "item", cue=OPEN_BOX if box[1] == " " else "")
    elif depth < 0:
        yield from (line._replace(part="item") for line in from_text(words))
    else:
        yield from from_text(words)


def _words(token: Token) -> str:
    """Return the text of a line without its marks; a picture is what it is called."""
    said = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(
        f"{part.content} · " if part.type == "image" else said.get(part.type, part.content)
        for part in token.children or ()
        if part.type != "html_inline"
    )
