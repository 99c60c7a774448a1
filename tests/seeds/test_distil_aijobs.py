"""The distilled salary survey: what is pooled, what is shown, and what is refused."""

from __future__ import annotations

import doctest
import gzip
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest

from mlcareers.knowledge.load import load
from mlcareers.models.salary import Salary
from mlcareers.models.vocabulary import SAMPLE_FLOOR, Level

PROJECT = Path(__file__).parents[2]
FILE = "salaries/aijobs-2025.yaml"

Row = Mapping[str, object]
Program = Callable[[str], ModuleType]
Distil = Callable[[str, Sequence[Row]], Path]
Pay = Callable[[Sequence[Row]], list[Salary]]


def row(pay: int, title: str = "Data Scientist", **changes: object) -> dict[str, object]:
    usual = {
        "work_year": 2024,
        "experience_level": "SE",
        "employment_type": "FT",
        "job_title": title,
        "salary": pay,
        "salary_currency": "USD",
        "salary_in_usd": pay,
        "company_location": "US",
    }
    return {**usual, **changes}


def rows(count: int, title: str = "Data Scientist", **changes: object) -> list[dict[str, object]]:
    """`count` rows that pay 100, 101, 102 …"""
    return [row(100 + number, title, **changes) for number in range(count)]


@pytest.fixture
def pay(distil: Distil, records: Callable[[Path, str], list[Salary]]) -> Pay:
    """Run the program on made-up rows; the salary records that it writes."""
    return lambda made_up: records(distil("distil_aijobs", made_up), "salary")


def test_percentiles_are_interpolated_linearly(pay: Pay) -> None:
    senior = pay(rows(31))[-1]
    assert senior.pay is not None
    assert senior.n == 31
    figures = [senior.pay.p10, senior.pay.p25, senior.pay.median, senior.pay.p75, senior.pay.p90]
    assert figures == [103, 108, 115, 122, 127]  # 107.5 and 122.5 go to the even neighbour


def test_every_row_counts_in_its_level_and_in_all_levels(pay: Pay) -> None:
    found = pay([*rows(10, experience_level="EX"), *rows(12, experience_level="EN"), *rows(11)])
    levels = [(salary.level, salary.n) for salary in found]
    assert levels == [(None, 33), ("junior", 12), ("senior", 11), ("executive", 10)]


def test_countries_and_years_are_never_pooled(pay: Pay) -> None:
    norway = rows(12, company_location="NO", salary_currency="NOK")
    found = pay([*rows(10), *rows(11, work_year=2023), *norway])
    totals = [(salary.place.country, salary.year, salary.n) for salary in found]
    assert totals == [("NO", 2024, 12), ("US", 2023, 11), ("US", 2024, 10)]


def test_one_level_alone_is_not_told_again_as_all_levels(pay: Pay) -> None:
    assert [salary.level for salary in pay(rows(40))] == ["senior"]


@pytest.mark.parametrize(("count", "written", "paid"), [(9, 0, 0), (10, 1, 0), (29, 1, 0), (30, 1, 1)])
def test_small_samples_are_written_without_pay_and_tiny_ones_not_at_all(
    pay: Pay, count: int, written: int, paid: int
) -> None:
    found = pay([*rows(count), *rows(10, "Data Engineer")])
    scientists = [salary for salary in found if salary.role == "data-scientist"]
    assert len(scientists) == written
    assert sum(salary.pay is not None for salary in scientists) == paid


def test_a_row_that_repeats_another_counts_once_for_the_floor(pay: Pay) -> None:
    found = pay([*rows(29), *[row(100)] * 300])[0]
    assert (found.n, found.n_different, found.withheld, found.pay) == (329, 29, "few", None)


def test_a_row_that_repeats_another_counts_once_for_percentiles(pay: Pay) -> None:
    found = pay([*rows(31), *[row(130)] * 300])[0]
    assert (found.n, found.n_different) == (331, 31)
    assert found.pay
    assert found.pay.median == 115


def test_percentiles_that_collapse_into_one_value_are_withheld(pay: Pay) -> None:
    sizes = [row(100 if number < 20 else 200, company_size=number) for number in range(40)]
    found = pay(sizes)[0]
    assert (found.n_different, found.withheld, found.pay) == (40, "collapsed", None)


DOLLARS = [("CA", "CAD"), ("AU", "AUD"), ("NZ", "NZD"), ("GB", "GBP"), ("DE", "EUR")]


@pytest.mark.parametrize(("country", "currency"), DOLLARS)
def test_only_rows_in_the_currency_of_their_country_count(
    pay: Pay, capsys: pytest.CaptureFixture[str], country: str, currency: str
) -> None:
    own = rows(30, company_location=country, salary_currency=currency, salary_in_usd=1)
    found = pay([*own, *rows(40, company_location=country), *rows(7, salary_currency="EUR")])
    assert [(salary.place.country, salary.currency, salary.n) for salary in found] == [(country, currency, 30)]
    assert found[0].pay
    assert found[0].pay.median == 114  # as stated, not as the survey converted it
    account = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert ["47", "left out: not in the currency of their country, listed below"] in account
    assert ["40", country] in account
    assert ["7", "US in EUR"] in account


def test_a_country_without_a_known_currency_is_left_out(pay: Pay) -> None:
    assert {salary.place.country for salary in pay([*rows(30), *rows(30, company_location="XX")])} == {"US"}


def test_a_single_title_is_named_alone(pay: Pay) -> None:
    assert {salary.title for salary in pay(rows(40))} == {"Data Scientist"}


def test_pooled_titles_are_counted_and_the_plain_one_is_also_shown_alone(pay: Pay) -> None:
    found = pay([*rows(30), *rows(10, "Lead Data Scientist"), *rows(1, "Staff Data Scientist")])
    assert [(salary.title, salary.level, salary.n) for salary in found] == [
        ("Data Scientist and 2 related titles", "senior", 41),
        ("Data Scientist", "senior", 30),
    ]


def test_the_commonest_title_is_named_where_the_plain_one_is_not(pay: Pay) -> None:
    leads = rows(30, "Lead Data Scientist")
    assert pay([*rows(20), *leads, *leads])[0].commonest == "Lead Data Scientist (30 of 50)"
    assert pay([*rows(30), *leads])[0].commonest is None


def test_the_plain_title_is_not_shown_alone_when_it_is_rare(pay: Pay) -> None:
    found = pay([*rows(29), *rows(1, "Lead Data Scientist")])
    assert {salary.title for salary in found} == {"Data Scientist and 1 related title"}


def test_what_is_left_out_is_said(pay: Pay, capsys: pytest.CaptureFixture[str]) -> None:
    pay([*rows(10), *rows(4, employment_type="PT"), *rows(3, "Chief Juggler"), *rows(2, "Data Engineer")])
    account = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert ["19", "rows read"] in account
    assert ["4", "left out: not full-time"] in account
    assert ["3", "left out: titles that belong to no role, 1 of them, listed below"] in account
    assert ["2", "of them in 1 cells of one level too small to write (n < 10)"] in account
    assert ["3", "Chief Juggler"] in account


def test_the_order_of_the_input_does_not_matter(distil: Distil) -> None:
    made_up = [*rows(30), *rows(10, "Lead Data Scientist"), *rows(12, company_location="CA", salary_currency="CAD")]
    first = (distil("distil_aijobs", made_up) / FILE).read_bytes()
    assert (distil("distil_aijobs", made_up[::-1]) / FILE).read_bytes() == first


def test_no_line_is_wider_than_110_columns(distil: Distil) -> None:
    made_up = [*rows(999, "Business Intelligence Developer"), *rows(9, "BI Developer"), *rows(9, "BI Engineer")]
    lines = (distil("distil_aijobs", made_up) / FILE).read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("     ") for line in lines), "no row was long enough to be continued"
    assert max(map(len, lines)) <= 110


def test_a_compressed_input_is_read_as_well(program: Program, write_raw: Any, tmp_path: Path) -> None:
    raw, sha256 = write_raw(rows(10))
    compressed = tmp_path / "raw.csv.gz"
    compressed.write_bytes(gzip.compress(raw.read_bytes()))
    program("distil_aijobs").main([str(compressed), "--output-folder", str(tmp_path)], sha256)
    assert (tmp_path / FILE).is_file()


@pytest.mark.parametrize("name", ["distil_aijobs", "distil_postings"])
def test_another_input_is_refused_and_nothing_written(
    program: Program, write_raw: Any, tmp_path: Path, name: str
) -> None:
    raw, sha256 = write_raw(rows(30))
    module = program(name)
    with pytest.raises(SystemExit) as refusal:
        module.main([str(raw), "--output-folder", str(tmp_path / "out")])
    assert "raw.csv is not the data set this program was written for" in str(refusal.value)
    assert f"expected sha256 {module.INPUT_SHA256}" in str(refusal.value)
    assert f"found    sha256 {sha256}" in str(refusal.value)
    assert not (tmp_path / "out").exists()


def test_a_title_under_two_roles_is_refused(program: Program, write_raw: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    module, (raw, sha256) = program("distil_aijobs"), write_raw(rows(1))
    tables = {"titles": {"data-scientist": ["Data Scientist"], "data-analyst": ["Data Scientist"]}}
    monkeypatch.setattr(module, "table", {"job_titles.yaml": tables, "currencies.yaml": {"own": {}}}.get)
    with pytest.raises(ValueError, match="'Data Scientist' stands under data-scientist and data-analyst"):
        module.main([str(raw)], sha256)


def test_the_programs_agree_with_the_models(program: Program) -> None:
    distil, aijobs, postings = (program(name) for name in ("distil", "distil_aijobs", "distil_postings"))
    assert distil.SHOWN_FROM == SAMPLE_FLOOR
    levels = get_args(Level)
    assert [level for level in levels if level in aijobs.LEVELS.values()] == list(aijobs.LEVELS.values())
    assert [level for level in levels if level in postings.LEVELS] == list(postings.LEVELS)


def test_the_examples_in_the_shared_module(program: Program) -> None:
    found = doctest.testmod(program("distil"))
    assert found.attempted
    assert not found.failed


def test_the_tables_name_existing_roles_and_skills(program: Program) -> None:
    titles, terms = program("distil").table("job_titles.yaml"), program("distil").table("posting_terms.yaml")
    roles = {*titles["titles"], *(role for entry in titles["patterns"] for role in entry)} - {"none"}
    known = load([PROJECT / "data"])
    assert roles <= {entry.record.id for entry in known.of_kind("role")}
    assert set(terms["skills"].values()) <= {entry.record.id for entry in known.of_kind("skill")}
    assert not set(terms["skills"]) & set(terms["ambiguous"])
