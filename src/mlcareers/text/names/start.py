"""Where a person stands, by its name: a role, or a background from outside the roles."""

from __future__ import annotations

from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.get import Found, find, get


def find_start(knowledge: KnowledgeBase, name: str) -> Found:
    """Find where a person stands: a role, else a background of exactly this name, else what is nearest to either."""
    for kind in ("role", "background"):
        if get(knowledge, kind, name):
            return find(knowledge, kind, name, "path")
    try:
        return find(knowledge, "role", name, "path")
    except NotFoundError as error:
        from mlcareers.text.names.match import match

        if match(knowledge, "background", name):
            return find(knowledge, "background", name, "path")
        if error.candidates:
            raise
        told = f"no role and no background is called {shorten(name)!r}; start from what you know"
        raise error.but(message=told, hint="mlcareers match --help") from None
