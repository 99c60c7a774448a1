"""The page of one role, on one screen; and the parts of it that stand in the full page, too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.models.values import source_id
from mlcareers.models.vocabulary import Degree, Importance
from mlcareers.queries.role import NeededSkill, RoleProfile
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
)
from mlcareers.views.cert_mentions import mention
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.pay import observations
from mlcareers.views.wording import DEGREES, count, percent, years

if TYPE_CHECKING:
    from mlcareers.models.base import Statement
    from mlcareers.models.role import Role

SHORT_DUTIES = 4
SHORT_SKILLS = 8
SHORT_NEIGHBOURS = 4
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
            right=(needs(answer.skills, notes, SHORT_SKILLS),),
        ),
        *pay_section(answer, notes),
        Section("Career path", (Facts(_road(answer, notes)),)),
        basis(role, notes),
    )
    return Page(blocks, notes.lines(), next_commands(answer))


def opening(answer: RoleProfile, notes: Footnotes) -> tuple[Block, ...]:
    """What it is called and what it is; at one level, if that was asked for."""
    role = answer.role
    also = Cell(f" Also: {', '.join(role.aliases[:4])}.", "quiet") if role.aliases else Cell("")
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(role.title, "title")), line(f"{role.family} · {role.id}")),
        Prose(line(role.summary.text, notes.of(role.summary), also)),
    )
    if answer.rung:
        rung = answer.rung
        span = f" ({years(rung.years)})" if rung.years else ""
        at_level = line(f"{rung.title}{span}: {rung.changes.text}", notes.of(rung.changes))
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


def needs(skills: Sequence[NeededSkill], notes: Footnotes, limit: int | None = None) -> Section:
    """The skills with their weight; where postings were counted, with the share that requires and that names them."""
    shown = skills[:limit]
    hidden = len(skills) - len(shown)
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
    table = Table((Column(), Column("", fixed=True), *shares, *remarks), rows, f"… {hidden} more" if hidden else "")
    return Section("Needs", (table, *_counted(skills, notes)))


def _said_by(skill: NeededSkill, notes: Footnotes) -> Cell:
    """The sources that say so; measured shares are explained below the table."""
    return Cell("") if skill.demand else notes.of(skill)


def _share(skill: NeededSkill, sense: str) -> Line:
    share = getattr(skill.demand, sense, None)
    return line(percent(share.share) if share else Cell("·", "quiet"))


def _counted(skills: Sequence[NeededSkill], notes: Footnotes) -> tuple[Note, ...]:
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
    return (Note(line("Share of postings, ", joined(parts, " · "), ". Without a share: our judgement.")),)


def pay_section(answer: RoleProfile, notes: Footnotes) -> tuple[Section, ...]:
    """What it pays according to its best-evidenced sources; nothing where no figure is known."""
    return (observations.profile_section(answer.role.id, answer.pay, notes),) if answer.pay else ()


def education(role: Role, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """The degree that opens the door, and the one that is preferred."""
    asked = role.education
    wanted = f"usually at least {_article(asked.minimum)}"
    if asked.minimum == "none":
        wanted = "no degree needed"
    if asked.preferred and asked.preferred != asked.minimum:
        wanted += f"; {_article(asked.preferred)} often preferred"
    marks = notes.mark(cite for said in asked.statements if said.basis != "editorial" for cite in said.cite)
    return (("Education", line(wanted, marks)),)


def _article(degree: Degree) -> str:
    return f"{'an' if DEGREES[degree][0] in 'aeiou' else 'a'} {DEGREES[degree]}"


def _road(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """How one gets in, up and on, and what the years ahead look like."""
    return (
        *education(answer.role, notes),
        *_ladders(answer.role),
        *_neighbours(answer, notes),
        *proof(answer),
        *outlook.facts(answer.outlook.replace(postings=()), notes),
        *_doubts(answer, notes),
    )


def proof(answer: RoleProfile, limit: int | None = SHORT_PROOF) -> tuple[tuple[str, Line], ...]:
    """Certifications that serve the role and can still be taken, each with its status."""
    open_ones = [found for found in answer.certifications if found.status in ("active", "beta", "retiring")]
    hidden = len(open_ones) - len(open_ones[:limit])
    told = [mention(found) for found in open_ones[:limit]]
    more = [line(Cell(f"{hidden} more: mlcareers cert --role {answer.role.id}", "quiet"))] if hidden else []
    return (("Certifications", joined([*told, *more], " · ")),) if told else ()


def _ladders(role: Role) -> tuple[tuple[str, Line], ...]:
    rows = []
    for label, track in (("Grows", "individual"), ("or leads", "management")):
        titles = [rung.title for rung in role.ladder if rung.track == track]
        if titles:
            rows.append((label, line(" → ".join(titles))))
    return tuple(rows)


def _neighbours(answer: RoleProfile, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    role = answer.role
    rows: list[tuple[str, Line]] = []
    for label, mentioned, links in (
        ("From", answer.comes_from, role.comes_from),
        ("To", answer.leads_to, role.leads_to),
    ):
        marks = {link.role: notes.of(link) for link in links}
        names = [line(other.name, marks[other.id]) for other in mentioned[:SHORT_NEIGHBOURS]]
        more = [line(Cell("…", "quiet"))] if len(mentioned) > SHORT_NEIGHBOURS else []
        rows.append((label, joined([*names, *more], " · ")))
    return tuple(rows)


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


def basis(role: Role, notes: Footnotes, *, full: bool = False) -> Section:
    """What the unnumbered statements rest on; the sources that informed them are listed in full only."""
    informed = len({source_id(citation) for citation in role.informed_by})
    if role.basis == "editorial" and full:
        what = line("What carries no number is our judgement, informed by", notes.mark(role.informed_by), ".")
    elif role.basis == "editorial":
        what = line(f"What carries no number is our judgement, informed by {count(informed, 'source')} (--full).")
    else:
        what = line("The record rests on", notes.mark(role.cite), ".")
    thin = f" {role.evidence_note}" if role.evidence_note else ""
    return Section("", (Note(line(what, Cell(f"{thin} As of {role.as_of}."))),))


def next_commands(answer: RoleProfile) -> tuple[str, ...]:
    """Where to go from here."""
    role = answer.role
    return (
        f"mlcareers role {role.id} --full",
        *(f"mlcareers compare {role.id} {other.role}" for other in role.differs_from[:1]),
    )
