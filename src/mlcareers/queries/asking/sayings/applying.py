"""What people say who apply: nobody answers, lost in the last round, every ad wants more."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF, WE

_APPLICATIONS = word_set("application applications applied apply applying cv cvs resume resumes")
"""Words for applying."""

_NOBODY_ANSWERS = (
    r"\b(?:nobody|no one|noone|none|never|don t|doesn t|not|hardly anybody|hardly anyone|zero|few|rarely"
    r"|barely)\b.*\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|writes?|calls?|called|reads?|react(?:s|ed)?"
    r"|interviews?|invites?|invited|hear|heard|response|word|callbacks?)\b"
)
"""How people say that they hear nothing."""


def is_not_answered(question: Question) -> bool:
    """Say whether nobody answers somebody who applies."""
    applies = question.says(*_APPLICATIONS) and not question.says("we", "our", "applicants", "candidates")
    return applies and question.says(*ONESELF) and question.matches(_NOBODY_ANSWERS)


_ASKED_FOR = (
    r"\b(?:ads?|adverts?|postings?|listings?|openings?|vacanc(?:y|ies)|jobs?|roles?|positions?|they|everyone"
    r"|everybody|companies|employers|recruiters)\b.*\b(?:want|ask|require|demand|need|expect)(?:s|ed|ing)?\b"
)
"""How people tell what adverts ask for."""

_HAS_FEW = r"\b(?:only|just|barely|less than|not even|under|i have|i ve got|ve only|with)\b"
"""How people tell that they have few."""

_WANTS = word_set("want wants ask asks asking require requires demand demands need needs expect")
"""Words for what is asked for."""


def has_too_few_years(question: Question) -> bool:
    """Say whether somebody has fewer years than are asked for: only one year, and every ad wants three."""
    if not question.says("years", "year", "yrs", "yoe", "months") or question.asks("count", "share"):
        return False
    begins = "junior" in question.levels or question.says("junior", "entry", "graduate", "beginner", "trainee")
    has_few = question.matches(_HAS_FEW) and (begins or question.says("i", "my", "only", "just", "barely"))
    is_asked = question.says(*_WANTS) and question.matches(_ASKED_FOR)
    return is_asked and (has_few or (begins and question.says("yet", "but", "still", "and", "with", "who", "that")))


_SHOWN = word_set("hired pick choose idea ideas resume impress recruiters stand topic")
"""Words for a project that is to be shown, and for choosing it."""


def is_about_a_project(question: Question) -> bool:
    """Say whether it is asked of a project that is to be shown, or which to choose."""
    return question.says("project", "projects") and question.says(*_SHOWN) and not question.asks("interview")


def counts_down_to_an_interview(question: Question) -> bool:
    """Say whether so many days are left before an interview."""
    waits = question.says("until", "till", "before", "left")
    return question.asks("interview") and waits and question.says("days", "weeks", "week", "hours", "months")


_REACHED_THE_LAST = (
    r"\b(?:got|get|getting|made it|make it|reach(?:ed)?|was|been|in|after|at)\b.*(?:\b(?:last|final|onsite|third"
    r"|fourth|fifth) (?:\w+ )?(?:rounds?|stages?|steps?|interviews?|panels?|loops?)\b|\bfinals?\b|\bonsites?\b)"
)
"""How people tell that they got to the last round of interviews."""

_LOST = (
    r"\b(?:twice|lost|lose|losing|again|both times|every time|each time|never|always|rejected|no offer|nothing|times"
    r"|somebody else|someone else|another|second|runner|silence|no|then|but)\b"
)
"""How people tell that they got no further."""


def lost_at_the_end(question: Question) -> bool:
    """Say whether somebody got to the last round and no further."""
    is_late = question.says("last", "final", "finals", "onsite", "onsites", "third", "fourth", "fifth")
    is_lost = is_late and question.matches(_REACHED_THE_LAST) and question.matches(_LOST)
    return is_lost and not question.asks("hiring", "prepare")


_TESTS = ("challenge", "test", "exercise", "project", "assessment", "task")
"""Words for what a candidate is given to do."""

_WHO_TESTS = ("job", "jobs", "role", "position", "interview", "they", "company", "recruiter", "startup")
"""Words for whom it is done for."""

_MANY_HOURS = (
    r"\b(?:\d+|three|four|five|six|seven|eight|ten|twelve|twenty|several|many) (?:hours?|hrs|days?)\b"
    r"|\b(?:whole|entire|full|all) (?:day|weekend)\b|\bweekend\b"
)
"""Times as long as a test that is done at home takes."""

_A_TEST_SO_LONG = (
    r"\b(?:test|challenge|exercise|task|assignment|project) (?:of|taking|that takes|lasting|for) (?:about |over )?"
    r"(?:\w+ ){1,2}(?:hours|hrs|days)\b"
    r"|\b(?:\d+|three|four|five|six|seven|eight|ten|twelve|twenty) (?:hours?|hrs|days?) (?:of )?"
    r"(?:test|task|assignment|homework|trial)\b"
)
"""How people tell how long a test takes."""


def is_given_a_long_test(question: Question) -> bool:
    """Say whether who applies is to do a test so long that it is done at home: an eight hour coding challenge."""
    of_code = question.asks("leetcode") and question.says(*_TESTS) and question.matches(_MANY_HOURS)
    is_long = of_code or (question.says(*_WHO_TESTS) and question.matches(_A_TEST_SO_LONG))
    return is_long and not question.asks("assess students", "prepare")


_TO_AGREE = word_set(
    """agree commit name confirm lock accept say state give tell put number figure range insists insist demands
    demand wants floor minimum"""
)
"""Words for naming a number, or demanding one."""


def is_pressed_for_a_number(question: Question) -> bool:
    """Say whether who recruits wants a number before the interview."""
    who = question.asks("recruiter") or question.says("hr", "recruiter", "recruiters", "headhunter")
    number = question.says("number", "figure", "range", "salary", "rate", "price")
    return who and number and question.says(*_TO_AGREE) and not question.asks("offer", "two offers", "count")


def is_helped_in_interviews(question: Question) -> bool:
    """Say whether it is asked if tools may help in an interview."""
    return question.asks("ai tools") and question.asks("interview", "leetcode", "take home", "rounds")


def asks_how_many_projects(question: Question) -> bool:
    """Say whether a number of projects is asked for, of whatever kind: how many side projects."""
    return question.matches(r"\bhow many (?:\w+ ){0,2}projects\b")


def counts_projects_to_show(question: Question) -> bool:
    """Say whether it is projects that are counted, rather than what a course holds."""
    return question.asks("how many projects") and question.says("project", "projects")


def names_titles_in_a_cv(question: Question) -> bool:
    """Say whether titles are asked about that stand in a CV."""
    return question.asks("titles") and question.asks("cv")


_STARTUPS = ("startup", "startups")
"""Words for young firms."""


def asks_back_at_a_startup(question: Question) -> bool:
    """Say whether it is asked what to ask a young firm."""
    return question.asks("ask back") and question.says(*_STARTUPS)


def is_asked_about_soft_skills(question: Question) -> bool:
    """Say whether soft skills are what an interview is about."""
    return question.asks("soft skills") and question.asks("interview")


def counts_who_applies(question: Question) -> bool:
    """Say whether who applies asks how many others do, rather than who hires."""
    return question.asks("applicants") and not question.says(*WE, "hire")


SAYINGS = (
    Saying(is_not_answered, means="rejected"),
    Saying(has_too_few_years, means="experience paradox"),
    Saying(is_about_a_project, means="portfolio"),
    Saying(asks_how_many_projects, means="how many projects"),
    Saying(counts_projects_to_show, means="portfolio"),
    Saying(names_titles_in_a_cv, means="own title"),
    Saying(asks_back_at_a_startup, means="startup check"),
    Saying(is_asked_about_soft_skills, means="behavioural"),
    Saying(counts_down_to_an_interview, means="prepare", seems="time"),
    Saying(lost_at_the_end, means="rejected"),
    Saying(is_given_a_long_test, means="take home", seems="leetcode"),
    Saying(is_pressed_for_a_number, means="first number"),
    Saying(is_helped_in_interviews, means="ai in interviews"),
    Saying(counts_who_applies, means="saturated", seems="applicants"),
)
"""What they say, with what it means and what it only seems to say."""
