"""What people say in many words who look for work, hire, or teach: lost in the last round, is she any good."""

from __future__ import annotations

import re

from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ONESELF

_NOBODY_ANSWERS = (
    r"\b(?:nobody|no one|noone|none|never|don t|doesn t|not|hardly anybody|hardly anyone|zero|few|rarely|barely)\b"
    r".*\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|writes?|calls?|called|reads?|react(?:s|ed)?|interviews?"
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
    r"\b(?:ads?|adverts?|postings?|listings?|openings?|vacanc(?:y|ies)|jobs?|roles?|positions?|they|everyone|everybody"
    r"|companies|employers|recruiters)\b.*\b(?:want|ask|require|demand|need|expect)(?:s|ed|ing)?\b"
)


def has_too_few_years(question: Question) -> bool:
    """Say whether somebody has fewer years than are asked for: only one year, and every ad wants three."""
    if not question.says("years", "year", "yrs", "yoe", "months") or question.asks("count", "share"):
        return False
    short = re.search(r"\b(?:only|just|barely|less than|not even|under|i have|i ve got|ve only|with)\b", question.said)
    own = question.says("i", "my", "only", "just", "barely")
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


_TO_AGREE = [
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
    "range",
]


def is_pressed_for_a_number(question: Question) -> bool:
    """Say whether who recruits wants a number before the interview."""
    who = question.asks("recruiter") or question.says("hr", "recruiter", "recruiters", "headhunter")
    number = question.says("number", "figure", "range", "salary", "rate", "price")
    return who and number and question.says(*_TO_AGREE) and not question.asks("offer", "two offers", "count")


_ONLY_ONE = (
    r"\b(?:we|our|i|company|boss|they)\b.*\b(?:took|hired|recruited|brought|got|employed|gave|appointed|have)\b"
    r".*\b(?:as our|our|as the|as my|as a) (?:\w+ )?(?:first|only|sole|single|lone|one)\b"
)


def hired_the_only_one(question: Question) -> bool:
    """Say whether a firm hired somebody as the only one of the trade: a graduate as our only data scientist."""
    is_firm = question.says("we", "our", "us") and bool(question.everybody)
    return is_firm and re.search(_ONLY_ONE, question.said) is not None and not question.asks("notice", "keep people")


_STOP_OTHERS = (
    r"\b(?:stop|keep|prevent|hold)\b.*\b(?:rest|others|them|everyone|everybody|team|following|leaving|next)\b"
)


def others_may_follow(question: Question) -> bool:
    """Say whether one of somebody's people left and the others should not."""
    return (
        question.asks("notice", "quit")
        and bool(re.search(_STOP_OTHERS, question.said))
        and question.says(*("my", "our", "we", "team"))
    )


_BEGINNERS = (
    r"(?:juniors?|graduates?|grads?|beginners?|trainees?|interns?|entry level|newbies|rookies|starters|apprentices)"
)
_TAKES_ON = (
    rf"\b(?:take|taking|takes|took) (?:on|in)\b.*\b{_BEGINNERS}\b|\b(?:hire|hiring|recruit|recruiting|bring|bringing"
    rf"|employ|invest|train|training)\b.*\b{_BEGINNERS}\b"
)


def takes_beginners_on(question: Question) -> bool:
    """Say whether a firm asks if beginners are worth it: does it make sense for us to take on juniors."""
    if not question.says("us", "we", "our", "my"):
        return False
    weighs = question.says("worth", "sense", "still", "point", "should", "bother", "why", "pay", "or", "instead")
    return weighs and re.search(_TAKES_ON, question.said) is not None and not question.says("me", "i")


_GUIDES = (
    r"\b(?:mentor|mentoring|coach|supervise|supervising|manage|lead|guide|train|onboard|give|hand|assign|delegate)\b"
    rf".*\b{_BEGINNERS}\b|\bmy {_BEGINNERS}\b"
)


def guides_beginners(question: Question) -> bool:
    """Say whether somebody asks what to give those to do whom they guide."""
    if not question.says(
        "give", "tasks", "task", "work", "hand", "assign", "do", "start", "teach", "review", "delegate"
    ):
        return False
    own = question.says("mentor", "mentoring", "my", "our", "i", "we", "team")
    return own and re.search(_GUIDES, question.said) is not None and not question.asks("first job", "cv", "pay")


_CHILD = (
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|kids?|child|children|boy|girl|teen(?:ager)?s?|nephew|niece|grandson"
    r"|granddaughter|grandchild|stepson|stepdaughter|godson|goddaughter|eldest|youngest)\b"
)
_TO_STUDY = (
    *("study", "studies", "studying", "major", "degree", "uni", "university", "college", "school", "course", "subject"),
    *("bet", "future", "career", "learn", "field", "choose", "pick", "bachelor", "discourage", "encourage", "advise"),
)


def asks_for_a_child(question: Question) -> bool:
    """Say whether a parent asks what a child should study or become."""
    return question.says(*_TO_STUDY) and re.search(_CHILD, question.said) is not None


_JUDGES = (
    r"\b(?:how|what|way|can)\b.*\b(?:tell|know|judge|check|see|spot|verify|assess|sure|recogni[sz]e|find out|decide)\b"
)


def judges_a_candidate(question: Question) -> bool:
    """Say whether who interviews somebody asks how to judge them."""
    hires = re.search(
        r"\b(?:i m|im|i am|we re|we are|i|we) (?:just |now |about to )?(?:interview|hire|recruit|interviewing|hiring"
        r"|recruiting|vetting)\b(?! with| at| for)|\b(?:candidates?|applicants?|interviewees?)\b",
        question.said,
    )
    return hires is not None and re.search(_JUDGES, question.said) is not None and not question.asks("first job", "cv")


_DOES_NOT_KNOW = (
    r"\b(?:can t|cannot|cant|don t|never) (?:code|coded|program|programmed|do math|read code)\b"
    r"|\b(?:not|no|non|zero|without|isn t|lack) (?:a |any |an |really |very |being )*(?:technical|programmer|coder"
    r"|techie|tech|data|engineer|clue|idea|expert)\b"
    r"|\bknow nothing\b|\b(?:i m|im|i am|i run|i m in|as an?) (?:in )?(?:an? )?(?:hr|marketing|finance|sales|operations"
    r"|ops|accountant|lawyer|founder|salesperson)\b"
)


def judges_without_knowing(question: Question) -> bool:
    """Say whether who is to judge a candidate does not know the trade: I can't code, how can I tell."""
    return judges_a_candidate(question) and re.search(_DOES_NOT_KNOW, question.said) is not None


_IN_A_COURSE = [
    "course",
    "courses",
    "class",
    "semester",
    "syllabus",
    "lecture",
    "lectures",
    "module",
    "programme",
    "bootcamp",
]
_PLANS = (
    *(
        "balance",
        "cover",
        "include",
        "split",
        "divide",
        "weeks",
        "hours",
        "leave",
        "drop",
        "cut",
        "fit",
        "teach",
        "much",
    ),
    *("belongs", "belong", "topics", "content", "design", "add", "bring", "structure"),
)


def plans_a_course(question: Question) -> bool:
    """Say whether somebody asks what a course of theirs should hold."""
    plans = question.says(*_IN_A_COURSE) and question.says(*_PLANS)
    teaches = question.says("my", "our", "we", "lecturer", "professor", "students", "i")
    takes_part = question.says(
        "take", "taking", "learn", "finish", "enrol", "enroll", "join", "cost", "worth", "resume", "cv"
    )
    return plans and teaches and not takes_part and bool(question.mentions) and not question.asks("certificate")


def chooses_whom_first(question: Question) -> bool:
    """Say whether it is asked which trade is hired first: an ML person, or somebody to sort out the data first."""
    hires = question.asks("choose candidates", "hiring") or question.says("hire", "recruit", "bring", "get")
    return (
        hires
        and question.says("first")
        and question.says("or")
        and question.says("somebody", "someone", "person", "i", "we")
    )


def counts_the_trade(question: Question) -> bool:
    """Say whether programmers are only those of whom some do something else: of all programmers, how many do ML."""
    return question.asks("count") and question.says("programmers", "developers", "coders") and bool(question.everybody)


def is_of_all_trades(question: Question) -> bool:
    """Say whether several bare trades stand beside each other, which are then those of the field."""
    return len(TRADES.intersection(question.words)) > 1
