"""How often `ask` finds an entry of a guide by a way to ask it that the entry does not hold.

    python tests/benchmarks/left_out.py [--ways N] [--losses N]

The ways to ask that the guides list are left out of a copy of the knowledge, one of each entry at a time, and asked;
the entry they stand under is the one that is right. N of each entry are tried, spread over its languages.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from mlcareers import KnowledgeBase, open_knowledge
from mlcareers.errors import MlcareersError
from mlcareers.knowledge.compiled import copy_into
from mlcareers.knowledge.full_text import index
from mlcareers.queries import ask
from mlcareers.text.questions.reader import read

Way = tuple[str, str]
"""The page of an entry, and a way to ask for it."""

BETWEEN = " · "
FIRST = 3


def ways(knowledge: KnowledgeBase, at: int, of: int) -> Iterator[Way]:
    """One way to ask of each entry that has several: the `at`th of `of` that are spread over its list."""
    for guide in knowledge.guides:
        for entry in guide.entries:
            if len(entry.asked_as) > 1:
                yield f"guide:{guide.id}/{entry.id}", entry.asked_as[at * len(entry.asked_as) // of]


def without(knowledge: KnowledgeBase, left_out: Sequence[Way]) -> KnowledgeBase:
    """A copy of the knowledge in which no entry is called so."""
    copy = sqlite3.connect(":memory:")
    copy_into(copy, knowledge._connection)
    gone = dict(left_out)
    for row, id_, part, names in copy.execute(
        "SELECT rowid, id, part, names FROM passage WHERE kind = 'guide' AND part != ''"
    ).fetchall():
        kept = [name for name in names.split(BETWEEN) if name != gone.get(f"guide:{id_}/{part}")]
        copy.execute("UPDATE passage SET names = ? WHERE rowid = ?", (BETWEEN.join(kept), row))
    copy.execute("DROP TABLE passage_index")
    index(copy)
    return KnowledgeBase(copy)


def pages_of(knowledge: KnowledgeBase, question: str) -> list[str]:
    """The pages that a question leads to."""
    try:
        return [reading.page for reading in ask.answer(knowledge, question).readings]
    except MlcareersError:
        return []


def judge(got: Sequence[str], right: str) -> str:
    """first, three, topic (an entry beside it), command, or refused."""
    if not got:
        return "refused"
    if right in got[:FIRST]:
        return "first" if got[0] == right else "three"
    if any(page.partition("/")[0] == right.partition("/")[0] for page in got[:FIRST]):
        return "topic"
    return "guide" if got[0].startswith("guide:") else "command"


def report(title: str, verdicts: Sequence[str]) -> None:
    """Print the shares of one group."""
    total = len(verdicts) or 1
    first, three = verdicts.count("first") / total, verdicts.count("three") / total
    print(
        f"{title:24} {len(verdicts):4}  first {first:.2f}  in three {first + three:.2f}"
        + "".join(f"  {name} {verdicts.count(name) / total:.2f}" for name in ("topic", "guide", "command", "refused"))
    )


def main() -> None:
    """Measure, and print what is lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ways", type=int, default=2, help="so many ways of each entry")
    parser.add_argument("--losses", type=int, default=0, help="print so many that are not among the first three")
    arguments = parser.parse_args()
    knowledge = open_knowledge()
    verdicts: dict[str, list[str]] = defaultdict(list)
    losses = []
    for at in range(arguments.ways):
        left_out = list(ways(knowledge, at, arguments.ways))
        copy = without(knowledge, left_out)
        for right, question in left_out:
            got = pages_of(copy, question)
            verdict = judge(got, right)
            language = read(copy, question).language
            verdicts["all"].append(verdict)
            verdicts["english" if language == "english" else "other languages"].append(verdict)
            verdicts[right.partition("/")[0]].append(verdict)
            losses += [(question, right, got)] if verdict not in ("first", "three") else []
    for name, group in verdicts.items():
        report(name, group)
    for question, right, got in losses[: arguments.losses]:
        print(f"  {question}\n      right {right}   got {', '.join(got) or 'nothing'}")


if __name__ == "__main__":
    main()
