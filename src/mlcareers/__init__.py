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
As a library, everything starts with `open_knowledge()`; every module of `mlcareers.queries` is one question, and
raises MlcareersError when it has no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlcareers.version import __version__

if TYPE_CHECKING:
    from mlcareers.errors import MlcareersError
    from mlcareers.knowledge.base import KnowledgeBase, open_knowledge

__all__ = ["KnowledgeBase", "MlcareersError", "__version__", "open_knowledge"]

_HOMES = {"KnowledgeBase": "knowledge.base", "MlcareersError": "errors", "open_knowledge": "knowledge.base"}


if not TYPE_CHECKING:  # a type checker that saw this would let every name pass

    def __getattr__(name: str) -> Any:
        """Import the public library when it is used, so that `--version` costs nothing."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
