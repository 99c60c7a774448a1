"""What a query found."""

from __future__ import annotations

import shlex

from mlcareers.queries.search import Hit, Hits
from mlcareers.views.blocks import Column, Page, Rows, Table, heading
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line, quiet, strong
from mlcareers.views.wording import count, figure
from mlcareers.views.wording_codes import found_by

NEXT = 3


def page(answer: Hits) -> Page:
    """Show one line per hit: its kind, its name, and what is said there; a statistic with its figure."""
    notes = Footnotes(answer.sources)
    read_as = f", read as {answer.read_as}" if answer.read_as else ""
    head = heading(count(answer.found, "hit"), f'for "{answer.query}"{read_as}')
    rows = tuple((line(Cell(hit.kind, "label")), strong(hit.name), _content(hit, notes)) for hit in answer.hits)
    hidden = answer.found - len(answer.hits)
    more = f"… {count(hidden, 'more hit')}: --limit {answer.found}" if hidden else ""
    table = Table((Column(fixed=True), Column(), Column()), rows, more)
    return Page((head, table), notes.lines(), _commands(answer))


def rows(answer: Hits) -> Rows:
    """List the hits for machines."""
    header = ("kind", "id", "part", "name", "score", "reason", "sense", "called", "excerpt")
    return Rows.of(header, answer.hits)


def _content(hit: Hit, notes: Footnotes) -> Line:
    statistic = hit.statistic
    if not statistic:
        return line(quiet(f"{found_by(hit.reason, hit.sense, hit.called)}  "), hit.excerpt)
    value = figure(statistic) or ", ".join(statistic.items)
    from mlcareers.views.figures import facts

    return line(
        strong(value),
        quiet("".join(f" · {fact}" for fact in facts(statistic, brief=True))),
        notes.mark(statistic.cite),
    )


def _commands(answer: Hits) -> tuple[str, ...]:
    """Return what answers: the roles side by side where two are compared, then the page of each of the first hits."""
    beside = "skill" if answer.compared_kind == "skill" else "compare"
    compared = f"mlcareers {beside} {' '.join(answer.compared)}" if answer.compared else ""
    found = (_command(hit, pay=answer.pay) for hit in answer.hits[:NEXT])
    return tuple(dict.fromkeys(filter(None, (compared, *found))))


def _command(hit: Hit, *, pay: bool) -> str:
    """Write the command that opens a hit; a learning resource is opened at its address, and stands with its skill."""
    id_ = shlex.quote(hit.id)
    match hit.kind:
        case "role":
            return f"mlcareers {'salary' if pay else 'role'} {id_}"
        case "certification":
            return f"mlcareers cert {id_}"
        case "guide":
            return f"mlcareers guide {id_}" + (f" {shlex.quote(hit.name)}" if hit.part else "")
        case "statistic":
            return f"mlcareers market {id_}"
        case "conference":
            return f"mlcareers guide conferences {id_}"
        case "learning":
            return f"mlcareers skill {shlex.quote(hit.skill)}" if hit.skill else ""
        case _:
            return f"mlcareers {hit.kind} {id_}"
