"""What people say in many words, and what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mlcareers.text.questions.question import Question

Says = Callable[[Question], bool]
"""Whether a question says something."""


class Saying(NamedTuple):
    """What people say, the concept that it means, and those, divided by commas, that its words only seem to say."""

    is_said: Says
    means: str = ""
    seems: str = ""
