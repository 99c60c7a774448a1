"""What the knowledge holds, and what of it has aged."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from mlcareers.queries.data import Holdings, KindAge, StaleFact, Staleness
from mlcareers.views.blocks import Bullets, Column, Heading, Note, Page, Rows, Section, Table
from mlcareers.views.lines import Cell, Line, line, quiet, strong
from mlcareers.views.wording import count
from mlcareers.views.wording_codes import AGE_REASONS


def page(answer: Holdings) -> Page:
    """Show folders and counts."""
    columns = (Column(), Column(align="right"))
    table = Table.of(columns, answer.counts, lambda row: (line(row.kind), line(f"{row.records:,}")))
    return Page(
        (
            Heading(line(Cell("The knowledge is sound", "good"))),
            Section("Folders", (Bullets.of(answer.folders, line),)),
            Section("Records", (table,)),
        )
    )


def rows(answer: Holdings) -> Rows:
    """List counts for machines."""
    return Rows.of(("kind", "records"), answer.counts)


def stale_page(answer: Staleness) -> Page:
    """Show how each kind has aged, and every stale fact as file:line; neighbours with one reason share a line."""
    stale = sum(kind.stale for kind in answer.kinds)
    good = Cell("Nothing is past its shelf life", "good")
    titles = (Column(title, "right", fixed=True) for title in ("records", "history", "stale"))
    return Page(
        (
            Heading(
                line(Cell(f"{count(stale, 'record')} to look at again", "bad") if stale else good),
                line(f"on {answer.on}"),
            ),
            Table.of((Column("kind"), *titles, Column("shelf life")), answer.kinds, _aged),
            Note(line("History has been overtaken by something newer and does not age.")),
            Section("To look at again", (Bullets(_places(answer)),)),
        )
    )


def stale_rows(answer: Staleness) -> Rows:
    """List every stale fact for machines."""
    return Rows.of(("file", "line", "kind", "id", "field", "reason", "when", "days"), answer.facts)


def _aged(kind: KindAge) -> tuple[Line, ...]:
    return (
        line(kind.kind),
        line(f"{kind.records:,}"),
        line(f"{kind.history:,}"),
        line(Cell(f"{kind.stale:,}", "bad" if kind.stale else "quiet")),
        quiet(_shelf_life(kind)),
    )


def _shelf_life(kind: KindAge) -> str:
    if not kind.good_for:
        return "none; dates only"
    return f"{kind.good_for} {kind.unit} after {'the search' if kind.kind == 'certification' else 'its year'}"


def _why(fact: StaleFact, answer: Staleness) -> str:
    life = next((kind for kind in answer.kinds if kind.kind == fact.kind), None)
    good = {"life": life and life.good_for, "unit": life and life.unit}
    return AGE_REASONS[fact.reason].format(field=fact.field, when=fact.when, days=fact.days, on=answer.on, **good)


def _places(answer: Staleness) -> tuple[Line, ...]:
    lines = []
    for (_, why), facts in groupby(answer.facts, key=lambda fact: (fact.file, _why(fact, answer))):
        first, *others = facts
        more = f" and {len(others):,} more" if others else ""
        lines.append(line(strong(f"{_short(first, answer)}:{first.line}"), f" {first.id}{more}: {why}"))
    return tuple(lines)


def _short(fact: StaleFact, answer: Staleness) -> str:
    """Write the file from the knowledge folder's own name on: "data/certifications/aws.yaml"."""
    homes = (Path(folder) for folder in answer.folders)
    return next(
        (str(Path(fact.file).relative_to(home.parent)) for home in homes if home in Path(fact.file).parents), fact.file
    )
