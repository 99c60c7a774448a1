"""How often a question in free words leads to the page that answers it, or is rightly refused.

    python tests/benchmarks/questions.py [FILE or FOLDER] [--losses N]

A FILE has the columns query, language, answerable and pages (questions/README.md tells what they hold).
Where `pages` is missing, `best_command` says which command is right. Rows that name neither cannot be
judged, and are counted as such. A FOLDER is searched for questions*.tsv; a set that is held out, questions*_held.tsv,
is measured only where it is named.
"""

from __future__ import annotations

import argparse
import csv
import shlex
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from mlcareers import KnowledgeBase, open_knowledge
from mlcareers.errors import MlcareersError
from mlcareers.knowledge.names import fold
from mlcareers.queries import ask
from mlcareers.text.names.get import find, get

Row = dict[str, str]
OWN = Path(__file__).parent / "questions"
HELD_OUT = "_held"
FIRST = 3
ENGLISH = ("en", "english")
AS_TYPED = ("market", "title")
"""Commands whose words may be no name of a role: a topic, a title."""

TAKING_VALUES = ("--country", "--level", "--city", "--without", "--role", "--family", "--sort", "--education", "-f")


def read(path: Path) -> list[Row]:
    """The rows of a file, or of every question file in a folder that is not held out."""
    found = sorted(path.glob("questions*.tsv")) if path.is_dir() else [path]
    files = [file for file in found if file == path or not file.stem.endswith(HELD_OUT)]
    rows: list[Row] = []
    for file in files:
        with file.open(encoding="utf-8", newline="") as opened:
            rows += csv.DictReader(opened, delimiter="\t")
    return rows


def wanted(knowledge: KnowledgeBase, row: Row) -> list[str]:
    """The pages that are right, as patterns."""
    if "pages" in row:
        return [page.strip() for page in row["pages"].split(";") if page.strip()]
    words = shlex.split(row.get("best_command") or "")[1:]
    return list(patterns(knowledge, words)) if words else []


def patterns(knowledge: KnowledgeBase, words: Sequence[str]) -> Iterator[str]:
    """The pages that a command shows; of a guide every entry of its topic."""
    kind, *rest = words
    names, options = [], []
    for at, word in enumerate(rest):
        is_value = at and rest[at - 1] in TAKING_VALUES
        (options if is_value or word.startswith("-") else names).append(word)
    if kind == "guide":
        topic = get(knowledge, "guide", names[0]) if names else []
        yield f"guide:{topic[0].id}*" if topic else "guide:*"
        return
    of = {"skill": "skill", "cert": "certification"}.get(kind, "role")
    ids = ",".join(_id(knowledge, of, name) for name in names)
    yield f"{kind}:{ids or 'all'}" + ("*" if not options or ids else f"/*{'*'.join(fold(options[-1]).split())}*")
    if kind in AS_TYPED:
        yield f"{kind}:{' '.join(names)}*"
    if kind == "path":  # a trade from outside the roles may stand for the role of the same name
        yield f"path:*,{ids.split(',')[-1]}*"


def _id(knowledge: KnowledgeBase, kind: str, name: str) -> str:
    try:
        return find(knowledge, kind, name).id
    except MlcareersError:
        return name


def pages_of(knowledge: KnowledgeBase, question: str) -> list[str]:
    """The pages that a question leads to."""
    try:
        return [reading.page for reading in ask.answer(knowledge, question).readings]
    except MlcareersError:
        return []


def judge(got: list[str], right: list[str]) -> str:
    """first, three, wrong or refused."""
    if not got:
        return "refused"
    places = [at for at, page in enumerate(got[:FIRST]) if any(fnmatchcase(page, pattern) for pattern in right)]
    return "wrong" if not places else "three" if places[0] else "first"


def report(title: str, verdicts: Sequence[str]) -> None:
    """Print the shares of one group of questions that have an answer."""
    total = len(verdicts) or 1
    first, three = verdicts.count("first"), verdicts.count("three")
    print(
        f"{title:24} {len(verdicts):4}  first {first / total:.2f}  in three {(first + three) / total:.2f}"
        f"  wrong {verdicts.count('wrong') / total:.2f}  refused {verdicts.count('refused') / total:.2f}"
    )


def main() -> None:
    """Measure a set and print what it shows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", nargs="?", type=Path, default=OWN)
    parser.add_argument("--losses", type=int, default=0, help="print so many questions that went wrong")
    arguments = parser.parse_args()
    knowledge = open_knowledge()
    verdicts: dict[str, list[str]] = defaultdict(list)
    losses, refused, out, unjudged = [], 0, 0, 0
    start = time.perf_counter()
    rows = read(arguments.path)
    for row in rows:
        got = pages_of(knowledge, row["query"])
        if row["answerable"] == "no":
            out, refused = out + 1, refused + (not got)
            losses += [(row["query"], got, "refuse")] if got else []
            continue
        right = wanted(knowledge, row)
        if not right:
            unjudged += 1
            continue
        verdict = judge(got, right)
        verdicts[row["language"]].append(verdict)
        losses += [] if verdict == "first" else [(row["query"], got, " ; ".join(right))]
    took = 1000 * (time.perf_counter() - start) / (len(rows) or 1)
    answerable = [verdict for group in verdicts.values() for verdict in group]
    report("with an answer", answerable)
    abroad = [verdict for name, group in verdicts.items() if name not in ENGLISH for verdict in group]
    report("not in English", abroad)
    for name, group in sorted(verdicts.items()):
        report(f"  {name}", group)
    print(f"to be refused            {out:4}  refused {refused / (out or 1):.2f}")
    wrong = answerable.count("wrong") + out - refused
    print(
        f"confidently wrong        {wrong / (len(answerable) + out or 1):.3f}"
        f"   not judged {unjudged}   {took:.1f} ms each"
    )
    for query, got, right in losses[: arguments.losses]:
        print(f"  {query}\n      got {', '.join(got) or 'nothing'}\n      right {right}")


if __name__ == "__main__":
    main()
