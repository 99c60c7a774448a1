"""What people say who go to live in another country, or work across borders."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, WORK

_MOVING = word_set("move moving relocate emigrate immigrate settle")
"""Words for going to live in another country."""

_LIVE = ("to", "live")
"""Words for the same, of which the second alone says where somebody is."""


def _goes_abroad(question: Question) -> bool:
    """Say whether somebody goes to live in a place that is named rather than into a trade: move to data science."""
    goals = {found.start for found in question.mentions if found.who}
    moves = [
        at for at, word in enumerate(question.words) if word in _MOVING or question.words[at - 1 : at + 1] == _LIVE
    ]
    is_into_a_trade = bool(moves) and all({at + 1, at + 2, at + 3} & goals for at in moves)
    only_lives = "live" in question.words and not (goals or question.says(*WORK, *ONESELF))  # the best place to live
    goes = bool(question.places and moves) and not (is_into_a_trade or only_lives)
    return goes and not question.asks("pay", "remote")


def moves_abroad(question: Question) -> bool:
    """Say whether somebody goes abroad, and asks neither for the language there nor to keep the job they have."""
    keeps = takes_own_job_along(question)
    return _goes_abroad(question) and not keeps and not question.asks("working language")


def works_across(question: Question) -> bool:
    """Say whether somebody would work from one country in another."""
    return question.asks("remote") and question.has_several_countries and not question.asks("share")


_WHO_EMPLOYS = word_set("firm company employer startup team client clients")
"""Words for whom somebody works for."""


def lives_elsewhere(question: Question) -> bool:
    """Say whether somebody lives in one country and works for another: live in Thailand, work for a US company."""
    lives = question.says("live", "living", "stay", "staying", "based", "sitting", "from")
    works = question.says("for") and question.says("work", "working", "works", *_WHO_EMPLOYS)
    return question.has_several_countries and lives and works and not question.asks("pay", "visa")


def is_between_countries(question: Question) -> bool:
    """Say whether one of several countries is to be chosen."""
    return question.has_several_countries and question.says("or") and not question.asks("pay")


_TAKES_ALONG = (
    r"\b(?:keep|keeping|take|taking) my (?:\w+ ){0,3}(?:job|role|position|employer|contract)\b.*\b(?:move|moving|live"
    r"|living|relocate|relocating|emigrate|settle|go|abroad)\b"
)
"""How people say that they would go, and work on for whom they work: keep my London job and move to Spain."""


def takes_own_job_along(question: Question) -> bool:
    """Say whether somebody would keep the job they have and live in another country."""
    return bool(question.places) and question.matches(_TAKES_ALONG)


_LANGUAGE = (
    r"\b(?:learn|learning|learned|speak|speaking|studying|improving|know) (?:some |basic |fluent |good |a little"
    r" )?(?:german|dutch|french|spanish|italian|portuguese|polish|swedish|danish|norwegian|finnish|japanese|korean"
    r"|chinese)\b"
)
"""How people say that they know, or learn, the language of a country."""


def learns_its_language(question: Question) -> bool:
    """Say whether somebody who learns the language of a country would work in it: learning Dutch for a data job."""
    works = question.asks("way", "first job", "outlook", "jobs") or question.says(*WORK)
    return bool(question.places) and works and question.matches(_LANGUAGE) and not question.asks("pay")


def asks_where_pay_is_highest(question: Question) -> bool:
    """Say whether it is asked where pay is highest."""
    return question.words[:1] == ("where",) and question.asks("highest")


SAYINGS = (
    Saying(works_across, means="from abroad"),
    Saying(lives_elsewhere, means="from abroad"),
    Saying(takes_own_job_along, means="from abroad", seems="visa"),
    Saying(moves_abroad, means="visa"),
    Saying(is_between_countries, means="countries"),
    Saying(asks_where_pay_is_highest, means="countries"),
    Saying(learns_its_language, means="working language"),
)
"""What they say, with what it means and what it only seems to say."""
