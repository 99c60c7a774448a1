"""What somebody comes from by no name that is known: from bartender to analyst, I drive a truck, arbeite im Lager."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.jobs import is_head
from mlcareers.text.questions.languages import LANGUAGES
from mlcareers.text.questions.latin import find_goals
from mlcareers.text.questions.own_work import end_of_telling
from mlcareers.text.questions.predicates import is_predicate
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ASKING, BECOME, TO, WANTING
from mlcareers.text.questions.work_done import WORKING

_LONGEST = 5
"""So many words of a trade, a place or a thing stand in a row at most, and from the word that tells of it."""

_NEAR = 3
"""So many words stand at most between the word with which somebody goes to a role and the role."""

_STARTING = word_set("i im ive been former ex retired working worked currently")
"""English words with which somebody begins to tell of themselves."""

_YEARS = word_set("years yrs yoe age aged old")
"""Words with which somebody who begins with their trade tells for how long they are in it, or how old they are."""

_COMING, _OUT_OF = word_set("komme kam kom kwam pochodze przychodze"), word_set("aus vom uit z ze")
"""Words with which people say where they come from, and what stands right behind those."""

_ASIDE = word_set(
    """mit ohne durch fur uber wegen met zonder voor door over bez dla przez avec sans pour sur par con sin para
    sobre por com sem per su senza"""
)
"""Words behind which stands something else than where somebody works."""

_NOUNS = frozenset(("trabajo", "curro", "trabalho", "trampo", "lavoro"))
"""Verbs of work that are nouns, too: entrevista de trabajo."""

_MYSELF = word_set(
    """yo eu io y e ya ja gia que ahora agora ora adesso actualmente atualmente attualmente hoy hoje oggi siempre
    sempre solo ano anos anni mes meses mesi"""
)
"""Words behind which somebody says so of themselves; so does who begins with it."""

_INSIDE = word_set("en em num numa no na nos nas in nel nella nell nei nelle presso al alla alle de como come")
"""Words behind it, before where somebody works, or as what."""


def find_unknown_trade(question: Question) -> str:
    """Find the words that nothing here knows, where all of them are what somebody tells they come from or work in."""
    working = WORKING.get(question.language, frozenset())
    unknown = question.strange_words - working
    named = {at for found in question.mentions for at in range(found.start, found.end)}
    places = [at for at, word in enumerate(question.words) if word in unknown and at not in named]
    if not places or places[-1] - places[0] >= _LONGEST:
        return ""
    first, last = places[0], places[-1]
    tells = _is_left(question, places) or _is_told_first(question, first, last) or _is_worked_in(question, first, last)
    return " ".join(question.words[first : last + 1]) if tells else ""


def _is_left(question: Question, places: Sequence[int]) -> bool:
    """Say whether somebody goes from a trade to a role: from bartender to data analyst."""
    role = next((found.start for found in question.mentions if found.who), 0)
    before = question.words[:role]
    goes = [at for at, word in enumerate(before) if word in TO or (word in BECOME and at)]
    goes += find_goals(question, before)
    if not goes or not places[-1] < goes[-1] or goes[-1] < role - _NEAR:
        return False
    return not any(is_predicate(question.words, at, question.language, question.text) for at in places)


def _is_told_first(question: Question, first: int, last: int) -> bool:
    """Say whether somebody tells their trade at the start, before they speak of a role: I drive a truck, could I."""
    names_it = first == 0 and is_head(question.words[last]) and question.says(*_YEARS)
    if question.language != LANGUAGES[0] or not (names_it or question.words[0] in _STARTING):
        return False
    end = end_of_telling(question, 1)
    return last < end and any(found.who and found.start >= end for found in question.mentions)


def _is_worked_in(question: Question, first: int, last: int) -> bool:
    """Say whether somebody works in a place or on a thing, or comes from there: ich arbeite im Lager."""
    words = question.words
    for at, word in enumerate(words):
        start, end = min(at, first), max(at, last)
        works = word in WORKING.get(question.language, ()) and _is_verb(words, at)
        comes = word in _COMING and not _OUT_OF.isdisjoint(words[at + 1 : at + 2])
        if (works or comes) and end - start <= _LONGEST and _tells_one_thing(question, start, end):
            return True
    return False


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Say whether a word tells what somebody does rather than names it: trabajo en una tienda."""
    if words[at] not in _NOUNS:
        return True
    is_own = at == 0 or words[at - 1] in _MYSELF
    return is_own and not _INSIDE.isdisjoint(words[at + 1 : at + 2])


def _tells_one_thing(question: Question, start: int, end: int) -> bool:
    """Say whether nothing else begins from one word to another: no question, no role."""
    goes_on = not (ASKING | WANTING | TO | BECOME | _ASIDE).isdisjoint(question.words[start : end + 1])
    return not goes_on and not any(found.who and start <= found.start <= end for found in question.mentions)
