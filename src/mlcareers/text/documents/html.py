"""The visible text of a web page as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.plain import LIGATURES

_HIDDEN = {"script", "style", "head", "noscript", "template", "svg"}
_BLOCKS = {
    "p",
    "div",
    "br",
    "tr",
    "ul",
    "ol",
    "table",
    "section",
    "article",
    "header",
    "footer",
    "dt",
    "dd",
    "hr",
    "td",
}


class _Page(HTMLParser):
    """Collects the visible text of a page, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._hidden = 0
        self._part: str = "text"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCKS or tag == "li" or re.fullmatch(r"h[1-6]", tag):
            self._flush()
            self._part = "item" if tag == "li" else tag if tag[0] == "h" and tag[1:].isdigit() else "text"

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS or tag == "li" or re.fullmatch(r"h[1-6]", tag):
            self._flush()
            self._part = "text"

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(data)

    def close(self) -> None:
        super().close()
        self._flush()

    def _flush(self) -> None:
        text = " ".join("".join(self._words).translate(LIGATURES).split())
        self._words.clear()
        if not text:
            return
        if self._part[0] == "h":
            self.lines.append(Line(text, "heading", int(self._part[1:])))
        else:
            self.lines.append(Line(text, "item" if self._part == "item" else "text"))


def from_html(text: str) -> Iterator[Line]:
    """Yield the visible lines of a page; scripts, styles and comments are none."""
    page = _Page()
    page.feed(text)
    page.close()
    yield from page.lines
