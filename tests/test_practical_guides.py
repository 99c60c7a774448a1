"""Rules for the guides that answer what people ask: each entry is easily asked for, and leads to figures that exist."""

from __future__ import annotations

import shlex

import pytest
from typer.testing import CliRunner

from mlcareers.cli.app import app
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.guide import Guide, GuideEntry
from mlcareers.queries.guide import CONFERENCES

WAYS_TO_ASK = 2


@pytest.fixture(scope="module")
def practical(real: KnowledgeBase) -> list[Guide]:
    """The guides, whose entries can all be asked for in other words."""
    guides = list(real.guides)
    assert guides
    return guides


def _entries(guides: list[Guide]) -> list[tuple[str, GuideEntry]]:
    return [(f"{guide.id}/{entry.id}", entry) for guide in guides for entry in guide.entries]


def test_every_entry_has_two_ways_to_ask_for_it(practical: list[Guide]) -> None:
    short = [name for name, entry in _entries(practical) if len(set(entry.asked_as)) < WAYS_TO_ASK]
    assert not short, f"add to `asked_as` what people type: {short}"


def test_ids_and_ways_to_ask_are_unique(practical: list[Guide]) -> None:
    owner: dict[str, str] = {}
    for name, entry in _entries(practical):
        for words in (name, *{entry.title.lower(), *(one.lower() for one in entry.asked_as)}):
            assert owner.setdefault(words, name) == name, f"{words!r} asks for {owner[words]} and for {name}"


def test_every_entry_that_leads_on_says_something_of_its_own(practical: list[Guide]) -> None:
    leading = [(name, entry) for name, entry in _entries(practical) if entry.see]
    assert leading
    for name, entry in leading:
        said = [entry.text or "", *(point.text for point in entry.points)]
        assert sum(len(sentence) for sentence in said) > 100, f"{name} says next to nothing"


def test_what_an_entry_leads_to_runs(practical: list[Guide]) -> None:
    commands = sorted({command for _, entry in _entries(practical) for command in entry.see})
    assert commands
    for command in commands:
        result = CliRunner().invoke(app, shlex.split(command))
        assert result.exit_code == 0, f"mlcareers {command}: {result.output[:200]}"


def test_a_guide_that_an_entry_leads_to_is_one(real: KnowledgeBase, practical: list[Guide]) -> None:
    known = {guide.id for guide in real.guides} | {CONFERENCES}
    for name, entry in _entries(practical):
        topics = {command.split()[1] for command in entry.see if command.startswith("guide ")}
        assert topics <= known, f"{name} leads to {topics - known}"
