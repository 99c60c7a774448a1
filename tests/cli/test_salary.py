"""`mlcareers salary`. The folder tests/pay holds sources that contradict each other, on top of tests/library."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from conftest import LIBRARY, PROJECT, TESTS, Result, Run

PAY = TESTS / "pay"


@pytest.fixture
def pay(run: Run) -> Run:
    """Run `mlcareers salary` on the fictional library and the contradicting sources."""
    return lambda *words, **kwargs: run("salary", *words, "--data", PAY, **kwargs)


def _result(answer: Result) -> dict:
    return json.loads(answer.stdout)["result"]


def _observations(answer: dict) -> list[dict]:
    if "by_source" in answer:
        return [salary for look in answer["by_source"] for salary in (*look["shown"], *look["further"])]
    return answer["observations"]


def _csv(answer: Result) -> list[dict]:
    return list(csv.DictReader(io.StringIO(answer.stdout)))


def test_one_role(pay: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary.txt", pay("pilot").stdout)


def test_one_role_in_full(pay: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary-full.txt", pay("pilot", "--full", "--history").stdout)


def test_several_roles(pay: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary-compared.txt", pay("pilot", "deckhand").stdout)


def test_all_roles(pay: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary-overview.txt", pay().stdout)


def test_markdown(pay: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary.md", pay("pilot", "-f", "markdown").stdout)


def test_the_headline_spans_medians_and_names_both_ends(pay: Run) -> None:
    span = _result(pay("pilot", "-f", "json"))["span"]
    assert (span["place"]["country"], span["level"], span["sources"]) == ("US", None, 2)
    assert (span["lowest"]["pay"]["median"], span["highest"]["pay"]["median"]) == (100_000, 120_000)
    told = "from 100,000 (advertised pay, middle of the range, 2024) [2] to 120,000 (total compensation, 2025) [1]"
    assert told in " ".join(pay("pilot").stdout.split())


def test_sources_come_newest_first_and_a_year_just_begun_does_not_stand_for_one(pay: Run) -> None:
    looks = _result(pay("pilot", "-f", "json"))["by_source"]
    assert [look["source"] for look in looks] == ["crew-poll", "berth-board", "harbour-gazette", "sea-blog"]
    assert {salary["year"] for salary in looks[1]["shown"]} == {2024}
    assert {salary["year"] for salary in looks[1]["further"]} >= {2023, 2025}


def test_a_source_with_many_rows_does_not_flood_the_screen(pay: Run) -> None:
    short, full = pay("pilot").stdout, pay("pilot", "--full").stdout
    assert "… 9 more with --full: other years, 2 other countries, 3 of a city or company, 1 under 30" in short
    assert "Red Star Line" not in short
    assert "Red Star Line" in full
    assert "more with --full" not in full
    assert pay("pilot", "--limit", "1").stdout.count("\n") < short.count("\n")


def test_an_average_outside_its_own_range_is_told(pay: Run) -> None:
    assert "At odds with itself: any level mean 60k beside 80k–120k" in " ".join(pay("pilot").stdout.split())


def test_an_official_occupation_stands_apart_and_last(pay: Run) -> None:
    own, _, official = " ".join(pay("pilot").stdout.split()).partition("What official statistics count")
    assert "Captains and Pilots" not in own.partition("Why they differ")[0]
    assert "Captains and Pilots (53-5021): 62% of 400 visa filings" in official
    assert "median 91k, p10 to p90 52k to 171k (41,000 jobs)" in official
    result = _result(pay("pilot", "-f", "json"))
    assert [salary["year"] for salary in result["official"]["occupations"][0]["pay"]] == [2025]
    assert all(salary["occupation"] is None for salary in _observations(result))


def test_cells_below_the_sample_floor_are_named_not_shown(pay: Run) -> None:
    rows = [line.split() for line in pay("pilot").stdout.splitlines() if line.startswith(("executive", "mid "))]
    assert ["executive", "12", "under", "30"] in [row[:4] for row in rows]
    observations = _observations(_result(pay("pilot", "-f", "json")))
    assert {salary["n"] for salary in observations if salary["pay"] is None} == {12, 18, 22}


def test_what_is_superseded_is_history(pay: Run) -> None:
    assert "Port census 2024" not in pay("pilot").stdout
    assert "1 figure that newer ones overtake: --history." in pay("pilot").stdout
    assert "(40,000 jobs, superseded)" in " ".join(pay("pilot", "--history").stdout.split())
    assert "Port census 2024" in pay("pilot", "--year", "2024").stdout


def test_only_like_is_compared_with_like(pay: Run) -> None:
    rows = _result(pay("pilot", "deckhand", "-f", "json"))["rows"]
    told = [(row["source"], row["country"], row["level"], row["fair"]) for row in rows]
    assert told == [
        ("crew-poll", "US", None, True),
        ("crew-poll", "worldwide", None, True),
        ("berth-board", "US", None, True),
        ("berth-board", "US", "senior", True),
        ("harbour-gazette", "US", "senior", True),
    ]
    for row in rows:
        for cell in row["cells"]:
            salary = cell["observation"]
            assert salary is None or (salary["year"], salary["pay_basis"]) == (row["year"], row["basis"])


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--source", "berth-board", "--level", "mid"], "not in this source"),
        (["--source", "berth-board", "--country", "Canada"], "not in this source"),
    ],
)
def test_a_cell_without_a_figure_says_why(pay: Run, words: list[str], reason: str) -> None:
    assert f"Deckhand: {reason}" in pay("pilot", "deckhand", *words).stdout


def test_the_plain_title_is_compared_too_where_titles_are_pooled(pay: Run) -> None:
    first = next(
        row for row in _result(pay("pilot", "deckhand", "-f", "json"))["rows"] if row["source"] == "berth-board"
    )
    pilot = first["cells"][0]
    assert (pilot["observation"]["n"], pilot["alone"]["n"]) == (2600, 2400)
    assert "this title alone" in pay("pilot", "deckhand", "--full").stdout


def test_words_together_may_be_one_role(pay: Run) -> None:
    assert pay("harbour", "pilot").stdout == pay("pilot").stdout
    senior = _result(pay("senior", "pilot", "-f", "json"))
    assert (senior["role"]["id"], senior["filters"]["level"]) == ("pilot", "senior")


def test_a_city_company_or_country_alone_says_what_is_paid_there(pay: Run) -> None:
    assert [row["role"]["id"] for row in _result(pay("--company", "red star", "-f", "json"))["rows"]] == [
        "deckhand",
        "pilot",
    ]
    cities = _observations(_result(pay("--city", "portland", "-f", "json")))
    assert [salary["place"]["city"] for salary in cities] == ["Portland, OR metro area", "Portland, ME"]
    assert [row["role"] for row in _csv(pay("--country", "Canada", "-f", "csv"))] == ["pilot", "pilot"]
    assert "Red Star Line" in pay("--company", "red star", "--full").stdout


@pytest.mark.parametrize("name", ["UK", "gb", "United Kingdom", "great britain"])
def test_a_country_has_names_and_codes(pay: Run, name: str) -> None:
    observations = _observations(_result(pay("pilot", "--country", name, "-f", "json")))
    assert {salary["place"]["country"] for salary in observations} == {"GB"}


@pytest.mark.parametrize(
    ("sort", "first"), [("pay", "pilot"), ("n", "pilot"), ("name", "deckhand"), ("year", "deckhand")]
)
def test_the_overview_is_sorted_as_asked(pay: Run, sort: str, first: str) -> None:
    rows = [row for row in _result(pay("--sort", sort, "-f", "json"))["rows"] if row["observation"]]
    keys = {
        "pay": [-row["observation"]["pay"]["median"] for row in rows],
        "n": [-row["observation"]["n"] for row in rows],
        "year": [-row["observation"]["year"] for row in rows],
        "name": [row["role"]["name"].casefold() for row in rows],
    }
    assert [len(rows), rows[0]["role"]["id"]] == [2, first]
    assert keys[sort] == sorted(keys[sort])


def test_lines_of_a_source_are_sorted_as_asked(pay: Run) -> None:
    looks = _result(pay("pilot", "--sort", "n", "--full", "-f", "json"))["by_source"]
    sizes = [[salary["n"] or 0 for salary in look["shown"]] for look in looks]
    assert max(map(len, sizes)) > 3
    assert all(found == sorted(found, reverse=True) for found in sizes)


def test_other_currencies_share_neither_span_nor_scale(run: Run, tmp_path: Path) -> None:
    shutil.copytree(PAY, tmp_path, dirs_exist_ok=True)
    text = (PAY / "salaries" / "crew-poll.yaml").read_text(encoding="utf-8")
    (tmp_path / "salaries" / "crew-poll.yaml").write_text(text.replace("currency: USD", "currency: EUR"), "utf-8")
    lines = run("salary", "pilot", "--data", tmp_path).stdout.splitlines()
    assert "United States, any level, USD a year" in lines[1]
    head = next(at for at, line in enumerate(lines) if line.startswith("The Mess, Crew poll"))
    assert "EUR a year" in " ".join(lines[head : head + 3])
    line = next(line for line in lines[head:] if line.startswith("any level"))
    assert "120k" in line
    assert "┃" not in line
    compared = " ".join(run("salary", "pilot", "deckhand", "--data", tmp_path).stdout.split())
    assert "2025 · total compensation, gross or net not stated · EUR a year" in compared
    overview = run("salary", "--source", "crew-poll", "--data", tmp_path, "-f", "markdown").stdout
    assert "US 2025 total, tax not stated, EUR a year" in overview


def test_csv_has_one_observation_per_line(pay: Run) -> None:
    rows = _csv(pay("pilot", "--source", "harbour", "-f", "csv"))
    assert [(row["level"], row["median"], row["cite"]) for row in rows] == [
        ("junior", "60000.0", "harbour-gazette#pay"),
        ("mid", "", "harbour-gazette#pay"),
        ("senior", "110000.0", "harbour-gazette#pay"),
    ]


def test_json_holds_every_observation_that_is_known(pay: Run) -> None:
    envelope = json.loads(pay("--history", "-f", "json").stdout)
    files = [*(LIBRARY / "salaries").glob("*.yaml"), *(PAY / "salaries").glob("*.yaml")]
    documents = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in files]
    known = sum(
        len(document if isinstance(document, list) else document.get("rows") or document["records"])
        for document in documents
    )
    observations = envelope["result"]["observations"]
    assert len(observations) == known > 30
    assert {cite.partition("#")[0] for salary in observations for cite in salary["cite"]} <= set(envelope["sources"])


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("words", [["pilot"], ["pilot", "--full"], ["pilot", "deckhand"], [], ["--full"]], ids=str)
def test_no_line_is_wider_than_the_terminal(
    pay: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = pay(*words).stdout.splitlines()
    assert len(lines) > 5
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("width", [80, 100, 120])
def test_bars_stand_below_one_scale(pay: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = pay("pilot").stdout.splitlines()
    heads = [line for line in lines if re.search(r" median .*\d+k( +\d+k)+$", line)]
    scales = {line[re.search(r" \d+k( +\d+k)+$", line).start() :] for line in heads}
    starts = {line.index("median") for line in heads}
    assert len(scales) == len(starts) == 1
    bars = [line for line in lines if "┃" in line]
    assert len(bars) > 8
    assert all("·" in line for line in bars)


def test_without_sources_no_mark_is_left(pay: Run) -> None:
    assert "[1]" in pay("pilot").stdout
    assert not re.search(r"\[\d\]", pay("pilot", "--no-sources").stdout)


BAD = [
    (["pilot", "--country", "Grmany"], 1, "nearest: Germany"),
    (["pilot", "--country", "Atlantis"], 1, "--country Atlantis is not known"),
    (["pilot", "--country", "India", "--year", "2001"], 1, "there is: Canada; France; Germany; United Kingdom; United"),
    (["pilot", "--city", "Porland"], 1, "nearest known: Portland, ME; Portland, OR metro area"),
    (["--company", "Red Start Line"], 1, "nearest known: Red Star Line"),
    (["deckhand", "--city", "Portland"], 1, "none of the figures of Deckhand has a city"),
    (["pilot", "--year", "1999"], 1, "there is: 2023; 2024; 2025"),
    (["pilot", "--source", "dock-survey"], 1, "there is: berth-board; crew-poll; harbour-gazette"),
    (["pilot", "--basis", "totl"], 1, "nearest: total"),
    (["pilot", "--level", "snior"], 1, "--level senior"),
    (["pilot", "--city", " "], 2, "--city names nothing"),
    (["pilot", "--city", "x" * 10_000], 1, "there is no pay figure of Harbour Pilot with --city xxx"),
    (["pilot", "--company", "\x1b[31mred"], 1, "�[31mred"),
    (["--sort", "colour"], 2, "known: name, pay, n, year, place"),
    (["pilot", "--sort", "colour"], 2, "known: name, pay, n, year, place"),
    (["pilot", "--year", "soon"], 2, "--year needs a whole number"),
    (["pilot", "deckhand", "--sort", "pay"], 2, "--sort does not go with a comparison"),
    (["pilot", "HP"], 2, "all these names mean one role"),
    (["senior pilot", "ship's boy"], 2, "roles are compared at one level"),
    (["nobody at all"], 1, "no role is called"),
    ([""], 2, "the role name is empty"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(pay: Run, words: list[str], status: int, message: str) -> None:
    result = pay(*words)
    assert (result.exit_code, message in " ".join(result.stderr.split("\n"))) == (status, True), result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


def test_the_filter_that_empties_the_answer_is_named(pay: Run) -> None:
    result = pay("pilot", "--country", "Canada", "--year", "2024", "--level", "senior")
    assert result.exit_code == 1
    assert "error: --level senior leaves no pay figure of Harbour Pilot beside the other filters" in result.stderr
    assert "none of those that are left has a level" in result.stderr
    result = pay("pilot", "--country", "Canada", "--year", "2025")
    assert "with the other filters there is: 2023; 2024" in result.stderr


def test_a_role_without_figures_names_the_nearest_that_has(run: Run, tmp_path: Path) -> None:
    text = (LIBRARY / "roles" / "deckhand.yaml").read_text(encoding="utf-8")
    (tmp_path / "roles").mkdir()
    for old, new in (("id: deckhand", "id: cook"), ("title: Deckhand", "title: Cook"), ("Sailor", "Smutje")):
        text = text.replace(old, new)
    (tmp_path / "roles" / "cook.yaml").write_text(text, encoding="utf-8")
    result = run("salary", "cook", "--data", tmp_path)
    assert result.exit_code == 1
    assert "no pay figure is known for Cook" in result.stderr
    assert "try: mlcareers salary pilot" in result.stderr
    assert "Nothing known: cook" in run("salary", "--data", tmp_path).stdout


def test_where_no_occupation_fits_the_reason_is_said_and_nothing_near_promised(run_real: Run) -> None:
    assert "no official occupation fits: Chief executives run" in run_real("salary", "chief-ai-officer").stderr
    shown = run_real("role", "chief-ai-officer").stdout
    assert "No source gives a figure of this role itself." in shown
    assert "What is near" not in shown


def test_every_pay_figure_of_the_seeds_is_in_the_answer(run_real: Run) -> None:
    figures = {
        f"{ledger['source']}#{section['id']}/{claim['id']}": claim["figure"]
        for path in sorted((PROJECT / "seeds").glob("*.yaml"))
        if "sections" in (ledger := yaml.safe_load(path.read_text(encoding="utf-8")))
        for section in ledger["sections"]
        for claim in section["claims"]
        if claim.get("figure", {}).get("unit") == "USD/year"
    }
    assert len(figures) > 20
    told: dict[str, set[float]] = {}
    for salary in _observations(_result(run_real("salary", "-f", "json"))):
        for cite in salary["cite"]:
            told.setdefault(cite, set()).update(amount for amount in (salary["pay"] or {}).values() if amount)
    for cite, figure in figures.items():
        assert {figure[key] for key in ("value", "low", "high") if key in figure} <= told.get(cite, set()), cite


def test_the_largest_cell_of_the_survey(run_real: Run) -> None:
    words = ["salary", "ml-engineer", "data-scientist", "--level", "senior", "--country", "US"]
    rows = _result(run_real(*words, "-f", "json"))["rows"]
    row = next(row for row in rows if row["source"] == "aijobs-2025")
    alone = row["cells"][0]["alone"]
    assert (row["year"], alone["title"], alone["n"]) == (2024, "Machine Learning Engineer", 2966)
    assert (alone["n_different"], alone["pay"]["median"]) == (756, 199_600)
    assert "756 of 2,966" in run_real(*words).stdout


def test_a_real_role_has_at_least_four_sources_that_disagree(run_real: Run) -> None:
    result = _result(run_real("salary", "ml-engineer", "-f", "json"))
    assert len(result["by_source"]) >= 4
    assert {"basis", "reporter", "year"} <= set(result["differences"])
    assert result["span"]["lowest"]["pay"]["median"] < result["span"]["highest"]["pay"]["median"]


def test_a_role_that_is_called_by_its_level_is_told_as_a_whole(run_real: Run) -> None:
    for names in (["head-of-data"], ["Head of Data"], ["head-of-data", "ml-engineering-manager"]):
        result = run_real("salary", *names)
        assert (result.exit_code, result.stderr) == (0, ""), names
    assert run_real("salary", "head of data", "--level", "head").exit_code == 1


def test_a_level_in_the_name_that_no_figure_has(run_real: Run) -> None:
    result = run_real("salary", "junior mlops engineer")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "error: there is no pay figure of MLOps Engineer at level junior",
        "  there is: mid; senior",
        "try: mlcareers salary mlops-engineer",
    ]
