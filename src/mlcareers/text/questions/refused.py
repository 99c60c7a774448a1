"""What of a question is none of our business, and what only seems to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import concept_set

_PROFESSIONS = frozenset(("medicine", "law"))
"""What is none of our business, and what people leave for the field."""

_WANTING_THEORY = concept_set("interview, rounds, prepare, need, skills, cv, portfolio")
"""Concepts beside which theory is spoken of as what is asked of people."""


def keep_refused(refused: Sequence[str], mentions: Sequence[Mention], spoken_of: Set[str]) -> Iterator[str]:
    """Give the kinds of what is none of our business, each once.

    Who leaves medicine or law for the field asks of neither, and who asks what a role or an interview wants of theory
    asks for no lesson.
    """
    is_named = any(found.who for found in mentions)
    changes = is_named and any(found.background for found in mentions)
    wants_theory = is_named or not spoken_of.isdisjoint(_WANTING_THEORY)
    for kind in dict.fromkeys(refused):
        if not ((changes and kind in _PROFESSIONS) or (wants_theory and kind == "theory")):
            yield kind
