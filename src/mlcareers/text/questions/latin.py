"""What is read otherwise where a language puts the trade before its field: French, Spanish, Portuguese, Italian."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.field_words import LATIN_TRADES
from mlcareers.text.questions.mentions import Mention, find_mention
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import EITHER

LATIN = frozenset(("french", "spanish", "portuguese", "italian"))
"""The languages of which this is so."""

_BETWEEN = EITHER | word_set("et y e ed entre tra fra un una une um uma el la le il l")
"""Words between trades that share a field."""

_ARTICLE = re.compile(r"\bai\b")
_BEFORE_AI = word_set("l un dell nell all sull dall con di in e o per vs usare")
_BEHIND_AI = re.compile(
    r"engineers?|specialists?|developers?|architects?|consultants?|trainers?|act|agents?|(?!data$)\w*[aeo]"
)
"""Italian: what stands before and behind "ai" where it is the field rather than an article: "ai recruiter"."""


def share_field_behind(
    knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]
) -> Iterator[Mention]:
    """Give the roles that a trade alone means before another of its field: "analista o científico de datos"."""
    starts = {found.start: found for found in mentions if found.role}
    held = {at for found in mentions for at in range(found.start, found.end)}
    for at, word in enumerate(words):
        if word not in LATIN_TRADES or at in held:
            continue
        end = at + 1
        while end < len(words) and end not in starts and words[end] in _BETWEEN | LATIN_TRADES:
            end += 1
        if end not in starts or _BETWEEN.isdisjoint(words[at : end + 1]):
            continue
        head = end + (words[end] in _BETWEEN)  # the "e" of "e ingeniero de datos" may be taken for part of the name
        name = [word, *words[head + 1 : starts[end].end]]
        found = find_mention(knowledge, name, 0, len(name)) if len(name) > 1 else None
        if found and found.role:
            yield Mention(at, at + 1, role=found.role)


def write_out_articles(words: tuple[str, ...], language: str, text: str) -> tuple[str, ...]:
    """Write the Italian article "ai" as another that is no name: "ai data analyst" is "to data analysts"."""
    if language != "italian" or not _ARTICLE.search(text):
        return words
    told = list(words)
    for at, word in enumerate(words[:-1]):
        is_field = (at and words[at - 1] in _BEFORE_AI) or _BEHIND_AI.fullmatch(words[at + 1])
        if word == "ai" and not is_field:
            told[at] = "agli"
    return tuple(told)


_COMES, _GOES = word_set("de da di du do dal soy sou sono suis"), word_set("a ad al alla allo all para pra")
"""Words of the Latin languages before what somebody is, and before what they want to be."""


def find_goals(question: Question, before: Sequence[str]) -> Iterator[int]:
    """Give where somebody goes to a role from what they say they are: "de camarero a", "soy camarero y quiero ser"."""
    begins = bool(before) and before[0] in question.strange
    came = -1 if begins else next((at for at, word in enumerate(before) if word in _COMES), None)
    if question.language not in LATIN or came is None:
        return
    came += len(before) > came + 1 and before[came + 1] in ("un", "una", "um", "uma", "une")
    if len(before) > came + 1 and before[came + 1] in question.strange:
        ways = {concept.end - 1 for concept in question.concepts if concept.name == "way"}
        yield from (at for at, word in enumerate(before) if at > came and (word in _GOES or at in ways))
