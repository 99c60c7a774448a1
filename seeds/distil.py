"""What the distil programs share: a known input, the figures of a sample, and list files of rows."""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import io
import json
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import quantiles
from typing import Any

import yaml

SEEDS = Path(__file__).resolve().parent
WIDTH = 110

SHOWN_FROM = 30
"""The smallest number of different observations whose pay is written."""

COUNTED_FROM = 10
"""The smallest sample whose size is written, without pay."""

PAY_COLUMNS = ("n", "n_different", "withheld", "pay.p10", "pay.p25", "pay.median", "pay.p75", "pay.p90")

Cell = str | int | float | Sequence[str] | None


class WrongInput(SystemExit):
    """The input is not the file that the program knows; uncaught, it ends the program with this message."""


def options(
    description: str, arguments: Sequence[str] | None, *, raw: bool = True, second: str | None = None
) -> argparse.Namespace:
    """The command line of a distil program: the raw data, if it takes any, and the folder to write to.

    `second` says what a second file holds, for a program that takes one.
    """
    parser = argparse.ArgumentParser(description=description.partition("\n")[0])
    if raw:
        parser.add_argument("input", metavar="INPUT", type=Path, help="the raw data: a .csv or .jsonl file, or its .gz")
    if second:
        parser.add_argument("second", metavar="SECOND", type=Path, help=second)
    parser.add_argument(
        "--output-folder",
        metavar="FOLDER",
        type=Path,
        default=SEEDS.parent / "data",
        help="the knowledge folder to write to (default: the data/ of this checkout)",
    )
    return parser.parse_args(arguments)


def read_rows(path: Path, sha256: str) -> list[dict[str, str]]:
    """The rows of a csv file, possibly compressed, whose content has the expected checksum."""
    return list(csv.DictReader(io.StringIO(read_content(path, sha256), newline="")))


def read_records(path: Path, sha256: str) -> list[dict[str, Any]]:
    """The records of a file of JSON lines, possibly compressed, whose content has the expected checksum."""
    return [json.loads(line) for line in read_content(path, sha256).split("\n") if line]


def read_content(path: Path, sha256: str) -> str:
    """The text of a file, possibly compressed, that has the expected checksum."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise WrongInput(
            f"{path} is not the data set this program was written for.\n"
            f"  expected sha256 {sha256}\n  found    sha256 {found}\n"
            "Its figures would not be those that are cited; seeds/README.md says where the right file is."
        )
    return content.decode("utf-8")


def table(name: str) -> Any:
    """One of the hand-kept tables beside the programs."""
    return yaml.safe_load((SEEDS / name).read_text(encoding="utf-8"))


def pay_figures(sample: Iterable[tuple[Hashable, float]]) -> list[Cell]:
    """The values of `PAY_COLUMNS` for observations, each with what tells it from others: repeats count once.

    Percentiles are interpolated linearly. They are withheld where there are fewer than `SHOWN_FROM` different
    observations, and where those below and those above the median collapse into one value.

    >>> pay_figures(enumerate(range(100, 131)))
    [31, 31, None, 103, 108, 115, 122, 127]
    >>> pay_figures([("the same", 100.0)] * 40)
    [40, 1, 'few']
    >>> pay_figures((number, 100.0 + (number > 20)) for number in range(50))[:3]
    [50, 50, 'collapsed']
    """
    observations = list(sample)
    different = dict(observations)
    counts: list[Cell] = [len(observations), len(different)]
    if len(different) < SHOWN_FROM:
        return [*counts, "few"]
    steps_of_five = quantiles(different.values(), n=20, method="inclusive")
    p10, p25, median, p75, p90 = (round(steps_of_five[percent // 5 - 1]) for percent in (10, 25, 50, 75, 90))
    if p10 == p25 and p75 == p90:
        return [*counts, "collapsed"]
    return [*counts, None, p10, p25, median, p75, p90]


def pooled_title(titles: Iterable[str], plain: str | None = None) -> str:
    """One name for a sample of several titles, and how many others it holds.

    The name is the plain title if that occurs, or else the commonest, of equally common ones the shortest.

    >>> pooled_title(["Data Scientist", "Lead Data Scientist", "Lead Data Scientist"], plain="Data Scientist")
    'Data Scientist and 1 related title'
    """
    counts = Counter(titles)
    commonest = min(counts, key=lambda title: (-counts[title], len(title), title))
    first = plain if plain is not None and plain in counts else commonest
    others = len(counts) - 1
    if not others:
        return first
    return f"{first} and {others:,} related title{'s' if others > 1 else ''}"


def write_list_file(
    path: Path,
    comment: str,
    defaults: Mapping[str, Any],
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
) -> None:
    """Write a list file of `defaults`, `columns` and `rows`; empty cells at the end of a row are left out."""
    lines = [*(f"# {line}" for line in comment.strip().splitlines()), "defaults:"]
    lines += [f"  {field}: {_scalar(value)}" for field, value in defaults.items()]
    written = [_flow("  - [", _without_empty_end(row)) for row in rows]
    lines += [_flow("columns: [", columns), *(["rows:", *written] if written else ["rows: []"])]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def say(count: int, what: str) -> None:
    """Print one line of the account: a count and what it counts."""
    print(f"{count:>9,}  {what}")


def say_each(counts: Mapping[str, int]) -> None:
    """Print what was counted, most frequent first."""
    for what, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        print(f"{count:>15,}  {what}")


def _without_empty_end(row: Sequence[Cell]) -> Sequence[Cell]:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return row[:end]


def _flow(start: str, cells: Sequence[Cell]) -> str:
    """A flow sequence after `start`, continued below its first cell where it would be wider than `WIDTH`."""
    lines, line = [], start
    for position, cell in enumerate(cells, start=1):
        piece = _scalar(cell) + ("]" if position == len(cells) else ",")
        if len(line) + len(piece) > WIDTH:
            lines.append(line.rstrip())
            line = " " * len(start)
        line += piece + " "
    return "\n".join([*lines, line.rstrip()])


def _scalar(value: Any) -> str:
    if isinstance(value, Mapping):
        return yaml.safe_dump(dict(value), default_flow_style=True, allow_unicode=True, width=10**6).strip()
    return _text(tuple(value) if isinstance(value, list) else value)


@cache
def _text(value: Any) -> str:
    """A value as YAML inside a flow sequence, quoted where YAML needs it."""
    items = list(value) if isinstance(value, tuple) else value
    return yaml.safe_dump([items], default_flow_style=True, allow_unicode=True, width=10**6).strip()[1:-1]
