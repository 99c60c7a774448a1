"""`mlcareers salary`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import PROJECT, Run


def test_one_role(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary.txt", run("salary", "pilot").stdout)


def test_several_roles(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary-compared.txt", run("salary", "pilot", "deckhand").stdout)


def test_all_roles(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("salary-overview.txt", run("salary").stdout)


def test_a_cell_below_the_sample_floor_is_named_not_shown(run: Run) -> None:
    result = run("salary", "pilot", "--level", "mid")
    assert "under 30" in result.stdout
    assert "1 cell with fewer than 30 observations: named, not shown." in result.stdout


def test_only_like_is_compared_with_like(run: Run) -> None:
    rows = json.loads(run("salary", "pilot", "deckhand", "-f", "json").stdout)["result"]["rows"]
    assert [row["level"] for row in rows] == ["senior"]
    assert [cell["observation"]["pay"]["median"] for cell in rows[0]["cells"]] == [110_000, 35_000]


def test_csv_has_one_observation_per_line(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("salary", "pilot", "-f", "csv").stdout)))
    assert [(row["level"], row["median"], row["cite"]) for row in rows] == [
        ("junior", "60000.0", "harbour-gazette#pay"),
        ("mid", "", "harbour-gazette#pay"),
        ("senior", "110000.0", "harbour-gazette#pay"),
    ]


def test_the_envelope_holds_every_observation_and_its_source(run: Run) -> None:
    envelope = json.loads(run("salary", "pilot", "-f", "json").stdout)
    observations = [o for source in envelope["result"]["by_source"] for o in source["observations"]]
    assert envelope["schema"] == "mlcareers.salary/1"
    assert len(observations) == 3
    assert {cite.partition("#")[0] for o in observations for cite in o["cite"]} == set(envelope["sources"])


@pytest.mark.parametrize("width", [40, 80, 120])
def test_bars_share_one_scale(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run_real("salary", "ml-engineer").stdout.splitlines()
    assert max(map(len, lines)) <= width
    scales = {line[line.index(" 0 ") :] for line in lines if " median" in line and " 0 " in line}
    assert len(scales) == (1 if width >= 80 else 0)


BAD = [
    (["salary", "pilot", "--country", "Grmany"], 1, "--country Grmany"),
    (["salary", "pilot", "--country", "Germany"], 1, "known: United States"),
    (["salary", "pilot", "--year", "1999"], 1, "known: 2024"),
    (["salary", "pilot", "--source", "dock-survey"], 1, "known: harbour-gazette"),
    (["salary", "pilot", "--company", "Cruise"], 1, "none of the figures has a company"),
    (["salary", "pilot", "--basis", "gross"], 2, "gross"),
    (["salary", "pilot", "--level", "captain"], 2, "captain"),
    (["salary", "--sort", "colour"], 2, "known: name, pay, n, year"),
    (["salary", "nobody at all"], 1, "no role is called"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr


def test_the_filter_that_empties_the_answer_is_named(run: Run) -> None:
    result = run("salary", "pilot", "--level", "manager", "--country", "US")
    assert result.exit_code == 1
    assert "--level manager" in result.stderr
    assert "known: junior, mid, senior" in result.stderr


def test_every_pay_figure_of_the_seeds_is_in_the_answer(run_real: Run) -> None:
    import yaml

    figures = {
        f"{ledger['source']}#{section['id']}/{claim['id']}": claim["figure"]
        for path in sorted((PROJECT / "seeds").glob("*.yaml"))
        if "sections" in (ledger := yaml.safe_load(path.read_text(encoding="utf-8")))
        for section in ledger["sections"]
        for claim in section["claims"]
        if claim.get("figure", {}).get("unit") == "USD/year"
    }
    assert len(figures) > 20
    answers: dict[str, set[float]] = {}
    for role in ("ml-engineer", "ml-specialist", "ml-engineering-manager"):
        result = json.loads(run_real("salary", role, "-f", "json").stdout)["result"]
        for source in result["by_source"]:
            for observation in source["observations"]:
                amounts = {amount for amount in observation["pay"].values() if amount} if observation["pay"] else set()
                for cite in observation["cite"]:
                    answers.setdefault(cite, set()).update(amounts)
    for cite, figure in figures.items():
        assert {figure[key] for key in ("value", "low", "high") if key in figure} <= answers.get(cite, set()), cite


def test_the_largest_cell_of_the_survey(run_real: Run) -> None:
    words = [
        "salary",
        "ml-engineer",
        "--level",
        "senior",
        "--country",
        "US",
        "--source",
        "aijobs-2025",
        "--year",
        "2024",
    ]
    rows = list(csv.DictReader(io.StringIO(run_real(*words, "-f", "csv").stdout)))
    alone = [row for row in rows if row["title"] == "Machine Learning Engineer"]
    assert [(row["n"], row["median"]) for row in alone] == [("2968", "201730.0")]


def test_at_least_four_sources_and_their_disagreement(run_real: Run) -> None:
    result = json.loads(run_real("salary", "ml-engineer", "-f", "json").stdout)["result"]
    assert len(result["by_source"]) >= 4
    assert len(result["disagreements"]) >= 3
    low, high = result["medians"]
    assert low < high


def test_a_role_without_figures_names_the_nearest_that_has(run: Run, tmp_path: Path) -> None:
    text = (PROJECT / "tests" / "library" / "roles" / "deckhand.yaml").read_text(encoding="utf-8")
    folder = tmp_path / "roles"
    folder.mkdir()
    changed = (
        text.replace("id: deckhand", "id: cook").replace("title: Deckhand", "title: Cook").replace("Sailor", "Smutje")
    )
    (folder / "cook.yaml").write_text(changed, encoding="utf-8")
    result = run("salary", "cook", "--data", tmp_path)
    assert result.exit_code == 1
    assert "no pay figure is known for Cook" in result.stderr
    assert "try: mlcareers salary pilot" in result.stderr
