"""What is asked of pay beside how much it is: why it differs, and what makes it higher."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.qualifications import OF_PAY
from mlcareers.queries.asking.subjects import Subjects


def asks_pay_by_state(about: Subjects) -> bool:
    """Say whether it is asked in which state data scientists are paid how much."""
    return "data-scientist" in about.everybody and about.asks("pay", "highest") and about.says("state", "states")


def asks_pay_by_firm(about: Subjects) -> bool:
    """Say whether it is asked if pay hangs on the kind of firm: do larger companies pay more."""
    kinds = about.says("bigger", "larger", "smaller", "startups", "corporates", "consultancies", "size", "nonprofits")
    pays = about.asks("pay", "more pay", "highest") and about.says("pay", "pays")
    return kinds and pays and not (about.question.places or about.asks("offer", "two offers", "equity"))


def asks_why_pay_differs(about: Subjects) -> bool:
    """Say whether it is asked why figures of pay are so far apart."""
    differs = about.asks("difference") or about.says("double", "twice", "triple", "half", "varies", "vary")
    return about.asks("pay") and differs and about.says("why") and not about.asks("women")


def asks_why_others_earn_more(about: Subjects) -> bool:
    """Say whether it is asked why some are paid more than others who are not two roles with pay of their own."""
    is_more = about.asks("more pay", "raise") and about.says("than") and about.question.words[:1] == ("why",)
    return is_more and len(about.everybody) < 2 and not about.asks("women", "offer", "pay band")


_MORE = word_set(
    """maximise maximize boost boosts raise raises increase increases lift lifts bump bumps push more most higher
    highest best extra"""
)
"""Words for pay that becomes more."""


def asks_skills_that_pay(about: Subjects) -> bool:
    """Say whether it is asked which skills make pay higher."""
    return (
        about.asks("skills", "learn")
        and about.asks(*OF_PAY)
        and (about.asks("more pay", "highest") or about.says(*_MORE))
    )
