"""Measured demand as parts of a page: the skills that a role's postings ask for, study by study, never averaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.analysis.importance import Study
from mlcareers.views.blocks import Bar, Block, Bullets, Cell, Column, Line, Note, Section, Table, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import METHODS, percent

SHOWN = 8


def sections(studies: Sequence[Study], notes: Footnotes, *, full: bool = False) -> tuple[Block, ...]:
    """The newest study of each way of counting with bars, the others in a line each."""
    if not studies:
        return ()
    shown = None if full else SHOWN
    leading: dict[object, Study] = {}
    for study in studies:
        leading.setdefault((study.sense, study.method), study)
    others = [study for study in studies if study not in leading.values()]
    warning = line("Shares of the role's postings. Studies count in different ways; they are not averaged.")
    blocks: list[Block] = [Section("Skills that postings ask for", (Note(warning),))]
    blocks += [_study(study, notes, shown) for study in leading.values()]
    if others:
        items = tuple(_study_line(study, notes, shown) for study in others)
        blocks.append(Section("Further counts", (Bullets(items),)))
    return tuple(blocks)


def rows(study: Study, header: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """The shares of a study as rows of a table of statistics, one per skill."""
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
    rows = tuple((line(skill.name), line(percent(skill.share)), Bar(skill.share)) for skill in study.skills[:shown])
    hidden = len(study.skills) - len(rows)
    table = Table(columns, rows, f"… {hidden} more with --full" if hidden else "")
    return Section(study.sense.capitalize(), (table,), line(_circumstances(study), notes.mark(study.cite)))


def _study_line(study: Study, notes: Footnotes, shown: int | None) -> Line:
    shares = ", ".join(f"{skill.name} {percent(skill.share)}" for skill in study.skills[:shown])
    said = Cell(f" · {study.sense} · {_circumstances(study)}", "quiet")
    return line(shares, said, notes.mark(study.cite))


def _circumstances(study: Study) -> str:
    place = "place not stated" if study.place == "not stated" else study.place
    sure = "" if study.confidence == "high" else f"{study.confidence} confidence"
    return " · ".join(filter(None, (study.period, place, f"n {study.n:,}", METHODS[study.method], sure)))
