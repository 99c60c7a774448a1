"""Words in prose, with SQLite's full-text index and without."""

from __future__ import annotations

import sqlite3

import pytest

from conftest import LIBRARY
from mlcareers.knowledge import full_text
from mlcareers.knowledge.compiled import Connection
from mlcareers.knowledge.full_text import Passage, Prose
from mlcareers.knowledge.load import load

KINDS = ("role", "skill", "guide", "source")


@pytest.fixture(params=["indexed", "without an index"])
def library_prose(request: pytest.FixtureRequest) -> Prose:
    connection = sqlite3.connect(":memory:", factory=Connection)
    connection.executescript(full_text.SCHEMA)
    full_text.fill(connection, load([LIBRARY]).entries)
    if request.param == "indexed":
        full_text.index(connection)
    return Prose(connection)


def test_words_in_names(library_prose: Prose) -> None:
    found = library_prose.search(["harbour", "pilot"], "all", KINDS, 10, names_only=True)
    assert [(passage.kind, passage.id) for passage in found] == [("role", "pilot")]


def test_every_word_must_occur(library_prose: Prose) -> None:
    found = library_prose.search(["wrecks", "charts"], "all", KINDS, 10)
    assert [(passage.kind, passage.id) for passage in found] == [("role", "pilot")]
    assert library_prose.search(["wrecks", "zebra"], "all", KINDS, 10) == []


def test_one_of_the_words_may_do(library_prose: Prose) -> None:
    found = library_prose.search(["wrecks", "zebra"], "any", KINDS, 10)
    assert [passage.id for passage in found] == ["pilot"]


def test_an_entry_of_a_guide_is_found_on_its_own(library_prose: Prose) -> None:
    found = library_prose.search(["winter"], "all", KINDS, 10)
    assert [(passage.id, passage.part, passage.label) for passage in found] == [("challenges", "ice", "Ice")]
    assert library_prose.sentences("guide", "challenges", "ice") == ["It comes in winter."]


def test_several_passages_are_read_at_once(library_prose: Prose) -> None:
    ice, nothing = library_prose.wordings([Passage("guide", "challenges", "ice", ""), Passage("guide", "none", "", "")])
    assert ice.names[0] == "Ice"
    assert ice.sentences == ["It comes in winter."]
    assert (nothing.names, nothing.sentences) == ([], [])


def test_only_the_kinds_asked_for(library_prose: Prose) -> None:
    assert library_prose.search(["charts"], "all", ("source",), 10) == []
    assert len(library_prose.search(["charts"], "all", KINDS, 1)) == 1


@pytest.mark.parametrize("word", ["c++", "o'clock", "percent%", "under_score", "*", "AND", "near("])
def test_no_word_is_syntax(library_prose: Prose, word: str) -> None:
    assert isinstance(library_prose.search([word], "all", KINDS, 10), list)


def test_terms_count_by_their_rarity_and_their_place(library_prose: Prose) -> None:
    found, weights = library_prose.find([("harbour",), ("wrecks", "hulks"), ("zebra",)], (), 5)
    assert (found[0].passage.kind, found[0].passage.id) == ("role", "pilot")
    assert (found[0].named, found[0].said) == ({0}, {1})
    assert weights[1] > weights[0] > weights[2] == 0
    assert {found.passage.kind for found in library_prose.find([("harbour",)], ("source",), 5).found} == {"source"}
    assert library_prose.holds(("wrecks",))
    assert not library_prose.holds(("zebra",))


def test_no_words_find_nothing(library_prose: Prose) -> None:
    assert library_prose.search([], "any", KINDS, 10) == []
    assert not library_prose.holds([])
