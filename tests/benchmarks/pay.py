"""Whether pay figures drawn by a seed equal what the raw files say, counted again by other code than the seeds'.

    python tests/benchmarks/pay.py RAW_FOLDER [--seed N] [--draw N]

RAW_FOLDER holds the raw files, each as csv or csv.gz, whose names begin with aijobs-salaries, job-postings-2023,
us-bls-oews-2025 and us-h1b-role-to-soc; figures of a file that is missing are not drawn. A figure is its n, its number
of different observations, and its percentiles or the reason why they are withheld. Ends with status 1 on a difference.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import random
import re
import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
Rows = list[dict[str, str]]
Claim = tuple[str, Callable[[], object], object]
"""What is claimed, how it is counted again, and the figure as the product states it."""


def raw(folder: Path, beginning: str) -> Rows:
    """The rows of the raw file whose name begins so; none when it is missing."""
    path = next(iter(sorted(folder.glob(f"{beginning}*"))), None)
    if path is None:
        return []
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def table(path: str) -> Any:
    """A YAML file of the project."""
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def distilled(path: str) -> list[dict[str, Any]]:
    """The rows of a list file, each by its column names."""
    document = table(path)
    columns = document["columns"]
    return [{**document["defaults"], **dict(zip(columns, row, strict=False))} for row in document["rows"]]


def summary(observations: dict[object, float], rows: int) -> tuple[object, ...]:
    """n, different n, and p10, p25, median, p75, p90 between the two nearest values, or why they are withheld."""
    values = sorted(observations.values())
    if len(values) < 30:
        return rows, len(values), "few"
    points = []
    for percent in (10, 25, 50, 75, 90):
        place = Fraction(percent * (len(values) - 1), 100)
        below = int(place)
        above = min(below + 1, len(values) - 1)
        lower, upper = Fraction(values[below]), Fraction(values[above])
        points.append(round(lower + (upper - lower) * (place - below)))
    if points[0] == points[1] and points[3] == points[4]:
        return rows, len(values), "collapsed"
    return rows, len(values), *points


def stated(row: dict[str, Any]) -> tuple[object, ...]:
    """The same of a distilled row."""
    counts = row.get("n"), row.get("n_different")
    if row.get("withheld"):
        return *counts, row["withheld"]
    return *counts, *(row.get(f"pay.{name}") for name in ("p10", "p25", "median", "p75", "p90"))


def of_survey(folder: Path) -> Iterator[Claim]:
    """The salary survey: full-time rows in the currency of their country, by title, level, country and year."""
    rows = raw(folder, "aijobs-salaries")
    titles, own = table("seeds/job_titles.yaml")["titles"], table("seeds/currencies.yaml")["own"]
    levels = {None: "", "junior": "EN", "mid": "MI", "senior": "SE", "executive": "EX"}
    for row in distilled("data/salaries/aijobs-2025.yaml") if rows else ():

        def again(row: dict[str, Any] = row) -> object:
            alone = " and " not in row["title"] or not row["title"].endswith(("related title", "related titles"))
            wanted = [row["title"]] if alone else titles[row["role"]]
            found = [
                one
                for one in rows
                if one["job_title"] in wanted
                and one["employment_type"] == "FT"
                and one["company_location"] == row["place.country"]
                and one["salary_currency"] == own[row["place.country"]] == row["currency"]
                and one["work_year"] == str(row["year"])
                and one["experience_level"].startswith(levels[row["level"]])
            ]
            return summary({tuple(one.values()): float(one["salary"]) for one in found}, len(found))

        where = f"{row['place.country']} {row['year']} {row['level'] or 'any level'}"
        yield f"survey, {row['role']}, {row['title']}, {where}", again, stated(row)


def of_postings(folder: Path) -> Iterator[Claim]:
    """The postings of 2023 with yearly pay in the United States, by role, level, company and metropolitan area."""
    rows = raw(folder, "job-postings-2023")
    if not rows:
        return
    unique = {tuple(one.values()): one for one in rows if one["salary_rate"] == "year"}
    read = [reading for one in unique.values() if (reading := posting(one))]
    for row in distilled("data/salaries/postings-2023.yaml"):

        def again(row: dict[str, Any] = row) -> object:
            found = [one for one in read if fits(one, row)]
            return summary({one["ad"]: one["pay"] for one in found}, len(found))

        where = row.get("place.company") or row.get("place.city") or "US"
        level = row.get("level") or row.get("note") or "any level"
        yield f"postings, {row['role']}, {where}, {level}", again, stated(row)


TABLES = table("seeds/job_titles.yaml")
PLACES = table("seeds/us_places.yaml")
PATTERNS = [(role, re.compile(words, re.I)) for entry in TABLES["patterns"] for role, words in entry.items()]
LEVELS = [(level, re.compile(words, re.I)) for level, words in TABLES["levels"].items()]
NO_LEVELS = re.compile(TABLES["no_levels"], re.I)
AREAS = {
    f"{city}, {state}": f"{area} metro area"
    for area, states in PLACES["metropolitan_areas"].items()
    for state, cities in states.items()
    for city in cities
}


def posting(one: dict[str, str]) -> dict[str, Any] | None:
    """A posting as far as it is told; nothing for one outside the United States."""
    title, company = " ".join(one["job_title"].split()), " ".join(one["company_name"].split())
    place = re.sub(r"\s*\(\+\d+ others?\)$", "", one["job_location"])
    in_a_state = place.rsplit(", ", 1)[-1] in PLACES["states"] or place in {*PLACES["states"].values(), "United States"}
    if one["job_country"] != "United States" and not (one["job_country"] == "Sudan" and in_a_state):
        return None
    pay = float(one["salary_year_avg"])
    leveled = NO_LEVELS.sub("", title)
    return {
        "role": next((role for role, words in PATTERNS if words.search(title)), "none"),
        "level": next((level for level, words in LEVELS if words.search(leveled)), None),
        "area": AREAS.get(one["job_location"]),
        "company": company,
        "pay": pay,
        "ad": (title, company, pay),
    }


def fits(one: dict[str, Any], row: dict[str, Any]) -> bool:
    """Whether a posting belongs to the cell of a distilled row."""
    if one["role"] != row["role"]:
        return False
    if row.get("place.company"):
        return bool(one["company"] == row["place.company"])
    if row.get("place.city"):
        return bool(one["area"] == row["place.city"])
    return one["level"] == row.get("level") if row.get("level") or row.get("note") else True


def of_wages(folder: Path) -> Iterator[Claim]:
    """Official wages by occupation, nationwide: jobs, percentiles, mean and standard error."""
    rows = {row["soc"]: row for row in raw(folder, "us-bls-oews-2025") if row["areatype"] == "N"}
    names = {"p10": "10th percentile", "p25": "25th percentile", "median": "median", "p75": "75th percentile"}
    names |= {"p90": "90th percentile", "mean": "mean"}
    for record in table("data/salaries/bls-oews-2025.yaml")["records"]:
        row = rows.get(record["occupation"])
        if row:

            def again(row: dict[str, str] = row, record: dict[str, Any] = record) -> object:
                pay = {
                    name: float(row[f"Annual {words} wage"]) for name, words in names.items() if name in record["pay"]
                }
                return float(row["Employment"]), float(row["Wage percent relative standard error"]), pay

            quality = record.get("quality", {}).get("percent")
            yield f"wages, {record['title']}", again, (record["n"], quality, record["pay"])


def of_filings(folder: Path) -> Iterator[Claim]:
    """Shares of visa filings by role and official occupation."""
    rows = {row["role"]: row for row in raw(folder, "us-h1b-role-to-soc")}
    for path in sorted((ROOT / "data" / "roles").glob("*.yaml")) if rows else ():
        role = yaml.safe_load(path.read_text(encoding="utf-8"))
        for found in role["occupations"]:
            if "share" in found:

                def again(row: dict[str, str] = rows[role["id"]], code: str = found["code"]) -> object:
                    return int(row["n"]), round(100 * int(row[code]) / int(row["n"]), 1)

                yield f"filings, {role['id']}, {found['code']}", again, (found["n"], found["share"])


def main() -> int:
    """Draw figures, count them again, and say which differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="RAW_FOLDER")
    parser.add_argument("--seed", type=int, default=60)
    parser.add_argument("--draw", type=int, default=60, help="how many figures; 0 for all")
    chosen = parser.parse_args()
    parts = (of_survey, of_postings, of_wages, of_filings)
    claims = [claim for part in parts for claim in part(chosen.folder)]
    drawn = random.Random(chosen.seed).sample(claims, min(chosen.draw or len(claims), len(claims)))
    wrong = [(what, said, counted) for what, again, said in drawn if (counted := again()) != said]
    for what, said, counted in wrong:
        print(f"{what}\n  stated   {said}\n  counted  {counted}")
    print(
        f"{len(drawn) - len(wrong)} of {len(drawn)} figures equal their raw file, of {len(claims)} (seed {chosen.seed})"
    )
    return 1 if wrong or not drawn else 0


if __name__ == "__main__":
    sys.exit(main())
