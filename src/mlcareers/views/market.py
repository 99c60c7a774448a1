"""Pages on the market: the overview, a topic in full, and the demand for one role."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.analysis.outlook import projection_of
from mlcareers.analysis.statistics import Figure, Outlook
from mlcareers.queries.market import MarketTopic, RoleMarket, TopicFigures
from mlcareers.views import demand
from mlcareers.views.blocks import Bar, Block, Column, Facts, Heading, Note, Page, Prose, Rows, Section, Table
from mlcareers.views.figures import facts, table
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line
from mlcareers.views.outlook import span, yardstick_for
from mlcareers.views.wording import count, figure, number, when
from mlcareers.views.wording_codes import TOPICS
from mlcareers.views.wording_pay import OCCUPATION_MATCHES

if TYPE_CHECKING:
    from mlcareers.models.statistic import Statistic
    from mlcareers.queries.market_overview import Market

OVERVIEW_ROWS = 4
_TOPIC_ORDER = ("employment", "projections", "openings", "education")
_STATISTIC_FIELDS = (
    *("id", "topic", "title", "value", "low", "high", "unit", "year", "period", "place", "population", "scope", "n"),
    *("level", "items", "series", "roles", "occupation", "note", "confidence", "cite", "as_of"),
)


def overview(answer: Market) -> Page:
    """Show the figures that matter, topic by topic."""
    notes = Footnotes(answer.sources)
    head = Heading(line(Cell("The market for work in machine learning and AI", "title")))
    official = (_official_table(answer.outlooks, notes),) if answer.outlooks else ()
    sections = tuple(_topic(topic, notes, brief=True) for topic in answer.topics)
    said = tuple(_topic(topic, notes, brief=True) for topic in answer.unplaced)
    apart = Section(
        "What one source says", said, line("place or year not stated, or low confidence: no picture of the market")
    )
    words = [line(topic, Cell(f" {number}", "quiet")) for topic, number in answer.counts.items()]
    every = Section("Every topic, with its number of figures", (Prose(join(words, " · ")),))
    roles = [role for told in _figures(answer.topics) for role in told.statistic.roles]
    commands = tuple(f"mlcareers market {word}" for word in (*list(answer.counts)[:2], *roles[:1]))
    return Page((head, *official, *sections, apart, every), notes.lines(), commands)


def topic_page(answer: MarketTopic) -> Page:
    """Show everything on one topic."""
    notes = Footnotes(answer.sources)
    told = answer.figures
    figures = sum(1 + len(figure.then) for group in told.groups for figure in group.figures)
    title = f"{TOPICS[told.topic]}: {answer.about}" if answer.about else TOPICS[told.topic]
    head = Heading(line(Cell(title, "title")), line(f"market · {count(figures, 'figure')}"))
    current = TopicFigures(topic=told.topic, groups=tuple(g for g in told.groups if not g.superseded))
    history = tuple(group for group in told.groups if group.superseded)
    page: tuple[Block, ...] = (head, Section("", (table(current.groups, notes),)))
    if history:
        page += (Section("From superseded editions", (table(history, notes),)),)
    whole = (f"mlcareers market {told.topic}",) if answer.about else ()
    return Page(page, notes.lines(), (*whole, "mlcareers market"))


def role_page(answer: RoleMarket, *, full: bool = False) -> Page:
    """Show the demand for one role: its occupation, the skills that postings ask for, and all other figures."""
    notes = Footnotes(answer.sources)
    head = Heading(line(Cell(f"Demand: {answer.role.name}", "title")), line(f"market · {answer.role.id}"))
    official = tuple(_official(outlook, answer.yardstick, notes) for outlook in answer.outlooks)
    asked_for = demand.sections(answer.studies, notes, full=full)
    topics = tuple(_topic(topic, notes, brief=not full) for topic in answer.topics)
    more = () if full else (f"mlcareers market {answer.role.id} --full",)
    commands = (*more, f"mlcareers role {answer.role.id}", f"mlcareers salary {answer.role.id}")
    return Page((head, *official, *asked_for, *topics), notes.lines(), commands)


def full_role_page(answer: RoleMarket) -> Page:
    """Show the demand for one role with every row, population and remark."""
    return role_page(answer, full=True)


def overview_rows(answer: Market) -> Rows:
    """Show the figures of the overview, one per line."""
    official = (figure for outlook in answer.outlooks for figure in outlook.figures)
    return _rows((*official, *_figures(answer.topics), *_figures(answer.unplaced)))


def topic_rows(answer: MarketTopic) -> Rows:
    """Show one figure per line, those that are overtaken after those that overtake them."""
    return _rows(_figures((answer.figures,)))


def role_rows(answer: RoleMarket) -> Rows:
    """Show one figure per line; the share of postings that name a skill comes as a figure of the topic `demand`."""
    official = (figure for outlook in answer.outlooks for figure in outlook.figures)
    rows = _rows((*official, *_figures(answer.topics)))
    return Rows(
        rows.header, (*rows.rows, *(row for study in answer.studies for row in demand.rows(study, rows.header)))
    )


def _topic(topic: TopicFigures, notes: Footnotes, *, brief: bool = False) -> Section:
    shown = OVERVIEW_ROWS if brief else None
    return Section(TOPICS[topic.topic], (table(topic.groups, notes, shown=shown, brief=brief),))


def _official_table(outlooks: tuple[Outlook, ...], notes: Footnotes) -> Section:
    """Show occupations with their jobs, expected growth and openings, each with the time of which it speaks."""
    found = [(outlook, projection_of(outlook, None)) for outlook in outlooks]
    highest = max((edition.growth.value or 0 for _, edition in found if edition), default=0)
    measure, population = _common_count_of_jobs(outlooks)
    columns = (
        Column("occupation"),
        Column(measure.lower(), "right", fixed=True, spare=1),
        Column("growth", "right", fixed=True),
        Column(spare=3),
        Column("openings a year", "right", fixed=True, spare=2),
    )
    rows = []
    for outlook, edition in found:
        jobs = next((figure.statistic for figure in outlook.figures if _measure(figure) == measure), None)
        growth, openings = (edition.growth, edition.openings) if edition else (None, None)
        cites = [cite for statistic in (jobs, growth, openings) if statistic for cite in statistic.cite]
        bar = Bar(growth.value or 0, highest) if growth and highest > 0 else line()
        name = line(Cell(outlook.title, "strong"), notes.mark(cites))
        rows.append((name, _cell(jobs), _cell(growth), bar, _cell(openings)))
    wider = [f"{o.title}: {e.openings.scope}" for o, e in found if e and e.openings and e.openings.scope]
    defined = f"{measure}: {population}. " if population else ""
    scopes = f" Openings of {'; '.join(wider)}." if wider else ""
    remark = Note(line(f"{defined}Growth and openings are projections for all jobs, of one edition each.{scopes}"))
    aside = line("official statistics of the occupations that most roles name, and of all together")
    return Section("Jobs and outlook", (Table(columns, tuple(rows)), remark), aside)


def _common_count_of_jobs(outlooks: tuple[Outlook, ...]) -> tuple[str, str | None]:
    """Return the way of counting jobs that most of these occupations have, so that one column holds one thing."""
    counted = [f for outlook in outlooks for f in outlook.figures if f.statistic.topic == "employment"]
    measures = [_measure(figure) for figure in counted]
    measure = max(measures, key=measures.count, default="Jobs")
    population = next((f.statistic.population for f in counted if _measure(f) == measure), None)
    return measure, population


def _cell(statistic: Statistic | None) -> Line:
    if statistic is None:
        return line(Cell("not known", "quiet"))
    years = span(statistic)
    plain_number = statistic.value is not None and statistic.unit != "percent"
    said = number(statistic.value or 0) if plain_number else figure(statistic)
    return line(said, Cell(f" ({years})" if years else "", "quiet"))


def _official(outlook: Outlook, yardstick: Figure | None, notes: Footnotes) -> Section:
    """Show what official statistics say of the nearest occupation, named as such."""
    rows = []
    for told in sorted(outlook.figures, key=_official_order):
        parts = [_told(told.statistic, notes), *(_before(older, notes) for older in told.then)]
        beside = yardstick_for(told.statistic, yardstick)
        if beside and _is_growth(told):
            said = f"; all occupations: {figure(beside)}, {when(beside)}"
            parts.append(line(Cell(said, "quiet"), notes.mark(beside.cite)))
        rows.append((_measure(told), line(*parts)))
    aside = f"official occupation ({outlook.code}): {OCCUPATION_MATCHES[outlook.match or 'kindred']}"
    return Section(outlook.title, (Facts(tuple(rows)),), line(aside))


def _official_order(told: Figure) -> tuple[bool, int]:
    """Put jobs, expected growth and openings first, then what the growth means in jobs, last the education."""
    topic, unit = told.statistic.topic, told.statistic.unit
    return topic == "education" or (topic == "projections" and unit != "percent"), _TOPIC_ORDER.index(topic)


def _is_growth(told: Figure) -> bool:
    return (told.statistic.topic, told.statistic.unit) == ("projections", "percent")


def _measure(told: Figure) -> str:
    return told.statistic.title.partition(", ")[0]


def _told(statistic: Statistic, notes: Footnotes) -> Line:
    said = Cell(figure(statistic) or ", ".join(statistic.items), "strong")
    return line(said, Cell(f" · {' · '.join(facts(statistic))}", "quiet"), notes.mark(statistic.cite))


def _before(older: Statistic, notes: Footnotes) -> Line:
    return line(Cell(f"; before: {figure(older)}, {when(older)}", "quiet"), notes.mark(older.cite))


def _figures(topics: Iterable[TopicFigures]) -> tuple[Figure, ...]:
    return tuple(figure for topic in topics for group in topic.groups for figure in group.figures)


def _rows(figures: Iterable[Figure]) -> Rows:
    """Show every figure, and below it those that it overtakes, which name it in `overtaken_by`."""
    rows = []
    for told in figures:
        newer = ""
        for statistic in (told.statistic, *told.then):
            values = (getattr(statistic, field) for field in _STATISTIC_FIELDS)
            rows.append((*("; ".join(v) if isinstance(v, tuple) else v for v in values), newer))
            newer = statistic.id
    return Rows((*_STATISTIC_FIELDS, "overtaken_by"), tuple(rows))
