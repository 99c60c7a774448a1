"""How often what people write leads to what they mean, beside plain RapidFuzz over the same names.

    python tests/benchmarks/quality.py FOLDER

FOLDER holds titles.tsv (query, expected role ids, kind), titles_out_of_field.tsv (titles that must not find a role) and
skills.tsv (query, expected skill name, kind, scope); tab-separated with a header line, nothing quoted.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from rapidfuzz import fuzz, process

from mlcareers import KnowledgeBase, open_knowledge
from mlcareers.queries import title
from mlcareers.text.names import get as find
from mlcareers.text.names import match

UNDERSTANDING = ("alias", "reordered", "abbrev", "typo", "foreign")
PLAIN_CERTAIN = 80
"""From this score on plain RapidFuzz is taken at its word."""

Row = dict[str, str]


def read(path: Path) -> list[Row]:
    """The rows of one set."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(knowledge: KnowledgeBase, kind: str, scorer: Callable[..., float]) -> Callable[[str], tuple[str, float]]:
    """The nearest record by one scorer of RapidFuzz over all names of a kind, and its score."""
    listed = knowledge.names.listed(kind)
    ids = [row.id for row in knowledge.names.at(range(listed.first, listed.first + len(listed.folded)))]

    def nearest(query: str) -> tuple[str, float]:
        found = process.extractOne(query.casefold(), listed.folded, scorer=scorer)
        return (ids[found[2]], found[1]) if found else ("", 0.0)

    return nearest


def titles(knowledge: KnowledgeBase, rows: list[Row]) -> None:
    """Titles: the share whose first answer is right, per kind."""
    read_titles = list(title.answers(knowledge, (row["query"] for row in rows)))
    answers = {"mlcareers": [answer.role.id if answer.role else "" for answer in read_titles]}
    for name, scorer in (("WRatio", fuzz.WRatio), ("token_set", fuzz.token_set_ratio)):
        nearest = plain(knowledge, "role", scorer)
        answers[name] = [nearest(row["query"])[0] for row in rows]
    print(f"titles, first answer right{'':<6}" + "".join(f"{name:>12}" for name in answers) + f"{'rows':>8}")
    kinds = Counter(row["kind"] for row in rows)
    groups = {**{kind: (kind,) for kind in kinds}, "understanding": UNDERSTANDING, "all": tuple(kinds)}
    for group, members in groups.items():
        chosen = [at for at, row in enumerate(rows) if row["kind"] in members]
        shares = [_share(given[at] in _expected(rows[at]) for at in chosen) for given in answers.values()]
        print(f"  {group:<30}" + "".join(f"{share:>12.3f}" for share in shares) + f"{len(chosen):>8}")


def out_of_field(knowledge: KnowledgeBase, rows: list[Row]) -> None:
    """Titles of other fields: the share that wrongly gets a confident role."""
    read_titles = title.answers(knowledge, (row["query"] for row in rows))
    shares = {"mlcareers": _share(answer.role is not None for answer in read_titles)}
    for name, scorer in (("WRatio", fuzz.WRatio), ("token_set", fuzz.token_set_ratio)):
        nearest = plain(knowledge, "role", scorer)
        shares[name] = _share(nearest(row["query"])[1] >= PLAIN_CERTAIN for row in rows)
    told = "".join(f"{share:>12.3f}" for share in shares.values())
    print(f"\nout of field, wrongly accepted  {told}{len(rows):>8}")


def skills(knowledge: KnowledgeBase, rows: list[Row]) -> None:
    """Skills: of those we hold, the share that is found."""
    held = [row for row in rows if find.get(knowledge, "skill", row["expected"])]
    wanted = {row["expected"]: find.get(knowledge, "skill", row["expected"])[0].id for row in held}
    solvers: dict[str, Callable[[str], str]] = {"mlcareers": lambda query: _resolved(knowledge, query)}
    for name, scorer in (("WRatio", fuzz.WRatio), ("token_set", fuzz.token_set_ratio)):
        nearest = plain(knowledge, "skill", scorer)
        solvers[name] = lambda query, nearest=nearest: nearest(query)[0]
    print(
        f"\nskills found, of those held{'':<5}" + "".join(f"{name:>12}" for name in solvers) + f"{'held':>8}{'rows':>6}"
    )
    groups = {"core scope": lambda row: row["scope"] == "core" and row["kind"] != "ambig"}
    groups["ambiguous"] = lambda row: row["kind"] == "ambig"
    groups["all"] = lambda row: row["kind"] != "ambig"
    for group, belongs in groups.items():
        chosen = [row for row in held if belongs(row)]
        shares = [
            _share(solve(row["query"]) == wanted[row["expected"]] for row in chosen) for solve in solvers.values()
        ]
        told = "".join(f"{share:>12.3f}" for share in shares)
        print(f"  {group:<30}{told}{len(chosen):>8}{sum(map(belongs, rows)):>6}")


def _resolved(knowledge: KnowledgeBase, query: str) -> str:
    exact = find.get(knowledge, "skill", query)
    near = [] if exact else match.match(knowledge, "skill", query, limit=1)
    return exact[0].id if exact else near[0].id if near else ""


def _expected(row: Row) -> list[str]:
    return [id_.strip() for id_ in row["expected"].replace("|", ",").split(",")]


def _share(right: Iterable[bool]) -> float:
    results = list(right)
    return sum(results) / len(results) if results else 0.0


def main() -> None:
    """Print all figures for the sets of one folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    knowledge = open_knowledge()
    titles(knowledge, read(folder / "titles.tsv"))
    out_of_field(knowledge, read(folder / "titles_out_of_field.tsv"))
    skills(knowledge, read(folder / "skills.tsv"))


if __name__ == "__main__":
    main()
