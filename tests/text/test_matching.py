"""Two verbs, two promises: precise get, forgiving match; and what find makes of both."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import LIBRARY
from mlcareers.errors import MlcareersError, NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.load import load
from mlcareers.knowledge.snapshot import in_memory
from mlcareers.text.names.get import completions, find, get
from mlcareers.text.names.match import match
from mlcareers.views import wording_codes


def _first(knowledge: KnowledgeBase, kind: str, query: str) -> tuple[str, str]:
    found = match(knowledge, kind, query)[0]
    return found.id, wording_codes.found_by(found.found_by, found.sense, None)


@pytest.mark.parametrize(
    ("kind", "query", "id_", "reason"),
    [
        ("role", "HARBOUR pilot", "pilot", "name"),
        ("role", "hp", "pilot", "abbreviation"),
        ("role", "harbourpilot", "pilot", "name, divided into words differently"),
        ("role", "pilots, harbour", "pilot", "name, in other words"),
        ("role", "harbuor pilot", "pilot", "name, read as a job title"),
        ("skill", "nots", "knots", "known misspelling"),
        ("skill", "sea chrats", "charts", "one letter off"),
        ("skill", "knotting software", "knots", "alias, without maker, version or kind"),
        ("skill", "bowline knots", "knots", "id at its end"),
        ("certification", "HP-100", "guild-harbour-pilot", "exam code"),
    ],
)
def test_reasons(library: KnowledgeBase, kind: str, query: str, id_: str, reason: str) -> None:
    assert _first(library, kind, query) == (id_, reason)


def test_a_misspelling_weighs_less_than_a_name(library: KnowledgeBase) -> None:
    assert match(library, "skill", "nots")[0].score < match(library, "skill", "knots")[0].score


@pytest.mark.parametrize("query", ["R", "r"])
def test_short_names_match_as_whole_words(library: KnowledgeBase, query: str) -> None:
    assert [row.id for row in get(library, "skill", query)] == ["r"]


@pytest.mark.parametrize("query", ["rr", "ra", "c", "c+", "", "?", "🦆", "\x00"])
def test_short_names_are_near_nothing(library: KnowledgeBase, query: str) -> None:
    assert match(library, "skill", query) == []


@pytest.mark.parametrize(
    ("name", "id_", "level", "near"),
    [
        ("pilot", "pilot", None, None),
        ("Senior Pilot", "pilot", "senior", None),
        ("harbour master", "pilot", "manager", None),
        ("Sr. Harbour Pilot", "pilot", "senior", None),
        ("Harbour Pilot II", "pilot", "mid", None),
        ("junior harbuor pilot", "pilot", "junior", "junior harbuor pilot"),
    ],
)
def test_roles_are_found_at_their_level(
    library: KnowledgeBase, name: str, id_: str, level: str | None, near: str | None
) -> None:
    found = find(library, "role", name)
    assert (found.id, found.level, found.near) == (id_, level, near)


@pytest.mark.parametrize(
    ("name", "id_", "level"),
    [
        ("Sr. ML Engineer II", "ml-engineer", "senior"),
        ("senior ml engineer", "ml-engineer", "senior"),
        ("head of data", "head-of-data", "head"),
        ("data scientist", "data-scientist", None),
        ("Engineering Manager - Machine Learning", "ml-engineering-manager", "manager"),
    ],
)
def test_real_roles_at_their_level(real: KnowledgeBase, name: str, id_: str, level: str | None) -> None:
    found = find(real, "role", name)
    assert (found.id, found.level) == (id_, level)


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("open cv", "opencv"),
        ("aws sagemaker", "sagemaker"),
        ("python 3.12", "python"),
        ("nueral networks", "neural-networks"),
        ("data visualisation", "data-visualization"),
        ("natural-language-process", "nlp"),
    ],
)
def test_real_skills(real: KnowledgeBase, typed: str, id_: str) -> None:
    assert find(real, "skill", typed).id == id_


@pytest.mark.parametrize("typed", ["objective c", "react to change", "google xylophone", "zzzzzz"])
def test_what_is_another_thing_is_not_taken_for_a_skill(real: KnowledgeBase, typed: str) -> None:
    with pytest.raises(NotFoundError):
        find(real, "skill", typed)


def test_rankings_do_not_depend_on_the_order_of_files(library: KnowledgeBase) -> None:
    entries = load([LIBRARY]).entries
    random.Random(7).shuffle(entries)
    shuffled = KnowledgeBase(in_memory(entries), [Path("shuffled")])
    queries = [
        "pilot",
        "harbuor pilot",
        "senior",
        "knot",
        "sea chart",
        "harbour pilot",
        "ships boy",
        "almanac",
        "docks",
    ]
    asked = 0
    for kind in ("role", "skill", "certification", "source", "guide"):
        for query in queries:
            asked += len(match(library, kind, query))
            assert match(library, kind, query) == match(shuffled, kind, query)
    assert asked > 10


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_finds_something_or_says_that_it_does_not(library: KnowledgeBase, text: str) -> None:
    for kind in ("role", "skill"):
        scores = [found.score for found in match(library, kind, text)]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 100 for score in scores)
        try:
            assert find(library, kind, text).id
        except MlcareersError as error:
            assert error.message.isprintable()


def test_completions_are_words_that_begin_so(library: KnowledgeBase) -> None:
    assert completions(library, "role", "har") == [("harbour-master", "Harbour Pilot")] or completions(
        library, "role", "har"
    ) == [("harbour-pilot", "Harbour Pilot")]
    assert completions(library, "role", "PI") == [("PIlot", "Harbour Pilot")]
    assert [word for word, _ in completions(library, "skill", "")] == ["charts", "cpp", "knots", "r"]
    assert completions(library, "skill", "zz") == []
