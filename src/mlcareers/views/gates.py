"""What stands at the door of a role, in words."""

from __future__ import annotations

from mlcareers.analysis.gates import Gate, is_leading
from mlcareers.models.vocabulary import Degree
from mlcareers.views.blocks import Cell, Line, joined, line, quiet
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import DEGREES, years


def gate_in_short(gate: Gate) -> Line:
    """The degree, and the level where it leads people; what is more than before stands out."""
    degree = _DEGREES_IN_SHORT[gate.degree]
    if "degree" in gate.higher and gate.preferred not in (None, gate.degree):
        degree += f" to {_DEGREES_IN_SHORT[gate.preferred or gate.degree]}"
    told = [line(Cell(degree, "warning" if "degree" in gate.higher else "quiet"))]
    if is_leading(gate.level):
        told.append(line(Cell("having led", "warning" if "level" in gate.higher else "quiet")))
    elif gate.level not in ("intern", "junior"):
        told.append(quiet("no first job"))
    if gate.licence:
        told.append(line(Cell("licence", "warning")))
    return joined(told, ", ")


def gate_line(gate: Gate, notes: Footnotes) -> Line:
    """All of it: degree, years, level, and a licence where the record knows one; its silence is no finding."""
    return joined([_degree(gate), _years(gate, notes), *_level(gate), *_licence(gate, notes)], "; ")


def _degree(gate: Gate) -> Line:
    wanted = f"usually a {DEGREES[gate.degree]}" if gate.degree != "none" else "no degree"
    if gate.degree == "associate":
        wanted = f"usually an {DEGREES[gate.degree]}"
    if gate.preferred and gate.preferred != gate.degree:
        wanted += f", a {DEGREES[gate.preferred]} often preferred"
    more = " (more than most hold who come this way)" if "degree" in gate.higher else ""
    return line(Cell(wanted + more, "warning" if more else "plain"))


def _years(gate: Gate, notes: Footnotes) -> Line:
    if gate.years:
        counted = f", n {gate.years.n:,}" if gate.years.n else ""
        told = f"postings that state years ask for {gate.years.median:g} at the median ({gate.years.year}{counted})"
        return line(told, notes.mark(gate.years.cite))
    if gate.rung and (gate.rung.min or 0) > 0:
        return line(f"{years(gate.rung)} on its first rung")
    return quiet("years not counted")


def _level(gate: Gate) -> tuple[Line, ...]:
    if is_leading(gate.level):
        return (line(Cell(f"begins as {gate.level}: people or projects led before", "warning")),)
    return (line("hardly ever a first job"),) if gate.level not in ("intern", "junior") else ()


def _licence(gate: Gate, notes: Footnotes) -> tuple[Line, ...]:
    return (line(gate.licence.text, notes.of(gate.licence)),) if gate.licence else ()


_DEGREES_IN_SHORT: dict[Degree, str] = {
    "none": "no degree",
    "associate": "associate",
    "bachelor": "bachelor's",
    "master": "master's",
    "doctorate": "doctorate",
}
