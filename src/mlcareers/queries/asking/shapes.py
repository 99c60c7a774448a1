"""The shapes of questions: which page of which command answers what is asked about what.

Each rule takes one shape and gives its pages, the likeliest first; rules stand in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.queries.asking.comparisons import differences
from mlcareers.queries.asking.entries import give_entry
from mlcareers.queries.asking.market import market
from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.parts import at_level, ladder, levels, part_of
from mlcareers.queries.asking.pay import names_of_places, pay_of
from mlcareers.queries.asking.subjects import WIDE, Subjects, unique_ids
from mlcareers.queries.asking.ways import find_in_the_field, way
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.small_words import EITHER, ENOUGH, HOW_DONE, MEANS, PROGRAMMING_LANGUAGES

Rule = Callable[[Subjects], Iterator[Page]]
"""What gives the pages that answer."""


def _title(about: Subjects) -> Iterator[Page]:
    """Say what a title means that is none of a role's own names."""
    for found in about.question.mentions:
        if found.is_alias and about.says(*MEANS):
            name = words_of(about.question.words, found)
            yield Page(f"title:{name}", ("title", name))


def _against(about: Subjects) -> Iterator[Page]:
    """Give the page of a role for what speaks against it, or for what it is more than."""
    if about.asks("against") and about.named_roles:
        yield part_of("doubts", about.named_roles[0])
    elif about.asks("attractive") and about.named_roles:
        yield page_of("role", about.named_roles[0])
    elif about.asks("just") and about.named_roles and about.origins:
        yield page_of("role", about.named_roles[0])
        yield page_of("path", about.origins[0], about.named_roles[0])


def _degrees(about: Subjects) -> Iterator[Page]:
    """Say which degree is asked for: of a role on its page, else in the figures of the market."""
    if not about.asks("degree") or about.asks("pay", "highest", "earned", "cost", "without"):
        return
    yield from (part_of("education", id_) for id_ in about.named_roles[:1] if not about.asks("share", "count"))
    yield page_of("market", "education")


def certificates(about: Subjects) -> Iterator[Page]:
    """Give certificates by their names, or those for a role, of an issuer, or on a skill."""
    named = about.certificates or (
        about.half_named_certificates if about.asks_certificate and not about.names_several_issuers else []
    )
    if named and _holds_one(about):
        yield from (page_of("role", id_) for id_ in about.named_roles[:1])
    yield from (page_of("cert", id_) for id_ in named[:2])
    is_way = about.asks("way") and about.origins and about.roles
    if named or is_way or not about.asks("certificate"):
        return
    if len(about.skills) > 1 and about.says(*EITHER) and not about.everybody:
        yield from (page_of("cert", part=skill, options=("--skill", skill)) for skill in about.skills[:2])
        return
    if about.issuer and not about.names_several_issuers:
        yield page_of("cert", part=about.issuer, options=("--issuer", about.issuer))
    sibling = find_in_the_field(about.knowledge, about.origins[0]) if about.origins and not about.named_roles else None
    role = sibling or next(iter(about.roles), None)
    if role:
        yield page_of("cert", part=role, options=("--role", role))
    elif about.skills:
        yield page_of("cert", part=about.skills[0], options=("--skill", about.skills[0]))


_HOLD = ("hold", "holding", "have", "having", "got", "ive", "ve", "with", "passed", "earned", "after", "already")
"""Words before a certificate that somebody has."""


def _holds_one(about: Subjects) -> bool:
    """Say whether somebody has a certificate and asks what leads on: I hold CISA, what is missing for governance."""
    words = about.question.words
    held = any(
        one.certification and not {*words[max(0, one.start - 2) : one.start]}.isdisjoint(_HOLD)
        for one in about.question.mentions
    )
    return held and about.asks("skills", "way") and not about.asks("difference", "worth")


def _all_certificates(about: Subjects) -> Iterator[Page]:
    """Give the list of certificates, where one is asked for and nothing is said of it."""
    if about.asks("certificate") and not (about.roles or about.skills or about.origins or about.issuer):
        yield page_of("cert")


def pay(about: Subjects) -> Iterator[Page]:
    """Give what roles are paid: one, several beside each other, or all of them where the most is asked for."""
    why_figures_disagree = about.says("why") and about.asks("difference")
    if not _asks_pay(about) or why_figures_disagree:
        return
    if about.asks("more pay") and about.asks("skills") and not about.named_roles:
        yield page_of("market", "wage-premium")
    if about.asks("degree", "phd", "masters") and not about.asks("without"):
        yield from give_entry(about, "pay-factors", "education")
    of_all = about.asks("highest") and not about.asks("countries", "cities")
    roles = about.named_roles or ([] if of_all else about.roles)
    if len(roles) > 1:
        yield page_of("salary", *roles[:5])
        yield page_of("compare", *roles[:5], part="pay", options=("--only", "pay"))
    elif about.asks("highest"):
        yield from jobs(about) if about.asks("without") and not roles else ()
        yield from _highest_pay(about, roles)
    elif roles and about.question.has_several_countries:
        yield page_of("salary", roles[0], part="place", options=("--full", "--sort", "place"))
    elif roles and about.origins and about.asks("difference", "more pay"):
        yield page_of("salary", *unique_ids((roles[0], find_in_the_field(about.knowledge, about.origins[0]))))
    elif roles:
        yield pay_of(about, roles[0])
    elif about.question.places and not (about.origins or about.asks("more pay")):
        yield page_of("salary")


def _asks_pay(about: Subjects) -> bool:
    asks = about.asks("pay", "earned", "highest", "offer", "more pay")
    asks = asks or (about.asks("fair") and bool(about.question.places))
    return asks or (about.amount and bool(about.named_roles))


_RANKED_IN = "US"
"""The country whose figures rank the roles by pay."""


def _highest_pay(about: Subjects, roles: list[str]) -> Iterator[Page]:
    """Give where a role is paid most, or which role is."""
    if roles:
        yield page_of("salary", roles[0], part="place", options=("--full", "--sort", "place"))
        return
    is_home = {place.country for place in about.question.places} == {_RANKED_IN}
    lacks = () if is_home else names_of_places(about)
    yield page_of("role", part="pay", options=("--sort", "pay"), lacks=lacks)
    yield page_of("salary")


def _need(about: Subjects) -> Iterator[Page]:
    """Give the page of a skill that may be needed, alone or by a role."""
    skills = [id_ for id_ in about.skills if id_ not in WIDE] or _fields_to_learn(about)
    fields = [found.skill for found in about.question.mentions if found.field and not found.role]
    if not skills or (skills == fields and not about.asks("need", "learn", "still", "worth", "definition", "skills")):
        return
    if about.asks("need", "learn", "still", "worth", "skills", "share", "demanded", "definition"):
        named = unique_ids(found.who for found in about.question.mentions if found.who and found.skill not in skills)
        enough = about.says(*ENOUGH)
        of_roles = [page_of("role", id_) for id_ in named[:1]]
        is_a_job = about.says("job", "career", "profession", "jobs") or about.asks("outlook", "way")
        if is_a_job and skills == fields and not named:
            return
        yield from of_roles if enough else ()
        of_role = ("--role", named[0]) if named and len(skills) == 1 else ()
        yield page_of("skill", *skills[:4], options=of_role)
        yield from of_roles


def _fields_to_learn(about: Subjects) -> list[str]:
    """Return the fields that somebody of a role may need: must a data engineer know machine learning.

    Of two fields the first is the one that is needed: do I need deep learning for data science.
    """
    if not about.asks("need", "learn"):
        return []
    mentions, words = about.question.mentions, about.question.words
    if len(mentions) > 1 and mentions[0].skill and words[mentions[0].end] == "for":
        return unique_ids([mentions[0].skill])
    named = [found for found in mentions if found.role and found.skill not in WIDE]
    fields = [found.skill for found in mentions if found.skill in WIDE and not found.role]
    return unique_ids(fields) if named else []


_OF_SKILLS = concept_set("skills, coding, need, definition, way, demanded, still")
"""What is asked of a role where it is asked what it needs."""


def _skills_of_a_role(about: Subjects) -> Iterator[Page]:
    """Give what a role needs, where no more is asked of it."""
    asks = {concept.name for concept in about.question.concepts}
    does = about.says("do") and "need" not in asks
    is_asked = "skills" in asks or ("coding" in asks and (about.says(*PROGRAMMING_LANGUAGES) or does))
    if is_asked and not asks - _OF_SKILLS and len(about.everybody) == len(about.named_roles) == 1:
        yield page_of("role", about.named_roles[0])
        yield page_of("skill", part=about.named_roles[0], options=("--role", about.named_roles[0]))


def jobs(about: Subjects) -> Iterator[Page]:
    """Give roles that fit: with a skill, or without one."""
    by_concept = [skill for concept, skill in CONCEPT_SKILLS.items() if about.asks(concept)]
    wanted = by_concept[-1:] or [id_ for id_ in about.skills if id_ not in WIDE]
    if not wanted or (about.asks("degree") and about.asks("without")):
        return
    if about.asks("without") or about.says("than", "hate", "instead"):
        if about.named_roles:
            yield page_of("role", about.named_roles[0])
        yield page_of("role", part=f"without-{wanted[0]}", options=("--without", wanted[0]))
    elif (about.asks("coding", "maths", "jobs") or about.says("jobs", "roles")) and not about.asks("need"):
        yield page_of("skill", wanted[0])


CONCEPT_SKILLS = {"coding": "programming", "maths": "mathematics"}
"""Skills that are also words of questions."""


def _about(about: Subjects) -> Iterator[Page]:
    """Give the page of what is named, where no more is asked than it tells."""
    asks = about.question.spoken_of
    rung = at_level(about) if not asks - {"duties", "definition"} else None
    if rung:
        yield rung
    elif asks == {"duties"} and about.named_roles:
        yield part_of("work", about.named_roles[0])._replace(sure=True)
    elif not asks and len(about.named_roles) > 1:
        yield page_of("compare", *about.named_roles[:5])
    elif not asks - ABOUT_A_ROLE and about.named_roles:
        yield page_of("role", about.named_roles[0])._replace(sure=not asks - ALL_OF_A_ROLE)
        if about.question.places:  # what is held of a place is pay
            yield pay_of(about, about.named_roles[0])
    elif not asks and about.roles and about.question.places and about.says("job", "jobs"):  # AI jobs in Portugal
        yield page_of("role", about.roles[0])
        yield pay_of(about, about.roles[0])
    elif not asks - ABOUT_A_SKILL and about.skills and not about.named_roles and not about.origins:
        is_wide = about.skills[0] in WIDE and not asks
        is_handiwork = about.says(*HOW_DONE) and not asks - {"definition"}
        yield from () if is_wide or is_handiwork else (page_of("skill", *about.skills[:3]),)
    elif asks and not asks - ALL_OF_A_ROLE and about.roles:
        yield page_of("role", about.roles[0])


ABOUT_A_ROLE = concept_set(
    "way, duties, definition, skills, need, level, attractive, still, worth, jobs, coding, industries"
)
"""What may be asked of a role whose page then answers."""

ABOUT_A_SKILL = concept_set("learn, definition, need, worth, still, skills, jobs, outlook, demanded")
"""The same of a skill."""

ALL_OF_A_ROLE = concept_set("way, duties, definition, skills")
"""What the page of a role surely tells."""

EXACT: tuple[Rule, ...] = (
    _title,
    _against,
    certificates,
    levels,
    pay,
    differences,
    way,
    ladder,
    _skills_of_a_role,
    jobs,
    _degrees,
    _need,
)
LOOSE: tuple[Rule, ...] = (_all_certificates, market, _about)
"""Rules whose page is the answer itself, and those whose page only holds figures that bear on it."""
