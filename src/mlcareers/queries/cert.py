"""Is it still worth taking: one certification and its life, the list, and those that serve a role or test a skill."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from mlcareers.analysis.answers import Answer, Named, cited_sources, with_names
from mlcareers.analysis.certifications import (
    CertificationMention,
    Naming,
    in_order,
    mention,
    naming,
    of_role,
    of_skill,
    recommend,
    same_region,
)
from mlcareers.analysis.changes import RecordChange, changed_lately
from mlcareers.analysis.evidence import Support, support
from mlcareers.analysis.standing import Event, Standing, events, known_today, standing
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold, nearest
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import CertificationLevel, CertificationStatus
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.get import Found, check_name, find

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification

_CODE = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[\w-]{4,14}")
"""What looks like an exam code: one word of letters and digits."""


class Successor(CertificationMention):
    """What to take instead, and what in turn takes its place."""

    then: tuple[Successor, ...] = ()


class CertificationProfile(Answer):
    """Everything known about one certification on the day `on`. `overdue` is how many days ago the last
    search is, once that is too long.

    `support` counts what its evidence bears out; `standing` and `known_today` say how far that reaches to the day asked
    about, `events` what was announced; `named` is how many postings name it.
    """

    schema_name: ClassVar[str] = "cert"
    schema_version: ClassVar[int] = 3

    certification: Certification
    near: str | None = None
    changed: RecordChange | None = None
    on: date
    support: Support
    standing: Standing
    known_today: bool
    events: tuple[Event, ...]
    named: Naming | None
    overdue: int | None
    successors: tuple[Successor, ...]
    replaces: tuple[CertificationMention, ...]
    skills: tuple[Named, ...]
    roles: tuple[Named, ...]


class CertificationList(Answer):
    """Certifications, the filters that chose them, how many fit them, and how many of those are hidden, and why.

    `support` tells, by id, what the evidence of each bears out; `recommended` are the few worth it for the role asked.
    """

    schema_name: ClassVar[str] = "certs"
    schema_version: ClassVar[int] = 2

    certifications: tuple[Certification, ...]
    found: int
    support: dict[str, Support]
    recommended: tuple[CertificationMention, ...]
    filters: tuple[str, ...]
    on: date
    overdue: int
    hidden_retired: int
    hidden_unpriced: int


class Wanted(Value):
    """What the list is to hold. Names of roles, skills and issuers are found like everywhere else."""

    role: str | None = None
    skill: str | None = None
    issuer: str | None = None
    level: CertificationLevel | None = None
    status: CertificationStatus | Literal["all"] | None = None
    max_price: float | None = None
    region: str | None = None


class Condition(NamedTuple):
    """One thing that is wanted: its words, and whether a certification fulfils it."""

    words: str
    fulfilled: Callable[[Certification], bool]


def answer(knowledge: KnowledgeBase, name: str, on: date) -> CertificationProfile:
    """Return the certification that a name or an exam code means; NotFoundError with the nearest when none does."""
    found = _resolve(knowledge, name)
    certification = knowledge.certifications[found.id]
    from mlcareers.knowledge import staleness

    before = knowledge.links_to("certification", certification.id, "certification", "successors")
    return CertificationProfile(
        certification=certification,
        near=found.near,
        changed=changed_lately(knowledge, "certification", certification.id),
        on=on,
        support=(borne_out := support(certification)),
        standing=standing(certification, borne_out.newest, on),
        known_today=known_today(certification, borne_out.newest, on),
        events=events(certification, on),
        named=(named_in := naming(knowledge, certification.id)),
        overdue=next((age.days for age in staleness.certification(certification, on) if age.days), None),
        successors=_successors(knowledge, certification),
        replaces=tuple(map(mention, knowledge.certifications.many(link.from_id for link in before))),
        skills=with_names(knowledge, "skill", tuple(tested.skill for tested in certification.skills)),
        roles=with_names(knowledge, "role", certification.roles),
        sources=cited_sources(knowledge, certification, named_in),
    )


def certifications(
    knowledge: KnowledgeBase, wanted: Wanted, on: date, *, limit: int | None = None
) -> CertificationList:
    """Find the certifications that fulfil every condition, what can be taken first; retired ones only when asked for.

    Of those for a role, the ones that fit it best come first. NotFoundError says what each condition leaves.
    """
    from mlcareers.knowledge import staleness

    wanted = _understood(knowledge, wanted)
    conditions = tuple(_conditions(knowledge, wanted))
    candidates = _candidates(knowledge, wanted)
    fitting = _fulfilling(candidates, conditions)
    priced = [record for record in fitting if wanted.max_price is None or record.price_usd is not None]
    shown = _not_hidden(priced, wanted)
    unpriced = len(_not_hidden(fitting, wanted)) - len(shown)
    if not shown:
        raise _nothing_left(_not_hidden(candidates, wanted), conditions, retired=len(priced), unpriced=unpriced)
    fit = knowledge.certifications.many(record.id for record in (shown if wanted.role else shown[:limit]))
    few = recommend(knowledge, fit, wanted.role, wanted.region) if wanted.role else ()
    records = tuple(fit[:limit])
    return CertificationList(
        certifications=records,
        found=len(shown),
        support={record.id: support(record) for record in records},
        recommended=few,
        filters=tuple(condition.words for condition in conditions),
        on=on,
        overdue=sum(any(staleness.certification(record, on)) for record in shown),
        hidden_retired=len(priced) - len(shown),
        hidden_unpriced=unpriced,
        sources=cited_sources(knowledge, records, few),
    )


def _resolve(knowledge: KnowledgeBase, name: str) -> Found:
    """Give the certification called so. A code must be right to the last sign: the code beside it is another exam's."""
    if _CODE.fullmatch(name.strip()) and not knowledge.names.lettered("certification", name):
        codes = {row.text: row.id for row in knowledge.names.of_sense("certification", "code")}
        near = nearest(name, codes, 5)
        if near:
            exams = knowledge.certifications.many(codes[code] for code in near)
            raise NotFoundError(
                f"no exam has the code {shorten(name.strip())!r}",
                context=[f"{exam.exam_code}: {exam.name} ({exam.status})" for exam in exams],
                hint=f"mlcareers cert {near[0]}",
                candidates=[exam.id for exam in exams],
            )
    try:
        return find(knowledge, "certification", name, "cert")
    except NotFoundError as error:
        if not _meant_issuers(_issuers(knowledge), name):
            raise
        raise error.but(hint=f"mlcareers cert --issuer {shlex.quote(name)}") from None


def _understood(knowledge: KnowledgeBase, wanted: Wanted) -> Wanted:
    """Return the same with the ids of the role and the skill that are meant."""
    names = {kind: getattr(wanted, kind) for kind in ("role", "skill")}
    ids = {kind: find(knowledge, kind, name).id for kind, name in names.items() if name is not None}
    return wanted.replace(**ids)


def _candidates(knowledge: KnowledgeBase, wanted: Wanted) -> list[Certification]:
    """Choose, in the order of the list, those that may serve the role or the skill asked for; without either, all."""
    if wanted.role:
        return of_role(knowledge, wanted.role)
    return of_skill(knowledge, wanted.skill) if wanted.skill else in_order(knowledge.certifications.listed())


def _conditions(knowledge: KnowledgeBase, wanted: Wanted) -> Iterator[Condition]:
    role, skill, level, status, price = wanted.role, wanted.skill, wanted.level, wanted.status, wanted.max_price
    if role is not None:
        yield Condition(f"for {knowledge.roles.labels([role])[role]}", lambda record: role in record.roles)
    if skill is not None:
        words = f"tests {knowledge.skills.labels([skill])[skill]}"
        yield Condition(words, lambda record: any(tested.skill == skill for tested in record.skills))
    if wanted.issuer is not None:
        yield _issued_by(knowledge, wanted.issuer)
    if level is not None:
        yield Condition(f"level {level}", lambda record: record.level == level)
    if wanted.region is not None:
        yield _of_use_in(wanted.region)
    if status not in (None, "all"):
        yield Condition(f"status {status}", lambda record: record.status == status)
    if price is not None:  # an unknown price passes here; it is counted apart, and not shown
        yield Condition(f"at most {price:g} USD", lambda record: (record.price_usd or 0) <= price)


def _of_use_in(region: str) -> Condition:
    """Return what counts everywhere, or in the region that is asked for."""
    return Condition(
        f"of use in {shorten(region)}", lambda record: record.region is None or same_region(record, region)
    )


def _issued_by(knowledge: KnowledgeBase, issuer: str) -> Condition:
    check_name(issuer, "issuer", "cert")
    known = _issuers(knowledge)
    meant = _meant_issuers(known, issuer)
    if not meant:
        near = nearest(issuer, known, 5, 0.5)
        names = sorted(near or known)
        raise NotFoundError(
            f"no issuer is called {shorten(issuer)!r}",
            context=[f"{'the nearest' if near else 'known'}: {', '.join(names)}"],
            hint=f"mlcareers cert --issuer {shlex.quote(names[0])}",
            candidates=names,
        )
    return Condition(f"issued by {' or '.join(sorted(meant))}", lambda record: record.issuer in meant)


def _issuers(knowledge: KnowledgeBase) -> dict[str, str]:
    """Return every issuer, with the short name that the ids of its certifications begin with ("aws")."""
    return {record.issuer: record.id.partition("-")[0] for record in knowledge.certifications.listed()}


def _meant_issuers(known: Mapping[str, str], text: str) -> set[str]:
    """Return the issuers whose short name this is, or whose name holds these words."""
    words = fold(text)
    return {name for name, short in known.items() if words == short or f" {words} " in f" {fold(name)} "}


def _not_hidden(records: Sequence[Certification], wanted: Wanted) -> list[Certification]:
    return [record for record in records if wanted.status or record.status != "retired"]


def _fulfilling(records: Sequence[Certification], conditions: Sequence[Condition]) -> list[Certification]:
    return [record for record in records if all(condition.fulfilled(record) for condition in conditions)]


def _nothing_left(
    candidates: Sequence[Certification], conditions: Sequence[Condition], *, retired: int, unpriced: int
) -> NotFoundError:
    """Return what is in the way: retired ones, unknown prices, or else a condition without which some would fit."""
    context = []
    if retired:
        context.append(f"{retired} retired would fit")
    if unpriced:
        context.append(f"{unpriced} without a verified price would fit")
    for condition in conditions:
        left = len(_fulfilling(candidates, [other for other in conditions if other is not condition]))
        if len(conditions) > 1 and left:
            context.append(f"without {condition.words!r}: {left}")
    return NotFoundError(
        f"no certification fits: {', '.join(condition.words for condition in conditions)}",
        context=context,
        hint="the same with --status all" if retired else "mlcareers cert lists them all",
    )


def _successors(knowledge: KnowledgeBase, certification: Certification) -> tuple[Successor, ...]:
    """Return what takes its place, and what takes theirs; chains come to an end, the knowledge is checked for it."""
    return tuple(
        Successor(**vars(mention(record)), then=_successors(knowledge, record))
        for record in knowledge.certifications.many(certification.successors)
    )
