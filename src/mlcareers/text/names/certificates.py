"""The ways in which people write the name of a certificate: by its code, or in fewer words, beside its issuer.

A code that no record has says that the certificate is not known: nothing else in the name may win over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import meanings, stem, words
from mlcareers.knowledge.name_table import NameRow
from mlcareers.knowledge.names import fold
from mlcareers.text.names.candidates import Match
from mlcareers.text.names.matchers import DOUBTFUL, matches
from mlcareers.text.names.vocabulary import (
    HEADS_OF_CERTIFICATES,
    LEVELS_OF_CERTIFICATES,
    NOISE_OF_CERTIFICATES,
    SHORT_FORMS_OF_CERTIFICATES,
)

KIND = "certification"
_WITH_CODE, _IN_FEWER_WORDS = 94.0, 91.0
_LONGEST_CODE, _SHORTEST_CODE, _MANY, _MOST_WORDS = 3, 3, 10, 20
_CODE = re.compile(
    r"(?<![\w-])(?:[a-z]{2,3}[- ]?\d{3}|[a-z]{2,4}-c\d{2}|[a-z]{1,2}\d-\d{3}|\dz\d-\d{3,4}(?:-\d{2})?|\d{2,3}-\d{3,4}"
    r"|[a-z]\d{4}-\d{3}|[a-z]{2}\d{3})(?![\w-])",
    re.I,
)
_YEAR = re.compile(r"\d{2}")


def by_code(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield an exam code, with or without its year, alone or beside the name: "Azure Data Scientist (DP-100)"."""
    coded = _coded(knowledge, query)
    if coded:
        yield from matches(coded.agreeing, _WITH_CODE, "with-code" if coded.beside else "name")
        yield from matches(coded.others, DOUBTFUL, "code-of-another")


def code_forbids(knowledge: KnowledgeBase, query: str) -> bool:
    """Say whether a code leaves no answer certain: no record has it, or one that is called otherwise."""
    coded = _coded(knowledge, query)
    unknown = any(not _with_code(knowledge, fold(code)) for code in _CODE.findall(query))
    return unknown or bool(coded and not coded.agreeing)


class _Coded(NamedTuple):
    """Whose code stands in a name: the records that the rest of the name agrees with, and the others."""

    agreeing: list[NameRow]
    others: list[NameRow]
    beside: bool


def _coded(knowledge: KnowledgeBase, query: str) -> _Coded | None:
    said = fold(query).split()[:_MOST_WORDS]
    for length in range(_LONGEST_CODE, 0, -1):
        for first in range(len(said) - length + 1):
            code, rest = " ".join(said[first : first + length]), said[:first] + said[first + length :]
            rows = _with_code(knowledge, code)
            if rows:
                agreeing = [row for row in rows if _agrees(knowledge, row.id, rest)]
                return _Coded(agreeing, [row for row in rows if row not in agreeing], bool(rest))
    return None


def by_fewer_words(knowledge: KnowledgeBase, kind: str, query: str) -> Iterator[Match]:
    """Yield a name without its level, or without whom it is for, beside its issuer: "databricks genai associate"."""
    said = frozenset(_meant(query))
    names = knowledge.names.listed(kind)
    fitting: dict[str, list[NameRow]] = {}
    for at, written in enumerate(names.keys):
        name = frozenset(written.split())
        if not (said & name):
            continue
        for row in knowledge.names.at([names.first + at]):
            if row.sense != "misspelling" and _fits(said, name, _issuer(knowledge, row.id)):
                fitting.setdefault(row.id, []).append(row)
    chosen = _first_level([rows[0] for rows in fitting.values()])
    for rows in fitting.values():
        score = _IN_FEWER_WORDS if rows[0] in chosen else DOUBTFUL
        yield from matches(rows[:1], score, "fewer-words")


def _first_level(rows: list[NameRow]) -> list[NameRow]:
    """Choose of certificates that differ in nothing but their level the first, a sole one, or none."""
    if len({frozenset(row.key.split()) - _LEVELS for row in rows}) != 1:
        return []
    return sorted(rows, key=lambda row: [level in row.key.split() for level in _FIRST_LAST])[:1]


def _with_code(knowledge: KnowledgeBase, code: str) -> list[NameRow]:
    """Return the names of this code, divided as it may be; a code may lack the year at its end."""
    exact = [row for row in knowledge.names.lettered(KIND, code) if _is_code(row)]
    if exact or len(code) < _SHORTEST_CODE:
        return exact
    longer = knowledge.names.beginning(KIND, code, _MANY)
    return [row for row in longer if row.sense == "code" and _YEAR.fullmatch(row.folded.removeprefix(code).strip())]


def _is_code(row: NameRow) -> bool:
    return row.sense == "code" or bool(row.sense == "alias" and _CODE.fullmatch(row.text))


def _agrees(knowledge: KnowledgeBase, id: str, rest: list[str]) -> bool:
    """Say whether what stands beside a code is part of the certificate's names, or nothing."""
    said = frozenset(_meant(" ".join(rest)))
    return not said or bool(said & (_known(knowledge, id) | _issuer(knowledge, id)))


def _meant(name: str) -> list[str]:
    """Return the meanings of a name's words, short forms written out, without what surrounds certificates."""
    said = [SHORT_FORMS_OF_CERTIFICATES.get(word, word) for word in fold(name).split()]
    return meanings(word for word in words(" ".join(said)) if word not in NOISE_OF_CERTIFICATES)


def _known(knowledge: KnowledgeBase, id: str) -> frozenset[str]:
    return frozenset(meaning for row in knowledge.names.of(KIND, id) for meaning in _meant(row.text))


def _issuer(knowledge: KnowledgeBase, id: str) -> frozenset[str]:
    """Return the words for who issues a certificate, as names and ids have them."""
    issuer, start = knowledge.certifications.field(id, "issuer") or "", id.partition("-")[0]
    return frozenset(meanings(words(f"{issuer} {start}"))) | _PLATFORMS.get(start, frozenset())


def _fits(said: frozenset[str], name: frozenset[str], issuer: frozenset[str]) -> bool:
    """Say whether a name is meant: its subject and its issuer are said, and nothing else."""
    left_out = name - said
    if said & issuer:
        left_out -= issuer
    subject = (said & name) - issuer - _LEVELS - _HEADS
    return said - name <= issuer and left_out <= _LEVELS | _HEADS and bool(subject or not left_out)


def _stems(all_words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem, all_words))


_LEVELS, _HEADS = _stems(LEVELS_OF_CERTIFICATES), _stems(HEADS_OF_CERTIFICATES)
_FIRST_LAST = ("expert", "professional", "advanced", "specialty", "associate")
_PLATFORMS = {
    "google": frozenset(("google", "cloud")),
    "microsoft": frozenset(("azure", "microsoft")),
    "snowflake": frozenset(("snowflake", "snowpro")),
}
"""What an issuer's platform is called in the names of its certificates."""
