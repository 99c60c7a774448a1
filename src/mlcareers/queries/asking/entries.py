"""Entries of the guides that answer what a page of figures would only bear on.

They are named here rather than marked in the guides: only few follow from a concept alone, the others from
what a question leaves unnamed, from how many things it names, or from words beside the concept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.queries.asking import choosing, pay_reasons, qualifications, seeking_work, staying
from mlcareers.queries.asking.concepts import topics_of
from mlcareers.queries.asking.page import Page, entry_page
from mlcareers.queries.asking.situations import SITUATIONS
from mlcareers.queries.asking.subjects import Subjects, speaks_of_the_field
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.small_words import HOW_DONE, WEEK

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


def _learns_beside_a_job(about: Subjects) -> bool:
    """Say whether it is asked if a skill can be learnt beside a job, and nothing else: python after my shift."""
    only = about.question.spoken_of <= concept_set("beside a job, learn, coding, still, worth, need, way, order")
    return about.asks("beside a job") and only and bool(about.skills) and not (about.everybody or about.certificates)


def _asks_hours_a_week(about: Subjects) -> bool:
    """Say whether it is asked how many hours of a week something takes."""
    return about.asks("time") and about.says(*WEEK)


def _comes_from_the_forces(about: Subjects) -> bool:
    """Say whether somebody from the armed forces asks for the field."""
    return about.asks("armed forces") and speaks_of_the_field(about.question) and not about.asks("ethics", "employers")


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
    """Say whether it is asked of the piecework that teaches a model, or what it pays."""
    is_pay = "data-annotator" in about.everybody and about.asks("pay", "day rate") and not about.question.places
    return about.asks("annotation") or is_pay


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
    most = about.asks("countries") and about.says("most", "many")
    return most and not (about.named_roles or about.asks(*qualifications.OF_PAY))


ENTRIES: tuple[tuple[str, str, Asks], ...] = (
    ("ai-and-jobs", "replace", seeking_work.asks_if_replaced),
    ("time", "the-search", lambda about: about.question.spoken_of == {"the search"} and not about.origins),
    ("questions", "more-careers", choosing.asks_for_the_best_work),
    ("time", "order", seeking_work.learns_a_field),
    ("degrees", "self-taught-plan", seeking_work.learns_a_field),
    ("from-where-you-stand", "armed-forces", _comes_from_the_forces),
    ("pay-factors", "overview", pay_reasons.asks_why_others_earn_more),
    ("staying-and-leaving", "layoffs-counted", staying.asks_layoffs_of_others),
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
    ("pay-factors", "company", pay_reasons.asks_pay_by_firm),
    ("degrees", "certificates", qualifications.asks_if_courses_count),
    ("degrees", "certificates", qualifications.sets_certificates_against_others),
    ("hiring", "team-shape", _asks_how_teams_look),
    ("abroad", "countries-ai-share", _asks_where_jobs_are),
    ("abroad", "united-states", lambda about: about.says("h1b", "1b") and about.question.spoken_of == {"visa"}),
    ("staying-and-leaving", "layoff", staying.asks_own_layoff),
    ("time", "beside-a-job", lambda about: about.asks("beside a job") and about.asks("certificate")),
    ("time", "beside-a-job", _learns_beside_a_job),
    ("staying-and-leaving", "when-to-leave", staying.asks_whether_to_leave),
    ("staying-and-leaving", "manager-or-individual", staying.asks_whether_to_lead),
    ("questions", "certificates", qualifications.asks_any_certificate),
    ("trends", "automl", choosing.asks_if_tools_take_over),
    ("pay-factors", "skills", pay_reasons.asks_skills_that_pay),
    ("choosing", "language-vision-tabular", choosing.chooses_a_subject),
    (
        "choosing",
        "interesting",
        lambda about: about.question.spoken_of == {"dull"} and len(about.named_roles) == 1 and not about.origins,
    ),
    ("choosing", "domain", choosing.chooses_an_industry),
    ("degrees", "doctorate", qualifications.asks_if_a_doctorate_pays_off),
    ("degrees", "masters", qualifications.asks_if_a_masters_pays_off),
    ("choosing", "maths-or-code", choosing.chooses_between_maths_and_code),
    ("teaching", "what-to-teach", _asks_how_to_teach),
    ("teaching", "assess", lambda about: about.asks("assess students") and not about.asks("take home", "interview")),
    ("work-environment", "on-call", lambda about: about.asks("on call") and not about.origins),
    ("questions", "how-many", lambda about: about.asks("count") and about.asks("world")),
    ("choosing", "big-or-small", choosing.chooses_a_kind_of_firm),
    ("questions", "pay-differences", pay_reasons.asks_why_pay_differs),
    ("degrees", "leaving-academia", staying.leaves_with_a_discipline),
    ("degrees", "leaving-academia", seeking_work.seeks_first_work_as_a_scholar),
    ("first-job", "side-doors", seeking_work.seeks_first_work_with_skills),
    ("choosing", "safety-career", seeking_work.seeks_work_on_safety),
    ("staying-and-leaving", "when-to-leave", lambda about: about.asks("bent figures")),
    ("time", "beside-a-job", _asks_hours_a_week),
    ("becoming-one", "specialise", choosing.weighs_breadth),
    ("ai-and-jobs", "bubble", _asks_if_all_is_a_bubble),
    ("time", "order", lambda about: about.asks("order") and len(about.skills) > 1),
    ("first-job", "annotation-as-entry", _asks_of_annotation),
    ("pay-factors", "us-states", pay_reasons.asks_pay_by_state),
    ("questions", "maths", _asks_if_maths_is_needed),
    ("hiring", "interview-design", _asks_how_to_hire),
    ("first-job", "side-doors", _asks_way_into_the_field),
    ("choosing", "analyst-engineer-scientist", _asks_way_into_the_field),
)
"""The entry that answers, and when; the first is the likeliest."""
