"""What a role needs, with what its postings want of it: the parts of the page of a role that tell it."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.analysis.importance import SetAside, Share
from mlcareers.analysis.needs import NeededSkill
from mlcareers.models.vocabulary import Importance
from mlcareers.queries.role import RoleProfile
from mlcareers.views.blocks import Column, Note, Section, Table, rest
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, Tone, join, line, quiet
from mlcareers.views.wording import countries, percent
from mlcareers.views.wording_codes import SET_ASIDE

FULL_NEWER = 10
_IMPORTANCE_TONE: dict[Importance, Tone] = {"core": "strong", "useful": "plain", "optional": "quiet"}


def needs(answer: RoleProfile, notes: Footnotes, limit: int | None = None) -> Section:
    """Show the skills with their weight and, where postings were counted, the shares that require and name them."""
    skills = answer.skills
    shown = skills[:limit]
    measured = _is_measured(answer)
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
    """Show what the postings want besides, which of them were counted, and which counts were left out."""
    told = (
        *_also_wanted(answer.also_wanted, limit),
        *_counted([*answer.skills, *answer.also_wanted], notes),
        *(() if limit else _newer(answer, notes)),
        *(() if limit and _is_measured(answer) else _left_out(answer, notes)),
    )
    return Section("", (Note(join(told, " ")),))


def _is_measured(answer: RoleProfile) -> bool:
    return any(skill.demand for skill in answer.skills)


def _also_wanted(skills: Sequence[NeededSkill], limit: int | None) -> tuple[Line, ...]:
    """Return what a tenth of the postings require, or a fifth name, and the record lacks."""
    told = [line(skill.name, quiet(f" {_shares_in_short(skill)}")) for skill in skills]
    return (line("Postings also name: ", join(told, ", ", limit, " with --full"), "."),) if told else ()


def _shares_in_short(skill: NeededSkill) -> str:
    """Write the share that requires it, else the share that names it."""
    shares = skill.demand.shares() if skill.demand else ()
    return next((f"{percent(share.share)}{'' if sense == 'required' else ' named'}" for sense, share in shares), "")


def _newer(answer: RoleProfile, notes: Footnotes) -> tuple[Line, ...]:
    """Return what newer counts say that postings name, each with its place."""
    told = [
        line(
            f"{countries(study.place)}, {study.year}, n {study.n:,}",
            notes.mark(study.cite),
            ": ",
            ", ".join(f"{skill.name} {percent(skill.share)}" for skill in study.skills[:FULL_NEWER]),
        )
        for study in answer.newer_counts
    ]
    return (line("Newer counts of what postings name: ", join(told, "; "), "."),) if told else ()


def _left_out(answer: RoleProfile, notes: Footnotes) -> tuple[Line, ...]:
    """Return why a count of the role's postings informs nothing here."""
    told = [
        line(
            f"{study.n:,} postings of {study.year}, {countries(study.place)},",
            notes.mark(study.cite),
            f" {_why_left_out(study)}",
        )
        for study in answer.set_aside
    ]
    return (line("Left out: ", join(told, "; "), "."),) if told else ()


def _why_left_out(study: SetAside) -> str:
    return SET_ASIDE[study.reason].format(employer=study.employer, found_by=study.found_by)


def _said_by(skill: NeededSkill, notes: Footnotes) -> Cell:
    """Write the sources that say so; measured shares are explained below the table."""
    return Cell("") if skill.demand else notes.of(skill)


def _share(skill: NeededSkill, sense: str) -> Line:
    share = getattr(skill.demand, sense, None)
    return line(percent(share.share) if share else Cell("·", "quiet"))


def _counted(skills: Sequence[NeededSkill], notes: Footnotes) -> tuple[Line, ...]:
    """Return which postings were counted for the shares.

    A count of both what is required and what is named is told once.
    """
    senses: dict[tuple[str, ...], list[str]] = {}
    told: dict[tuple[str, ...], Line] = {}
    for sense in ("required", "named"):
        for skill in skills:
            share: Share | None = getattr(skill.demand, sense, None)
            if share:
                words = f"{countries(share.place)} {share.year}, n {share.n:,}"
                key = (words, *share.cite)
                told.setdefault(key, line(words, notes.mark(share.cite)))
                if sense not in senses.setdefault(key, []):
                    senses[key].append(sense)
    if not told:
        return ()
    parts = [line(f"{' and '.join(senses[key])} ", said) for key, said in told.items()]
    return (line("Shares, which only raise what we judge: ", join(parts, " · "), "."),)
