"""Measurement informs importance, and never lowers it."""

from __future__ import annotations

import pytest

from mlcareers.analysis import importance
from mlcareers.analysis.importance import Share, SkillDemand, raise_importance
from mlcareers.analysis.needs import role_needs, wanted_besides
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.demand import Demand
from mlcareers.models.vocabulary import Importance


def _demand(**shares: float) -> SkillDemand:
    return SkillDemand(**{sense: Share(share=share, n=500, year=2025, place="US") for sense, share in shares.items()})


RAISED: list[tuple[Importance, SkillDemand, Importance]] = [
    ("core", _demand(required=0.5), "core"),
    ("useful", _demand(required=19.9), "useful"),
    ("optional", _demand(required=20), "useful"),
    ("useful", _demand(required=49.9), "useful"),
    ("useful", _demand(required=50), "core"),
    ("optional", _demand(named=39.9), "optional"),
    ("optional", _demand(named=40), "useful"),
    ("optional", _demand(named=99), "useful"),
    ("optional", _demand(required=1, named=60), "useful"),
]


@pytest.mark.parametrize(("judged", "demand", "expected"), RAISED, ids=str)
def test_shares_raise_and_never_lower(judged: Importance, demand: SkillDemand, expected: Importance) -> None:
    assert raise_importance(judged, demand) == expected


def test_a_thin_share_leaves_core_what_is_core(harbour: KnowledgeBase) -> None:
    steps = {need.id: need.importance for need in role_needs(harbour, "ferryman")}
    assert steps["steering"] == "core"
    assert steps["cargo"] == "core"


def test_what_postings_want_besides(harbour: KnowledgeBase) -> None:
    """Command stays below a tenth; sums are needed already; patience is a trait and stands in the record, too."""
    assert [need.id for need in wanted_besides(harbour, "ferryman")] == ["charts"]


def test_what_a_wider_need_covers_is_not_wanted_besides(harbour: KnowledgeBase) -> None:
    measured = {"navigation": _demand(required=30), "command": _demand(required=20)}
    assert list(importance.also_wanted(measured, {"navigation"})) == ["command"]


def test_some_studies_inform_nothing(harbour: KnowledgeBase) -> None:
    assert importance.by_skill(harbour, "navigator") == importance.by_skill(harbour, "stoker") == {}
    (dominated,) = importance.set_aside(harbour, "navigator")
    assert (dominated.reason, dominated.employer, dominated.n) == ("one-employer", "Ocean Lines", 300)
    (small,) = importance.set_aside(harbour, "stoker")
    assert (small.reason, small.employer) == ("few-postings", None)
    assert {need.id: need.importance for need in role_needs(harbour, "navigator")}["cargo"] == "optional"


def test_postings_found_by_words_that_find_a_part_of_them_inform_nothing(harbour: KnowledgeBase) -> None:
    assert importance.by_skill(harbour, "lamplighter") == {}
    (part,) = importance.set_aside(harbour, "lamplighter")
    assert (part.reason, part.found_by, part.place) == ("part-of-them", "sea captain", "US")


def test_a_newer_count_that_is_smaller_stands_beside_the_one_that_speaks(harbour: KnowledgeBase) -> None:
    (newer,) = importance.newer_counts(harbour, "ferryman")
    assert (newer.place, newer.year, newer.n) == ("Highport", 2026, 120)
    assert [(skill.id, skill.share) for skill in newer.skills] == [("sums", 44)]
    assert importance.by_skill(harbour, "ferryman")["sums"].named.n == 500


def _study(skills: int, n: int, year: int) -> list[Demand]:
    """The rows of a study of one role that counts so many skills."""
    usual = {"role": "pilot", "place": "US", "period": "1", "method": "manual", "sense": "named", "confidence": "high"}
    rows = ({**usual, "id": f"s{n}", "skill": f"skill-{at}", "share": 50, "n": n, "year": year} for at in range(skills))
    return [Demand(**row, as_of="2025", cite=("dock-survey",), basis="cited") for row in rows]


@pytest.mark.parametrize(
    ("studies", "speaks"),
    [
        ([(40, 500, 2024), (90, 120, 2026)], 500),
        ([(40, 500, 2024), (29, 9000, 2026)], 500),
        ([(8, 500, 2026), (12, 120, 2023)], 120),
        ([(12, 500, 2023), (12, 500, 2026)], 500),
    ],
    ids=["of full ones the largest", "full before large", "else the fullest", "else the newest"],
)
def test_the_study_that_speaks(studies: list[tuple[int, int, int]], speaks: int) -> None:
    rows = [row for study in studies for row in _study(*study)]
    chosen = importance._fullest_study(rows)
    assert {row.n for row in chosen} == {speaks}
    assert {row.year for row in chosen} == {max(year for _, n, year in studies if n == speaks)}
