"""What a job title means: a page for one, a line for each of many."""

from __future__ import annotations

from mlcareers.queries.title import Alternative, TitleRead
from mlcareers.views.blocks import Cell, Facts, Heading, Line, Page, Rows, joined, line

UNKNOWN = "no confident match"
HEADER = ("title", "role", "level", "confidence", "alternatives")


def page(answer: TitleRead) -> Page:
    """The role, its level and why, and what else the title may mean."""
    others = joined([_other(other) for other in answer.alternatives], " · ")
    if answer.role is None:
        nearest = others or line("none in this field")
        return Page((Heading(line(Cell(UNKNOWN, "warning")), line(answer.title)), Facts((("Nearest", nearest),))))
    facts = (
        ("Level", line(answer.level or Cell("not said", "quiet"))),
        ("Confidence", line(f"{answer.confidence:.2f}", Cell(f" {answer.reason}", "quiet"))),
        ("Or", others),
    )
    head = Heading(line(Cell(answer.role.name, "title")), line(answer.role.id))
    title = ("Title", line(answer.title))
    return Page((head, Facts((title, *(fact for fact in facts if fact[1])))), (), (f"mlcareers role {answer.role.id}",))


def as_line(answer: TitleRead) -> str:
    """Role, level, confidence and title, in columns."""
    role = answer.role.id if answer.role else UNKNOWN
    return f"{role:30}  {answer.level or '-':9}  {answer.confidence:4.2f}  {answer.title}"


def rows(answer: TitleRead) -> Rows:
    """The answer for machines; alternatives are role ids."""
    role = answer.role.id if answer.role else None
    others = " ".join(other.id for other in answer.alternatives)
    return Rows(HEADER, ((answer.title, role, answer.level, answer.confidence, others),))


def _other(other: Alternative) -> Line:
    return line(other.name, Cell(f" {other.confidence:.2f}", "quiet"))
