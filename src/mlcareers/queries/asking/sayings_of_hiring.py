"""What people say in many words who hire and lead: whom first, is she any good, what to give a beginner."""

from __future__ import annotations

import re

from mlcareers.queries.asking.sayings_of_teaching import HELPERS
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.question import Question

_FIRST_ONE = (
    r"\bour (?:very )?(?:first|only|sole) (?:hire|data|ml|ai|analyst|scientist|engineer)\b.*\b(?:nothing|"
    r"wrong|mistake)\b"
)
_ONLY_ONE = (
    r"\b(?:we|our|i|company|boss|they)\b.*\b(?:took|hired|recruited|brought|got|employed|gave|appointed|have)\b"
    r".*\b(?:as our|our|as the|as my|as a) (?:\w+ )?(?:first|only|sole|single|lone|one)\b"
)


def hired_the_only_one(question: Question) -> bool:
    """Say whether a firm hired somebody as the only one of the trade: a graduate as our only data scientist."""
    is_firm = question.says("we", "our", "us") and (bool(question.everybody) or question.says("data", "ml", "ai"))
    found = re.search(_ONLY_ONE, question.said) or re.search(_FIRST_ONE, question.said)
    return is_firm and found is not None and not question.asks("notice", "keep people")


_STOP_OTHERS = (
    r"\b(?:stop|keep|prevent|hold)\b.*\b(?:rest|others|them|everyone|everybody|team|following|leaving|"
    r"next|from going|going|drifting)\b"
)


def others_may_follow(question: Question) -> bool:
    """Say whether one of somebody's people left and the others should not."""
    return (
        question.asks("notice", "quit", "keep people")
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


_WEIGHING = (
    *("worth", "sense", "still", "point", "should", "bother", "why", "pay", "or", "instead", "foolish", "wise", "mad"),
    *("silly", "smart", "crazy", "reasonable", "viable", "stupid", "worthwhile", "anymore"),
)


def takes_beginners_on(question: Question) -> bool:
    """Say whether a firm asks if beginners are worth it: does it make sense for us to take on juniors."""
    if not question.says("us", "we", "our", "my", "employ", "hire", "recruit", "employing", "hiring"):
        return False
    weighs = question.says(*_WEIGHING)
    return weighs and re.search(_TAKES_ON, question.said) is not None and not question.says("me", "i")


_GUIDES = (
    r"\b(?:look after|looking after|responsible for|in charge of|got|mentor|mentoring|coach|supervise|"
    r"supervising|manage|lead|guide|train|onboard|give|hand|assign|delegate)\b"
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


_JUDGES = (
    r"\b(?:how|what|way|can)\b.*\b(?:tell|know|judge|check|see|spot|verify|assess|sure|recogni[sz]e|"
    r"find out|decide)\b"
)


def judges_a_candidate(question: Question) -> bool:
    """Say whether who interviews somebody asks how to judge them."""
    hires = re.search(
        r"\b(?:i m|im|i am|we re|we are|i|we) (?:just |now |about to )?(?:interview|hire|recruit|interviewing|hiring"
        r"|recruiting|vetting)\b(?! with| at| for)|\b(?:candidates?|applicants?|interviewees?)\b",
        question.said,
    )
    return hires is not None and re.search(_JUDGES, question.said) is not None and not question.asks("first job", "cv")


_TO_KNOW = (
    r"\bhow (?:would|do|can|could|will|should) (?:i|we) (?:even |ever )?(?:know|tell|recogni[sz]e|see|judge|spot)\b"
    r".*\b(?:good|any good|worth|real|right|fit|competent|capable|bluffing|decent)\b"
)
_PICKS = ("pick", "choose", "hire", "find", "recruit", "employ", "engage", "candidate", "candidates", "applicant")
_OWN_FIRM = (
    r"\bmy (?:\w+ )?(?:agency|shop|practice|restaurant|firm|company|clinic|business|store|hotel|farm|"
    r"factory|startup|office"
    r"|workshop|school|charity)\b"
)


def picks_for_own_firm(question: Question) -> bool:
    """Say whether somebody of another trade picks one of this for their own firm, and asks how to know a good one."""
    picks = question.says(*_PICKS) and re.search(_OWN_FIRM, question.said) is not None
    return picks and re.search(_TO_KNOW, question.said) is not None


_AT_A_TEST = (
    "interview",
    "interviews",
    "screening",
    "screen",
    "test",
    "round",
    "assessment",
    "call",
    "answers",
    "answer",
)


def is_helped_as_candidate(question: Question) -> bool:
    """Say whether a candidate lets a machine answer: an applicant had an AI whisper the answers."""
    candidate = question.says("candidate", "candidates", "applicant", "applicants", "interviewee", "interviewees")
    helped = candidate and question.says(*_AT_A_TEST) and question.says(*_LETS)
    return helped and re.search(HELPERS, question.said) is not None


_LETS = (
    *(
        "use",
        "uses",
        "used",
        "using",
        "cheat",
        "cheats",
        "cheated",
        "cheating",
        "whisper",
        "whispers",
        "read",
        "reading",
    ),
    *("had", "forbid", "ban", "allow", "let", "secretly", "suspect", "typed", "typing", "paste", "pasted", "detect"),
)
_TELLING = (
    "tell",
    "know",
    "knows",
    "expose",
    "check",
    "spot",
    "real",
    "claims",
    "claim",
    "says",
    "say",
    "verify",
    "sure",
    "test",
)
_LLM_SKILLS = ("rag", "llm", "llms", "agents", "agentic", "genai", "prompt", "prompting", "langchain", "embeddings")


def judges_llm_skill(question: Question) -> bool:
    """Say whether it is asked how to tell who knows language models: every CV says RAG."""
    about = question.asks("choose candidates") and question.says(*_LLM_SKILLS) and question.says(*_TELLING)
    return about and not question.asks("ai in interviews", "first hire", "pay band")


_PART_OF_ALL = (
    r"\b(?:portion|share|part|percentage|fraction|percent|proportion|how many)(?: of)?(?: all| the|"
    r" of the)* (?:the )?"
    r"(?:software |world s )?(?:developers?|programmers?|coders?|engineers?)\b.*\b(?:work|works|do|does|use|are|is)\b"
)


def asks_part_of_all(question: Question) -> bool:
    """Say whether it is asked how many of all who program work in the field."""
    return question.asks("share", "count") and bool(re.search(_PART_OF_ALL, question.said)) and bool(question.everybody)


_DOES_NOT_KNOW = (
    r"\b(?:can t|cannot|cant|don t|never) (?:code|coded|program|programmed|do math|read code)\b"
    r"|\b(?:not|no|non|zero|without|isn t|lack) (?:a |any |an |really |very |being )*(?:technical|programmer|coder"
    r"|techie|tech|data|engineer|clue|idea|expert)\b"
    r"|\bknow nothing\b|\b(?:i m|im|i am|i run|i m in|as an?) (?:in )?(?:an? )?(?:hr|marketing|finance|"
    r"sales|operations"
    r"|ops|accountant|lawyer|founder|salesperson)\b"
)


def judges_without_knowing(question: Question) -> bool:
    """Say whether who is to judge a candidate does not know the trade: I can't code, how can I tell."""
    judges = judges_a_candidate(question) and re.search(_DOES_NOT_KNOW, question.said) is not None
    return judges or picks_for_own_firm(question)


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


def chooses_kinds_for_a_team(question: Question) -> bool:
    """Say whether generalists and specialists are weighed for a team rather than for oneself."""
    is_own = question.says("become", "myself", "career")
    return (
        question.asks("specialise") and question.says("team", "teams", "hire", "recruit", "department") and not is_own
    )


_WHAT_TO_ASK = re.compile(r"\b(?:what|which|questions?)(?: \w+){0,3} ask (?:an?|the|our|my)$")
"""Words right before whom somebody will interview."""


def asks_what_to_ask_a_candidate(question: Question) -> bool:
    """Say whether it is asked what to ask people of a role in an interview: what do I ask a data engineer."""
    asked = (" ".join(question.words[: found.start]) for found in question.mentions if found.who)
    return question.asks("interview") and any(map(_WHAT_TO_ASK.search, asked))
