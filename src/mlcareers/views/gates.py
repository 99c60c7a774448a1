"""What stands at the door of a role, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.gates import Gate, YearsAsked, is_leading, is_usual_degree
from mlcareers.models.vocabulary import Degree
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line, quiet
from mlcareers.views.wording import countries, percent, years
from mlcareers.views.wording_codes import DEGREES, a_degree

if TYPE_CHECKING:
    from mlcareers.models.role import DegreeNamed, Education


def gate_in_short(gate: Gate) -> Line:
    """Write the degree, and the level where it leads people; what is more than before stands out."""
    degree = _DEGREES_IN_SHORT[gate.degree] if gate.degree else "degree not stated"
    if "degree" in gate.higher and gate.preferred and gate.preferred != gate.degree:
        degree += f" to {_DEGREES_IN_SHORT[gate.preferred]}"
    if gate.named and not is_usual_degree(gate.named):
        degree = f"degree {percent(gate.named.percent)}"
    told = [line(Cell(degree, "warning" if "degree" in gate.higher else "quiet"))]
    if is_leading(gate.level):
        told.append(line(Cell("having led", "warning" if "level" in gate.higher else "quiet")))
    elif gate.level not in (None, "intern", "junior"):
        told.append(quiet("no first job"))
    if gate.licence:
        told.append(line(Cell("licence", "warning")))
    return join(told, ", ")


def gate_line(gate: Gate, notes: Footnotes) -> Line:
    """Write all of it: degree, years, level, and a licence where the record knows one; its silence is no finding."""
    return join([*_gate_degree(gate, notes), _years(gate, notes), *_level(gate), *_licence(gate, notes)], "; ")


def _gate_degree(gate: Gate, notes: Footnotes) -> list[Line]:
    stated = notes.mark(gate.stated.cite if gate.stated else ())
    told = _degree(gate.degree, gate.preferred, gate.named, stated, notes)
    if "degree" in gate.higher:
        than = f"you hold: {DEGREES[gate.held]}" if gate.held else "most hold who come this way"
        told.append(line(Cell(f"that is more than {than}", "warning")))
    return told


def degree_line(asked: Education, notes: Footnotes) -> Line:
    """Write the degree that opens the door of a role, with who says so and how many postings name one."""
    stated = notes.mark(asked.stated.cite if asked.stated else ())
    return join(_degree(asked.minimum, asked.preferred, asked.named, stated, notes), "; ")


def _degree(
    least: Degree | None, preferred: Degree | None, named: DegreeNamed | None, stated: Cell, notes: Footnotes
) -> list[Line]:
    """Return what is asked for, never more than the count of postings bears."""
    if least is None:
        return [quiet("degree not stated")]
    usual = line(f"usually at least {a_degree(least)}" if least != "none" else "no degree needed", stated)
    more = [line(f"{a_degree(preferred)} often preferred")] if preferred and preferred != least else []
    if named is None or is_usual_degree(named):
        return [usual, *more]
    count = f"{percent(named.percent)} of {named.n:,} postings ({countries(named.place)}, {named.year}) name a degree"
    counted = line(count, notes.mark(named.cite))
    ours = line(f"a {_DEGREES_IN_SHORT[least]}, we judge" if least != "none" else "none is needed")
    return [counted, ours, *more]


def _years(gate: Gate, notes: Footnotes) -> Line:
    if gate.years:
        same = gate.named and (gate.named.place, gate.named.year) == (gate.years.place, gate.years.year)
        told = describe_years(gate.years).partition(" (")[0] if same else describe_years(gate.years)
        return line(f"years asked for: {told}", notes.mark(gate.years.cite))
    if gate.rung and (gate.rung.min or 0) > 0:
        return line(f"{years(gate.rung)} on its first rung")
    return quiet("years not counted")


def describe_years(asked: YearsAsked) -> str:
    """Write the years, and on what they rest: "5, median of 395 postings (US, UK, 2026)"."""
    of = f" of {asked.n:,} postings" if asked.n else ""
    where = countries(asked.place or "")
    return f"{asked.median:g}, median{of} ({', '.join(filter(None, (where, str(asked.year or ''))))})"


def _level(gate: Gate) -> tuple[Line, ...]:
    if is_leading(gate.level):
        return (line(Cell(f"begins as {gate.level}: people or projects led before", "warning")),)
    return (line("hardly ever a first job"),) if gate.level not in (None, "intern", "junior") else ()


def _licence(gate: Gate, notes: Footnotes) -> tuple[Line, ...]:
    return (line(gate.licence.text, notes.of(gate.licence)),) if gate.licence else ()


_DEGREES_IN_SHORT: dict[Degree, str] = {
    "none": "no degree",
    "associate": "associate",
    "bachelor": "bachelor's",
    "master": "master's",
    "doctorate": "doctorate",
}
