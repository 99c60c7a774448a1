"""What share of answers is right at each step of the raw score, measured on labelled titles.

`tests/benchmarks/calibration.py FOLDER` measures it anew and prints this table; the shares are smoothed so that they
rise with the score, and rounded down.
"""

from __future__ import annotations

from bisect import bisect_right

STEPS = (
    (0.40, 0.10),
    (0.60, 0.20),
    (0.70, 0.75),
    (0.80, 0.80),
    (0.86, 0.87),
    (0.92, 0.95),
    (0.97, 0.98),
)
"""From this raw score on, this share of answers was right."""

CONFIDENT = 0.7
"""From this confidence on a role is the answer; below it is only named as near."""

POSSIBLE = 0.1
"""Below this confidence a role is not even near."""


def calibrate(score: float) -> float:
    """Return the confidence of an answer with this raw score."""
    step = bisect_right(STEPS, (round(score, 3), 1.0))
    return STEPS[step - 1][1] if step else 0.0
