"""The English of a skill that is named in another language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mlcareers.knowledge.names import fold

_LONGEST_PHRASE = 4
_LINKS = """
a al alla am an auf aux bei con d da das de dei del dell della delle dem den der des di die do dos du e ed el em en et
fur i im in int ins l la las le les lo los mit na nas nel no nos o of os par para per por pour s sul sulla sur the un
una und une van von voor y z zu zum zur
"""
"""The small words between words, in any of the languages."""


def translations(name: str) -> Iterator[str]:
    """Yield a name in English, once per language that has a word of it: "gestion de projet" is project management.

    Most of the languages put first what English puts last, so each is given in both orders.
    """
    from mlcareers.text.names.languages import LANGUAGES

    words, links = fold(name).split(), frozenset(_LINKS.split())
    told: set[str] = set()
    for table in LANGUAGES:
        parts, translated = _parts(words, table)
        said = [part for part in parts if part not in links]
        for order in (said, said[::-1]) if translated and said else ():
            english = " ".join(order)
            if english not in told:
                told.add(english)
                yield english


def _parts(words: list[str], table: Mapping[str, str]) -> tuple[list[str], bool]:
    """Return the words and phrases in English where the table has them, the longest first, and whether it had any."""
    parts: list[str] = []
    at, translated = 0, False
    while at < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            english = table.get(" ".join(words[at : at + length]))
            if english:
                translated = True
                break
        parts.append(english or words[at])
        at += length
    return parts, translated
