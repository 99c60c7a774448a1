"""What people say in many words who teach, or have a child that will study: what a course holds, what to study."""

from __future__ import annotations

import re

from mlcareers.text.questions.question import Question

_CHILD = (
    r"\b(?:son|daughter|niece|nephew|kid|cousin|girl|boy|teen) (?:of|aged|who is|is) \d\d\b"
    r"|\b(?:my|our) (?:\w+ )?(?:son|daughter|kids?|child|children|boy|girl|teen(?:ager)?s?|nephew|niece|grandson"
    r"|granddaughter|grandchild|stepson|stepdaughter|godson|goddaughter|eldest|youngest)\b"
)
_TO_STUDY = (
    *("study", "studies", "studying", "major", "degree", "uni", "university", "college", "school", "course", "subject"),
    *("bet", "future", "career", "learn", "field", "choose", "pick", "bachelor", "discourage", "encourage", "advise"),
)


def asks_for_a_child(question: Question) -> bool:
    """Say whether a parent asks what a child should study or become."""
    return question.says(*_TO_STUDY) and re.search(_CHILD, question.said) is not None


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


HELPERS = r"\b(?:ai|chatgpt|copilot|claude|gpt|gemini|llm|bot|cursor|cluely|earpiece)\b"
"""Machines that write an answer for somebody."""

_PUPILS = ("students", "student", "pupils", "pupil", "learners", "class", "undergraduates", "undergrads", "freshmen")
_HANDED_IN = (
    *(
        "homework",
        "assignment",
        "assignments",
        "project",
        "projects",
        "code",
        "exam",
        "exams",
        "essay",
        "essays",
        "paste",
    ),
    *(
        "cheat",
        "cheating",
        "submit",
        "submissions",
        "coursework",
        "lab",
        "grade",
        "marks",
        "mark",
        "pass",
        "programming",
        "exercise",
        "exercises",
    ),
)


def marks_work_of_machines(question: Question) -> bool:
    """Say whether a teacher asks about pupils whose work a machine does: students paste ChatGPT code."""
    if not (question.says(*_PUPILS) and question.says(*_HANDED_IN)):
        return False
    is_own = question.says("my", "our", "i", "we", "teacher", "tutor", "lecturer")
    return is_own and bool(re.search(HELPERS, question.said)) and not question.asks("advise pupils", "which degree")


def orders_a_course(question: Question) -> bool:
    """Say whether it is asked with what a course begins: with pandas or with theory."""
    begins = question.says("start", "first", "begin", "before", "open") and question.says("or", "first", "before")
    return question.asks("curriculum") and begins and question.says(*_IN_A_COURSE)
