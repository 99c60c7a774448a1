"""What people say who hire: whom first, how many, is she any good."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.field_words import WRITING_MACHINES
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF

_ONLY_ONE = (
    r"\b(?:we|our|i|company|boss|they)\b.*\b(?:took|hired|recruited|brought|got|employed|gave|appointed"
    r"|have)\b.*\b(?:as our|our|as the|as my|as a) (?:\w+ )?(?:first|only|sole|single|lone|one)\b"
)
"""How a firm tells that somebody is the only one of the trade there."""

_FIRST_ONE = (
    r"\bour (?:very )?(?:first|only|sole) (?:hire|data|ml|ai|analyst|scientist|engineer)\b.*\b(?:nothing|wrong"
    r"|mistake)\b"
)
"""How it tells that the only one did not do well."""


def hired_the_only_one(question: Question) -> bool:
    """Say whether a firm hired somebody as the only one of the trade: a graduate as our only data scientist."""
    is_firm = question.says("we", "our", "us") and (bool(question.everybody) or question.says("data", "ml", "ai"))
    is_only_one = is_firm and (question.matches(_ONLY_ONE) or question.matches(_FIRST_ONE))
    return is_only_one and not question.asks("notice", "keep people")


def chooses_whom_first(question: Question) -> bool:
    """Say whether it is asked which trade is hired first: an ML person, or somebody to sort out the data first."""
    hires = question.asks("choose candidates", "hiring") or question.says("hire", "recruit", "bring", "get")
    is_choice = question.says("first") and question.says("or")
    return hires and is_choice and question.says("somebody", "someone", "person", "i", "we")


_HOW_MANY_WE_NEED = (
    r"\bhow many (?:\w+ ){1,3}(?:will|do|does|should|would|can) (?:i|we|you|it|our \w+|my \w+|an? \w+) (?:\w+"
    r" )?(?:need|hire|have|want|employ)\b"
)
"""How it is asked how many people of a trade a team needs: how many data engineers do we need."""


def asks_how_many_to_hire(question: Question) -> bool:
    """Say whether it is asked how many people of a role a firm needs rather than how many there are."""
    roles = (found.start for found in question.mentions if found.who)
    are_counted = any("many" in question.words[max(0, at - 2) : at] for at in roles)
    return are_counted and question.matches(_HOW_MANY_WE_NEED)


_WEIGHING = word_set(
    """worth sense still point should bother why pay or instead foolish wise mad silly smart crazy reasonable
    viable stupid worthwhile anymore"""
)
"""Words with which something is weighed."""

BEGINNERS = (
    r"(?:juniors?|graduates?|grads?|beginners?|trainees?|interns?|entry level|newbies|rookies|starters|apprentices)"
)
"""Those who begin."""

_TAKES_ON = (
    rf"\b(?:take|taking|takes|took) (?:on|in)\b.*\b{BEGINNERS}\b|\b(?:hire|hiring|recruit|recruiting|bring|bringing"
    rf"|employ|invest|train|training)\b.*\b{BEGINNERS}\b"
)
"""How people say that they hire beginners."""


def takes_beginners_on(question: Question) -> bool:
    """Say whether a firm asks if beginners are worth it: does it make sense for us to take on juniors."""
    hires = question.says("us", "we", "our", "my", "employ", "hire", "recruit", "employing", "hiring")
    weighs = hires and question.says(*_WEIGHING) and not question.says("me", "i")
    return weighs and question.matches(_TAKES_ON)


_INTERVIEWS_SOMEBODY = (
    r"\b(?:i m|im|i am|we re|we are|i|we) (?:just |now |about to )?(?:interview|hire|recruit|interviewing|hiring"
    r"|recruiting|vetting)\b(?! with| at| for)|\b(?:candidates?|applicants?|interviewees?)\b"
)
"""How people say that they interview somebody."""

_JUDGES = (
    r"\b(?:how|what|way|can)\b.*\b(?:tell|know|judge|check|see|spot|verify|assess|sure|recogni[sz]e|find out"
    r"|decide)\b"
)
"""How it is asked how to judge somebody."""


def judges_a_candidate(question: Question) -> bool:
    """Say whether who interviews somebody asks how to judge them."""
    hires = question.matches(_INTERVIEWS_SOMEBODY) and not question.asks("first job", "cv")
    return hires and question.matches(_JUDGES)


_PICKS = word_set("pick choose hire find recruit employ engage candidate candidates applicant")
"""Words for choosing one of several people."""

_OWN_FIRM = (
    r"\bmy (?:\w+ )?(?:agency|shop|practice|restaurant|firm|company|clinic|business|store|hotel|farm|factory|startup"
    r"|office|workshop|school|charity)\b"
)
"""How people call the firm that is theirs."""

_TO_KNOW = (
    r"\bhow (?:would|do|can|could|will|should) (?:i|we) (?:even |ever )?(?:know|tell|recogni[sz]e|see|judge"
    r"|spot)\b.*\b(?:good|any good|worth|real|right|fit|competent|capable|bluffing|decent)\b"
)
"""How they ask how to know who is good."""


def picks_for_own_firm(question: Question) -> bool:
    """Say whether somebody of another trade picks one of this for their own firm, and asks how to know a good one."""
    picks = question.says(*_PICKS) and question.matches(_OWN_FIRM)
    return picks and question.matches(_TO_KNOW)


_DOES_NOT_KNOW = (
    r"\b(?:can t|cannot|cant|don t|never) (?:code|coded|program|programmed|do math|read code)\b|\b(?:not|no|non|zero"
    r"|without|isn t|lack) (?:a |any |an |really |very |being )*(?:technical|programmer|coder|techie|tech|data"
    r"|engineer|clue|idea|expert)\b|\bknow nothing\b|\b(?:i m|im|i am|i run|i m in|as an?) (?:in )?(?:an? )?(?:hr"
    r"|marketing|finance|sales|operations|ops|accountant|lawyer|founder|salesperson)\b"
)
"""How people say that they do not know the trade."""


def judges_without_knowing(question: Question) -> bool:
    """Say whether who is to judge a candidate does not know the trade: I can't code, how can I tell."""
    judges = judges_a_candidate(question) and question.matches(_DOES_NOT_KNOW)
    return judges or picks_for_own_firm(question)


_LLM_SKILLS = word_set("rag llm llms agents agentic genai prompt prompting langchain embeddings")
"""Words for work with language models."""

_TELLING = word_set("tell know knows expose check spot real claims claim says say verify sure test")
"""Words for finding out what somebody knows."""


def judges_llm_skill(question: Question) -> bool:
    """Say whether it is asked how to tell who knows language models: every CV says RAG."""
    about = question.asks("choose candidates") and question.says(*_LLM_SKILLS) and question.says(*_TELLING)
    return about and not question.asks("ai in interviews", "first hire", "pay band")


_WHAT_TO_ASK = re.compile(r"\b(?:what|which|questions?)(?: \w+){0,3} ask (?:an?|the|our|my)$")
"""Words right before whom somebody will interview."""


_WRITES = r"\b(?:writ\w+|draft\w*|creat\w+) (?:an? |the |our )?(?:\w+ ){0,4}job (?:description|ad|advert|posting)s?\b"
"""How people tell that they write an advert, with the role between: writing a data scientist job description."""


def writes_an_advert(question: Question) -> bool:
    """Say whether somebody writes the advert for a post."""
    return question.matches(_WRITES) and not question.says("duties", "tasks")


def asks_what_to_ask_a_candidate(question: Question) -> bool:
    """Say whether it is asked what to ask people of a role in an interview: what do I ask a data engineer."""
    asked = (" ".join(question.words[: found.start]) for found in question.mentions if found.who)
    return question.asks("interview") and any(map(_WHAT_TO_ASK.search, asked))


_AT_A_TEST = word_set("interview interviews screening screen test round assessment call answers answer")
"""Words for what a candidate is asked in."""

_LETS = word_set(
    """use uses used using cheat cheats cheated cheating whisper whispers read reading had forbid ban allow let
    secretly suspect typed typing paste pasted detect"""
)
"""Words for letting a machine answer."""


def is_helped_as_candidate(question: Question) -> bool:
    """Say whether a candidate lets a machine answer: an applicant had an AI whisper the answers."""
    candidate = question.says("candidate", "candidates", "applicant", "applicants", "interviewee", "interviewees")
    helped = candidate and question.says(*_AT_A_TEST) and question.says(*_LETS)
    return helped and question.says(*WRITING_MACHINES)


def is_candidate(question: Question) -> bool:
    """Say whether somebody is the candidate rather than chooses one."""
    return "as a candidate" in question.said or (question.asks("rejected") and question.says(*ONESELF))


def hires_somebody_first(question: Question) -> bool:
    """Say whether it is asked of hiring who is hired first."""
    return question.asks("hiring") and question.says("first")


SAYINGS = (
    Saying(writes_an_advert, means="advert", seems="duties"),
    Saying(hired_the_only_one, means="first hire", seems="confidential, phd, sole person, where juniors"),
    Saying(chooses_whom_first, means="first hire", seems="choose candidates"),
    Saying(hires_somebody_first, means="first hire"),
    Saying(asks_how_many_to_hire, means="team"),
    Saying(takes_beginners_on, means="juniors", seems="where juniors"),
    Saying(judges_a_candidate, means="choose candidates", seems="interview"),
    Saying(picks_for_own_firm, means="choose candidates"),
    Saying(judges_without_knowing, means="no expert"),
    Saying(asks_what_to_ask_a_candidate, means="choose candidates"),
    Saying(is_helped_as_candidate, means="ai in interviews", seems="interview"),
    Saying(is_candidate, seems="choose candidates"),
)
"""What they say, with what it means and what it only seems to say."""
