"""What the words of a question say only together: to move to Germany, to hire somebody first, 80k or 95k."""

from __future__ import annotations

import re

from mlcareers.queries.asking import (
    sayings,
    sayings_at_work,
    sayings_of_hiring,
    sayings_of_pay,
    sayings_of_seeking,
    sayings_of_starting,
    sayings_of_teaching,
)
from mlcareers.queries.asking.seeming import CHOOSING, Says, find_seeming
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import Concept
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, VERSUS, WE, WORK

_YEARS_OLD = re.compile(
    r"\b(?:at|is|mit|a|con|com|aos|los|turning|aged|age|im|am|bin|tengo|tenho|ho|mam|ben|i m) (?:[3-6]\d)"
    r"(?! (?:h|hours?|percent|k|euros?|dollars|days?|weeks?|minutes|people|person|applications|of|per)\b)(?: |$)"
    r"|^[4-6]\d (?:and|here|with)\b|\b[3-6]\d (?:ans|anos|anni|lat|jaar|jahre|years? old|yo|y o)\b"
)
"""A number from thirty on that is an age: "at 45", "45 ans", but not "30 applications"."""

_TRAINS = re.compile(
    r"\b(?:train|training|trainiere|trainieren|teach|teaching|test|testing|rate|rating|correct|correcting|entrenar"
    r"|entrenando|treinar|treinando|entrainer|addestrare|trainen|trenowac|trenowanie)"
    r"(?: an| the| die| la| l| a)? (?:ai|ki|ia|sztuczna|chatbots?|chatgpt|llms?|robots?|language models)\b"
)
"""What somebody does who teaches a model: "testing chatbots"."""

_FOR_MONEY = (
    *("income", "money", "cash", "side", "gig", "gigs", "home", "night", "hourly", "hour", "leave", "paid", "spare"),
    *("geld", "dinero", "dinheiro", "argent", "soldi", "pieniadze", "casa", "maison", "hause"),
)
"""Words for money that is earned on the side."""


def read_together(question: Question) -> Question:
    """Add to a question what its words say together, and drop what they do not say beside each other."""
    meant = [(seeming, name) for seeming, name, is_meant in MEANT if is_meant(question)]
    dropped = find_seeming(question).union(seeming for seeming, _ in meant)
    kept = [concept for concept in question.concepts if concept.name not in dropped]
    added = [*(name for name, is_added in ADDED if is_added(question)), *(name for _, name in meant)]
    mentions = tuple(_as_skill(found) if _is_needed(question, found) else found for found in question.mentions)
    return question._replace(concepts=(*kept, *(Concept(name, 0, 0) for name in added)), mentions=mentions)


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


def _says_how_old(question: Question) -> bool:
    """Say whether somebody says how old they are, in years: tengo 42 años, at 45."""
    says = question.said
    return bool(_YEARS_OLD.search(says)) and "experi" not in says


_IN_WHAT_TIME = ("year", "yearly", "annually", "month", "monthly", "hour", "hourly", "week")
"""Words for the time in which something is earned."""


def _earns(question: Question) -> bool:
    """Say whether "make" or "get" is said of pay: what would a mid level data engineer make in Toronto."""
    says = f" {' '.join(question.words)} "
    is_pay = question.says("make", "makes", "get", "gets") and " a good" not in says and " sense" not in says
    in_what_time = bool(question.places) or question.says(*_IN_WHAT_TIME) or says.endswith((" make ", " makes "))
    asks = " how much " in says or (question.words[:1] == ("what",) and in_what_time)
    return is_pay and asks and bool(question.everybody)


def _others_leave(question: Question) -> bool:
    """Say whether others leave rather than who asks: why do data scientists quit, but not "fed up as data analyst"."""
    several = [found for found in question.mentions if found.role and question.words[found.end - 1].endswith("s")]
    return question.asks("quit") and bool(several) and not question.says("as", "from", *ONESELF)


_MOVING = ("move", "moving", "relocate", "emigrate", "immigrate", "settle")
"""Words for going to live in another country."""

_LIVE = ("to", "live")
"""Words for the same, of which the second alone says where somebody is."""


def _goes_abroad(question: Question) -> bool:
    """Say whether somebody goes to live in a place that is named rather than into a trade: move to data science."""
    goals = {found.start for found in question.mentions if found.who}
    moves = [
        at for at, word in enumerate(question.words) if word in _MOVING or question.words[at - 1 : at + 1] == _LIVE
    ]
    is_into_a_trade = bool(moves) and all({at + 1, at + 2, at + 3} & goals for at in moves)
    only_lives = "live" in question.words and not (goals or question.says(*WORK, *ONESELF))  # the best place to live
    goes = bool(question.places and moves) and not (is_into_a_trade or only_lives)
    return goes and not question.asks("pay", "remote")


def _works_across(question: Question) -> bool:
    return question.asks("remote") and question.has_several_countries and not question.asks("share")


_SHOWN = ("hired", "pick", "choose", "idea", "ideas", "resume", "impress", "recruiters", "stand", "topic")
"""Words for a project that is to be shown, and for choosing it."""


def _is_about_a_project(question: Question) -> bool:
    return question.says("project", "projects") and question.says(*_SHOWN) and not question.asks("interview")


_HOW_MANY_PROJECTS = re.compile(r"\bhow many (?:\w+ ){0,2}projects\b")
"""How people ask for a number of projects, of whatever kind: how many side projects."""


def _is_market_size(question: Question) -> bool:
    is_big = question.says("big", "size", "large") and question.says("market", "industry")
    return question.asks("count") and is_big


def _is_between_degrees(question: Question) -> bool:
    return question.asks("degree") and question.says(*CHOOSING) and len(question.mentions) > 1


def _is_between_offers(question: Question) -> bool:
    several = len(AMOUNT_OF_PAY.findall(question.text)) > 1 and question.says("or", "and", *VERSUS)
    return several and not sayings_of_pay.earns_less_than_another(question)


def _is_between_countries(question: Question) -> bool:
    return question.has_several_countries and question.says("or") and not question.asks("pay")


def _is_helped_in_interviews(question: Question) -> bool:
    return question.asks("ai tools") and question.asks("interview", "leetcode", "take home", "rounds")


def _trains_ai_for_money(question: Question) -> bool:
    """Say whether somebody asks of the piecework that teaches a model: can I make money training AI from home."""
    is_paid = question.asks("pay", "earned", "parttime", "beside a job", "family") or question.says(*_FOR_MONEY)
    return is_paid and _TRAINS.search(question.said) is not None


_CANNOT = re.compile(
    r"\b(?:cant|cannot|can t|dont|don t|never|hates?|dislikes?|not an?|unable to|nor) (?:know how to )?"
    r"(?:code|coding|program|programming|coders?|programmers?)\b"
)
"""How people say that they do not code: "can't code", "not a programmer"."""


def _looks_for_work_without_code(question: Question) -> bool:
    """Say whether somebody who does not code looks for what fits: AI roles for people who can't code."""
    asks = question.asks("which fits", "jobs", "way") or question.says("career", "careers", "roles", "jobs", "role")
    return asks and bool(_CANNOT.search(question.said))


def _moves_abroad(question: Question) -> bool:
    """Say whether somebody goes abroad, and asks neither for the language there nor to keep the job they have."""
    keeps = sayings.takes_own_job_along(question)
    return _goes_abroad(question) and not keeps and not question.asks("working language")


def _weighs_a_way(question: Question) -> bool:
    return question.asks("worth") and question.asks("way") and not question.asks("working language")


def _sets_duties_beside_each_other(question: Question) -> bool:
    return question.asks("duties") and len(question.everybody) > 1 and not question.asks("employers")


def _is_an_intern(question: Question) -> bool:
    seeks = question.says("intern", "interns") and not question.asks("pay", "earned")
    return seeks and not sayings.has_an_intern(question)


def _asks_how_much_of_a_skill(question: Question) -> bool:
    """Say whether it is asked how much of a skill something takes: how much linear algebra for computer vision."""
    is_much = question.words[:2] == ("how", "much") and not question.asks("pay", "earned", "cost", "more pay")
    return is_much and any(found.skill and found.start == len(("how", "much")) for found in question.mentions)


def _is_hired_so_old(question: Question) -> bool:
    """Say whether somebody asks if they would be hired at their age."""
    return question.asks("hiring") and _says_how_old(question) and not question.says(*WE)


ADDED: tuple[tuple[str, Says], ...] = (
    ("without", _looks_for_work_without_code),
    ("behavioural", lambda question: question.asks("soft skills") and question.asks("interview")),
    ("age", _says_how_old),
    ("annotation", _trains_ai_for_money),
    ("from abroad", _works_across),
    ("from abroad", sayings.lives_elsewhere),
    ("need", _asks_how_much_of_a_skill),
    ("highest", sayings_of_pay.asks_which_pays_so_much),
    ("which fits", sayings.tells_what_they_like),
    ("choose candidates", sayings_of_hiring.asks_what_to_ask_a_candidate),
    ("team", sayings.asks_how_many_to_hire),
    ("working language", sayings_of_starting.learns_its_language),
    ("visa", _moves_abroad),
    ("countries", _is_between_countries),
    ("countries", lambda question: question.words[:1] == ("where",) and question.asks("highest")),
    ("market size", _is_market_size),
    ("portfolio", _is_about_a_project),
    ("how many projects", lambda question: bool(_HOW_MANY_PROJECTS.search(question.said))),
    ("portfolio", lambda question: question.asks("how many projects") and question.says("project", "projects")),
    ("which degree", _is_between_degrees),
    ("two offers", _is_between_offers),
    ("two offers", sayings_of_pay.holds_offers_of_several),
    ("two offers", sayings_of_pay.holds_one_from_each),
    ("attractive", _weighs_a_way),
    ("earned", _earns),
    ("keep people", _others_leave),
    ("replace", sayings.becomes_needless),
    ("first job", sayings.looks_for_other_work),
    ("overqualified", sayings.goes_down),
    ("team", sayings.has_so_many_for_each),
    ("difference", lambda question: question.asks("just") and len(question.everybody) > 1),
    ("difference", sayings.is_more_than),
    ("difference", sayings.is_told_apart),
    ("difference", _sets_duties_beside_each_other),
    ("more pay", sayings_of_pay.asks_how_much_more),
    ("own title", lambda question: question.asks("titles") and question.asks("cv")),
    ("leave academia", sayings.holds_a_doctorate),
    ("startup check", lambda question: question.asks("ask back") and question.says(*sayings.STARTUPS)),
    ("first hire", lambda question: question.asks("hiring") and question.says("first")),
    ("order", lambda question: question.asks("learn") and question.says("first") and not question.asks("first job")),
    ("raise", sayings_of_pay.earns_less_than_another),
    ("replace", sayings.asks_whether_work_is_safe),
    ("ai in interviews", _is_helped_in_interviews),
    ("juniors", sayings_of_hiring.takes_beginners_on),
    ("juniors", sayings_of_hiring.guides_beginners),
    ("bent figures", sayings_at_work.is_told_to_falsify),
    ("real title", sayings_at_work.was_hired_for_other_work),
    ("estimates", sayings_at_work.is_asked_when),
    ("expectations", sayings_at_work.leaders_follow_fashion),
    ("management", sayings_at_work.goes_back_to_building),
    ("quit", sayings_at_work.changed_jobs_often),
    ("rejected", sayings_of_seeking.is_not_answered),
    ("rejected", sayings_of_seeking.lost_at_the_end),
    ("experience paradox", sayings_of_seeking.has_too_few_years),
    ("take home", sayings_of_seeking.is_tested_for_hours),
    ("first number", sayings_of_seeking.is_pressed_for_a_number),
    ("advise pupils", sayings_of_teaching.asks_for_a_child),
    ("curriculum", sayings_of_teaching.plans_a_course),
    ("choose candidates", sayings_of_hiring.judges_a_candidate),
    ("choose candidates", sayings_of_hiring.picks_for_own_firm),
    ("ai in interviews", sayings_of_hiring.is_helped_as_candidate),
    ("assess students", sayings_of_teaching.marks_work_of_machines),
    ("no expert", sayings_of_hiring.judges_without_knowing),
    ("first hire", sayings_of_hiring.hired_the_only_one),
    ("first hire", sayings_of_hiring.chooses_whom_first),
    ("keep people", sayings_of_hiring.others_may_follow),
    ("internship", _is_an_intern),
)
"""Concepts, each with what says it."""

MEANT: tuple[tuple[str, str, Says], ...] = (
    ("visa", "from abroad", sayings.takes_own_job_along),
    ("take home", "earned", sayings_of_pay.takes_home),
    ("time", "ninety days", sayings_of_starting.has_just_begun),
    ("hiring", "age", _is_hired_so_old),
    ("layoffs", "replace", sayings.becomes_needless),
    ("cost", "pay", sayings_of_pay.asks_what_somebody_costs),
    ("learn to code still", "still", sayings.asks_if_a_tool_lasts),
    ("first number", "pay", sayings_of_pay.asks_what_to_expect),
    ("share", "equity", sayings_of_pay.is_offered_a_share),
    ("order", "layoffs", sayings.lost_own_job),
    ("quit", "leave academia", sayings.is_in_a_doctorate),
    ("time", "prepare", sayings.counts_down_to_an_interview),
    ("time", "promotion", sayings.goes_up_a_grade),
    ("women", "pay", sayings_of_pay.compares_pay),
    ("equity", "pay", sayings_of_pay.asks_how_large_a_bonus_is),
    ("quit", "keep people", sayings.own_people_leave),
    ("quit", "notice", sayings_at_work.speaks_of_leaving),
    ("specialise", "team", sayings_of_hiring.chooses_kinds_for_a_team),
    ("team", "raise", sayings_at_work.is_paid_less_than_others),
    ("team", "management", sayings_at_work.is_asked_to_lead),
    ("team", "pay band", sayings_at_work.pays_newcomers_more),
    ("leetcode", "take home", sayings_of_seeking.is_given_a_long_test),
    ("order", "first hire", sayings.builds_a_team),
    ("learn to code still", "worth", sayings.is_on_a_skill),
    ("replace", "safest", sayings.asks_what_is_not_replaced),
    ("applicants", "saturated", lambda question: question.asks("applicants") and not question.says(*WE, "hire")),
)
"""Concepts that a word seems to say, the one that is meant instead, and when."""
