"""Opening the knowledge for a command; `--help` and `--version` never get here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mlcareers.knowledge.base import KnowledgeBase, open_knowledge


def open_from(data: Sequence[Path] | None) -> KnowledgeBase:
    """The packaged knowledge with the folders of `--data` on top."""
    return open_knowledge(*(data or ()))
