"""Bars read the same with and without colour, on wide and narrow pages, and in plain ASCII."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from mlcareers.output.drawing import DrawnScale, DrawnSpread
from mlcareers.views.blocks import Scale, Spread

SCALE = Scale(0, 100, tuple((float(value), f"{value}k") for value in range(0, 101, 20)))


def draw(drawing: DrawnSpread | DrawnScale, width: int = 51, encoding: str = "utf-8") -> str:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    console = Console(file=stream, width=width, color_system=None)
    with console.capture() as captured:
        console.print(drawing)
    return captured.get().rstrip("\n")


@pytest.mark.parametrize(
    ("spread", "drawn"),
    [
        (
            Spread(SCALE, "", 20, 40, 50, 60, 80),
            "·         ├─────────▓▓▓▓▓┃▓▓▓▓▓─────────┤         ·",
        ),
        (Spread(SCALE, "", middle=50), "·         ·         ·    ┃    ·         ·         ·"),
        (Spread(SCALE, "", low=30, high=70), "·         ·    ├───────────────────┤    ·         ·"),
        (Spread(SCALE, "", low=70), "·         ·         ·         ·    ├───────────────"),
        (Spread(SCALE, "", first=40, middle=50, third=60), "·         ·         ▓▓▓▓▓┃▓▓▓▓▓         ·         ·"),
        (Spread(SCALE, ""), "·         ·         ·         ·         ·         ·"),
    ],
)
def test_a_spread(spread: Spread, drawn: str) -> None:
    assert draw(DrawnSpread(spread)) == drawn


def test_a_spread_in_ascii() -> None:
    drawn = draw(DrawnSpread(Spread(SCALE, "", 20, 40, 50, 60, 80)), encoding="ascii")
    assert drawn == ".         [---------=====|=====---------]         ."


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (51, "0k       20k       40k       60k       80k     100k"),
        (20, "0k     40k     80k"),
        (12, "0k  40k 80k"),
        (8, "0k    80k"),
    ],
)
def test_a_scale_prints_only_words_that_do_not_touch(width: int, words: str) -> None:
    assert draw(DrawnScale(SCALE), width).split() == words.split()
    assert len(draw(DrawnScale(SCALE), width)) <= width


@given(st.lists(st.integers(-20, 150), min_size=5, max_size=5).map(sorted), st.integers(12, 60))
def test_every_part_of_a_spread_stays_on_the_page(values: list[int], width: int) -> None:
    drawn = draw(DrawnSpread(Spread(SCALE, "", *values)), width)
    assert len(drawn) <= width
    assert drawn.count("┃") == 1
