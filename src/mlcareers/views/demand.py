"""Measured demand as parts of a page: the skills that a role's postings ask for, study by study, never averaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.analysis.importance import Study
from mlcareers.views.blocks import Bar, Block, Bullets, Column, Note, Section, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line, line, quiet
from mlcareers.views.wording import percent
from mlcareers.views.wording_codes import METHODS

SHOWN = 8


def sections(studies: Sequence[Study], notes: Footnotes, *, full: bool = False) -> tuple[Block, ...]:
    """Show the newest study of each way of counting with bars, the others in a line each."""
    shown = None if full else SHOWN
    leading: dict[object, Study] = {}
    for study in studies:
        leading.setdefault((study.sense, study.method), study)
    others = [study for study in studies if study not in leading.values()]
    warning = "Shares of the role's postings. Studies count in different ways; they are not averaged."
    return (
        Section("Skills that postings ask for", (Note(line(warning if studies else "")),)),
        *(_study(study, notes, shown) for study in leading.values()),
        Section("Further counts", (Bullets.of(others, lambda study: _study_line(study, notes, shown)),)),
    )


def rows(study: Study, header: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """List the shares of a study as rows of a table of statistics, one per skill."""
    for skill in study.skills:
        known = {
            "year": study.year,
            "period": study.period,
            "place": study.place,
            "n": study.n,
            "confidence": study.confidence,
            "id": skill.id,
            "topic": "demand",
            "title": f"{skill.name}, {study.sense}",
            "value": skill.share,
            "unit": "percent",
            "note": METHODS[study.method],
            "cite": "; ".join(study.cite),
        }
        yield tuple(known.get(field, "") for field in header)


def _study(study: Study, notes: Footnotes, shown: int | None) -> Section:
    columns = (Column(fixed=True), Column(align="right", fixed=True), Column())
    table = Table.of(
        columns,
        study.skills,
        lambda skill: (line(skill.name), line(percent(skill.share)), Bar(skill.share)),
        limit=shown,
    )
    return Section(study.sense.capitalize(), (table,), line(_circumstances(study), notes.mark(study.cite)))


def _study_line(study: Study, notes: Footnotes, shown: int | None) -> Line:
    shares = ", ".join(f"{skill.name} {percent(skill.share)}" for skill in study.skills[:shown])
    return line(shares, quiet(f" · {study.sense} · {_circumstances(study)}"), notes.mark(study.cite))


def _circumstances(study: Study) -> str:
    place = "place not stated" if study.place == "not stated" else study.place
    sure = "" if study.confidence == "high" else f"{study.confidence} confidence"
    one = f"largest employer {percent(study.largest_employer)}" if study.largest_employer else ""
    return " · ".join(filter(None, (study.period, place, f"n {study.n:,}", one, METHODS[study.method], sure)))
