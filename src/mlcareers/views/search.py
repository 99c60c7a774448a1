"""What a query found."""

from __future__ import annotations

import shlex

from mlcareers.queries.search import Hit, Hits
from mlcareers.views.blocks import Cell, Column, Heading, Page, Rows, Table, line
from mlcareers.views.wording import count

_COMMANDS = {
    "role": "mlcareers role {id}",
    "skill": "mlcareers skill {id}",
    "certification": "mlcareers cert {id}",
    "guide": "mlcareers guide {id}",
    "statistic": "mlcareers market",
    "conference": "mlcareers guide conferences",
    "source": "mlcareers source {id}",
}
"""The command that shows a hit of each kind; a learning resource has its address in what is said of it."""

NEXT = 3


def page(answer: Hits) -> Page:
    """One line per hit: its kind, its name, why it is a hit and what is said there."""
    head = Heading(line(Cell(count(answer.found, "hit"), "title")), line(f'for "{answer.query}"'))
    rows = tuple(
        (
            line(Cell(hit.kind, "label")),
            line(Cell(hit.name, "strong")),
            line(Cell(f"{hit.reason}  ", "quiet"), hit.excerpt),
        )
        for hit in answer.hits
    )
    hidden = answer.found - len(answer.hits)
    more = f"… {count(hidden, 'more hit')}: --limit {answer.found}" if hidden else ""
    columns = (Column(fixed=True), Column(), Column())
    return Page(
        (head, Table(columns, rows, more)), (), tuple(dict.fromkeys(filter(None, map(_command, answer.hits[:NEXT]))))
    )


def rows(answer: Hits) -> Rows:
    """The hits for machines."""
    header = ("kind", "id", "part", "name", "score", "reason", "excerpt")
    return Rows(header, tuple(tuple(getattr(hit, name) for name in header) for hit in answer.hits))


def _command(hit: Hit) -> str:
    return _COMMANDS.get(hit.kind, "").format(id=shlex.quote(hit.id))
