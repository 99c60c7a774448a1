"""Filters of lists: what they keep, and what is said when nothing is left."""

from __future__ import annotations

import json

import pytest

from conftest import Run
from mlcareers.analysis.filters import Applied, Filter, narrow
from mlcareers.errors import NotFoundError

COLOURS = Filter[str]("colour", "red", lambda boat: boat.startswith("red"), values_of=lambda boat: [boat.split()[0]])
SAILS = Filter[str]("with", "sails", lambda boat: "sails" in boat, "Sails")
OARS = Filter[str]("with", "oars", lambda boat: "oars" in boat)
BOATS = ["red oars", "blue sails", "blue oars sails"]


def test_records_that_fit_all_filters_are_kept_in_their_order() -> None:
    assert narrow(BOATS, [], "boat") == BOATS
    assert narrow(BOATS, [SAILS], "boat") == BOATS[1:]
    assert narrow(BOATS, [SAILS, OARS], "boat") == BOATS[2:]
    assert SAILS.applied == Applied(option="with", value="sails", name="Sails")


def test_when_nothing_is_left_each_filter_says_what_it_is_worth() -> None:
    with pytest.raises(NotFoundError) as caught:
        narrow(BOATS, [COLOURS, SAILS, OARS], "boat")
    error = caught.value
    assert error.message == "no boat fits --colour red --with sails --with oars"
    assert error.context == ("without --colour red: 1 (blue)", "without --with sails oars: 1")
    assert (error.hint, error.code) == ("without --colour", "nothing-left")


def test_values_are_listed_once_and_not_without_end() -> None:
    fleet = [f"{number:02} sails" for number in range(12)] * 2
    with pytest.raises(NotFoundError) as caught:
        narrow(fleet, [COLOURS], "boat")
    listed = "; ".join(f"{number:02}" for number in range(10))
    assert caught.value.context == (f"without --colour red: 24 ({listed} and 2 more)",)


def test_when_no_filter_helps_the_list_does() -> None:
    with pytest.raises(NotFoundError) as caught:
        narrow(["blue"], [COLOURS, OARS], "boat", "fleet")
    assert caught.value.context == ()
    assert caught.value.hint == "mlcareers fleet  (lists them all)"


@pytest.mark.parametrize(
    ("words", "context", "hint"),
    [
        (["role", "--level", "vp", "--needs", "knots"], ["without --level vp: 2 (junior; mid; senior; manager)"],
         "role --needs knots"),
        (["role", "--family", "data"], ["without --family data: 2 (operations; engineering)"], "role"),
        (["role", "--without", "knots"], ["without --without knots: 2"], "role"),
        (["skill", "--role", "pilot", "--category", "soft"], [], "skill --role pilot"),
    ],
)  # fmt: skip
def test_lists_that_are_left_empty(run: Run, words: list[str], context: list[str], hint: str) -> None:
    result = run(*words, "-f", "json")
    error = json.loads(result.stdout)["error"]
    assert (result.exit_code, error["code"]) == (1, "nothing-left")
    assert [line for line in error["context"] if line in context] == context
    assert error["hint"] == f"mlcareers {hint} -f json"


def test_the_answer_tells_its_filters(run: Run) -> None:
    words = ("role", "--needs", "Knots", "--family", "operations")
    assert json.loads(run(*words, "-f", "json").stdout)["result"]["filters"] == [
        {"option": "family", "value": "operations", "name": "operations"},
        {"option": "needs", "value": "knots", "name": "Knots"},
    ]
    assert "family operations, needs Knots" in run(*words).stdout
