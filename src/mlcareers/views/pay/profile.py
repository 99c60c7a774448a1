"""What a role pays, in the few lines of its profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import is_old, may_rank
from mlcareers.analysis.pay.filters import source_of
from mlcareers.analysis.pay.observations import USUAL_UNIT, middle, pool
from mlcareers.knowledge.names import fold
from mlcareers.views.blocks import Column, Note, Section, Table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, line, quiet
from mlcareers.views.pay.observations import circumstances, common_scale, draw_spread, in_unit, why_withheld
from mlcareers.views.wording import thousands
from mlcareers.views.wording_pay import pay_in_short, sample

if TYPE_CHECKING:
    from mlcareers.models.role import Role
    from mlcareers.models.salary import Salary


USUAL = ("gross", in_unit(USUAL_UNIT))
"""What the section says of all its figures."""


def profile_section(role: Role, heads: Sequence[Salary], notes: Footnotes, *, has_near: bool) -> Section:
    """Show the few lines of a role's profile: its own figures, each with what it counts, or where the near ones are."""
    if not heads:
        near = f" What is near: mlcareers salary {role.id}" if has_near else ""
        return Section("Pays", (Note(line(f"No source gives a figure of this role itself.{near}")),))
    scale = common_scale(heads)
    columns = (
        Column("source", fixed=True),
        Column("place, year, kind of pay"),
        Column("counts"),
        Column("median", "right", fixed=True),
        Column(scale, spare=1),
    )
    rows = tuple(
        (
            line(source_of(salary), notes.mark(salary.cite)),
            line(circumstances(salary, told=USUAL), quiet(_other_title(salary, role))),
            line(sample(salary)),
            line(Cell(pay_in_short(salary.pay) if salary.pay else why_withheld(salary), "strong")),
            draw_spread(salary, scale),
        )
        for salary in heads
    )
    remark = Note(line(" ".join([*_spread_of(heads), f"Why, and more: mlcareers salary {role.id}"])))
    return Section("Pays", (Table(columns, rows), remark), line(f"{', '.join(USUAL)} unless said otherwise"))


def _other_title(salary: Salary, role: Role) -> str:
    """Write the title that the source gives, where it is neither the role's own nor one that means the same."""
    pooled = pool(salary)
    title = pooled.title if pooled else salary.title
    own = {fold(name) for name in (role.title, *role.aliases)}
    return "" if salary.commonest or fold(title) in own else f", for {title}"


def _spread_of(heads: Sequence[Salary]) -> list[str]:
    """Say from which to which median the sources go that may be ranked and are not old."""
    middles = [middle(salary) for salary in heads if may_rank(salary) and not is_old(salary)]
    if len(middles) < 2 or min(middles) == max(middles):
        return []
    return [f"Sources disagree, from {thousands(min(middles))} to {thousands(max(middles))}."]
