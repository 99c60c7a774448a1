"""Which pay observations are told first, and which stand for their source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlcareers.analysis.pay.claims import may_rank
from mlcareers.analysis.pay.differences import at_odds
from mlcareers.analysis.pay.filters import Filters, read_filters
from mlcareers.analysis.pay.observations import (
    ELSEWHERE,
    common_ground,
    current,
    first_look,
    in_order,
    middle,
    pool,
    standing_for,
    unit_of,
    well_filled_year,
)
from mlcareers.models.country import COUNTRIES, name_of
from mlcareers.models.salary import Pay, Place, Salary


def salary(**fields: object) -> Salary:
    known: dict[str, object] = {
        "id": "one-1",
        "role": "pilot",
        "title": "Pilot",
        "place": Place(country="US"),
        "currency": "USD",
        "pay_basis": "base",
        "year": 2024,
        "n": 100,
        "n_unit": "people",
        "pay": Pay(median=100_000),
        "cite": ("one",),
        "as_of": "2024",
    }
    return Salary(**known | fields)


observed = st.lists(
    st.builds(
        salary,
        id=st.integers(1, 10_000).map("one-{}".format),
        title=st.sampled_from(["Pilot", "Pilot and 3 related titles"]),
        level=st.sampled_from([None, "junior", "mid", "senior"]),
        place=st.builds(
            Place, country=st.sampled_from(["US", "GB", "worldwide"]), city=st.sampled_from([None, None, "Bath"])
        ),
        year=st.sampled_from([None, 2022, 2023, 2024]),
        n=st.one_of(st.none(), st.integers(1, 5000)),
        pay=st.one_of(st.builds(Pay, median=st.integers(1, 300_000)), st.builds(Pay, mean=st.integers(1, 300_000))),
    ),
    min_size=1,
    max_size=40,
    unique_by=lambda found: found.id,
)


@given(observed, st.integers(1, 12), st.booleans())
def test_a_first_look_is_short_and_invents_nothing(salaries: list[Salary], lines: int, history: bool) -> None:
    ordered = in_order(salaries, "name")
    shown = first_look(ordered, Filters(history=history), lines)
    assert 1 <= len(shown) <= max(lines + ELSEWHERE, lines)
    assert [found for found in ordered if found in shown] == shown


@given(observed)
def test_what_stands_for_a_source_is_of_one_place_level_and_year(salaries: list[Salary]) -> None:
    ground = common_ground([salaries], Filters())
    standing = standing_for(salaries, ground)
    assert bool(ground) == any(map(may_rank, current(salaries)))
    assert bool(standing) == bool(ground)
    assert all(map(may_rank, standing))
    if not ground:
        return
    assert {(found.place, found.level, unit_of(found)) for found in standing} == {ground}
    assert len({found.year for found in standing}) == 1
    assert all(middle(found) for found in standing)
    assert {found.id for found in standing} <= {found.id for found in current(salaries)}


@given(observed, st.sampled_from(["name", "pay", "n", "year", "place"]))
def test_sorting_loses_nothing(salaries: list[Salary], sort: str) -> None:
    assert sorted(found.id for found in in_order(salaries, sort)) == sorted(found.id for found in salaries)


@pytest.mark.parametrize(
    ("sizes", "year"),
    [
        ({2023: 1000, 2024: 900}, 2024),
        ({2023: 1000, 2024: 249}, 2023),
        ({2023: 1000, 2024: 250}, 2024),
        ({None: 1000}, None),
        ({}, None),
    ],
)
def test_a_year_just_begun_does_not_stand_for_its_source(sizes: dict[int | None, int], year: int | None) -> None:
    assert well_filled_year(salary(year=known, n=n) for known, n in sizes.items()) == year


@pytest.mark.parametrize(
    ("title", "titles"),
    [
        ("Pilot and 6 related titles", ("Pilot", 7)),
        ("Pilot and 1 related title", ("Pilot", 2)),
        ("Captains and Pilots and 1,204 related titles", ("Captains and Pilots", 1205)),
        ("Captains and Pilots", None),
        ("Pilot and related titles", None),
        ("Pilot", None),
    ],
)
def test_a_title_says_how_many_it_pools(title: str, titles: tuple[str, int] | None) -> None:
    assert pool(salary(title=title)) == titles


@pytest.mark.parametrize(
    ("span", "odd"),
    [
        (Pay(low=90_000, high=110_000), False),
        (Pay(low=110_000, high=120_000), True),
        (Pay(low=110_000), True),
        (Pay(low=90_000), False),
        (Pay(high=90_000), True),
    ],
)
def test_an_average_may_be_at_odds_with_a_range(span: Pay, odd: bool) -> None:
    average = salary(pay=Pay(mean=100_000))
    assert bool(at_odds([average, salary(pay=span)])) is odd
    assert not at_odds([average, salary(pay=span, level="senior")])
    assert not at_odds([average, salary(pay=span, pay_basis="total")])


@pytest.mark.parametrize("code", COUNTRIES)
def test_a_country_is_found_by_its_code_and_all_its_names(code: str) -> None:
    assert {read_filters(country=name).country for name in (code, code.lower(), *COUNTRIES[code])} == {code}
    assert name_of(code) == COUNTRIES[code][0]


def test_every_country_of_the_knowledge_has_a_name(real) -> None:  # type: ignore[no-untyped-def]
    codes = {found.place.country for found in real.salaries}
    assert len(codes) > 5
    assert codes <= set(COUNTRIES)
