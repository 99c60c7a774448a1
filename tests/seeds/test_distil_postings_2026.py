"""The program for the postings of 2025-26: how it reads pay, and what it leaves out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from mlcareers import KnowledgeBase
from mlcareers.models.salary import Salary

Record = dict[str, object]
Pay = Callable[[Sequence[Record]], list[Salary]]


@pytest.fixture
def pay(
    program: Callable[[str], ModuleType], records: Callable[[Path, str], list[Salary]], tmp_path: Path
) -> Callable[[Sequence[Record]], list[Salary]]:
    """Run the program on made-up postings; the salary records that it writes."""

    def run(made_up: Sequence[Record]) -> list[Salary]:
        raw = tmp_path / "raw.jsonl"
        raw.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in made_up), encoding="utf-8")
        sha256 = hashlib.sha256(raw.read_bytes()).hexdigest()
        program("distil_postings_2026").main([str(raw), "--output-folder", str(tmp_path / "out")], sha256)
        return records(tmp_path / "out", "salary")

    return run


def _posting(salary_text: str, number: int = 0, **changes: object) -> Record:
    usual: Record = {
        "source": "france-travail-2026-01",
        "title": f"Data engineer\u2028{number + 100}",
        "company": "ACME",
        "country": "FR",
        "salary_text": salary_text,
        "tags": ["role:data-engineer", "level:unstated", "contract:CDI"],
    }
    return {**usual, **changes}


def _american(salary_text: str, number: int = 0, title: str = "Senior AI Engineer", **changes: object) -> Record:
    tags = ["role:ai-engineer", "level:unstated", "genai:RAG"]
    usual = {"source": "builtin-2026-01", "country": "US", "title": f"{title}, Team {number}", "tags": tags}
    return _posting(salary_text, number, **{**usual, **changes})


@pytest.mark.parametrize(
    ("salary_text", "yearly"),
    [
        ("Annuel de 40000.0 Euros à 50000.0 Euros sur 12.0 mois", 45_000),
        ("Annuel de 45000.00 Euros", 45_000),
        ("Mensuel de 3000.0 Euros à 4000.0 Euros sur 13.0 mois", 45_500),
        ("Mensuel de 3500,5 Euros", 42_006),
        ("Mensuel de 45000.0 Euros sur 12.0 mois", 45_000),
        ("40 - 50 k€ brut annuel", 45_000),
    ],
)
def test_french_postings_state_a_year_or_a_month(pay: Pay, salary_text: str, yearly: int) -> None:
    spread = [_posting(f"Annuel de {yearly + 100 * step}.0 Euros", step) for step in range(-15, 16) if step]
    [found] = pay([_posting(salary_text), *spread])
    assert found.pay
    assert (found.n, found.n_different, found.pay.median) == (31, 31, yearly)
    assert (found.currency, found.period, found.pay_basis, found.year) == ("EUR", "year", "advertised", 2025)


def test_what_states_no_pay_of_a_year_in_a_country_is_left_out(pay: Pay, capsys: pytest.CaptureFixture[str]) -> None:
    counted = [_posting(f"Annuel de {40_000 + number}.0 Euros", number) for number in range(30)]
    unlike = [
        _posting(""),
        _posting("selon profil"),
        _posting("Horaire de 20.0 Euros à 30.0 Euros sur 12.0 mois"),
        _posting("Annuel de 0.0 Euros"),
        _posting("Annuel de 40000.0 Euros", title="Stage Data Engineer"),
        _posting("Annuel de 40000.0 Euros", tags=["role:x", "level:unstated", "contract:Profession libérale"]),
        _posting("Annuel de 40000.0 Euros", title="Comptable"),
        _posting("Annuel de 40000.0 Euros", country="FR+DE"),
        _american("150K-200K Annually", country="IN"),
        _american("60-80 Hourly"),
        _posting("3000-5000 EUR", source="jeremychia-ae-2026", country="NL"),
        _posting("60000-80000 USD", source="jeremychia-ae-2026", country="NL"),
    ]
    [found] = pay([*counted, *unlike])
    assert found.n == 30
    account = capsys.readouterr().out
    once = ("no pay stated", "no amount in a known form", "no year's pay", "of no role", "names no country, or several")
    for why in once:
        assert f"1  {why}" in account
    for why in ("an internship or freelance work", "pay by the hour"):
        assert f"2  {why}" in account
    for why in ("no currency stated", "no period stated", "another currency than that of the country"):
        assert f"1  {why}" in account


def test_thousands_of_american_cards_count_by_the_middle_and_by_level(pay: Pay) -> None:
    found = pay([_american(f"{100 + number}K-{200 + number}K Annually", number) for number in range(31)])
    assert [(salary.role, salary.level, salary.pay and salary.pay.median, salary.note) for salary in found] == [
        ("ai-engineer", None, 165_000, None),
        ("ai-engineer", "senior", 165_000, None),
    ]


def test_what_a_search_for_another_role_found_says_so(pay: Pay) -> None:
    found = pay([_american(f"{100 + number}K-0.2M Annually", number, "ML Engineer") for number in range(10)])
    assert {salary.role for salary in found} == {"ml-engineer"}
    assert {salary.note for salary in found} == {"Found by a search for AI engineer: the part that leans on AI."}
    assert {salary.withheld for salary in found} == {"few"}


def test_the_same_posting_counts_once_whatever_its_case(pay: Pay) -> None:
    once = [_posting(f"Annuel de {40_000 + number}.0 Euros", number) for number in range(29)]
    again = _posting("Annuel de 40000.0 Euros", 0, title="DATA ENGINEER 100")
    [found] = pay([*once, again])
    assert (found.n, found.n_different, found.withheld) == (30, 29, "few")


def test_pay_stands_under_the_role_that_the_title_reads_as_whatever_the_tags_say(pay: Pay) -> None:
    found = pay([_american(f"{100 + number}K-0.2M Annually", number, "Software Engineer, AI") for number in range(10)])
    assert [(salary.role, salary.level) for salary in found] == [("ml-software-engineer", None)]


def test_pay_and_demand_read_titles_alike(program: Callable[[str], ModuleType]) -> None:
    shared = program("posting_titles").title_counter
    for name in ("distil_postings_2026", "distil_demand_2026", "distil_builtin"):
        assert program(name).title_counter is shared


def test_a_title_that_is_not_sure_of_its_role_counts_under_none(
    program: Callable[[str], ModuleType], real: KnowledgeBase
) -> None:
    read = program("posting_titles").title_counter(real)
    sure, unsure = read("Senior AI Engineer"), read("Senior AI Success Engineer")
    assert (sure.role, sure.level) == ("ai-engineer", "senior")
    assert (unsure.role, unsure.level) == (None, "senior")


def test_another_file_is_refused(program: Callable[[str], ModuleType], tmp_path: Path) -> None:
    raw = tmp_path / "raw.jsonl"
    raw.write_text("{}", encoding="utf-8")
    with pytest.raises(SystemExit, match="is not the data set"):
        program("distil_postings_2026").main([str(raw)])
