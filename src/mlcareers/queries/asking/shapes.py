"""The shapes of questions: which page of which command answers what is asked about what.

Each rule takes one shape and gives its pages, the likeliest first; rules stand in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking.parts import at_level, ladder, levels, part_of
from mlcareers.queries.asking.pay import pay_of
from mlcareers.queries.asking.subjects import WIDE, Page, Subjects, listed, once, page_of
from mlcareers.text.questions.small_words import OR, TO

Rule = Callable[[Subjects], Iterator[Page]]


def _title(asked: Subjects) -> Iterator[Page]:
    """What a title means that is none of a role's own names."""
    for found in asked.question.mentions:
        if found.is_alias and asked.says("mean", "means", "meaning", "bedeutet", "signifie", "significa"):
            name = " ".join(asked.question.words[found.start : found.end])
            yield Page(f"title:{name}", ("title", name))


def _against(asked: Subjects) -> Iterator[Page]:
    """What speaks against a role stands on its page; so does what it is more than."""
    if asked.asks("against") and asked.named_roles:
        yield part_of("doubts", asked.named_roles[0])
    elif asked.asks("attractive") and asked.named_roles:
        yield page_of("role", asked.named_roles[0])
    elif asked.asks("just") and asked.named_roles and asked.origins:
        yield page_of("role", asked.named_roles[0])
        yield page_of("path", asked.origins[0], asked.named_roles[0])


def _degrees(asked: Subjects) -> Iterator[Page]:
    """Which degree is asked for: of a role on its page, else in the figures of the market."""
    if not asked.asks("degree") or asked.asks("pay", "highest", "earned", "cost", "without"):
        return
    yield from (part_of("education", id_) for id_ in asked.named_roles[:1] if not asked.asks("share", "count"))
    yield page_of("market", "education")


def certificates(asked: Subjects) -> Iterator[Page]:
    """Certificates by their names, or those for a role, of an issuer, or on a skill."""
    named = asked.certificates or (asked.half_named_certificates if asked.asks_certificate else [])
    yield from (page_of("cert", id_) for id_ in named[:2])
    is_way = asked.asks("way") and asked.origins and asked.roles
    if named or is_way or not asked.asks("certificate"):
        return
    if asked.issuer:
        yield page_of("cert", part=asked.issuer, options=("--issuer", asked.issuer))
    if asked.roles:
        yield page_of("cert", part=asked.roles[0], options=("--role", asked.roles[0]))
    elif asked.skills:
        yield page_of("cert", part=asked.skills[0], options=("--skill", asked.skills[0]))


def _all_certificates(asked: Subjects) -> Iterator[Page]:
    """The list of certificates, where one is asked for and nothing is said of it."""
    if asked.asks("certificate") and not (asked.roles or asked.skills or asked.origins or asked.issuer):
        yield page_of("cert")


def pay(asked: Subjects) -> Iterator[Page]:
    """What roles are paid: one, several beside each other, or all of them where the most is asked for."""
    if not (asked.asks("pay", "earned", "highest", "offer", "more pay") or (asked.amount and asked.named_roles)):
        return
    if asked.says("why") and asked.asks("difference"):  # why figures disagree
        return
    roles = asked.named_roles or ([] if asked.asks("highest") else asked.roles)
    if (
        asked.asks("degree", "phd", "masters")
        and not asked.asks("without")
        and asked.knowledge.guides.get("pay-factors")
    ):
        yield page_of("guide", "pay-factors", "education")._replace(name="guide:pay-factors/education")
    if asked.asks("highest") and not roles:
        yield page_of("role", part="pay", options=("--sort", "pay"))
        yield page_of("salary")
    elif asked.asks("highest") and len(roles) == 1:
        yield page_of("salary", roles[0], part="place", options=("--full", "--sort", "place"))
    elif len(roles) > 1:
        yield page_of("salary", *roles[:5])
        yield page_of("compare", *roles[:5], part="pay", options=("--only", "pay"))
    elif roles and asked.origins and asked.asks("difference", "more pay"):
        yield page_of("salary", *once((roles[0], _in_the_field(asked.knowledge, asked.origins[0]))))
    elif roles:
        yield pay_of(asked, roles[0])
    elif asked.origins or asked.asks("more pay"):
        return
    elif asked.question.places:
        yield page_of("salary")


_TOWARDS = TO | {"para"}
BETWEEN = OR | {"between", "entre", "tra"}
"""Words with which things are set beside each other."""


def differences(asked: Subjects) -> Iterator[Page]:
    """Things beside each other: roles, a role and what people come from, skills."""
    sets = asked.asks("difference", "more pay") or asked.says(*BETWEEN)
    if not sets or (asked.asks("way", "learn") and not asked.asks("difference") and len(asked.skills) < 2):
        return
    roles = asked.roles
    if len(roles) > 1:
        yield _beside_each_other(asked, roles)
    elif roles and asked.origins:
        sibling = _in_the_field(asked.knowledge, asked.origins[0])
        if sibling and sibling != roles[0]:
            yield page_of("compare", roles[0], sibling)
        yield page_of("path", asked.origins[0], roles[0])
    elif len(asked.skills) > 1 and not all(id_.endswith("-domain") for id_ in asked.skills):
        yield page_of("skill", *asked.skills[:5])
    elif roles and asked.asks("difference") and not asked.asks("pay"):  # two names of one role
        yield page_of("role", roles[0])


def _beside_each_other(asked: Subjects, roles: list[str]) -> Page:
    """The page that compares roles, cut to what is asked for."""
    facet = next((facet for facet, concepts in FACETS if asked.asks(*concepts)), "")
    return page_of("compare", *roles[:5], part=facet, options=("--only", facet) if facet else ())


FACETS = (
    ("pay", ("pay", "earned", "more pay", "highest")),
    ("education", ("degree", "phd", "masters")),
    ("ladder", ("promotion", "years")),
    ("demand", ("outlook", "demanded", "share", "count")),
    ("skills", ("skills", "maths", "coding")),
)
"""The part of a comparison in which each concept is told."""


def _in_the_field(knowledge: KnowledgeBase, background: str) -> str | None:
    """The role that a trade from outside has in the field: the ML software engineer for the software engineer."""
    return next((id_ for id_ in knowledge.roles.labels() if id_.endswith(f"-{background}")), None)


def way(asked: Subjects) -> Iterator[Page]:
    """From where somebody stands to a role, or on from there."""
    goes = asked.asks("way", "after") or asked.says(*_TOWARDS, "a", "do")
    ends = [*asked.origins, *asked.roles]
    onward = _onward(asked)
    if asked.question.leaves:
        yield page_of("role", asked.roles[0], lacks=(asked.question.leaves,))
    elif onward:
        yield page_of("path", asked.roles[0], onward)
    elif asked.origins and asked.roles and not asked.asks("difference"):
        yield page_of("path", asked.origins[0], asked.roles[0])
        yield page_of("role", asked.roles[0])
    elif len(asked.everybody) > 1 and goes and not asked.asks("difference", "need"):
        yield page_of("path", *_from_and_to(asked))
    elif asked.asks("after") and ends:
        yield page_of("path", ends[0])
    elif asked.origins and not asked.roles and not asked.skills and not asked.asks("pay", "certificate"):
        yield page_of("path", asked.origins[0])


def _onward(asked: Subjects) -> str | None:
    """The role in the field of a trade to which, not from which, somebody goes: data scientist to product manager."""
    roles = [found.start for found in asked.question.mentions if found.role]
    outside = [found for found in asked.question.mentions if found.background and not found.who]
    if not roles or not outside or outside[0].start < roles[0]:
        return None
    goes = asked.question.words[outside[0].start - 1] in _TOWARDS
    return _in_the_field(asked.knowledge, outside[0].background or "") if goes else None


def _from_and_to(asked: Subjects) -> tuple[str, str]:
    """The first role and the second, the other way round where the question ends with where somebody stands."""
    first, second = asked.everybody[:2]
    places = {found.who: found.start for found in asked.question.mentions if found.who}
    before = asked.question.words[max(0, places[second] - 2) : places[second]]
    return (second, first) if {"from", "as", "als", "vom", "am"} & set(before) else (first, second)


def _need(asked: Subjects) -> Iterator[Page]:
    """Whether a skill is needed, alone or by a role."""
    skills = [id_ for id_ in asked.skills if id_ not in WIDE]
    fields = [found.skill for found in asked.question.mentions if found.field and not found.role]
    if not skills or (skills == fields and not asked.asks("need", "learn", "still", "worth", "definition", "skills")):
        return
    if asked.asks("need", "learn", "still", "worth", "skills", "share", "demanded", "definition"):
        named = once(found.who for found in asked.question.mentions if found.who and found.skill not in skills)
        enough = asked.says("enough", "sufficient", "reicht", "suffit", "basta")
        about = [page_of("role", id_) for id_ in named[:1]]
        is_a_job = asked.says("job", "career", "profession", "jobs") or asked.asks("outlook", "way")
        if is_a_job and skills == fields:
            return
        yield from about if enough else ()
        of_role = ("--role", named[0]) if named and len(skills) == 1 else ()
        yield page_of("skill", *skills[:4], options=of_role)
        yield from about


def market(asked: Subjects) -> Iterator[Page]:
    """Figures of the market: of a role, or on a topic."""
    topic = next((topic for topic, concepts in MARKET if asked.asks(*concepts)), None)
    if asked.asks("skills") and asked.skills and not {*asked.skills} - WIDE and not asked.named_roles:
        yield page_of("market", "skills")._replace(sure=True)
    if topic is None or (asked.skills and not asked.roles):
        return
    is_wanted = asked.asks("skills", "need") or asked.says("ask", "asks", "want", "wants", "expect", "look")
    if topic == "employers" and asked.named_roles and is_wanted:
        yield page_of("market", asked.named_roles[0])._replace(sure=True)
    elif topic == "employers" and asked.named_roles and asked.asks("duties"):
        yield part_of("work", asked.named_roles[0])._replace(sure=True)
    of_a_role = topic in ("growth", "employment", "saturated")
    topic = "postings" if topic == "saturated" else topic
    if topic == "demanded":
        topic = "skills" if asked.asks("skills") else "growth"
    if of_a_role and asked.named_roles:
        yield page_of("market", asked.named_roles[0])._replace(sure=topic != "postings")
    elif topic == "education" and asked.named_roles and not asked.asks("share", "count"):
        yield page_of("role", asked.named_roles[0])
    yield page_of("market", topic)._replace(sure=asked.asks("outlook", "share", "count") or topic == "employers")
    if not of_a_role and asked.named_roles:
        yield page_of("market", asked.named_roles[0])


MARKET = (
    ("growth", ("outlook", "layoffs")),
    ("education", ("degree", "masters", "phd")),
    ("postings", ("remote", "share", "posting")),
    ("demanded", ("demanded",)),
    ("employers", ("employers", "cities")),
    ("industries", ("industries",)),
    ("employment", ("count", "world")),
    ("saturated", ("saturated",)),
    ("growth", ("still", "attractive")),
)
"""The topic of the market on which each concept has figures, the more telling first."""


def jobs(asked: Subjects) -> Iterator[Page]:
    """Roles that fit: with a skill, or without one."""
    by_concept = [skill for concept, skill in CONCEPT_SKILLS.items() if asked.asks(concept)]
    wanted = by_concept[-1:] or [id_ for id_ in asked.skills if id_ not in WIDE]
    if not wanted:
        return
    if asked.asks("without") or asked.says("than", "hate", "instead"):
        if asked.named_roles:
            yield page_of("role", asked.named_roles[0])
        yield page_of("role", part=f"without-{wanted[0]}", options=("--without", wanted[0]))
    elif (asked.asks("coding", "maths", "jobs") or asked.says("jobs", "roles")) and not asked.asks("need"):
        yield page_of("skill", wanted[0])


CONCEPT_SKILLS = {"coding": "programming", "maths": "mathematics"}
"""Skills that are also words of questions."""


def _about(asked: Subjects) -> Iterator[Page]:
    """The page of what is named, where no more is asked than it tells."""
    asks = {concept.name for concept in asked.question.concepts}
    rung = at_level(asked) if not asks - {"duties", "definition"} else None
    if rung:
        yield rung
    elif asks == {"duties"} and asked.named_roles:
        yield part_of("work", asked.named_roles[0])._replace(sure=True)
    elif not asks - ABOUT_A_ROLE and asked.named_roles:
        yield page_of("role", asked.named_roles[0])._replace(sure=not asks - ALL_OF_A_ROLE)
    elif not asks - ABOUT_A_SKILL and asked.skills and not asked.named_roles and not asked.origins:
        is_wide = asked.skills[0] in WIDE and not asks
        is_handiwork = asked.says(*_HANDIWORK) and not asks
        yield from () if is_wide or is_handiwork else (page_of("skill", *asked.skills[:3]),)
    elif asks and not asks - ALL_OF_A_ROLE and asked.roles:
        yield page_of("role", asked.roles[0])


_HANDIWORK = ("how", "why", "fix", "error", "wie", "warum", "comment", "como", "come", "hoe", "jak")
"""Words with which people ask how something is done with a tool, which nothing here tells."""

ABOUT_A_ROLE = listed(
    "way, duties, definition, skills, need, level, attractive, still, worth, jobs, coding, industries"
)
ABOUT_A_SKILL = listed("learn, definition, need, worth, still, skills, jobs")
ALL_OF_A_ROLE = listed("way, duties, definition, skills")
"""What the page of a role, and that of a skill, tells."""

EXACT: tuple[Rule, ...] = (
    _title,
    _against,
    certificates,
    levels,
    pay,
    differences,
    way,
    ladder,
    jobs,
    _degrees,
    _need,
)
LOOSE: tuple[Rule, ...] = (_all_certificates, market, _about)
"""Rules whose page is the answer itself, and those whose page only holds figures that bear on it."""
