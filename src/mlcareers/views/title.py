"""What a job title means: a page for one, a line for each of many."""

from __future__ import annotations

from mlcareers.queries.title import Alternative, TitleRead
from mlcareers.views.blocks import Facts, Heading, Page, Rows, heading
from mlcareers.views.lines import Cell, Line, join, line, quiet
from mlcareers.views.wording_codes import TITLE_CHANGES, TITLE_DOUBTS, TITLE_NAMES

UNKNOWN = "no confident match"
HEADER = ("title", "role", "level", "confidence", "alternatives", "doubt", "background")


def page(answer: TitleRead) -> Page:
    """Show the role, its level and why; or what is near, and why none of it is certain."""
    others = join([_other(other) for other in answer.alternatives], " · ")
    level = line(answer.stated_level) if answer.stated_level else quiet("not said")
    if answer.role is None:
        why = Facts.known(
            ("Why", line(TITLE_DOUBTS[answer.doubt] if answer.doubt else "nothing to read")),
            ("Level", level if answer.stated_level else line()),
            ("Nearest", others or line("none in this field")),
        )
        head = Heading(line(Cell(UNKNOWN, "warning")), line(answer.title))
        if answer.background:
            start = Facts.known(("Background", line(answer.background.name, quiet("  no role of this field"))))
            return Page((head, start, why), (), (f"mlcareers path {answer.background.id}",))
        return Page((head, why))
    facts = Facts.known(
        ("Title", line(answer.title)),
        ("Level", level),
        ("Confidence", line(f"{answer.confidence:.2f}", quiet(f" {_reason(answer)}"))),
        ("Or", others),
    )
    return Page((heading(answer.role.name, answer.role.id), facts), (), (f"mlcareers role {answer.role.id}",))


def as_line(answer: TitleRead) -> str:
    """Write role, level, confidence and title, in columns."""
    role = answer.role.id if answer.role else UNKNOWN
    background = f"  [{answer.background.id}]" if answer.background else ""
    return f"{role:30}  {answer.stated_level or '-':9}  {answer.confidence:4.2f}  {answer.title}{background}"


def rows(answer: TitleRead) -> Rows:
    """List the answer for machines: the level is the one stated, even without a role; alternatives are role ids."""
    role = answer.role.id if answer.role else None
    others = " ".join(other.id for other in answer.alternatives)
    background = answer.background.id if answer.background else None
    cells = (answer.title, role, answer.stated_level, answer.confidence, others, answer.doubt, background)
    return Rows(HEADER, (cells,))


def _reason(answer: TitleRead) -> str:
    """Say which name was found, and what was read into the title."""
    found = answer.found_as
    name = f"{TITLE_NAMES.get(found.sense, found.sense)} {found.name}" if found else ""
    return ", ".join(
        (name, *(TITLE_CHANGES[change.kind].format(change.word, change.meant) for change in answer.changes))
    )


def _other(other: Alternative) -> Line:
    return line(other.name, quiet(f" {other.confidence:.2f}"))
