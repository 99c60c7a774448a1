"""Opening the knowledge for a command; `--help` and `--version` never get here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.output import tell_own

if TYPE_CHECKING:
    from mlcareers.knowledge.base import KnowledgeBase
    from mlcareers.output.progress import ReadingBar


def open_from(data: Sequence[Path] | None, *, anew: bool = False, quiet: bool = False) -> KnowledgeBase:
    """Return the packaged knowledge with the folders of `--data` on top; a first run that takes long shows a bar."""
    from mlcareers.cli.messages import note
    from mlcareers.knowledge.base import open_knowledge

    reading = _Reading()
    told = None if quiet else note
    try:
        knowledge = open_knowledge(*(data or ()), progress=None if quiet else reading, note=told, anew=anew)
    finally:
        reading.stop()
    tell_own(knowledge)
    return knowledge


class _Reading:
    """Draws a bar where a person watches; what draws it is imported only when there is something to wait for."""

    def __init__(self) -> None:
        self._bar: ReadingBar | None = None

    def __call__(self, done: float) -> None:
        if self._bar is None and sys.stderr.isatty():
            from mlcareers.output.progress import ReadingBar

            self._bar = ReadingBar()
        if self._bar:
            self._bar.update(done)

    def stop(self) -> None:
        if self._bar:
            self._bar.stop()
