"""What people say who teach, or have a child that will study: what a course holds, what to study."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.sayings.saying import Saying
from mlcareers.text.questions.field_words import WRITING_MACHINES
from mlcareers.text.questions.question import Question

_TO_STUDY = word_set(
    """study studies studying major degree uni university college school course subject bet future career learn
    field choose pick bachelor discourage encourage advise"""
)
"""Words for studying and choosing what to study."""

_CHILD = (
    r"\b(?:son|daughter|niece|nephew|kid|cousin|girl|boy|teen) (?:of|aged|who is|is) \d\d\b|\b(?:my|our) (?:\w+"
    r" )?(?:son|daughter|kids?|child|children|boy|girl|teen(?:ager)?s?|nephew|niece|grandson|granddaughter|grandchild"
    r"|stepson|stepdaughter|godson|goddaughter|eldest|youngest)\b"
)
"""How people speak of a child of theirs."""


def asks_for_a_child(question: Question) -> bool:
    """Say whether a parent asks what a child should study or become."""
    return question.says(*_TO_STUDY) and question.matches(_CHILD)


_IN_A_COURSE = word_set("course courses class semester syllabus lecture lectures module programme bootcamp")
"""Words for courses."""

_PLANS = word_set(
    """balance cover include split divide weeks hours leave drop cut fit teach much belongs belong topics
    content design add bring structure"""
)
"""Words for what a course holds."""

_TAKES_PART = word_set("take taking learn finish enrol enroll join cost worth resume cv")
"""Words of somebody who takes part in a course."""


def plans_a_course(question: Question) -> bool:
    """Say whether somebody asks what a course of theirs should hold."""
    plans = question.says(*_IN_A_COURSE) and question.says(*_PLANS)
    teaches = question.says("my", "our", "we", "lecturer", "professor", "students", "i")
    return (
        plans
        and teaches
        and not question.says(*_TAKES_PART)
        and bool(question.mentions)
        and not question.asks("certificate")
    )


def orders_a_course(question: Question) -> bool:
    """Say whether it is asked with what a course begins: with pandas or with theory."""
    begins = question.says("start", "first", "begin", "before", "open") and question.says("or", "first", "before")
    return question.asks("curriculum") and begins and question.says(*_IN_A_COURSE)


_PUPILS = word_set("students student pupils pupil learners class undergraduates undergrads freshmen")
"""Words for those who are taught."""

_HANDED_IN = word_set(
    """homework assignment assignments project projects code exam exams essay essays paste cheat cheating submit
    submissions coursework lab grade marks mark pass programming exercise exercises"""
)
"""Words for what they hand in."""


def marks_work_of_machines(question: Question) -> bool:
    """Say whether a teacher asks about pupils whose work a machine does: students paste ChatGPT code."""
    hand_in = question.says(*_PUPILS) and question.says(*_HANDED_IN)
    teaches = hand_in and question.says("my", "our", "i", "we", "teacher", "tutor", "lecturer")
    return teaches and question.says(*WRITING_MACHINES) and not question.asks("advise pupils", "which degree")


SAYINGS = (
    Saying(asks_for_a_child, means="advise pupils"),
    Saying(plans_a_course, means="curriculum", seems="which degree"),
    Saying(marks_work_of_machines, means="assess students", seems="bootcamp, portfolio"),
)
"""What they say, with what it means and what it only seems to say."""
