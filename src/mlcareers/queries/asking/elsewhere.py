"""Whether a question is on a trade that is only known as where people start: how to become a teacher."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.concepts import OF_A_TRADE, OF_A_WORKER
from mlcareers.queries.asking.subjects import FIELD_ALONE, Subjects, speaks_of_the_field
from mlcareers.text.questions.degrees import tells_studies
from mlcareers.text.questions.field_words import NAMES_OF_THE_FIELD
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import AM, BECOME, GOOD, TO, TO_BE, WORK

_FIELD = re.compile(r"\b(?:data|ai|ml)\b")
_CHANGES = re.compile(
    r"\b(?:with|if|will|when|by|because of|due to|against|of|can|could|does|may|before|until|since|now that) ai\b"
    r"|\bai (?:will|take|takes|taking|does|do|did|is|can|could|gets|going|replac\w+|kill\w*|came|comes|age|era)\b"
)
"""The field, and how AI is spoken of as what changes a trade: "will AI", "AI takes"."""

_ACTS = re.compile(r"\b(?:will ai|ai will)\b")
"""How it is asked what AI will do."""

_WRITE_CODE = frozenset(
    ("software-engineer", "backend-developer", "frontend-developer", "full-stack-developer", "mobile-developer")
)
"""Who writes code, of which it is told here what machines change: will AI replace programmers."""

_FORMER = ("ex", "former", "trained", "qualified", "retired", "failed")
"""Words before what somebody is, or was."""

_INTO = word_set(
    """for into to learn fur in die den zu pour vers dans la en para a los de per nei ai i dei na nos o voor naar do w
    dla pra pro agli met mit con com avec z"""
)
"""Words that lead to the field behind a trade that is left for it."""

_FROM_ELSEWHERE = (("now",), ("today",), ("here",), ("home",), ("scratch",), ("anywhere",), ("abroad",))
"""What stands behind a "from" that tells when or where something is done rather than what somebody starts as."""

_BECOMING = BECOME | word_set("becoming devenir hacerme hacerse hacer virar tornar diventare fare werde word zostac")
_BEING = word_set("werden worden")
"""Words before what somebody would become, and behind it."""

_STARTING = ("start", "starting", "begin", "beginning", "career", "out", "job", "jobs")
"""Words before an "as" behind which somebody says what they want to become."""


def is_elsewhere(about: Subjects) -> bool:
    """Say whether a trade is asked about that is only known as a start."""
    question = about.question
    if about.certificates or not about.origins:
        return False
    leaves = _leaves_for_the_field(question)
    of_the_trade = bool(about.named_roles) or _WRITE_CODE.issuperset(about.origins)
    if _asks_what_machines_change(question) and not (of_the_trade or leaves):
        return True
    if about.everybody:
        return False
    several = sum(found.origin is not None for found in question.mentions) > 1
    if several and (about.asks("difference", "more pay") or _goes_to_another(question)):
        return True
    starts = _says_where_it_starts(question) or (leaves and about.asks("which fits"))
    if starts:
        return False
    says_no_more = about.says(*GOOD) or _names_its_jobs(question) or _leads_elsewhere(question)
    if not question.concepts and says_no_more:  # the best physiotherapist in London
        return True
    return _asks_of_the_trade(question) and not _goes_into_the_field(question)


def _names_its_jobs(question: Question) -> bool:
    """Say whether work in a trade is named that is only known as a start: data entry jobs."""
    behind = {word for found in question.mentions if found.origin for word in question.words[found.end : found.end + 1]}
    return not (WORK.isdisjoint(behind) or speaks_of_the_field(question))


def _leads_elsewhere(question: Question) -> bool:
    """Say whether somebody goes from such a trade to what is no word of the field: teacher to principal."""
    behind = {word for found in question.mentions if found.origin for word in question.words[found.end : found.end + 1]}
    return not (TO.isdisjoint(behind) or speaks_of_the_field(question))


def _asks_of_the_trade(question: Question) -> bool:
    """Say whether something is asked of a trade itself; of a discipline rather than of who works, little is."""
    if question.asks(*OF_A_TRADE) or (question.asks("order") and question.says("roadmap")):
        return True
    asks = question.asks(*OF_A_WORKER) or (question.asks("learn") and not speaks_of_the_field(question))
    return asks and not _is_a_discipline(question)


def _goes_into_the_field(question: Question) -> bool:
    """Say whether somebody asks as one of another trade for the field: an accountant of 42, too late for data."""
    end = max((found.end for found in question.mentions if found.origin), default=0)
    behind = question.words[end:]
    if any(word in FIELD_ALONE and after in WORK for word, after in pairwise(behind)):  # how do I land a data job
        return True
    leads = any(
        word in FIELD_ALONE and not _INTO.isdisjoint(behind[max(0, at - 2) : at]) for at, word in enumerate(behind)
    )
    goes = question.asks("way") and not _wishes_to_become(question)
    return leads and (goes or question.asks("age", "stress", "quit", "returning", "family"))


def _wishes_to_become(question: Question) -> bool:
    """Say whether a trade that is only known as a start is what somebody would become: een scheikundige worden."""
    named = [found for found in question.mentions if found.origin]
    before = {word for one in named for word in question.words[max(0, one.start - 2) : one.start]}
    behind = {word for one in named for word in question.words[one.end : one.end + 1]}
    return any(_is_wished(question.words[: one.start]) for one in named) or not (
        _BECOMING.isdisjoint(before) and _BEING.isdisjoint(behind)
    )


def _leaves_for_the_field(question: Question) -> bool:
    """Say whether somebody speaks of the field as where they are or go rather than as what changes another trade."""
    speaks = question.says("been", "im", "i") and _FIELD.search(question.said) is not None
    return speaks and not _CHANGES.search(question.said)


def _asks_what_machines_change(question: Question) -> bool:
    """Say whether it is asked what AI does to a trade."""
    lasts = question.asks("still", "outlook") and _CHANGES.search(question.said) is not None
    acts = not question.asks("way", "learn") and _ACTS.search(question.said) is not None
    return question.asks("replace", "safest", "exposure") or lasts or acts


def _goes_to_another(question: Question) -> bool:
    """Say whether the way is from one trade that is only known as a start to another."""
    words = question.words
    if not NAMES_OF_THE_FIELD.isdisjoint(words):
        return False
    before = [words[found.start - 1] for found in question.mentions if found.origin][1:]
    return before[0] in TO or (question.asks("way") and not (TO | BECOME | {"a", "an"}).isdisjoint(before))


def _says_where_it_starts(question: Question) -> bool:
    """Say whether somebody says what they are; who starts as a teacher wants to become one."""
    words = question.words
    named = [found for found in question.mentions if found.background]
    if any("been" in words[max(0, one.start - 2) : one.start] for one in named):
        return True
    if any("here" in words[one.end : one.end + 1] or words[one.start - 1] in _FORMER for one in named if one.end):
        return True
    if named and all(_is_wished(words[: one.start]) for one in named):
        return False
    return any(
        word in AM
        and not (word == "as" and at and words[at - 1] in _STARTING)
        and not (word == "from" and words[at + 1 : at + 2] in _FROM_ELSEWHERE)
        for at, word in enumerate(words)
    )


def _is_a_discipline(question: Question) -> bool:
    """Say whether a background is called by what is studied: a maths degree."""
    return any(tells_studies(words_of(question.words, one)) for one in question.mentions if one.background)


def _is_wished(before: Sequence[str]) -> bool:
    """Say whether words before a trade tell that somebody would be one: too old for a nurse, to be a nurse."""
    at = len(before) - 1
    while at >= 0 and before[at] in ("a", "an", "een", "eine", "einen", "un", "une", "una", "um", "uma"):
        at -= 1
    return at >= 0 and before[at] in TO_BE
