"""Pay in a country: the role's own figures, those of other people there, or what is nearest; never an empty page."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from conftest import Run

SOURCES = """
- id: census
  title: National census of wages
  publisher: Office
  kind: official statistics
  retrieved: "2026-01-01"
  sections: {wages: Wages}
"""
PAY = """
defaults:
  year: 2025
  tax: gross
  basis: cited
  cite: [census#wages]
  as_of: "2025"
records:
  - occupation: sg-ssoc-83501
    stands_for: [pilot]
    title: Ship pilot
    place: {country: SG}
    currency: SGD
    period: month
    pay_basis: salary
    pay: {median: 9049}
    note: The office states no n.
  - stand_in: everybody at sea
    stands_for: [pilot]
    title: All sailors
    place: {country: PL}
    currency: USD
    pay_basis: total
    n: 300
    n_unit: people
    pay: {median: 65000}
  - role: pilot
    title: Harbour Pilot
    place: {country: FR}
    currency: EUR
    pay_basis: base
    n: 50
    n_unit: people
    pay: {median: 61000}
  - role: deckhand
    title: Deckhand
    place: {country: ZA}
    currency: ZAR
    pay_basis: advertised
    pay: {low: 40000, high: 60000}
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "salaries").mkdir()
    (tmp_path / "sources").mkdir()
    (tmp_path / "salaries" / "census.yaml").write_text(PAY, encoding="utf-8")
    (tmp_path / "sources" / "census.yaml").write_text(SOURCES, encoding="utf-8")
    return str(tmp_path)


def _json(run: Run, folder: str, country: str, status: int) -> dict[str, object]:
    printed = run("salary", "pilot", "--country", country, "-f", "json", "--data", folder)
    assert printed.exit_code == status
    result: dict[str, object] = json.loads(printed.stdout)["result"]
    return result


@pytest.mark.parametrize(
    ("country", "basis", "status"),
    [("France", "own", 0), ("Singapore", "stand-in", 0), ("Poland", "stand-in", 0), ("Nigeria", "nearest", 1)],
)
def test_the_status_and_the_json_say_what_answers(run: Run, folder: str, country: str, basis: str, status: int) -> None:
    assert _json(run, folder, country, status)["basis_of_answer"] == basis


def test_wages_of_an_occupation_stand_under_their_own_heading(run: Run, folder: str) -> None:
    page = run("salary", "pilot", "--country", "SG", "--data", folder).stdout
    assert "Official wages of whole occupations" in page
    assert "Ship pilot (sg-ssoc-83501)" in page
    assert "9,049" in page
    assert "SGD a month" in page
    assert "No figure of the role itself can be shown for Singapore" in page


def test_stand_ins_of_all_levels_answer_a_question_for_one(run: Run, folder: str) -> None:
    page = run("salary", "pilot", "--country", "PL", "--level", "senior", "--data", folder).stdout
    assert "everybody at sea" in page


def test_what_is_nearest_is_named_as_such(run: Run, folder: str) -> None:
    page = run("salary", "pilot", "--country", "DE", "--data", folder).stdout
    assert "Nearby: Harbour Pilot" in page
    assert "France 2025" in page
    assert "not the answer" in page


def test_a_range_of_a_near_role_there_is_better_than_nothing(run: Run, folder: str) -> None:
    page = " ".join(run("salary", "pilot", "--country", "ZA", "--data", folder).stdout.split())
    assert "Another role there: Deckhand, South Africa 2025" in page
    assert "ZAR a year: 40k–60k (n not stated)" in page


def test_a_range_is_told_on_the_page_of_the_role_and_between_countries(
    run: Run, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    countries = run("salary", "deckhand", "--country", "ZA,FR", "--data", folder).stdout
    assert "40k–60k" in countries
    monkeypatch.setenv("MLCAREERS_COUNTRY", "ZA")
    page = " ".join(run("role", "deckhand", "--data", folder).stdout.split())
    assert "ZAR a year: 40k–60k (n not stated)" in page
    assert "none of other people near it" not in page


def test_other_people_of_a_country_are_no_part_of_a_question_about_all(run: Run, folder: str) -> None:
    page = run("salary", "pilot", "--data", folder).stdout
    assert "everybody at sea" not in page
    assert "Ship pilot" not in page


def test_another_level_in_the_country_is_nearest_of_all(run: Run, folder: str) -> None:
    result = run("salary", "pilot", "--country", "FR", "--level", "senior", "--data", folder)
    assert result.exit_code == 1
    assert "At all levels together: Harbour Pilot, France 2025" in result.stdout


@pytest.mark.parametrize("country", ["SG", "NG"])
def test_rows_hold_stand_ins_and_never_another_country(run: Run, folder: str, country: str) -> None:
    """What is nearest is no answer: a program that asks for one country must not take it for that country's figure."""
    printed = run("salary", "pilot", "--country", country, "-f", "csv", "--data", folder).stdout
    rows = list(csv.DictReader(io.StringIO(printed)))
    assert {row["country"] for row in rows} == ({"SG"} if country == "SG" else set())
    assert all(row["stand_in"] or row["occupation"] for row in rows)


def test_another_filter_that_leaves_nothing_is_still_an_error(run: Run, folder: str) -> None:
    failed = run("salary", "pilot", "--country", "NG", "--year", "2001", "--data", folder)
    assert failed.exit_code == 1
    assert "no pay figure" in failed.stderr


def test_several_countries_stand_side_by_side(run: Run, folder: str) -> None:
    result = run("salary", "pilot", "--country", "FR,SG, Nigeria", "--data", folder)
    assert result.exit_code == 0
    page = " ".join(result.stdout.split())
    assert [page.index(name) for name in ("France", "Singapore", "Nigeria")] == sorted(
        page.index(name) for name in ("France", "Singapore", "Nigeria")
    )
    assert "the role itself" in page
    assert "other people: Ship pilot" in page
    assert "only the nearest" in page


def test_several_countries_in_json_say_what_answers_each(run: Run, folder: str) -> None:
    result = run("salary", "pilot", "--country", "FR,SG,NG", "--data", folder, "-f", "json")
    countries = json.loads(result.stdout)["result"]["countries"]
    assert [country["basis_of_answer"] for country in countries] == ["own", "stand-in", "nearest"]


def test_several_countries_of_which_nothing_is_known(run: Run, folder: str) -> None:
    assert run("salary", "pilot", "--country", "NG,ZA", "--data", folder).exit_code == 1
    assert run("salary", "pilot", "--country", "NG,Atlantis", "--data", folder).exit_code == 1
    assert run("salary", "pilot", "deckhand", "--country", "NG,ZA", "--data", folder).exit_code == 2


def test_one_country_named_twice_is_one(run: Run, folder: str) -> None:
    twice = run("salary", "pilot", "--country", "FR,France", "--data", folder)
    assert twice.stdout == run("salary", "pilot", "--country", "FR", "--data", folder).stdout


def test_a_name_with_a_comma_is_one_country(run: Run, folder: str) -> None:
    done = run("salary", "pilot", "--country", "Korea, Republic of", "--data", folder)
    assert "country South Korea" in done.stdout
    assert done.exit_code == 1
