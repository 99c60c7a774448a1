"""The outlook in a few words: of a role by its postings, and of an official occupation by its projections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.outlook import RoleOutlook
from mlcareers.analysis.statistics import Figure, Outlook
from mlcareers.views.blocks import Cell, Line, joined, line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import figure, number, when

if TYPE_CHECKING:
    from mlcareers.models.statistic import Statistic

POSTINGS_IN_PROFILE = 3


def facts(answer: RoleOutlook, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """What was counted of the role's own postings, as labelled lines; none where nothing is known."""
    shares: dict[str, Statistic] = {}
    for told in answer.postings:
        if told.statistic.unit == "percent":
            shares.setdefault(told.statistic.series or told.statistic.title, told.statistic)
    said = [_share_of_postings(statistic, notes) for statistic in list(shares.values())[:POSTINGS_IN_PROFILE]]
    return (("Postings", joined(said, "; ")),) if said else ()


def yardstick_for(statistic: Statistic, yardstick: Figure | None) -> Statistic | None:
    """The growth of all occupations over the same years, where that edition is known, else the newest."""
    if yardstick is None:
        return None
    editions = (yardstick.statistic, *yardstick.then)
    return next((edition for edition in editions if edition.period == statistic.period), editions[0])


def span(statistic: Statistic) -> str:
    """The years of which a figure speaks, short: "2025", "2025–35"."""
    years = [word for word in when(statistic).replace(",", " ").split() if word.isdigit()]
    return f"{years[0]}–{years[1][2:]}" if len(years) == 2 else "".join(years[:1])


def in_short(outlook: Outlook, yardstick: Figure | None, notes: Footnotes, *, brief: bool = False) -> Line:
    """One line on an occupation: expected growth beside that of all occupations, and openings; `brief`: one of them."""
    growth, openings = outlook.best("projections", "percent"), outlook.best("openings", "openings/year")
    jobs = outlook.best("employment", "jobs")
    told: list[tuple[str, Statistic]] = []
    if growth:
        told.append(
            (
                f"{growth.statistic.place} jobs {growth.statistic.value or 0:+g}% {span(growth.statistic)}",
                growth.statistic,
            )
        )
        beside = yardstick_for(growth.statistic, yardstick)
        told += [(f"all occupations {figure(beside)} {span(beside)}", beside)] if beside else []
    if openings:
        told.append(
            (f"{number(openings.statistic.value or 0)} openings a year {span(openings.statistic)}", openings.statistic)
        )
    if jobs and not told:
        told.append((f"{figure(jobs.statistic)} in {span(jobs.statistic)}, no projection known", jobs.statistic))
    shown = told[:1] if brief else told
    return joined([line(said, notes.mark(statistic.cite)) for said, statistic in shown], "; ")


def _share_of_postings(statistic: Statistic, notes: Footnotes) -> Line:
    n = f"n {statistic.n:,}" if statistic.n else ""
    place = "" if statistic.place == "not stated" else statistic.place
    circumstances = ", ".join(filter(None, (place, str(statistic.year or ""), n)))
    said = f"{statistic.title}: {figure(statistic)}"
    return line(said, Cell(f" ({circumstances})" if circumstances else "", "quiet"), notes.mark(statistic.cite))
