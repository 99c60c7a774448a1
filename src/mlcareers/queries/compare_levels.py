"""How do the levels of one role differ: its rungs side by side, with what changes, years and pay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.analysis.pay.headlines import headlines
from mlcareers.analysis.rungs import LevelYears, at_rung, years_by_level
from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.text.names.get import Found, find, rung_of

if TYPE_CHECKING:
    from mlcareers.models.role import Role, Rung
    from mlcareers.models.salary import Salary


class ComparedLevel(Value):
    """One rung, the years that postings ask for there, and the pay of the role's own observations, newest first."""

    rung: Rung
    pay: tuple[Salary, ...]
    asked: tuple[LevelYears, ...] = ()


class LevelComparison(Answer):
    """Levels of one role side by side."""

    schema_name: ClassVar[str] = "compare-levels"

    role: Named
    levels: tuple[ComparedLevel, ...]


def resolve_levels(knowledge: KnowledgeBase, names: Sequence[str]) -> tuple[Found, ...]:
    """Return what the names mean when all of them are levels of one role, each another; else nothing."""
    found = tuple(find(knowledge, "role", name) for name in names)
    levels = {match.asked_level for match in found}
    is_one_role = len({match.id for match in found}) == 1
    return found if is_one_role and len(levels) == len(found) > 1 and None not in levels else ()


def answer(knowledge: KnowledgeBase, found: Sequence[Found]) -> LevelComparison:
    """Return the rungs that the names mean; UsageError for a level that does not stand on the ladder."""
    role = knowledge.roles[found[0].id]
    levels = tuple(_level(knowledge, role, match) for match in found)
    cited = (*(level.rung for level in levels), *(level.pay for level in levels), *(level.asked for level in levels))
    return LevelComparison(
        role=Named(id=role.id, name=role.title), levels=levels, sources=cited_sources(knowledge, *cited)
    )


def _level(knowledge: KnowledgeBase, role: Role, found: Found) -> ComparedLevel:
    rung = rung_of(role, found)
    if rung is None:
        raise UsageError(
            f"{role.title} has no level {found.level}", hint=f"mlcareers path {role.id}  (shows its ladder)"
        )
    asked = at_rung(rung, role.title, years_by_level(knowledge, role.id))
    return ComparedLevel(rung=rung, pay=_own_pay(knowledge, role.id, found), asked=asked)


def _own_pay(knowledge: KnowledgeBase, role: str, found: Found) -> tuple[Salary, ...]:
    """Return what stands for the role's best sources at this level and no other."""
    heads = headlines(knowledge, role, level=found.level)
    return tuple(pay for pay in heads if pay.level == found.level and pay.occupation is None)
