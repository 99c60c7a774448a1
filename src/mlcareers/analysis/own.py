"""Which of the user's own records an answer rests on or names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mlcareers.analysis.answers import Answer
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.origins import Own, own_from


def own_in(answer: Answer, own: Sequence[Own]) -> tuple[Own, ...]:
    """Return those of the user's own records that an answer holds, cites or names, in the order of the knowledge."""
    held: dict[tuple[str, str], Own] = {}
    named: set[tuple[str, str]] = set()
    for kind, id_, record in _told(answer):
        if record:
            held[record.kind, record.id] = record
        named.add((kind, id_))
    for one in own:
        if (one.kind, one.id) in named or ("", one.id) in named:
            held[one.kind, one.id] = one
    return tuple(held.values())


def _told(value: object) -> Iterator[tuple[str, str, Own | None]]:
    """Yield the user's own records that a value holds, and every id in it, with the kind where a name tells it."""
    if isinstance(value, tuple):
        for part in value:
            yield from _told(part)
    elif isinstance(value, Mapping):
        yield from _told(tuple(value.values()))
    elif hasattr(value, "__dict__"):
        fields = vars(value)
        if own := fields.get("own"):
            yield own.kind, own.id, own_from(vars(own))
        for name, part in fields.items():
            if isinstance(part, str):
                if name == "id" or name in KINDS:
                    yield "" if name == "id" else name, part, None
            elif name != "own":
                yield from _told(part)
