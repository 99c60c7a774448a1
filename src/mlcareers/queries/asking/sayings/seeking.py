"""What people say who look for work: how old they are, that they cannot code, that they lost their job."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import WE

_YEARS_OLD = (
    r"\b(?:at|is|mit|a|con|com|aos|los|turning|aged|age|im|am|bin|tengo|tenho|ho|mam|ben|i m) (?:[3-6]\d)"
    r"(?! (?:h|hours?|percent|k|euros?|dollars|days?|weeks?|minutes|people|person|applications|of|per)\b)(?: |$)"
    r"|^[4-6]\d (?:and|here|with)\b|\b[3-6]\d (?:ans|anos|anni|lat|jaar|jahre|years? old|yo|y o)\b"
)
"""A number from thirty on that is an age: "at 45", "45 ans", but not "30 applications"."""


def says_how_old(question: Question) -> bool:
    """Say whether somebody says how old they are, in years: tengo 42 años, at 45."""
    return "experi" not in question.said and question.matches(_YEARS_OLD)


def is_hired_so_old(question: Question) -> bool:
    """Say whether somebody asks if they would be hired at their age."""
    return question.asks("hiring") and says_how_old(question) and not question.says(*WE)


_CANNOT = (
    r"\b(?:cant|cannot|can t|dont|don t|never|hates?|dislikes?|not an?|unable to|nor) (?:know how to )?(?:code|coding"
    r"|program|programming|coders?|programmers?)\b"
    r"|\b(?:non|not|isn t|aren t) ?(?:very |that |so )?"
    r"(?:technical|technically|tech|coders?|programmers?|developers?)\b"
)
"""How people say that they do not code: "can't code", "not a programmer", "non-technical people"."""


def looks_for_work_without_code(question: Question) -> bool:
    """Say whether somebody who does not code looks for what fits: AI roles for people who can't code."""
    asks = question.asks("which fits", "jobs", "way") or question.says("career", "careers", "roles", "jobs", "role")
    return asks and question.matches(_CANNOT) and not question.asks("hiring", "interview")


def asks_what_to_apply_for(question: Question) -> bool:
    """Say whether it is asked which work to apply for rather than how to get a first one."""
    spoken = {question.words[one.start] for one in question.concepts if one.name == "first job"}
    return question.asks("which fits") and bool(spoken) and spoken <= {"apply", "applying"}


_FOR_MONEY = word_set(
    """income money cash side gig gigs home night hourly hour leave paid spare geld dinero dinheiro argent soldi
    pieniadze casa maison hause"""
)
"""Words for money that is earned on the side."""

_TRAINS = (
    r"\b(?:train|training|trainiere|trainieren|teach|teaching|test|testing|rate|rating|correct|correcting|entrenar"
    r"|entrenando|treinar|treinando|entrainer|addestrare|trainen|trenowac|trenowanie)(?: an| the| die| la| l| a)?"
    r" (?:ai|ki|ia|sztuczna|chatbots?|chatgpt|llms?|robots?|language models)\b"
)
"""What somebody does who teaches a model: "testing chatbots"."""


def trains_ai_for_money(question: Question) -> bool:
    """Say whether somebody asks of the piecework that teaches a model: can I make money training AI from home."""
    is_paid = question.asks("pay", "earned", "parttime", "beside a job", "family") or question.says(*_FOR_MONEY)
    return is_paid and question.matches(_TRAINS)


def lost_own_job(question: Question) -> bool:
    """Say whether somebody lost a job that is called by its trade: I lost my data science job."""
    loses = question.says("lost", "lose", "losing")
    is_own = question.says("my") and question.says("job", "role", "position")
    return loses and is_own and bool(question.everybody) and not question.asks("replace")


_DOWN = r"\b(?:senior|staff|principal|lead)\b.* (?:to|as|into) (?:an? |the )?(?:\w+ )?(?:junior|entry level|intern)\b"
"""How people tell of going down: from senior developer to junior data scientist."""

_MOVES = word_set("from go going switch switching move accept back again apply start")
"""Words for going from one job to another."""


def goes_down(question: Question) -> bool:
    """Say whether somebody goes from a high level to a low one."""
    return question.says(*_MOVES) and question.matches(_DOWN) and not question.asks("promotion", "pay", "levelling")


_AN_INTERN = r"\b(?:our|the|my) interns? (?!should|have|need)\w+"
"""Somebody who is an intern, and does something: our intern does everything with ChatGPT."""


def is_an_intern(question: Question) -> bool:
    """Say whether somebody would be an intern, or have one, rather than tell what one does."""
    is_told = question.matches(_AN_INTERN) and not question.says("hire", "internship", "i")
    return question.says("intern", "interns") and not (is_told or question.asks("pay", "earned"))


_LIKES = (
    r"\b(?:i|im|i m) (?:really )?(?:like|love|enjoy|prefer|hate|dislike|am good|good)\b.* which (?:role|job|career)s?$"
)
"""How people tell what they like, and ask which work that is."""


def tells_what_they_like(question: Question) -> bool:
    """Say whether somebody tells what they like, and asks for the role: I like building products, which role."""
    return question.matches(_LIKES)


_INTO_THE_FIELD = r"\b(?:to|into) (?:data|ai|ml|analytics)\b"
"""Where somebody goes who would leave their trade."""


def leaves_own_trade(question: Question) -> bool:
    """Say whether who is weary of another trade would come into the field: burned out teacher, want to move to data."""
    is_weary = question.asks("stress", "dull", "quit")
    comes = any(found.origin for found in question.mentions) and question.matches(_INTO_THE_FIELD)
    return is_weary and comes and question.says("want", "wants", "move", "moving", "get", "switch", "go", "looking")


_A_CAREER = word_set("career carrera carreira carriera carriere karriere kariera kariere")
"""Words for a life's work, which is weighed as the way to it is: is a career in data science worth it."""


def weighs_a_way(question: Question) -> bool:
    """Say whether it is asked if a way, or a life in a role, is worth it."""
    is_a_way = question.asks("way") or (question.says(*_A_CAREER) and bool(question.everybody))
    return question.asks("worth") and is_a_way and not question.asks("working language")


def has_a_little(question: Question) -> bool:
    """Say whether little is only "a little", which is some: a little Python."""
    spoken = [question.words[max(0, one.start - 1) : one.end] for one in question.concepts if one.name == "without"]
    return all(words == ("a", "little") for words in spoken)


SAYINGS = (
    Saying(says_how_old, means="age"),
    Saying(is_hired_so_old, means="age", seems="hiring"),
    Saying(looks_for_work_without_code, means="without", seems="explain findings, no expert"),
    Saying(asks_what_to_apply_for, seems="first job"),
    Saying(tells_what_they_like, means="which fits"),
    Saying(leaves_own_trade, means="way", seems="stress, dull, quit"),
    Saying(has_a_little, seems="without"),
    Saying(trains_ai_for_money, means="annotation"),
    Saying(lost_own_job, means="layoffs", seems="order"),
    Saying(goes_down, means="overqualified"),
    Saying(is_an_intern, means="internship"),
    Saying(weighs_a_way, means="attractive"),
)
"""What they say, with what it means and what it only seems to say."""
