"""An offline explorer of careers in machine learning and AI, with sources.

Knowledge flows one way, through rooms that know only the rooms before them:

    models     what a knowledge file may say (pydantic), and the values that answers are made of
    knowledge  YAML in, one checked KnowledgeBase out (yaml, sqlite)
    text       what people write, in the terms of the knowledge (rapidfuzz)
    analysis   what follows from the records: importance, overlap, learning, routes, pay
    queries    one file per word typed: knowledge and words in, a frozen answer out
    views      answers to pages: meaning, no looks
    output     pages to characters (rich)
    cli        the words people type (typer)

The word typed is the file name in every room: `mlcareers role` is cli/role.py, queries/role.py, views/role.py.
As a library, everything starts with `open_knowledge()`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlcareers.version import __version__

if TYPE_CHECKING:
    from mlcareers.knowledge.base import KnowledgeBase, open_knowledge

__all__ = ["KnowledgeBase", "__version__", "open_knowledge"]


def __getattr__(name: str) -> Any:
    """The public library is imported when it is used, so that `--version` costs nothing."""
    if name in ("KnowledgeBase", "open_knowledge"):
        from mlcareers.knowledge import base

        return getattr(base, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
