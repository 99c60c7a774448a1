"""Pay in a metropolitan area, by any of its names, with the state and the nation beside it."""

from __future__ import annotations

import pytest

from conftest import Run


@pytest.mark.parametrize(
    ("asked", "area"),
    [
        ("Austin", "Austin-Round Rock-San Marcos, TX"),
        ("Round Rock", "Austin-Round Rock-San Marcos, TX"),
        ("NYC", "New York-Newark-Jersey City, NY-NJ"),
        ("Bay Area", "San Francisco-Oakland-Fremont, CA"),
        ("oakland", "San Francisco-Oakland-Fremont, CA"),
        ("Texas", "Texas, United States 2025"),
    ],
)
def test_an_area_is_found_by_its_usual_names(run_real: Run, asked: str, area: str) -> None:
    result = run_real("salary", "ml-engineer", "--city", asked)
    assert result.exit_code == 0
    assert area in " ".join(result.stdout.split())


def test_the_state_and_the_nation_stand_beside_an_area(run_real: Run) -> None:
    page = " ".join(run_real("salary", "data-scientist", "--city", "Austin").stdout.split())
    places = [
        page.index(place) for place in ("Austin-Round Rock", "Texas, United States 2025", "United States 2025, gross")
    ]
    assert places == sorted(places)


def test_areas_stay_away_unless_one_is_asked_for(run_real: Run) -> None:
    assert "Texas" not in run_real("salary", "data-scientist", "--full").stdout


def test_an_unknown_area_names_what_is_near(run_real: Run) -> None:
    result = run_real("salary", "ml-engineer", "--city", "Atlantis")
    assert result.exit_code == 1
    assert "--city Atlantis" in result.stderr


def test_wage_levels_stand_beside_an_area_and_are_said_to_be_set(run_real: Run) -> None:
    page = " ".join(run_real("salary", "data-scientist", "--city", "Austin").stdout.split())
    assert "Austin-Round Rock-San Marcos, TX 2025, set and not counted, gross, USD an hour: 36.6–71.51" in page
    assert page.count("The least to be paid on a work visa, levels I to IV") == 2, "once for each occupation"
