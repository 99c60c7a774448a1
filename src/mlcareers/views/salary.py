"""The page of pay of one role by every source."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.looks import SourcePay, Span
from mlcareers.analysis.pay.observations import HOME_COUNTRY, middle, narrowest, unit_of
from mlcareers.analysis.pay.wished import as_wished
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import SAMPLE_FLOOR
from mlcareers.queries.salary import RolePay
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Column,
    Group,
    Grouped,
    Heading,
    Note,
    Page,
    Prose,
    Rows,
    Scale,
    Section,
    Spread,
)
from mlcareers.views.footnotes import Footnotes, source_name
from mlcareers.views.lines import Cell, Line, line
from mlcareers.views.pay.conversion import conversion_sections
from mlcareers.views.pay.differences import sentences
from mlcareers.views.pay.nearest import answer_in_short, is_of_home, nearest_sections, stand_in_sections
from mlcareers.views.pay.observations import (
    BARS,
    Common,
    about,
    common_scale,
    common_to,
    describe_filters,
    figure_columns,
    figures,
    in_unit,
    label,
    titles,
    withheld_remark,
)
from mlcareers.views.pay.official import official_section
from mlcareers.views.pay.rows import observation_rows
from mlcareers.views.wording import count, listing, money
from mlcareers.views.wording_pay import PAY_BASES, place_in_full, year_of

if TYPE_CHECKING:
    from mlcareers.models.salary import Salary

Row = tuple[Line | Spread, ...]


def role_page(answer: RolePay) -> Page:
    """Show one role: the span of middles, a block per source, and why they differ."""
    notes = Footnotes(answer.sources)
    answer = as_wished(answer)
    looks = _near(answer)
    scale = common_scale((salary for look in looks for salary in look.shown), BARS)
    groups = tuple(_source(look, answer, notes, scale) for look in looks)
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(f"Pay: {answer.role.name}", "title")), line(describe_filters(answer.filters))),
        Prose(answer_in_short(answer, _span(answer.span, len(looks), notes))),
        *((Section("", (Grouped((Column(), *figure_columns(scale)), groups),)),) if groups else ()),
        *_why(looks, notes),
        *_kept_back(answer, looks),
        *stand_in_sections(answer, notes),
        *nearest_sections(answer, notes),
        *((official_section(answer.official, notes),) if is_of_home(answer.filters) else ()),
        *conversion_sections(answer.conversions, notes),
    )
    return Page(blocks, notes.lines(), _next_commands(answer))


def role_rows(answer: RolePay) -> Rows:
    """Show one observation per line: the role's own, then those of other people.

    The nearest is no answer, and left out.
    """
    own = (salary for look in answer.by_source for salary in look.observations)
    official = (salary for found in answer.official.occupations for salary in found.pay)
    every = (*own, *answer.other_people, *answer.stand_ins, *official)
    return observation_rows(dict.fromkeys(every), answer.conversions)


def _span(span: Span | None, sources: int, notes: Footnotes) -> Line:
    """Write the headline: from which to which middle, where and for whom, in how many sources."""
    if span is None:
        return line("No source gives a median of the role itself on a stated sample; what there is stands below.")
    where = f"{place_in_full(span.place)}, {span.level or 'any level'}, {in_unit(unit_of(span.lowest))}: "
    low, high = (line(*_amount(salary), notes.mark(salary.cite)) for salary in (span.lowest, span.highest))
    said = f", in {span.sources} of {count(sources, 'source')}."
    if middle(span.lowest) == middle(span.highest):
        return line(where, "median ", low, said)
    caution = " They measure different things and are never averaged."
    return line(where, "medians from ", low, " to ", high, said, caution)


def _amount(salary: Salary) -> tuple[Cell, str]:
    return Cell(money(middle(salary)), "strong"), f" ({PAY_BASES[salary.pay_basis]}, {year_of(salary)})"


def _source(look: SourcePay, answer: RolePay, notes: Footnotes, scale: Scale) -> Group:
    observations = look.shown
    common = common_to(observations)
    titled = titles(observations, common)
    letters = _letters(observations)
    marks = notes.mark(citation for salary in observations for citation in salary.cite)
    rows = tuple(
        (
            line(label(salary, common, titled.get(salary.id, "")), Cell(letters.get(salary.note or "", ""), "quiet")),
            *figures(salary, scale),
        )
        for salary in observations
    )
    aside = line(" · ".join(about(common, observations)), marks)
    remarks = (*_remarks(observations, letters), withheld_remark(observations), _hidden(look.further, common))
    return Group(source_name(answer.sources[look.source]), aside, rows, tuple(filter(None, remarks)))


def _letters(salaries: Sequence[Salary]) -> dict[str, str]:
    """Return a letter for each note that only some of the observations carry."""
    remarks = dict.fromkeys(salary.note for salary in salaries)
    if len(remarks) == 1:
        return {}
    return {note: f" ({ascii_lowercase[at % 26]})" for at, note in enumerate(filter(None, remarks))}


def _remarks(salaries: Sequence[Salary], letters: dict[str, str]) -> tuple[str, ...]:
    """Return the notes of the lines above: the one that all share, or those with letters."""
    shared = salaries[0].note if not letters else None
    return shared or "", " ".join(f"{letter.strip()} {note}" for note, letter in letters.items())


def _hidden(hidden: Sequence[Salary], common: Common) -> str:
    """Say how many figures are not on the page, and in what they differ from those that are."""
    if not hidden:
        return ""
    countries = {salary.place.country for salary in hidden} - {common.place.country}
    narrow = sum(1 for salary in hidden if narrowest(salary.place))
    few = sum(1 for salary in hidden if not salary.pay)
    kinds = [
        "other years" if {salary.year for salary in hidden} - {common.year} else "",
        count(len(countries), "other country", "other countries") if countries else "",
        f"{narrow} of a city or company" if narrow else "",
        f"{few} under {SAMPLE_FLOOR}" if few else "",
    ]
    said = ", ".join(filter(None, kinds))
    return f"… {len(hidden)} more with --full{': ' if said else ''}{said}"


def _why(looks: Sequence[SourcePay], notes: Footnotes) -> tuple[Section, ...]:
    said = sentences(looks, notes)
    return (Section("Why they differ", (Bullets(said),)),) if said else ()


def _near(answer: RolePay) -> tuple[SourcePay, ...]:
    """Give the sources of the country asked for; where none is, those that tell of more than other single countries."""
    wide = (HOME_COUNTRY, "worldwide", "unstated")
    near = [look for look in answer.by_source if any(salary.place.country in wide for salary in look.observations)]
    return answer.by_source if answer.filters.country or not near else tuple(near)


def _kept_back(answer: RolePay, looks: Sequence[SourcePay]) -> tuple[Section, ...]:
    """Show what is not on the page: what newer figures overtake, and what is known of other countries alone."""
    said = [f"{count(answer.superseded, 'figure')} that newer ones overtake: --history."] if answer.superseded else []
    away = {s.place.country for look in answer.by_source if look not in looks for s in look.observations if s.pay}
    if away:
        said.append(f"Surveys of one country: {listing(sorted(map(name_of, away)))}; --country.")
    return (Section("", (Note(line(" ".join(said))),)),) if said else ()


def _next_commands(answer: RolePay) -> tuple[str, ...]:
    more = any(look.further for look in answer.by_source)
    own = (f"mlcareers salary {answer.role.id} --full",) if more else ()
    return (*own, f"mlcareers role {answer.role.id}")
