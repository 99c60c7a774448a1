"""The distilled postings: roles, levels and places out of free text, pay, and skill shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mlcareers.models.demand import Demand
from mlcareers.models.salary import Salary

Row = Mapping[str, object]
Program = Callable[[str], ModuleType]
Distil = Callable[[str, Sequence[Row]], Path]
Records = Callable[[Path, str], list[Any]]
Pay = Callable[[Sequence[Row]], list[Salary]]
Shares = Callable[[Sequence[Row]], list[Demand]]

days = count(1)


def row(title: str = "Data Scientist", **changes: object) -> dict[str, object]:
    """One posting; each has a day of its own, so that none repeats another."""
    usual: dict[str, object] = {
        "job_title": title,
        "job_location": "Albuquerque, NM",
        "job_country": "United States",
        "job_posted_date": f"day {next(days)}",
        "salary_rate": "year",
        "salary_year_avg": 100000.0,
        "company_name": "Acme",
        "job_skills": "",
    }
    return {**usual, **changes}


def rows(number: int, title: str = "Data Scientist", **changes: object) -> list[dict[str, object]]:
    """Postings that pay 100,000, 100,001 … and so are different advertisements."""
    return [row(title, **{"salary_year_avg": 100000.0 + at, **changes}) for at in range(number)]


@pytest.fixture
def pay(distil: Distil, records: Records) -> Pay:
    """Run the program on made-up postings; the salary records that it writes."""
    return lambda made_up: records(distil("distil_postings", made_up), "salary")


@pytest.fixture
def shares(distil: Distil, records: Records) -> Shares:
    """Run the program on made-up postings; the demand records that it writes."""
    return lambda made_up: records(distil("distil_postings", made_up), "demand")


@pytest.fixture
def titles(program: Program) -> Any:
    return program("distil_postings").Titles(program("distil").table("job_titles.yaml"))


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Data Scientist", "data-scientist"),
        ("SENIOR DATA SCIENTIST (m/f/d)", "data-scientist"),
        ("Lead Data Scientist", "data-scientist"),
        ("Data Science Intern", "data-scientist"),
        ("Data Scientist / Data Engineer", "data-scientist"),
        ("Data Science Manager", "data-science-manager"),
        ("Director of Data Science", "data-science-manager"),
        ("Data Science Team Lead", "data-science-manager"),
        ("Program Manager, Data Science", "none"),
        ("Data Science Tutor/Teacher", "ai-instructor"),
        ("Head of Data", "head-of-data"),
        ("Head of Data Engineering", "data-engineer"),
        ("Sr Data EngineerRemote", "data-engineer"),
        ("Engineer, Data", "data-engineer"),
        ("Data Analytics Engineer", "analytics-engineer"),
        ("Business Data Analyst", "data-analyst"),
        ("Product Data Analyst", "product-analyst"),
        ("Remote Data Entry Analyst", "none"),
        ("Data Quality Analyst", "data-governance-manager"),
        ("Business Intelligence (BI) Analyst", "bi-analyst"),
        ("Power BI Developer", "bi-developer"),
        ("Senior Data Scientist / Machine Learning Engineer", "ml-engineer"),
        ("AI/ML Engineer", "ml-engineer"),
        ("ML Ops Engineer", "mlops-engineer"),
        ("Software Engineer, Machine Learning", "ml-software-engineer"),
        ("Applied Data Scientist", "applied-scientist"),
        ("Mathematical Statistician (Data Scientist)", "statistician"),
        ("Data Product Manager", "data-product-manager"),
        ("Product Manager", "none"),
        ("Software Engineer", "none"),
    ],
)
def test_role_of_a_title(titles: Any, title: str, role: str) -> None:
    assert titles.role(title) == role


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Data Scientist II", None),
        ("Data Scientist Intern", "intern"),
        ("Internal Audit Data Analyst", None),
        ("Jr. Data Analyst", "junior"),
        ("Entry-Level Data Analyst", "junior"),
        ("Data Entry Analyst", None),
        ("Associate Data Scientist", "junior"),
        ("Research Associate Data Scientist", None),
        ("Data Scientist, Mid", "mid"),
        ("Sr. Data Engineer", "senior"),
        ("Senior Staff Data Scientist", "staff"),
        ("Principal Data Engineer", "principal"),
        ("Principal Associate, Data Engineer", None),
        ("Senior Data Engineer - Principal Associate", "senior"),
        ("Senior Lead Data Engineer", "lead"),
        ("Senior Manager, Data Science", "manager"),
        ("Associate Director, Data Science", "director"),
        ("Senior Director, Head of Data Science", "head"),
        ("VP, Data Science", "vp"),
        ("Senior Data Engineer, Vice President", "senior"),
        ("Data Scientist - AVP - Hybrid", None),
    ],
)
def test_level_of_a_title(titles: Any, title: str, level: str | None) -> None:
    assert titles.level(title) == level


@pytest.mark.parametrize(
    ("stated", "location", "country"),
    [
        ("United States", "Anywhere", "US"),
        ("Sudan", "Bennington, NE", "US"),
        ("Sudan", "Texas", "US"),
        ("Sudan", "Austin, TX  (+1 other)", "US"),
        ("Sudan", "United States", "US"),
        ("Sudan", "Anywhere", None),
        ("Sudan", "", None),
        ("Sudan", "Khartoum, Sudan", None),
        ("Germany", "Berlin, Germany", "Germany"),
    ],
)
def test_country_of_a_posting(program: Program, stated: str, location: str, country: str | None) -> None:
    places = program("distil_postings").Places(program("distil").table("us_places.yaml"))
    assert places.country(stated, location) == country


def test_pay_by_level_with_and_without_a_level_word(pay: Pay) -> None:
    found = pay([*rows(40), *rows(12, "Senior Data Scientist"), *rows(9, "Lead Data Scientist")])
    assert [(salary.title, salary.level, salary.note, salary.n) for salary in found if not salary.place.company] == [
        ("Data Scientist and 2 related titles", None, None, 61),
        ("Data Scientist", None, "Only titles that name no level.", 40),
        ("Senior Data Scientist", "senior", None, 12),
    ]
    assert [salary.pay is not None for salary in found if not salary.place.company] == [True, True, False]


def test_a_role_without_any_level_word_is_written_once(pay: Pay) -> None:
    assert [salary.note for salary in pay(rows(12))] == [None]


@pytest.mark.parametrize(
    "other",
    [
        {"salary_rate": "hour", "salary_year_avg": ""},
        {"job_country": "Germany", "job_location": "Berlin, Germany"},
        {"job_country": "Sudan", "job_location": "Anywhere"},
        {"job_title": "Chief Juggler"},
    ],
)
def test_pay_leaves_out_hourly_foreign_unplaced_and_unknown(pay: Pay, other: dict[str, object]) -> None:
    assert [salary.n for salary in pay([*rows(12), *({**row(), **other} for _ in range(20))])] == [12]


def test_a_row_that_repeats_another_in_every_column_counts_once(pay: Pay) -> None:
    assert [salary.n for salary in pay([*rows(12), *([row()] * 5)])] == [13]


def test_an_advertisement_that_is_posted_again_is_not_a_different_one(pay: Pay) -> None:
    again = [row(job_location="Oakland, CA") for _ in range(40)]
    found = pay([*rows(29), *again])[0]
    assert (found.n, found.n_different, found.withheld, found.pay) == (69, 29, "few", None)
    found = pay([*rows(31), *again])[0]
    assert (found.n, found.n_different) == (71, 31)
    assert found.pay
    assert found.pay.median == 100015


def test_pay_by_metropolitan_area(pay: Pay) -> None:
    cities = ["San Francisco, CA", "Oakland, CA", "Menlo Park, CA"]
    found = pay([row(job_location=cities[number % 3], salary_year_avg=number + 1) for number in range(30)])
    assert [(salary.place.city, salary.n) for salary in found if salary.place.city] == [
        ("San Francisco, CA metro area", 30)
    ]
    assert {salary.place.country for salary in found} == {"US"}


def test_pay_by_company_but_not_by_staffing_firm(pay: Pay) -> None:
    found = pay([*rows(30), *rows(29, company_name="Small Co"), *rows(30, company_name="Robert Half")])
    assert [(salary.place.company, salary.n) for salary in found if salary.place.company] == [("Acme", 30)]


def test_advertised_pay_says_what_it_is(pay: Pay) -> None:
    salary = pay(rows(30))[0]
    assert (salary.pay_basis, salary.n_unit, salary.year, salary.currency) == ("advertised", "postings", 2023, "USD")
    assert salary.pay is not None
    assert salary.pay.median == 100014


def test_a_share_counts_each_skill_once_among_postings_with_tags(shares: Shares) -> None:
    found = shares(
        [
            *rows(60, job_skills="sql;sas;sas"),
            *rows(39, job_skills="nosql;no-sql"),
            *rows(1, job_skills="c++"),
            *rows(50),
        ]
    )
    assert [(share.skill, share.term, share.share, share.n) for share in found] == [
        ("sas", None, 60.0, 100),
        ("sql", None, 60.0, 100),
        ("nosql", "no-sql, nosql", 39.0, 100),
    ]
    assert {share.confidence for share in found} == {"medium"}


def test_shares_are_of_all_countries_and_of_hourly_postings_too(shares: Shares) -> None:
    abroad = rows(200, job_country="Germany", salary_rate="hour", salary_year_avg="", job_skills="python")
    found = shares([*rows(100, job_skills="python"), *abroad])
    assert [(share.share, share.n, share.confidence, share.place) for share in found] == [
        (100.0, 300, "high", "worldwide")
    ]


def test_a_role_with_few_postings_has_no_shares(shares: Shares) -> None:
    found = shares([*rows(99, "Data Engineer", job_skills="sql"), *rows(100, job_skills="r")])
    assert {share.role for share in found} == {"data-scientist"}


def test_at_most_thirty_skills_per_role(shares: Shares, program: Program) -> None:
    tags = sorted(program("distil").table("posting_terms.yaml")["skills"])
    found = shares(rows(100, job_skills=";".join(tags)))
    assert len(found) == 30


def test_ordinary_words_and_unknown_tags_are_only_counted(shares: Shares, capsys: pytest.CaptureFixture[str]) -> None:
    found = shares(rows(100, job_skills="go;express;cobol;python"))
    account = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert [share.skill for share in found] == ["python"]
    assert ["200", "tags left out: 2 that are also ordinary words"] in account
    assert ["100", "tags left out: 1 without a counterpart among the skills"] in account
    assert ["100", "cobol"] in account


@pytest.mark.parametrize("file", ["salaries/postings-2023.yaml", "demand/postings-2023.yaml"])
def test_the_order_of_the_input_does_not_matter(distil: Distil, file: str) -> None:
    made_up = [
        *rows(150, job_skills="sql;python;r", job_location="Seattle, WA"),
        *rows(50, "Senior Data Engineer", job_skills="sql"),
    ]
    first = (distil("distil_postings", made_up) / file).read_bytes()
    assert (distil("distil_postings", made_up[::-1]) / file).read_bytes() == first
