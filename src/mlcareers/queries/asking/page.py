"""A page that may answer a question, and the command that shows it."""

from __future__ import annotations

from typing import NamedTuple


class Page(NamedTuple):
    """A page: its name for programs, the words behind `mlcareers` that show it, and the places it has nothing for.

    A page is `sure` that speaks of all that decides the question, and `weak` where it has little else of it.
    """

    name: str
    words: tuple[str, ...]
    lacks: tuple[str, ...] = ()
    sure: bool = False
    weak: bool = False


def entry_page(guide: str, entry: str) -> Page:
    """Make the page of an entry of a guide."""
    return Page(f"guide:{guide}/{entry}", ("guide", guide, entry))


def page_of(kind: str, *ids: str, part: str = "", options: tuple[str, ...] = (), lacks: tuple[str, ...] = ()) -> Page:
    """Make the page of a command with these records, cut to a part by these options."""
    name = f"{kind}:{','.join(ids) or 'all'}{f'/{part}' if part else ''}"
    return Page(name, (kind, *ids, *options), lacks)
