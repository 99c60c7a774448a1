"""What may be typed for an option, as a shell completes it: each word with what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import COUNTRIES
from mlcareers.models.levels import LEVELS

Offer = tuple[str, str]
"""A word to type, and what it means."""


def countries(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the countries that pay is known of: their codes, then their names."""
    known = [code for code in knowledge.salaries.values("place.country") if code in COUNTRIES]
    yield from ((code, COUNTRIES[code][0]) for code in known)
    yield from ((_word(COUNTRIES[code][0]), code) for code in known)


def cities(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the cities and areas that pay is known of."""
    yield from ((_word(city.partition(",")[0]), city) for city in knowledge.salaries.values("place.city"))


def companies(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the employers that pay is known of."""
    yield from ((_word(name), name) for name in knowledge.salaries.values("place.company"))


def currencies(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the currencies that pay is known in."""
    yield from ((code, "") for code in knowledge.salaries.values("currency"))


def issuers(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield who issues certifications."""
    yield from ((_word(name), name) for name in dict.fromkeys(one.issuer for one in knowledge.certifications.listed()))


def topics(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the topics of the market."""
    from mlcareers.queries.market import TOPICS

    yield from ((topic, "topic") for topic in TOPICS)


def guides(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the topics of the guides, and what each of their entries is called."""
    yield from knowledge.guides.labels().items()
    yield ("conferences", "Conferences")


def facets(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield what roles are compared by."""
    from mlcareers.queries.compare import FACETS

    yield from ((facet, "") for facet in FACETS)


def parts(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the parts of a role's page."""
    from mlcareers.queries.role import PARTS

    yield from ((part, "") for part in PARTS)


def levels(knowledge: KnowledgeBase) -> Iterator[Offer]:
    """Yield the career levels."""
    yield from ((level, "level") for level in dict.fromkeys(LEVELS.values()))


def beginning(offers: Iterable[Offer], start: str) -> list[Offer]:
    """Return those that begin with what was typed, in any case; each word once, with what was typed as it was typed."""
    found: dict[str, str] = {}
    for word, meaning in offers:
        if word.casefold().startswith(start.casefold()):
            rest = word[len(start) :]
            found.setdefault(start + (rest.lower() if start and start.islower() else rest), meaning)
    return list(found.items())


Reader = Callable[[KnowledgeBase], Iterable[Offer]]


def _word(name: str) -> str:
    """Return a name as one word: spaces divide words of a shell, and hyphens are as good in a name."""
    return "-".join(name.split())
