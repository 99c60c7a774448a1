"""A job title from real life: which role it is and at which level, or that nobody can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.base import Level
from mlcareers.queries.answers import Answer, Named
from mlcareers.queries.find import reader, shorten
from mlcareers.queries.reading import CONFIDENT, RoleRead

SHOWN = 2_000
"""How much of a title is repeated in the answer: more than anybody writes, less than a file read by mistake."""

ALTERNATIVES = 3


class Alternative(Named):
    """Another role that a title may mean, or the nearest when nothing is certain enough."""

    level: Level | None
    confidence: float


class TitleRead(Answer):
    """What one title means. `role` is absent where the confidence (0 to 1) does not reach 0.7: `nearest` says what is near.

    `reason` names what the title was taken for, and what was read into it.
    """
