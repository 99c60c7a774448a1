"""What is asked of degrees and certificates: whether they pay off, and which one to choose."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.subjects import WIDE, Subjects
from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.small_words import EITHER, VERSUS


def asks_any_certificate(about: Subjects) -> bool:
    """Say whether certificates are asked for without one, its issuer, a role or a skill."""
    return about.asks("certificate") and not (about.issuer or about.skills or about.everybody or about.certificates)


def asks_certificates_of_the_field(about: Subjects) -> bool:
    """Say whether certificates are asked for of which no more is said than that they are of the field: AI certs."""
    is_one = about.issuer or {*about.skills} - WIDE or about.certificates or about.named_roles
    return about.asks("certificate") and not is_one


OF_PAY = concept_set("pay, earned, more pay, highest, raise")
"""Concepts of pay, and of more of it."""


def asks_certificates_that_pay(about: Subjects) -> bool:
    """Say whether it is asked if certificates make pay higher, of none in particular."""
    is_one = about.issuer or {*about.skills} - WIDE or about.certificates
    of_a_role = about.named_roles and not about.asks("raise", "more pay")
    return about.asks("certificate") and about.asks(*OF_PAY) and not (is_one or of_a_role)


_SHOWING = word_set("project projects experience school university college portfolio degree degrees github kaggle")
"""Words for what else than a certificate shows that somebody can do the work."""


def sets_certificates_against_others(about: Subjects) -> bool:
    """Say whether certificates are set against what else may show that somebody can do the work: or projects."""
    others = about.asks("portfolio", "degree", "masters", "phd", "no degree", "bootcamp") or about.says(*_SHOWING)
    is_any = not ({*about.skills} - WIDE or about.certificates or about.issuer)
    return about.asks("certificate") and others and is_any and about.says(*EITHER)


_THINKS = ("seriously", "respect", "value", "count", "counts", "recognise", "recognize", "trust", "think", "look")
"""Words for what employers make of something."""

_SCHOOLS = ("coursera", "udemy", "edx", "udacity", "datacamp", "course", "courses")
"""Words for courses, and where they are found."""


def asks_if_courses_count(about: Subjects) -> bool:
    """Say whether it is asked what employers think of courses: do employers take Coursera seriously."""
    is_any = not (about.skills or about.everybody or about.certificates or about.origins)
    thinks = about.asks("employers", "recruiter") and (about.asks("worth", "need") or about.says(*_THINKS))
    return is_any and thinks and (about.asks("learn", "certificate") or about.says(*_SCHOOLS))


_HELPS = ("help", "helps", "helpful", "useful", "useless", "benefit")
"""Words for what something brings."""


def asks_if_a_doctorate_pays_off(about: Subjects) -> bool:
    """Say whether a doctorate itself is weighed: is it worth it, or a master's degree instead."""
    weighs = about.asks("worth", "need", "masters") or about.says(*VERSUS, *_HELPS)
    others = about.asks("leave academia", "pay", "earned", "share", "count", "posting", "interview", "age")
    in_a_lab = about.asks("lab") and not (about.asks("need") and about.says("phd", "phds", "doctorate"))
    return about.asks("phd") and weighs and not (others or in_a_lab)


def asks_degrees_that_pay(about: Subjects) -> bool:
    """Say whether it is asked if a degree makes pay higher."""
    more = about.asks("more pay") or about.says("more", "higher")
    return about.asks("phd", "masters") and more and about.asks("pay", "earned", "more pay")


def asks_if_a_masters_pays_off(about: Subjects) -> bool:
    """Say whether a master's degree itself is weighed, by somebody who asks nothing else."""
    return about.asks("masters") and about.asks("need", "worth") and not about.question.spoken_of - _WEIGHED


_WEIGHED = concept_set("masters, need, worth, degree, way, jobs, learn, skills, just")
"""Concepts beside which a master's degree is what is weighed."""
