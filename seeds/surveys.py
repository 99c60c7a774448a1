"""What the programs for national pay surveys share: people by role and level, and everybody together.

A sample of a role is written from `COUNTED_FROM` people on, its pay from `SHOWN_FROM` different ones on. Everybody
together is no figure of a role: it stands near the roles that are built in code.
"""

from __future__ import annotations

from argparse import Namespace
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from distil import (
    COUNTED_FROM,
    PAY_COLUMNS,
    SHOWN_FROM,
    Cell,
    pay_figures,
    read_rows,
    say,
    say_each,
    write_list_file,
)
from stand_ins import stand_ins

COLUMNS = ("role", "stand_in", "stands_for", "title", "level", *PAY_COLUMNS)
LEVELS = (None, "intern", "junior", "mid", "senior", "lead")


class Person(NamedTuple):
    """An answer that counts: its job as the survey names it, level, pay, and all that it says."""

    job: str
    level: str | None
    pay: float
    row: tuple[str, ...]


class Job(NamedTuple):
    """The role that a job of the survey is, and whom else it counts."""

    role: str
    stand_in: str | None = None


class Survey(NamedTuple):
    """What tells one survey from another: what its file says, whom it counts, and how one answer is read.

    `why_not` says why an answer is left out, or nothing; `person` reads one that counts.
    """

    file: str
    comment: str
    defaults: Mapping[str, Any]
    jobs: Mapping[str, Job]
    everybody: str
    why_not: Callable[[Mapping[str, str]], str | None]
    person: Callable[[Mapping[str, str]], Person]


def distil(survey: Survey, chosen: Namespace, sha256: str) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    rows = read_rows(chosen.input, sha256)
    people = [survey.person(row) for row in rows if survey.why_not(row) is None]
    written = observations(people, survey.jobs, survey.everybody)
    path = chosen.output_folder / "salaries" / survey.file
    write_list_file(path, survey.comment, survey.defaults, COLUMNS, written)
    left_out = Counter(why for row in rows if (why := survey.why_not(row)))
    report(len(rows), left_out, people, survey.jobs, written)


def observations(people: Sequence[Person], jobs: Mapping[str, Job], everybody: str) -> list[list[Cell]]:
    """A row per role, and per role and level; then one of everybody."""
    samples: defaultdict[tuple[str, str | None], list[Person]] = defaultdict(list)
    for person in people:
        if person.job in jobs:
            for level in dict.fromkeys((None, person.level)):
                samples[person.job, level].append(person)
    written: list[list[Cell]] = []
    for (job, level), sample in sorted(samples.items(), key=lambda item: (item[0][0], LEVELS.index(item[0][1]))):
        if len(sample) >= COUNTED_FROM:
            role, counts = jobs[job]
            written.append([role, counts, [], job, level, *_figures(sample)])
    near = stand_ins()["groups"]["building-and-science"]
    written.append([None, everybody, near, "All jobs of the survey", None, *_figures(people)])
    return written


def report(
    read: int, left_out: Mapping[str, int], people: Iterable[Person], jobs: Mapping[str, Job], written: Sequence[object]
) -> None:
    """Print what was read, what was left out and why, and what is too small to write."""
    say(read, "answers read")
    say(sum(left_out.values()), "left out")
    say_each(left_out)
    sizes = Counter(person.job for person in people)
    small = {job: size for job, size in sizes.items() if job in jobs and size < SHOWN_FROM}
    say(sum(small.values()), f"of jobs with fewer than {SHOWN_FROM} answers, which are counted without pay")
    say_each(small)
    say(len(written), "rows written")


def _figures(sample: Iterable[Person]) -> list[Cell]:
    return pay_figures((person.row, person.pay) for person in sample)
