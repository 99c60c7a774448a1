"""Addresses on a terminal: whole however narrow it is, and links where the terminal can follow them."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Run
from mlcareers.output.addresses import Addresses, can_link

LONG = "https://example.org/a-way/" + "-".join(["long"] * 30)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_an_address_is_never_broken(run_real: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    whole = set(re.findall(r"https?://\S+", run_real("cert", "MLS-C01", "--full", "-f", "markdown").stdout))
    page = run_real("cert", "MLS-C01", "--full").stdout
    shown = {address.rstrip(".,;)") for address in re.findall(r"https?://\S+", page)}
    assert len(shown) >= 5
    assert not [address for address in shown if not any(address in written for written in whole)]
    for line in page.splitlines():
        assert len(line) <= width or "://" in line or width == 20, line


def test_what_follows_a_long_address_stands_on_the_next_line() -> None:
    addresses = Addresses(40)
    taken = addresses.take_out(f"see {LONG} for more", 20)
    assert len(taken) == len("see  for more") + 20
    assert addresses.put_back(f"  {taken}") == f"  see {LONG}\n  for more"


def test_the_rest_of_a_divided_one_goes_with_its_line() -> None:
    addresses = Addresses(40)
    taken = addresses.take_out(LONG, 30)
    assert addresses.put_back(f"{taken[:20]}\n{taken[20:]}\nmore") == f"{LONG}\nmore"


def test_it_is_a_link_where_a_terminal_follows_links(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setenv("FORCE_HYPERLINK", "1")
    assert can_link()
    assert "\x1b]8;;https://" in run("source", "harbour-gazette").stdout + run("cert", "harbour-pilot").stdout
    monkeypatch.setenv("FORCE_HYPERLINK", "0")
    assert not can_link()


def test_a_pipe_gets_no_links(run: Run) -> None:
    assert "\x1b" not in run("cert", "harbour-pilot").stdout


def _on_a_terminal(tmp_path: Path, **environment: str) -> str:
    """What a terminal sees of a page."""
    main, other = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    words = [sys.executable, "-m", "mlcareers", "source", "aijobs-2025"]
    with subprocess.Popen(words, stdout=other, stderr=other, env={**kept, "TERM": "xterm-256color", **environment}):
        os.close(other)
        seen = b""
        while True:
            try:
                part = os.read(main, 4096)
            except OSError:
                break
            if not part:
                break
            seen += part
    os.close(main)
    return seen.decode()


@pytest.mark.usefixtures("real")
@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal")
def test_a_page_goes_through_the_pager(tmp_path: Path) -> None:
    paged = _on_a_terminal(tmp_path, MLCAREERS_PAGER="sed s/aijobs/PAGED/")
    assert "PAGED" in paged
    assert "aijobs.net salary survey" in _on_a_terminal(tmp_path)
    unknown = _on_a_terminal(tmp_path, MLCAREERS_PAGER="no-such-pager-anywhere")
    assert "aijobs.net salary survey" in unknown


def test_a_pipe_needs_no_pager(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLCAREERS_PAGER", "false")
    assert "Harbour Pilot" in run("role", "pilot").stdout
