"""What people tell of their work and do not call by its name: I teach maths, been coding PHP for ten years."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.languages import LANGUAGES, read_forms
from mlcareers.text.questions.mentions import Mention, find_somebody
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ASKING, TO, WANTING
from mlcareers.text.questions.work_done import WORK_DONE

_TELLING, _YEARS = word_set("i ive im been currently years"), word_set("years yrs months")
"""Words before what somebody does, and which tell it without them; in other languages the verb says who does it."""

_HELPING = word_set("used to have am also just mostly currently still only spent now already actually mainly usually")
"""Words between those and what somebody does."""

_AT_WORK = concept_set("advise pupils, curriculum, assess students, become a teacher")
"""Topics of teaching, of which teachers ask wherever they stand."""

_OF_OWN_WORK = concept_set("teaching, hiring")
"""Topics of somebody's own work, of which they ask where these stand behind what is told."""

_GOING_ON = ASKING | WANTING
"""Words with which people go on from what they tell to what they ask or want."""


def name_own_trade(knowledge: KnowledgeBase, question: Question) -> Question:
    """Name who somebody is that tells what they do, and then speaks of a role: they are in that trade.

    What else they tell up to what they ask does not decide.
    """
    for start, end, trade in _find_work(question):
        told = end_of_telling(question, end)
        if any(concept.name in _OF_OWN_WORK and concept.start >= told for concept in question.concepts):
            continue
        told = min((told, *(one.start for one in question.concepts if one.name in _AT_WORK and one.start >= end)))
        who = find_somebody(knowledge, trade, start, told) if _speaks_of_a_role(question, told) else None
        if who:
            return _replace_told(question, who)
    return question


def _speaks_of_a_role(question: Question, start: int) -> bool:
    """Say whether somebody speaks of a role from a word on, or before what they end with, where the verb says who."""
    ends = start == len(question.words) and question.language != LANGUAGES[0]
    return any(found.who and (ends or found.start >= start) for found in question.mentions)


def _find_work(question: Question) -> Iterator[tuple[int, int, str]]:
    """Give from where to where somebody says what they do, and the trade that it is, the longest words first."""
    words, done = question.words, _work_done()
    longest = max(said.count(" ") + 1 for said in done)
    for start in range(len(words)):
        for end in range(min(start + longest, len(words)), start, -1):
            trade = done.get(" ".join(words[start:end]))
            if trade and _is_told(question, start):
                yield start, end, trade
                break


def _is_told(question: Question, start: int) -> bool:
    """Say whether somebody tells of themselves what begins here, and does not ask whether to do it: should I teach."""
    words = question.words
    if question.language != LANGUAGES[0]:  # the verb says who does it
        return start == 0 or words[start - 1] not in _GOING_ON
    at = start - 1
    while at >= 0 and words[at] in _HELPING:
        at -= 1
    if at < 0:
        return not _YEARS.isdisjoint(words)
    return words[at] in _TELLING and not (at and words[at - 1] in _GOING_ON)


def end_of_telling(question: Question, start: int) -> int:
    """Find where somebody goes on from what they tell to what they ask."""
    goals = (found.start for found in question.mentions if found.who and found.start >= start)
    asking = (at for at in range(start, len(question.words)) if question.words[at] in _GOING_ON | TO)
    return min((*goals, *asking), default=len(question.words))


def _replace_told(question: Question, who: Mention) -> Question:
    """Put who somebody is in the place of all that they tell of it."""
    told = set(question.words[who.start : who.end])
    mentions = [found for found in question.mentions if not who.covers(found.start)]
    return question._replace(
        mentions=tuple(sorted((*mentions, who), key=lambda found: found.start)),
        concepts=tuple(concept for concept in question.concepts if not who.covers(concept.start)),
        strange=tuple(word for word in question.strange if told.isdisjoint(word.split())),
    )


@cache
def _work_done() -> dict[str, str]:
    """Map what people say they do to their trade."""
    return read_forms(WORK_DONE)
