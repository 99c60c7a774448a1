"""The page of one role, on one screen; and the parts of it that stand in the full page, too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.moves import Neighbour
from mlcareers.analysis.rungs import LevelYears, at_rung
from mlcareers.models.values import source_id
from mlcareers.queries.role import RoleProfile
from mlcareers.views import outlook
from mlcareers.views.blocks import Beside, Block, Bullets, Facts, Heading, Note, Page, Prose, Section
from mlcareers.views.cert_mentions import recommendations
from mlcareers.views.changed import changed_in_short, changed_line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.gates import degree_line
from mlcareers.views.lines import Cell, Line, join, line, quiet
from mlcareers.views.needs import need_notes, needs
from mlcareers.views.pay.official import official_section
from mlcareers.views.pay.profile import profile_section
from mlcareers.views.pay.there import there_sections
from mlcareers.views.wording import count, countries, years, years_in_postings

if TYPE_CHECKING:
    from mlcareers.models.base import Statement
    from mlcareers.models.role import Role

SHORT_DUTIES = 4
SHORT_SKILLS = 6
SHORT_WANTED = 2
SHORT_NEIGHBOURS = 3
SHORT_PROOF = 2


def profile(answer: RoleProfile) -> Page:
    """Show what matters first, on one screen."""
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
    """Show what it is called and what it is; at one level or as a speciality, if that was asked for."""
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
        asked = [("Years asked", _asked(one, notes)) for one in at_rung(rung, role.title, answer.years_asked)]
        blocks += (Facts((("At this level", at_level), *asked)),)
    if answer.variant:
        there = line(f"{answer.variant.title}: {answer.variant.text}", notes.of(answer.variant))
        blocks += (Facts((("As a variant", there),)),)
    return blocks


def _asked(asked: LevelYears, notes: Footnotes) -> Line:
    """Write the years that postings of a level ask for, with where and in how many they were counted."""
    told = f"  median and quartiles of {asked.n} postings, {countries(asked.place)}, {asked.year}"
    return line(years_in_postings(asked), quiet(told), notes.mark(asked.cite))


def statements(title: str, said: Sequence[Statement], notes: Footnotes, limit: int | None = None) -> Section:
    """Show statements as a section of bullets; `limit` is how many a first look takes."""
    shown = said[:limit]
    hidden = len(said) - len(shown)
    return Section(title, (Bullets(lines(shown, notes), f"… {hidden} more with --full" if hidden else ""),))


def lines(said: Iterable[Statement], notes: Footnotes) -> tuple[Line, ...]:
    """Return statements as lines, each with its marks."""
    return tuple(line(statement.text, notes.of(statement)) for statement in said)


def pay_section(answer: RoleProfile, notes: Footnotes) -> tuple[Section, ...]:
    """Show what it pays according to its best-evidenced sources of its own."""
    own = profile_section(answer.role, answer.pay, notes, has_near=bool(answer.official.occupations))
    return (own, *there_sections(answer.pay_there, notes))


def education(role: Role, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """Return the degree that opens the door, and the one that is preferred."""
    return (("Education", degree_line(role.education, notes)),) if role.education else ()


def _road(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """Return how one gets in, up and on, and what the years ahead look like."""
    return (
        *education(answer.role, notes),
        *_ladders(answer.role),
        *_neighbours(answer, notes),
        *proof(answer, notes),
        *outlook.facts(answer.outlook.replace(postings=()), notes),
        *_doubts(answer, notes),
    )


def proof(answer: RoleProfile, notes: Footnotes, limit: int | None = SHORT_PROOF) -> tuple[tuple[str, Line], ...]:
    """Give the few certifications worth it for the role, in their groups, each with its status and who asks for it."""
    shown = answer.certifications[:limit]
    hidden = len(answer.certifications) - len(shown)
    more = Cell(f"; {hidden} more with --full" if hidden else "", "quiet")
    told = line(recommendations(shown, notes, brief=limit is not None), more)
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
            join([neighbour(found, notes) for found in answer.comes_from], " · ", SHORT_NEIGHBOURS, " with --full"),
        ),
        *((("and outside", join(outside, " · ", SHORT_NEIGHBOURS, " with --full")),) if outside else ()),
        ("To", join([neighbour(found, notes) for found in answer.leads_to], " · ", SHORT_NEIGHBOURS, more)),
    )


def neighbour(found: Neighbour, notes: Footnotes) -> Line:
    """Write a role one move away, with a mark where its title is rare."""
    return line(found.name, quiet(" (rare title)" if found.rare else ""), notes.of(found))


def _doubts(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """Return what it is not, its specialities, and a reason to think twice."""
    role = answer.role
    rows: list[tuple[str, Line]] = []
    if role.differs_from:
        first = role.differs_from[0]
        other = Cell(f"from {_short_name(answer.differs_from, first.role)}: ", "quiet")
        rows.append(("Differs", line(other, first.text, notes.of(first))))
    if role.variants:
        titles = [line(variant.title) for variant in role.variants]
        rows.append(("Variants", join(titles, " · ", SHORT_NEIGHBOURS, " with --full")))
    if role.reasons_against:
        rows.append(("Think twice", line(role.reasons_against[0].text, notes.of(role.reasons_against[0]))))
    return tuple(rows)


def _short_name(mentioned: Sequence[Named], id: str) -> str:
    return next((other.name for other in mentioned if other.id == id), id)


def basis(answer: RoleProfile, notes: Footnotes, *, full: bool = False) -> Section:
    """Show what the unnumbered statements rest on; the sources that informed them are listed in full only."""
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
    """Return where to go from here."""
    role = answer.role
    return (
        f"mlcareers role {role.id} --full",
        *(f"mlcareers compare {role.id} {other.role}" for other in role.differs_from[:1]),
    )
