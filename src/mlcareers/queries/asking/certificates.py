"""Certificates that a question calls by some of their words, and who issues them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.questions.question import Question


class Run(NamedTuple):
    """Words that stand together, with the certificates that they may name."""

    words: tuple[str, ...]
    certificates: tuple[str, ...]


def certificates_in(knowledge: KnowledgeBase, question: Question) -> Iterator[Run]:
    """Give the runs of names and strange words that call a certificate by some of its words: Claude architect."""
    from mlcareers.text.names.certificates import by_fewer_words

    issuer = issuer_in(knowledge, question.words)
    for is_name, places in groupby(range(len(question.words)), lambda at: _may_name(question, at, issuer)):
        run = tuple(word for word in (question.words[at] for at in places) if word != "s")
        found = by_fewer_words(knowledge, "certification", " ".join(run)) if is_name and len(run) > 1 else ()
        if ids := tuple(match.id for match in found):
            yield Run(run, ids)


def _may_name(question: Question, at: int, issuer: str | None) -> bool:
    """Say whether a word is one of a name, or strange."""
    word = question.words[at]
    if word == "s" and at and question.words[at - 1] == issuer:  # Google's
        return True
    return word == issuer or word in question.strange or any(found.covers(at) for found in question.mentions)


def issuer_in(knowledge: KnowledgeBase, words: Sequence[str]) -> str | None:
    """Find the first of these words that is the short name of an issuer of certificates, with which ids begin."""
    short = {record.id.partition("-")[0] for record in knowledge.certifications.listed()}
    return next((word for word in words if word in short), None)
