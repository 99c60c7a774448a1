"""Entries of the guides that answer what people tell in many words of their work, or of the search for it."""

from __future__ import annotations

from mlcareers.queries.asking.sayings import at_work, counting, hiring, leading, pay, teaching
from mlcareers.queries.asking.sayings.saying import Says
from mlcareers.text.questions.question import Question


def _guides_or_takes_on_beginners(question: Question) -> bool:
    """Say whether who hires or guides beginners asks of them: is it worth it, and what to give them to do."""
    return question.asks("juniors") and (hiring.takes_beginners_on(question) or leading.guides_beginners(question))


SITUATIONS: tuple[tuple[str, str, Says], ...] = (
    ("offers", "raise", pay.is_paid_less_than_others),
    ("challenges", "estimates", at_work.is_asked_when),
    ("challenges", "expectations", at_work.leaders_follow_fashion),
    ("hiring", "juniors-worth", _guides_or_takes_on_beginners),
    ("hiring", "assess-llm-skill", hiring.judges_llm_skill),
    ("teaching", "order-of-teaching", teaching.orders_a_course),
    ("questions", "how-many", counting.asks_part_of_all),
    ("first-ninety-days", "mistake", lambda question: question.asks("impostor") and question.asks("ninety days")),
)
"""The entry that answers, and when; the first is the likeliest."""
