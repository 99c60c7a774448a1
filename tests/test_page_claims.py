"""What the pages of all records say: no sentence that the counts, the evidence or the calendar do not bear."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conftest import Run
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.views.wording import countries

WIDE = "4000"
"""So wide that no sentence is broken over lines."""

FORBIDDEN = ("checked on", "Last checked")


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", WIDE)


def test_a_degree_is_usual_only_where_most_postings_name_one(run_real: Run, real: KnowledgeBase) -> None:
    seen = 0
    for role in real.roles:
        named = role.education.named
        if not named or named.percent >= 50:
            continue
        seen += 1
        for words in (
            ("role", role.id),
            ("role", role.id, "--full"),
            ("compare", role.id, "data-scientist", "-f", "markdown"),
        ):
            shown = run_real(*words).stdout
            told = f"{named.percent:.0f}% of {named.n} postings ({countries(named.place)}, {named.year}) name a degree"
            assert told in shown, role.id
        page = run_real("role", role.id).stdout
        assert "usually at least" not in page
    assert seen == 3


def test_no_role_page_says_what_it_may_not(run_real: Run, real: KnowledgeBase) -> None:
    for role in real.roles:
        for command in ("role", "salary", "market"):
            shown = run_real(command, role.id).stdout
            assert not [words for words in FORBIDDEN if words in shown], f"{command} {role.id}"


def test_a_certification_with_a_gate_is_not_called_open(run_real: Run, real: KnowledgeBase) -> None:
    gated = 0
    for record in real.certifications:
        shown = run_real("cert", record.id).stdout
        assert not [words for words in FORBIDDEN if words in shown], record.id
        if record.gate:
            gated += 1
            assert "can be taken by anybody" not in shown, record.id
    assert gated >= 10


def test_machines_are_told_who_says_what(run_real: Run, real: KnowledgeBase) -> None:
    """A cited or measured statement names its source, a judgement names none."""
    said = 0
    for role in real.roles:
        for part in _parts(json.loads(run_real("role", role.id, "--full", "-f", "json").stdout)["result"]):
            if "basis" in part and "cite" in part:
                said += 1
                assert bool(part["cite"]) == (part["basis"] != "editorial"), f"{role.id}: {part}"
    assert said > 5000


def test_an_older_figure_counts_what_the_newer_one_counts(real: KnowledgeBase) -> None:
    pairs = 0
    for newer in real.statistics:
        older = real.statistics.get(newer.then) if newer.then else None
        if older:
            pairs += 1
            for name in ("topic", "unit", "place", "occupation"):
                assert getattr(newer, name) == getattr(older, name), f"{newer.id} and {older.id}: {name}"
    assert pairs > 50


def test_the_overview_shows_no_figure_that_was_long_over(run_real: Run) -> None:
    assert "74%" not in run_real("market").stdout
    told = run_real("market", "growth").stdout
    assert "Growth of hiring of AI specialists" in told
    assert "2019" in told


def test_a_source_read_second_hand_says_so_wherever_it_is_cited(run_real: Run, real: KnowledgeBase) -> None:
    hands = [source for source in real.sources if source.hand]
    assert len(hands) > 60
    for source in hands:
        shown = run_real("source", source.id).stdout
        assert source.read_at, source.id
        assert source.read_at[:40] in " ".join(shown.split())
        assert "In the words of" in shown
    assert "2026 Global AI Jobs Barometer, reported" in " ".join(run_real("market").stdout.split())


def _parts(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(part for inner in value.values() for part in _parts(inner))]
    return [part for inner in value for part in _parts(inner)] if isinstance(value, list) else []
