"""What words of a question only seem to say, beside what others say: the firm where something happens, a first job."""

from __future__ import annotations

from collections.abc import Callable

from mlcareers.queries.asking import (
    sayings,
    sayings_at_work,
    sayings_of_hiring,
    sayings_of_pay,
    sayings_of_teaching,
)
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import DIFFERING, EITHER, ONESELF

CHOOSING = EITHER | {"join", "which", "better"}
"""Words with which one of several is chosen."""

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
    ("time", "monitoring"),
    ("learn to code still", "choose candidates"),
    ("posting", "demanded"),
    ("interview", "returning"),
    ("definition", "returning"),
    ("family", "teaching"),
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


def _applies(question: Question) -> bool:
    """Say whether somebody is the candidate rather than chooses one."""
    return "as a candidate" in question.said or (question.asks("rejected") and question.says(*ONESELF))


Says = Callable[[Question], bool]
"""Whether a question says something."""


def _has_a_little(question: Question) -> bool:
    """Say whether little is only "a little", which is some: a little Python."""
    spoken = [question.words[max(0, one.start - 1) : one.end] for one in question.concepts if one.name == "without"]
    return all(words == ("a", "little") for words in spoken)


def _has_majored(question: Question) -> bool:
    """Say whether a major is only what somebody has studied who asks for the way: marine biology major."""
    ends = {found.end for found in question.mentions if found.origin}
    spoken = [one for one in question.concepts if one.name == "which degree"]
    told = all(one.start in ends and question.words[one.start : one.end] == ("major",) for one in spoken)
    return bool(spoken) and told and question.asks("way")


WHERE: tuple[tuple[str, Says], ...] = (
    ("without", _has_a_little),
    ("which degree", _has_majored),
    ("definition", _defines_nothing),
    ("choose candidates", _applies),
    ("management", sayings.is_led),
    ("firms", lambda question: not question.says(*CHOOSING, *DIFFERING, *_PACE)),
    ("team", lambda question: question.asks("employers") and question.says("which")),
    (
        "red flags",
        lambda question: question.asks("phd", "choose candidates", "hiring") and not question.asks("posting"),
    ),
    ("prepare", lambda question: question.asks("time") and not question.asks("interview", "rounds")),
    ("time", lambda question: question.asks("promotion") and question.asks("after")),
    ("industries", lambda question: question.asks("duties") and bool(question.everybody)),
    ("specialise", lambda question: question.asks("skills") and question.says("focus")),
    ("demanded", lambda question: question.says("problems", "challenges", "mistakes", "struggles")),
    ("skills", lambda question: question.asks("cv") and question.says("recruiter", "recruiters", "employers")),
    ("interview", lambda question: question.asks("quit") and question.says("boss", "manager", "employer")),
    ("earned", lambda question: "by how much" in question.said),
    ("equity", sayings_of_pay.is_offered_money),
    ("team", lambda question: question.asks("impostor", *_PRACTICE)),
    ("internship", lambda question: question.says(*_FIRST_YEARS) and not question.says("internship", "internships")),
    ("earned", lambda question: question.asks("employers") and (question.asks("worth") or question.says(*_WANT))),
    ("beside a job", lambda question: question.asks("freelance", "day rate") and not question.asks("learn", "time")),
    ("just", sayings_at_work.says_no_more_than_only),
    ("duties", sayings_at_work.pays_newcomers_more),
    ("bent figures", lambda question: not sayings_at_work.is_wrongly_asked(question)),
    ("deadline", sayings_at_work.has_work_due),
    ("layoffs", sayings_at_work.only_reorganised),
    ("earned", sayings_at_work.asks_of_growth),
    ("coding", sayings_at_work.goes_back_to_building),
    ("coding", sayings_of_hiring.counts_the_trade),
    ("without", sayings_at_work.goes_back_to_building),
    ("first hire", sayings_at_work.is_asked_to_lead),
    ("outlook", sayings_at_work.changed_jobs_often),
    ("outlook", sayings_at_work.counts_what_was),
    ("outlook", sayings_at_work.is_told_to_falsify),
    ("time", sayings_at_work.is_told_to_falsify),
    ("time", sayings_at_work.was_hired_for_other_work),
    ("own title", sayings_at_work.was_hired_for_other_work),
    ("interview", sayings_of_hiring.is_helped_as_candidate),
    ("bootcamp", sayings_of_teaching.marks_work_of_machines),
    ("portfolio", sayings_of_teaching.marks_work_of_machines),
    ("confidential", sayings_of_hiring.hired_the_only_one),
    ("where juniors", sayings_of_hiring.guides_beginners),
    ("after", sayings_of_hiring.guides_beginners),
    ("duties", sayings_of_hiring.guides_beginners),
    ("phd", sayings_of_hiring.hired_the_only_one),
    ("sole person", sayings_of_hiring.hired_the_only_one),
    ("where juniors", sayings_of_hiring.hired_the_only_one),
    ("where juniors", sayings_at_work.pays_newcomers_more),
    ("where juniors", sayings_of_hiring.takes_beginners_on),
    ("which degree", sayings_of_teaching.plans_a_course),
    ("interview", sayings_of_hiring.judges_a_candidate),
    ("choose candidates", sayings_of_hiring.chooses_whom_first),
    ("notice", sayings_of_hiring.others_may_follow),
)
"""Concepts that are not meant, and when."""


def find_seeming(question: Question) -> set[str]:
    """Return the concepts of a question that its words only seem to say."""
    beside = {name for name, others in BESIDE if question.asks(*concept_set(others))}
    return beside | {name for name, only_seems in WHERE if only_seems(question)}
