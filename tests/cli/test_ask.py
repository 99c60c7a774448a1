"""`mlcareers ask`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run


def readings(run: Run, question: str) -> list[str]:
    done = run("ask", "-f", "json", question)
    assert done.exit_code == 0, done.output
    return [reading["page"] for reading in json.loads(done.stdout)["result"]["readings"]]


ANSWERED = [
    ("what does a pilot earn", "salary:pilot"),
    ("what is the difference between a pilot and a deckhand", "compare:pilot,deckhand"),
    ("pilot or deckhand, which one", "compare:pilot,deckhand"),
    ("how do I get from deckhand to pilot", "path:deckhand,pilot"),
    ("I am a pilot, what comes after", "path:pilot"),
    ("does a pilot need charts", "skill:charts"),
    ("is charts enough for a pilot", "role:pilot"),
    ("what does a pilot do all day", "role:pilot/work"),
    ("career ladder of a pilot", "role:pilot/ladder"),
    ("is demand for pilots growing", "market:pilot"),
    ("Was verdient ein Pilot", "salary:pilot"),
    ("quelle est la différence entre pilot et deckhand", "compare:pilot,deckhand"),
    ("diferencia entre pilot y deckhand", "compare:pilot,deckhand"),
    ("qual a diferença entre pilot e deckhand", "compare:pilot,deckhand"),
    ("differenza tra pilot e deckhand", "compare:pilot,deckhand"),
    ("wat is het verschil tussen pilot en deckhand", "compare:pilot,deckhand"),
    ("ile zarabia pilot", "salary:pilot"),
]


@pytest.mark.parametrize(("question", "page"), ANSWERED, ids=lambda value: value)
def test_a_question_leads_to_the_page_of_the_command_that_answers(run: Run, question: str, page: str) -> None:
    assert readings(run, question)[0] == page


def test_the_page_is_shown_with_the_command_that_shows_it(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("ask.txt", run("ask", "difference between a pilot and a deckhand").stdout)


def test_words_need_no_quotes(run: Run) -> None:
    assert run("ask", "what", "does", "a", "pilot", "earn").stdout == run("ask", "what does a pilot earn").stdout


def test_other_readings_are_named(run: Run) -> None:
    shown = run("ask", "does a pilot need charts").stdout
    assert "mlcareers skill charts" in shown
    assert "mlcareers role pilot" in shown


def test_readings_as_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ask", "-f", "csv", "what does a pilot earn").stdout)))
    assert rows[0] == {"page": "salary:pilot", "command": "mlcareers salary pilot"}


def test_a_guide_answers_by_any_way_to_ask_it(run: Run) -> None:
    assert readings(run, "must a pilot swim")[0] == "guide:questions/swimming"
    assert "It helps." in run("ask", "must a pilot swim").stdout


REFUSED = [
    ("pilot salary in Narnia", "narnia"),
    ("what does a pastry chef earn", "pastry, chef"),
    ("helicopter pilot salary", "helicopter"),
    ("how do I become a nurse", "nurse"),
    ("what does an engineer earn", "engineer"),
    ("fisher salary", "only as where people start"),
    ("interview questions for a pilot", "no record answers"),
    ("how much does Jane Doe earn", "single people"),
    ("my dose of ibuprofen", "ask a doctor"),
    ("can I sue the pilot", "ask a lawyer"),
    ("write me a poem about pilots", "nothing is written"),
    ("you stupid idiot", "no question about work"),
    ("https://example.com/jobs/1", "an address is not opened"),
    ("is https://example.com/jobs/1 a good job", "an address is not opened"),
    ("Сколько зарабатывает лоцман", "questions are read in English"),
    ("パイロットの年収", "questions are read in English"),
    ("import pandas as pd", "program code"),
    ("should I invest in bitcoin", "not pay"),
    ("who founded the harbour", "single people and firms"),
    ("what does a pastry chef earn in London", "pastry, chef"),
    ("def pilot():\n    print('sea')", "program code"),
    ("pilot " * 2000, "12,000 characters"),
    ("Jane Doe\nPilot\n\nWork\nPilot, 2019\nDeckhand, 2015\nEducation\n", "not a question"),
    ("Rezept für Apfelstrudel", "nothing is written"),
    ("combien gagne un boulanger", "boulanger"),
]


@pytest.mark.parametrize(("question", "said"), REFUSED, ids=lambda value: value[:40])
def test_what_no_record_holds_is_refused_in_one_sentence(run: Run, question: str, said: str) -> None:
    done = run("ask", question)
    assert done.exit_code == 1
    assert done.stdout == ""
    first, *rest = done.stderr.splitlines()
    assert said in first
    assert any("mlcareers" in line for line in rest), "no way out is named"
    assert "Traceback" not in done.output


def test_an_empty_question_is_wrong_usage(run: Run) -> None:
    done = run("ask", "?!")
    assert done.exit_code == 2
    assert "there is no question" in done.stderr


def test_a_known_place_without_figures_is_said_to_be_without_them(run: Run) -> None:
    done = run("ask", "pilot salary in Brazil")
    assert "mlcareers salary pilot --country BR" in done.stdout
    assert "110k" not in done.stdout.partition("Brazil")[0]


def test_a_city_without_figures_is_named(run: Run) -> None:
    assert "Nothing is held for Munich" in run("ask", "pilot salary in Munich").stdout


def test_a_question_without_a_command_is_sent_to_ask(run: Run) -> None:
    done = run("how do I become a pilot")
    assert done.exit_code == 2
    assert "mlcareers ask 'how do I become a pilot'" in done.stderr


def test_who_keeps_a_profile_is_shown_the_way_from_where_they_stand(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = "how do I become a pilot"
    assert readings(run, question)[0] == "role:pilot"
    kept = tmp_path / "me.yaml"
    kept.write_text("now: deckhand\n", encoding="utf-8")
    monkeypatch.setenv("MLCAREERS_ME", str(kept))
    assert readings(run, question)[0] == "path:me,pilot"
    assert readings(run, "how does one become a pilot")[0] == "role:pilot"


MISSPELT = [
    ("how much does a deckhnad earn", "salary:deckhand"),
    ("diffrence between pilot and deckhand", "compare:pilot,deckhand"),
]


@pytest.mark.parametrize(("question", "page"), MISSPELT, ids=lambda value: value)
def test_a_slip_of_a_letter_is_read(run: Run, question: str, page: str) -> None:
    assert readings(run, question)[0] == page


def test_a_comparison_is_cut_to_what_is_asked_for(run: Run) -> None:
    assert readings(run, "skills difference pilot vs deckhand")[0] == "compare:pilot,deckhand/skills"


def test_readings_are_of_several_kinds(run: Run) -> None:
    kinds = {page.partition(":")[0] for page in readings(run, "what does a pilot earn")}
    assert len(kinds) > 1


PLAIN = [
    ("when should we decommission a model", "guide:best-practices/retire"),
    ("leaving my lawyer job for data scientist", "path:lawyer,data-scientist"),
    ("im graphic designer looking to get into data", "path:graphic-designer"),
    ("torn between data scientist and statistician", "compare:data-scientist,statistician"),
    ("data scientist to product manager", "path:data-scientist,ai-product-manager"),
]


@pytest.mark.parametrize(("question", "page"), PLAIN, ids=lambda value: value)
def test_what_no_table_knows_is_found_by_its_words(run_real: Run, question: str, page: str) -> None:
    assert readings(run_real, question)[0] == page


def test_words_in_common_with_an_entry_are_not_enough(run_real: Run) -> None:
    assert run_real("ask", "is my doctor underpaid").exit_code == 1


IN_OTHER_WALKS = """
dropped out of the marathon, can I get a refund
high school prom dress ideas
double major in dance and theatre, worth it
grad school for social work personal statement
master bedroom paint colours
finishing my thesis on medieval poetry, how do I cite
learn guitar by myself without a teacher
second interview for a nanny job, what to wear
final round and then no penalty shootout
live coding of music with sonic pi
take home pay calculator uk
homework for year 3, too much?
why does nobody get back to me on tinder
they keep turning me down for a credit card
radio silence from my landlord
weekend project shed plans
quality or quantity in wine
classified ads for used cars
back door lock replacement
catch 22 the novel, is it good
summer internship at the zoo
apprenticeship in plumbing
start at the bottom of the mountain
learn french in a month
ghosted after third date
red flags in a relationship
"""
"""What people ask in the words of getting in, of something else."""


@pytest.mark.parametrize("question", IN_OTHER_WALKS.strip().splitlines())
def test_the_words_of_getting_in_are_not_answered_where_they_speak_of_something_else(
    run_real: Run, question: str
) -> None:
    assert run_real("ask", question).exit_code == 1
