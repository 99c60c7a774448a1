"""Every observation of the real knowledge, by every line that can tell it: nothing that a reader needs is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from conftest import Run
from mlcareers.analysis.answers import Named
from mlcareers.analysis.pay.in_country import CountryPay
from mlcareers.analysis.pay.nearest import Nearest
from mlcareers.analysis.pay.observations import unit_of
from mlcareers.analysis.pay.offers import SetBeside
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.country import name_of
from mlcareers.models.salary import Salary
from mlcareers.views.blocks import Group
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Line
from mlcareers.views.pay import countries, nearest, offers, official, there
from mlcareers.views.pay.observations import circumstances, common_scale, describe_counts, in_unit, observed_group
from mlcareers.views.wording_pay import place, sample

ROLE = Named(id="role", name="Role")
Tell = Callable[[Salary, Footnotes], str]


def _text(*lines: Line) -> str:
    return " ".join("".join(cell if isinstance(cell, str) else cell.text for cell in each) for each in lines)


def _group(salary: Salary, notes: Footnotes) -> str:
    group: Group = observed_group("", [salary], notes, common_scale([salary]))
    return f"{_text(group.aside)} {_text(group.rows[0][0])}"  # type: ignore[arg-type]  # a label is a line


def _alone(salary: Salary) -> CountryPay:
    return CountryPay(country=salary.place.country, basis_of_answer="own", figures=(salary,), nearest=())


def _in_a_table_of_countries(salary: Salary, notes: Footnotes) -> str:
    return _text(*countries._row(name_of(salary.place.country), salary, _alone(salary), notes))


def _as_nearest(salary: Salary, notes: Footnotes) -> str:
    return _text(nearest.nearest_line(Nearest(kind="worldwide", role=ROLE, observation=salary), notes))


def _beside_an_offer(salary: Salary, notes: Footnotes) -> str:
    found = SetBeside(observation=salary, amount=1, lower=None, upper=None, from_median=None, stand_in=False)
    return _text(offers._item(found, notes))


def _where_the_reader_works(salary: Salary, notes: Footnotes) -> str:
    return f"{name_of(salary.place.country)} {_text(there._figure('', salary, _alone(salary), notes))}"


def _in_a_list_of_roles(salary: Salary, notes: Footnotes) -> str:
    return _text([circumstances(salary), " ", sample(salary), notes.mark(salary.cite)])  # type: ignore[arg-type]


def _official(salary: Salary, notes: Footnotes) -> str:
    return _text(official._pay(salary, notes))


TELLING: dict[str, Tell] = {
    "group": _group,
    "countries": _in_a_table_of_countries,
    "nearest": _as_nearest,
    "offer": _beside_an_offer,
    "reader": _where_the_reader_works,
    "list": _in_a_list_of_roles,
    "official": _official,
}
"""The lines by which pages tell a figure."""


def _missing(salary: Salary, text: str) -> Iterator[str]:
    """What a line does not say of a figure, and does not say that it is not stated."""
    where = (place(salary.place), name_of(salary.place.country), salary.place.city or "?", salary.place.region or "?")
    said = {
        "place": any(words in text for words in where),
        "year": (str(salary.year) if salary.year else "year not stated") in text,
        "gross or net": (salary.tax or "gross or net not stated") in text.replace("tax not", "gross or net not"),
        "unit": in_unit(unit_of(salary)) in text,
        "n": sample(salary) in text
        or all(words in text for words in describe_counts([salary]))
        or "not counted" in text,
        "source": "[1]" in text,
    }
    yield from (name for name, found in said.items() if not found)


@pytest.mark.parametrize("way", TELLING)
def test_no_figure_is_told_without_what_it_counts(real: KnowledgeBase, way: str) -> None:
    told = 0
    for salary in real.salaries:
        if salary.pay is None:
            continue
        sources = {source.id: source for source in real.sources.many([salary.cite[0].partition("#")[0]])}
        text = TELLING[way](salary, Footnotes(sources))
        missing = list(_missing(salary, text))
        assert not missing, f"{salary.id}: {', '.join(missing)} missing in: {text}"
        told += 1
    assert told > 1_000


def test_every_observation_stands_in_csv_with_every_field(run_real: Run, real: KnowledgeBase) -> None:
    header = run_real("salary", "ml-engineer", "-f", "csv").stdout.splitlines()[0].split(",")
    fields = set(next(iter(real.salaries)).as_dict()) - {"place", "experience", "pay", "quality", "conversion"}
    assert fields - set(header) == {"informed_by"}
    assert {"country", "region", "city", "company", "quality_mark", "quality_percent"} <= set(header)
    assert {"source_conversion", "median", "p10", "p90", "low", "high"} <= set(header)
