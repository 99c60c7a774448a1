"""Where does an offer stand beside what is known of a role's pay."""

from __future__ import annotations

from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.observations import current
from mlcareers.analysis.pay.offers import Offered, OfferStanding, at_level, set_beside
from mlcareers.errors import UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.currency import main_country
from mlcareers.queries.salary import of_role
from mlcareers.text.offers import read_offer


def of_offer(knowledge: KnowledgeBase, name: str, text: str, filters: Filters) -> OfferStanding:
    """Return where an offer stands beside the figures of one role, in the country asked for or that of its currency."""
    offer = read_offer(text, filters.country)
    country = filters.country or main_country(offer.currency)
    if country is None:
        context = [f"{offer.currency} is paid in many countries"]
        raise UsageError("--offer needs the country it is made in", context=context, hint="--country DE")
    pay = of_role(knowledge, name, filters.replace(country=country), full=True)
    own = [figure for look in pay.by_source for figure in current(look.observations)]
    occupations = [figure for found in pay.official.occupations for figure in found.pay]
    others = [*pay.stand_ins, *occupations, *pay.other_people]
    placed, unlike = set_beside(offer, [*at_level(own, pay.filters), *at_level(others, pay.filters)])
    return OfferStanding(
        role=pay.role,
        near=pay.near,
        filters=pay.filters,
        offered=Offered(**offer._asdict()),
        placed=placed,
        unlike=unlike,
        sources=pay.sources,
    )
