"""Whether people go a way at all: a way can be reckoned between any two roles, and most of those nobody goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mlcareers.analysis.gates import DEGREES, Gate
from mlcareers.models.vocabulary import Degree, Distance, RouteDoubt

MANY_MOVES = 3
DEGREES_TOO_FAR = 2


class Stage(NamedTuple):
    """What counts of one move of a way. `entry` is the first one of who comes from outside, for which it is listed."""

    distance: Distance
    listed: bool
    gate: Gate
    entry: bool = False


def doubts(stages: Sequence[Stage], held: Degree | None) -> tuple[RouteDoubt, ...]:
    """Say why hardly anybody goes a way, for who holds this degree; nothing of a way that people do go.

    One move that a record lists is gone, however hard it is, and so is the entry from outside. So are two, unless one
    is a leap or against the stream.
    """
    leap = any(stage.distance == "leap" and not stage.entry for stage in stages)
    against = not all(stage.listed for stage in stages)
    if len(stages) < MANY_MOVES and not (len(stages) > 1 and (leap or against)):
        return ()
    degrees = [degree for stage in stages if (degree := stage.gate.preferred or stage.gate.degree)]
    asked = max(map(DEGREES.index, degrees), default=0)
    reasons: dict[RouteDoubt, bool] = {
        "many-moves": len(stages) >= MANY_MOVES,
        "leap": leap,
        "against": against,
        "degree": held is not None and asked - DEGREES.index(held) >= DEGREES_TOO_FAR,
    }
    return tuple(reason for reason, holds in reasons.items() if holds)
