"""What the words of a question say only together: to move to Germany, to hire somebody first, 80k or 95k."""

from __future__ import annotations

import re
from collections.abc import Callable

from mlcareers.queries.asking.subjects import AMOUNT
from mlcareers.text.questions.phrases import Concept
from mlcareers.text.questions.reader import Question
from mlcareers.text.questions.small_words import ONESELF, OR, VERSUS

_CHOOSING = OR | VERSUS | {"join", "which", "better"}
_MOVING = ("move", "moving", "relocate", "emigrate", "immigrate", "settle")
_YEARS_OLD = re.compile(
    r"\b(?:at|is|mit|a|con|com|aos|los|turning|aged|age|im|am|bin|tengo|tenho|ho|mam|ben|i m) (?:[3-6]\d)(?: |$)"
    r"|\b[3-6]\d (?:ans|anos|anni|lat|jaar|jahre|years? old|yo|y o)\b"
)

_TRAINS = re.compile(
    r"\b(?:train|training|trainiere|trainieren|teach|teaching|test|testing|rate|rating|correct|correcting|entrenar"
    r"|entrenando|treinar|treinando|entrainer|addestrare|trainen|trenowac|trenowanie)"
    r"(?: an| the| die| la| l| a)? (?:ai|ki|ia|sztuczna|chatbots?|chatgpt|llms?|robots?|language models)\b"
)
_FOR_MONEY = (
    *("income", "money", "cash", "side", "gig", "gigs", "home", "night", "hourly", "hour", "leave", "paid", "spare"),
    *("geld", "dinero", "dinheiro", "argent", "soldi", "pieniadze", "casa", "maison", "hause"),
)


def read_together(question: Question) -> Question:
    """Add to a question what its words say together, and drop what they do not say beside each other."""
    dropped = {name for name, is_dropped in DROPPED if is_dropped(question)}
    kept = [concept for concept in question.concepts if concept.name not in dropped]
    added = [Concept(name, 0, 0) for name, is_added in ADDED if is_added(question)]
    return question._replace(concepts=(*kept, *added))


def _says_how_old(question: Question) -> bool:
    """Say whether somebody says how old they are, in years: tengo 42 años, at 45."""
    says = " ".join(question.words)
    return bool(_YEARS_OLD.search(says)) and "experi" not in says


def _earns(question: Question) -> bool:
    """Say whether "make" or "get" is said of pay: what would a mid level data engineer make in Toronto."""
    says = f" {' '.join(question.words)} "
    is_pay = question.says("make", "makes", "get", "gets") and " a good" not in says and " sense" not in says
    asks = " how much " in says or (question.words[:1] == ("what",) and bool(question.places))
    return is_pay and asks and any(found.who for found in question.mentions)


def _others_leave(question: Question) -> bool:
    """Say whether others leave rather than who asks: why do data scientists quit, but not "fed up as data analyst"."""
    several = [found for found in question.mentions if found.role and question.words[found.end - 1].endswith("s")]
    return question.asks("quit") and bool(several) and not question.says("as", "from", *ONESELF)


def _goes_abroad(question: Question) -> bool:
    return bool(question.places) and question.says(*_MOVING) and not question.asks("pay", "remote")


def _works_across(question: Question) -> bool:
    return question.asks("remote") and _has_several_countries(question) and not question.asks("share")


def _has_several_countries(question: Question) -> bool:
    return len({place.country for place in question.places}) > 1


def _is_about_a_project(question: Question) -> bool:
    shows = question.says("hired", "pick", "choose", "idea", "ideas", "resume", "impress", "recruiters", "stand")
    return question.says("project", "projects") and shows and not question.asks("interview")


def _is_market_size(question: Question) -> bool:
    is_big = question.says("big", "size", "large") and question.says("market", "industry")
    return question.asks("count") and is_big


def _is_between_degrees(question: Question) -> bool:
    return question.asks("degree") and question.says(*_CHOOSING) and len(question.mentions) > 1


def _is_between_offers(question: Question) -> bool:
    return len(AMOUNT.findall(question.text)) > 1 and question.says("or", "vs", "versus", "and")


def _is_between_countries(question: Question) -> bool:
    return _has_several_countries(question) and question.says("or") and not question.asks("pay")


def _is_helped_in_interviews(question: Question) -> bool:
    return question.asks("ai tools") and question.asks("interview", "leetcode", "take home", "rounds")


def _asks_years_to_a_level(question: Question) -> bool:
    """Say whether it is asked after how many years one is senior, whatever the role."""
    return question.asks("years") and "senior" in question.levels and not question.mentions


def _trains_ai_for_money(question: Question) -> bool:
    """Say whether somebody asks of the piecework that teaches a model: can I make money training AI from home."""
    is_paid = question.asks("pay", "earned", "parttime", "beside a job", "family") or question.says(*_FOR_MONEY)
    return is_paid and _TRAINS.search(" ".join(question.words)) is not None


def _is_about_juniors(question: Question) -> bool:
    return question.asks("juniors") or (question.asks("hiring") and "junior" in question.levels)


_TELLS_HOW_LONG_IT_HAS_BEEN = re.compile(
    r"\b(?:after|since|past|last|for) (?:only |just |the )?(?:\d+|a few|several|two|three|four|five|six) "
    r"(?:weeks|months)"
    r"|\b(?:weeks|months) (?:in|into|ago|old|later|at my|at this|in my)\b"
)
_NO_LONGER = ("unnecessary", "irrelevant", "useless", "redundant", "obsolete", "superfluous", "pointless")
_STARTUPS = ("startup", "startups", "startup's")


def _has_been_so(question: Question) -> bool:
    """Say whether months are those since something happened, which leads to the question: after five months."""
    says = " ".join(question.words)
    return question.asks("quit", "layoffs", "stress", "returning") and bool(_TELLS_HOW_LONG_IT_HAS_BEEN.search(says))


def _becomes_needless(question: Question) -> bool:
    """Say whether people are made what nobody needs: "AutoML makes analysts useless"."""
    makes = question.says("make", "makes", "making", "become", "becoming", "becomes", "render", "renders")
    return makes and question.says(*_NO_LONGER) and any(found.who or found.background for found in question.mentions)


def _holds_offers_of_several(question: Question) -> bool:
    """Say whether somebody holds an offer of each of several trades: a junior analyst and a data engineer offer."""
    several = len({found.who or found.background for found in question.mentions} - {None}) > 1
    return question.asks("offer") and several and question.says("and", "or", "vs", "versus", *ONESELF)


_AND_NOW = re.compile(
    r"\b(?:do|does|go|next|options|future|career|now|choices|use|worth|become) .*\b(?:with|after|holding|but)\b"
)


def _holds_a_doctorate(question: Question) -> bool:
    """Say whether somebody who has a doctorate asks what to do with it: options with an ML doctorate."""
    has_one = bool(_AND_NOW.search(" ".join(question.words))) and not question.asks("masters", "pay", "need")
    return question.asks("phd") and has_one and question.says("a", "an", "my", "with", *ONESELF)


def _builds_a_team(question: Question) -> bool:
    builds = question.says("build", "building", "set", "setting", "create", "creating", "start", "starting", "scratch")
    return question.asks("team") and builds


def _takes_home(question: Question) -> bool:
    """Say whether pay is taken home rather than a task: what does a head of data take home."""
    asks = question.words[:1] == ("what",) or question.says("much") or question.asks("pay", "earned")
    is_task = question.asks("interview", "rounds", "leetcode", "rejected") or question.says(
        "assignment", "task", "test"
    )
    return question.asks("take home") and asks and not is_task and any(found.who for found in question.mentions)


def _is_more_than(question: Question) -> bool:
    """Say whether one role is set above another: is MLOps less maths heavy than data science."""
    several = len({found.who for found in question.mentions} - {None}) > 1
    return several and question.says("than") and question.says("more", "less", "harder", "easier", "better", "worse")


def _compares_pay(question: Question) -> bool:
    """Say whether a pay gap is that between levels or roles rather than between women and men."""
    several = question.says("between") and any(found.who for found in question.mentions)
    spoken = [question.words[one.start : one.end] for one in question.concepts if one.name == "women"]
    return several and spoken == [("pay", "gap")]


def _asks_how_large_a_bonus_is(question: Question) -> bool:
    how_large = question.says("average", "typical", "usual", "much", "median", "size", "big")
    is_of_a_role = any(found.who for found in question.mentions)
    return question.asks("equity") and question.says("bonus", "bonuses") and how_large and is_of_a_role


def _own_people_leave(question: Question) -> bool:
    """Say whether somebody whom a manager calls theirs leaves: my data scientist wants to leave."""
    leaves = question.says("wants", "want", "left", "leaves", "leaving", "quits", "quit", "threatens", "going", "keep")
    theirs = [found for found in question.mentions if found.role and question.words[found.start - 1] in ("my", "our")]
    return bool(theirs) and leaves and question.asks("quit", "notice") and not question.says("i", "im")


def _lives_elsewhere(question: Question) -> bool:
    """Say whether somebody lives in one country and works for another: live in Thailand, work for a US company."""
    lives = question.says("live", "living", "stay", "staying", "based", "sitting", "from")
    works = question.says("work", "working", "works") and question.says("for")
    return _has_several_countries(question) and lives and works and not question.asks("pay", "visa")


def _studies_so_many_hours(question: Question) -> bool:
    return question.says("hours") and question.asks("learn", "time") and not question.says("work", "job", "role")


def _presents_a_project(question: Question) -> bool:
    presents = question.says("present", "explain", "describe", "talk", "discuss")
    return question.asks("interview") and presents and question.says("project", "projects", "thesis")


def _has_so_many_for_each(question: Question) -> bool:
    """Say whether people of one trade are counted for each of another: data engineers per data scientist."""
    counts = question.asks("count", "share") or question.says("per")
    several = len([found for found in question.mentions if found.who or found.background]) > 1
    return counts and several and question.says("per", "each", "every", "ratio")


ADDED: tuple[tuple[str, Callable[[Question], bool]], ...] = (
    ("age", _says_how_old),
    ("annotation", _trains_ai_for_money),
    ("from abroad", _works_across),
    ("market size", _is_market_size),
    ("portfolio", _is_about_a_project),
    ("which degree", _is_between_degrees),
    ("countries", _is_between_countries),
    ("two offers", _is_between_offers),
    ("promotion", _asks_years_to_a_level),
    ("attractive", lambda question: question.asks("worth") and question.asks("way")),
    ("earned", _earns),
    ("visa", _goes_abroad),
    ("keep people", _others_leave),
    ("replace", _becomes_needless),
    ("two offers", _holds_offers_of_several),
    ("earned", _takes_home),
    ("pay", _compares_pay),
    ("pay", _asks_how_large_a_bonus_is),
    ("keep people", _own_people_leave),
    ("from abroad", _lives_elsewhere),
    ("project talk", _presents_a_project),
    ("team", _has_so_many_for_each),
    ("countries", lambda question: question.words[:1] == ("where",) and question.asks("highest")),
    ("difference", _is_more_than),
    ("own title", lambda question: question.asks("titles") and question.asks("cv")),
    ("leave academia", _holds_a_doctorate),
    ("first hire", _builds_a_team),
    ("startup check", lambda question: question.asks("ask back") and question.says(*_STARTUPS)),
    ("first hire", lambda question: question.asks("hiring") and question.says("first")),
    ("order", lambda question: question.asks("learn") and question.says("first")),
    ("ai in interviews", _is_helped_in_interviews),
    ("juniors", _is_about_juniors),
    ("internship", lambda question: question.says("intern", "interns") and not question.asks("pay", "earned")),
)
"""Concepts, each with what says it."""

DROPPED: tuple[tuple[str, Callable[[Question], bool]], ...] = (
    ("firms", lambda question: not question.says(*_CHOOSING)),
    ("take home", _takes_home),
    ("women", _compares_pay),
    ("equity", _asks_how_large_a_bonus_is),
    ("quit", _own_people_leave),
    ("parttime", _studies_so_many_hours),
    ("course projects", _presents_a_project),
    ("time", _has_been_so),
    ("time", lambda question: question.asks("changing technology")),
    ("after", _has_been_so),
    ("order", _builds_a_team),
    ("offer", lambda question: question.asks("keep people")),
    ("ask back", lambda question: question.says(*_STARTUPS) or question.asks("advert", "choose candidates")),
    ("overqualified", lambda question: question.asks("age")),
    ("first job", lambda question: question.asks("age")),
    ("beside a job", lambda question: question.asks("freelance", "day rate") and not question.asks("learn", "time")),
    ("earned", lambda question: question.asks("need", "coding", "maths", "skills", "learn", "cost")),
)
"""Concepts that a word only seems to say: the firm where something happens, how much one needs."""
