"""What words of a question only seem to say, beside what others say: the firm where something happens, a first job."""

from __future__ import annotations

from mlcareers.queries.asking.sayings.saying import Says
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import CHOOSING, DIFFERING

_PRACTICE = (
    *("rollback", "code review", "experiments", "tests of code", "model versions", "shadow deployment", "labels"),
    *("deploying", "monitoring", "drift", "model retraining", "bias in models", "generated text", "scaling", "tuning"),
    *("validation", "metrics", "simple models", "black box", "data privacy", "messy data", "leakage", "calibration"),
)
"""Topics of how work is done, which teams do everywhere: how do teams review notebooks."""

_FIRST_YEARS = ("freshman", "sophomore", "freshmen", "sophomores")
"""Students who need not ask about an internship."""

_WANT = ("want", "value", "care", "use", "look", "need")
"""Words for what employers make of a skill, much or little."""

_IS = ("is", "s", "whats", "are", "was")
_OWN = tuple((word,) for word in ("your", "my", "our", "their", "expected", "it", "most", "like", "best", "worst"))
"""Words at the end of the question what something is, and behind it where no name is explained."""

_PACE = ("compares", "faster", "slower", "quicker", "quickly", "slow", "slowly", "tape", "bureaucracy", "approvals")
"""Words with which people tell how fast firms move, or set them beside each other."""

BESIDE = (
    ("ai written", "replace"),
    ("firms", "freelance"),
    ("choose candidates", "freelance"),
    ("portfolio", "freelance"),
    ("the search", "freelance"),
    ("order", "layoffs, quit, expectations"),
    ("hurry", "notice"),
    ("impostor", "quit"),
    ("phd", "impostor"),
    ("drift", "keep people"),
    ("rounds", "rejected"),
    ("outlook", "advert"),
    ("which fits", "lab"),
    ("selftaught", "freelance"),
    ("team", "from abroad"),
    ("other field", "industries"),
    ("freelance", "first hire"),
    ("first job", "negotiation, first number"),
    ("prepare", "illness"),
    ("interview", "age"),
    ("saturated", "age"),
    ("quit", "phd"),
    ("quit", "experience paradox, selftaught"),
    ("titles", "which fits"),
    ("team", "specialise"),
    ("hiring", "specialise"),
    ("share", "raise, quit"),
    ("where pay differs", "remote, advert, hiring"),
    ("time", "how many projects, ninety days"),
    ("rejected", "phd"),
    ("phd", "cv"),
    ("time", "monitoring"),
    ("learn to code still", "choose candidates"),
    ("posting", "demanded"),
    ("interview", "returning"),
    ("definition", "returning"),
    ("family", "teaching"),
    ("the search", "masters"),
    ("which fits", "saturated"),
    ("worth", "working language"),
    ("attractive", "working language"),
    ("impostor", "working language"),
    ("first job", "working language"),
    ("way", "working language"),
    ("ats", "age"),
    ("social", "sole person"),
    ("real title", "messy data"),
    ("team", "raise, pay band, management, quit, two offers, notice, estimates, expectations, juniors"),
)
"""Concepts that are not meant beside any of others."""


def _defines_nothing(question: Question) -> bool:
    """Say whether "what is" stands before what somebody has or finds rather than before a name: what's your ratio."""
    defined = [concept for concept in question.concepts if concept.name == "definition"]
    return all(question.words[one.end - 1] in _IS and question.words[one.end : one.end + 1] in _OWN for one in defined)


def _begins_with_may(question: Question) -> bool:
    """Say whether skills are only the verb with which a German question begins: können Sie mir sagen."""
    spoken = [question.words[one.start : one.end] for one in question.concepts if one.name == "skills"]
    return question.words[:1] == ("konnen",) and all(words == ("konnen",) for words in spoken)


WHERE: tuple[tuple[str, Says], ...] = (
    ("definition", _defines_nothing),
    ("firms", lambda question: not question.says(*CHOOSING, *DIFFERING, *_PACE)),
    ("team", lambda question: question.asks("employers") and question.says("which")),
    (
        "red flags",
        lambda question: question.asks("phd", "choose candidates", "hiring") and not question.asks("posting"),
    ),
    ("prepare", lambda question: question.asks("time") and not question.asks("interview", "rounds")),
    ("time", lambda question: question.asks("promotion") and question.asks("after")),
    ("industries", lambda question: question.asks("duties") and bool(question.everybody)),
    ("skills", _begins_with_may),
    ("specialise", lambda question: question.asks("skills") and question.says("focus")),
    ("demanded", lambda question: question.says("problems", "challenges", "mistakes", "struggles")),
    ("skills", lambda question: question.asks("cv") and question.says("recruiter", "recruiters", "employers")),
    ("interview", lambda question: question.asks("quit") and question.says("boss", "manager", "employer")),
    ("team", lambda question: question.asks("impostor", *_PRACTICE)),
    ("internship", lambda question: question.says(*_FIRST_YEARS) and not question.says("internship", "internships")),
    ("earned", lambda question: question.asks("employers") and (question.asks("worth") or question.says(*_WANT))),
    ("beside a job", lambda question: question.asks("freelance", "day rate") and not question.asks("learn", "time")),
)
"""Concepts that are not meant, and when."""


def find_seeming(question: Question) -> set[str]:
    """Return the concepts of a question that its words only seem to say."""
    beside = {name for name, others in BESIDE if question.asks(*concept_set(others))}
    return beside | {name for name, only_seems in WHERE if only_seems(question)}
