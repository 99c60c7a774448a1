"""Entries of the guides that answer what a page of figures would only bear on.

They are named here rather than marked in the guides: only few follow from a concept alone, the others from
what a question leaves unnamed, from how many things it names, or from words beside the concept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking import qualifications, seeking_work
from mlcareers.queries.asking.concepts import topics_of
from mlcareers.queries.asking.page import Page, entry_page
from mlcareers.queries.asking.situations import SITUATIONS
from mlcareers.queries.asking.subjects import Subjects, speaks_of_the_field
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.small_words import EITHER, HOW_DONE, NOT, SPEAKS_OF_ONESELF, WEEK

Asks = Callable[[Subjects], bool]
"""Whether what an entry tells is asked."""


def find_entries(about: Subjects) -> Iterator[Page]:
    """Give the entries that come before any command's page, those that there are."""
    for guide, entry, tells in SITUATIONS:
        if tells(about.question):
            yield from give_entry(about, guide, entry)
    for guide, entry, asks in ENTRIES:
        if asks(about):
            yield from give_entry(about, guide, entry)
    yield from _explain_title(about)


def give_entry(about: Subjects, guide: str, entry: str) -> Iterator[Page]:
    """Give the page of an entry, where there is one."""
    record = about.knowledge.guides.get(guide)
    if record and any(one.id == entry for one in record.entries):
        yield entry_page(guide, entry)._replace(sure=True)


def _explain_title(about: Subjects) -> Iterator[Page]:
    """Give the entry that explains a title, which says more than which role it is taken for."""
    record = about.knowledge.guides.get("cv-and-postings")
    found = [one for one in about.question.mentions if one.is_alias]
    names = [words_of(about.question.words, one) for one in found]
    if record and about.asks("definition"):
        for entry in record.entries:
            if any(name in entry.title.lower() for name in names):
                yield from give_entry(about, record.id, entry.id)


def _asks_if_all_is_a_bubble(about: Subjects) -> bool:
    """Say whether it is asked of the whole field if it is a bubble, rather than of one role."""
    roles = {"ml-engineer", "ai-engineer", "data-scientist"}.issuperset(about.named_roles)
    return topics_of(about.question) == {"bubble"} and roles and not about.asks("just")


def _asks_layoffs_of_others(about: Subjects) -> bool:
    """Say whether it is asked where people are cut, by nobody who is, or who is offered something instead."""
    is_own = about.says("as", "als", "comme", "como", *SPEAKS_OF_ONESELF) or about.asks("offer", "contract")
    return about.asks("layoffs") and not is_own


_WHAT_NOW = word_set(
    """what how first next now do was wie jetzt nun wat hoe nu jak co teraz quoi comment maintenant fais faire hago
    ahora como agora faco fazer cosa adesso faccio fare come primer primeiro primo"""
)
"""Words with which people ask what to do."""

_NOW = word_set("now jetzt nun nu teraz maintenant ahora agora adesso ora")
_WHAT = word_set("what was wat co que cosa e")
"""Words of who asks what to do now, who need not say that it is they who are cut: laid off as a tester, what now."""


def _asks_own_layoff(about: Subjects) -> bool:
    """Say whether somebody is cut themselves, and asks no more than what to do."""
    is_own = about.says(*SPEAKS_OF_ONESELF) or (about.says(*_NOW) and about.says(*_WHAT))
    is_own = is_own and not about.asks("outlook", "count", "share", "replace", "visa", "notice")
    return about.asks("layoffs") and is_own and about.says(*_WHAT_NOW)


_OF_LEAVING = concept_set("quit, dull, first job, time, years, still, need, worth, way")
"""Concepts beside which it is only asked whether to leave a post."""


def _asks_whether_to_leave(about: Subjects) -> bool:
    """Say whether somebody who works in a role asks whether to leave the post: bored as a data analyst, do I go."""
    only = about.question.spoken_of <= _OF_LEAVING and (not about.asks("way") or about.asks("dull"))
    return about.asks("quit") and len(about.named_roles) == 1 and only and not about.origins


def _asks_whether_to_lead(about: Subjects) -> bool:
    """Say whether somebody who works in a role, which names no leader, asks about leading people and nothing else."""
    only = about.question.spoken_of <= concept_set("management, without, way, after, which fits, still, need")
    return about.asks("management") and only and bool(about.named_roles) and about.says(*SPEAKS_OF_ONESELF, *NOT)


def _learns_beside_a_job(about: Subjects) -> bool:
    """Say whether it is asked if a skill can be learnt beside a job, and nothing else: python after my shift."""
    only = about.question.spoken_of <= concept_set("beside a job, learn, coding, still, worth, need, way, order")
    return about.asks("beside a job") and only and bool(about.skills) and not (about.everybody or about.certificates)


def _leaves_with_a_discipline(about: Subjects) -> bool:
    """Say whether somebody leaves a university with what they have studied, and names no role to go to."""
    return about.asks("leave academia") and bool(about.origins) and not about.everybody


def _asks_hours_a_week(about: Subjects) -> bool:
    return about.asks("time") and about.says(*WEEK)


def _asks_pay_by_state(about: Subjects) -> bool:
    return "data-scientist" in about.everybody and about.asks("pay", "highest") and about.says("state", "states")


def _asks_pay_by_firm(about: Subjects) -> bool:
    """Say whether it is asked if pay hangs on the kind of firm: do larger companies pay more."""
    kinds = about.says("bigger", "larger", "smaller", "startups", "corporates", "consultancies", "size", "nonprofits")
    pays = about.asks("pay", "more pay", "highest") and about.says("pay", "pays")
    return kinds and pays and not (about.question.places or about.asks("offer", "two offers", "equity"))


def _asks_why_pay_differs(about: Subjects) -> bool:
    differs = about.asks("difference") or about.says("double", "twice", "triple", "half", "varies", "vary")
    return about.asks("pay") and differs and about.says("why") and not about.asks("women")


def _asks_why_others_earn_more(about: Subjects) -> bool:
    """Say whether it is asked why some are paid more than others who are not two roles with pay of their own."""
    is_more = about.asks("more pay", "raise") and about.says("than") and about.question.words[:1] == ("why",)
    return is_more and len(about.everybody) < 2 and not about.asks("women", "offer", "pay band")


def _comes_from_the_forces(about: Subjects) -> bool:
    """Say whether somebody from the armed forces asks for the field."""
    return about.asks("armed forces") and speaks_of_the_field(about.question) and not about.asks("ethics", "employers")


_MORE = word_set(
    """maximise maximize boost boosts raise raises increase increases lift lifts bump bumps push more most higher
    highest best extra"""
)
"""Words for pay that becomes more."""


def _asks_skills_that_pay(about: Subjects) -> bool:
    """Say whether it is asked which skills make pay higher."""
    return (
        about.asks("skills", "learn")
        and about.asks(*qualifications.OF_PAY)
        and (about.asks("more pay", "highest") or about.says(*_MORE))
    )


def _asks_if_tools_take_over(about: Subjects) -> bool:
    """Say whether it is asked if tools that need no code are what comes: is the future drag and drop."""
    return not {"low-code", "automl"}.isdisjoint(about.skills) and about.asks("outlook", "replace")


_SUBJECTS = ("nlp-llm", "computer-vision", "rl-robotics")
"""Categories of skills on what models are made for."""

_FOR_A_CAREER = concept_set("outlook, specialise, which fits, way, attractive, replace, demanded, jobs, safest")
"""Concepts of a choice for years rather than of a comparison."""


def _chooses_a_subject(about: Subjects) -> bool:
    """Say whether one of several subjects of models is to be chosen: vision or language for the future."""
    fields = [found for found in about.question.mentions if found.skill and not found.role]
    subjects = [found for found in fields if about.category_of(found.skill) in _SUBJECTS]
    several = len(subjects) > 1 and len(fields) == len(subjects)
    return several and about.says(*EITHER) and about.asks(*_FOR_A_CAREER)


def _chooses_an_industry(about: Subjects) -> bool:
    """Say whether one of several industries is to be chosen for work: a bank or an insurer."""
    are_industries = len(about.skills) > 1 and all(map(about.is_industry, about.skills))
    return are_industries and not about.everybody and about.says(*EITHER)


def _asks_if_maths_is_needed(about: Subjects) -> bool:
    """Say whether it is asked how much maths one needs to begin."""
    return about.asks("maths") and about.asks("need") and about.asks("first job") and not about.skills


def _asks_how_to_hire(about: Subjects) -> bool:
    """Say whether it is asked how people of the trade are hired, and no more."""
    hires = about.asks("hiring") and about.says("hire", "recruit", "einstellen", "recruter", "contratar", "assumere")
    only = about.question.spoken_of <= concept_set("hiring, employers, way, skills")
    return hires and only and not HOW_DONE.isdisjoint(about.question.words[:2])


def _asks_way_into_the_field(about: Subjects) -> bool:
    """Say whether the way into the field is asked for without any role: how do I get into data."""
    only = about.question.spoken_of <= concept_set("way, jobs, learn, worth")
    is_alone = not (about.question.mentions or about.question.places)
    return about.asks("way") and only and is_alone and speaks_of_the_field(about.question)


def _asks_of_annotation(about: Subjects) -> bool:
    is_pay = "data-annotator" in about.everybody and about.asks("pay", "day rate") and not about.question.places
    return about.asks("annotation") or is_pay


def _chooses_between_maths_and_code(about: Subjects) -> bool:
    """Say whether maths and code are set against each other, for no role in particular."""
    return about.asks("maths") and about.asks("coding") and about.asks("which fits", "without", "dull", "jobs")


_HOW_TO_TEACH = ("how to teach", "how do i teach", "how do you teach", "how should i teach", "how do we teach")
"""How it is asked in what way to teach."""


def _asks_how_to_teach(about: Subjects) -> bool:
    """Say whether it is asked how something of the field is taught rather than who teaches it."""
    only = about.question.spoken_of <= concept_set("teaching, way, first job, juniors")
    names_something = bool(about.everybody or about.skills)
    return only and names_something and about.question.said.startswith(_HOW_TO_TEACH)


def _asks_how_teams_look(about: Subjects) -> bool:
    """Say whether it is asked how many people of which trades make a team, or what it looks like."""
    return about.asks("team") and (about.asks("count", "share") or about.says("look", "structure", "structured"))


def _asks_where_jobs_are(about: Subjects) -> bool:
    """Say whether it is asked which country has most jobs in the field, of no role and of no pay."""
    return (
        about.asks("countries")
        and about.says("most", "many")
        and not (about.named_roles or about.asks(*qualifications.OF_PAY))
    )


ENTRIES: tuple[tuple[str, str, Asks], ...] = (
    ("from-where-you-stand", "armed-forces", _comes_from_the_forces),
    ("pay-factors", "overview", _asks_why_others_earn_more),
    ("staying-and-leaving", "layoffs-counted", _asks_layoffs_of_others),
    (
        "degrees",
        "certificates-that-last",
        lambda about: about.asks("expired") and qualifications.asks_certificates_of_the_field(about),
    ),
    (
        "degrees",
        "certificates",
        lambda about: qualifications.asks_any_certificate(about) and about.asks("posting", "share", "count"),
    ),
    ("pay-factors", "education", qualifications.asks_certificates_that_pay),
    ("pay-factors", "education", qualifications.asks_degrees_that_pay),
    ("pay-factors", "company", _asks_pay_by_firm),
    ("degrees", "certificates", qualifications.asks_if_courses_count),
    ("degrees", "certificates", qualifications.sets_certificates_against_others),
    ("hiring", "team-shape", _asks_how_teams_look),
    ("abroad", "countries-ai-share", _asks_where_jobs_are),
    ("abroad", "united-states", lambda about: about.says("h1b", "1b") and about.question.spoken_of == {"visa"}),
    ("staying-and-leaving", "layoff", _asks_own_layoff),
    ("time", "beside-a-job", lambda about: about.asks("beside a job") and about.asks("certificate")),
    ("time", "beside-a-job", _learns_beside_a_job),
    ("staying-and-leaving", "when-to-leave", _asks_whether_to_leave),
    ("staying-and-leaving", "manager-or-individual", _asks_whether_to_lead),
    ("questions", "certificates", qualifications.asks_any_certificate),
    ("trends", "automl", _asks_if_tools_take_over),
    ("pay-factors", "skills", _asks_skills_that_pay),
    ("choosing", "language-vision-tabular", _chooses_a_subject),
    ("choosing", "domain", _chooses_an_industry),
    ("degrees", "doctorate", qualifications.asks_if_a_doctorate_pays_off),
    ("degrees", "masters", qualifications.asks_if_a_masters_pays_off),
    ("choosing", "maths-or-code", _chooses_between_maths_and_code),
    ("teaching", "what-to-teach", _asks_how_to_teach),
    ("teaching", "assess", lambda about: about.asks("assess students") and not about.asks("take home", "interview")),
    ("work-environment", "on-call", lambda about: about.asks("on call") and not about.origins),
    ("questions", "how-many", lambda about: about.asks("count") and about.asks("world")),
    ("choosing", "big-or-small", seeking_work.chooses_a_kind_of_firm),
    ("questions", "pay-differences", _asks_why_pay_differs),
    ("degrees", "leaving-academia", _leaves_with_a_discipline),
    ("degrees", "leaving-academia", seeking_work.seeks_first_work_as_a_scholar),
    ("first-job", "side-doors", seeking_work.seeks_first_work_with_skills),
    ("choosing", "safety-career", seeking_work.seeks_work_on_safety),
    ("staying-and-leaving", "when-to-leave", lambda about: about.asks("bent figures")),
    ("time", "beside-a-job", _asks_hours_a_week),
    ("ai-and-jobs", "bubble", _asks_if_all_is_a_bubble),
    ("time", "order", lambda about: about.asks("order") and len(about.skills) > 1),
    ("first-job", "annotation-as-entry", _asks_of_annotation),
    ("pay-factors", "us-states", _asks_pay_by_state),
    ("questions", "maths", _asks_if_maths_is_needed),
    ("hiring", "interview-design", _asks_how_to_hire),
    ("first-job", "side-doors", _asks_way_into_the_field),
    ("choosing", "analyst-engineer-scientist", _asks_way_into_the_field),
)
"""The entry that answers, and when; the first is the likeliest."""
