"""The page of one skill, of several skills together, and the list of skills."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, get_args

from mlcareers.analysis.answers import Named
from mlcareers.analysis.importance import Share, SkillDemand
from mlcareers.models.vocabulary import Depth, Importance, SkillCategory
from mlcareers.queries.skill import (
    PrerequisiteNamed,
    RoleWanting,
    SkillList,
    SkillProfile,
    SkillRow,
    SkillsTogether,
)
from mlcareers.queries.skill_needs import Need
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Column,
    Facts,
    Page,
    Prose,
    Rows,
    Section,
    Table,
    Versus,
    heading,
    remark,
    rest,
)
from mlcareers.views.cert_mentions import mention
from mlcareers.views.changed import changed_line
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, Tone, join, line, quiet, strong
from mlcareers.views.wording import count, countries, percent, sentence
from mlcareers.views.wording_codes import filters

if TYPE_CHECKING:
    from mlcareers.models.learning import LearningResource

SHORT_ROLES, SHORT_NAMES, SHORT_CERTIFICATIONS, SHORT_LEARNING = 10, 6, 3, 3
_TONES: dict[Importance | None, Tone] = {"core": "strong", "useful": "plain", "optional": "quiet", None: "quiet"}
_NEEDS = {"required": "", "one-of": "one of these", "helpful": "helpful"}
_DEPTHS: dict[Depth, str] = {"use": "", "build": "to build it", "research": "for research"}
_METHOD = "Importance as measured where a strong study counted the role's postings, else our judgement."
_FIGURES = (Column("required", "right", fixed=True), Column("named", "right", fixed=True), Column("counted in"))
_NEED_HEADER = (
    "role", "title", "importance", "basis",
    "required_percent", "required_n", "required_year", "required_source",
    "named_percent", "named_n", "named_year", "named_source",
)  # fmt: skip

PER_CATEGORY = 200
"""So many skills of a category are a page that people still read; the formats for machines have all."""


def page(answer: SkillProfile, *, full: bool = False) -> Page:
    """Show what matters first, on one screen; in full everything that is known."""
    notes, skill = Footnotes(answer.sources), answer.skill
    aliases = skill.aliases if full else skill.aliases[:SHORT_NAMES]
    blocks: tuple[Block, ...] = (
        heading(skill.name, f"{skill.category} · {skill.id}"),
        Prose(line(skill.description, quiet(f" Also: {', '.join(aliases)}." if aliases else ""))),
        *_asked_of(answer, notes),
        _wanted_by(answer, None if full else SHORT_ROLES, notes),
        Section("Around it", (_around(answer, full=full),)),
        Section("Learn it", (_learn(answer.learning, None if full else SHORT_LEARNING, notes),)),
        remark("What carries no number is our judgement. ", changed_line(answer.changed, skill.id)),
    )
    hidden = not full and (len(answer.roles) > SHORT_ROLES or len(answer.learning) > SHORT_LEARNING)
    more = (f"mlcareers skill {skill.id} --full",) if hidden else ()
    nearest = [answer.asked_of.role] if answer.asked_of else answer.roles[:1]
    return Page(blocks, notes.lines(), (*more, *(f"mlcareers role {role.id}" for role in nearest)))


def together(answer: SkillsTogether) -> Page:
    """Show the roles that want all of the skills, then those that want all but one."""
    notes = Footnotes(answer.sources)
    names = " + ".join(skill.name for skill in answer.skills)
    blocks = (
        heading(names, f"{count(len(answer.roles), 'role wants', 'roles want')} all of these"),
        Section("", (_side_by_side(answer.skills, answer.roles, notes),)),
        Section("All but one", (_side_by_side(answer.skills, answer.almost, notes),)),
        remark(_METHOD),
    )
    first = (*answer.roles, *answer.almost)[0]
    return Page(blocks, notes.lines(), (f"mlcareers role {first.id}",))


def listing(answer: SkillList) -> Page:
    """List the skills of a role with their weight; of a category with what they are; all of them by category."""
    notes = Footnotes(answer.sources)
    head = heading(count(len(answer.skills), "skill"), filters(answer.filters, {"role": "{} needs"}))
    blocks: tuple[Block, ...]
    if answer.role:
        needs = [row.need for row in answer.skills if row.need]
        blocks = (_wanted(needs, notes, strong), remark(_METHOD))
    elif len({row.category for row in answer.skills}) == 1:
        columns = (Column(), Column(), Column("roles", "right", fixed=True))
        blocks = (Table.of(columns, answer.skills, _listed, limit=PER_CATEGORY, more="with -f csv"),)
    else:
        by_category: dict[SkillCategory, list[str]] = {category: [] for category in get_args(SkillCategory)}
        for row in answer.skills:
            by_category[row.category].append(row.name)
        blocks = tuple(_category(category, names) for category, names in by_category.items())
    return Page((head, *blocks), notes.lines(), (f"mlcareers skill {answer.skills[0].id}",))


def profile_rows(answer: SkillProfile) -> Rows:
    """List the roles that want a skill, for machines."""
    return Rows(_NEED_HEADER, tuple((need.id, need.name, *_need_values(need)) for need in answer.roles))


def together_rows(answer: SkillsTogether) -> Rows:
    """List the roles that want several skills, for machines: one row per role and skill."""
    rows = []
    for role in (*answer.roles, *answer.almost):
        for skill, need in zip(answer.skills, role.needs, strict=True):
            values = _need_values(need) if need else (None,) * (len(_NEED_HEADER) - 2)
            rows.append((role.id, role.name, skill.id, role.weight, *values))
    return Rows((*_NEED_HEADER[:2], "skill", "weight", *_NEED_HEADER[2:]), tuple(rows))


def rows(answer: SkillList) -> Rows:
    """List skills for machines."""
    return Rows(
        ("id", "name", "category", "roles", "importance", "description"),
        tuple(
            (row.id, row.name, row.category, row.roles, row.need and row.need.importance, row.description)
            for row in answer.skills
        ),
    )


def _asked_of(answer: SkillProfile, notes: Footnotes) -> tuple[Section, ...]:
    """Show how much the role wants it that was asked about, and what is within it; or that it does not list it."""
    if answer.asked_of is None:
        return ()
    role, need, within = answer.asked_of.role, answer.asked_of.need, answer.asked_of.within
    title = f"For {role.name}"
    if need is None and not within:
        said = f"{role.name} does not list it among its skills or tools, and no study held here counts it there."
        return (Section(title, (Prose(line(said)),)),)
    told = (line(need.note),) if need and need.note else ()
    rows = (*((need.replace(name=answer.skill.name),) if need else ()), *within)
    return (Section(title, (_wanted(rows, notes, line, SHORT_ROLES), Bullets(told))),)


def _wanted_by(answer: SkillProfile, limit: int | None, notes: Footnotes) -> Section:
    if not answer.roles:
        within = (
            f" {count(answer.roles_within, 'role')} want a kind, part or tool of it." if answer.roles_within else ""
        )
        return Section("Wanted by", (Prose(line(f"No role of ours names it.{within}")),))
    measured = any(need.demand for need in answer.roles[:limit])
    what = "; required, named: share of the role's postings" if measured else ""
    within = f", {answer.roles_within} more a kind, part or tool of it" if answer.roles_within else ""
    aside = quiet(f"{count(len(answer.roles), 'role')}{within}{what}")
    return Section("Wanted by", (_wanted(answer.roles, notes, line, limit),), aside)


def _wanted(needs: Sequence[Need], notes: Footnotes, named: Callable[[str], Line], limit: int | None = None) -> Table:
    """Show roles or skills with their importance, and the shares where postings were counted."""
    measured = any(need.demand for need in needs[:limit])
    columns = (Column(), Column("", fixed=True, spare=1), *(_FIGURES if measured else ()))
    return Table.of(
        columns,
        needs,
        lambda need: (named(need.name), _importance(need), *(_figures(need, notes) if measured else ())),
        limit=limit,
    )


def _importance(need: Need) -> Line:
    return line(Cell(need.importance or "a tool", _TONES[need.importance]))


def _figures(need: Need, notes: Footnotes) -> tuple[Line, Line, Line]:
    """Write the share that requires, the share that names, and which postings were counted for each."""
    wanted = need.demand or SkillDemand()
    studies = {(share.cite, share.n, share.year): share for share in (wanted.required, wanted.named) if share}
    counted = join([line(_counted(share), notes.mark(share.cite)) for share in studies.values()], " · ")
    return _share(wanted.required), _share(wanted.named), counted


def _share(share: Share | None) -> Line:
    return line(percent(share.share)) if share else quiet("·")


def _counted(share: Share) -> Line:
    return quiet(f"{countries(share.place)} {share.year}, n {share.n:,}")


def _around(answer: SkillProfile, *, full: bool) -> Facts:
    """Show what it belongs to and goes with, what to know first, what it opens, and what proves it."""

    def names(skills: Sequence[Named]) -> Line:
        return join([line(skill.name) for skill in skills], " · ", None if full else SHORT_NAMES)

    first = [line(need.name, quiet(_when(need))) for need in answer.prerequisites]
    belongs = (*answer.kind_of, *answer.part_of, *answer.tool_for, *answer.written_in)
    shown = {skill.id for skill in (*belongs, *answer.kinds, *answer.parts, *answer.tools, *answer.libraries)}
    certifications = [mention(found) for found in answer.certifications]
    more = f": mlcareers cert --skill {answer.skill.id}"
    return Facts.known(
        ("A kind of", names(answer.kind_of)),
        ("Part of", names(answer.part_of)),
        ("A tool for", names(answer.tool_for)),
        ("Written in", names(answer.written_in)),
        ("Kinds", names(answer.kinds)),
        ("Parts", names(answer.parts)),
        ("Tools", names(answer.tools)),
        ("Libraries", names(answer.libraries)),
        ("Goes with", names([skill for skill in answer.related if skill.id not in shown])),
        ("Learned", line("in work: it is grown, not taught") if answer.skill.trait else ()),
        ("Learn first", join(first, " · ")),
        ("Opens", names(answer.opens)),
        ("Certifications", join(certifications, " · ", None if full else SHORT_CERTIFICATIONS, more)),
    )


def _when(need: PrerequisiteNamed) -> str:
    """Say in brackets whether a prerequisite is a must, and from which depth on; nothing for one that always is."""
    conditions = ", ".join(filter(None, (_NEEDS[need.need], _DEPTHS[need.depth])))
    return f" ({conditions})" if conditions else ""


def _learn(resources: Sequence[LearningResource], limit: int | None, notes: Footnotes) -> Bullets:
    def item(one: LearningResource) -> Line:
        what = sentence(", ".join(filter(None, (one.kind, one.level, one.cost, one.effort))))
        return line(one.title, quiet(f", {one.provider}. {what}"), notes.of(one), quiet(f" {one.url}"))

    return Bullets.of(resources, item, limit=limit)


def _side_by_side(skills: Sequence[Named], roles: Sequence[RoleWanting], notes: Footnotes) -> Versus:
    heads = tuple(skill.name for skill in skills)
    return Versus(heads, tuple((role.name, tuple(_cell(need, notes) for need in role.needs)) for role in roles))


def _cell(need: Need | None, notes: Footnotes) -> Line:
    """Write the importance, and the share that decided it."""
    if need is None:
        return quiet("not named")
    if not need.demand:
        return _importance(need)
    sense = "required" if need.demand.required else "named"
    share = need.demand.required or need.demand.named
    figure = (f", {sense} {percent(share.share)}, ", _counted(share), notes.mark(share.cite)) if share else ()
    return line(_importance(need), *figure)


def _category(category: SkillCategory, names: Sequence[str]) -> Section:
    more = rest(names, PER_CATEGORY, "with -f csv")
    shown = [*map(line, names[:PER_CATEGORY]), *([quiet(more)] if more else [])]
    return Section(category, (Prose(join(shown, " · ")),), quiet(f"{len(names):,}"))


def _listed(row: SkillRow) -> tuple[Line, Line, Line]:
    return strong(row.name), line(row.description), line(f"{row.roles}") if row.roles else quiet("·")


def _need_values(need: Need) -> tuple[object, ...]:
    wanted = need.demand or SkillDemand()
    return (need.importance, need.basis, *_share_values(wanted.required), *_share_values(wanted.named))


def _share_values(share: Share | None) -> tuple[object, ...]:
    return (share.share, share.n, share.year, " ".join(share.cite)) if share else (None,) * 4
