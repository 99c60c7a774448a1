"""What stands for a role's pay in the few lines of its profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import different, is_old, is_stand_in
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.observations import by_source, common_ground, evidence, standing_for
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Level

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary


def headlines(knowledge: KnowledgeBase, role_id: str, limit: int = 4, level: Level | None = None) -> tuple[Salary, ...]:
    """Give what stands for a role's best-evidenced sources, newest first, for its profile; else its best other figure.

    What is old is left out where something newer stands.
    """
    filters = Filters(level=level)
    own = knowledge.salaries.naming("role", role_id)
    known = [salary for salary in own if not (salary.superseded or is_stand_in(salary))]
    groups = by_source(known)
    ground = common_ground(groups.values(), filters)
    heads = [found[0] for salaries in groups.values() if (found := standing_for(salaries, ground))]
    if not heads:
        return tuple(sorted(known, key=lambda salary: evidence(salary, filters))[-1:])
    recent = [salary for salary in heads if not is_old(salary)]
    best = sorted(recent or heads, key=lambda salary: -different(salary))[:limit]
    return tuple(sorted(best, key=lambda salary: (-(salary.year or 0), -different(salary))))
