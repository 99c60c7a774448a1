"""`mlcareers ask`: each rule that leads from what is asked about what to its pages, the likeliest first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run
from mlcareers import KnowledgeBase
from mlcareers.queries.asking.entries import ENTRIES


def readings(run: Run, question: str) -> list[str]:
    """The pages that a question is read as, the likeliest first."""
    answer = json.loads(run("ask", question, "-f", "json").stdout)
    return [reading["page"] for reading in answer["result"]["readings"]]


RULES = """
what speaks against being a pilot: role:pilot
is being a fisher just a pilot: role:pilot path:fisher,pilot
how many pilots have a degree: market:education
do employers of pilots want a degree: role:pilot/education market:education
certificates of the guild: cert:all/guild
certificate on charts: cert:all/charts
best certification: cert:all
pilot ticket: cert:guild-harbour-pilot
where do pilots earn the most: salary:pilot/place
what is the salary in Brazil: salary:all
pilot salary and deckhand salary: salary:pilot,deckhand compare:pilot,deckhand/pay
I got offered 120k as pilot in the US: salary:pilot/US
why do pilot salary figures differ: guide:questions/earnings
career promotion pilot vs deckhand: compare:pilot,deckhand/ladder
charts or knots: skill:charts,knots
difference between pilot and pilot: role:pilot
fisher to pilot: path:fisher,pilot role:pilot
become a pilot as a deckhand: path:deckhand,pilot
what do employers want from pilots: market:pilot
which industries hire pilots: market:industries
how many pilots are there: market:pilot
jobs with knots: skill:knots
senior pilot duties: role:pilot/senior
"""
"""Of a shape that one of the commands answers."""

ON_TOPICS = """
remote pilot jobs salary: salary:pilot market:postings
pilot or deckhand which fits me: compare:pilot,deckhand
I want to hire a pilot, what skills: role:pilot
what do I teach a pilot: market:pilot
first job as pilot salary: salary:pilot/junior market:postings
which countries pay pilots best: salary:pilot
how big is the market: market:market-size
will AI replace pilots: market:growth
internship as a pilot: market:postings
pilot phd: role:pilot market:education
pilot no degree: market:education role:all/education-none
is it worth learning charts or knots: skill:charts,knots
pilots layoffs outlook: market:pilot
are there too many pilots: market:pilot
"""
"""On a topic of the guides on which this library has no entry."""


def cases(table: str) -> list[tuple[str, list[str]]]:
    """Each question of a table with its pages."""
    lines = [line.partition(": ") for line in table.strip().splitlines()]
    return [(question, pages.split()) for question, _, pages in lines]


@pytest.mark.parametrize(("question", "pages"), cases(RULES) + cases(ON_TOPICS), ids=lambda value: str(value)[:50])
def test_a_rule_leads_to_its_pages(run: Run, question: str, pages: list[str]) -> None:
    assert readings(run, question)[: len(pages)] == pages


BEFORE_COMMANDS = """
how many postings ask for a certificate: guide:degrees/certificates
is a certificate worth it: guide:questions/certificates
work life balance on call: guide:work-environment/on-call
how many hours per week to learn ML beside a job: guide:time/beside-a-job
learn python or sql first: guide:time/order
data annotation pay per hour: guide:first-job/annotation-as-entry
which US states pay data scientists the most: guide:pay-factors/us-states
how to vet a data scientist if nobody here knows data: guide:hiring/nobody-knows
how competitive are ml engineer jobs: guide:first-job/saturated
what does member of technical staff mean: guide:cv-and-postings/technical-staff
"""
"""What an entry answers that a page of figures would only bear on."""

WITH_MORE_KNOWLEDGE = """
pay of a data scientist with a phd: guide:pay-factors/education salary:data-scientist
does a data engineer earn more than a software engineer: salary:data-engineer,ml-software-engineer
what do data engineers do at companies: role:data-engineer/work market:employers
are soft skills important for data scientists: guide:soft-skills
course on pytorch to teach: skill:pytorch
AI certification for product managers: cert:all/ai-product-manager
fed up with web development, how do I get into machine learning: path:frontend-developer,ml-engineer
physics graduate who dislikes coding, which data job fits me: guide:choosing/which-fits
what is expected of a principal ml engineer: role:ml-engineer/principal
how is product management of AI different: path:product-manager,ai-product-manager
international student, which companies sponsor data analyst jobs: guide:abroad/sponsorship
AI certs that never expire: guide:degrees/certificates-that-last
how do I prepare for a data science job after my chemistry phd: guide:degrees/leaving-academia
do PMs in AI need python: skill:python
what is a decent salary for a data analyst in spain: salary:data-analyst/ES
are companies like amazon cutting data jobs: guide:staying-and-leaving/layoffs-counted
how hard is google's data engineer exam: cert:google-professional-data-engineer
java and what as a second language to learn for data engineering: skill:java
returning to work as a nurse wanting to be a data analyst: guide:later-starts/back-after-a-break path:nurse,data-analyst
"""
"""Of what only the real knowledge holds: doctorates, siblings of trades, guides."""


@pytest.mark.parametrize(
    ("question", "pages"), cases(BEFORE_COMMANDS) + cases(WITH_MORE_KNOWLEDGE), ids=lambda value: str(value)[:50]
)
def test_a_rule_leads_to_its_pages_in_the_real_knowledge(run_real: Run, question: str, pages: list[str]) -> None:
    assert readings(run_real, question)[: len(pages)] == pages


OF_ONESELF = """
what should I learn to become a pilot: path:me,pilot
what comes after my job: path:me
"""


@pytest.mark.parametrize(("question", "pages"), cases(OF_ONESELF), ids=lambda value: str(value)[:50])
def test_a_profile_answers_what_is_asked_of_oneself(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, question: str, pages: list[str]
) -> None:
    kept = tmp_path / "me.yaml"
    kept.write_text("now: deckhand\n", encoding="utf-8")
    monkeypatch.setenv("MLCAREERS_ME", str(kept))
    assert readings(run, question)[:1] == pages


@pytest.mark.parametrize("question", ["will fishers be replaced", "how do I become a fisher"])
def test_a_trade_that_is_only_a_start_is_said_to_be_no_more(run: Run, question: str) -> None:
    refused = run("ask", question)
    assert refused.exit_code == 1
    assert "Fisher is known here only as where people start" in refused.stderr


def test_every_entry_that_comes_before_a_command_is_held(real: KnowledgeBase) -> None:
    held = {(guide.id, entry.id) for guide in real.guides for entry in guide.entries}
    named = {(guide, entry) for guide, entry, _ in ENTRIES}
    assert named
    assert named <= held, f"queries/asking/entries.py names what no guide holds: {named - held}"
