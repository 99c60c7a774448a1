"""What figures bear: no word on a page, of any record, that goes beyond what its source counted."""

from __future__ import annotations

import csv
import re

import pytest

from conftest import Run
from mlcareers.analysis.pay.headlines import headlines
from mlcareers.analysis.pay.observations import pool
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.queries.market_overview import overview

FORECASTS = ("growth", "openings", "impact", "shortage", "market-size")
MARKS = ("relative standard error", "coefficient of variation")
EXPECTED = ("expected", "expect", "may reach", "who cite")


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "4000")


def _joined(page: str) -> str:
    return " ".join(page.split())


def test_why_they_differ_speaks_only_of_sources_whose_figures_stand_above(run_real: Run, real: KnowledgeBase) -> None:
    explained = 0
    for id_ in real.roles.labels():
        page = run_real("salary", id_)
        above, heading, below = page.stdout.partition("Why they differ\n")
        if page.exit_code or not heading:
            continue
        explained += 1
        told = set(re.findall(r"\[\d+\]", below.partition("\n\n")[0]))
        assert told <= set(re.findall(r"\[\d+\]", above)), id_
    assert explained > 10


def test_a_source_is_told_by_all_of_its_levels(run_real: Run) -> None:
    why = _joined(run_real("salary", "ml-engineer").stdout).partition("Why they differ")[2]
    assert "junior / mid / senior / all levels together" in why


def test_what_is_only_expected_is_not_told_as_a_fact(real: KnowledgeBase) -> None:
    ahead = 0
    for told in real.statistics:
        years = [int(year) for year in re.findall(r"\b20\d\d\b", f"{told.period or ''} {told.year or ''}")]
        if told.topic in FORECASTS and not told.occupation and max(years, default=0) > int(told.as_of[:4]):
            ahead += 1
            assert any(word in told.title.casefold() for word in EXPECTED), f"{told.id}: say that it is expected"
    assert ahead > 30


def test_the_picture_of_the_market_holds_nothing_without_origin_and_no_remainder(real: KnowledgeBase) -> None:
    answer = overview(real)
    shown = [figure.statistic for topic in answer.topics for group in topic.groups for figure in group.figures]
    assert len(shown) > 10
    assert all(told.confidence != "low" for told in shown)
    apart = [figure.statistic for topic in answer.unplaced for group in topic.groups for figure in group.figures]
    assert len(apart) > 10
    assert all(
        told.confidence == "low" or told.place == "not stated" or not re.search(r"\d", f"{told.year} {told.period}")
        for told in apart
    )
    assert not any(outlook.title.endswith("All Other") for outlook in answer.outlooks)


def test_a_degree_is_cited_to_official_statistics_only_of_the_very_job(real: KnowledgeBase) -> None:
    official = 0
    for role in real.roles:
        stated = role.education.stated
        for cited in stated.cite if stated else ():
            if cited.startswith("bls-"):
                official += 1
                own = {found.code for found in role.occupations if found.match == "own"}
                assert cited.partition("#")[2] in own, f"{role.id}: {cited} speaks of other jobs"
    assert official >= 2


def test_a_profile_names_the_title_of_a_figure_that_is_not_the_roles_own(run_real: Run, real: KnowledgeBase) -> None:
    others = 0
    for role in real.roles:
        own = {fold(name) for name in (role.title, *role.aliases)}
        for head in headlines(real, role.id):
            pooled = pool(head)
            title = pooled.title if pooled else head.title
            if fold(title) not in own and not head.commonest:
                others += 1
                assert f", for {title}" in run_real("role", role.id, "-f", "markdown").stdout, f"{role.id}: {title}"
    assert others >= 2


def test_the_legend_explains_just_the_words_that_are_used(run_real: Run, real: KnowledgeBase) -> None:
    seen = {True: 0, False: 0}
    for id_ in real.roles.labels():
        for words in (("salary", id_), ("compare", id_, "data-scientist")):
            page = _joined(run_real(*words).stdout)
            seen[", listed" in page] += 1
            assert (", listed" in page) == ("Listed: the classification" in page), words
    assert min(seen.values()) > 10


def test_a_count_says_of_what(real: KnowledgeBase) -> None:
    counted = [told for told in real.statistics if told.n]
    assert len(counted) > 200
    for told in counted:
        assert told.population, f"{told.id}: say in population what n counts"


def test_rows_of_one_country_hold_no_other(run_real: Run) -> None:
    for country in ("ES", "CA", "NG"):
        rows = run_real("salary", "data-scientist", "--country", country, "-f", "csv").stdout.splitlines()[1:]
        assert all(f",{country}," in row for row in rows)


def test_only_two_marks_of_sampling_error_are_known(real: KnowledgeBase) -> None:
    """The page says of what each is: of the mean, of the median."""
    marks = {found.quality.mark for found in real.salaries if found.quality}
    assert set(MARKS) <= marks <= {*MARKS, "register"}


def test_an_order_by_pay_says_that_it_is_no_ranking_and_on_what_each_figure_rests(run_real: Run) -> None:
    page = _joined(run_real("role", "--sort", "pay").stdout)
    assert "an order, no ranking of roles" in page
    assert "no figure" not in page
    rows = list(csv.DictReader(run_real("role", "--sort", "pay", "-f", "csv").stdout.splitlines()))
    with_pay = [row for row in rows if row["median_pay"]]
    assert len(with_pay) > 5
    assert all(row["pay_basis"] and row["pay_n"] and row["pay_n_unit"] for row in with_pay)
    assert not any(row["pay_basis"] for row in rows if not row["median_pay"])


def test_a_price_with_a_word_to_it_is_marked_wherever_it_is_listed(run_real: Run, real: KnowledgeBase) -> None:
    noted = {one.id: one.price_note for one in real.certifications if one.price_note and one.price_usd is not None}
    assert len(noted) > 5
    page = run_real("cert", "--status", "all").stdout
    assert page.count("*\n") == len(noted)
    assert "*: the certificate's page says more of its price." in _joined(page)
    rows = csv.DictReader(run_real("cert", "--status", "all", "-f", "csv").stdout.splitlines())
    assert {row["id"]: row["price_note"] for row in rows if row["price_usd"] and row["price_note"]} == noted
