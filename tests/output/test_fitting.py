"""Columns beside bars: what fits, and how wide it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mlcareers.output.drawing import WIDEST
from mlcareers.output.fitting import GAP, SHORTEST_BAR, fit_columns, narrow, share_out
from mlcareers.views.blocks import Column, Scale, Spread
from mlcareers.views.lines import Line, line

SCALE = Scale(0, 100)
COLUMNS = (
    Column(),
    Column("n", "right", fixed=True),
    Column("p10", "right", fixed=True, spare=3),
    Column("p25", "right", fixed=True, spare=2),
    Column("median", "right", fixed=True),
    Column("p75", "right", fixed=True, spare=2),
    Column("p90", "right", fixed=True, spare=3),
    Column(SCALE, spare=1),
)


def _row(text: str, n: int) -> tuple[Line | Spread, ...]:
    return (line(text), line(f"{n:,}"), *(line("100k") for _ in range(5)), Spread(SCALE, ""))


ROWS = st.lists(st.builds(_row, st.text("ab ", max_size=60), st.integers(1, 10**8)), min_size=1, max_size=5)


@given(ROWS, st.integers(40, 200))
def test_what_is_shown_fits_the_page(rows: list[tuple[Line | Spread, ...]], width: int) -> None:
    widths = fit_columns(COLUMNS, rows, width)
    assert {0, 1, 4} <= set(widths)
    assert sum(widths.values()) + GAP * (len(widths) - 1) <= width
    assert 7 not in widths or SHORTEST_BAR <= widths[7] <= WIDEST


@given(ROWS)
def test_the_outer_percentiles_go_first_and_the_bar_last(rows: list[tuple[Line | Spread, ...]]) -> None:
    shown = [set(fit_columns(COLUMNS, rows, width)) for width in range(40, 201)]
    sparing = [{0, 1, 4}, {0, 1, 4, 7}, {0, 1, 3, 4, 5, 7}, {0, 1, 2, 3, 4, 5, 6, 7}]
    assert all(columns in sparing for columns in shown)
    assert [sparing.index(columns) for columns in shown] == sorted(sparing.index(columns) for columns in shown)
    assert shown[-1] == sparing[-1]


@given(st.lists(st.tuples(st.integers(0, 90), st.booleans()), min_size=1, max_size=6), st.integers(20, 120))
def test_narrowed_columns_fit_and_none_grows(columns: list[tuple[int, bool]], width: int) -> None:
    natural = [wide for wide, _ in columns]
    narrowed = narrow(natural, [may for _, may in columns], width)
    assert sum(narrowed) + GAP * (len(columns) - 1) <= width
    assert all(now <= max(before, 1) for now, before in zip(narrowed, natural, strict=True))


def test_the_widest_that_may_wrap_gives_way_first() -> None:
    assert narrow([10, 50, 30], [True, True, False], 80) == [10, 36, 30]
    assert narrow([40, 50, 30], [True, True, False], 80) == [23, 23, 30]
    assert narrow([10, 20], [True, True], 80) == [10, 20]


@given(st.integers(40, 120), st.integers(1, 5))
def test_what_is_shared_out_fills_the_width(width: int, number: int) -> None:
    widths = share_out(width, number)
    assert sum(widths) + GAP * (number - 1) == width
    assert max(widths[:-1], default=widths[-1]) - min(widths) <= 1 + GAP
