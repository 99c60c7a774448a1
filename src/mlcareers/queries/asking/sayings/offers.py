"""What people say who hold offers: two at once, a share of the firm, a bonus."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.pay import earns_less_than_another
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, VERSUS


def is_between_offers(question: Question) -> bool:
    """Say whether two amounts are set against each other, of which neither is what somebody else earns."""
    several = len(AMOUNT_OF_PAY.findall(question.text)) > 1 and question.says("or", "and", *VERSUS)
    return several and not earns_less_than_another(question)


def holds_offers_of_several(question: Question) -> bool:
    """Say whether somebody holds an offer of each of several trades: a junior analyst and a data engineer offer."""
    several = len({found.somebody for found in question.mentions} - {None}) > 1
    return question.asks("offer") and several and question.says("or", "and", *VERSUS, *ONESELF)


_OF_EACH = r"\b(?:offer|one) from .* and (?:one|another|an offer) from\b"
"""How people tell of two offers."""


def holds_one_from_each(question: Question) -> bool:
    """Say whether somebody holds an offer of each of two firms: an offer from a bank and one from a startup."""
    return question.asks("offer") and question.matches(_OF_EACH)


_A_SHARE = re.compile(r"\d\s?%|\d percent|\bpercent of the (?:company|firm|startup)", re.I)
"""A part of a firm, as it is typed: 1%, half a percent of the company."""


def is_offered_a_share(question: Question) -> bool:
    """Say whether a share of a young firm is offered: 1% as the first engineer."""
    young = question.asks("firms") or question.says("startup", "startups", "first", "founding", "founder")
    return question.asks("offer") and young and bool(_A_SHARE.search(question.text))


def asks_how_large_a_bonus_is(question: Question) -> bool:
    """Say whether it is asked how much the bonus of a role is."""
    how_large = question.says("average", "typical", "usual", "much", "median", "size", "big")
    is_of_a_role = bool(question.everybody)
    return question.asks("equity") and question.says("bonus", "bonuses") and how_large and is_of_a_role


_SUM = re.compile(r"\d+(?:[.,]\d+)?\s?k\b|\d[\d.,]{4,}", re.I)
"""A sum, small or large: 5k, 120,000."""

_IN_SHARES = word_set("equity stock stocks options rsu rsus shares vesting worth")
"""Words for pay in shares, of which an offer of money says nothing."""


def is_offered_money(question: Question) -> bool:
    """Say whether a bonus is part of what a role is offered: 120k and a 10k bonus for an ML engineer, is that fair."""
    sums = len(_SUM.findall(question.text))
    return question.asks("equity") and sums > 1 and bool(question.everybody) and not question.says(*_IN_SHARES)


SAYINGS = (
    Saying(is_between_offers, means="two offers"),
    Saying(holds_offers_of_several, means="two offers"),
    Saying(holds_one_from_each, means="two offers"),
    Saying(is_offered_a_share, means="equity", seems="share"),
    Saying(asks_how_large_a_bonus_is, means="pay", seems="equity"),
    Saying(is_offered_money, seems="equity"),
)
"""What they say, with what it means and what it only seems to say."""
