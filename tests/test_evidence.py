"""What a figure and a status may claim, over all records: nothing that their evidence does not bear."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from conftest import TODAY
from mlcareers.analysis.evidence import support
from mlcareers.analysis.standing import events, standing
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.staleness import last_day
from mlcareers.models.values import citations_in
from mlcareers.queries.market_overview import overview


def test_our_judgement_cites_nobody(real: KnowledgeBase) -> None:
    seen = 0
    for kind in KINDS:
        for record in real.collection(kind):
            for part in _parts(record):
                if getattr(part, "basis", None) == "editorial":
                    seen += 1
                    assert not part.cite, f"{kind} {record.id} cites in a judgement of ours"
    assert seen > 5000


def test_confidence_is_never_more_than_the_counts_bear(real: KnowledgeBase) -> None:
    steps = {"high": 0, "medium": 0, "low": 0}
    for record in real.certifications:
        told = support(record)
        steps[told.confidence] += 1
        assert sum(told.terms.values()) == 9
        assert told.confidence != "high" or (told.status == "sure" and told.terms["sure"] >= 7)
        assert told.confidence == "low" or told.status in ("sure", "single")
    assert min(steps["medium"], steps["low"]) > 10


def test_nothing_is_said_of_a_day_that_has_passed_without_a_document_from_after_it(real: KnowledgeBase) -> None:
    on = date.fromisoformat(TODAY)
    found = {record.id: standing(record, support(record).newest, on) for record in real.certifications}
    assert found["aws-ml-engineer-associate"] == "end-passed"
    assert len(found) > 100


def test_what_is_announced_for_a_day_is_still_to_come_on_that_day(real: KnowledgeBase) -> None:
    waiting = [(record, said) for record in real.certifications for said in record.announced if not said.outcome]
    assert waiting
    for record, said in waiting:
        day = last_day(said.date)
        states = [
            next(event.state for event in events(record, on) if event.what == said.what)
            for on in (day, day + timedelta(days=1))
        ]
        assert states == ["to-come", "not-known"]


def test_no_price_is_inferred_and_every_gate_is_told(real: KnowledgeBase) -> None:
    records = list(real.certifications)
    assert not [one.id for one in records if "sister" in (one.price_note or "") and one.price_usd is not None]
    assert sum(one.gate is not None for one in records) >= 10


def test_the_overview_shows_nothing_without_place_and_time(real: KnowledgeBase) -> None:
    answer = overview(real)
    shown = [figure.statistic for topic in answer.topics for group in topic.groups for figure in group.figures]
    assert len(shown) > 10
    assert not [one.id for one in shown if one.place == "not stated" or not (one.year or one.period)]
    assert list(citations_in(tuple(shown)))


def _parts(value: Any) -> list[Any]:
    inside = value if isinstance(value, tuple) else vars(value).values() if hasattr(value, "__dict__") else ()
    return [value, *(part for one in inside for part in _parts(one))]
