"""Recompute drawn pay figures from the raw files, by other code than that which distilled them.

    python tests/benchmarks/recompute_pay.py FOLDER [--draw 60] [--seed 1]

FOLDER holds the raw files as csv, csv.gz or jsonl.gz, named as in RAW; figures of one that is missing are not drawn.
Prints each figure that differs, and how many were compared; the status is 1 when one differs. Percentiles are found by
sorting and interpolating here, not by the library's quantiles.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import random
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from mlcareers import KnowledgeBase, open_knowledge
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
    "bls-areas-2025": "us-bls-oews-2025-data-ml-occupations-by-area",
    "oflc-wage-levels-2025-26": "us-oflc-wage-levels-2025-26",
    "exchange-fed": "fed-fx-monthly-1971-2026-06",
    "exchange-ecb": "eurofxref-hist",
    "purchasing-power": "world-bank-ppp-1990-2024",
}
RATES = ("exchange-fed", "exchange-ecb", "purchasing-power")
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
        if not row["salary_text"] or row["country"] != salary.place.country:
            continue
        role, level = _titled(row["title"])
        unlike = salary.level and level != salary.level
        if role != salary.role or unlike or level == "intern":
            continue
        amount = _yearly(row["salary_text"])
        if amount and 15_000 <= amount <= 1_000_000 and "contract:Profession lib" not in "".join(row["tags"]):
            n += 1
            found[" ".join(row["title"].split()).lower(), " ".join(row["company"].split()), amount] = amount
    return percentiles(found.values()) | {"n": n}


@cache
def _titled(title: str) -> tuple[str | None, str | None]:
    """The role and the level that `mlcareers title` answers with at least 0.8 confidence; no role below that."""
    from mlcareers.queries.title import answers

    [answer] = answers(_knowledge(), [title])
    sure = answer.role is not None and answer.confidence >= 0.8
    return answer.role.id if answer.role and sure else None, answer.level


@cache
def _knowledge() -> KnowledgeBase:
    return open_knowledge()


def _yearly(text: str) -> float | None:
    times = 1000 if "K" in text or "k€ brut" in text else 1
    amounts = [float(found) for found in re.findall(r"\d+(?:\.\d+)?", text.partition(" sur ")[0])]
    if not amounts or (not text.startswith(("Annuel", "Mensuel")) and not text.endswith(("Annually", "brut annuel"))):
        return None
    middle = times * sum(amounts) / len(amounts)
    months = re.search(r" sur (\d+)", text)
    return middle * int(months[1] if months else 12) if text.startswith("Mensuel") and middle < 15_000 else middle


def _of_area(salary: Any, rows: list[Row]) -> Found:
    """The wages of an occupation in a state or an area."""
    state, city = salary.place.region, salary.place.city
    kind, name = ("S", state) if state else ("M", city)
    row = next(r for r in rows if (r["soc"], r["areatype"], r["area"]) == (salary.occupation, kind, name))
    tenths = {"p10": "10th", "p25": "25th", "p75": "75th", "p90": "90th"}
    pay = {at: float(row[f"Annual {percent} percentile wage"]) for at, percent in tenths.items()}
    middles = {"median": float(row["Annual median wage"]), "mean": float(row["Annual mean wage"])}
    return {**pay, **middles, "n": float(row["Employment"])}


def _wage_levels(salary: Any, rows: list[Row]) -> Found:
    row = next(r for r in rows if r["soc"] == salary.occupation and r["area"] == salary.place.city)
    told = [float(found) for found in re.findall(r"II+ (\d+(?:\.\d+)?)", salary.note)]
    assert told == [float(row["l2"]), float(row["l3"])], salary.note
    return {"low": float(row["l1"]), "high": float(row["l4"])}


def _exchange(rate: Any, rows: list[Row]) -> Found:
    """The mean of the months of each year, found by summing."""
    countries = {"EUR": "Euro", "GBP": "United Kingdom", "CHF": "Switzerland", "HKD": "Hong Kong", "KRW": "South Korea"}
    countries |= {
        "AUD": "Australia",
        "BRL": "Brazil",
        "CAD": "Canada",
        "CNY": "China",
        "DKK": "Denmark",
        "INR": "India",
    }
    countries |= {"JPY": "Japan", "MYR": "Malaysia", "MXN": "Mexico", "NZD": "New Zealand", "NOK": "Norway"}
    countries |= {"SGD": "Singapore", "ZAR": "South Africa", "SEK": "Sweden", "TWD": "Taiwan", "THB": "Thailand"}
    own = [row for row in rows if row["Country"] == countries[rate.currency]]
    return _means((row["Date"][:4], float(row["Exchange rate"])) for row in own)


def _reference(rate: Any, rows: list[Row]) -> Found:
    own = [row for row in rows if "N/A" not in (row[rate.currency], row["USD"])]
    return _means((row["Date"][:4], float(row[rate.currency]) / float(row["USD"])) for row in own)


def _power(rate: Any, rows: list[Row]) -> Found:
    return {row["Year"]: float(row["PPP"]) for row in rows if row["Country ID"] == rate.country}


def _means(dated: Iterable[tuple[str, float]]) -> Found:
    years: dict[str, list[float]] = {}
    for year, value in dated:
        years.setdefault(year, []).append(value)
    return {year: sum(values) / len(values) for year, values in years.items()}


RECOMPUTE: dict[str, Callable[[Any, list[Row]], Found]] = {
    "stackoverflow-2026": _stackoverflow,
    "official-abroad": _official,
    "sg-mom-2024": _singapore,
    "dou-2025": _survey(_dou, "Почніть вводити і оберіть вашу ОСНОВНУ посаду зі списку", "Тайтл"),
    "sysarmy-2026": _survey(_sysarmy, "Trabajo de", ""),
    "oncekiyazilimci-2025": _survey(_turkish, "position", "level"),
    "koodiklinikka-2025": _survey(_finnish, "Role / title", ""),
    "postings-2026": _posted,
    "bls-areas-2025": _of_area,
    "oflc-wage-levels-2025-26": _wage_levels,
    "exchange-fed": _exchange,
    "exchange-ecb": _reference,
    "purchasing-power": _power,
}


def figures_of(folder: Path) -> list[tuple[str, Any, str, float]]:
    """Every figure whose raw file is in the folder: the file that holds it, its record, its name and its value."""
    loaded = load([DATA])
    found: list[tuple[str, Any, str, float]] = []
    held = {name for name, raw in RAW.items() if any(folder.glob(f"{raw}.*"))} | {"official-abroad"}
    for entry in (*loaded.of_kind("salary"), *loaded.of_kind("rate")):
        record, name = entry.record, entry.path.stem
        if name not in RECOMPUTE or name not in held:
            continue
        if entry.kind == "rate":
            found += [(name, record, str(one.year), one.rate) for one in record.rates]
        elif record.pay:
            found += [(name, record, at, value) for at, value in vars(record.pay).items() if value is not None]
            found += [(name, record, "n", record.n)] if record.n else []
    return found


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
        packed = chosen.folder / f"{RAW[name]}.csv.gz"
        content = gzip.decompress(packed.read_bytes()) if packed.exists() else packed.with_suffix("").read_bytes()
        return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))

    figures = figures_of(chosen.folder)
    drawn = random.Random(chosen.seed).sample(figures, min(chosen.draw, len(figures)))
    unlike = 0
    for name, salary, at, value in drawn:
        again = RECOMPUTE[name](salary, rows(name))[at]
        if abs(again - value) > (1e-5 * value if name in RATES else 0.5 if value > 200 else 0.005):
            unlike += 1
            print(f"{salary.id} {at}: {value} here, {again} in the raw file")
    print(f"{len(drawn)} of {len(figures)} figures recomputed, {unlike} differ")
    return 1 if unlike else 0


if __name__ == "__main__":
    sys.exit(main())
