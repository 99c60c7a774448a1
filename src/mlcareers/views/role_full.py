"""The page of one role in full."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.moves import Neighbour
from mlcareers.analysis.rungs import LevelYears, at_rung
from mlcareers.queries.role import RolePart, RoleProfile
from mlcareers.views import guide, outlook
from mlcareers.views.blocks import Block, Bullets, Column, Facts, Note, Page, Prose, Section, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
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
from mlcareers.views.wording import countries, years, years_in_postings
from mlcareers.views.wording_codes import TITLE_LEVELS
from mlcareers.views.wording_pay import OCCUPATION_MATCHES

if TYPE_CHECKING:
    from mlcareers.models.role import Account, Role, Rung
    from mlcareers.queries.guide import FoundEntry


def full(answer: RoleProfile, only: Sequence[RolePart] = ()) -> Page:
    """Show everything that is known about the role, or only these parts of it."""
    notes = Footnotes(answer.sources)
    head = opening(answer, notes)
    told = tuple(block for part, tell in _TOLD if not only or part in only for block in tell(answer, notes))
    if not Page(told).blocks:
        told = (Prose(line("Nothing is known of that.")),)
    following = (f"mlcareers role {answer.role.id}", *next_commands(answer)) if only else next_commands(answer)
    return Page((*head, *told, basis(answer, notes, full=not only)), notes.lines(), following)


def _work(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    return (
        statements("Does", answer.role.responsibilities, notes),
        statements("A typical course of work", answer.role.workflow, notes),
    )


def _education(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    role = answer.role
    said = (*(role.education.statements if role.education else ()), *role.experience)
    return (Section("Education and experience", (Facts(education(role, notes)), Bullets(lines(said, notes)))),)


def _ladder(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    return (Section("Ladder", (_ladder_table(answer, notes), *_how_asked(answer, notes))),)


def _road(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    outside = answer.from_outside
    return (
        _links("Comes from", answer.comes_from, notes),
        *((_links("Comes from outside the field", outside, notes),) if outside else ()),
        _links("Leads to", answer.leads_to, notes),
    )


def _doubts(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    return (
        statements("Reasons not to choose it", answer.role.reasons_against, notes),
        statements("Challenges", answer.role.challenges, notes),
        *_from_guides("Challenges of the trade", answer.challenges, notes),
    )


def _interviews(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    return (
        *_from_guides("Questions people ask", answer.questions, notes),
        *_from_guides("In interviews", answer.interviews, notes),
        *_from_guides("To show", answer.portfolio, notes),
    )


def _worth_knowing(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    role = answer.role
    known = (statements("Worth knowing", role.notes, notes),) if role.notes else ()
    return (*known, *_accounts(role.accounts, notes))


def _certifications(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    facts = (*proof(answer, notes, None), *outlook.facts(answer.outlook, notes))
    return (Section("Certifications and outlook", (Facts(facts),)),) if facts else ()


def _official(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    occupations = Section("In the classifications", (_occupations(answer.role, notes),))
    return (official_section(answer.official, notes), occupations)


def _accounts(accounts: Sequence[Account], notes: Footnotes) -> tuple[Section, ...]:
    """Show what single documents say of the role, and the ladders that they tell."""
    told = tuple(said for account in accounts for said in _account(account, notes))
    title = "What one source says" if len(accounts) == 1 else "What single sources say"
    return (Section(title, (Bullets(told),)),) if told else ()


def _account(account: Account, notes: Footnotes) -> tuple[Line, ...]:
    ladder = " → ".join(rung.title for rung in account.ladder)
    rungs = (line(f"Its ladder: {ladder}.", notes.mark(account.cite)),) if ladder else ()
    return (*lines(account.statements, notes), *rungs)


def _from_guides(title: str, found: Sequence[FoundEntry], notes: Footnotes) -> tuple[Section, ...]:
    """Show what the guides say of the role, in short."""
    if not found:
        return ()
    topic = line(f"mlcareers guide {found[0].guide.id}")
    return (Section(title, (Bullets(guide.entries_in_short(found, notes)),), topic),)


def _tools(answer: RoleProfile, notes: Footnotes) -> list[Line]:
    own = {tool.skill: tool for tool in answer.role.tools}
    return [line(tool.name, notes.of(own[tool.id])) for tool in answer.tools]


def _ladder_table(answer: RoleProfile, notes: Footnotes) -> Table:
    """Show the rungs with what changes; the years that our sources give, else those that postings ask for."""
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
    counted = [line(years_in_postings(one)) for one in at_rung(rung, answer.role.title, answer.years_asked)]
    return (
        line(Cell(rung.title, "strong"), notes.of(rung)),
        line(Cell(rung.level, "quiet")),
        line(years(rung.years) if rung.years else ""),
        *((join(counted, ", "),) if answer.years_asked else ()),
        line(rung.changes.text, notes.of(rung.changes)),
    )


def _how_asked(answer: RoleProfile, notes: Footnotes) -> tuple[Note, ...]:
    """Show where the years asked for were counted, and in how many postings of each level."""
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


_TOLD: tuple[tuple[RolePart, Callable[[RoleProfile, Footnotes], tuple[Block, ...]]], ...] = (
    ("work", _work),
    ("skills", lambda answer, notes: (needs(answer, notes), need_notes(answer, notes))),
    ("tools", lambda answer, notes: (Section("Works with", (Prose(join(_tools(answer, notes), " · ")),)),)),
    ("education", _education),
    ("pay", pay_section),
    ("ladder", _ladder),
    ("road", _road),
    ("differences", lambda answer, notes: (*_differences(answer, notes), *_variants(answer.role, notes))),
    ("surroundings", lambda answer, notes: (statements("Surroundings", answer.role.environment, notes),)),
    ("doubts", _doubts),
    ("interviews", _interviews),
    ("surroundings", _worth_knowing),
    ("certifications", _certifications),
    ("official", _official),
)
"""The parts of the page in their order, each with what tells it."""
