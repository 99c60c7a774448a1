"""Levels of one role side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.queries.compare_levels import ComparedLevel, LevelComparison
from mlcareers.views.blocks import Page, Rows, Section, Versus, heading
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line, join, line, quiet
from mlcareers.views.wording import countries, listing, years, years_in_postings
from mlcareers.views.wording_pay import pay_in_short, place

if TYPE_CHECKING:
    from mlcareers.analysis.rungs import LevelYears
    from mlcareers.models.salary import Salary


def page(answer: LevelComparison) -> Page:
    """Show what changes from one level to the other, the years, and the pay by source."""
    notes = Footnotes(answer.sources)
    titles = tuple(level.rung.title for level in answer.levels)
    rows = (
        ("What changes", tuple(line(one.rung.changes.text, notes.of(one.rung.changes)) for one in answer.levels)),
        ("Track", tuple(line(_track(one)) for one in answer.levels)),
        ("Years", tuple(_years(one, notes) for one in answer.levels)),
        ("Pay", tuple(_pay(one, notes) for one in answer.levels)),
    )
    commands = (f"mlcareers salary {answer.role.id}", f"mlcareers path {answer.role.id}")
    blocks = (heading(listing(titles), f"levels of {answer.role.name}"), Section("", (Versus(titles, rows),)))
    return Page(blocks, notes.lines(), commands)


def rows(answer: LevelComparison) -> Rows:
    """Show one level per line."""
    header = ("level", "title", "track", "years_min", "years_max", "changes", "median", "pay_source")
    return Rows(header, tuple(_row(level) for level in answer.levels))


def _row(level: ComparedLevel) -> tuple[object, ...]:
    rung, first = level.rung, next(iter(level.pay), None)
    span = (rung.years.min, rung.years.max) if rung.years else (None, None)
    median = first.pay.median if first and first.pay else None
    return rung.level, rung.title, rung.track, *span, rung.changes.text, median, first.cite[0] if first else None


def _track(level: ComparedLevel) -> str:
    return "leads people" if level.rung.track == "management" else "works on the subject"


def _years(level: ComparedLevel, notes: Footnotes) -> Line:
    rung = level.rung
    own = [line(years(rung.years), notes.of(rung))] if rung.years else []
    asked = [
        line(f"{years_in_postings(one)} asked for", quiet(_counted(one)), notes.mark(one.cite)) for one in level.asked
    ]
    return join([*own, *asked], "; ") or quiet("not known")


def _counted(asked: LevelYears) -> str:
    return f" (median and quartiles, {countries(asked.place)}, {asked.year}, n {asked.n})"


def _pay(level: ComparedLevel, notes: Footnotes) -> Line:
    return join([_figure(pay, notes) for pay in level.pay if pay.pay], "; ") or quiet("no figure at this level")


def _figure(salary: Salary, notes: Footnotes) -> Line:
    told = f" {salary.pay_basis}, {place(salary.place)}, {salary.year}, n {salary.n or 0:,}"
    return line(pay_in_short(salary.pay) if salary.pay else "", quiet(told), notes.mark(salary.cite))
