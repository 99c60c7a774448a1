"""The list of roles: by family, or ranked by the figure that it is sorted by."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.queries.role import RoleList, RoleSummary
from mlcareers.views.blocks import Cell, Column, Line, Page, Rows, Section, Table, heading, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import FAMILIES, count, filters, pay_in_short, place


def listing(answer: RoleList) -> Page:
    """Roles by family, one line each; in one table, best first, when they are sorted by a figure."""
    notes = Footnotes(answer.sources)
    head = heading(count(len(answer.roles), "role"), filters(answer.filters, {"education": "education up to {}"}))
    ranked = any(role.pay or role.postings for role in answer.roles)
    blocks = (_ranking(answer, notes),) if ranked else _families(answer)
    return Page((head, *blocks), notes.lines(), (f"mlcareers role {answer.roles[0].id}",))


def _families(answer: RoleList) -> tuple[Section, ...]:
    return tuple(
        Section(family, (_list_table([role for role in answer.roles if role.family == family]),), line(what))
        for family, what in FAMILIES.items()
        if any(role.family == family for role in answer.roles)
    )


def _list_table(roles: Sequence[RoleSummary]) -> Table:
    rows = tuple((line(Cell(role.id, "strong")), line(_first_sentence(role.summary))) for role in roles)
    return Table((Column(fixed=True), Column()), rows)


def _ranking(answer: RoleList, notes: Footnotes) -> Table:
    columns = (Column(fixed=True), Column("", "right", fixed=True), Column())
    return Table(columns, tuple((line(Cell(role.id, "strong")), *_figure(role, notes)) for role in answer.roles))


def _figure(role: RoleSummary, notes: Footnotes) -> tuple[Line, Line]:
    """The figure that a list is sorted by, and what it is."""
    if role.pay and role.pay.pay:
        told = f"{place(role.pay.place)} {role.pay.year} {role.pay.pay_basis}, n {role.pay.n or 0:,}"
        whose = f", nearest official occupation: {role.pay.title}" if role.pay.occupation else ""
        return line(pay_in_short(role.pay.pay)), line(Cell(told + whose, "quiet"), notes.mark(role.pay.cite))
    if role.postings:
        return line(f"{role.postings:,}"), line(Cell("postings in its largest study", "quiet"))
    return line(Cell("·", "quiet")), line(Cell("no figure", "quiet"))


def rows(answer: RoleList) -> Rows:
    """The list for machines."""
    header = ("id", "title", "family", "education", "levels", "median_pay", "postings", "summary", "as_of")
    return Rows(
        header,
        tuple(
            (
                role.id,
                role.name,
                role.family,
                role.education,
                " ".join(role.levels),
                role.pay.pay.median if role.pay and role.pay.pay else None,
                role.postings,
                role.summary,
                role.as_of,
            )
            for role in answer.roles
        ),
    )


def _first_sentence(text: str) -> str:
    head, stop, _ = text.partition(". ")
    return head + ("." if stop else "")
