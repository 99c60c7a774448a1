"""How many titles a second are read on one core, and what a search over 50,000 names costs beside a role's profile.

    python tests/benchmarks/throughput.py
    python tests/benchmarks/throughput.py --titles FILE      one title per line instead of made-up ones

Times are user and system CPU of whole processes, start included. The search is a ratio of medians over processes run
in turn: read that, not the seconds.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import library
from mlcareers import KnowledgeBase, open_knowledge

PROGRAM = [sys.executable, "-m", "mlcareers"]
LINES, RUNS, TIMES = 50_000, 7, 18
FORMATS = ("table", "csv", "json")
SEARCHES = {
    "role ml-engineer": ["role", "ml-engineer"],
    "search, a name": ["search", "vector database"],
    "search, words in prose": ["search", "engineer pipeline"],
    "search, a slip": ["search", "tensorflwo"],
}
LEVELS = ("", "Senior ", "Jr. ", "Lead ", "Principal ", "Staff ", "Director, ", "Intern - ")
NOISE = (" (Remote)", " - Ads Ranking", " II", " (m/w/d)", ", Payments", " | Berlin", " - Req 48813", " at Acme", "")
OTHERS = ("Registered Nurse", "Truck Driver", "Sales Executive", "Software Engineer - Java", "Data Entry Clerk")


def made_up_titles(knowledge: KnowledgeBase) -> list[str]:
    """Titles as postings write them, four in five of the field; the same every time."""
    chance = random.Random(LINES)
    names = sorted(knowledge.roles.labels().values())
    titles = []
    for number in range(LINES):
        name = chance.choice(OTHERS) if number % 5 == 0 else chance.choice(names)
        titles.append(f"{chance.choice(LEVELS)}{name}{chance.choice(NOISE)} {chance.choice(NOISE)} {number}")
    return titles


def seconds(command: list[str], environment: dict[str, str], given: Path | None = None) -> float:
    """The CPU time of a process."""
    with (given or Path(os.devnull)).open("rb") as stdin:
        process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with status {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def read_titles(titles: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Lines per second of CPU, per format."""
    path = folder / "titles.txt"
    path.write_text("\n".join(titles) + "\n", encoding="utf-8")
    print(f"title -, {len(titles):,} lines, {len(set(titles)):,} different")
    for format_ in FORMATS:
        taken = statistics.median(seconds([*PROGRAM, "title", "-", "-f", format_], environment, path) for _ in range(3))
        print(f"  {format_:<24}{len(titles) / taken:>10,.0f} lines per second of CPU")


def search(folder: Path, environment: dict[str, str]) -> None:
    """What searches cost beside the profile of a role, over the same knowledge."""
    data = folder / "library"
    library.write(data, TIMES)
    knowledge = open_knowledge(data)
    kinds = ("role", "skill", "certification", "guide", "statistic", "conference", "learning", "source")
    names = sum(len(knowledge.names.listed(kind).folded) for kind in kinds)
    taken: dict[str, list[float]] = {name: [] for name in SEARCHES}
    for _ in range(RUNS):
        for name, words in SEARCHES.items():
            taken[name].append(seconds([*PROGRAM, *words, "--data", str(data)], environment))
    floor = statistics.median(taken["role ml-engineer"])
    print(f"\nsearch over {names:,} names")
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"  {name:<24}{median * 1000:>10,.0f} ms of CPU{median / floor:>8.2f} times the role")


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--titles", type=Path)
    chosen = parser.parse_args().titles
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["MLCAREERS_CACHE"] = str(folder / "cache")
        environment = dict(os.environ)
        titles = chosen.read_text(encoding="utf-8").splitlines() if chosen else made_up_titles(open_knowledge())
        read_titles(titles, folder, environment)
        search(folder, environment)


if __name__ == "__main__":
    main()
