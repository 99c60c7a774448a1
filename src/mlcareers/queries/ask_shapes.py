"""The shapes of questions: which page of which command answers what is asked about what.

Each rule takes one shape and gives its pages, the likeliest first; rules stand in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.errors import MlcareersError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.queries.ask_subjects import TOPICS, WIDE, Page, Subjects, listed
from mlcareers.text.questions.reader import Question

Rule = Callable[[Subjects], Iterator[Page]]


def pages(knowledge: KnowledgeBase, question: Question) -> Iterator[Page]:
    """The pages that answer a question of a known shape."""
    subjects = Subjects(knowledge, question)
    if any(concept.name in TOPICS for concept in question.concepts):
        yield from (page._replace(sure=True) for page in _despite_a_topic(subjects))
        return
    for rule in EXACT:
        yield from (page._replace(sure=True) for page in rule(subjects))
    for rule in LOOSE:
        yield from rule(subjects)


def _page(kind: str, *ids: str, part: str = "", options: tuple[str, ...] = (), lacks: tuple[str, ...] = ()) -> Page:
    name = f"{kind}:{','.join(ids) or 'all'}{f'/{part}' if part else ''}"
    return Page(name, (kind, *ids, *options), lacks)


def _despite_a_topic(asked: Subjects) -> Iterator[Page]:
    """What commands show on the topics of guides."""
    if asked.asks("certificate") and asked.certificates:
        yield from _certificates(asked)
    if asked.asks("difference") and len(asked.roles) > 1:
        yield from _differences(asked)
    if asked.asks("management") and asked.levels and asked.roles:
        yield from _ladder(asked)
    if asked.asks("hiring") and asked.asks("industries", "employers", "cities"):
        yield from _market(asked)
    if asked.asks("hiring", "teaching") and asked.skills and not asked.roles:
        yield from (_page("skill", *asked.skills[:3]),)
    if asked.asks("teaching") and asked.asks("skills", "learn"):
        yield _page("market", asked.roles[0] if asked.roles else "skills")
    if asked.asks("hiring") and asked.asks("skills", "duties") and asked.roles:
        yield _page("role", asked.roles[0])
    if asked.asks("time") and asked.asks("way") and (asked.origins or len(asked.roles) > 1):
        yield from _way(asked)
    if asked.asks("first job") and asked.asks("pay", "earned") and asked.named_roles:
        yield from _pay(asked)
    if asked.asks("freelance") and asked.asks("pay") and asked.named_roles:
        yield _page("role", asked.named_roles[0])
    if asked.asks("soft skills") and asked.knowledge.guides.get("soft-skills"):
        yield _page("guide", "soft-skills")


def _title(asked: Subjects) -> Iterator[Page]:
    """What a title means that is none of a role's own names."""
    for found in asked.question.mentions:
        if found.is_alias and asked.said("mean", "means", "meaning", "bedeutet", "signifie", "significa"):
            name = " ".join(asked.question.words[found.start : found.end])
            yield Page(f"title:{name}", ("title", name))


def _certificates(asked: Subjects) -> Iterator[Page]:
    for id_ in asked.certificates[:2]:
        yield _page("cert", id_)
    if asked.certificates or not asked.asks("certificate"):
        return
    if asked.roles:
        yield _page("cert", part=asked.roles[0], options=("--role", asked.roles[0]))
    elif asked.skills:
        yield _page("cert", part=asked.skills[0], options=("--skill", asked.skills[0]))
    elif not asked.origins:
        yield _page("cert")


def _levels(asked: Subjects) -> Iterator[Page]:
    """Two levels of one role, beside each other."""
    if len(asked.levels) > 1 and len(asked.roles) == 1:
        role = asked.roles[0]
        yield _page("role", role, part="ladder", options=("--full",))
        names = tuple(f"{level} {role.replace('-', ' ')}" for level in asked.levels[:2])
        yield Page(f"compare:{role}/{','.join(asked.levels[:2])}", ("compare", *names))


def _pay(asked: Subjects) -> Iterator[Page]:
    if not asked.asks("pay", "earned", "highest", "offer"):
        return
    roles = asked.named_roles or ([] if asked.asks("highest") else asked.roles)
    if asked.asks("highest") and not roles:
        yield _page("role", part="pay", options=("--sort", "pay"))
        yield _page("salary")
    elif asked.asks("highest") and len(roles) == 1:
        yield _page("salary", roles[0], part="place", options=("--full", "--sort", "place"))
    elif len(roles) > 1:
        yield _page("salary", *roles[:5])
        yield _page("compare", *roles[:5], part="pay", options=("--only", "pay"))
    elif roles:
        yield _pay_of(asked, roles[0])
    elif asked.origins:
        return
    elif asked.question.places or asked.asks("highest"):
        yield _page("salary")


def _pay_of(asked: Subjects, role: str) -> Page:
    """Pay of a role as narrowly as it is held: at the city, the country and the level, or without what is missing."""
    places = asked.question.places
    country = places[0].country if places else None
    city = next((str(place) for place in places if place.city), None)
    level = asked.levels[0] if asked.levels else None
    named = tuple(place if place.city else name_of(place.country) for place in places)
    for used in ((country, city, level), (country, None, level), (country, None, None), (None, None, level)):
        options = _options(*used)
        if _is_held(asked.knowledge, role, *used):
            lacks = tuple(str(name) for place, name in zip(places, named, strict=True) if not _covers(place, used))
            part = ",".join(filter(None, used))
            return _page("salary", role, part=part, options=options, lacks=lacks)
    return _page("salary", role, lacks=tuple(map(str, named)))


def _covers(place: object, used: tuple[str | None, str | None, str | None]) -> bool:
    return (str(place) == used[1]) if getattr(place, "city", False) else used[0] is not None


def _options(country: str | None, city: str | None, level: str | None) -> tuple[str, ...]:
    pairs = (("--country", country), ("--city", city), ("--level", level))
    return tuple(word for option, value in pairs if value for word in (option, value))


def _is_held(knowledge: KnowledgeBase, role: str, country: str | None, city: str | None, level: str | None) -> bool:
    from mlcareers.analysis.pay.filters import asked as filters
    from mlcareers.queries import salary

    try:
        salary.of_role(knowledge, role, filters(country=country, city=city, level=level))
    except MlcareersError:
        return False
    return True


def _differences(asked: Subjects) -> Iterator[Page]:
    """Things beside each other: roles, a role and what people come from, skills."""
    sets = asked.asks("difference") or asked.said("or", "oder", "ou", "o", "lub", "of", "between", "entre", "tra")
    if not sets or (asked.asks("way", "learn") and not asked.asks("difference") and len(asked.skills) < 2):
        return
    roles = asked.roles
    if len(roles) > 1:
        yield _page("compare", *roles[:5])
    elif roles and asked.origins:
        sibling = _in_the_field(asked.knowledge, asked.origins[0])
        if sibling and sibling != roles[0]:
            yield _page("compare", roles[0], sibling)
        yield _page("path", asked.origins[0], roles[0])
    elif len(asked.skills) > 1 and not roles:
        yield _page("skill", *asked.skills[:5])


def _in_the_field(knowledge: KnowledgeBase, background: str) -> str | None:
    """The role that a trade from outside has in the field: the ML software engineer for the software engineer."""
    return next((id_ for id_ in knowledge.roles.labels() if id_.endswith(f"-{background}")), None)


def _way(asked: Subjects) -> Iterator[Page]:
    """From where somebody stands to a role, or on from there."""
    goes = asked.asks("way", "after") or asked.said("to", "zu", "zum", "zur", "into", "vers", "para", "naar", "a", "do")
    ends = [*asked.origins, *asked.roles]
    if asked.origins and asked.roles and not asked.asks("difference"):
        yield _page("path", asked.origins[0], asked.roles[0])
        yield _page("role", asked.roles[0])
    elif len(asked.everybody) > 1 and goes and not asked.asks("difference", "need"):
        yield _page("path", *_from_and_to(asked))
    elif asked.asks("after") and ends:
        yield _page("path", ends[0])
    elif asked.origins and not asked.roles and not asked.skills and not asked.asks("way", "pay", "certificate"):
        yield _page("path", asked.origins[0])


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
        named = [found.role for found in asked.question.mentions if found.role]
        enough = asked.said("enough", "sufficient", "reicht", "suffit", "basta")
        about = [_page("role", id_) for id_ in named[:1]]
        is_a_job = asked.said("job", "career", "profession", "jobs") or asked.asks("outlook", "way")
        if is_a_job and skills == fields:
            return
        yield from about if enough else ()
        yield _page("skill", *skills[:4])
        yield from about


def _ladder(asked: Subjects) -> Iterator[Page]:
    if asked.asks("level", "years") and asked.named_roles:
        yield _page("role", asked.named_roles[0], part="ladder", options=("--full",))
    if asked.asks("level", "years") and asked.named_roles:
        yield _page("path", asked.named_roles[0])


def _market(asked: Subjects) -> Iterator[Page]:
    """Figures of the market: of a role, or on a topic."""
    topic = next((topic for topic, concepts in MARKET if asked.asks(*concepts)), None)
    if topic is None or (asked.skills and not asked.roles):
        return
    of_a_role = topic in ("growth", "employment", "openings", "saturated")
    topic = "postings" if topic == "saturated" else topic
    if topic == "demanded":
        topic = "skills" if asked.asks("skills") else "growth"
    if of_a_role and asked.named_roles:
        yield _page("market", asked.named_roles[0])._replace(sure=topic != "postings")
    elif topic == "education" and asked.named_roles:
        yield _page("role", asked.named_roles[0])
    yield _page("market", topic)
    if not of_a_role and asked.named_roles:
        yield _page("market", asked.named_roles[0])


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


def _jobs(asked: Subjects) -> Iterator[Page]:
    """Roles that fit: with a skill, or without one."""
    wanted = asked.skills or [skill for concept, skill in CONCEPT_SKILLS.items() if asked.asks(concept)]
    wanted = [id_ for id_ in wanted if id_ not in WIDE] or wanted[:0]
    for concept, skill in CONCEPT_SKILLS.items():
        if asked.asks(concept):
            wanted = [skill]
    if not wanted:
        return
    if asked.asks("without") or asked.said("than", "hate", "instead"):
        if asked.named_roles:
            yield _page("role", asked.named_roles[0])
        yield _page("role", part=f"without-{wanted[0]}", options=("--without", wanted[0]))
    elif asked.asks("coding", "maths", "jobs") and not asked.asks("need"):
        yield _page("skill", wanted[0])


CONCEPT_SKILLS = {"coding": "programming", "maths": "mathematics"}
"""Skills that are also words of questions."""


def _about(asked: Subjects) -> Iterator[Page]:
    """The page of what is named, where no more is asked than it tells."""
    asks = {concept.name for concept in asked.question.concepts}
    if not asks - ABOUT_A_ROLE and asked.named_roles:
        yield _page("role", asked.named_roles[0])._replace(sure=not asks - ALL_OF_A_ROLE)
    elif not asks - ABOUT_A_SKILL and asked.skills and not asked.named_roles and not asked.origins:
        wide = asked.skills[0] in WIDE and not asks
        yield from () if wide else (_page("skill", *asked.skills[:3]),)
    elif asks and not asks - ALL_OF_A_ROLE and asked.roles:
        yield _page("role", asked.roles[0])


ABOUT_A_ROLE = listed(
    "way, duties, definition, skills, need, level, attractive, still, worth, jobs, coding, industries"
)
ABOUT_A_SKILL = listed("learn, definition, need, worth, still, skills, jobs")
ALL_OF_A_ROLE = listed("way, duties, definition, skills")
"""What the page of a role, and that of a skill, tells."""

EXACT: tuple[Rule, ...] = (_title, _certificates, _levels, _pay, _differences, _way, _ladder, _jobs, _need)
LOOSE: tuple[Rule, ...] = (_market, _about)
"""Rules whose page is the answer itself, and those whose page only holds figures that bear on it."""
