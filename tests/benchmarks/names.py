"""How often names of skills and certificates, and searches, lead to what is meant.

    python tests/benchmarks/names.py [FOLDER] [--losses N]

FOLDER holds skills.tsv, certifications.tsv and search.tsv (tests/benchmarks/names/ where
none is given; see its README).
Plain BM25 over the same records stands beside the searches.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from mlcareers import KnowledgeBase, open_knowledge
from mlcareers.errors import MlcareersError
from mlcareers.knowledge.names import fold
from mlcareers.queries import search
from mlcareers.text.names.get import find

Row = dict[str, str]
Judge = Callable[[Row], tuple[bool, str]]
FIRST = 3


def read(path: Path) -> list[Row]:
    """The rows of one set; none when the file is missing."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["kind"] != "ambig"]


def resolved(knowledge: KnowledgeBase, kind: str, name: str) -> str:
    """The id that a name leads to, or nothing."""
    try:
        return find(knowledge, kind, name).id
    except MlcareersError:
        return ""


def skill(knowledge: KnowledgeBase, row: Row) -> tuple[bool, str]:
    """Whether a spelling leads to one of the skills that are meant."""
    got = resolved(knowledge, "skill", row["query"])
    return got in {resolved(knowledge, "skill", name) for name in row["expected"].split("|")} - {""}, got


def held(knowledge: KnowledgeBase, row: Row) -> bool:
    """Whether one of the skills that are meant is known under its plain name."""
    return any(resolved(knowledge, "skill", name) for name in row["expected"].split("|"))


def certificate(knowledge: KnowledgeBase, row: Row) -> tuple[bool, str]:
    """Whether a spelling leads to one of the certificates that are meant, or to none where none of them is held."""
    got = resolved(knowledge, "certification", row["query"])
    meant = {name for name in row["expected"].split(",") if knowledge.certifications.get(name)} or {""}
    return got in meant, got


def searched(knowledge: KnowledgeBase, row: Row) -> tuple[bool, str]:
    """Whether something that is meant stands among the first hits."""
    try:
        hits = search.answer(knowledge, row["query"]).hits[:FIRST]
    except MlcareersError:
        return False, ""
    return _among(row, [(hit.kind, hit.id, hit.part) for hit in hits])


def plain(knowledge: KnowledgeBase, row: Row) -> tuple[bool, str]:
    """The same by BM25 over names and prose alone."""
    words = list(dict.fromkeys(fold(row["query"]).split()))
    found = knowledge.prose.search(words, "any", search.KINDS, FIRST)
    return _among(row, [(passage.kind, passage.id, passage.part) for passage in found])


def _among(row: Row, hits: list[tuple[str, str, str | None]]) -> tuple[bool, str]:
    told = {f"{kind}:{id_}" for kind, id_, _ in hits} | {f"{kind}:{id_}/{part}" for kind, id_, part in hits}
    return not told.isdisjoint(row["expected"].split(",")), ", ".join(f"{kind}:{id_}" for kind, id_, _ in hits)


def report(name: str, rows: list[Row], judge: Judge, losses: int) -> None:
    """Print the share that is right, by kind, how much of the rest is wrong, and the first losses."""
    if not rows:
        return
    kinds: dict[str, list[bool]] = defaultdict(list)
    lost = []
    for row in rows:
        right, got = judge(row)
        kinds[row["kind"]].append(right)
        lost += [] if right else [(row, got)]
    share = 1 - len(lost) / len(rows)
    told = " · ".join(f"{kind} {sum(right)}/{len(right)}" for kind, right in sorted(kinds.items()))
    print(f"{name:<14}{share:.3f} of {len(rows)} · {sum(bool(got) for _, got in lost)} wrong · {told}")
    for row, got in lost[:losses]:
        print(f"    {row['query']!r} means {row['expected']}, got {got or 'nothing'}")


def main() -> None:
    """Print all figures for the sets of one folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parent / "names")
    parser.add_argument("--losses", type=int, default=0)
    chosen = parser.parse_args()
    knowledge = open_knowledge()
    spellings = read(chosen.folder / "skills.tsv")
    known = [row for row in spellings if held(knowledge, row)]
    print(f"skills held   {len(known)} of {len(spellings)} rows")
    report("skills", known, lambda row: skill(knowledge, row), chosen.losses)
    certificates, queries = read(chosen.folder / "certifications.tsv"), read(chosen.folder / "search.tsv")
    report("certificates", certificates, lambda row: certificate(knowledge, row), chosen.losses)
    report("search", queries, lambda row: searched(knowledge, row), chosen.losses)
    report("plain BM25", queries, lambda row: plain(knowledge, row), 0)


if __name__ == "__main__":
    main()
