"""The page of an offer: a sentence to take to a negotiation, source by source, and what it cannot say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import different, is_old
from mlcareers.analysis.pay.observations import unit_of
from mlcareers.analysis.pay.offers import NotSetBeside, OfferStanding, SetBeside
from mlcareers.models.country import name_of
from mlcareers.views.blocks import Block, Bullets, Heading, Note, Page, Prose, Rows, Section
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.observations import in_unit
from mlcareers.views.wording import count, money
from mlcareers.views.wording_pay import ASK, PERCENTILES, UNLIKE, kind_of_pay, place_in_full, sample, year_of

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

LIMITS = (
    "It cannot say what bonus, equity, pension, hours and holidays are worth, how prices have risen since the year of "
    "a figure, or what this employer pays others. A month counts as a twelfth of a year; thirteenth salaries are not "
    "known."
)


def offer_page(answer: OfferStanding) -> Page:
    """Show where an offer stands, by whom, and what it was not set beside."""
    notes = Footnotes(answer.sources)
    own = [found for found in answer.placed if not found.stand_in]
    others = [found for found in answer.placed if found.stand_in]
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(f"Offer: {answer.role.name}", "title")), line(_offered(answer))),
        Prose(_in_a_sentence(answer, own or others, notes)),
        *_section("Beside figures of the role itself", own, notes),
        *_section("Beside pay of other people there", others, notes),
        *_unlike(answer, notes),
        Section("", (Note(line(LIMITS)),)),
    )
    country = answer.filters.country or ""
    return Page(blocks, notes.lines(), (f"mlcareers salary {answer.role.id} --country {country}",))


def offer_rows(answer: OfferStanding) -> Rows:
    """Show one figure per line, with where the offer stands beside it, or why it is not set beside it."""
    header = (
        "id",
        "title",
        "country",
        "year",
        "currency",
        "period",
        "amount",
        "lower",
        "upper",
        "from_median",
        "unlike",
    )
    placed = ((*_of(s.observation), s.amount, s.lower, s.upper, s.from_median, None) for s in answer.placed)
    unlike = ((*_of(u.observation), None, None, None, None, u.reason) for u in answer.unlike)
    return Rows(header, (*placed, *unlike))


def _of(salary: Salary) -> tuple[object, ...]:
    return salary.id, salary.title, salary.place.country, salary.year, salary.currency, salary.period


def _offered(answer: OfferStanding) -> str:
    offered = answer.offered
    what = "all that is paid" if offered.basis == "total" else "base pay"
    amount = f"{offered.currency} {money(offered.amount)} {'an' if offered.period == 'hour' else 'a'} {offered.period}"
    level = f", {answer.filters.level}" if answer.filters.level else ""
    return f"{amount}, {offered.tax} {what}{level}, {name_of(answer.filters.country or '')}"


def _in_a_sentence(answer: OfferStanding, placed: list[SetBeside], notes: Footnotes) -> Line:
    """Word it for a negotiation: by the figure on the best ground."""
    if not placed:
        reasons = {found.reason for found in answer.unlike}
        asked = [question for reason, question in ASK.items() if reason in reasons]
        return line(
            " ".join(["No figure that is known can be set beside this offer, like with like.", *filter(None, asked)])
        )
    best = max(placed, key=lambda found: (not is_old(found.observation), different(found.observation)))
    salary = best.observation
    whom = "other people's pay: " if best.stand_in else ""
    said = (
        f"By {whom}{salary.title}, {place_in_full(salary.place)} {year_of(salary)} ({sample(salary)}), this offer is "
    )
    return line(said, Cell(_position(best), "strong"), ".", notes.mark(salary.cite), _beside_medians(placed))


def _beside_medians(placed: list[SetBeside]) -> str:
    """Say on which side of how many medians it lies, where there are several."""
    apart = [found.from_median for found in placed if found.from_median is not None]
    if len(apart) < 2:
        return ""
    above = sum(1 for far in apart if far >= 0)
    return f" It is at or above the median of {above} of the {len(apart)} figures below."


def _section(title: str, placed: list[SetBeside], notes: Footnotes) -> tuple[Section, ...]:
    items = tuple(_item(found, notes) for found in placed)
    return (Section(title, (Bullets(items),)),) if items else ()


def _item(found: SetBeside, notes: Footnotes) -> Line:
    salary = found.observation
    unit = in_unit(unit_of(salary))
    what = f"{salary.title}, {salary.level or 'any level'}, {place_in_full(salary.place)} {year_of(salary)}, "
    said = f"{kind_of_pay(salary)}, {unit}: {money(found.amount)} is {_position(found)}"
    return line(what, said, Cell(f" ({sample(salary)})", "quiet"), notes.mark(salary.cite))


def _position(found: SetBeside) -> str:
    """Say between which percentiles, in money, and how far from the median."""
    lower, upper = (_told(found, name) for name in (found.lower, found.upper))
    far = found.from_median
    away = f"{abs(far):.0f}% {'above' if far > 0 else 'below'}" if far and abs(far) >= 1 else ""
    if found.lower == found.upper:
        return f"just {lower}"
    if not (lower and upper):
        said = lower or upper
        if away and "median" in (found.lower, found.upper):
            return f"{away} {said}"
        said = f"above {said}" if lower else f"below {said}"
    else:
        said = f"between {lower} and {upper}"
    return f"{said}, {away} the median" if away else said


def _told(found: SetBeside, name: str | None) -> str:
    return f"{PERCENTILES[name]} of {money(getattr(found.observation.pay, name))}" if name else ""


def _unlike(answer: OfferStanding, notes: Footnotes) -> tuple[Section, ...]:
    """Show the figures that it is not set beside, by the reason."""
    by_reason: dict[str, list[NotSetBeside]] = {}
    for found in answer.unlike:
        by_reason.setdefault(found.reason, []).append(found)
    items = tuple(
        line(Cell(f"{UNLIKE[found[0].reason]}: ", "strong"), count(len(found), "figure"), notes.mark(_cites(found)))
        for found in by_reason.values()
    )
    return (Section("Not set beside it", (Bullets(items),)),) if items else ()


def _cites(found: list[NotSetBeside]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cite for each in found for cite in each.observation.cite))
