"""Distil three indices of what AI could do of an occupation's work into data/statistics/ai-exposure.yaml.

INPUT is a folder with the three tables, one occupation a row (README.md says where they are from). Told are the US
occupations that the roles name as theirs. The three stand side by side: they measure different things, none says
whether AI helps or replaces, and an occupation is not a role.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from distil import Cell, options, read_rows, say, write_list_file
from mlcareers import KnowledgeBase, open_knowledge

COLUMNS = ("id", "title", "value", "unit", "year", "occupation", "series", "scope", "note", "cite")
COMMENT = """\
How far AI could touch the work of US occupations, by three indices: what they measure differs, and none says whether
AI helps or replaces. Written by seeds/distil_exposure.py."""
OLD_CODES = {"15-1111": "15-1221", "15-1132": "15-1252", "15-1121": "15-1211", "15-1141": "15-1242"}
"""What codes of the classification of 2010 became in that of 2018, where one occupation became one."""


class Index(NamedTuple):
    """One index: its file and checksum, the columns of code, occupation and value, and how it is told."""

    key: str
    file: str
    sha256: str
    code: str
    occupation: str
    value: str
    title: str
    unit: str
    year: int
    cite: str
    meaning: str


INDICES = (
    Index(
        key="applicability",
        file="microsoft-ai-applicability-by-soc.csv",
        sha256="2a077dbe90ff377813adac04b2acef6aee51c4b13505a4760ea84ca3efc9039a",
        code="SOC Code",
        occupation="title",
        value="ai_applicability_score",
        title="overlap with what people ask an AI assistant to do",
        unit="of 1",
        year=2025,
        cite="ai-applicability-microsoft-2025",
        meaning="Use of one assistant; it does not say that the assistant does the work well enough to do it alone.",
    ),
    Index(
        key="tasks",
        file="gpts-are-gpts-occupation-exposure.csv",
        sha256="40c74f53de40aec91c0017d80690cbba915f83a8bb414bcf2f884692f1749acb",
        code="O*NET-SOC Code",
        occupation="Title",
        value="human_rating_beta",
        title="tasks that a language model could speed up much, rated by people",
        unit="of 1",
        year=2023,
        cite="gpts-are-gpts-2023",
        meaning="A task that needs software around the model counts half; it says nothing of jobs lost.",
    ),
    Index(
        key="abilities",
        file="aioe-by-soc.csv",
        sha256="de007465aeb107f90a0563e65095b818ad7cad0894f971c8e31a4abca44abca8",
        code="SOC Code",
        occupation="Occupation Title",
        value="AIOE",
        title="abilities that AI bears on, before generative AI",
        unit="sd",
        year=2021,
        cite="aioe-2021",
        meaning="In standard deviations from the mean. By abilities, not tasks: touched may mean helped.",
    ),
)


def main(arguments: Sequence[str] | None = None, indices: Sequence[Index] = INDICES) -> None:
    """Read the three tables, write the occupations that roles name, and print what was left out."""
    chosen = options(__doc__ or "", arguments)
    named = _named(open_knowledge())
    rows = [row for index in indices for row in _rows(chosen.input, index, named)]
    rows.sort(key=lambda row: (str(row[COLUMNS.index("occupation")]), str(row[COLUMNS.index("id")])))
    defaults = {"topic": "impact", "place": "US", "confidence": "medium", "as_of": "2026-11-30", "basis": "cited"}
    path = chosen.output_folder / "statistics" / "ai-exposure.yaml"
    write_list_file(path, COMMENT, defaults, COLUMNS, rows)
    say(len(rows), f"figures written, of {len(named)} occupations that roles name")


def _named(knowledge: KnowledgeBase) -> Mapping[str, str]:
    """The US occupations that roles name, with their titles."""
    return {one.code: one.title for role in knowledge.roles for one in role.occupations if one.scheme == "soc"}


def _rows(folder: Path, index: Index, named: Mapping[str, str]) -> Iterator[list[Cell]]:
    """The named occupations of one index, each with its place among all; of detailed ones that of the whole code."""
    values: dict[str, float] = {}
    titles: dict[str, str] = {}
    for row in read_rows(_existing(folder, index.file), index.sha256):
        code, _, detail = row[index.code].partition(".")
        code = OLD_CODES.get(code, code)
        if detail in ("", "00") or code not in values:
            values[code], titles[code] = float(row[index.value]), row[index.occupation]
    order = sorted(values, key=lambda code: (-values[code], code))
    for code in sorted(values.keys() & named.keys()):
        yield [
            f"ai-exposure-{index.key}-{code}",
            f"{named[code]}: {index.title}",
            round(values[code], 2),
            index.unit,
            index.year,
            code,
            f"ai-exposure-{code}",
            f"place {order.index(code) + 1} of {len(order)}",
            index.meaning if titles[code] == named[code] else f"{index.meaning} Counted as {titles[code]}.",
            [index.cite],
        ]
    say(len(named.keys() - values.keys()), f"named occupations that {index.cite} does not hold")


def _existing(folder: Path, name: str) -> Path:
    return next((path for path in (folder / name, folder / f"{name}.gz") if path.exists()), folder / name)


if __name__ == "__main__":
    main()
