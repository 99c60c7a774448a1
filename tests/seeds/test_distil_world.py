"""The programs for pay outside the United States: what each leaves out, and what it may claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from mlcareers.models.salary import Salary

Row = Mapping[str, object]
Distil = Callable[[str, Sequence[Row]], Path]
Pay = Callable[..., list[Salary]]


@pytest.fixture
def pay(distil: Distil, records: Callable[[Path, str], list[Salary]]) -> Pay:
    """Run a program on made-up rows; the salary records that it writes."""
    return lambda name, made_up: records(distil(name, made_up), "salary")


def _stackoverflow(view: str, value: str, n: int, median: int) -> Row:
    return {"view": view, "value": value, "n": n, "median_yearly_total_usd": median}


def test_all_developers_of_a_country_are_no_role(pay: Pay, capsys: pytest.CaptureFixture[str]) -> None:
    found = pay(
        "distil_stackoverflow",
        [
            _stackoverflow("role", "AI/ML engineer", 194, 95337),
            _stackoverflow("role", "Data or business analyst", 119, 67161),
            _stackoverflow("role", "Founder or entrepreneur", 111, 94012),
            _stackoverflow("country", "Poland", 309, 65733),
            _stackoverflow("country", "Atlantis", 300, 1),
            _stackoverflow("experience", "0-4 years", 1647, 42548),
        ],
    )
    told = [(salary.role, bool(salary.stand_in), salary.place.country) for salary in found]
    assert told == [
        ("ml-engineer", False, "worldwide"),
        ("ai-engineer", False, "worldwide"),
        ("data-analyst", True, "worldwide"),
        (None, True, "PL"),
    ]
    assert "data-engineer" in found[-1].stands_for
    assert "data-analyst" not in found[-1].stands_for
    assert "3  left out" in capsys.readouterr().out


def test_a_median_under_the_floor_is_counted_and_not_told(pay: Pay) -> None:
    [found] = pay("distil_stackoverflow", [_stackoverflow("role", "Data engineer", 29, 90000)])
    assert (found.n, found.pay, found.withheld) == (29, None, "few")


@pytest.fixture
def official(program: Any, records: Callable[[Path, str], list[Salary]], tmp_path: Path) -> Callable[..., list[Salary]]:
    """Run the program for official wages on one made-up table; the salary records that it writes."""

    def run(occupations: Row, **changes: object) -> list[Salary]:
        usual = {"source": "ons-ashe-2025", "country": "GB", "currency": "GBP", "period": "year", "pay_basis": "salary"}
        entry = {
            **usual,
            "year": 2025,
            "as_of": "2025",
            "note": "All employees.",
            "occupations": occupations,
            **changes,
        }
        program("distil_official").main(["--output-folder", str(tmp_path / "out")], [entry])
        return records(tmp_path / "out", "salary")

    return run


def test_official_figures_of_one_occupation_are_one_observation(official: Callable[..., list[Salary]]) -> None:
    analysts = {"title": "Data analysts", "near": "data-analysts", "median": 38107, "mean": 43586, "cv": 4.1}
    [found] = official({"gb-soc-3544": analysts})
    assert found.pay
    assert (found.pay.median, found.pay.mean, found.n, found.tax) == (38107, 43586, None, "gross")
    assert found.quality
    assert (found.quality.mark, found.quality.percent) == ("coefficient of variation", 4.1)
    assert found.role is None
    assert "data-analyst" in found.stands_for


def test_official_figures_keep_currency_period_tax_and_what_n_counts(official: Callable[..., list[Salary]]) -> None:
    jobs = {"title": "Engineers", "near": "building", "n": 2433, "median": 46.15, "note": "Net."}
    euros = {
        "country": "FR",
        "currency": "EUR",
        "period": "hour",
        "tax": "net",
        "n_unit": "jobs",
        "quality": "register",
    }
    [found] = official({"fr-pcs-388a": jobs}, **euros)
    assert (found.currency, found.period, found.tax, found.n, found.n_unit) == ("EUR", "hour", "net", 2433, "jobs")
    assert found.quality
    assert (found.quality.mark, found.note) == ("register", "Net.")


def test_systems_analysts_stand_near_data_analysts_and_developers_do_not(official: Callable[..., list[Salary]]) -> None:
    near = {"fi-isco-2511": "ict-professionals", "fi-isco-2512": "building"}
    found = official({code: {"title": code, "near": group, "median": 5000} for code, group in near.items()})
    assert ["data-analyst" in salary.stands_for for salary in found] == [True, False]
    assert all("data-engineer" in salary.stands_for for salary in found)


@pytest.mark.parametrize(("entry", "table"), [({"mode": 1}, {}), ({"median": 1}, {"holds": "of"})])
def test_a_slip_in_the_table_ends_the_program(
    official: Callable[..., list[Salary]], entry: Row, table: dict[str, object]
) -> None:
    with pytest.raises(SystemExit, match=r"mode is nothing|holds is nothing"):
        official({"gb-soc-1": {"title": "Clerks", "near": "building", **entry}}, **table)


def _singapore(**changes: object) -> Row:
    usual = {
        "year": 2024,
        "industry": "ALL INDUSTRIES",
        "ssoc2020": "21222",
        "occupation": "Data scientist",
        "n": "",
        **{f"basic_{name}": value for name, value in (("p25", 6871), ("median", 8994), ("p75", 12055))},
        **{f"gross_{name}": value for name, value in (("p25", 6891), ("median", 9049), ("p75", 12132))},
    }
    return {**usual, **changes}


def test_singapore_tells_gross_and_basic_of_all_industries_once(pay: Pay) -> None:
    industries = [_singapore(industry="MANUFACTURING"), _singapore(year=2023), _singapore(ssoc2020="11111")]
    found = pay("distil_singapore", [_singapore(), *industries])
    assert [(salary.pay_basis, salary.pay and salary.pay.median, salary.n) for salary in found] == [
        ("salary", 9049, None),
        ("base", 8994, None),
    ]


def _dou(pay: object, **changes: object) -> dict[str, object]:
    usual = {
        "Submitted at": pay,
        "Ваша основна зайнятість в ІТ зараз...": "Працюю в IT-компанії / ІТ-департаменті",
        "ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка ЧИСТИМИ - після сплати податків": pay,
        "Тайтл": "Middle",
        "Почніть вводити і оберіть вашу ОСНОВНУ посаду зі списку": "Data Scientist",
        "Де ви зараз живете?": "В Україні",
    }
    return {**usual, **changes}


def test_the_ukrainian_survey_counts_employees_at_home_net(pay: Pay) -> None:
    status, home = "Ваша основна зайнятість в ІТ зараз...", "Де ви зараз живете?"
    unlike = [_dou(9000, **{status: "Я фрилансер(-ка) в ІТ"}), _dou(9000, **{home: "За кордоном"}), _dou("")]
    found = pay("distil_dou", [*[_dou(100 + number) for number in range(31)], *unlike])
    assert [(salary.role, salary.level, salary.n, salary.tax) for salary in found] == [
        ("data-scientist", None, 31, "net"),
        ("data-scientist", "mid", 31, "net"),
        (None, None, 31, "net"),
    ]
    assert found[0].pay
    assert found[0].pay.median == 115


def test_an_answer_sent_twice_counts_once(pay: Pay) -> None:
    found = pay("distil_dou", [*[_dou(100 + number) for number in range(29)], _dou(100), _dou(100)])
    assert {(salary.n, salary.n_different, salary.withheld) for salary in found} == {(31, 29, "few")}


def _sysarmy(pay: object, **changes: object) -> dict[str, object]:
    usual = {
        "Dedicación": "Full-Time",
        "Tipo de contrato": "Staff (planta permanente)",
        "Último salario mensual o retiro BRUTO (en pesos argentinos)": pay,
        "Pagos en dólares": "",
        "Trabajo de": "Data Engineer",
    }
    return {**usual, **changes}


def test_the_argentine_survey_counts_full_time_staff_paid_in_pesos(pay: Pay) -> None:
    unlike = [
        _sysarmy(4_000_000, **{"Pagos en dólares": "Cobro parte del salario en dólares"}),
        _sysarmy(4_000_000, **{"Dedicación": "Part-Time"}),
        _sysarmy(4_000_000, **{"Tipo de contrato": "Contractor"}),
        _sysarmy(3.5),
        _sysarmy(45_000_000),
        _sysarmy(""),
    ]
    found = pay("distil_sysarmy", [*[_sysarmy(1_000_000 + number) for number in range(30)], *unlike])
    assert [(salary.role, salary.n, salary.currency, salary.period) for salary in found] == [
        ("data-engineer", 30, "ARS", "month"),
        (None, 30, "ARS", "month"),
    ]


def _turkish(number: int, **changes: object) -> dict[str, object]:
    low = f"{100 + number}.000"
    usual = {"level": "Senior", "position": "Data Engineer", "city": "Ankara", "currency": "₺ - Türk Lirası"}
    return {**usual, "salary": f"{low} - {104 + number}.999", **changes}


def test_turkish_bands_count_by_their_middle_and_foreign_pay_not_at_all(pay: Pay) -> None:
    unlike = [_turkish(1, currency="$ - Dolar"), _turkish(1, city="* Almanya")]
    open_ended = _turkish(1, salary="300.000+", city="* Türkiye")
    found = pay("distil_oncekiyazilimci", [*[_turkish(number) for number in range(30)], open_ended, *unlike])
    assert {salary.n for salary in found} == {31}
    assert found[0].pay
    assert found[0].pay.median == 117_500
    assert found[0].tax == "net"


def _finnish(pay: object, **changes: object) -> dict[str, object]:
    usual = {
        "survey_year": 2025,
        "Employee or entrepreneur": "Employee",
        "Base salary (gross, monthly EUR)": pay,
        "Role / title": "Data Engineer ",
        "Working time (h/week)": 37.5,
    }
    return {**usual, **changes}


def test_the_finnish_survey_counts_full_time_employees_of_one_year(pay: Pay) -> None:
    unlike = [
        _finnish(5000, survey_year=2024),
        _finnish(5000, **{"Employee or entrepreneur": "Entrepreneur"}),
        _finnish(5000, **{"Working time (h/week)": 20}),
        _finnish(5000, **{"Role / title": "Mobiilikehittäjä", "Working time (h/week)": ""}),
        _finnish(500_000),
        _finnish(""),
    ]
    found = pay("distil_koodiklinikka", [*[_finnish(5000 + number) for number in range(30)], *unlike])
    assert [(salary.role, salary.n) for salary in found] == [("data-engineer", 30), (None, 30)]


def _area(area: str, **changes: object) -> dict[str, object]:
    percentiles = {f"Annual {name} percentile wage": value for name, value in (("10th", 60), ("25th", 70))}
    percentiles |= {f"Annual {name} percentile wage": value for name, value in (("75th", 120), ("90th", 150))}
    usual = {"areatype": "M", "area": area, "soc": "15-2051", "title": "Data Scientists", "Employment": 1000}
    error = {"Wage percent relative standard error": "1.5"}
    return {**usual, **error, "Annual median wage": 100, "Annual mean wage": 105, **percentiles, **changes}


def test_areas_too_small_or_too_unsure_are_left_out(pay: Pay, capsys: pytest.CaptureFixture[str]) -> None:
    found = pay(
        "distil_bls_areas",
        [
            _area("Austin, TX"),
            _area("Texas", areatype="S", Employment=100),
            _area("Abilene, TX", Employment=990),
            _area("Vermont", areatype="S", Employment=90),
            _area("Boise, ID", **{"Wage percent relative standard error": "10.1"}),
            _area("San Jose, CA", **{"Annual 90th percentile wage": "#"}),
            _area("National", areatype="N"),
            _area("Waco, TX", soc="15-1299"),
        ],
    )
    assert [
        (salary.place.city, salary.place.region, salary.n, salary.quality and salary.quality.percent)
        for salary in found
    ] == [
        ("Austin, TX", None, 1000, 1.5),
        (None, "Texas", 100, 1.5),
    ]
    account = capsys.readouterr().out
    assert "2  left out: too few jobs" in account
    assert "1  left out: relative standard error above 10 percent" in account


@pytest.mark.parametrize(
    "name",
    ["bls_areas", "stackoverflow", "singapore", "dou", "sysarmy", "oncekiyazilimci", "koodiklinikka"],
)
def test_every_program_refuses_another_file(program: Any, write_raw: Any, name: str) -> None:
    raw, _ = write_raw([{"a": 1}])
    with pytest.raises(SystemExit, match="is not the data set"):
        program(f"distil_{name}").main([str(raw)])
