"""What the words of a question mean together: to move to Germany, to hire somebody first, 80k or 95k."""

from __future__ import annotations

from mlcareers.queries.asking.sayings import (
    abroad,
    applying,
    at_work,
    comparing,
    counting,
    hiring,
    lasting,
    leading,
    learning,
    offers,
    pay,
    seeking,
    studying,
    teaching,
)
from mlcareers.queries.asking.seeming import find_seeming
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import Concept, concept_set
from mlcareers.text.questions.question import Question

SAYINGS = (
    *abroad.SAYINGS,
    *seeking.SAYINGS,
    *applying.SAYINGS,
    *offers.SAYINGS,
    *pay.SAYINGS,
    *at_work.SAYINGS,
    *hiring.SAYINGS,
    *leading.SAYINGS,
    *teaching.SAYINGS,
    *learning.SAYINGS,
    *studying.SAYINGS,
    *comparing.SAYINGS,
    *counting.SAYINGS,
    *lasting.SAYINGS,
)
"""All that people say in many words."""


def read_together(question: Question) -> Question:
    """Add to a question what its words say together, and drop what they do not say beside each other."""
    said = [saying for saying in SAYINGS if saying.is_said(question)]
    dropped = find_seeming(question).union(*(concept_set(saying.seems) for saying in said))
    kept = [concept for concept in question.concepts if concept.name not in dropped]
    added = [Concept(saying.means, 0, 0) for saying in said if saying.means]
    mentions = tuple(_as_skill(found) if _is_needed(question, found) else found for found in question.mentions)
    return question._replace(concepts=(*kept, *added), mentions=mentions)


_BEFORE_WHAT_IS_NEEDED = ("much", "any", "some", "know", "of", "strong", "learn", "understand", "good")
"""Words before what somebody may have to know."""

_WORK_DONE = ("ing", "analytics", "analysis", "ops")
"""How work is called that others than those of its trade do, too."""


def _is_needed(question: Question, found: Mention) -> bool:
    """Say whether work is what another trade needs rather than a trade: how much software engineering is required."""
    others = any(one.somebody and one.somebody != found.somebody for one in question.mentions)
    before = question.words[max(0, found.start - 2) : found.start]
    is_work = bool(found.skill and found.somebody) and question.words[found.end - 1].endswith(_WORK_DONE)
    is_asked = question.asks("need") and not question.asks("way", "difference")
    return is_work and others and is_asked and not {*before}.isdisjoint(_BEFORE_WHAT_IS_NEEDED)


def _as_skill(found: Mention) -> Mention:
    return found._replace(role=None, background=None, field=None)
