"""`mlcareers market`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest

from conftest import Run
from mlcareers.queries.market import TOPICS


def test_the_overview(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("market.txt", run("market").stdout)


def test_one_role(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("market-role.txt", run("market", "pilot").stdout)


def test_one_role_in_full(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("market-role-full.txt", run("market", "pilot", "--full").stdout)


def test_a_topic(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("market-topic.txt", run("market", "postings").stdout)


def test_a_topic_as_markdown(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("market.md", run("market", "projections", "-f", "markdown").stdout)


@pytest.mark.parametrize("words", [["market-size"], ["Market size"], ["market", "size"], ["MARKET_SIZE"], ["size"]])
def test_a_topic_by_any_of_its_names(run: Run, words: list[str]) -> None:
    result = run("market", *words)
    assert result.stdout.startswith("Market size")
    assert result.stderr == ""


def test_a_near_topic_is_shown_with_a_note(run: Run) -> None:
    result = run("market", "postngs")
    assert result.stdout == run("market", "postings").stdout
    assert result.stderr == 'note: showing postings, the closest topic to "postngs"\n'


def test_a_near_role_is_shown_with_a_note(run: Run) -> None:
    result = run("market", "harbuor", "pilot")
    assert result.stdout == run("market", "pilot").stdout
    assert result.stderr == 'note: showing pilot, the closest name to "harbuor pilot"\n'


def test_a_word_of_figures_shows_these_and_no_other(run: Run) -> None:
    result = run("market", "hires")
    assert "Harbours that hire pilots" in result.stdout
    assert "Value of all harbours" not in result.stdout
    assert ": hires" in result.stdout.splitlines()[0]


def test_a_place_shows_the_figures_that_hold_for_it(run: Run) -> None:
    result = run("market", "highport")
    assert result.exit_code == 0
    assert "Notices on the quay" in result.stdout
    assert "Value of all harbours" not in result.stdout


def test_words_of_the_real_figures_have_a_page(run_real: Run) -> None:
    for words in ("remote", "doctorate", "visa", "Germany"):
        assert run_real("market", words).stdout.splitlines()[0].rstrip().endswith("figures")


def test_an_overtaken_figure_is_shown_only_below_the_one_that_overtakes_it(run: Run) -> None:
    result = json.loads(run("market", "projections", "-f", "json").stdout)["result"]
    figures = [figure for group in result["figures"]["groups"] for figure in group["figures"]]
    assert [figure["statistic"]["id"] for figure in figures] == ["almanac-2025-growth"]
    assert [older["id"] for older in figures[0]["then"]] == ["almanac-2023-growth"]


def test_the_official_occupation_is_named_as_such(run: Run) -> None:
    assert "official occupation (53-5021): employers file this title under it" in run("market", "pilot").stdout


def test_studies_stand_side_by_side_and_are_not_averaged(run: Run) -> None:
    studies = json.loads(run("market", "pilot", "-f", "json").stdout)["result"]["studies"]
    assert [(study["sense"], study["method"], study["n"]) for study in studies] == [
        ("required", "manual", 400),
        ("named", "keyword-anywhere", 900),
    ]
    assert [study["skills"][0]["share"] for study in studies] == [55, 90.5]


def test_csv_has_one_figure_per_line_with_those_it_overtakes(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("market", "postings", "-f", "csv").stdout)))
    told = [(row["id"], row["value"], row["overtaken_by"]) for row in rows]
    assert [row for row in told if row[0].startswith("almanac")] == [
        ("almanac-2025-pilot-postings", "900.0", ""),
        ("almanac-2023-pilot-postings", "400.0", "almanac-2025-pilot-postings"),
    ]


@pytest.mark.parametrize("words", [[], ["pilot"], ["postings"], ["employers"]])
def test_every_citation_in_the_envelope_is_among_its_sources(run: Run, words: list[str]) -> None:
    envelope = json.loads(run("market", *words, "-f", "json").stdout)
    cited = {citation.partition("#")[0] for citation in _citations(envelope["result"])}
    assert cited
    assert cited <= set(envelope["sources"])


def _citations(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*value.get("cite", ()), *(found for inner in value.values() for found in _citations(inner))]
    return [found for inner in value for found in _citations(inner)] if isinstance(value, list) else []


def test_without_sources_no_mark_is_left(run: Run) -> None:
    assert "[1]" not in run("market", "--no-sources").stdout
    assert "[1]" in run("market").stdout


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for words in ([], ["growth"], ["projections"], ["ml-engineer"], ["ml-engineer", "--full"]):
        lines = run_real("market", *words).stdout.splitlines()
        assert len(lines) > 20
        assert max(map(len, lines)) <= width


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_of_the_real_knowledge_has_a_page(run_real: Run, topic: str) -> None:
    result = run_real("market", topic)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 4


def test_the_real_overview_speaks_of_all_that_was_asked_for(run_real: Run) -> None:
    lines = run_real("market").stdout.splitlines()
    for heading in ("Growth", "Openings", "Job postings", "Industries", "Employers", "Education", "Market size"):
        assert heading in lines
    assert any(line.startswith("Data Scientists") for line in lines)


def test_the_demand_for_an_ml_engineer(run_real: Run) -> None:
    result = json.loads(run_real("market", "ml-engineer", "-f", "json").stdout)["result"]
    assert [outlook["code"] for outlook in result["outlooks"]] == ["15-1252", "15-2051"]
    assert {topic["topic"] for topic in result["topics"]} >= {"growth", "postings", "skills", "education", "industries"}
    assert len({(study["method"], study["sense"]) for study in result["studies"]}) >= 3


BAD = [
    (["market", ""], 2, "the topic or role name is empty"),
    (["market", "?!"], 2, "has neither letter nor digit"),
    (["market", "zeppelin"], 1, "no topic and no role is called 'zeppelin'"),
    (["market", "zeppelin"], 1, "topics: growth, openings"),
    (["market", "x" * 10_000], 1, "no topic and no role is called 'xxx"),
    (["market", "growth\x1b[31m\x00 of all"], 1, "�[31m�"),
    (["market", "deckhand"], 1, "nothing is known about the demand for Deckhand"),
    (["market", "skills"], 1, "no figure about skills is known"),
    (["market", "--data", "/no/such/folder"], 3, "does not exist"),
    (["market", "-f", "yaml"], 2, "yaml"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert result.exit_code == status
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize(
    ("topic", "first", "later"),
    [
        ("postings", "Postings that ask for an AI skill", "Postings naming large language models"),
        ("growth", "fastest-growing titles", "Growth of generative AI mentions"),
        ("skills", "Postings for data scientists naming", "ask for senior skills"),
        ("employment", "Data Scientists", "Management Analysts"),
    ],
)
def test_a_topic_begins_with_what_is_placed_and_compares(run_real: Run, topic: str, first: str, later: str) -> None:
    shown = " ".join(run_real("market", topic).stdout.split())
    assert 0 < shown.index(first) < shown.index(later)


def test_the_marks_of_a_topic_begin_with_the_first(run_real: Run) -> None:
    shown = run_real("market", "growth").stdout
    assert shown.index("[1]") < shown.index("[3]")
