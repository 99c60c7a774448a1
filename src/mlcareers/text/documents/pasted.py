"""A text that lost its line ends, as it does when it is pasted from a page, in the lines that it had.

What is read of a line holds for all of it: one that is a whole posting would ask for everything, or for nothing. A new
line begins behind a sentence, at a bullet, and with a heading that stands in front of bullets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.plain import ends_with_heading, without_bullet

LONGEST_LINE = 1_500
"""A line of more letters is no paragraph that anybody wrote."""

PIECE = 300
"""A sentence of more letters is cut behind a comma, or at a space that no number stands before: names are looked at
beside each other."""

FEWEST_BULLETS = 5
"""A sign that stands less often in front of a capital letter or a number may be a dash."""

_BULLETS, _DASHES = r"•▪◦‣●○■□\uf0b7", "*·–-"
_DASHED = re.compile(rf" [{_DASHES}] [^\W_a-zß-ÿ]")
_GLUED = r"(?<=[a-zß-ÿ]{3}[.;!?])(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
"""Where the space behind a sentence was lost, too."""

_BULLET_OR_SENTENCE = re.compile(rf"(?<=[.;!?]) |{_GLUED}|(?: |(?<! ))(?=[{_BULLETS}] )")
_ITEM_OR_SENTENCE = re.compile(rf"{_BULLET_OR_SENTENCE.pattern}| (?=[{_DASHES}] [^\W_a-zß-ÿ])")
_LONG_SENTENCE = re.compile(rf"\S.{{0,{PIECE - 2}}}(?:,(?=\s)|$)|\S.{{0,{PIECE - 2}}}(?<!\d)(?=\s)|\S{{{PIECE}}}")


def lines_of(line: Line) -> Iterator[Line]:
    """Yield the line, or those of which one too long for a paragraph was made.

    >>> [piece.text for piece in lines_of(Line("Needs Go. " * 200))][:2]
    ['Needs Go.', 'Needs Go.']
    """
    if len(line.text) <= LONGEST_LINE:
        yield line
        return
    for text, then in pairwise((*_begun_anew(line.text), "")):
        bare = without_bullet(text)
        part = line.part if bare == text else "item"
        heading = ends_with_heading(bare) if without_bullet(then) != then else ""
        for piece in _LONG_SENTENCE.findall(bare.removesuffix(heading).rstrip()):
            yield line._replace(text=piece, part=part)
        if heading:
            yield Line(heading)


def _begun_anew(text: str) -> list[str]:
    """Return the sentences and the items of a text, spaces apart."""
    text = " ".join(text.split())
    has_dashes = len(_DASHED.findall(text)) >= FEWEST_BULLETS
    return (_ITEM_OR_SENTENCE if has_dashes else _BULLET_OR_SENTENCE).split(text)
