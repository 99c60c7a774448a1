"""Figures in words and in series."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlcareers.models.statistic import Statistic
from mlcareers.views.figures import facts, labels
from mlcareers.views.wording import figure, number, when


def statistic(**fields: object) -> Statistic:
    known = {"id": "x", "topic": "growth", "title": "Growth", "place": "US", "confidence": "high", "as_of": "2026"}
    return Statistic.model_validate({**known, **fields})


SAID = [
    ({"value": 35, "unit": "percent"}, "35%"),
    ({"value": 36.2, "unit": "percent/year"}, "36.2% a year"),
    ({"value": -20, "unit": "percent"}, "-20%"),
    ({"value": 26_030_000_000, "unit": "USD"}, "$26.03 billion"),
    ({"value": 225_910_000_000, "unit": "USD"}, "$225.91 billion"),
    ({"value": 18000, "unit": "USD/year"}, "$18,000 a year"),
    ({"value": 155_495_730, "unit": "jobs"}, "155.5 million jobs"),
    ({"value": 170, "unit": "million jobs"}, "170 million jobs"),
    ({"value": 24800, "unit": "openings/year"}, "24,800 a year"),
    ({"value": 3, "unit": "rank"}, "no. 3"),
    ({"low": 50000, "unit": "jobs"}, "≥ 50,000 jobs"),
    ({"high": 5, "unit": "years"}, "≤ 5 years"),
    ({"low": 16, "high": 118, "unit": "percent"}, "16 to 118%"),
    ({"value": 7}, "7"),
    ({"items": ["Lowport"]}, ""),
]


@pytest.mark.parametrize(("fields", "said"), SAID, ids=lambda value: str(value)[:40])
def test_a_figure_in_words(fields: dict[str, object], said: str) -> None:
    assert figure(statistic(**fields)) == said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"year": 2025, "period": "May 2025"}, "May 2025"),
        ({"year": 2026, "period": "one year to March"}, "2026, one year to March"),
        ({"period": "2024 to 2034"}, "2024 to 2034"),
        ({"year": 2030}, "2030"),
        ({}, ""),
    ],
)
def test_its_time_in_words(fields: dict[str, object], said: str) -> None:
    assert when(statistic(**fields)) == said


def test_what_is_not_stated_is_said_so() -> None:
    assert "year and place not stated" in facts(statistic(place="not stated"))
    assert "place not stated" in facts(statistic(place="not stated", year=2024))
    assert facts(statistic(year=2024)) == ("US", "2024")
    assert "low confidence" in facts(statistic(confidence="low"), brief=True)


SERIES = [
    (["ML engineers employed in finance", "ML engineers employed in technology"], "ML engineers employed in …"),
    (["Postings at entry level", "Postings at senior level"], "Postings at … level"),
    (["Growth, oil and gas", "Growth, finance"], "Growth"),
    (["Remote share of jobs", "Hybrid share of jobs"], "… share of jobs"),
    (["Remote postings", "Hybrid postings"], ""),
    (["Growth", "Growth of pilots"], ""),
    (["Growth of pilots"], ""),
]


@pytest.mark.parametrize(("titles", "heading"), SERIES, ids=repr)
def test_what_a_series_has_in_common(titles: list[str], heading: str) -> None:
    assert labels(titles)[0] == heading


TITLES = st.from_regex(r"[ab]+[,:]?( [ab]+[,:]?){0,4}", fullmatch=True)


@given(st.lists(TITLES, min_size=1, max_size=4))
def test_no_word_of_a_title_is_lost(titles: list[str]) -> None:
    heading, rest = labels(titles)
    assert len(rest) == len(titles)
    before, _, after = heading.partition("…")
    for title, label in zip(titles, rest, strict=True):
        words = title.split()
        kept = [*before.split(), *label.split(), *after.split()] if heading else label.split()
        assert len(kept) == len(words)
        assert label.split()


@given(st.floats(-1e15, 1e15))
def test_a_number_is_printed_close_to_its_value(value: float) -> None:
    text, _, word = number(value).partition(" ")
    read = float(text.replace(",", "")) * {"": 1, "million": 1e6, "billion": 1e9}[word]
    assert read == pytest.approx(value, rel=1e-4, abs=0.006)
