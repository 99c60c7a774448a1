"""The page of one role, on one screen; and the parts of it that stand in the full page, too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.importance import SetAside
from mlcareers.analysis.moves import Neighbour
from mlcareers.analysis.needs import NeededSkill
from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import Importance
from mlcareers.queries.role import RoleProfile
from mlcareers.views import outlook
from mlcareers.views.blocks import (
    Beside,
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Section,
    Table,
    Tone,
    joined,
    line,
    quiet,
    rest,
)
from mlcareers.views.cert_mentions import recommended
from mlcareers.views.changed import changed_in_short, changed_line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.gates import degree_line
from mlcareers.views.pay.official import official_section
from mlcareers.views.pay.profile import profile_section
from mlcareers.views.pay.there import there_sections
from mlcareers.views.wording import SET_ASIDE, count, percent, years

if TYPE_CHECKING:
    from mlcareers.models.base import Statement
    from mlcareers.models.role import Role

SHORT_DUTIES = 4
SHORT_SKILLS = 6
SHORT_WANTED = 2
SHORT_NEIGHBOURS = 3
SHORT_PROOF = 2
_IMPORTANCE_TONE: dict[Importance, Tone] = {"core": "strong", "useful": "plain", "optional": "quiet"}


def profile(answer: RoleProfile) -> Page:
    """What matters first, on one screen."""
    notes = Footnotes(answer.sources)
    role = answer.role
    blocks: tuple[Block, ...] = (
        *opening(answer, notes),
        Beside(
            left=(statements("Does", role.responsibilities, notes, SHORT_DUTIES),),
            right=(needs(answer, notes, SHORT_SKILLS),),
        ),
        need_notes(answer, notes, SHORT_WANTED),
        *pay_section(answer, notes),
        Section("Career path", (Facts(_road(answer, notes)),)),
        official_section(answer.official, notes, brief=True),
        basis(answer, notes),
    )
    return Page(blocks, notes.lines(), next_commands(answer))


def opening(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    """What it is called and what it is; at one level, if that was asked for."""
    role = answer.role
    also = Cell(f" Also: {', '.join(role.aliases[:2])}.", "quiet") if role.aliases else Cell("")
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(role.title, "title")), line(f"{role.family} · {role.id}{changed_in_short(answer.changed)}")),
        Prose(line(role.summary.text, notes.of(role.summary), also)),
    )
    if role.rare:
        told = line(role.rare.text, quiet(f" mlcareers role {role.rare.role}"), notes.of(role.rare))
        blocks += (Facts((("Rare title", told),)),)
    if answer.rung:
        rung = answer.rung
        span = f" ({years(rung.years)})" if rung.years else ""
        reached = notes.of(rung) if rung.years else Cell("")
        at_level = line(f"{rung.title}{span}", reached, f": {rung.changes.text}", notes.of(rung.changes))
        blocks += (Facts((("At this level", at_level),)),)
    return blocks


def statements(title: str, said: Sequence[Statement], notes: Footnotes, limit: int | None = None) -> Section:
    """Statements as a section of bullets; `limit` is how many a first look takes."""
    shown = said[:limit]
    hidden = len(said) - len(shown)
    return Section(title, (Bullets(lines(shown, notes), f"… {hidden} more with --full" if hidden else ""),))


def lines(said: Iterable[Statement], notes: Footnotes) -> tuple[Line, ...]:
    """Statements as lines, each with its marks."""
    return tuple(line(statement.text, notes.of(statement)) for statement in said)


def needs(answer: RoleProfile, notes: Footnotes, limit: int | None = None) -> Section:
    """The skills with their weight; where postings were counted, with the share that requires and that names them."""
    skills = answer.skills
    shown = skills[:limit]
    measured = any(skill.demand for skill in skills)
    shares = (Column("required", "right", fixed=True), Column("named", "right", fixed=True)) if measured else ()
    remarks = () if limit else (Column(),)
    rows = tuple(
        (
            line(Cell(skill.name, _IMPORTANCE_TONE[skill.importance]), _said_by(skill, notes)),
            line(Cell(skill.importance, "quiet")),
            *((_share(skill, "required"), _share(skill, "named")) if measured else ()),
            *(() if limit else (line(skill.note or ""),)),
        )
        for skill in shown
    )
    table = Table((Column(), Column("", fixed=True), *shares, *remarks), rows, rest(skills, limit))
    return Section("Needs", (table,))


def need_notes(answer: RoleProfile, notes: Footnotes, limit: int | None = None) -> Section:
    """What the postings want besides, which of them were counted, and which counts were left out."""
    told = (
        *_also_wanted(answer.also_wanted, limit),
        *_counted([*answer.skills, *answer.also_wanted], notes),
        *_left_out(answer, notes),
    )
    return Section("", (Note(joined(told, " ")),))


def _also_wanted(skills: Sequence[NeededSkill], limit: int | None) -> tuple[Line, ...]:
    """What a tenth of the postings require, or a fifth name, and the record lacks."""
    told = [line(skill.name, quiet(f" {_shares_in_short(skill)}")) for skill in skills]
    return (line("Postings also name: ", joined(told, ", ", limit, " with --full"), "."),) if told else ()


def _shares_in_short(skill: NeededSkill) -> str:
    """The share that requires it, else the share that names it."""
    shares = skill.demand.shares() if skill.demand else ()
    return next((f"{percent(share.share)}{'' if sense == 'required' else ' named'}" for sense, share in shares), "")


def _left_out(answer: RoleProfile, notes: Footnotes) -> tuple[Line, ...]:
    """Why a count of the role's postings informs nothing here."""
    told = [
        line(f"{study.n:,} postings of {study.year}", notes.mark(study.cite), f" {_why_left_out(study)}")
        for study in answer.set_aside
    ]
    return (line("Left out: ", joined(told, "; "), "."),) if told else ()


def _why_left_out(study: SetAside) -> str:
    return SET_ASIDE[study.reason].format(employer=study.employer)


def _said_by(skill: NeededSkill, notes: Footnotes) -> Cell:
    """The sources that say so; measured shares are explained below the table."""
    return Cell("") if skill.demand else notes.of(skill)


def _share(skill: NeededSkill, sense: str) -> Line:
    share = getattr(skill.demand, sense, None)
    return line(percent(share.share) if share else Cell("·", "quiet"))


def _counted(skills: Sequence[NeededSkill], notes: Footnotes) -> tuple[Line, ...]:
    """Which postings were counted for the shares."""
    parts: list[Line] = []
    for sense in ("required", "named"):
        shares = [share for skill in skills if (share := getattr(skill.demand, sense, None))]
        studies = {(share.year, share.n, share.cite): share for share in shares}
        told = [line(f"{share.year}, n {share.n:,}", notes.mark(share.cite)) for share in studies.values()]
        if told:
            parts.append(line(f"{sense}: ", joined(told, "; ")))
    if not parts:
        return ()
    return (line("Shares ", joined(parts, " · "), "; they raise our judgement, never lower it."),)


def pay_section(answer: RoleProfile, notes: Footnotes) -> tuple[Section, ...]:
    """What it pays according to its best-evidenced sources of its own."""
    return (profile_section(answer.role, answer.pay, notes), *there_sections(answer.pay_there, notes))


def education(role: Role, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """The degree that opens the door, and the one that is preferred."""
    return (("Education", degree_line(role.education, notes)),) if role.education else ()


def _road(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """How one gets in, up and on, and what the years ahead look like."""
    return (
        *education(answer.role, notes),
        *_ladders(answer.role),
        *_neighbours(answer, notes),
        *proof(answer, notes),
        *outlook.facts(answer.outlook.replace(postings=()), notes),
        *_doubts(answer, notes),
    )


def proof(answer: RoleProfile, notes: Footnotes, limit: int | None = SHORT_PROOF) -> tuple[tuple[str, Line], ...]:
    """The few certifications worth it for the role, in their groups, each with its status and who asks for it."""
    shown = answer.certifications[:limit]
    hidden = len(answer.certifications) - len(shown)
    more = Cell(f"; {hidden} more with --full" if hidden else "", "quiet")
    told = line(recommended(shown, notes, brief=limit is not None), more)
    return (("Certifications", told),) if told else ()


def _ladders(role: Role) -> tuple[tuple[str, Line], ...]:
    rows = []
    for label, track in (("Grows", "individual"), ("or leads", "management")):
        titles = [rung.title for rung in role.ladder if rung.track == track]
        if titles:
            rows.append((label, line(" → ".join(titles))))
    return tuple(rows)


def _neighbours(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    more = f": mlcareers path {answer.role.id}"
    outside = [line(found.name) for found in answer.from_outside]
    return (
        (
            "From",
            joined([neighbour(found, notes) for found in answer.comes_from], " · ", SHORT_NEIGHBOURS, " with --full"),
        ),
        *((("and outside", joined(outside, " · ", SHORT_NEIGHBOURS, " with --full")),) if outside else ()),
        ("To", joined([neighbour(found, notes) for found in answer.leads_to], " · ", SHORT_NEIGHBOURS, more)),
    )


def neighbour(found: Neighbour, notes: Footnotes) -> Line:
    """A role one move away, with a mark where its title is rare."""
    return line(found.name, quiet(" (rare title)" if found.rare else ""), notes.of(found))


def _doubts(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """What it is not, and a reason to think twice."""
    role = answer.role
    rows: list[tuple[str, Line]] = []
    if role.differs_from:
        first = role.differs_from[0]
        other = Cell(f"from {_short_name(answer.differs_from, first.role)}: ", "quiet")
        rows.append(("Differs", line(other, first.text, notes.of(first))))
    if role.reasons_against:
        rows.append(("Think twice", line(role.reasons_against[0].text, notes.of(role.reasons_against[0]))))
    return tuple(rows)


def _short_name(mentioned: Sequence[Named], id: str) -> str:
    return next((other.name for other in mentioned if other.id == id), id)


def basis(answer: RoleProfile, notes: Footnotes, *, full: bool = False) -> Section:
    """What the unnumbered statements rest on; the sources that informed them are listed in full only."""
    role = answer.role
    informed = len({source_id(citation) for citation in role.informed_by})
    if role.basis == "editorial" and full:
        what = line("What carries no number is our judgement, informed by", notes.mark(role.informed_by), ".")
    elif role.basis == "editorial":
        what = line(f"What carries no number is our judgement, informed by {count(informed, 'source')} (--full).")
    else:
        what = line("The record rests on", notes.mark(role.cite), ".")
    thin = f" {role.evidence_note}" if role.evidence_note else ""
    changed = changed_line(answer.changed, role.id)
    noted = (Note(changed),) if changed and full else ()
    return Section("", (Note(line(what, Cell(f"{thin} As of {role.as_of}."))), *noted))


def next_commands(answer: RoleProfile) -> tuple[str, ...]:
    """Where to go from here."""
    role = answer.role
    return (
        f"mlcareers role {role.id} --full",
        *(f"mlcareers compare {role.id} {other.role}" for other in role.differs_from[:1]),
    )
