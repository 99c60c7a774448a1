"""The count of postings of 2026, on made-up postings of the fictional library: what counts, and what is left out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mlcareers.knowledge import folders

LIBRARY = Path(__file__).parents[1] / "library"

Line = Mapping[str, object]
Program = Callable[[str], ModuleType]
Count = Callable[[Sequence[Line]], Path]
Records = Callable[[Path, str], list[Any]]

TEXT = """We are a port with {n} berths and we look for people who like ships and the sea.

What you will do
- Bring ships in and out with {duty}

Requirements
- {years}+ years of experience with {must}
- A bachelor's degree or the HP-200 certification is welcome

Nice to have
- {nice}
"""


def posting(n: int, title: str = "Harbour Pilot", **changes: object) -> dict[str, object]:
    """One posting; the number of berths tells it from the others."""
    said = {"duty": "care", "must": "knots", "nice": "patience", "years": 3, **changes}
    return {
        "source": said.get("source", "jeremychia-ae-2026"),
        "title": title,
        "company": said.get("company", f"Port {n}"),
        "description": said.get("text", TEXT.format(n=n, **{k: said[k] for k in ("duty", "must", "nice", "years")})),
    }


@pytest.fixture
def count(program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Count:
    """Run the program on made-up postings; the folder that it writes to."""
    monkeypatch.setattr(folders, "packaged_folder", lambda: LIBRARY)

    def run(lines: Sequence[Line]) -> Path:
        raw = tmp_path / "raw.jsonl"
        raw.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
        sha256 = hashlib.sha256(raw.read_bytes()).hexdigest()
        program("distil_demand_2026").main([str(raw), "--output-folder", str(tmp_path / "out")], sha256)
        return tmp_path / "out"

    return run


def shares(records: Records, folder: Path) -> dict[tuple[str, str, str], float]:
    found = records(folder, "demand")
    return {(one.role, one.skill, one.sense): one.share for one in found}


def figures(records: Records, folder: Path) -> dict[str, Any]:
    return {one.id: one for one in records(folder, "statistic")}


def test_what_is_required_and_what_is_only_named(count: Count, records: Records) -> None:
    some = [posting(n, nice="sea charts") for n in range(80)] + [
        posting(n, duty="knots", must="ropes") for n in range(80, 120)
    ]
    found = shares(records, count(some))
    assert found["pilot", "knots", "named"] == 100
    assert found["pilot", "knots", "required"] == pytest.approx(66.7)
    assert found["pilot", "charts", "named"] == pytest.approx(66.7)
    assert ("pilot", "charts", "required") not in found


def test_a_skill_counts_by_a_name_that_its_record_holds(count: Count, records: Records) -> None:
    found = shares(records, count([posting(n, must="knots", nice="charted seas") for n in range(120)]))
    assert ("pilot", "charts", "named") not in found


def test_postings_with_the_same_text_count_once(count: Count, records: Records, capsys: Any) -> None:
    again = [{**posting(n), "company": "Another Port"} for n in range(5)]
    found = records(count([posting(n) for n in range(90)] + again), "demand")
    assert {one.n for one in found} == {90}
    assert "5  have the same text as another" in capsys.readouterr().out


def test_postings_that_begin_alike_count_once_per_employer_and_title(count: Count, capsys: Any) -> None:
    long = [posting(n, company="One Port", text=f"{'Ships and the sea. ' * 40}Berth {n}") for n in range(7)]
    count([*long, {**long[0], "company": "Another Port", "description": f"{long[0]['description']}a"}])
    assert "6  begin like another of the same employer and title" in capsys.readouterr().out


def test_what_is_left_out_is_said(count: Count, capsys: Any) -> None:
    count(
        [posting(n) for n in range(55)]
        + [posting(n, "Astronaut") for n in range(55, 60)]
        + [posting(n, "Deckhand") for n in range(60, 64)]
    )
    said = capsys.readouterr().out
    assert "64  postings read" in said
    assert "5  of no role, or of one with less than 80%" in said
    assert "4  deckhand: fewer than 30" in said
    assert "2 roles with fewer than 80" in said


def test_years_by_level(count: Count, records: Records) -> None:
    plain = [posting(n, years=2 + n % 3) for n in range(60)]
    senior = [posting(n, "Senior Harbour Pilot", years=5) for n in range(60, 89)]
    found = figures(records, count(plain + senior))
    whole = found["analytics-postings-2026-pilot-years-plain"]
    assert (whole.value, whole.low, whole.high, whole.n, whole.level) == (3, 2, 4, 60, "plain")
    assert "analytics-postings-2026-pilot-years-senior" not in found
    assert found["analytics-postings-2026-pilot-years-median"].n == 89
    assert found["postings-2026-years-plain"].roles == ()


def test_shares_of_terms_name_the_largest_employer(count: Count, records: Records) -> None:
    some = [posting(n, company="Big Port") for n in range(45)] + [posting(n) for n in range(45, 90)]
    folder = count(some)
    degree = figures(records, folder)["analytics-postings-2026-pilot-degree-mention"]
    assert degree.value == 100
    assert degree.note == "The employer that wrote most of them wrote 50%."
    assert {(one.largest_employer, one.dominated_by) for one in records(folder, "demand")} == {(50, "Big Port")}


def test_every_certification_is_counted_also_those_that_nobody_names(count: Count, records: Records) -> None:
    found = figures(records, count([posting(n) for n in range(40)]))
    named = found["named-2026-guild-harbour-pilot-2"]
    assert (named.count, named.n) == (40, 40)
    assert found["named-2026-guild-harbour-pilot"].count == 0
    assert found["named-2026-guild-harbour-pilot-2-pilot"].roles == ("pilot",)


def test_titles_in_use(count: Count, records: Records) -> None:
    some = [posting(n, "Senior Harbour Pilot (m/f/d)") for n in range(20)] + [
        posting(n, "Bar Pilot - Night") for n in range(20, 60)
    ]
    assert figures(records, count(some))["analytics-postings-2026-pilot-titles"].items == (
        "bar pilot (67%)",
        "harbour pilot (33%)",
    )


def test_the_same_input_gives_the_same_bytes(count: Count) -> None:
    def written() -> dict[str, bytes]:
        folder = count([posting(n) for n in range(60)])
        return {str(path): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}

    first = written()
    assert len(first) == 6
    assert written() == first


def test_another_file_is_refused(program: Program, tmp_path: Path) -> None:
    raw = tmp_path / "raw.jsonl"
    raw.write_text("{}\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="expected sha256"):
        program("distil_demand_2026").main([str(raw)])
