"""Values of the right shape that make no sense: each is refused with its line, in words, with what would be right."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from conftest import Run

PAY = "- role: pilot\n  title: Pilot\n  currency: EUR\n  pay_basis: base\n  as_of: '2026-05'\n  cite: [crew-wanted]\n"
FILES = {
    ("salaries", "pay: {}"): "has no figure",
    ("salaries", "pay: {median: .inf}"): "valid number",
    ("salaries", "pay: {median: 1e999}"): "finite number",
    ("salaries", "pay: {median: nan}"): "finite number",
    ("salaries", "pay: {median: 1e13}"): "less than or equal",
    ("salaries", "pay: {median: true}"): "median is true",
    ("salaries", "pay: {low: 10, median: 50, high: 20}"): "above high",
    ("salaries", "pay: {median: 5}\n  n: true"): "n is true",
    ("salaries", "pay: {median: 5}\n  n: 40\n  place: {country: Denmark}"): "is no country's code; write DK",
    ("salaries", "pay: {median: 5}\n  n: 40\n  place: {country: XX}"): "ISO 3166-1",
    ("salaries", "pay: {median: 5}\n  n: 40\n  experience: {max: 1e999}"): "finite number",
    ("salaries", "pay: {median: 5}\n  n: 40\n  experience: {max: 400}"): "less than or equal",
    ("salaries", "pay: {median: 5}\n  n: 40\n  as_of: '2026-02-30'"): "appears twice",
    ("salaries", "pay: {median: 5}\n  n: 40\n  conversion: {day: '2026-02-30'}"): "there is no day 2026-02-30",
    ("salaries", "pay: {median: 5}\n  n: 40\n  conversion: {day: '0000-01-01'}"): "the year 0 is not between",
    ("salaries", "pay: {median: 5}\n  n: 40\n  conversion: {day: 31.03.2026}"): "is no date; write 2026",
    ("salaries", "pay: {median: 5}\n  n: 40\n  conversion: {day: '٢٠٢٦'}"): "is no date; write 2026",
    ("salaries", 'pay: {median: 5}\n  n: 40\n  note: "two\\nlines"'): "has several lines",
    ("salaries", 'pay: {median: 5}\n  n: 40\n  note: "a \\e[31m"'): "holds control characters",
    ("salaries", "pay: {median: 5}\n  n: 40\n  note: 1.10"): "write it in quotes",
    ("skills", "- id: Rope\n  name: Rope\n  category: software\n  description: Ties."): "is no id",
    (
        "sources",
        "- id: x\n  title: X\n  publisher: X\n  url: http:x\n  kind: survey\n  retrieved: '2026'",
    ): "no web address",
}


@pytest.mark.parametrize(("file", "told"), FILES.items(), ids=[text[-28:] for _, text in FILES])
def test_a_value_without_sense_is_refused_in_words(run: Run, tmp_path: Path, file: tuple[str, str], told: str) -> None:
    folder, text = file
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "mine.yaml").write_text(f"{PAY}  {text}\n" if folder == "salaries" else text)
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert told in result.stderr
    assert "pattern" not in result.stderr


def test_a_country_may_be_written_as_people_do(run: Run, tmp_path: Path) -> None:
    (tmp_path / "salaries").mkdir()
    for code, typed in (("UK", "GB"), ("GB", "UK"), ("DK", "Denmark"), ("DEU", "DE")):
        text = f"{PAY}  n: 40\n  place: {{country: {code}, company: Own}}\n  pay: {{median: 60000}}\n"
        (tmp_path / "salaries" / "mine.yaml").write_text(text)
        assert "Own" in run("salary", "pilot", "--country", typed, "--data", tmp_path).stdout


def test_pay_of_any_size_takes_a_moment(run: Run, tmp_path: Path) -> None:
    (tmp_path / "salaries").mkdir()
    rows = "".join(
        f"{PAY}  n: 40\n  place: {{country: DE}}\n  pay: {{median: {pay}}}\n" for pay in ("1", "1e11", "5e6")
    )
    (tmp_path / "salaries" / "mine.yaml").write_text(rows)
    run("role", "pilot", "--data", tmp_path)
    begun = time.process_time()
    assert run("salary", "pilot", "--data", tmp_path).exit_code == 0
    assert time.process_time() - begun < 2
