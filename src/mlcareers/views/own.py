"""What of an answer is the user's own, in words at the end of its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.origins import Own
from mlcareers.views.blocks import Bullets, Section
from mlcareers.views.lines import line, quiet
from mlcareers.views.wording import count
from mlcareers.views.wording_codes import OWN_CHANGES

MOST_VALUES = 8


def section(own: Sequence[Own]) -> Section:
    """Show a line for every file of the user's own that an answer rests on: what in it is not ours."""
    by_file: dict[str, list[Own]] = {}
    for one in own:
        by_file.setdefault(one.file, []).append(one)
    return Section(
        "Yours, not ours", (Bullets(tuple(line(file, quiet(_told(found))) for file, found in by_file.items())),)
    )


def _told(found: list[Own]) -> str:
    return ": " + "; ".join(_each(found))


def _each(found: list[Own]) -> Iterator[str]:
    rows: dict[str, int] = {}
    for one in found:
        noun = KINDS[one.kind].noun or one.kind
        if one.id.count(".") and one.kind in ("salary", "demand"):
            rows[noun] = rows.get(noun, 0) + 1
            continue
        yield f"{noun} {one.id}, {OWN_CHANGES[one.change]}{_values(one.values)}"
    yield from (count(number, noun) for noun, number in rows.items())


def _values(values: Iterable[str]) -> str:
    shown = list(values)
    more = f" and {len(shown) - MOST_VALUES} more" if len(shown) > MOST_VALUES else ""
    return f" {', '.join(shown[:MOST_VALUES])}{more}" if shown else ""
