"""What people say who lead others: what to give a beginner, whom a team needs, how to keep people."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.hiring import BEGINNERS
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, WORK


def chooses_kinds_for_a_team(question: Question) -> bool:
    """Say whether generalists and specialists are weighed for a team rather than for oneself."""
    for_a_team = question.says("team", "teams", "hire", "recruit", "department")
    return question.asks("specialise") and for_a_team and not question.says("become", "myself", "career")


def _asks_for_a_ratio(question: Question) -> bool:
    """Say whether trades are set against each other in number: the ratio of analysts to data engineers."""
    return question.says("ratio") and bool(question.everybody) and not TRADES.isdisjoint(question.words)


def has_so_many_for_each(question: Question) -> bool:
    """Say whether people of one trade are counted for each of another: data engineers per data scientist."""
    counts = question.asks("count", "share") or question.says("per")
    several = len([found for found in question.mentions if found.somebody]) > 1
    return (counts and several and question.says("per", "each", "every")) or _asks_for_a_ratio(question)


_GIVES = word_set("give tasks task work hand assign do start teach review delegate")
"""Words for giving somebody something to do."""

_GUIDES = (
    r"\b(?:look after|looking after|responsible for|in charge of|got|mentor|mentoring|coach|supervise|"
    r"supervising|manage|lead|guide|train|onboard|give|hand|assign|delegate)\b"
    rf".*\b{BEGINNERS}\b|\bmy {BEGINNERS}\b"
)
"""How people say that they guide beginners."""


def guides_beginners(question: Question) -> bool:
    """Say whether somebody asks what to give those to do whom they guide."""
    is_own = question.says("mentor", "mentoring", "my", "our", "i", "we", "team")
    gives = is_own and question.says(*_GIVES) and not question.asks("first job", "cv", "pay")
    return gives and question.matches(_GUIDES)


_LEAVING = word_set("wants want left leave leaves leaving quits quit threatens going keep")
"""Words for somebody who goes, or should stay."""


def _is_theirs(question: Question, found: Mention) -> bool:
    """Say whether who is named is called "ours", be it with a word between: our first data scientist, not my job."""
    is_own_work = not WORK.isdisjoint(question.words[found.end : found.end + 1])
    return not is_own_work and not {"my", "our"}.isdisjoint(question.words[max(0, found.start - 2) : found.start])


def own_people_leave(question: Question) -> bool:
    """Say whether somebody whom a manager calls theirs leaves: my data scientist wants to leave."""
    leaves = question.says(*_LEAVING)
    theirs = [found for found in question.mentions if found.role and _is_theirs(question, found)]
    is_told_by_them = question.says("i", "im") and not question.says("keep")
    return bool(theirs) and leaves and question.asks("quit", "notice") and not is_told_by_them


_STOP_OTHERS = (
    r"\b(?:stop|keep|prevent|hold)\b.*\b(?:rest|others|them|everyone|everybody|team|following|leaving|next|from going"
    r"|going|drifting)\b"
)
"""How people say that others should stay."""


def others_may_follow(question: Question) -> bool:
    """Say whether one of somebody's people left and the others should not."""
    leaves = question.asks("notice", "quit", "keep people") and question.says("my", "our", "we", "team")
    return leaves and question.matches(_STOP_OTHERS)


def others_leave(question: Question) -> bool:
    """Say whether others leave rather than who asks: why do data scientists quit, but not "fed up as data analyst"."""
    several = [found for found in question.mentions if found.role and question.words[found.end - 1].endswith("s")]
    return question.asks("quit") and bool(several) and not question.says("as", "from", *ONESELF)


SAYINGS = (
    Saying(chooses_kinds_for_a_team, means="team", seems="specialise"),
    Saying(has_so_many_for_each, means="team"),
    Saying(guides_beginners, means="juniors", seems="where juniors, after, duties"),
    Saying(own_people_leave, means="keep people", seems="quit"),
    Saying(others_may_follow, means="keep people", seems="notice"),
    Saying(others_leave, means="keep people"),
)
"""What they say, with what it means and what it only seems to say."""
