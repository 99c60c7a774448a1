"""LaTeX as lines: what its commands say, without what they look like."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mlcareers.text.documents.lines import Field, Line
from mlcareers.text.documents.plain import from_text

_COMMENT = re.compile(r"(?<!\\)%.*")
_SECTION = re.compile(r"\\(?:cv)?(sub)*(?:section|heading)\*?\{")
_SECTION_COMMAND = re.compile(r"\\(?:cv)?(?:sub)*(?:section|heading)\*?\{[^{}]*\}")
_ENTRY = re.compile(r"\\cventry\s*(?=\{)")
_ENTRY_FIELDS: tuple[Field, ...] = ("dates", "title", "organisation", "place", "dates")
_ITEM = re.compile(r"\s*\\(?:cv\w*item\w*)(\{.*)$")
_BREAK = re.compile(
    r"\\\\(?:\[[^\]]*\])?|\\item\b(?:\[[^\]]*\])?|\\(?:begin|end)\{\w+\*?\}(?:\[[^\]]*\]|\{[^}]*\})?|\\quad|\\hfill"
)
_PREAMBLE = re.compile(
    r"\\(?:documentclass|usepackage|moderncv\w+|pagestyle|geometry|hypersetup|setlength|input|makecvtitle|maketitle)\b"
    r"(?:\[[^\]]*\])?(?:\{[^{}]*\})*|\\(?:(?:re)?newcommand|definecolor|titleformat)\b.*"
)
_FONT = re.compile(r"\\(?:text\w+|emph|underline|mbox|uppercase)\{([^{}]*)\}|\{\\(?:bf|it|sc|tt|em)\w*\s+([^{}]*)\}")
_LINK = re.compile(r"\\href\{[^}]*\}\{([^{}]*)\}")
_COMMAND = re.compile(r"\\[a-zA-Z]+\*?(?:\[[^\]]*\])?")
_SYMBOLS = {
    r"\LaTeX": "LaTeX",
    r"\TeX": "TeX",
    r"\textbullet": "•",
    r"\textbar": "|",
    r"\cdot": "·",
    r"\&": "&",
    r"\%": "%",
    r"\_": "_",
    r"\#": "#",
    r"\$": "$",
    "~": " ",
    "---": "–",
    "--": "–",
    r"\,": " ",
}
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "c": "\u0327", "v": "\u030c"}
_ACCENT = re.compile(r"\\(['`^\"~]|[cv](?=\{))\s*\{?([A-Za-z])\}?")


def from_latex(text: str) -> Iterator[Line]:
    """Yield the lines of a LaTeX document.

    The arguments of an entry of moderncv are its dates, title, employer and text.
    """
    text = "\n".join(_COMMENT.sub("", line) for line in text.splitlines())
    text = _ACCENT.sub(lambda found: unicodedata.normalize("NFC", found[2] + _ACCENTS[found[1]]), text)
    text = _LINK.sub(r"\1", _PREAMBLE.sub("", text))
    for written, meant in _SYMBOLS.items():
        text = text.replace(written, meant)
    text = _without_fonts(text)
    while entry := _ENTRY.search(text):
        yield from _lines(text[: entry.start()])
        arguments, end = _arguments(text, entry.end(), most=6)
        yield Line("")
        for field, argument in zip(_ENTRY_FIELDS, arguments, strict=False):
            if argument.strip():
                yield Line(_plain(argument), field=field)
        for argument in arguments[len(_ENTRY_FIELDS) :]:
            yield from (line._replace(part="item") for line in _lines(argument) if line.text)
        yield Line("")
        text = text[end:]
    yield from _lines(text)


def _lines(text: str) -> Iterator[Line]:
    for raw in _SECTION_COMMAND.sub(r"\n\g<0>\n", _BREAK.sub("\n• ", text)).splitlines():
        section, item = _SECTION.search(raw), _ITEM.match(raw)
        if section:
            yield Line(_plain(raw[section.end() :].split("}")[0]), "heading", 2 if section[1] else 1)
        elif item:
            yield from _labelled(_arguments(item[1], 0)[0])
        else:
            words = re.sub(r"(?<=\s)\|(?:\s*\|)+", "|", _plain(raw.replace("}{", " | "))).strip(" |")
            if words.strip("• |"):
                yield from from_text(words)


def _labelled(arguments: list[str]) -> Iterator[Line]:
    """Yield pairs of label and value, as moderncv writes them; a third argument comments on the second."""
    plain = [_plain(argument) for argument in arguments]
    if len(plain) == 3:
        yield from (Line(f"{value.strip()} ({plain[2]})", "item", cue=plain[0]) for value in plain[1].split(","))
        return
    if len(plain) == 1:
        plain.insert(0, "")
    yield from (Line(value, "item", cue=label) for label, value in zip(plain[::2], plain[1::2], strict=False))


def _arguments(text: str, start: int, most: int = 9) -> tuple[list[str], int]:
    """Return what stands in each of the next pairs of outermost braces, and where the last of them ends."""
    found: list[str] = []
    depth = begins = 0
    for at in range(start, len(text)):
        if text[at] == "{":
            begins = at + 1 if depth == 0 else begins
            depth += 1
        elif text[at] == "}" and depth:
            depth -= 1
            if depth == 0:
                found.append(text[begins:at])
                if len(found) == most:
                    return found, at + 1
        elif depth == 0 and not text[at].isspace():
            return found, at
    return found, len(text)


def _without_fonts(text: str) -> str:
    while (inner := _FONT.sub(lambda found: found[1] or found[2] or "", text)) != text:
        text = inner
    return text


def _plain(text: str) -> str:
    words = _COMMAND.sub(" ", text).replace("{", "").replace("}", "").replace("$", "")
    return " ".join(words.split())
