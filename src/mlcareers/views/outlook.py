"""The outlook in a few words: of a role by its postings, and of an official occupation by its projections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.outlook import RoleOutlook, projection_of
from mlcareers.analysis.statistics import Figure, Outlook
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
from mlcareers.views.wording import figure, number, when

if TYPE_CHECKING:
    from mlcareers.models.statistic import Statistic

POSTINGS_IN_PROFILE = 3


def facts(answer: RoleOutlook, notes: Footnotes) -> tuple[tuple[str, Line], ...]:
    """Return what was counted of the role's own postings, as labelled lines; none where nothing is known."""
    shares: dict[str, Statistic] = {}
    for told in answer.postings:
        if told.statistic.unit == "percent":
            shares.setdefault(told.statistic.series or told.statistic.title, told.statistic)
    said = [_share_of_postings(statistic, notes) for statistic in list(shares.values())[:POSTINGS_IN_PROFILE]]
    return (("Postings", join(said, "; ")),) if said else ()


def yardstick_for(statistic: Statistic, yardstick: Figure | None) -> Statistic | None:
    """Return the growth of all occupations over the same years, where that edition is known, else the newest."""
    if yardstick is None:
        return None
    editions = (yardstick.statistic, *yardstick.then)
    return next((edition for edition in editions if edition.period == statistic.period), editions[0])


def span(statistic: Statistic) -> str:
    """Write the years of which a figure speaks, short: "2025", "2025–35"."""
    years = [word for word in when(statistic).replace(",", " ").split() if word.isdigit()]
    return f"{years[0]}–{years[1][2:]}" if len(years) == 2 else "".join(years[:1])


def in_short(outlook: Outlook, yardstick: Figure | None, notes: Footnotes, *, brief: bool = False) -> Line:
    """Write one line on an occupation: growth beside that of all occupations, and openings; `brief`: one of them."""
    told = _projected(outlook, yardstick)
    jobs = outlook.best("employment", "jobs")
    if jobs and not told:
        told.append((f"{figure(jobs.statistic)} in {span(jobs.statistic)}, no projection known", jobs.statistic))
    shown = told[:1] if brief else told
    marks = notes.mark(cite for _, statistic in shown for cite in statistic.cite)
    return line(join([line(said) for said, _ in shown], "; "), marks)


def _projected(outlook: Outlook, yardstick: Figure | None) -> list[tuple[str, Statistic]]:
    """Tell growth beside that of all occupations, and openings with what they count, all of one edition."""
    edition = projection_of(outlook, yardstick)
    if edition is None:
        return []
    growth, beside, openings = edition.growth, edition.yardstick, edition.openings
    told = [(f"{growth.place} jobs {growth.value or 0:+g}% {span(growth)}", growth)]
    told += [(f"all occupations {figure(beside)}", beside)] if beside else []
    if openings:
        scope = f" ({openings.scope})" if openings.scope else ""
        told.append((f"{number(openings.value or 0)} openings a year{scope}", openings))
    return told


def _share_of_postings(statistic: Statistic, notes: Footnotes) -> Line:
    n = f"n {statistic.n:,}" if statistic.n else ""
    place = "" if statistic.place == "not stated" else statistic.place
    circumstances = ", ".join(filter(None, (place, str(statistic.year or ""), n)))
    said = f"{statistic.title}: {figure(statistic)}"
    return line(said, Cell(f" ({circumstances})" if circumstances else "", "quiet"), notes.mark(statistic.cite))
