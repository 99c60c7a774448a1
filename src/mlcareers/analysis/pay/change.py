"""What a move changes in pay: the same observation of the role that one leaves and of the one that one goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mlcareers.analysis.answers import Named
from mlcareers.analysis.pay.alike import fair_keys, hold, holders_of, is_same_sample, largest_of, order
from mlcareers.analysis.pay.claims import different, is_old
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.observations import HOME_COUNTRY
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

NoChange = Literal["no-like-figures", "one-sample"]
"""Why no change of pay can be drawn: nothing alike is known of both roles, or one sample holds them both."""


class PayChange(Value):
    """The same observation of two roles, or why there is none that may be compared."""

    before: Salary | None = None
    after: Salary | None = None
    reason: NoChange | None = None


def pay_change(knowledge: KnowledgeBase, people: tuple[Named, Named]) -> PayChange:
    """Return what two roles earn by the same source, year, place, basis and unit, each by a figure of its own.

    All levels together, the home country before others, what is not old before what is, and then the larger sample.
    What counts other people than the role is not compared at all.
    """
    told = {role.id: knowledge.salaries.naming("role", role.id, without="level") for role in people}
    observed = {role: hold(salaries, Filters()) for role, salaries in told.items()}
    keys = sorted(fair_keys(holders_of(observed), Filters()), key=order)
    found = [[largest_of(observed[role.id].by_key.get(key, ())) for role in people] for key in keys]
    pairs = [(one, other) for one, other in found if one and other]
    apart = [(one, other) for one, other in pairs if not is_same_sample(one, other)]
    if not apart:
        return PayChange(reason="one-sample" if pairs else "no-like-figures")

    def closeness(pair: tuple[Salary, Salary]) -> tuple[object, ...]:
        return pair[0].place.country == HOME_COUNTRY, not is_old(pair[0]), min(map(different, pair))

    before, after = max(apart, key=closeness)
    return PayChange(before=before, after=after)
