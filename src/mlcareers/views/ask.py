"""How a question was read: the command that answers it, and the other readings."""

from __future__ import annotations

from mlcareers.queries.ask import AskAnswer
from mlcareers.views.blocks import Block, Facts, Page, Prose, Rows
from mlcareers.views.lines import Cell, join, line, strong
from mlcareers.views.wording import listing


def page(answer: AskAnswer) -> Page:
    """Say which command answers, and name the other readings; the page of the command follows."""
    best, *others = answer.readings
    named = [line(Cell(other.command, "command")) for other in others]
    blocks: list[Block] = [Facts.known(("This is", line(strong(best.command))), ("or", join(named, " · ")))]
    if best.lacks:
        places = listing([place.title() for place in best.lacks])
        blocks.append(Prose(line(f"Nothing is held for {places}; this is the nearest that is held.")))
    return Page(tuple(blocks))


def rows(answer: AskAnswer) -> Rows:
    """List the readings, the likeliest first."""
    return Rows.of(("page", "command"), answer.readings)
