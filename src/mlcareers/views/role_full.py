"""The page of one role in full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.moves import Neighbour
from mlcareers.analysis.rungs import LevelYears, at_rung
from mlcareers.queries.role import RoleProfile
from mlcareers.views import guide, outlook
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Line,
    Note,
    Page,
    Prose,
    Section,
    Table,
    joined,
    line,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.needs import need_notes, needs
from mlcareers.views.pay.official import official_section
from mlcareers.views.role import (
    basis,
    education,
    lines,
    next_commands,
    opening,
    pay_section,
    proof,
    statements,
)
from mlcareers.views.wording import asked_years, countries, years
from mlcareers.views.wording_codes import TITLE_LEVELS
from mlcareers.views.wording_pay import OCCUPATION_MATCHES

if TYPE_CHECKING:
    from mlcareers.models.role import Account, Role, Rung
    from mlcareers.queries.guide import FoundEntry


def full(answer: RoleProfile) -> Page:
    """Everything that is known about the role."""
    notes = Footnotes(answer.sources)
    role = answer.role
    blocks: tuple[Block, ...] = (
        *opening(answer, notes),
        statements("Does", role.responsibilities, notes),
        statements("A typical course of work", role.workflow, notes),
        needs(answer, notes),
        need_notes(answer, notes),
        Section("Works with", (Prose(joined(_tools(answer, notes), " · ")),)),
        Section(
            "Education and experience",
            (
                Facts(education(role, notes)),
                Bullets(lines((*(role.education.statements if role.education else ()), *role.experience), notes)),
            ),
        ),
        *pay_section(answer, notes),
        Section("Ladder", (_ladder_table(answer, notes), *_how_asked(answer, notes))),
        _links("Comes from", answer.comes_from, notes),
        *((_links("Comes from outside the field", answer.from_outside, notes),) if answer.from_outside else ()),
        _links("Leads to", answer.leads_to, notes),
        *_differences(answer, notes),
        *_variants(role, notes),
        statements("Surroundings", role.environment, notes),
        statements("Challenges", role.challenges, notes),
        *_from_guides("Challenges of the trade", answer.challenges, notes),
        statements("Reasons not to choose it", role.reasons_against, notes),
        *_from_guides("Questions people ask", answer.questions, notes),
        *_from_guides("In interviews", answer.interviews, notes),
        *_from_guides("To show", answer.portfolio, notes),
        *((statements("Worth knowing", role.notes, notes),) if role.notes else ()),
        *_accounts(role.accounts, notes),
        *(
            (Section("Certifications and outlook", (Facts(facts),)),)
            if (facts := _proof_and_outlook(answer, notes))
            else ()
        ),
        official_section(answer.official, notes),
        Section("In the classifications", (_occupations(role, notes),)),
        basis(answer, notes, full=True),
    )
    return Page(blocks, notes.lines(), next_commands(answer))


def _accounts(accounts: Sequence[Account], notes: Footnotes) -> tuple[Section, ...]:
    """What single documents say of the role, and the ladders that they tell."""
    told = tuple(said for account in accounts for said in _account(account, notes))
    title = "What one source says" if len(accounts) == 1 else "What single sources say"
    return (Section(title, (Bullets(told),)),) if told else ()


def _account(account: Account, notes: Footnotes) -> tuple[Line, ...]:
    ladder = " → ".join(rung.title for rung in account.ladder)
    rungs = (line(f"Its ladder: {ladder}.", notes.mark(account.cite)),) if ladder else ()
    return (*lines(account.statements, notes), *rungs)


def _from_guides(title: str, found: Sequence[FoundEntry], notes: Footnotes) -> tuple[Section, ...]:
    """What the guides say of the role, in short."""
    if not found:
        return ()
    topic = line(f"mlcareers guide {found[0].guide.id}")
    return (Section(title, (Bullets(guide.entries_in_short(found, notes)),), topic),)


def _tools(answer: RoleProfile, notes: Footnotes) -> list[Line]:
    own = {tool.skill: tool for tool in answer.role.tools}
    return [line(tool.name, notes.of(own[tool.id])) for tool in answer.tools]


def _proof_and_outlook(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    return (*proof(answer, notes, None), *outlook.facts(answer.outlook, notes))


def _ladder_table(answer: RoleProfile, notes: Footnotes) -> Table:
    """The rungs with what changes; the years that our sources give, else those that postings ask for."""
    asked = (Column("asked", "right", fixed=True),) if answer.years_asked else ()
    columns = (
        Column("title"),
        Column("level", fixed=True),
        Column("years", fixed=True),
        *asked,
        Column("what changes"),
    )
    return Table(columns, tuple(_rung(rung, answer, notes) for rung in answer.role.ladder))


def _rung(rung: Rung, answer: RoleProfile, notes: Footnotes) -> tuple[Line, ...]:
    counted = [line(asked_years(one)) for one in at_rung(rung, answer.role.title, answer.years_asked)]
    return (
        line(Cell(rung.title, "strong"), notes.of(rung)),
        line(Cell(rung.level, "quiet")),
        line(years(rung.years) if rung.years else ""),
        *((joined(counted, ", "),) if answer.years_asked else ()),
        line(rung.changes.text, notes.of(rung.changes)),
    )


def _how_asked(answer: RoleProfile, notes: Footnotes) -> tuple[Note, ...]:
    """Where the years asked for were counted, and in how many postings of each level."""
    by_place: dict[tuple[str, int], list[LevelYears]] = {}
    for asked in answer.years_asked:
        by_place.setdefault((asked.place, asked.year), []).append(asked)
    return tuple(
        Note(
            line(
                "Asked: years first stated in postings, median and quartiles; ",
                f"{countries(place)}, {year}, n ",
                ", ".join(f"{one.n} {TITLE_LEVELS.get(one.level, one.level)}" for one in found),
                notes.mark(cite for one in found for cite in one.cite),
            )
        )
        for (place, year), found in by_place.items()
    )


def _links(title: str, neighbours: Iterable[Neighbour], notes: Footnotes) -> Section:
    rows = tuple((_title(found), line(found.note or "", notes.of(found))) for found in neighbours)
    return Section(title, (Facts(rows),))


def _title(found: Neighbour) -> str:
    return f"{found.name} (rare title)" if found.rare else found.name


def _differences(answer: RoleProfile, notes: Footnotes) -> tuple[Section, ...]:
    if not answer.role.differs_from:
        return ()
    names = {other.id: other.name for other in answer.differs_from}
    rows = tuple((f"from {names[d.role]}", line(d.text, notes.of(d))) for d in answer.role.differs_from)
    return (Section("How it differs", (Facts(rows),)),)


def _variants(role: Role, notes: Footnotes) -> tuple[Section, ...]:
    rows = tuple((variant.title, line(variant.text, notes.of(variant))) for variant in role.variants)
    return (Section("Variants", (Facts(rows),)),) if rows else ()


def _occupations(role: Role, notes: Footnotes) -> Table:
    return Table(
        (Column(fixed=True), Column(fixed=True), Column(), Column()),
        tuple(
            (
                line(Cell(official.scheme.upper(), "quiet")),
                line(official.code),
                line(official.title, notes.of(official)),
                line(Cell(OCCUPATION_MATCHES[official.match], "quiet")),
            )
            for official in role.occupations
        ),
    )
