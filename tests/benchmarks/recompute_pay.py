"""Recompute drawn pay figures from the raw files, by other code than that which distilled them.

    python tests/benchmarks/recompute_pay.py FOLDER [--draw 60] [--seed 1]

FOLDER holds the raw files as csv.gz or jsonl.gz, named as in RAW. Prints each figure that differs, and how many were
compared; the status is 1 when one differs. Percentiles are found by sorting and interpolating here, not by the
library's quantiles.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from mlcareers.knowledge.load import load

DATA = Path(__file__).parents[2] / "data"
TRANSCRIBED = Path(__file__).parents[2] / "seeds" / "official_wages.yaml"
RAW = {
    "stackoverflow-2026": "stackoverflow-2026-compensation-transcribed",
    "sg-mom-2024": "sg-mom-occupational-wages-2021-2024",
    "dou-2025": "ua-dou-salaries-2025-06",
    "sysarmy-2026": "ar-sysarmy-2026-01",
    "oncekiyazilimci-2025": "tr-oncekiyazilimci-2025",
    "koodiklinikka-2025": "fi-koodiklinikka-palkkakysely-2021-2025",
    "postings-2026": "postings-2026",
}
Row = dict[str, Any]
Found = dict[str, float]
COUNTRY_NAMES = {"US": "United States of America", "CZ": "Czech Republic"}


def percentiles(amounts: Iterable[float]) -> Found:
    """The five percentiles of a sample, interpolated between the two nearest values."""
    rising = sorted(amounts)

    def at(share: float) -> float:
        whole, part = divmod(share * (len(rising) - 1), 1)
        low = rising[int(whole)]
        return low + part * (rising[min(int(whole) + 1, len(rising) - 1)] - low)

    return {"p10": at(0.1), "p25": at(0.25), "median": at(0.5), "p75": at(0.75), "p90": at(0.9)}


def _stackoverflow(salary: Any, rows: list[Row]) -> Found:
    from mlcareers.models.country import name_of

    code = salary.place.country
    name = salary.title if salary.role else COUNTRY_NAMES.get(code, name_of(code))
    row = next(row for row in rows if row["value"] == name and row["view"] == ("role" if salary.role else "country"))
    return {"median": float(row["median_yearly_total_usd"]), "n": float(row["n"])}


def _official(salary: Any, tables: list[Row]) -> Found:
    """The figures of an occupation in the transcription, of whatever table of the country holds it."""
    own = [table["occupations"].get(salary.occupation) for table in tables if table["country"] == salary.place.country]
    return {name: value for name, value in next(filter(None, own)).items() if isinstance(value, int | float)}


def _singapore(salary: Any, rows: list[Row]) -> Found:
    code, kind = salary.occupation.rsplit("-", 1)[1], "basic" if salary.pay_basis == "base" else "gross"
    whole = [row for row in rows if row["year"] == "2024" and row["table"] == "T4" and row["ssoc2020"] == code]
    return {name: float(whole[0][f"{kind}_{name}"]) for name in ("p25", "median", "p75")}


def _survey(pay: Callable[[Row], float | None], job: str, level: str) -> Callable[[Any, list[Row]], Found]:
    def recompute(salary: Any, rows: list[Row]) -> Found:
        people = [row for row in rows if pay(row) is not None]
        if salary.role:
            people = [row for row in people if row[job].strip().lower() == salary.title.lower()]
        if salary.level:
            people = [row for row in people if LEVELS.get(row[level]) == salary.level]
        different = {tuple(row.items()): row for row in people}
        return percentiles(pay(row) or 0 for row in different.values()) | {"n": len(people)}

    return recompute


LEVELS = {"Intern/Trainee": "intern", "Junior": "junior", "Middle": "mid", "Senior": "senior"}
LEVELS |= {"Lead / Team Lead": "lead", "Tech Lead": "lead"}


def _dou(row: Row) -> float | None:
    work, pay, *_ = list(row.values())[1:3]
    at_home = row["Де ви зараз живете?"].startswith("В Україні")
    return float(pay) if at_home and work.startswith("Працюю в IT-компанії") and pay and float(pay) > 0 else None


def _sysarmy(row: Row) -> float | None:
    hours, contract, gross, _, dollars = list(row.values())[2:7]
    in_pesos = not dollars.startswith("Cobro") and contract.startswith("Staff") and hours == "Full-Time"
    return float(gross) if in_pesos and gross and 300_000 <= float(gross) <= 30_000_000 else None


def _turkish(row: Row) -> float | None:
    if "Lira" not in row["currency"] or (row["city"].startswith("*") and "Türkiye" not in row["city"]):
        return None
    ends = [int(end.replace(".", "").strip(" +")) for end in row["salary"].split("-")]
    return (ends[0] + ends[1] + 1) / 2 if len(ends) == 2 else float(ends[0])


def _finnish(row: Row) -> float | None:
    pay, hours = row["Base salary (gross, monthly EUR)"], row["Working time (h/week)"]
    counted = row["survey_year"] == "2025" and row["Employee or entrepreneur"] == "Employee" and hours and pay
    return float(pay) if counted and float(hours) >= 35 and 1_000 <= float(pay) <= 30_000 else None


def _posted(salary: Any, rows: list[Row]) -> Found:
    """The middle of what each posting of a role, country and level states; only forms that give a year's pay."""
    found: dict[tuple[str, str, float], float] = {}
    n = 0
    for row in rows:
        role, level, *rest = row["tags"]
        unlike = salary.level and level != f"level:{salary.level}"
        if role != f"role:{salary.role}" or row["country"] != salary.place.country or unlike or level == "level:intern":
            continue
        amount = _yearly(row["salary_text"])
        if amount and 15_000 <= amount <= 1_000_000 and "contract:Profession lib" not in "".join(rest):
            n += 1
            found[" ".join(row["title"].split()).lower(), " ".join(row["company"].split()), amount] = amount
    return percentiles(found.values()) | {"n": n}


def _yearly(text: str) -> float | None:
    times = 1000 if "K" in text or "k€ brut" in text else 1
    amounts = [float(found) for found in re.findall(r"\d+(?:\.\d+)?", text.partition(" sur ")[0])]
    if not amounts or (not text.startswith(("Annuel", "Mensuel")) and not text.endswith(("Annually", "brut annuel"))):
        return None
    middle = times * sum(amounts) / len(amounts)
    months = re.search(r" sur (\d+)", text)
    return middle * int(months[1] if months else 12) if text.startswith("Mensuel") and middle < 15_000 else middle


RECOMPUTE: dict[str, Callable[[Any, list[Row]], Found]] = {
    "stackoverflow-2026": _stackoverflow,
    "official-abroad": _official,
    "sg-mom-2024": _singapore,
    "dou-2025": _survey(_dou, "Почніть вводити і оберіть вашу ОСНОВНУ посаду зі списку", "Тайтл"),
    "sysarmy-2026": _survey(_sysarmy, "Trabajo de", ""),
    "oncekiyazilimci-2025": _survey(_turkish, "position", "level"),
    "koodiklinikka-2025": _survey(_finnish, "Role / title", ""),
    "postings-2026": _posted,
}


def main() -> int:
    """Draw, recompute, compare, and say what differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draw", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()

    @cache
    def rows(name: str) -> list[Row]:
        if name == "official-abroad":
            return list(yaml.safe_load(TRANSCRIBED.read_text(encoding="utf-8")))
        lines = chosen.folder / f"{RAW[name]}.jsonl.gz"
        if lines.exists():
            return [json.loads(line) for line in gzip.decompress(lines.read_bytes()).split(b"\n") if line]
        with gzip.open(chosen.folder / f"{RAW[name]}.csv.gz", "rt", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    figures = []
    for entry in load([DATA]).of_kind("salary"):
        salary, name = entry.record, entry.path.stem
        if name in RECOMPUTE and salary.pay:
            figures += [(name, salary, at, value) for at, value in vars(salary.pay).items() if value is not None]
            figures += [(name, salary, "n", salary.n)] if salary.n else []
    drawn = random.Random(chosen.seed).sample(figures, min(chosen.draw, len(figures)))
    unlike = 0
    for name, salary, at, value in drawn:
        again = RECOMPUTE[name](salary, rows(name))[at]
        if abs(again - value) > 0.5:
            unlike += 1
            print(f"{salary.id} {at}: {value} here, {again} in the raw file")
    print(f"{len(drawn)} of {len(figures)} figures recomputed, {unlike} differ")
    return 1 if unlike else 0


if __name__ == "__main__":
    sys.exit(main())
