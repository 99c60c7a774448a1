"""The parts of an answer that `--only` chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from mlcareers.errors import UsageError
from mlcareers.text.names.echo import shorten

Part = TypeVar("Part", bound=str)


def choose_parts(only: Sequence[str], known: Sequence[Part]) -> tuple[Part, ...]:
    """Return the known parts that were typed, in their own order; UsageError lists them where one is not known."""
    wanted = [word.strip() for words in only for word in words.split(",") if word.strip()]
    unknown = [word for word in wanted if word not in known]
    if unknown:
        raise UsageError(f"--only {shorten(unknown[0])} is not known", context=[f"known: {', '.join(known)}"])
    return tuple(part for part in known if part in wanted)
