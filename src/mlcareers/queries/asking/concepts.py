"""Which concepts decide a question, and which say too little alone."""

from __future__ import annotations

from mlcareers.text.questions.phrases import concept_set
from mlcareers.text.questions.question import Question

NARROW = concept_set(
    """
    rounds, prepare, ask back, behavioural, ai in interviews, project talk, rejected, leetcode, system design,
    take home, kaggle, course projects, ai written, how many projects, confidential, no numbers, ats, cover letter,
    red flags, read a posting,
    real title, own title, raise, first number, deadline, two offers, startup check, equity, notice,
    returning, family, illness, parttime, beside a job, day rate, contract, travel, from abroad, side doors,
    experience paradox, network, overqualified, the search, internship, bubble, safest, exposure, learn to code still,
    on call, keep people, other field, dull, women, where juniors, promotion, first hire, choose candidates, advert,
    no expert, pay band, levelling, team, sole person, impostor, become a teacher, assess students, advise pupils,
    order, learning cost, which degree, saturated, cleaning, soft skills, firms, countries, curriculum, titles, juniors,
    which fits, specialise, no degree, hurry, annotation,
    leave academia,
    drift, model retraining, leakage, overfitting, experiments, shadow deployment, rollback, model versions,
    tests of code, code review, labels, messy data, missing values, little data, class imbalance, expectations,
    armed forces, time management,
    explain findings, compute costs, estimates, failing projects, calibration, generated text, simple models, tuning,
    black box, data privacy, scaling, changing technology, talent shortage, new jobs, market size, project steps,
    where pay differs, working language, bent figures
    """
)
"""Topics as narrow as one entry of a guide."""

TOPICS = NARROW | concept_set(
    """
    interview, portfolio, cv, negotiation, visa, age, freelance, stress, quit, women, academia, management, hiring,
    teaching, time, ethics, applicants, bootcamp, selftaught, ninety days, first job, replace, layoffs, remote, lab,
    phd, masters, stakeholders, validation, metrics, deploying, monitoring, bias in models, regulation, use cases,
    business value, colleagues
    """
)
"""Concepts that decide a question: what does not speak of them is no answer to it."""

OTHER_SIDE = concept_set(
    "hiring, first hire, choose candidates, no expert, advert, pay band, levelling, team, keep people"
)
"""What those ask who sit on the other side of the table."""

OF_A_TRADE = concept_set(
    """
    way, pay, earned, certificate, attractive, outlook, count, remote, interview, portfolio, cv,
    still, demanded, level, duties, definition, saturated, more pay, highest
    """
)
"""What is asked of a trade itself, also of one that is only known as a start."""

OF_A_WORKER = concept_set(
    """
    degree, no degree, need, worth, first job, age, stress, internship, freelance, layoffs, time,
    promotion, years, women, parttime, negotiation, rounds, hiring, bootcamp, masters, phd, prepare, rejected,
    raise, fair, posting, advert, cover letter
    """
)
"""The same, of a trade that is named by who works in it: a degree for paralegals, but not a maths degree."""

NOT_OF_WORK = concept_set(
    """
    family, age, illness, travel, time, order, learning cost, network, deadline, stress, quit, dull, women, cost,
    parttime, countries, cities, need, worth, definition, way, still, jobs, learn, without, difference, just, after,
    against, count, share, world, expired, which fits, social, certain, firms, fair, titles, years, level,
    time spent, attractive, red flags, specialise, teaching, assess students, ask back, ai tools,
    more pay, negative, earned, lab, recruiter, armed forces, advise pupils, ninety days, bubble, safest, hurry,
    ai in interviews, bootcamp, how many projects, saturated, side doors, no numbers, overqualified, ai risk,
    where pay differs
    """
)
"""Concepts that are spoken of in every walk of life."""

_DOCTORS = concept_set("phd, masters")
"""What somebody may have got who asks, and may ask about."""

_ASKED_BY_DOCTORS = concept_set("fair, outlook, internship, pay, highest, earned, share, count")
"""Concepts beside which it is only who asks."""

_WHICH_FIRMS = concept_set("employers, industries, cities, countries")
"""Concepts of where there is work."""


def topics_of(question: Question) -> frozenset[str]:
    """Find the topics that decide a question.

    Who asks which firms hire does not want to hire; beside pay or the market a doctorate is only who asks.
    """
    topics = question.spoken_of & TOPICS
    if question.asks(*_WHICH_FIRMS):
        topics -= {"hiring"}
    if question.asks("certificate"):
        topics -= {"time", "learning cost"}
    if question.asks("outlook", "demanded"):  # how fast something grows
        topics -= {"time"}
    return frozenset(topics - _DOCTORS if question.asks(*_ASKED_BY_DOCTORS) else topics)
