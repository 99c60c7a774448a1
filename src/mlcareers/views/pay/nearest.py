"""Pay of other people in the country asked for, and what is known nearest, each by what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.nearest import Nearest
from mlcareers.analysis.pay.observations import HOME_COUNTRY, unit_of
from mlcareers.views.blocks import Bullets, Column, Grouped, Section
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import as_published
from mlcareers.views.pay.observations import common_scale, figure_columns, in_unit, observed_group
from mlcareers.views.wording import country_in_a_sentence
from mlcareers.views.wording_pay import NEAREST, kind_of_pay, pay_in_short, place_in_full, sample, year_of

if TYPE_CHECKING:
    from mlcareers.analysis.pay.filters import Filters
    from mlcareers.models.salary import Salary
    from mlcareers.queries.salary import RolePay


def answer_in_short(answer: RolePay, span: Line) -> Line:
    """Write the headline: the span of the role's own medians, or that there is none and what stands for it."""
    if answer.basis_of_answer == "own" or not answer.filters.country:
        return span
    told = {
        "stand-in": "pay of other people there, which is no figure of the role",
        "nearest": "only what is known nearest, in another country or of another role",
    }
    where = country_in_a_sentence(answer.filters.country)
    return line(f"No figure of the role itself can be shown for {where}. Below: {told[answer.basis_of_answer]}.")


def is_of_home(filters: Filters) -> bool:
    """Say whether the question reaches the country whose occupations the roles name."""
    return filters.country in (None, HOME_COUNTRY)


def stand_in_sections(answer: RolePay, notes: Footnotes) -> tuple[Section, ...]:
    """Show wages of the country's own occupations, then figures of surveys that count a wider group."""
    apart = line("no figures of this role, and no rank")
    official = _by(answer.stand_ins, lambda salary: f"{salary.title} ({salary.occupation})")
    wider = _by(answer.other_people, lambda salary: f"{salary.title}: {salary.stand_in}")
    titles = {"Official wages of whole occupations": official, "Counts other people, too": wider}
    return tuple(Section(title, (_table(groups, notes),), apart) for title, groups in titles.items() if groups)


def nearest_sections(answer: RolePay, notes: Footnotes) -> tuple[Section, ...]:
    """Show what is known nearest, each by what it is."""
    items = tuple(nearest_line(found, notes) for found in answer.nearest)
    return (Section("The nearest that is known", (Bullets(items),), line("not the answer")),) if items else ()


def _by(salaries: Sequence[Salary], whom: Callable[[Salary], str]) -> dict[str, list[Salary]]:
    groups: dict[str, list[Salary]] = {}
    for salary in salaries:
        groups.setdefault(whom(salary), []).append(salary)
    return groups


def _table(groups: dict[str, list[Salary]], notes: Footnotes) -> Grouped:
    scale = common_scale([salary for own in groups.values() for salary in own])
    told = tuple(observed_group(whom, own, notes, scale) for whom, own in groups.items())
    return Grouped((Column(), *figure_columns(scale)), told)


def nearest_line(found: Nearest, notes: Footnotes) -> Line:
    """Write one figure that is no answer, and in what it differs from one."""
    salary = found.observation
    assert salary.pay
    level = f"{salary.level}, " if salary.level else ""
    what = f"{NEAREST[found.kind]}: {found.role.name}, {level}{place_in_full(salary.place)} {year_of(salary)}, "
    unit = f"{kind_of_pay(salary)}, {in_unit(unit_of(salary))}: {'median ' if salary.pay.median else ''}"
    counted = Cell(f" ({', '.join(filter(None, (sample(salary), as_published(salary))))})", "quiet")
    return line(what, unit, Cell(pay_in_short(salary.pay), "strong"), counted, notes.mark(salary.cite))
