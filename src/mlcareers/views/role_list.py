"""The list of roles: by family, or ranked by the figure that it is sorted by."""

from __future__ import annotations

from mlcareers.queries.role import RoleList, RoleSummary
from mlcareers.views.blocks import Block, Column, Note, Page, Rows, Section, Table, heading
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line, line, quiet, strong
from mlcareers.views.pay.observations import circumstances
from mlcareers.views.wording import count
from mlcareers.views.wording_codes import FAMILIES, filters
from mlcareers.views.wording_pay import pay_in_short, sample

PER_FAMILY, RANKED = 50, 200
"""So many roles are a page that people still read; the formats for machines have all."""

IN_FULL = "with -f csv"
PAY = ("median_pay", "pay_currency", "pay_year", "pay_country", "pay_cite")
PAY_RESTS_ON = ("pay_level", "pay_basis", "pay_n", "pay_n_different", "pay_n_unit")
BY_PAY = (
    "Figures of different sources, years, levels and bases follow one another: an order, no ranking of roles. What is "
    "known of roles without a median of their own on a stated sample: mlcareers salary."
)
HEADER = ("id", "title", "family", "education", "levels", *PAY, "postings", "summary", "as_of", *PAY_RESTS_ON)


def page(answer: RoleList) -> Page:
    """List roles by family, one line each; in one table, best first, when they are sorted by a figure."""
    notes = Footnotes(answer.sources)
    head = heading(count(len(answer.roles), "role"), filters(answer.filters, {"education": "education up to {}"}))
    ranked = any(role.pay or role.postings for role in answer.roles)
    caution = (Note(line(BY_PAY)),) if any(role.pay for role in answer.roles) else ()
    blocks = (_ranking(answer, notes), *caution) if ranked else _families(answer)
    return Page((head, *blocks), notes.lines(), (f"mlcareers role {answer.roles[0].id}",))


def rows(answer: RoleList) -> Rows:
    """List roles for machines."""
    return Rows(HEADER, tuple(map(_row, answer.roles)))


def _families(answer: RoleList) -> tuple[Block, ...]:
    by_family = {family: [role for role in answer.roles if role.family == family] for family in FAMILIES}
    columns = (Column(fixed=True), Column())
    return tuple(
        Section(family, (Table.of(columns, roles, _listed, limit=PER_FAMILY, more=IN_FULL),), line(FAMILIES[family]))
        for family, roles in by_family.items()
    )


def _listed(role: RoleSummary) -> tuple[Line, Line]:
    first, stop, _ = role.summary.partition(". ")
    return strong(role.id), line(first, stop.rstrip())


def _ranking(answer: RoleList, notes: Footnotes) -> Table:
    columns = (Column(fixed=True), Column("", "right", fixed=True), Column())
    return Table.of(
        columns, answer.roles, lambda role: (strong(role.id), *_figure(role, notes)), limit=RANKED, more=IN_FULL
    )


def _figure(role: RoleSummary, notes: Footnotes) -> tuple[Line, Line]:
    """Write the figure that a list is sorted by, and what it is."""
    if role.pay and role.pay.pay:
        told = f"{circumstances(role.pay)}, {sample(role.pay)}"
        return line(pay_in_short(role.pay.pay)), line(quiet(told), notes.mark(role.pay.cite))
    if role.postings:
        return line(f"{role.postings:,}"), quiet("postings in its largest study")
    return quiet("·"), quiet("none to sort by")


def _row(role: RoleSummary) -> tuple[object, ...]:
    levels = " ".join(role.levels)
    about = (role.id, role.name, role.family, role.education, levels)
    return *about, *_pay(role), role.postings, role.summary, role.as_of, *_rests_on(role)


def _pay(role: RoleSummary) -> tuple[object, ...]:
    if role.pay is None or role.pay.pay is None:
        return (None,) * len(PAY)
    pay = role.pay
    return role.pay.pay.median, pay.currency, pay.year, pay.place.country, " ".join(pay.cite)


def _rests_on(role: RoleSummary) -> tuple[object, ...]:
    """Say on what the figure rests: nobody should rank by it who does not know."""
    pay = role.pay
    if pay is None or pay.pay is None:
        return (None,) * len(PAY_RESTS_ON)
    return pay.level, pay.pay_basis, pay.n, pay.n_different, pay.n_unit
