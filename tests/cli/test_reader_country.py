"""The country of whoever reads: by a variable or by their profile, said on the page, and overruled by what is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import TESTS, Run

PAY = """
defaults: {pay_basis: base, tax: gross, basis: cited, cite: [crew-poll#pay], as_of: "2025",
           n: 90, n_unit: people, year: 2025}
columns: [role, title, place.country, currency, pay.median]
rows:
  - [pilot, Pilot, FR, EUR, 61000]
  - [deckhand, Deckhand, FR, EUR, 31000]
"""


@pytest.fixture
def in_france(run: Run, tmp_path: Path) -> Run:
    (tmp_path / "salaries").mkdir()
    (tmp_path / "salaries" / "french.yaml").write_text(PAY, encoding="utf-8")
    folders = ("--data", str(TESTS / "pay"), "--data", str(tmp_path))
    return lambda *words: run(*words, *folders)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "me.yaml"
    monkeypatch.setenv("MLCAREERS_ME", str(path))
    return path


def _country(printed: str) -> tuple[str | None, str | None]:
    filters = json.loads(printed)["result"]["filters"]
    return filters["country"], filters["country_from"]


def test_a_variable_names_the_country(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "France")
    assert _country(in_france("salary", "pilot", "-f", "json").stdout) == ("FR", "environment")
    page = in_france("salary", "pilot").stdout
    assert "country France, by MLCAREERS_COUNTRY; for every country --country all" in page
    assert "61k" in page


@pytest.mark.parametrize("line", ["country: FR", 'country: "FRA"  # since May', "now: pilot\ncountry: 'FR'\nyears: 3"])
def test_a_profile_names_the_country(in_france: Run, profile: Path, line: str) -> None:
    profile.write_text(f"{line}\n", encoding="utf-8")
    assert _country(in_france("salary", "pilot", "-f", "json").stdout) == ("FR", "profile")


@pytest.mark.parametrize("text", ["now: pilot", "country: Atlantis", "country: XX", "skills: {country: FR}", "\x00"])
def test_a_profile_that_names_none_changes_nothing(in_france: Run, profile: Path, text: str) -> None:
    profile.write_text(text, encoding="utf-8")
    assert _country(in_france("salary", "pilot", "-f", "json").stdout) == (None, None)


def test_the_variable_goes_before_the_profile(in_france: Run, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile.write_text("country: GB", encoding="utf-8")
    monkeypatch.setenv("MLCAREERS_COUNTRY", "fr")
    assert _country(in_france("salary", "pilot", "-f", "json").stdout) == ("FR", "environment")


@pytest.mark.parametrize(
    ("words", "country"),
    [
        (["--country", "GB"], "GB"),
        (["--country", "all"], None),
        (["--company", "Red Star Line"], None),
        (["--city", "Portland"], None),
        (["--source", "berth-board"], None),
    ],
)
def test_what_is_typed_goes_before_both(
    in_france: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], country: str | None
) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "FR")
    assert _country(in_france("salary", "pilot", *words, "-f", "json").stdout) == (country, None)


def test_lists_fall_back_to_every_country_and_say_so(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "NG")
    done = in_france("salary")
    assert done.exit_code == 0
    assert "nothing is known for Nigeria, your country; this is for every country" in done.stderr
    monkeypatch.setenv("MLCAREERS_COUNTRY", "FR")
    assert "31k" in in_france("salary").stdout


def test_a_role_and_a_way_tell_the_pay_there(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Pay in" not in in_france("role", "pilot").stdout
    monkeypatch.setenv("MLCAREERS_COUNTRY", "FR")
    assert "Pay in France   your country, by MLCAREERS_COUNTRY" in in_france("role", "pilot").stdout
    way = " ".join(in_france("path", "deckhand", "pilot").stdout.split())
    assert "Deckhand: 2025, gross base pay, EUR a year: median 31k (90 people)" in way
    assert "Pilot: 2025, gross base pay, EUR a year: median 61k (90 people)" in way
    there = json.loads(in_france("path", "deckhand", "-f", "json").stdout)["result"]["pay_there"]
    assert (there["country"], there["country_from"]) == ("FR", "environment")


def test_where_nothing_is_known_the_nearest_is_named(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "BE")
    page = " ".join(in_france("role", "pilot").stdout.split())
    assert "No figure of the role, and none of other people near it. • Nearby: Harbour Pilot" in page


def test_the_home_country_is_told_anyway(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "US")
    assert "Pay in" not in in_france("role", "pilot").stdout


def test_a_variable_that_names_no_country_is_said(in_france: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "Atlantis")
    done = in_france("role", "pilot")
    assert done.exit_code == 1
    assert "MLCAREERS_COUNTRY is 'Atlantis', which is no country that is known" in done.stderr
    assert "set MLCAREERS_COUNTRY to a name or an ISO 3166-1 code, such as DE" in done.stderr


def test_a_page_about_something_else_tells_three_figures_at_most(
    in_france: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MLCAREERS_COUNTRY", "FR")
    more = [PAY.replace("pay_basis: base", f"pay_basis: {kind}") for kind in ("total", "salary", "wages")]
    for at, text in enumerate(more):
        (tmp_path / "salaries" / f"more-{at}.yaml").write_text(text, encoding="utf-8")
    [told] = json.loads(in_france("role", "pilot", "-f", "json").stdout)["result"]["pay_there"]["roles"]
    assert len(told["pay"]["figures"]) == 3
