"""The page of one skill, of several skills together, and the list of skills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from mlcareers.analysis.answers import Named
from mlcareers.analysis.importance import Share, SkillDemand
from mlcareers.models.vocabulary import SkillCategory
from mlcareers.queries.skill import Need, RoleWanting, SkillList, SkillProfile, SkillRow, SkillsTogether
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Rows,
    Section,
    Table,
    Versus,
    heading,
    joined,
    line,
)
from mlcareers.views.cert_mentions import mention
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import count, filters, percent, sentence

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource

SHORT_ROLES, SHORT_NAMES, SHORT_CERTIFICATIONS, SHORT_LEARNING = 10, 6, 3, 3
_TONES = {"core": "strong", "useful": "plain", "optional": "quiet", None: "quiet"}
_NEEDS = {"required": "", "one-of": " (one of these)", "helpful": " (helpful)"}
_DEPTHS = {"use": "", "build": " (to build it)", "research": " (for research)"}
_NOTHING = Cell("·", "quiet")


def profile(answer: SkillProfile) -> Page:
    """What matters first, on one screen."""
    return _page(answer, SHORT_ROLES, SHORT_NAMES, SHORT_CERTIFICATIONS, SHORT_LEARNING)


def full(answer: SkillProfile) -> Page:
    """Everything that is known about the skill."""
    return _page(answer, None, None, None, None)


def together(answer: SkillsTogether) -> Page:
    """The roles that want all of the skills, then those that want all but one."""
    notes = Footnotes(answer.sources)
    names = " + ".join(skill.name for skill in answer.skills)
    head = Heading(
        line(Cell(names, "title")), line(count(len(answer.roles), "role wants", "roles want"), " all of these")
    )
    blocks: list[Block] = [head]
    if answer.roles:
        blocks.append(Section("", (_together(answer.skills, answer.roles, notes),)))
    if answer.almost:
        blocks.append(Section("All but one", (_together(answer.skills, answer.almost, notes),)))
    blocks.append(Section("", (Note(line(_METHOD)),)))
    first = (*answer.roles, *answer.almost)[0]
    return Page(tuple(blocks), notes.lines(), (f"mlcareers role {first.id}",))


def listing(answer: SkillList) -> Page:
    """The skills of a role with their weight; of a category with what they are; all of them by category."""
    notes = Footnotes(answer.sources)
    head = heading(count(len(answer.skills), "skill"), filters(answer.filters, {"role": "{} needs"}))
    blocks: tuple[Block, ...]
    if answer.role:
        needs = [row.need for row in answer.skills if row.need]
        blocks = (_role_table(needs, notes), Section("", (Note(line(_METHOD)),)))
    elif len({row.category for row in answer.skills}) == 1:
        rows = tuple((line(Cell(row.name, "strong")), line(row.description), _roles(row)) for row in answer.skills)
        blocks = (Table((Column(), Column(), Column("roles", "right", fixed=True)), rows),)
    else:
        blocks = tuple(_category(answer, category) for category in get_args(SkillCategory))
    return Page((head, *blocks), notes.lines(), (f"mlcareers skill {answer.skills[0].id}",))


def profile_rows(answer: SkillProfile) -> Rows:
    """The roles that want a skill, for machines."""
    return Rows(_NEED_HEADER, tuple((need.id, need.name, *_need_values(need)) for need in answer.roles))


def together_rows(answer: SkillsTogether) -> Rows:
    """The roles that want several skills, for machines: one row per role and skill."""
    rows = []
    for role in (*answer.roles, *answer.almost):
        for skill, need in zip(answer.skills, role.needs, strict=True):
            values = _need_values(need) if need else (None,) * (len(_NEED_HEADER) - 2)
            rows.append((role.id, role.name, skill.id, role.weight, *values))
    return Rows((*_NEED_HEADER[:2], "skill", "weight", *_NEED_HEADER[2:]), tuple(rows))


def rows(answer: SkillList) -> Rows:
    """The list for machines."""
    return Rows(
        ("id", "name", "category", "roles", "importance", "description"),
        tuple(
            (row.id, row.name, row.category, row.roles, row.need and row.need.importance, row.description)
            for row in answer.skills
        ),
    )


_FIGURES = (Column("required", "right", fixed=True), Column("named", "right", fixed=True), Column("counted in"))
_METHOD = "Importance as measured where a strong study counted the role's postings, else our judgement."
_NEED_HEADER = (
    "role", "title", "importance", "basis",
    "required_percent", "required_n", "required_year", "required_source",
    "named_percent", "named_n", "named_year", "named_source",
)  # fmt: skip


def _page(
    answer: SkillProfile, roles: int | None, names: int | None, certifications: int | None, learning: int | None
) -> Page:
    notes = Footnotes(answer.sources)
    skill = answer.skill
    also = Cell(f" Also: {', '.join(skill.aliases[:names])}.", "quiet") if skill.aliases else Cell("")
    facts = tuple(row for row in _around(answer, names, certifications) if row[1])
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(skill.name, "title")), line(f"{skill.category} · {skill.id}")),
        Prose(line(skill.description, also)),
        _wanted_by(answer, roles, notes),
        *((Section("Around it", (Facts(facts),)),) if facts else ()),
        *((_learn(answer.learning, learning, notes),) if answer.learning else ()),
        Section("", (Note(line("What carries no number is our judgement.")),)),
    )
    hidden = roles is not None and (len(answer.roles) > roles or len(answer.learning) > (learning or 0))
    more = (f"mlcareers skill {skill.id} --full",) if hidden else ()
    together_with = (f"mlcareers role {answer.roles[0].id}",) if answer.roles else ()
    return Page(blocks, notes.lines(), (*more, *together_with))


def _wanted_by(answer: SkillProfile, limit: int | None, notes: Footnotes) -> Section:
    shown = answer.roles[:limit]
    hidden = len(answer.roles) - len(shown)
    if not shown:
        return Section("Wanted by", (Prose(line("No role of ours names it.")),))
    measured = any(need.demand for need in shown)
    table = Table(
        (Column(), Column("", fixed=True, spare=1), *(_FIGURES if measured else ())),
        tuple((line(need.name), _importance(need), *(_figures(need, notes) if measured else ())) for need in shown),
        f"… {count(hidden, 'more role')} with --full" if hidden else "",
    )
    what = "; required, named: share of the role's postings" if measured else ""
    return Section("Wanted by", (table,), line(Cell(f"{count(len(answer.roles), 'role')}{what}", "quiet")))


def _importance(need: Need) -> Line:
    return line(Cell(need.importance or "a tool", _TONES[need.importance]))  # type: ignore[arg-type]


def _figures(need: Need, notes: Footnotes) -> tuple[Line, Line, Line]:
    """The share that requires, the share that names, and which postings were counted for each."""
    wanted = need.demand or SkillDemand()
    shares = [share for share in (wanted.required, wanted.named) if share]
    counted = joined([line(_counted(share), notes.mark(share.cite)) for share in shares], " · ")
    return _share(wanted.required), _share(wanted.named), counted


def _share(share: Share | None) -> Line:
    return line(percent(share.share) if share else _NOTHING)


def _counted(share: Share) -> Cell:
    return Cell(f"{share.place} {share.year}, n {share.n:,}", "quiet")


def _around(answer: SkillProfile, names: int | None, certifications: int | None) -> Sequence[tuple[str, Line]]:
    """What it belongs to and goes with, what to know first, what it opens, and what proves it."""
    first = [line(need.name, Cell(_NEEDS[need.need] + _DEPTHS[need.depth], "quiet")) for need in answer.prerequisites]
    belongs = (*answer.kind_of, *answer.part_of, *answer.tool_for, *answer.written_in)
    told = {skill.id for skill in (*belongs, *answer.kinds, *answer.parts, *answer.tools, *answer.libraries)}
    related = [skill for skill in answer.related if skill.id not in told]
    proofs = [mention(found) for found in answer.certifications[:certifications]]
    hidden = len(answer.certifications) - len(proofs)
    more = [line(Cell(f"{hidden} more: mlcareers cert --skill {answer.skill.id}", "quiet"))] if hidden else []
    return (
        ("A kind of", _names(answer.kind_of, names)),
        ("Part of", _names(answer.part_of, names)),
        ("A tool for", _names(answer.tool_for, names)),
        ("Written in", _names(answer.written_in, names)),
        ("Kinds", _names(answer.kinds, names)),
        ("Parts", _names(answer.parts, names)),
        ("Tools", _names(answer.tools, names)),
        ("Libraries", _names(answer.libraries, names)),
        ("Goes with", _names(related, names)),
        ("Learn first", joined(first, " · ")),
        ("Opens", _names(answer.opens, names)),
        ("Certifications", joined([*proofs, *more], " · ")),
    )


def _names(skills: Sequence[Named], limit: int | None) -> Line:
    shown = [line(skill.name) for skill in skills[:limit]]
    hidden = len(skills) - len(shown)
    return joined([*shown, *([line(Cell(f"{hidden} more", "quiet"))] if hidden else [])], " · ")


def _learn(resources: Sequence[LearningResource], limit: int | None, notes: Footnotes) -> Section:
    items = []
    for resource in resources[:limit]:
        told = [resource.kind, resource.level, resource.cost, resource.effort]
        by = f", {resource.provider}. {sentence(', '.join(filter(None, told)))}"
        items.append(line(resource.title, Cell(by, "quiet"), notes.of(resource), Cell(f" {resource.url}", "quiet")))
    hidden = len(resources) - len(items)
    return Section("Learn it", (Bullets(tuple(items), f"… {hidden} more with --full" if hidden else ""),))


def _together(skills: Sequence[Named], roles: Sequence[RoleWanting], notes: Footnotes) -> Versus:
    heads = tuple(skill.name for skill in skills)
    return Versus(heads, tuple((role.name, tuple(_cell(need, notes) for need in role.needs)) for role in roles))


def _cell(need: Need | None, notes: Footnotes) -> Line:
    """The importance, and the share that decided it."""
    if need is None:
        return line(Cell("not named", "quiet"))
    if not need.demand:
        return _importance(need)
    sense = "required" if need.demand.required else "named"
    share = need.demand.required or need.demand.named
    told = (f", {sense} {percent(share.share)}, ", _counted(share), notes.mark(share.cite)) if share else ()
    return line(_importance(need), *told)


def _role_table(needs: Sequence[Need], notes: Footnotes) -> Table:
    """The skills of a role with their importance, and the shares where postings were counted."""
    measured = any(need.demand for need in needs)
    rows = tuple(
        (line(Cell(need.name, "strong")), _importance(need), *(_figures(need, notes) if measured else ()))
        for need in needs
    )
    return Table((Column(), Column("", fixed=True, spare=1), *(_FIGURES if measured else ())), rows)


def _category(answer: SkillList, category: SkillCategory) -> Section:
    names = [line(row.name) for row in answer.skills if row.category == category]
    return Section(category, (Prose(joined(names, " · ")),), line(Cell(f"{len(names)}", "quiet")))


def _roles(row: SkillRow) -> Line:
    return line(f"{row.roles}") if row.roles else line(_NOTHING)


def _need_values(need: Need) -> tuple[object, ...]:
    wanted = need.demand or SkillDemand()
    return (need.importance, need.basis, *_share_values(wanted.required), *_share_values(wanted.named))


def _share_values(share: Share | None) -> tuple[object, ...]:
    return (share.share, share.n, share.year, " ".join(share.cite)) if share else (None,) * 4
