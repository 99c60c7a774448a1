"""The programs for US work visas: wage levels by area, and who files most."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

Row = Mapping[str, object]
AUSTIN = "Austin-Round Rock-San Marcos, TX"


def _levels(area: str = AUSTIN, soc: str = "15-2051", l3: object = 50.5) -> Row:
    return {"soc": soc, "area_id": 1, "area": area, "state": "TX", "l1": 30.0, "l2": 40.25, "l3": l3, "l4": 60.0}


def test_wage_levels_are_a_band_that_nobody_counted(
    distil: Callable[[str, Sequence[Row]], Path],
    records: Callable[[Path, str], list[Any]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = [_levels(), _levels(area="Abilene, TX"), _levels(soc="15-1299"), _levels(soc="15-1252", l3=39.0)]
    [found] = records(distil("distil_wage_levels", rows), "salary")
    assert (found.occupation, found.place.city, found.period, found.band) == ("15-2051", AUSTIN, "hour", True)
    assert (found.pay.low, found.pay.high, found.n, found.pay.median) == (30.0, 60.0, None, None)
    assert "II 40.25, III 50.5" in found.note
    told = capsys.readouterr().out
    assert "1  left out: an area with fewer than 3,000 data scientists" in told
    assert "1  left out: its levels do not rise" in told


def test_the_employers_that_file_most_are_named_as_they_file(
    program: Callable[[str], Any], write_raw: Any, records: Callable[[Path, str], list[Any]], tmp_path: Path
) -> None:
    names = ["ACME AI LLC", "THE BANK OF GOLD", "ACME INC", "ZED INC", "YON INC", "XIS INC"]
    filed = [
        *({"role": "data-engineer", "employer": name, "n": 1300 - at} for at, name in enumerate(names)),
        {"role": "data-engineer", "employer": "BANK OF GOLD", "n": 100},
        {"role": "ml-engineer", "employer": "ACME INC", "n": 9},
        {"role": "research-scientist", "employer": "ACME INC", "n": 900},
    ]
    raw, sha256 = write_raw(filed)
    sums = tmp_path / "sums.csv"
    with sums.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([("role", "n"), ("data-engineer", 9000), ("ml-engineer", 9), ("research-scientist", 999)])
    sums_sha256 = hashlib.sha256(sums.read_bytes()).hexdigest()
    program("distil_visa_employers").main(
        [str(raw), str(sums), "--output-folder", str(tmp_path / "out")], sha256, sums_sha256
    )
    [found] = records(tmp_path / "out", "statistic")
    assert (found.roles, found.n, len(found.items)) == (("data-engineer",), 9000, 5)
    assert found.items[:2] == ("Bank of Gold (1,399)", "Acme AI LLC (1,300)"), "with and without The it is one employer"
    assert "not all jobs" in found.note
