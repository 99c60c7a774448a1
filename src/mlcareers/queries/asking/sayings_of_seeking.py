"""What people say in many words who look for work: nobody answers, lost in the last round, every ad wants more."""

from __future__ import annotations

import re

from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF

_NOBODY_ANSWERS = (
    r"\b(?:nobody|no one|noone|none|never|don t|doesn t|not|hardly anybody|hardly anyone|zero|few|rarely|barely)\b"
    r".*\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|writes?|calls?|called|reads?|react(?:s|"
    r"ed)?|interviews?"
    r"|invites?|invited|hear|heard|response|word|callbacks?)\b"
)
_APPLICATIONS = ["application", "applications", "applied", "apply", "applying", "cv", "cvs", "resume", "resumes"]


def is_not_answered(question: Question) -> bool:
    """Say whether nobody answers somebody who applies."""
    applies = question.says(*_APPLICATIONS) and not question.says("we", "our", "applicants", "candidates")
    return applies and question.says(*ONESELF) and bool(re.search(_NOBODY_ANSWERS, question.said))


_LAST_ROUND = (
    r"\b(?:last|final|onsite|third|fourth|fifth) (?:\w+ )?(?:rounds?|stages?|steps?|interviews?|panels?|loops?)\b"
    r"|\bfinals?\b|\bonsites?\b"
)
_LOST = (
    r"\b(?:twice|lost|lose|losing|again|both times|every time|each time|never|always|rejected|no offer|nothing|times"
    r"|somebody else|someone else|another|second|runner|silence|no|then|but)\b"
)


def lost_at_the_end(question: Question) -> bool:
    """Say whether somebody got to the last round and no further."""
    if not question.says("last", "final", "finals", "onsite", "onsites", "third", "fourth", "fifth"):
        return False
    reached = re.search(
        rf"\b(?:got|get|getting|made it|make it|reach(?:ed)?|was|been|in|after|at)\b.*(?:{_LAST_ROUND})", question.said
    )
    return (
        reached is not None and re.search(_LOST, question.said) is not None and not question.asks("hiring", "prepare")
    )


_ASKED_FOR = (
    r"\b(?:ads?|adverts?|postings?|listings?|openings?|vacanc(?:y|ies)|jobs?|roles?|positions?|they|"
    r"everyone|everybody"
    r"|companies|employers|recruiters)\b.*\b(?:want|ask|require|demand|need|expect)(?:s|ed|ing)?\b"
)


def has_too_few_years(question: Question) -> bool:
    """Say whether somebody has fewer years than are asked for: only one year, and every ad wants three."""
    if not question.says("years", "year", "yrs", "yoe", "months") or question.asks("count", "share"):
        return False
    short = re.search(r"\b(?:only|just|barely|less than|not even|under|i have|i ve got|ve only|with)\b", question.said)
    own = question.says("i", "my", "only", "just", "barely")
    if "junior" in question.levels or question.says("junior", "entry", "graduate", "beginner", "trainee"):
        short, own = short or re.search(r"\b(?:yet|but|still|and|with|who|that)\b", question.said), True
    return (
        own
        and short is not None
        and re.search(_ASKED_FOR, question.said) is not None
        and question.says(
            *(
                "want",
                "wants",
                "ask",
                "asks",
                "asking",
                "require",
                "requires",
                "demand",
                "demands",
                "need",
                "needs",
                "expect",
            )
        )
    )


_LONG_TEST = (
    r"\b(?:\d+|three|four|five|six|seven|eight|ten|twelve|twenty|several|many) (?:hours?|hrs|days?)\b"
    r"|\b(?:whole|entire|full|all) (?:day|weekend)\b|\bweekend\b"
)


def is_given_a_long_test(question: Question) -> bool:
    """Say whether a test of code takes so long that it is done at home: an eight hour coding challenge."""
    given = question.asks("leetcode") and question.says(
        "challenge", "test", "exercise", "project", "assessment", "task"
    )
    return given and re.search(_LONG_TEST, question.said) is not None and not question.asks("prepare")


_TO_AGREE = (
    *(
        "agree",
        "commit",
        "name",
        "confirm",
        "lock",
        "accept",
        "say",
        "state",
        "give",
        "tell",
        "put",
        "number",
        "figure",
    ),
    *("range", "insists", "insist", "demands", "demand", "wants", "floor", "minimum"),
)


def is_pressed_for_a_number(question: Question) -> bool:
    """Say whether who recruits wants a number before the interview."""
    who = question.asks("recruiter") or question.says("hr", "recruiter", "recruiters", "headhunter")
    number = question.says("number", "figure", "range", "salary", "rate", "price")
    return who and number and question.says(*_TO_AGREE) and not question.asks("offer", "two offers", "count")


_A_TEST_SO_LONG = (
    r"\b(?:test|challenge|exercise|task|assignment|project) (?:of|taking|that takes|lasting|"
    r"for) (?:about |over )?(?:\w+ ){1,2}"
    r"(?:hours|hrs|days)\b|\b(?:\d+|three|four|five|six|seven|eight|ten|twelve|twenty) (?:hours?|hrs|days?) (?:of )?"
    r"(?:test|task|assignment|homework|trial)\b"
)


def is_tested_for_hours(question: Question) -> bool:
    """Say whether who applies is to do a test of many hours: a test of ten hours for a data job."""
    applies = question.says("job", "jobs", "role", "position", "interview", "they", "company", "recruiter", "startup")
    return (
        applies and bool(re.search(_A_TEST_SO_LONG, question.said)) and not question.asks("assess students", "prepare")
    )
