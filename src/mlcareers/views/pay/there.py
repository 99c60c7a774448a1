"""Pay in the country of the reader, in a few lines of a page about something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.pay.observations import unit_of
from mlcareers.views.blocks import Bullets, Section
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.nearest import nearest_line
from mlcareers.views.pay.observations import COUNTRY_FROM, in_unit
from mlcareers.views.wording import country_in_a_sentence, sentence
from mlcareers.views.wording_pay import kind_of_pay, pay_in_short, sample, year_of

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Named
    from mlcareers.analysis.pay.in_country import CountryPay, PayThere
    from mlcareers.models.salary import Salary


def there_sections(there: PayThere | None, notes: Footnotes) -> tuple[Section, ...]:
    """Show what is known of each role in the reader's country, and where the whole of it is shown."""
    if there is None:
        return ()
    items = [told for one in there.roles for told in _role(one.role, one.pay, notes, alone=len(there.roles) == 1)]
    last = there.roles[-1].role.id
    more = line(Cell(f"More: mlcareers salary {last} --country {there.country}", "quiet"))
    title = f"Pay in {country_in_a_sentence(there.country)}"
    return (Section(title, (Bullets((*items, more)),), line(f"your country, {COUNTRY_FROM[there.country_from]}")),)


def _role(role: Named, pay: CountryPay, notes: Footnotes, *, alone: bool) -> list[Line]:
    whose = "" if alone else f"{role.name}: "
    if pay.figures:
        return [_figure(whose, salary, pay, notes) for salary in pay.figures]
    nothing = line(sentence(f"{whose}no figure of the role, and none of other people near it"))
    return [nothing, *(nearest_line(found, notes) for found in pay.nearest)]


def _figure(whose: str, salary: Salary, pay: CountryPay, notes: Footnotes) -> Line:
    assert salary.pay
    title = "" if pay.basis_of_answer == "own" else f"other people: {salary.title}, "
    level = f"{salary.level}, " if salary.level else ""
    what = f"{whose}{title}{level}{year_of(salary)}, {kind_of_pay(salary)}, {in_unit(unit_of(salary))}: "
    middle = "median " if salary.pay.median else ""
    counted = Cell(f" ({sample(salary)})", "quiet")
    return line(what, middle, Cell(pay_in_short(salary.pay), "strong"), counted, notes.mark(salary.cite))
