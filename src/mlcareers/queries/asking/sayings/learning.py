"""What people say of learning in several languages: what a role knows, a doctorate or a firm, a first interview."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import EITHER, ONESELF, WORK

_INTERVIEW = re.compile(r"interview|colloqui|entretien|entrevista|gesprach|gesprek|rozmow")


def prepares_for_an_interview(question: Question) -> bool:
    """Say whether somebody prepares for an interview, in a phrase that says both: preparare un colloquio."""
    spoken = [" ".join(question.words[one.start : one.end]) for one in question.concepts if one.name == "prepare"]
    return any(map(_INTERVIEW.search, spoken)) and not question.asks("rounds", "behavioural", "leetcode", "take home")


_INDUSTRY = word_set(
    """industry industrie company entreprise prive industria empresa mercado azienda aziende bedrijf bedrijfsleven firma
    firmy biznes przemysl wirtschaft unternehmen"""
)
"""Words for work outside a university."""


def weighs_a_doctorate(question: Question) -> bool:
    """Say whether a doctorate is set beside work in a firm: poursuivre en thèse ou entrer en entreprise."""
    return question.asks("phd") and question.says(*_INDUSTRY) and question.says(*EITHER)


_KNOW = word_set(
    """know wissen konnen savoir connaitre maitriser saber conocer dominar conhecer sapere conoscere weten kennen
    kunnen wiedziec umiec znac"""
)
"""Words for what somebody of a trade has to know."""


def asks_what_a_role_knows(question: Question) -> bool:
    """Say whether it is asked what a role needs to know, and nothing more: what does a junior analyst need to know."""
    asks = question.spoken_of in ({"need"}, {"skills"}) or _asks_of_a_beginner(question)
    return asks and question.says(*_KNOW) and len(question.everybody) == len(question.mentions) == 1


def _asks_of_a_beginner(question: Question) -> bool:
    """Say whether a first job is only who is new to a role: que doit savoir un data engineer débutant."""
    is_new = question.asks("first job") and not question.says(*WORK, *ONESELF)
    return is_new and question.spoken_of - {"first job"} in ({"need"}, {"skills"})


def names_a_role_behind_a_doctorate(question: Question) -> bool:
    """Say whether the pay of a role is asked for by who comes from a doctorate: what a researcher earns after it."""
    return question.asks("pay", "earned") and any(found.role for found in question.mentions)


_OF = word_set("of der des von de du del della dello dell dei da do dos van")
"""Words behind the world of something, which is a trade rather than all countries."""


def is_the_world_of_a_trade(question: Question) -> bool:
    """Say whether the world is one of a trade: the best jobs in the world of AI."""
    ends = [concept.end for concept in question.concepts if concept.name == "world"]
    return all(not _OF.isdisjoint(question.words[end : end + 1]) for end in ends)


SAYINGS = (
    Saying(prepares_for_an_interview, means="interview"),
    Saying(weighs_a_doctorate, means="academia", seems="employers"),
    Saying(asks_what_a_role_knows, means="skills", seems="first job"),
    Saying(names_a_role_behind_a_doctorate, seems="leave academia"),
    Saying(is_the_world_of_a_trade, seems="world"),
)
"""What they say, with what it means and what it only seems to say."""
