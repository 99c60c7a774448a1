"""Which countries are neighbours."""

from __future__ import annotations

import pytest

from mlcareers.models.country import ALPHA_3
from mlcareers.models.region import distance


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("DE", "FR", 0),
        ("DE", "ES", 1),
        ("DE", "JP", 2),
        ("MX", "US", 1),
        ("DE", "XX", 2),
        ("XX", "DE", 2),
        ("XX", "XX", 2),
    ],
)
def test_near_is_the_region_then_the_continent(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far


def test_every_country_but_the_empty_ones_has_a_region() -> None:
    nowhere = {code for code in ALPHA_3.values() if distance(code, code) != 0}
    assert nowhere <= {"AQ", "IO", "TF", "HM", "UM", "GS", "BV"}
