"""Pay of a role where and at the level that a question names, as narrowly as it is held."""

from __future__ import annotations

from mlcareers.errors import MlcareersError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.text.documents.places import STATE_NAMES
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.geography import Place


def names_of_places(about: Subjects) -> tuple[str, ...]:
    """Return what the places that a question names are called."""
    places = about.question.places
    return tuple(str(place if place.city or not place.country else name_of(place.country)) for place in places)


def pay_of(about: Subjects, role: str) -> Page:
    """Find pay of a role as narrowly as it is held: at city, country and level, or without what is missing."""
    places = about.question.places
    country = (places[0].country or None) if places else None
    city = next((str(place) for place in places if place.city), None)
    level = about.levels[0] if about.levels else None
    named = names_of_places(about)
    if not (country or city or level):
        return page_of("salary", role, lacks=named)
    for used in ((country, city, level), (country, None, level), (country, None, None), (None, None, level)):
        options = _options(*used)
        if _is_held(about.knowledge, role, *used):
            lacks = tuple(name for place, name in zip(places, named, strict=True) if not _covers(place, used))
            part = ",".join(filter(None, used))
            lacks += (level,) if level and level != used[2] else ()
            offer = _offer_option(about.question.text, used[0])
            return page_of("salary", role, part=part, options=(*options, *offer), lacks=lacks)
    return page_of("salary", role, lacks=named)


def _offer_option(text: str, country: str | None) -> tuple[str, ...]:
    """Return the option that places an amount which the question names, where its currency is clear."""
    amount = AMOUNT_OF_PAY.search(text)
    if not amount or not country:
        return ()
    from mlcareers.text.offers import read_offer

    try:
        offer = read_offer(amount[0], country)
    except UsageError:
        return ()
    return ("--offer", f"{offer.currency} {offer.amount:.0f}{'' if offer.period == 'year' else f' a {offer.period}'}")


def _covers(place: Place, used: tuple[str | None, str | None, str | None]) -> bool:
    """Say whether figures are of a place, be it the state in which their city lies."""
    country, city, _ = used
    if not place.city:
        return country is not None
    return str(place) == city or (city is not None and str(place) in STATE_NAMES)


def _options(country: str | None, city: str | None, level: str | None) -> tuple[str, ...]:
    pairs = (("--country", country), ("--city", city), ("--level", level))
    return tuple(word for option, value in pairs if value for word in (option, value))


def _is_held(knowledge: KnowledgeBase, role: str, country: str | None, city: str | None, level: str | None) -> bool:
    from mlcareers.analysis.pay.filters import read_filters
    from mlcareers.queries import salary

    try:
        return salary.is_known(knowledge, role, read_filters(country=country, city=city, level=level))
    except MlcareersError:
        return False
