"""How the records of each kind are called and searched: one small function per kind, named like the kind.

Records are fields and nothing else, the same after they were stored as before; what a compiled snapshot needs beyond
the fields is worked out here, once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from mlcareers.models.background import Background
    from mlcareers.models.certification import Certification
    from mlcareers.models.conference import Conference
    from mlcareers.models.demand import Demand
    from mlcareers.models.guide import Guide, GuideEntry
    from mlcareers.models.learning import LearningResource
    from mlcareers.models.rate import Rate
    from mlcareers.models.release import Release
    from mlcareers.models.role import Role
    from mlcareers.models.salary import Salary
    from mlcareers.models.skill import Skill
    from mlcareers.models.source import Source
    from mlcareers.models.statistic import Statistic
    from mlcareers.models.vocabulary import Level


class Name(NamedTuple):
    """A way to call a record. `sense` is one of SENSES; `level` is the level that a rung stands for."""

    text: str
    sense: str
    level: Level | None = None


class Part(NamedTuple):
    """A piece of a record that a search finds on its own: an entry of a guide. `names` begin with its title."""

    id: str
    names: tuple[str, ...]
    passages: tuple[str, ...]


class Description(NamedTuple):
    """What a record is called and where a text search finds it.

    `label` is the name to print; `names` are all ways to call it besides its id, the most official first; `passages`
    is its prose.
    """

    label: str
    names: tuple[Name, ...]
    passages: tuple[str, ...]
    parts: tuple[Part, ...] = ()


LISTED: dict[str, Any] = {
    "role": {
        **dict.fromkeys(("id", "title", "family", "as_of"), True),
        "summary": {"text"},
        "education": {"minimum"},
        "ladder": {"__all__": {"level"}},
    },
    "skill": {"id", "name", "category", "description"},
    "certification": {
        *("id", "name", "issuer", "level", "status", "status_date", "price_usd", "region"),
        *("searched_on", "announced"),
    },
}
"""What lists show of the records of a kind, and choose and order them by, as Pydantic's `include` says it.

It is kept apart, so that no list reads the rest of every record.
"""


def source(record: Source) -> Description:
    """Describe a source by its title, its publisher and its method."""
    passages = (record.title, record.publisher, record.method or "", record.note or "")
    return Description(record.title, _titled(record.title), passages)


def role(record: Role) -> Description:
    """Describe a role by its titles, those of variants and of rungs that are no roles of their own, and its work."""
    rungs = [(rung.role, rung.level, (rung.title, *rung.aliases)) for rung in record.ladder]
    rungs += [(rung.role, rung.level, (rung.title,)) for account in record.accounts for rung in account.ladder]
    titles = (Name(text, "rung", level) for role, level, texts in rungs if role is None for text in texts)
    statements = (record.summary, *record.responsibilities, *record.workflow, *record.challenges)
    variants = (text for variant in record.variants for text in (variant.title, *variant.aliases))
    names = (*_titled(record.title, (*record.aliases, *variants)), *titles)
    return Description(record.title, names, tuple(statement.text for statement in statements))


def skill(record: Skill) -> Description:
    """Describe a skill by its names, right and misspelt, and what it is."""
    misspelt = (Name(text, "misspelling") for text in record.misspellings)
    shared = (Name(name.name, "shared") for name in record.shared_names)
    names = (*_titled(record.name, record.aliases), *misspelt, *shared)
    return Description(record.name, names, (record.description,))


def background(record: Background) -> Description:
    """Describe a background by its titles and what is said of it."""
    statements = (record.summary, *record.strengths, *record.expect)
    passages = (*(statement.text for statement in statements), *(target.why for target in record.targets))
    return Description(record.title, _titled(record.title, record.aliases), passages)


def salary(record: Salary) -> Description:
    """Describe a pay observation by its id: it is found through its role."""
    return Description(record.id, (), ())


def rate(record: Rate) -> Description:
    """Describe a rate by its id: it is found by its currency or country."""
    return Description(record.id, (), ())


def demand(record: Demand) -> Description:
    """Describe a demand record by its id: it is found through its role and its skill."""
    return Description(record.id, (), ())


def certification(record: Certification) -> Description:
    """Describe a certification by its name, its exam code and the domains of its exam."""
    title, *aliases = _titled(record.name, record.aliases)
    code = [Name(record.exam_code, "code")] if record.exam_code else []
    level = "" if record.level == "not stated" else f", {record.level} level"
    status = f"{record.status.capitalize()} certification of {record.issuer}{level}"
    tested = f"Tests {_in_words(need.skill for need in record.skills)}" if record.skills else ""
    passages = (status, *(domain.name for domain in record.domains), tested)
    return Description(record.name, (title, *code, *aliases), passages)


def statistic(record: Statistic) -> Description:
    """Describe a statistic by its title, whom it counts, and what it lists."""
    about = " ".join(filter(None, (record.title, record.population, record.note)))
    when_and_where = f"{record.topic}, {record.period or record.year or ''}, {record.place}"
    passages = (about, " ".join(record.items), when_and_where)
    return Description(record.title, _titled(record.title), passages)


def guide(record: Guide) -> Description:
    """Describe a guide by its names and its summary, and each entry on its own."""
    parts = tuple(map(_entry, record.entries))
    return Description(record.title, _titled(record.title, record.aliases), (record.summary,), parts)


def conference(record: Conference) -> Description:
    """Describe a conference by its abbreviation before its full name, and what it is about."""
    label = f"{record.abbreviation}: {record.name}"
    names = _titled(record.abbreviation, (record.name, *record.aliases))
    return Description(label, names, (f"{record.about}", f"Conference on {record.field}"))


def learning(record: LearningResource) -> Description:
    """Describe a learning resource by its title, who made it, and where it is."""
    kind = f"{'' if record.cost in (None, 'audit') else record.cost} {record.kind}".strip()
    kind = f"{kind}, free to audit," if record.cost == "audit" else kind
    makers = ", ".join(dict.fromkeys(filter(None, (record.authors, record.provider))))
    passages = (f"{kind.capitalize()} by {makers}, {record.url}", f"Teaches {_in_words(record.skills)}")
    return Description(record.title, _titled(record.title), passages)


def release(record: Release) -> Description:
    """Describe what a release changed by its version: it is told with what changed."""
    return Description(record.id, (), ())


def _in_words(ids: Iterable[str]) -> str:
    return ", ".join(id_.replace("-", " ") for id_ in ids)


def _titled(title: str, aliases: Iterable[str] = ()) -> tuple[Name, ...]:
    return Name(title, "title"), *(Name(alias, "alias") for alias in aliases)


def _entry(entry: GuideEntry) -> Part:
    sentences = (entry.text or "", *(point.text for point in entry.points))
    return Part(entry.id, (entry.title, *entry.asked_as), tuple(filter(None, sentences)))
