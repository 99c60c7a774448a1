"""Parts of a role's page, and its levels: what a question asks of them alone."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.subjects import Subjects


def part_of(part: str, role: str) -> Page:
    """Return the page of a role, cut to a part of it."""
    return page_of("role", role, part=part, options=("--only", part))


def levels(about: Subjects) -> Iterator[Page]:
    """Give two levels of one role, beside each other."""
    if len(about.levels) > 1 and len(about.roles) == 1:
        role = about.roles[0]
        yield from (page_of("salary", role) for _ in range(about.asks("pay", "earned", "highest")))
        names = tuple(f"{level} {role.replace('-', ' ')}" for level in about.levels[:2])
        yield Page(f"compare:{role}/{','.join(about.levels[:2])}", ("compare", *names))
        yield part_of("ladder", role)


def ladder(about: Subjects) -> Iterator[Page]:
    """Give the ladder of a role where levels or years are asked for."""
    if about.asks("level", "years") and about.roles and not (about.asks("years") and about.asks("posting", "demanded")):
        yield part_of("ladder", about.roles[0])
        yield page_of("path", about.roles[0])


def at_level(about: Subjects) -> Page | None:
    """Give the page of a role at the one level that is named, where its ladder has that."""
    role = about.named_roles[0] if len(about.named_roles) == 1 else None
    level = about.levels[0] if len(about.levels) == 1 else None
    if not (role and level) or level not in {rung.level for rung in about.knowledge.roles[role].ladder}:
        return None
    return Page(f"role:{role}/{level}", ("role", f"{level} {role.replace('-', ' ')}"), sure=True)
