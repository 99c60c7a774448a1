"""Every format prints; a page says nothing where there is nothing to say."""

from __future__ import annotations

import pytest

from conftest import Run
from mlcareers.output import Format
from mlcareers.views.blocks import Beside, Block, Bullets, Facts, Note, Page, Prose, Section, Table, heading, remark
from mlcareers.views.lines import Cell, join, line, plain, quiet, strong


@pytest.mark.parametrize("format", Format)
def test_every_format_prints(run: Run, format: Format) -> None:
    assert run("role", "--format", format.value).stdout.strip()


@pytest.mark.parametrize(
    "empty",
    [
        Bullets(()),
        Facts(()),
        Table((), ()),
        Prose(()),
        Note(line("")),
        Section("Alone", ()),
        Section("Outer", (Section("Inner", (Bullets(()),)),)),
        Beside((Bullets(()),), (Section("x", ()),)),
        remark(""),
    ],
    ids=lambda block: type(block).__name__,
)
def test_what_says_nothing_is_dropped(empty: Block) -> None:
    said = remark("something")
    assert Page((heading("Title"), empty, said)).blocks == (heading("Title"), said)


def test_a_section_keeps_what_says_something() -> None:
    (section,) = Page((Section("Some", (Bullets(()), Note(line("this")))),)).blocks
    assert section == Section("Some", (Note(line("this")),))


def test_lists_cut_themselves_and_make_no_line_of_what_is_hidden() -> None:
    made: list[int] = []

    def to_line(number: int) -> tuple[Cell, ...]:
        made.append(number)
        return strong(str(number))

    assert Bullets.of(range(12), to_line, limit=3) == Bullets(tuple(map(strong, "012")), "… 9 more with --full")
    assert made == [0, 1, 2]
    assert Bullets.of(range(3), to_line, limit=3).more == ""
    assert Table.of((), range(1500), lambda n: (strong(str(n)),), limit=1, more="").more == "… 1,499 more"
    facts = Facts.of(range(3), lambda n: (str(n), strong("x")), limit=1, more="in csv")
    assert facts.rows == (("0", strong("x")), ("", quiet("… 2 more in csv")))


def test_joined_lines_count_what_they_leave_out() -> None:
    assert plain(join([line("a"), line("b"), line("c")], " · ", 1)) == "a · 2 more"
    assert plain(join([line("a")], " · ", 1)) == "a"


def test_a_heading_and_its_aside_share_a_line_as_long_as_they_fit(
    run_real: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, aside = "Python", "language · python"
    together = f"{name}  {aside}"
    monkeypatch.setenv("COLUMNS", str(len(together)))
    assert run_real("skill", "python").stdout.splitlines()[0] == together
    monkeypatch.setenv("COLUMNS", str(len(together) - 1))
    assert run_real("skill", "python").stdout.splitlines()[:2] == [name, aside]
