"""`mlcareers ask`: the part of a page, and the entry, that was asked for."""

from __future__ import annotations

import json

import pytest

from conftest import Run


def readings(run: Run, question: str) -> list[str]:
    """The pages that a question is read as, the likeliest first."""
    answer = json.loads(run("ask", question, "-f", "json").stdout)
    return [reading["page"] for reading in answer["result"]["readings"]]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what does a data engineer do all day", "role:data-engineer/work"),
        ("why is data engineering a bad career", "role:data-engineer/doubts"),
        ("do data engineers need a degree", "role:data-engineer/education"),
        ("junior or senior data engineer, what is the difference", "compare:data-engineer/junior,senior"),
        ("do statisticians need docker", "skill:docker"),
        ("are data teams being laid off", "guide:staying-and-leaving/layoffs-counted"),
        ("which certificates expire", "guide:degrees/certificates-that-last"),
    ],
)
def test_a_question_is_shown_the_part_that_was_asked_for(run_real: Run, question: str, first: str) -> None:
    assert readings(run_real, question)[0] == first


def test_a_page_is_shown_as_the_likeliest_rule_cuts_it(run_real: Run) -> None:
    assert (
        "This is  mlcareers skill docker --role statistician" in run_real("ask", "do statisticians need docker").stdout
    )


def test_a_level_without_figures_is_named(run_real: Run) -> None:
    assert "Nothing is held for Staff" in run_real("ask", "staff ml engineer salary").stdout


def test_a_single_firm_is_refused(run_real: Run) -> None:
    result = run_real("ask", "what is it like to work for IBM")
    assert result.exit_code == 1
    assert "nothing is held about single people and firms" in result.stderr


def test_a_trade_that_nobody_knows_is_named_beside_where_it_leads(run_real: Run) -> None:
    shown = run_real("ask", "opera singer to data analyst").stdout
    assert "Nothing is held for Opera Singer" in shown
    assert "mlcareers role data-analyst" in shown


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("kafka engineer interview", "guide:interviews/data-engineer"),
        ("pharma statistician salary", "salary:statistician"),
        ("claude architect certification", "cert:anthropic-claude-architect-foundations"),
        ("data scientist vs analyst vs engineer", "compare:data-scientist,data-analyst,data-engineer"),
        ("how to pick a project that gets me hired", "guide:portfolio/what-counts"),
    ],
)
def test_what_is_half_named_is_read_as_titles_and_certificates_are(run_real: Run, question: str, first: str) -> None:
    assert readings(run_real, question)[0] == first


def test_a_trade_behind_a_skill_is_none_of_the_skill(run_real: Run) -> None:
    refused = run_real("ask", "cyber security analyst pay")
    assert refused.exit_code == 1
    assert "not known here: cyber security analyst" in refused.stderr


def test_a_trade_to_which_somebody_goes_is_no_start(run_real: Run) -> None:
    shown = run_real("ask", "data scientist to nurse").stdout
    assert "This is  mlcareers path data-scientist\n" in shown
    assert "Nothing is held for Nurse" in shown
