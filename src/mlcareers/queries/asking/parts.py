"""Parts of a role's page, and its levels: what a question asks of them alone."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.subjects import Page, Subjects, page_of


def part_of(part: str, role: str) -> Page:
    """The page of a role, cut to a part of it."""
    return page_of("role", role, part=part, options=("--only", part))


def levels(asked: Subjects) -> Iterator[Page]:
    """Two levels of one role, beside each other."""
    if len(asked.levels) > 1 and len(asked.roles) == 1:
        role = asked.roles[0]
        names = tuple(f"{level} {role.replace('-', ' ')}" for level in asked.levels[:2])
        yield Page(f"compare:{role}/{','.join(asked.levels[:2])}", ("compare", *names))
        yield part_of("ladder", role)


def ladder(asked: Subjects) -> Iterator[Page]:
    """Give the ladder of a role where levels or years are asked for."""
    if asked.asks("level", "years") and asked.roles:
        yield part_of("ladder", asked.roles[0])
        yield page_of("path", asked.roles[0])


def at_level(asked: Subjects) -> Page | None:
    """Give the page of a role at the one level that is named, where its ladder has that."""
    role = asked.named_roles[0] if len(asked.named_roles) == 1 else None
    level = asked.levels[0] if len(asked.levels) == 1 else None
    if not (role and level) or level not in {rung.level for rung in asked.knowledge.roles[role].ladder}:
        return None
    return Page(f"role:{role}/{level}", ("role", f"{level} {role.replace('-', ' ')}"), sure=True)
