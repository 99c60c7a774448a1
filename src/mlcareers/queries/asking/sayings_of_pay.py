"""What people say in many words of offers and pay: what a role may expect, what they take home, two offers at once."""

from __future__ import annotations

import re

from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, VERSUS, WHICH

_OTHERS_EARN = re.compile(
    r"\b(?:colleagues?|coworkers?|co worker|peers?|new hires?|teammates?|friend|brother|sister|others?|guy|junior)\b"
    r".* (?:earns?|makes?|gets?|paid|on) "
)
"""How people tell what somebody else is paid."""


def earns_less_than_another(question: Question) -> bool:
    """Say whether two amounts are what two people earn: I get 55k and my colleague gets 65k."""
    told = len(AMOUNT_OF_PAY.findall(question.text)) > 1 and question.says(*ONESELF, "us", "pays")
    return told and not question.asks("offer") and bool(_OTHERS_EARN.search(question.said))


def holds_offers_of_several(question: Question) -> bool:
    """Say whether somebody holds an offer of each of several trades: a junior analyst and a data engineer offer."""
    several = len({found.somebody for found in question.mentions} - {None}) > 1
    return question.asks("offer") and several and question.says("or", "and", *VERSUS, *ONESELF)


_ANSWERING = ("my", "your", "answer", "say", "state", "put", "tell", "ask", "asks", "asked", "give", "first")
"""Words beside an expectation that is to be named to somebody."""


def asks_what_to_expect(question: Question) -> bool:
    """Say whether it is asked what a role may expect to be paid rather than what to answer who asks."""
    asks = question.language == "english" and question.asks("first number")
    return asks and bool(question.everybody) and not question.says(*_ANSWERING)


def takes_home(question: Question) -> bool:
    """Say whether pay is taken home rather than a task: what does a head of data take home."""
    asks = question.words[:1] == ("what",) or question.says("much") or question.asks("pay", "earned")
    is_of_somebody = any(found.somebody for found in question.mentions)
    in_interviews = question.asks("interview", "rounds", "leetcode", "rejected")
    is_task = in_interviews or question.says("assignment", "task", "test")
    return question.asks("take home") and asks and is_of_somebody and not is_task


def asks_how_much_more(question: Question) -> bool:
    """Say whether it is asked how much more is paid for something."""
    return question.asks("pay", "earned") and "how much more" in question.said


def compares_pay(question: Question) -> bool:
    """Say whether a pay gap is that between levels or roles rather than between women and men."""
    several = question.says("between") and bool(question.everybody)
    spoken = [question.words[one.start : one.end] for one in question.concepts if one.name == "women"]
    return several and spoken == [("pay", "gap")]


def asks_how_large_a_bonus_is(question: Question) -> bool:
    """Say whether it is asked how much the bonus of a role is."""
    how_large = question.says("average", "typical", "usual", "much", "median", "size", "big")
    is_of_a_role = bool(question.everybody)
    return question.asks("equity") and question.says("bonus", "bonuses") and how_large and is_of_a_role


_IN_SHARES = ("equity", "stock", "stocks", "options", "rsu", "rsus", "shares", "vesting", "worth")
"""Words for pay in shares, of which an offer of money says nothing."""

_SUM = re.compile(r"\d+(?:[.,]\d+)?\s?k\b|\d[\d.,]{4,}", re.I)
"""A sum, small or large: 5k, 120,000."""


def is_offered_money(question: Question) -> bool:
    """Say whether a bonus is part of what a role is offered: 120k and a 10k bonus for an ML engineer, is that fair."""
    sums = len(_SUM.findall(question.text))
    return question.asks("equity") and sums > 1 and bool(question.everybody) and not question.says(*_IN_SHARES)


_FROM_A_SUM_ON = re.compile(r"\b(?:over|above|more than|at least|upwards of) [€$£]?\d+\s?k?\b")
"""How people name the least that work should pay: over 200k."""


def asks_which_pays_so_much(question: Question) -> bool:
    """Say whether it is asked which roles pay more than a sum."""
    asks = question.asks("pay", "earned") and bool(_FROM_A_SUM_ON.search(question.text.casefold()))
    return asks and not WHICH.isdisjoint(question.words[:1]) and question.says("jobs", "roles", "careers", "job")


_A_SHARE = re.compile(r"\d\s?%|\d percent|\bpercent of the (?:company|firm|startup)", re.I)
"""A part of a firm, as it is typed: 1%, half a percent of the company."""


def is_offered_a_share(question: Question) -> bool:
    """Say whether a share of a young firm is offered: 1% as the first engineer."""
    young = question.asks("firms") or question.says("startup", "startups", "first", "founding", "founder")
    return question.asks("offer") and young and bool(_A_SHARE.search(question.text))


_OF_EACH = re.compile(r"\b(?:offer|one) from .* and (?:one|another|an offer) from\b")
"""How people tell of two offers."""


def holds_one_from_each(question: Question) -> bool:
    """Say whether somebody holds an offer of each of two firms: an offer from a bank and one from a startup."""
    return question.asks("offer") and bool(_OF_EACH.search(question.said))


_COSTS = ("cost", "costs", "costing")
"""Words for what an employer pays for somebody, behind who it is."""


def asks_what_somebody_costs(question: Question) -> bool:
    """Say whether it is asked what somebody costs who employs them: what does a data engineer cost a year."""
    behind = (question.words[found.end : found.end + 1] for found in question.mentions if found.who)
    of_somebody = any(words and words[0] in _COSTS for words in behind) or "to employ" in question.said
    return question.asks("cost") and of_somebody and not question.asks("way", "learn", "learning cost")
