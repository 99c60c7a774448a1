"""The parts of a job title: what stands between separators, in brackets, behind "for", "with" and "at"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import fold
from mlcareers.text.titles.languages import tables
from mlcareers.text.titles.trades import HEADS
from mlcareers.text.titles.words import Word, english_words, read_words

TITLE_LIMIT = 400
"""Longer than any title; what stands beyond is not read."""

Opening = Literal["", "of", "for", "with", "as", "or"]
"""What opens a part: a separator or nothing, or one of these words."""

OPENINGS = frozenset(("for", "with", "as", "or", "at", "to"))

_SEPARATOR = re.compile(
    r"[,;()\[\]{}<>|•·:!?\"«»【】（）✨🏆]+|\s[-–—~_]+\s?|[-–—~_]+\s|[–—]|\s/+\s?|/+\s|/|(?<=\w{4})\.\s|\s\+\s(?=\d)|\s&amp;\s"
)
_ENDINGS = re.compile(
    r"(?<=[^\W\d])(?:\((?:[a-z·./-]{1,6})\)|[:*·_/.-](?:e|a|o|in|innen|ne|r|se|euse|trice|teuse|ère|fe|ka)(?![\w])"
    r"|(?<=[a-zé][a-zé][a-zé])·[a-zé]{1,6}\b)"
)
_MARK = r"(?:[mwfhdxivkž]|gn|div|nb|mž|diverse)"
_GENDER = re.compile(
    rf"[(\[]?\b(?:{_MARK}\s?[/|,.]\s?){{1,4}}{_MARK}(?:\b|\*)[)\]]?|\bmwd\b|\ball genders\b", re.IGNORECASE
)
_SIGN_OF_GENDER = {"h": " (hf) ", "w": " (mwd) "}
_SLASH = re.compile(r"(\w+)\s*/+\s*(?=\w)")
_AT = re.compile(r"\s@\s?|@\s")


class Part(NamedTuple):
    """A run of words that belong together, and what opens it."""

    words: tuple[Word, ...]
    opening: str = ""


def parts_of(title: str, respell: Callable[[str], str] | None = None) -> tuple[Part, ...]:
    """Give the parts of a clean title that say something, each word corrected by `respell` before it is understood."""
    found: list[Part] = []
    for segment in read_words(_segments(title), respell):
        found += _opened(segment)
    return tuple(found)


def clean(title: str) -> str:
    """Return a title in printable characters, one line, not too long."""
    text = " ".join(title.lstrip()[:TITLE_LIMIT].split())
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    return text


def _segments(title: str) -> list[str]:
    """Return what stands between separators; a slash divides where spaces stand, and behind whole words of trades."""
    if "@" in title:
        title = _AT.sub(" at ", title)
    if not title.replace(" ", "").isalnum():
        title = _ENDINGS.sub("", _GENDER.sub(_gender_sign, title))
        title = _SLASH.sub(_divided_or_joined, title).replace("&", " and ")
    return [segment for segment in _SEPARATOR.split(title) if segment.strip()]


def _divided_or_joined(slash: re.Match[str]) -> str:
    """Read a slash: behind a trade it divides (Data Engineer/Analyst), else it joins (AI/ML Engineer)."""
    word = fold(slash[1])
    trades = (entry.english[-1] for entry in tables().at(word) if len(entry.written) == 1)
    trade = stem(word) in HEADS or any(stem(meaning) in HEADS for meaning in trades)
    return f"{slash[1]} | " if trade else f"{slash[1]} and "


def _gender_sign(mark: re.Match[str]) -> str:
    """Return a mark of gender as one word that tells the language: (m/w/d) is German, H/F French."""
    letters = mark[0].lower()
    return next((sign for letter, sign in _SIGN_OF_GENDER.items() if letter in letters), " | ")


def _opened(words: tuple[Word, ...]) -> Iterator[Part]:
    """Yield a segment, divided before words such as "for"; what stands behind "at" is an employer or a place."""
    start, opening = 0, ""
    for place, word in enumerate(words):
        if word.meaning in OPENINGS and place < len(words) - 1 + (word.meaning == "at"):
            if words[start:place] and opening not in ("at",):
                yield Part(words[start:place], opening)
            start, opening = place + 1, word.meaning
    if words[start:] and opening != "at":
        yield Part(words[start:], opening)


_RUN = re.compile(r"[A-Za-z]{4,40}")
_INSIDE_A_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")


def divide_words(title: str, is_known: Callable[[str], bool]) -> str:
    """Return a title in which known words written as one stand apart: DataAnalyst; but not OpenAI, nor DataStage."""

    def divide(run: re.Match[str]) -> str:
        inner = _INSIDE_A_WORD.sub(" ", run[0])
        return inner if not is_known(run[0].casefold()) and all(map(is_known, inner.casefold().split())) else run[0]

    return _RUN.sub(divide, title)


def parts_of_name(name: str) -> list[tuple[Word, ...]]:
    """Return the words of an English name, by its parts."""
    return [english_words(part) for part in re.split(r"[,(]|\s/\s", name)]
