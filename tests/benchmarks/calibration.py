"""What share of answers is right at each step of the raw score, and what each threshold lets in and keeps out.

    python tests/benchmarks/calibration.py FOLDER...

A folder holds titles.tsv (query, expected role ids, kind) and titles_negative.tsv (titles of other fields), separated
by tabs, with a header line, nothing quoted; tests/benchmarks/titles is one. The first table is what STEPS in
mlcareers/text/titles/calibration.py is written from: no step may claim more than the smoothed share. The second shows
why CONFIDENT stands where it does.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from mlcareers import open_knowledge
from mlcareers.text.names.match import reader
from mlcareers.text.titles.calibration import STEPS

THRESHOLDS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.86, 0.92)


class Answer(NamedTuple):
    """The raw score of the likeliest role of a title, whether it is right, and whether any role would have been."""

    score: float
    right: bool
    of_the_field: bool


def answers(folders: Sequence[Path]) -> Iterator[Answer]:
    """The likeliest role of every title; a title that leads nowhere has the score 0."""
    read = reader(open_knowledge()).read
    for folder in folders:
        for name in ("titles.tsv", "titles_negative.tsv"):
            for row in _rows(folder / name):
                roles = read(row["query"])
                expected = set(row["expected"].split(",")) - {"-"}
                right = bool(roles) and roles[0].id in expected
                yield Answer(roles[0].score if roles else 0.0, right, bool(expected))


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["kind"] != "ambig"]


def smoothed(bins: Sequence[tuple[int, int]]) -> list[float]:
    """The shares of (right, all) per bin, bins pooled until no share falls while the score rises."""
    pools: list[tuple[int, int, int]] = []
    for right, n in bins:
        pools.append((right, n, 1))
        while len(pools) > 1 and _share(*pools[-2][:2]) > _share(*pools[-1][:2]):
            last, before = pools.pop(), pools.pop()
            pools.append((before[0] + last[0], before[1] + last[1], before[2] + last[2]))
    return [_share(right, n) for right, n, size in pools for _ in range(size)]


def _share(right: int, n: int) -> float:
    return right / n if n else 0.0


def by_step(found: Sequence[Answer]) -> None:
    """Print bins of the raw score: answers, right ones, share, smoothed share, and what the program claims."""
    edges = [edge for edge, _ in STEPS] + [1.01]
    within = [[answer for answer in found if low <= answer.score < high] for low, high in pairwise(edges)]
    bins = [(sum(answer.right for answer in each), len(each)) for each in within]
    print(f"{'raw score':<14}{'answers':>8}{'right':>7}{'share':>8}{'smoothed':>10}{'claimed':>9}")
    for (low, claimed), high, (right, n), smooth in zip(STEPS, edges[1:], bins, smoothed(bins), strict=True):
        told = f"{low:.2f} to {min(high, 1):.2f}"
        print(f"{told:<14}{n:>8}{right:>7}{_share(right, n):>8.3f}{smooth:>10.3f}{claimed:>9.2f}")


def by_threshold(found: Sequence[Answer]) -> None:
    """Print what each threshold would do: titles of the field answered rightly, wrongly, and strangers let in."""
    field = sum(answer.of_the_field for answer in found)
    strangers = len(found) - field
    print(f"\n{'threshold':<14}{'right of ' + str(field):>14}{'wrong':>8}{'let in of ' + str(strangers):>18}")
    for threshold in THRESHOLDS:
        taken = [answer for answer in found if answer.score >= threshold]
        right = sum(answer.right for answer in taken)
        wrong = sum(answer.of_the_field and not answer.right for answer in taken)
        print(f"{threshold:<14.2f}{right:>14}{wrong:>8}{len(taken) - right - wrong:>18}")


def main() -> None:
    """Print both tables for all folders together."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    found = list(answers(parser.parse_args().folders))
    by_step(found)
    by_threshold(found)


if __name__ == "__main__":
    main()
