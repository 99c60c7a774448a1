"""Texts that lost their line ends: where their lines begin again."""

from __future__ import annotations

import pytest

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.open import read_document
from mlcareers.text.documents.pasted import LONGEST_LINE, PIECE, lines_of
from mlcareers.text.documents.posting import PostingReader

PRAISE = "We carry goods to all the islands and are proud of it. "
LONG = PRAISE * (LONGEST_LINE // len(PRAISE) + 1)


def _behind_praise(text: str) -> list[tuple[str, str]]:
    found = [(line.text, line.part) for line in lines_of(Line(f"{LONG}{text}"))]
    assert set(found[: LONG.count(".")]) == {(PRAISE.strip(), "text")}
    return found[LONG.count(".") :]


def test_a_paragraph_stays_whole() -> None:
    line = Line(LONG[:LONGEST_LINE])
    assert list(lines_of(line)) == [line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("You know Go. You like ships!", [("You know Go.", "text"), ("You like ships!", "text")]),
        ("You like ships.Bring Node.js along.", [("You like ships.", "text"), ("Bring Node.js along.", "text")]),
        ("Ships and vue.Js are all.", [("Ships and vue.Js are all.", "text")]),
        ("Needs • Go • knots", [("Needs", "text"), ("Go", "item"), ("knots", "item")]),
        ("Needs• Go.• knots", [("Needs", "text"), ("Go.", "item"), ("knots", "item")]),
        ("We sail. Requirements: • Go", [("We sail.", "text"), ("Requirements:", "text"), ("Go", "item")]),
        ("• Sails far Nice to have • Go", [("Sails far", "item"), ("Nice to have", "text"), ("Go", "item")]),
        ("A ship - and what a ship - sails", [("A ship - and what a ship - sails", "text")]),
        ("Needs - One - Two - Three - Four", [("Needs - One - Two - Three - Four", "text")]),
        ("Needs - 1 knot - Go - C", [("Needs - 1 knot - Go - C", "text")]),
        (
            "Needs - 1 knot - Go - C - Ada - B",
            [("Needs", "text"), *((name, "item") for name in ("1 knot", "Go", "C", "Ada", "B"))],
        ),
    ],
)
def test_lines_begin_behind_sentences_at_bullets_and_with_headings(text: str, lines: list[tuple[str, str]]) -> None:
    assert _behind_praise(text) == lines


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (f"{'knot ' * 50}and, {'rope ' * 50}", "and,"),
        (f"{'knot ' * 50}ropes {'rope ' * 50}", "rope"),
        (f"{'knot ' * 58}with 3 years {'rope ' * 50}", "with"),
        ("k" * 2 * PIECE, "k" * PIECE),
    ],
    ids=["behind a comma", "at a space", "not behind a number", "anywhere in one word"],
)
def test_a_long_sentence_is_cut_where_no_name_stands(text: str, end: str) -> None:
    pieces = [text for text, _ in _behind_praise(text)]
    assert len(pieces) > 1
    assert pieces[0].endswith(end)
    assert all(len(piece) <= PIECE for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_pasted_posting_requires_what_it_required_line_by_line(real: KnowledgeBase) -> None:
    parts = (
        "Data Engineer\n",
        LONG,
        "What you will do",
        "- Build data pipelines with Airflow",
        "- Write reports",
        "Requirements",
        "- 3 years of experience with Python",
        "- SQL",
        "Nice to have",
        "- Kafka",
    )
    read = PostingReader(real).read
    as_written = read(read_document("\n".join(parts).encode(), ".txt"))
    pasted = read(read_document(f"{parts[0]}\n{' '.join(parts[1:])}".encode(), ".txt"))
    needs = {skill.id: skill.need for skill in pasted.skills}
    assert needs == {skill.id: skill.need for skill in as_written.skills}
    assert (needs["python"], needs["sql"], needs["kafka"], needs["airflow"]) == ("must", "must", "nice", "duties")
    assert pasted.years == as_written.years == (3.0,)
