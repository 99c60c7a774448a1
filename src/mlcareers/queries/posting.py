"""What a job advertisement asks for, and what in it is unusual for such a role."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, get_args

from mlcareers.analysis.answers import Answer, Named, with_names
from mlcareers.analysis.fit import PersonEvidence, brought_by
from mlcareers.analysis.gates import is_usual_degree
from mlcareers.analysis.overlap import Overlap
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree, Level
from mlcareers.text.documents.posting import AskedSkill, PostingReader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mlcareers.models.role import Role
    from mlcareers.text.documents.lines import Document
    from mlcareers.text.documents.needs import AskedAs
    from mlcareers.text.documents.posting import Posting, Remote, Visa
    from mlcareers.text.documents.terms import OfferedPay

OddityCode = Literal[
    "degree-above-usual", "degree-below-usual", "years-above-usual", "asks-for-unlisted", "leaves-out-core", "no-role"
]
"""What can be unusual in a posting, against the record of its role."""


class NamedThing(Named):
    """A skill or certificate that a posting names, how it is meant, and the words that stand there."""

    need: AskedAs
    text: str


class Oddity(Value):
    """One thing that is unusual: which, what the posting says, what is usual, and the skills that it is about."""

    code: OddityCode
    said: str | None = None
    usual: str | None = None
    skills: tuple[Named, ...] = ()


class AskedOfPerson(Value):
    """The skills that a posting asks for as must or as nice, beside what a person has shown."""

    need: AskedAs
    has: tuple[Named, ...]
    near: tuple[Named, ...]
    missing: tuple[Named, ...]


class PostingRead(Answer):
    """What was understood of a job advertisement; nothing of its text is kept but the words for skills.

    `skills` come in the order must, nice, duties, mentioned, not_needed. `years` are the least asked for, in the order
    of the text; `pay` is in its own currency and period, as advertised. `person` is empty where nobody said who asks.
    """

    schema_name: ClassVar[str] = "posting"

    title: str
    language: str
    role: Named | None
    level: Level | None
    skills: tuple[NamedThing, ...]
    certifications: tuple[NamedThing, ...]
    years: tuple[float, ...]
    degree: Degree | None
    pay: OfferedPay | None
    country: str | None
    remote: Remote | None
    visa: Visa | None
    unusual: tuple[Oddity, ...]
    person: tuple[AskedOfPerson, ...] = ()


def answer(
    knowledge: KnowledgeBase, document: Document, person: Mapping[str, PersonEvidence] | None = None
) -> PostingRead:
    """Return what the lines of a posting ask for, what of it is unusual for its role, and what a person has of it."""
    posting = PostingReader(knowledge).read(document)
    role = knowledge.roles.get(posting.role) if posting.role else None
    return PostingRead(
        title=posting.title,
        language=posting.language,
        role=Named(id=role.id, name=role.title) if role else None,
        level=posting.level,
        skills=_named(knowledge, "skill", posting.skills),
        certifications=_named(knowledge, "certification", posting.certificates),
        years=posting.years,
        degree=posting.degree,
        pay=posting.pay,
        country=posting.country,
        remote=posting.remote,
        visa=posting.visa,
        unusual=tuple(_oddities(knowledge, role, posting)) if role else (Oddity(code="no-role"),),
        person=_beside(knowledge, posting, person) if person else (),
    )


def _beside(
    knowledge: KnowledgeBase, posting: Posting, person: Mapping[str, PersonEvidence]
) -> tuple[AskedOfPerson, ...]:
    """Sort what is asked by what is had; a posting seldom says how deeply, so whoever uses a skill has it."""
    overlap = Overlap(knowledge)
    brought = brought_by(overlap, person)
    found: list[AskedOfPerson] = []
    for need in ("must", "nice"):
        asked = [skill.id for skill in posting.skills if skill.need == need]
        evidence = {id_: overlap.evidence(brought, id_, "use") for id_ in asked}
        has, near, missing = (
            with_names(knowledge, "skill", tuple(id_ for id_ in asked if evidence[id_] == kind))
            for kind in ("has", "near", "missing")
        )
        found.append(AskedOfPerson(need=need, has=has, near=near, missing=missing))
    return tuple(one for one in found if one.has or one.near or one.missing)


def _named(knowledge: KnowledgeBase, kind: str, asked: tuple[AskedSkill, ...]) -> tuple[NamedThing, ...]:
    labels = knowledge.collection(kind).labels(thing.id for thing in asked)
    return tuple(
        NamedThing(id=thing.id, name=labels[thing.id], need=thing.need, text=thing.text)
        for thing in asked
        if thing.id in labels
    )


def _oddities(knowledge: KnowledgeBase, role: Role, posting: Posting) -> list[Oddity]:
    """Return what the posting asks that such roles usually do not, and what they need that it leaves out."""
    found = [*_degree(role, posting), *_years(role, posting)]
    listed = {need.skill for need in role.skills} | {tool.skill for tool in role.tools}
    wider = {link.from_id for id_ in listed for link in knowledge.links_to("skill", id_, "skill", "kind_of")}
    musts = [asked.id for asked in posting.skills if asked.need == "must"]
    unlisted = tuple(id_ for id_ in musts if id_ not in listed | wider)
    if unlisted:
        found.append(Oddity(code="asks-for-unlisted", skills=with_names(knowledge, "skill", unlisted)))
    all_named = {asked.id for asked in posting.skills}
    covered = {link.to_id for id_ in all_named for link in knowledge.links_from("skill", id_, "kind_of")}
    core = (need.skill for need in role.skills if need.importance == "core")
    left_out = tuple(id_ for id_ in core if id_ not in all_named | covered)
    if left_out:
        found.append(Oddity(code="leaves-out-core", skills=with_names(knowledge, "skill", left_out)))
    return found


def _degree(role: Role, posting: Posting) -> list[Oddity]:
    steps = get_args(Degree)
    if role.education is None:
        return []
    usual = role.education.minimum
    if posting.degree is None or posting.degree == usual or not is_usual_degree(role.education.named):
        return []
    above = steps.index(posting.degree) > steps.index(usual)
    code: OddityCode = "degree-above-usual" if above else "degree-below-usual"
    return [Oddity(code=code, said=posting.degree, usual=usual)]


def _years(role: Role, posting: Posting) -> list[Oddity]:
    """Find more years than the rung of that level usually takes; only where the ladder says how many."""
    rung = next((rung for rung in role.ladder if rung.level == posting.level and rung.years), None)
    usual = rung.years.min if rung and rung.years else None
    asked = posting.years[0] if posting.years else None
    if usual is None or asked is None or asked <= usual:
        return []
    return [Oddity(code="years-above-usual", said=f"{asked:g}", usual=f"{usual:g}")]
