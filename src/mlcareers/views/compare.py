"""Roles side by side: what tells them apart comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mlcareers.analysis.answers import Named
from mlcareers.analysis.gates import is_leading
from mlcareers.analysis.pay.claims import different, is_old
from mlcareers.analysis.pay.comparison import is_one_sample
from mlcareers.models.vocabulary import Importance
from mlcareers.queries.compare import ComparedRole, ComparedSkill, Facet, RoleComparison
from mlcareers.views import outlook
from mlcareers.views.blocks import Block, Bullets, Column, Heading, Note, Page, Prose, Rows, Section, Table, Versus
from mlcareers.views.cert_mentions import mention
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.gates import degree_line, describe_years
from mlcareers.views.lines import Cell, Line, join, line, quiet
from mlcareers.views.pay import comparison
from mlcareers.views.pay.observations import circumstances
from mlcareers.views.pay.official import official_sections
from mlcareers.views.wording import judged_share, listing, percent
from mlcareers.views.wording_codes import HOW_FAR
from mlcareers.views.wording_pay import pay_in_short, sample

if TYPE_CHECKING:
    from mlcareers.analysis.pay.comparison import Cell as PayCell
    from mlcareers.analysis.pay.comparison import ComparedPay
    from mlcareers.models.salary import Salary

SKILLS_IN_ONE = 8
ENTRY_TITLES = ("Postings at entry level",)
REMOTE_TITLES = (
    "Remote postings",
    "Postings open to remote work",
    "Postings for remote work only",
    "Remote or hybrid postings",
    "Postings that say remote",
)


def page(answer: RoleComparison) -> Page:
    """Show the facets asked for, in the order in which they help to choose."""
    notes = Footnotes(answer.sources)
    titles = [compared.role.title for compared in answer.roles]
    blocks: list[Block] = [Heading(line(Cell(listing(titles), "title")))]
    for facet in answer.facets:
        blocks += _FACETS[facet](answer, notes)
    return Page(tuple(blocks), notes.lines(), _next_commands(answer))


def rows(answer: RoleComparison) -> Rows:
    """Show the skills, one per line, with their importance to each role."""
    skills = (*answer.shared_by_all, *answer.shared_by_some, *answer.in_one_only)
    header = ("skill", "name", *(compared.role.id for compared in answer.roles))
    return Rows(header, tuple((skill.id, skill.name, *skill.importance) for skill in skills))


def _differences(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    items = tuple(
        line(
            Cell(told.role.name, "strong"),
            Cell(f", not {told.other.name}: ", "quiet"),
            told.text,
            notes.of(told),
        )
        for told in answer.differences
    )
    silent = [f"{one.name} and {other.name}" for one, other in answer.untold]
    said = f"No sentence tells {listing(silent)} apart yet; what they do and need must."
    return [Bullets(items), *([Note(line(said))] if silent else [])]


def _glance(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    """Show first what decides between two roles: the gate, first jobs, remote work, and pay like for like."""
    rows = [
        ("Education", _degrees(answer, notes)),
        ("Years", tuple(_years(compared, notes) for compared in answer.roles)),
        ("First jobs", tuple(_counted(compared, ENTRY_TITLES, notes) for compared in answer.roles)),
        ("Remote", tuple(_counted(compared, REMOTE_TITLES, notes) for compared in answer.roles)),
        *_pay_in_short(answer, notes),
    ]
    return [Section("", (_versus(answer, rows),))]


def _years(compared: ComparedRole, notes: Footnotes) -> Line:
    """Write the years that postings ask for; else only whether it can be a first job."""
    asked = compared.gate.years
    if asked:
        return line(describe_years(asked), notes.mark(asked.cite))
    if is_leading(compared.gate.level):
        return line("after having led")
    return (
        quiet("not counted") if compared.gate.level in (None, "intern", "junior") else line("hardly ever a first job")
    )


def _counted(compared: ComparedRole, titles: Sequence[str], notes: Footnotes) -> Line:
    """Write the share of a role's postings under the first of these titles that was counted."""
    counted = {figure.statistic.title: figure.statistic for figure in reversed(compared.outlook.postings)}
    found = next((counted[title] for title in titles if title in counted), None)
    if found is None or found.value is None:
        return quiet("not counted")
    place = "" if found.place == "not stated" else f"{found.place}, "
    of = "of postings" if found.title in titles[:1] else found.title.removeprefix("Postings ").casefold()
    told = f" {of} ({place}{found.year}{f', n {found.n:,}' if found.n else ''})"
    return line(percent(found.value), quiet(told), notes.mark(found.cite))


def _pay_in_short(answer: RoleComparison, notes: Footnotes) -> list[tuple[str, tuple[Line, ...]]]:
    """Return the best like-for-like figure of the roles' own, one that is not old before one that is.

    Never a stand-in.
    """
    alike = [row for row in answer.pay.rows if row.fair and not is_one_sample(row)]
    own = [row for row in alike if all(cell.observation for cell in row.cells)]
    if not own:
        return [("Pay", tuple(quiet("no comparable figure") for _ in answer.roles))]

    def closeness(row: ComparedPay) -> tuple[object, ...]:
        return row.first, row.level is None, not _is_old(row), min(map(_n, row.cells))

    best = max(own, key=closeness)
    return [("Pay", tuple(_amount(cell.observation, notes) for cell in best.cells))]


def _is_old(row: ComparedPay) -> bool:
    return any(cell.observation and is_old(cell.observation) for cell in row.cells)


def _n(cell: PayCell) -> int:
    return different(cell.observation) if cell.observation else 0


def _amount(observation: Salary | None, notes: Footnotes) -> Line:
    if observation is None or observation.pay is None:
        return quiet("no comparable figure")
    told = f" {circumstances(observation)}, {sample(observation)}"
    return line(pay_in_short(observation.pay), quiet(told), notes.mark(observation.cite))


def _summary(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    rows = [("What", tuple(line(c.role.summary.text, notes.of(c.role.summary)) for c in answer.roles))]
    if any(compared.rung for compared in answer.roles):
        rows.append(
            (
                "Level",
                tuple(line(f"{c.rung.title}: {c.rung.changes.text}") if c.rung else line() for c in answer.roles),
            )
        )
    rows.append(("Family", _each(answer, lambda compared: compared.role.family)))
    return [Section("", (_versus(answer, rows),))]


def _skills(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    shared = {"Skills shared by all": answer.shared_by_all, "Skills shared by some": answer.shared_by_some}
    blocks: list[Block] = [Section(title, (_table(answer, skills),)) for title, skills in shared.items() if skills]
    own = [(compared.role.title, _only(answer, at)) for at, compared in enumerate(answer.roles)]
    items = tuple(line(Cell(f"Only {title}: ", "strong"), told) for title, told in own if told)
    return [*blocks, Section("Skills of one role", (Bullets(items),))] if items else blocks


def _table(answer: RoleComparison, skills: tuple[ComparedSkill, ...]) -> Table:
    columns = (Column("", fixed=True), *(Column(compared.role.title) for compared in answer.roles))
    return Table(columns, tuple((line(skill.name), *map(_step, skill.importance)) for skill in skills))


def _step(importance: Importance | None) -> Line:
    return line(Cell(importance or "·", "strong" if importance == "core" else "quiet"))


def _only(answer: RoleComparison, at: int) -> Line:
    """Write the skills that only one of the roles needs; all of them where skills are all that is asked for."""
    own = [skill for skill in answer.in_one_only if skill.importance[at]]
    told = [line(skill.name, quiet(f" {skill.importance[at]}")) for skill in own]
    return join(told, " · ", None if answer.facets == ("skills",) else SKILLS_IN_ONE, " with --only skills")


def _tools(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    return [_row(answer, "Tools", lambda compared: _names(compared.tools))]


def _education(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    """Show nothing besides the line at a glance, unless it is asked for alone."""
    return (
        [] if "glance" in answer.facets else [Section("", (_versus(answer, [("Education", _degrees(answer, notes))]),))]
    )


def _degrees(answer: RoleComparison, notes: Footnotes) -> tuple[Line, ...]:
    asked = (compared.role.education for compared in answer.roles)
    return tuple(degree_line(education, notes) if education else quiet("not stated") for education in asked)


def _pay(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    if not any(row.fair for row in answer.pay.rows):
        return [Section("Pay", (Prose(line("No source holds the same observation for two of these roles.")),))]
    return [*comparison.comparison_sections(answer.pay, notes)]


def _ladder(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    def track(name: str) -> Callable[[ComparedRole], str]:
        return lambda compared: " → ".join(rung.title for rung in compared.role.ladder if rung.track == name)

    rows = [("Ladder", _each(answer, track("individual"))), ("or leads", _each(answer, track("management")))]
    return [Section("", (_versus(answer, rows),))]


def _demand(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    facts = [dict(outlook.facts(compared.outlook, notes)) for compared in answer.roles]
    labels = dict.fromkeys(label for own in facts for label in own)
    rows = [(label, tuple(own.get(label, line(Cell("nothing counted", "quiet"))) for own in facts)) for label in labels]
    return [Section("", (_versus(answer, rows),))] if rows else []


def _certifications(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    def told(compared: ComparedRole) -> Line:
        open_ones = [found for found in compared.certifications if found.status in ("active", "beta", "retiring")]
        more = [line(Cell(f"{len(open_ones) - 3} more", "quiet"))] if len(open_ones) > 3 else []
        return join([*map(mention, open_ones[:3]), *more], " · ") or line(Cell("none known", "quiet"))

    return [Section("", (_versus(answer, [("Certifications", tuple(map(told, answer.roles)))]),))]


def _road(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    rows = [
        ("From", _each(answer, lambda compared: _names(compared.comes_from))),
        ("To", _each(answer, lambda compared: _names(compared.leads_to))),
    ]
    return [Section("", (_versus(answer, rows),))]


def _closeness(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    items = tuple(
        line(Cell(judged_share(close.share), "strong"), f" of what {close.to.name} needs, {close.of.name} brings")
        for close in answer.closeness
    )
    return [Section("How close", (Bullets(items), Note(line(HOW_FAR))))]


def _official(answer: RoleComparison, notes: Footnotes) -> list[Block]:
    return [official_sections(answer.pay.official, notes)]


def _row(answer: RoleComparison, label: str, told: Callable[[ComparedRole], str]) -> Section:
    return Section("", (_versus(answer, [(label, _each(answer, told))]),))


def _each(answer: RoleComparison, told: Callable[[ComparedRole], str]) -> tuple[Line, ...]:
    return tuple(line(told(compared)) for compared in answer.roles)


def _versus(answer: RoleComparison, rows: list[tuple[str, tuple[Line, ...]]]) -> Versus:
    return Versus(tuple(compared.role.title for compared in answer.roles), tuple(rows))


def _names(mentioned: tuple[Named, ...]) -> str:
    return " · ".join(other.name for other in mentioned)


def _next_commands(answer: RoleComparison) -> tuple[str, ...]:
    first, second = answer.roles[0].role.id, answer.roles[1].role.id
    return (f"mlcareers path {first} {second}", f"mlcareers role {first}")


_FACETS: dict[Facet, Callable[[RoleComparison, Footnotes], list[Block]]] = {
    "differences": _differences,
    "summary": _summary,
    "glance": _glance,
    "skills": _skills,
    "tools": _tools,
    "education": _education,
    "pay": _pay,
    "ladder": _ladder,
    "demand": _demand,
    "certifications": _certifications,
    "road": _road,
    "closeness": _closeness,
    "official": _official,
}
