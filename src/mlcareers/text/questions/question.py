"""A question as it was read: what it asks and names, and what it says."""

from __future__ import annotations

import re
from typing import NamedTuple

from mlcareers.models.vocabulary import Level
from mlcareers.text.questions.geography import Place
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import Concept


class Question(NamedTuple):
    """A question as it was understood; `strange` are the words that nothing here knows, in their order.

    `unknown_trade` is what somebody comes from or works in, where it was made of such words.
    """

    words: tuple[str, ...]
    language: str
    concepts: tuple[Concept, ...]
    mentions: tuple[Mention, ...]
    levels: tuple[Level, ...]
    places: tuple[Place, ...]
    refused: tuple[str, ...]
    strange: tuple[str, ...]
    text: str = ""
    unknown_trade: str = ""

    def asks(self, *names: str) -> bool:
        """Say whether any of these concepts is spoken of."""
        return any(concept.name in names for concept in self.concepts)

    @property
    def said(self) -> str:
        """The words as one text."""
        return " ".join(self.words)

    @property
    def strange_words(self) -> frozenset[str]:
        """The single words of what nothing here knows."""
        return frozenset(word for several in self.strange for word in several.split())

    @property
    def spoken_of(self) -> frozenset[str]:
        """The concepts that are asked or spoken of."""
        return frozenset(concept.name for concept in self.concepts)

    @property
    def everybody(self) -> tuple[str, ...]:
        """The roles that are named, and those of who works in the fields that are, each once."""
        return tuple(dict.fromkeys(found.who for found in self.mentions if found.who))

    @property
    def has_several_countries(self) -> bool:
        """Whether places in several countries, or parts of the world, are named: Germany vs France."""
        return len({place.country for place in self.places}) > 1

    def says(self, *words: str) -> bool:
        """Say whether any of these words stands in it."""
        return not set(words).isdisjoint(self.words)

    def matches(self, pattern: str) -> bool:
        """Say whether a pattern is found in its words, read as one text."""
        return re.search(pattern, self.said) is not None
