"""Pages on pay: every figure with place, year, basis, number and source; bars on one common scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mlcareers.models.salary import SAMPLE_FLOOR, Salary
from mlcareers.models.source import Source
from mlcareers.queries.salary import (
    ComparedPay,
    Filters,
    PayComparison,
    PayOverview,
    Reason,
    RolePay,
    SourcePay,
    middle,
    source_of,
)
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Group,
    Grouped,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Rows,
    Scale,
    Section,
    Spread,
    Table,
    line,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import PAY_BASES, count, listing, pay_in_full, pay_in_short, place, thousands, years

_STEPS = (5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000)
_WHY: dict[Reason, str] = {
    "basis": "Base pay leaves out bonus and equity, total compensation counts them, an advertisement promises a range.",
    "reporter": "Employers who report to a statistical office, people who answer a survey and companies that post a "
    "job are three different crowds.",
    "year": "The figures are from different years.",
    "place": "They speak of different places.",
    "title": "An official occupation is wider than a job title: it holds people whom nobody would call by this title.",
    "experience": "Some pool all levels of experience, others speak of one.",
}


def role_page(answer: RolePay, *, full: bool = False) -> Page:
    """One role: the span of middles, a block per source, and why they differ."""
    notes = Footnotes(answer.sources)
    seen = [o for pay in answer.by_source for o in pay.observations if full or o.id in pay.shown]
    scale = common_scale(seen)
    head = Heading(line(Cell(f"Pay of a {answer.role.name}", "title")), line(_filters(answer.filters)))
    blocks: tuple[Block, ...] = (
        head,
        Prose(_headline(answer)),
        Section("", (_by_source(answer, notes, scale, full),)),
        *_why(answer),
        *_left_out(answer, seen),
    )
    return Page(blocks, notes.lines(), _next_commands(answer))


def full_role_page(answer: RolePay) -> Page:
    """One role with every observation."""
    return role_page(answer, full=True)


def role_rows(answer: RolePay) -> Rows:
    """One observation per line."""
    return observation_rows(salary for pay in answer.by_source for salary in pay.observations)


def comparison_page(answer: PayComparison) -> Page:
    """Several roles, like with like: a table per source."""
    notes = Footnotes(answer.sources)
    head = Heading(
        line(Cell(f"Pay of {listing([role.name for role in answer.roles])}", "title")), line(_filters(answer.filters))
    )
    if not answer.rows:
        return Page((head, Prose(line("No source holds the same observation for two of these roles."))))
    return Page(
        (
            head,
            Note(line("Like with like: same source, place, year, basis and level. ° nearest official occupation.")),
            *comparison_sections(answer, notes),
        ),
        notes.lines(),
        tuple(f"mlcareers salary {role.id}" for role in answer.roles),
    )


def comparison_sections(answer: PayComparison, notes: Footnotes) -> tuple[Section, ...]:
    """A section per source, place, year and basis; a row per level, a column per role."""
    groups: dict[tuple[object, ...], list[ComparedPay]] = {}
    for row in answer.rows:
        groups.setdefault((row.source, row.country, row.year, row.basis), []).append(row)
    columns = (Column("level", fixed=True), *(Column(role.name, "right") for role in answer.roles))
    return tuple(
        Section(
            answer.sources[rows[0].source].title,
            (Table(columns, tuple((line(row.level or "all"), *_compared(row, notes)) for row in rows)),),
            line(" · ".join(_circumstances(rows[0]))),
        )
        for rows in groups.values()
    )


def comparison_rows(answer: PayComparison) -> Rows:
    """One observation per line."""
    return observation_rows(cell.observation for row in answer.rows for cell in row.cells if cell.observation)


def overview_page(answer: PayOverview) -> Page:
    """One line per role, best paid first as asked."""
    notes = Footnotes(answer.sources)
    found = [(row.role, row.observation) for row in answer.rows if row.observation]
    without = [row.role.name for row in answer.rows if not row.observation]
    scale = common_scale(salary for _, salary in found)
    columns = (
        Column("role", fixed=True),
        Column("median", "right", fixed=True),
        Column(scale, spare=2),
        Column("n", "right", fixed=True, spare=1),
        Column("year", fixed=True),
        Column("place", fixed=True, spare=3),
        Column("basis", fixed=True, spare=4),
    )
    rows = tuple(
        (
            line(Cell(role.id, "strong"), _nearest(salary), notes.mark(salary.cite)),
            line(pay_in_short(salary.pay) if salary.pay else ""),
            _spread(salary, scale),
            line(f"{salary.n:,}" if salary.n else ""),
            line(str(salary.year or "not stated")),
            line(place(salary.place)),
            line(Cell(salary.pay_basis, "quiet")),
        )
        for role, salary in found
    )
    blocks: tuple[Block, ...] = (
        Heading(line(Cell("Pay by role", "title")), line(_filters(answer.filters))),
        Prose(
            line(
                "For each role the median that rests on most observations, in US dollars a year; its own before "
                "that of its nearest official occupation (°). Figures of different sources are not one ranking."
            )
        ),
        Table(columns, rows),
        *((Note(line(f"No median is known for: {', '.join(without)}.")),) if without else ()),
    )
    return Page(blocks, notes.lines(), tuple(f"mlcareers salary {role.id}" for role, _ in found[:1]))


def overview_rows(answer: PayOverview) -> Rows:
    """One observation per line."""
    return observation_rows(row.observation for row in answer.rows if row.observation)


def profile_section(role_id: str, heads: Sequence[Salary], notes: Footnotes) -> Section:
    """The few lines of a role's profile."""
    scale = common_scale(heads)
    columns = (
        Column("source", fixed=True),
        Column("place, year, basis"),
        Column("n", "right", fixed=True, spare=2),
        Column("median", "right", fixed=True),
        Column(scale, spare=1),
    )
    table = Table(columns, tuple(_profile_row(salary, scale, notes) for salary in heads))
    middles = [middle(salary) for salary in heads]
    said = [f"Sources disagree, from {thousands(min(middles))} to {thousands(max(middles))}."] if len(heads) > 1 else []
    said += [f"° nearest official occupation: {s.title} ({s.occupation})." for s in heads if s.occupation]
    return Section("Pays", (table, Note(line(" ".join([*said, f"Why, and more: mlcareers salary {role_id}"])))))


def _profile_row(salary: Salary, scale: Scale, notes: Footnotes) -> tuple[Line | Spread, ...]:
    level = f"{salary.level}, " if salary.level else ""
    return (
        line(source_of(salary), _nearest(salary), notes.mark(salary.cite)),
        line(f"{level}{place(salary.place)} {salary.year or 'year not stated'} {salary.pay_basis}"),
        line(f"{salary.n:,}" if salary.n else Cell("–", "quiet")),
        line(Cell(pay_in_short(salary.pay), "strong") if salary.pay else ""),
        _spread(salary, scale),
    )


def observation_rows(salaries: Iterable[Salary]) -> Rows:
    """Observations for machines: every field, raw amounts."""
    figures = ("mean", "p10", "p25", "median", "p75", "p90", "low", "high")
    plain = ("id", "role", "occupation", "title", "level", "year", "currency", "period", "pay_basis", "n", "n_unit")
    header = (*plain[:5], "country", "city", "company", *plain[5:], *figures, "superseded", "cite", "note")
    rows = tuple(
        (
            *(getattr(salary, name) for name in plain[:5]),
            salary.place.country,
            salary.place.city,
            salary.place.company,
            *(getattr(salary, name) for name in plain[5:]),
            *(getattr(salary.pay, name) if salary.pay else None for name in figures),
            salary.superseded,
            " ".join(salary.cite),
            salary.note,
        )
        for salary in salaries
    )
    return Rows(header, rows)


def common_scale(salaries: Iterable[Salary]) -> Scale:
    """One scale for all figures of a page, with round ends and about five marks."""
    amounts = [amount for salary in salaries for amount in _amounts(salary)]
    low, high = min(amounts, default=0), max(amounts, default=1)
    step = next((step for step in _STEPS if (high - low) / step <= 5), _STEPS[-1])
    first, last = int(low // step) * step, (int(-(-high // step)) or 1) * step
    if first == last:
        last += step
    ticks = tuple((float(value), thousands(value)) for value in range(first, last + 1, step))
    return Scale(first, last, ticks)


def _amounts(salary: Salary) -> list[float]:
    return [amount for amount in salary.pay.model_dump().values() if amount] if salary.pay else []


def _spread(salary: Salary, scale: Scale) -> Spread:
    pay = salary.pay
    if pay is None:
        return Spread(scale, "")
    text = pay_in_full(pay)
    return Spread(scale, text, pay.p10 or pay.low, pay.p25, pay.median or pay.mean, pay.p75, pay.p90 or pay.high)


def _headline(answer: RolePay) -> Line:
    if answer.medians is None:
        return line("No median or mean is known here; what there is stands below.")
    low, high = answer.medians
    said = count(len([pay for pay in answer.by_source if pay.headline]), "source")
    if low == high:
        return line("The middle is ", Cell(thousands(low), "strong"), f" US dollars a year, by {said}.")
    return line(
        "The middles run from ",
        Cell(thousands(low), "strong"),
        " to ",
        Cell(thousands(high), "strong"),
        f" US dollars a year, by {said}. They are not averaged: each says something else.",
    )


def _by_source(answer: RolePay, notes: Footnotes, scale: Scale, full: bool) -> Grouped:
    columns = (
        Column("level", fixed=True),
        Column("place", fixed=True),
        Column("titles", "right", fixed=True, spare=3),
        Column("year", fixed=True),
        Column("n", "right", fixed=True),
        *(Column(name, "right", fixed=True, spare=2) for name in ("p10", "p25")),
        Column("median", "right", fixed=True),
        *(Column(name, "right", fixed=True, spare=2) for name in ("p75", "p90")),
        Column(scale, spare=1),
    )
    groups = (_group(pay, answer.sources[pay.source], notes, scale, full) for pay in answer.by_source)
    return Grouped(columns, tuple(groups))


def _group(pay: SourcePay, source: Source, notes: Footnotes, scale: Scale, full: bool) -> Group:
    shown = [salary for salary in pay.observations if full or salary.id in pay.shown]
    hidden = len(pay.observations) - len(shown)
    marks = notes.mark(citation for salary in shown for citation in salary.cite)
    remarks = {salary.note for salary in shown}
    shared = remarks.pop() if len(remarks) == 1 else None
    more = f"… {hidden} more with --full, or choose by --country, --level, --year" if hidden else ""
    rows = tuple(_observation(salary, shown[0], scale) for salary in shown)
    about = line(" · ".join(_about(shown[0], source)), marks)
    return Group(source.title, about, rows, " ".join(filter(None, (shared, more))))


def _about(salary: Salary, source: Source) -> list[str]:
    """What the figures of a source are: basis, unit, who counts, and whose pay it is."""
    words = [PAY_BASES[salary.pay_basis], f"{salary.currency} a {salary.period}"]
    if salary.n_unit:
        words.append(f"n counts {salary.n_unit}")
    if salary.occupation:
        words.append(f"nearest official occupation: {salary.title} ({salary.occupation})")
    if salary.superseded or source.superseded_by:
        words.append("superseded")
    return words


def _observation(salary: Salary, first: Salary, scale: Scale) -> tuple[Line | Spread, ...]:
    pay = salary.pay
    level = salary.level or (years(salary.experience) if salary.experience else "all")
    basis = Cell(f", {salary.pay_basis}" if salary.pay_basis not in (first.pay_basis, "unstated") else "")
    head = (
        line(level, basis),
        line(place(salary.place)),
        line(Cell(_pooled(salary), "quiet")),
        line(str(salary.year or "not stated")),
        line(f"{salary.n:,}" if salary.n else Cell("–", "quiet")),
    )
    if pay is None:
        few = line(Cell(f"under {SAMPLE_FLOOR}", "quiet"))
        return (*head, line(), line(), few, line(), line(), Spread(scale, ""))
    return (
        *head,
        *(line(thousands(amount) if amount else "") for amount in (pay.p10, pay.p25)),
        line(Cell(pay_in_short(pay), "strong")),
        *(line(thousands(amount) if amount else "") for amount in (pay.p75, pay.p90)),
        _spread(salary, scale),
    )


def _pooled(salary: Salary) -> str:
    """How many job titles a row pools, where that is known."""
    _, _, others = salary.title.partition(" and ")
    return f"1 + {others.split()[0]}" if others.endswith(("related title", "related titles")) else "1"


def _why(answer: RolePay) -> tuple[Section, ...]:
    if not answer.disagreements:
        return ()
    return (Section("Why they differ", (Bullets(tuple(line(_WHY[reason]) for reason in answer.disagreements)),)),)


def _left_out(answer: RolePay, seen: Sequence[Salary]) -> tuple[Note, ...]:
    notes = []
    few = sum(1 for salary in seen if salary.pay is None)
    if few:
        notes.append(f"{count(few, 'cell')} with fewer than {SAMPLE_FLOOR} observations: named, not shown.")
    if answer.overtaken:
        notes.append(f"{count(answer.overtaken, 'older figure')} that newer ones overtake: --history.")
    return (Note(line(" ".join(notes))),) if notes else ()


def _compared(row: ComparedPay, notes: Footnotes) -> tuple[Line, ...]:
    return tuple(
        line(
            Cell(pay_in_short(cell.observation.pay), "strong"),
            Cell(f" n {cell.observation.n:,}" if cell.observation.n else "", "quiet"),
            _nearest(cell.observation),
            notes.mark(cell.observation.cite),
        )
        if cell.observation and cell.observation.pay
        else line(Cell(cell.reason or "", "quiet"))
        for cell in row.cells
    )


def _circumstances(row: ComparedPay) -> list[str]:
    country = {"unstated": "place not stated"}.get(row.country, row.country)
    return [country, str(row.year or "year not stated"), PAY_BASES[row.basis]]


def _nearest(salary: Salary) -> Cell:
    return Cell(" °" if salary.occupation else "", "quiet")


def _filters(filters: Filters) -> str:
    chosen = filters.model_dump(exclude_none=True, exclude={"history"})
    return " · ".join(f"{name} {value}" for name, value in chosen.items())


def _next_commands(answer: RolePay) -> tuple[str, ...]:
    return (f"mlcareers salary {answer.role.id} --full", f"mlcareers role {answer.role.id}")
