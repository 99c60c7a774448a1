"""What pay may claim, over the whole knowledge: no n without unit, nothing under the floor, no stand-in ranked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from conftest import Run
from mlcareers.analysis.answers import Named
from mlcareers.analysis.pay.change import pay_change
from mlcareers.analysis.pay.claims import different, is_old
from mlcareers.analysis.pay.comparison import compare_ids
from mlcareers.analysis.pay.filters import Filters
from mlcareers.analysis.pay.headlines import headlines
from mlcareers.analysis.pay.observations import observations
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.salary import Salary
from mlcareers.models.vocabulary import SAMPLE_FLOOR
from mlcareers.queries import role, salary
from mlcareers.queries.salary_overview import overview

OFFICIAL = "What official statistics count"


@pytest.fixture(scope="module")
def ids(real: KnowledgeBase) -> list[str]:
    found = list(real.roles.labels())
    assert len(found) >= 65
    return found


@pytest.fixture(scope="module")
def paid(real: KnowledgeBase, ids: list[str]) -> list[str]:
    """The roles of which any pay is known."""
    found = [id_ for id_ in ids if observations(real, id_)]
    assert len(found) > 40
    return found


def _counts_others(found: Salary) -> bool:
    return bool(found.occupation or found.stand_in)


def _ranks(found: Salary) -> bool:
    """Whether a figure is the role's own median on a stated sample above the floor."""
    counted = found.n_different or found.n or 0
    own = not _counts_others(found) and found.role is not None
    return bool(own and found.pay and found.pay.median and counted >= SAMPLE_FLOOR and found.n_unit)


def _neighbours(real: KnowledgeBase, ids: list[str]) -> Iterator[tuple[Named, Named]]:
    """Every pair of roles between which a move is told."""
    labels = real.roles.labels()
    for id_ in ids:
        for link in real.links_from("role", id_, "leads_to"):
            yield Named(id=id_, name=labels[id_]), Named(id=link.to_id, name=labels[link.to_id])


def test_no_n_stands_without_its_unit(real: KnowledgeBase) -> None:
    found = list(real.salaries)
    assert len(found) > 500
    for observation in found:
        assert not observation.n or observation.n_unit, f"{observation.id}: say in n_unit what its n counts"


def test_no_figure_stands_under_the_floor(real: KnowledgeBase) -> None:
    shown = [observation for observation in real.salaries if observation.pay]
    withheld = [observation for observation in real.salaries if observation.withheld]
    assert len(shown) > 300
    assert len(withheld) > 100
    for observation in shown:
        count = different(observation)
        assert not count or count >= SAMPLE_FLOOR, f"{observation.id} rests on {count} different observations"
        pay = observation.pay
        collapsed = pay.p10 and pay.p10 == pay.p25 and pay.p75 == pay.p90
        assert not collapsed, f"{observation.id}: its percentiles are one value"
    assert all(observation.pay is None for observation in withheld)


def test_only_a_sources_own_word_is_called_a_mean(real: KnowledgeBase) -> None:
    means = {salary.cite[0].partition("#")[0] for salary in real.salaries if salary.pay and salary.pay.mean}
    assert means
    offices = {
        "bls-oews-2024",
        "bls-oews-2025",
        "bls-oews-2025-areas",
        "ons-ashe-2025",
        "plfs-2025-vonter",
        "destatis-62361-2025",
        "ine-ees-2018",
        "statfi-15au-2024",
    }
    assert means <= offices, "look up whether these sources say mean, or average"


def test_a_headline_is_of_the_role_itself(real: KnowledgeBase, paid: list[str]) -> None:
    spans = 0
    for id_ in paid:
        answer = salary.of_role(real, id_, Filters())
        assert not any(_counts_others(found) for look in answer.by_source for found in look.observations), id_
        assert all(found.stand_in for found in answer.other_people), id_
        if answer.span:
            spans += 1
            assert _ranks(answer.span.lowest), id_
            assert _ranks(answer.span.highest), id_
    assert spans > 20


def test_a_profile_shows_only_figures_of_the_role_itself(real: KnowledgeBase, ids: list[str]) -> None:
    shown = 0
    for id_ in ids:
        heads = headlines(real, id_)
        assert not any(map(_counts_others, heads)), id_
        assert all(map(_ranks, heads)) or len(heads) == 1, f"{id_}: what may not be ranked stands alone"
        assert len({is_old(head) for head in heads}) < 2, f"{id_}: what is old stands beside what is not"
        shown += len(heads)
    assert shown > 30


def test_rankings_hold_figures_that_may_be_ranked(real: KnowledgeBase) -> None:
    ranked = overview(real, Filters())
    assert len(ranked.rows) > 20
    assert all(row.observation and _ranks(row.observation) for row in ranked.rows)
    listed = [found.pay for found in role.roles(real, role.RoleFilters(), "pay").roles if found.pay]
    assert len(listed) == len(ranked.rows)
    assert all(map(_ranks, listed))
    everyone = {row.role.id for row in ranked.rows} | {found.role.id for found in ranked.apart}
    assert everyone == set(real.roles.labels()), "a role is neither ranked nor told apart"


def test_only_like_figures_of_the_roles_themselves_are_compared(real: KnowledgeBase, ids: list[str]) -> None:
    compared = 0
    for pair in _neighbours(real, ids):
        for row in compare_ids(real, pair, Filters()).rows:
            observed = [cell.observation for cell in row.cells if cell.observation]
            assert all(map(_ranks, observed)), pair
            compared += len(observed) > 1
    assert compared > 50


def test_an_arrow_joins_like_with_like(real: KnowledgeBase, ids: list[str]) -> None:
    drawn = 0
    for pair in _neighbours(real, ids):
        change = pay_change(real, pair)
        assert bool(change.reason) != bool(change.before), pair
        if change.before and change.after:
            drawn += 1
            assert _ranks(change.before), pair
            assert _ranks(change.after), pair
            assert _terms(change.before) == _terms(change.after), pair
    assert drawn > 10


def test_an_old_figure_is_drawn_only_where_no_newer_one_is_alike(real: KnowledgeBase, run_real: Run) -> None:
    pair = (Named(id="data-analyst", name="Data Analyst"), Named(id="data-scientist", name="Data Scientist"))
    before = pay_change(real, pair).before
    assert before is not None
    assert not is_old(before)
    page = run_real("compare", "data-engineer", "data-scientist").stdout
    assert "(old)" not in page.partition("\nPay ")[2].partition("\n\n")[0]


def _terms(found: Salary) -> tuple[object, ...]:
    source = found.cite[0].partition("#")[0]
    return source, found.place, found.year, found.pay_basis, found.tax, found.currency, found.period, found.level


def test_official_statistics_stand_last_and_apart(run_real: Run, real: KnowledgeBase, ids: list[str]) -> None:
    for id_ in ids:
        page = run_real("role", id_).stdout
        own, heading, official = page.partition(OFFICIAL)
        assert heading, f"{id_}: the page says nothing of official statistics"
        pays = own.partition("\nPays")[2].partition("\n\n")[0]
        assert pays, id_
        assert "oews" not in pays.casefold(), id_
        record = real.roles.get(id_)
        assert record
        for found in record.occupations:
            if found.scheme == "soc":
                first_word = found.title.split()[0]
                assert first_word in official, f"{id_}: {found.title} is not told"


@pytest.mark.parametrize("words", [["ml-engineer"], ["data-scientist"], ["ai-engineer", "ml-engineer"], []])
def test_every_count_on_a_page_says_what_it_counts(run_real: Run, words: list[str]) -> None:
    page = " ".join(run_real("salary", *words).stdout.split())
    assert re.search(r"\b(people|rows|postings|jobs)\b", page)
    assert not re.search(r"\bn [\d,]+(?! (different|people|rows|postings|jobs|filings))", page)


def test_a_figure_of_old_years_says_so_where_it_stands(run_real: Run) -> None:
    page = run_real("salary", "ml-engineer", "--full").stdout
    assert "2023 (old)" in page
    assert not re.search(r"(· |, )20(1\d|2[0-3])( ·|,|\n)", page)


CORE_ROLES = ("ml-engineer", "data-scientist", "data-engineer", "data-analyst", "ai-engineer")
COUNTRIES = (
    *("US", "GB", "DE", "FR", "NL", "CH", "ES", "PL", "UA", "TR"),
    *("FI", "CA", "IN", "SG", "AU", "BR", "AR", "JP", "NG", "ZA"),
)


def test_core_roles_are_answered_in_most_of_twenty_countries(real: KnowledgeBase) -> None:
    answered = {
        (role_id, country): _is_answered(real, role_id, country) for role_id in CORE_ROLES for country in COUNTRIES
    }
    unanswered = sorted(
        f"{role_id} {country}" for (role_id, country), is_answered in answered.items() if not is_answered
    )
    assert len(unanswered) <= 25, f"neither a recent figure of the role nor official wages near it: {unanswered}"


def _is_answered(real: KnowledgeBase, role_id: str, country: str) -> bool:
    """Whether a country holds a figure of the role of the last years, or official wages that stand near it."""
    answer = salary.of_role(real, role_id, Filters(country=country))
    own = [found for look in answer.by_source for found in look.observations if found.pay and not is_old(found)]
    wages = [found for occupation in answer.official.occupations for found in occupation.pay]
    return bool(own or any(found.pay for found in (*answer.stand_ins, *wages)))
