"""Why sources disagree on pay, a sentence for each reason, in the words of what they really measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.differences import Reason
from mlcareers.analysis.pay.observations import pool
from mlcareers.models.vocabulary import Counted
from mlcareers.queries.salary import RolePay
from mlcareers.views.blocks import Cell, Line, joined, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.pay.observations import common_to, label, mostly
from mlcareers.views.wording import count, kind_of_pay, pay_in_short, place_in_full, year_of

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

_UNITS: dict[Counted, str] = {
    "people": "people who answered a survey",
    "jobs": "jobs as their employers reported them",
    "postings": "postings that state pay",
    "rows": "rows of a data set, which need not be people",
    "filings": "filings of employers",
}
_HEADS: dict[Reason, str] = {
    "basis": "What is counted",
    "reporter": "Who was counted",
    "year": "When",
    "place": "Where",
    "title": "Title",
    "level": "Level",
}


def sentences(answer: RolePay, notes: Footnotes) -> tuple[Line, ...]:
    """A line per reason, and one per source that is at odds with itself."""
    heads = [salary for look in answer.by_source for salary in look.heads]
    readings: Mapping[Reason, Callable[[Salary], str]] = {
        "basis": kind_of_pay,
        "reporter": _reporter,
        "year": year_of,
        "place": lambda head: place_in_full(head.place),
        "title": _title,
        "level": lambda head: head.level or "all levels together",
    }
    said = [_sentence(_HEADS[reason], heads, readings[reason], notes) for reason in answer.differences]
    return (*said, *_at_odds(answer, notes))


def _sentence(head: str, heads: Sequence[Salary], read: Callable[[Salary], str], notes: Footnotes) -> Line:
    """What the sources say to one question: "When: 2025 [1][2], 2023 [3]."."""
    answers: dict[str, list[str]] = {}
    for salary in heads:
        answers.setdefault(read(salary), []).extend(salary.cite)
    parts = [line(said, notes.mark(cite)) for said, cite in answers.items()]
    return line(Cell(f"{head}: ", "strong"), joined(parts, "; "), ".")


def _reporter(head: Salary) -> str:
    if head.n_unit:
        return _UNITS[head.n_unit]
    return "no sample is named" if head.n is None else "not said what was counted"


def _title(head: Salary) -> str:
    pooled = pool(head)
    title = f"{pooled.title} with {count(pooled.titles - 1, 'related title')}" if pooled else head.title
    return f"{title}, {mostly(head)}" if head.commonest else title


def _at_odds(answer: RolePay, notes: Footnotes) -> Iterator[Line]:
    for look in answer.by_source:
        if look.at_odds:
            by_id = {salary.id: salary for salary in look.observations}
            pairs = [(by_id[average], by_id[span]) for average, span in look.at_odds]
            cases = [
                f"{label(average, common_to([average]))} {pay_in_short(average.pay)} beside {pay_in_short(span.pay)}"
                for average, span in pairs
                if average.pay and span.pay
            ]
            mark = notes.mark(citation for pair in pairs for salary in pair for citation in salary.cite)
            yield line(Cell("At odds with itself: ", "strong"), "; ".join(cases), mark, ".")
