"""One brings what one has: narrower kinds, foundations, and nothing because of a wider field."""

from __future__ import annotations

import pytest

from mlcareers.analysis.learning import depth_needed
from mlcareers.analysis.overlap import Overlap, together
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import Depth, Family, Importance


@pytest.fixture(scope="module")
def overlap(harbour: KnowledgeBase) -> Overlap:
    return Overlap(harbour)


def test_a_narrower_kind_is_the_wider(overlap: Overlap) -> None:
    assert overlap.taxonomy.with_wider(["star-navigation"]) == {"star-navigation", "navigation"}
    assert overlap.taxonomy.with_wider(["sextant", "navigation"]) == {"sextant", "navigation"}


def test_foundations_of_the_core_are_had(overlap: Overlap) -> None:
    """Who builds with navigation knows the geometry of it; a captain only uses it."""
    assert overlap.brings("navigator").has.keys() >= {"sums", "spherical-geometry", "knots"}
    assert "spherical-geometry" not in overlap.brings("sea-captain").has
    assert "sums" in overlap.brings("sea-captain").has


def test_what_is_optional_was_only_touched(overlap: Overlap) -> None:
    brought = overlap.brings("navigator")
    assert "cargo" not in brought.has
    assert overlap.evidence(brought, "cargo", "use") == "near"


def test_to_use_is_not_to_build(overlap: Overlap) -> None:
    captain = overlap.brings("sea-captain")
    assert overlap.evidence(captain, "navigation", "use") == "has"
    assert overlap.evidence(captain, "navigation", "build") == "near"
    navigator = overlap.brings("navigator")
    assert overlap.evidence(navigator, "navigation", "research") == "has"


def test_a_tool_and_a_sibling_are_near(overlap: Overlap) -> None:
    navigator = overlap.brings("navigator")
    assert overlap.evidence(overlap.brings("ferryman"), "star-navigation", "use") == "missing"
    assert overlap.nearest(overlap.brings("sea-captain"), "star-navigation") == "navigation"
    assert "sextant" in overlap.taxonomy.near("star-navigation")
    assert "radio-navigation" in overlap.taxonomy.near("star-navigation")
    assert navigator.has["sextant"] == "use"


def test_traits_do_not_count(overlap: Overlap) -> None:
    assert "patience" in {need.id for need in overlap.needs("ferryman")}
    assert "patience" not in {need.id for need in overlap.lessons_of("ferryman")}


def test_begun_is_worth_half(overlap: Overlap) -> None:
    """Of rowing 3, steering 3, signals 3, cargo 3 and sums 2 a harbour boy has the signals, and rowed a little."""
    assert overlap.share(overlap.brings("harbour-boy"), "ferryman") == pytest.approx((3 + 3 / 2) / 14)


def test_near_is_worth_a_quarter(overlap: Overlap) -> None:
    """A captain has the signals and the charts, uses navigation, and the stars are near."""
    share = overlap.share(overlap.brings("sea-captain"), "navigator")
    assert share == pytest.approx((3 / 4 + 3 / 2 + 3 / 2 + 2 + 2 / 4 + 1) / 14)


def test_a_background_brings_what_it_names(overlap: Overlap) -> None:
    brought = overlap.brings("pearl-diver")
    assert brought.has == {"navigation": "build", "sums": "build", "spherical-geometry": "build", "signals": "use"}


def test_together_keeps_the_deepest(overlap: Overlap) -> None:
    both = together([overlap.brings("sea-captain"), overlap.brings("navigator")])
    assert both.has["navigation"] == "build"
    assert not both.touched & both.has.keys()


DEPTHS: list[tuple[Depth | None, Importance, Family, Depth]] = [
    (None, "core", "engineering", "build"),
    (None, "useful", "engineering", "use"),
    (None, "core", "research", "research"),
    (None, "core", "governance", "use"),
    ("use", "core", "engineering", "use"),
]


@pytest.mark.parametrize(("stated", "importance", "family", "expected"), DEPTHS)
def test_the_depth_that_a_role_needs(
    stated: Depth | None, importance: Importance, family: Family, expected: Depth
) -> None:
    assert depth_needed(stated, importance, family) == expected
