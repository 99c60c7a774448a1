"""The certifications that serve a role or test a skill: in order of fit, and the few of them worth recommending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from mlcareers.analysis.answers import Named
from mlcareers.analysis.evidence import support
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import SAMPLE_FLOOR, CertificationStatus, NamedHow

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification
    from mlcareers.models.statistic import Statistic

Recommendation = Literal["asked-for", "worth-learning-with", "gated"]
"""Why a certification is recommended: postings of the role ask for it · it tests what the role needs · the same, but
only who holds or belongs to something can sit it."""

ASKED_FROM, ASKED_SHARE = 3, 0.01
"""Asked for is what so many postings name, and no smaller share of those read: two may be one employer's words."""

STATUS_ORDER = ("active", "beta", "retiring", "unverified", "retired")
"""What can be taken comes first."""

LEVEL_ORDER = ("foundational", "associate", "professional", "specialty", "expert", "not stated")
MOST_RECOMMENDED = 5
MOST_GATED = 2
"""Of five recommended at most so many have a gate that no posting named: what anybody can sit comes first."""

MADE_FOR = 2
"""The first so many roles of a certification are those it is made for."""

_WORTH = {"core": 3, "useful": 1, "optional": 0}
"""How much it counts for the fit that an exam tests a skill of this importance to the role."""


class Naming(Value):
    """How many of `n` postings of a year and place name a certification, what that bears, and who says so."""

    count: int
    n: int
    how: NamedHow
    year: int | None
    place: str
    statistic: str
    cite: tuple[str, ...]


class CertificationMention(Named):
    """A certification as it is mentioned elsewhere: never without its status, its gate, and how fresh its evidence is.

    `newest` is the date of the newest document that shows the status. `named` counts the postings of the role at hand
    that name it, `named_anywhere` all postings counted; None where nobody counted.
    """

    exam_code: str | None
    status: CertificationStatus
    status_date: str | None
    searched_on: str
    newest: str | None
    gate: str | None = None
    group: Recommendation | None = None
    named: Naming | None = None
    named_anywhere: Naming | None = None


class _Offered(Value):
    """A certification, and how many postings of the role, and of all, name it."""

    record: Certification
    named: Naming | None
    named_anywhere: Naming | None


def for_role(knowledge: KnowledgeBase, role: str) -> tuple[CertificationMention, ...]:
    """Choose at most five certifications worth recommending to who wants the role, each in its group, best first."""
    return recommend(knowledge, of_role(knowledge, role), role)


def for_skill(knowledge: KnowledgeBase, skill: str) -> tuple[CertificationMention, ...]:
    """Return the certifications that test a skill: what can be taken first; retired last."""
    return tuple(map(mention, of_skill(knowledge, skill)))


def of_role(knowledge: KnowledgeBase, role: str) -> list[Certification]:
    """Return the records of the certifications that serve a role: what can be taken first, then in order of fit."""
    worth = _worth_for(knowledge, role)

    def fit(record: Certification) -> tuple[object, ...]:
        foundations = record.level == "foundational"
        place = record.roles.index(role)
        return STATUS_ORDER.index(record.status), foundations, place >= MADE_FOR, -worth(record), place, record.name

    return sorted(knowledge.certifications.naming("role", role), key=fit)


def _worth_for(knowledge: KnowledgeBase, role: str) -> Callable[[Certification], int]:
    """Return how much of what the role needs a certification tests, in points.

    0 where nothing, or its parts are not known.
    """
    needs = {need.item.skill: need.item.importance for need in knowledge.links_from("role", role, "skills")}

    def worth(record: Certification) -> int:
        return sum(_WORTH[needs[tested.skill]] for tested in record.skills if tested.skill in needs)

    return worth


def of_skill(knowledge: KnowledgeBase, skill: str) -> list[Certification]:
    """Return the records of the certifications that test a skill, in the order of the list."""
    return in_order(knowledge.certifications.naming("skill", skill))


def in_order(records: Iterable[Certification]) -> list[Certification]:
    """Return what can be taken first; then by issuer and level, as in a catalogue."""

    def place(record: Certification) -> tuple[object, ...]:
        return STATUS_ORDER.index(record.status), record.issuer, LEVEL_ORDER.index(record.level), record.name

    return sorted(records, key=place)


def recommend(
    knowledge: KnowledgeBase, records: Sequence[Certification], role: str, region: str | None = None
) -> tuple[CertificationMention, ...]:
    """Give the few of these worth recommending for a role: asked for, worth learning with, only with what they demand.

    What the postings of the role do not ask for is worth nothing to it unless it tests what the role needs.
    """
    none, tested = _none_of(knowledge, role), _worth_for(knowledge, role)
    open_now = [record for record in records if _obtainable(record, region)]
    found = (_offered(knowledge, record, role, none) for record in open_now)
    offered = [one for one in found if tested(one.record) or _is_asked_for(one)]
    offered.sort(key=lambda one: (one.record.level == "foundational", -_count(one.named_anywhere)))
    asked = sorted(filter(_is_asked_for, offered), key=lambda one: -_count(one.named))
    rest = sorted((one for one in offered if not _is_asked_for(one)), key=lambda one: -_count(one.named))
    gated = [one for one in rest if one.record.gate][:MOST_GATED]
    few = [one for one in rest if not one.record.gate or one in gated][: max(0, MOST_RECOMMENDED - len(asked))]
    groups: dict[Recommendation, Sequence[_Offered]] = {
        "asked-for": asked[:MOST_RECOMMENDED],
        "worth-learning-with": [one for one in few if not one.record.gate],
        "gated": [one for one in few if one.record.gate],
    }
    return tuple(
        mention(one.record).replace(group=group, named=one.named, named_anywhere=one.named_anywhere)
        for group, members in groups.items()
        for one in members
    )


def _offered(knowledge: KnowledgeBase, record: Certification, role: str, none: Naming | None) -> _Offered:
    """Return a certification with who asks for it; `none` where it was counted, and nobody of the role does."""
    counts = knowledge.statistics.naming("certification", record.id)
    named = _counted(counts, role) or (none if counts else None)
    return _Offered(record=record, named=named, named_anywhere=_counted(counts, None))


def mention(record: Certification) -> CertificationMention:
    """Return a certification in short."""
    return CertificationMention(
        id=record.id,
        name=record.name,
        exam_code=record.exam_code,
        status=record.status,
        status_date=record.status_date,
        searched_on=record.searched_on,
        newest=support(record).newest,
        gate=record.gate,
    )


def naming(knowledge: KnowledgeBase, certification: str) -> Naming | None:
    """Return how many of all postings that were counted name a certification; None when nobody counted."""
    return _counted(knowledge.statistics.naming("certification", certification), None)


def _counted(counts: Iterable[Statistic], role: str | None) -> Naming | None:
    """Return the count among the postings of a role, or among all."""
    found = next((one for one in counts if role == (one.roles[0] if one.roles else None)), None)
    return _naming(found) if found else None


def _none_of(knowledge: KnowledgeBase, role: str) -> Naming | None:
    """Say that none of the postings of a role names it; None when nobody read them for certifications."""
    read = [one for one in knowledge.statistics.naming("role", role) if one.topic == "certifications"]
    whole = next((one for one in read if not one.certifications), None)
    return _naming(whole) if whole and whole.n else None


def _naming(statistic: Statistic) -> Naming:
    count, n = statistic.count or 0, statistic.n or 0
    return Naming(
        count=count,
        n=n,
        how=named_how(count, n),
        year=statistic.year,
        place=statistic.place,
        statistic=statistic.id,
        cite=statistic.cite,
    )


def named_how(count: int, n: int) -> NamedHow:
    """Return what it bears that `count` of `n` different postings name a certification.

    >>> named_how(1, 355), named_how(1, 45), named_how(3, 44)
    ('hardly-ever', 'few', 'asked-for')
    """
    if n < SAMPLE_FLOOR:
        return "too-few-read"
    if count == 0:
        return "none"
    if count < ASKED_SHARE * n:
        return "hardly-ever"
    return "few" if count < ASKED_FROM else "asked-for"


def _is_asked_for(one: _Offered) -> bool:
    return one.named is not None and one.named.how == "asked-for"


def _count(naming: Naming | None) -> int:
    return naming.count if naming else 0


def _obtainable(record: Certification, region: str | None) -> bool:
    """Say whether it can be recommended at all: on offer as far as is known, not ending, and of use in that region."""
    of_use = record.region is None or (region is not None and same_region(record, region))
    return record.status in ("active", "beta") and of_use


def same_region(record: Certification, region: str) -> bool:
    """Say whether a certification counts in this one region only."""
    return fold(record.region or "") == fold(region)
