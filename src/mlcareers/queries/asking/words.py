"""What a question shares with the entries of the guides word by word: what is left where its meaning leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from math import fsum
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.name_keys import words as in_english
from mlcareers.knowledge.names import fold, word_set
from mlcareers.text.questions.endings import undouble
from mlcareers.text.questions.phrases import is_empty
from mlcareers.text.questions.question import Question

_IN_TEXT, _SAYS_LITTLE, _ON_ITS_FIELD = 0.6, 0.35, 0.5
"""What a word counts that an entry says without being called so, that says little, and that all entries are about."""

_COVERED, _CALLED = 0.6, 0.4
"""What it counts that an entry holds the words of a question, and that one of its names has no others."""

_SEARCHED = 60
"""So many entries are compared at most."""

_STANDS_NOWHERE = 7.5
"""What a word weighs that no entry holds: as much as one that stands in one."""

_SMALL = word_set(
    """
    a about an and any are as at be been being but by can could did do does for from get had has have how i if
    im in into is it its just me my of on one or our out s should so some t than that the their them there they
    this those to up us was we were what when where which who whom whose why will with would you your yours der
    die das den dem des ein eine einen einem einer und oder ist sind wie wer wo ich mich mir man zu zum zur am
    mit auf bei von vom fur es sich le la les un une du de d l et ou est je qui que quoi quel quelle comment
    pour dans en au aux se el los las uno una y o son como cual cuando donde por para con del al mi yo os um uma
    e da dos na no em qual quando onde com meu il lo gli che di per nel della mio het een van ik op te hoe wat w
    z jak co czy sie jest
    """
)
"""Words that stand in every question, and say nothing of it to whoever compares words."""

_OF_ALL = word_set(
    "ai ml ki ia data machine learning model models engineer engineers scientist scientists job jobs work"
)
"""Words that all entries are about."""

_ENDINGS = re.compile(r"(?<=....)(?:ations?|abilit(?:y|ies)|ables?|ibles?|ments?|ings?|ers?|ies|ed|es|ly|s|e|y|n)$")
"""What the form of a word adds to it."""


class Overlap(NamedTuple):
    """An entry, and how much of the words of a question it shares, from 0 to 1."""

    passage: Passage
    share: float


def compare_words(knowledge: KnowledgeBase, question: Question, *, alone: bool = False) -> list[Overlap]:
    """Rank the entries that share words with a question, the most alike first.

    `alone`, words that say little count, too.
    """
    telling = [word for word in dict.fromkeys(question.words) if word not in _SMALL]
    forms = [list(dict.fromkeys((word, *in_english(word)))) for word in telling]
    if not telling:
        return []
    finding = knowledge.prose.find(forms, ["guide"], _SEARCHED)
    weights = [
        _weight(word, rarity, "" if alone else question.language)
        for word, rarity in zip(telling, finding.weights, strict=True)
    ]
    total = sum(weights)
    by_root = {root(word): weight for word, weight in zip(telling, weights, strict=True)}
    found = []
    for one in finding.found:
        if not one.passage.part:
            continue
        held = sum(weights[at] for at in one.named) + _IN_TEXT * sum(weights[at] for at in one.said)
        called = max((_compare_with_name(by_root, fold(name), total) for name in one.names), default=0.0)
        found.append(Overlap(one.passage, _COVERED * held / total + _CALLED * called))
    return sorted(found, key=lambda one: (-one.share, one.passage.id, one.passage.part))


@lru_cache(1 << 12)
def root(word: str) -> str:
    """Take off a word what its form adds to it: interpretable and interpretability are interpret."""
    for _ in range(2):
        shorter = _ENDINGS.sub("", word)
        if shorter == word:
            break
        word = undouble(shorter)
    return word


def _weight(word: str, rarity: float, language: str) -> float:
    weight = rarity or _STANDS_NOWHERE
    if word in _OF_ALL:
        return weight * _ON_ITS_FIELD
    return weight * (_SAYS_LITTLE if language and is_empty(word, language) else 1.0)


def _compare_with_name(weights: Mapping[str, float], name: str, total: float) -> float:
    """Measure what a question and a name both say, of all that they say."""
    said = {root(word) for word in name.split() if word not in _SMALL}
    common = fsum(weights[word] for word in said if word in weights)
    mean = total / len(weights)
    return common / (total + mean * sum(word not in weights for word in said))
