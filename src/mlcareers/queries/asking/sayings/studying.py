"""What people say of what they study, or have studied: a doctorate, a major, how much of a skill."""

from __future__ import annotations

from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import CHOOSING, ONESELF, TO

_AND_NOW = r"\b(?:do|does|go|next|options|future|career|now|choices|use|worth|become) .*\b(?:with|after|holding|but)\b"
"""How it is asked what comes behind something: "what do I do with"."""


def holds_a_doctorate(question: Question) -> bool:
    """Say whether somebody who has a doctorate asks what to do with it: options with an ML doctorate."""
    has_one = question.matches(_AND_NOW) and not question.asks("masters", "pay", "earned", "need")
    return question.asks("phd") and has_one and question.says("a", "an", "my", "with", *ONESELF)


def is_in_a_doctorate(question: Question) -> bool:
    """Say whether a doctorate is what is left rather than a job: my PhD is too slow, finish or quit."""
    is_own = question.matches(r"\bmy (?:\w+ ){0,2}(?:phd|doctorate|doctoral)\b")
    return question.asks("phd") and (is_own or question.says("finish", "drop"))


def is_between_degrees(question: Question) -> bool:
    """Say whether one of several degrees is to be chosen."""
    return question.asks("degree") and question.says(*CHOOSING) and len(question.mentions) > 1


def has_majored(question: Question) -> bool:
    """Say whether a major is only what somebody has studied who asks for the way: marine biology major."""
    ends = {found.end for found in question.mentions if found.origin}
    spoken = [one for one in question.concepts if one.name == "which degree"]
    told = all(one.start in ends and question.words[one.start : one.end] == ("major",) for one in spoken)
    leads_on = question.asks("way") or any(not TO.isdisjoint(question.words[one.end : one.end + 1]) for one in spoken)
    return bool(spoken) and told and leads_on


_HOW_MUCH = ("how", "much")
"""Words before what may be needed."""


def asks_how_much_of_a_skill(question: Question) -> bool:
    """Say whether it is asked how much of a skill something takes: how much linear algebra for computer vision."""
    is_much = question.words[:2] == _HOW_MUCH and not question.asks("pay", "earned", "cost", "more pay")
    return is_much and any(found.skill and found.start == len(_HOW_MUCH) for found in question.mentions)


_SHOULD_KNOW = r"\b(?:should|must) (?:\w+ ){1,4}(?:know|learn|use)\b"
"""How it is asked whether people of a role need a skill."""


def asks_what_to_know(question: Question) -> bool:
    """Say whether it is asked if people of a role need a skill: should a data scientist know Docker."""
    skills = (found for found in question.mentions[1:] if found.skill and not found.somebody)
    is_asked = question.matches(_SHOULD_KNOW) and not question.says("much")
    return is_asked and any(skills) and bool(question.mentions[0].role)


_BEFORE_EACH_OTHER = r"\b\w+ before (?:\w+ ){1,3}or\b"
"""How it is asked which of two comes first: SQL before Python or Python before SQL."""


def asks_what_to_learn_first(question: Question) -> bool:
    """Say whether it is asked what to learn first."""
    skills = {found.skill for found in question.mentions if found.skill and not found.somebody}
    in_order = len(skills) > 1 and question.matches(_BEFORE_EACH_OTHER)
    return in_order or (question.asks("learn") and question.says("first") and not question.asks("first job"))


def learns_a_second_language_of_code(question: Question) -> bool:
    """Say whether a second language is one to program in: Python, and what as a second language."""
    names_one = any(found.skill and not found.who for found in question.mentions)
    return names_one and question.asks("learn", "coding") and "second language" in question.said


_FOR_A_TEST = concept_set("interview, rounds, take home, leetcode, certificate, system design")
"""What else than work somebody prepares for."""


def prepares_as_a_scholar(question: Question) -> bool:
    """Say whether somebody with a doctorate prepares for work in the field rather than for an interview."""
    goes = question.asks("prepare") and question.says("phd", "postdoc", "doctorate")
    return goes and question.says("job", "jobs", "career", "industry") and not question.asks(*_FOR_A_TEST)


def prepares_for_the_field(question: Question) -> bool:
    """Say whether somebody with another degree or trade does."""
    comes = question.says("masters", "degree", "graduate") or any(found.origin for found in question.mentions)
    goes = question.asks("prepare") and comes and question.says("job", "jobs", "career")
    return goes and not (question.asks(*_FOR_A_TEST) or prepares_as_a_scholar(question))


SAYINGS = (
    Saying(holds_a_doctorate, means="leave academia"),
    Saying(is_in_a_doctorate, means="leave academia", seems="quit"),
    Saying(is_between_degrees, means="which degree"),
    Saying(has_majored, seems="which degree"),
    Saying(asks_how_much_of_a_skill, means="need"),
    Saying(asks_what_to_know, means="need"),
    Saying(asks_what_to_learn_first, means="order"),
    Saying(learns_a_second_language_of_code, seems="working language"),
    Saying(prepares_as_a_scholar, means="leave academia", seems="prepare"),
    Saying(prepares_for_the_field, means="way", seems="prepare"),
)
"""What they say, with what it means and what it only seems to say."""
