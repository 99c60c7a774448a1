"""Why sources disagree on pay, a sentence for each reason, in the words of what they really measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.differences import Reason, differences
from mlcareers.analysis.pay.looks import SourcePay
from mlcareers.analysis.pay.observations import pool
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import Counted
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
from mlcareers.views.pay.observations import common_to, label, mostly
from mlcareers.views.wording import count
from mlcareers.views.wording_pay import kind_of_pay, pay_in_short, year_of

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


def sentences(looks: Sequence[SourcePay], notes: Footnotes) -> tuple[Line, ...]:
    """Return a line per reason, and one per source that is at odds with itself; only of sources that show a figure."""
    told = [look for look in looks if look.heads]
    reasons = differences([look.heads for look in told])
    return (*(_sentence(reason, told, notes) for reason in reasons), *_at_odds(looks, notes))


def _sentence(reason: Reason, looks: Sequence[SourcePay], notes: Footnotes) -> Line:
    """Say what the sources say to one question, each in all that stands for it: "When: 2025 [1][2]; 2023 [3]."."""
    answers: dict[str, list[str]] = {}
    for look in looks:
        said = " / ".join(dict.fromkeys(_read(head, reason) for head in look.heads))
        answers.setdefault(said, []).append(look.source)
    parts = [line(said, notes.mark(sources)) for said, sources in answers.items()]
    return line(Cell(f"{_HEADS[reason]}: ", "strong"), join(parts, "; "), ".")


def _reporter(head: Salary) -> str:
    if head.n_unit:
        return _UNITS[head.n_unit]
    return "no sample is named" if head.n is None else "not said what was counted"


def _title(head: Salary) -> str:
    pooled = pool(head)
    title = f"{pooled.title} with {count(pooled.titles - 1, 'related title')}" if pooled else head.title
    return f"{title}, {mostly(head)}" if head.commonest else title


def _read(head: Salary, reason: Reason) -> str:
    """Say what one figure says to a question."""
    said: dict[Reason, str] = {
        "basis": kind_of_pay(head),
        "reporter": _reporter(head),
        "year": year_of(head),
        "place": name_of(head.place.country),
        "title": _title(head),
        "level": head.level or "all levels together",
    }
    return said[reason]


def _at_odds(looks: Sequence[SourcePay], notes: Footnotes) -> Iterator[Line]:
    for look in looks:
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
