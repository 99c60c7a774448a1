"""The roles nearest to a person: counts of what is there, what is missing first, and what to be asked next."""

from __future__ import annotations

from mlcareers.analysis.fit import DEPTH_OF_EVIDENCE, CountedNeeds, RoleFit
from mlcareers.models.vocabulary import Importance
from mlcareers.queries.match import Matches
from mlcareers.views.blocks import Column, Facts, Heading, Page, Rows, Table
from mlcareers.views.lines import Line, join, line, quiet, strong
from mlcareers.views.wording import count
from mlcareers.views.wording_codes import DEGREES

HEADER = (
    "role",
    "share",
    "core_has",
    "core_near",
    "core_missing",
    "useful_has",
    "useful_near",
    "useful_missing",
    "degree",
    "adds_most",
)
COLUMNS = (
    Column("Role", fixed=True),
    Column("Core", align="right", fixed=True),
    Column("Useful", align="right", fixed=True),
    Column("Of the core, still to show"),
    Column("Degree", spare=1),
)  # fmt: skip
SHOWN, MISSING_SHOWN = 8, 4
COUNTED = (
    "what each role needs, how much of it you have, and nothing else; near is near, not had; the fullest core first, "
    "one need more counted for every role, so that a short list is no head start"
)


def page(answer: Matches, *, full: bool = False) -> Page:
    """Show the nearest roles, the first of them with its evidence, and the questions that would change the order."""
    held = [skill for skill in answer.skills if skill.evidence in DEPTH_OF_EVIDENCE]
    head = Heading(strong("Roles nearest to what you know"), line(count(len(held), "skill")))
    table = Table.of(COLUMNS, answer.fits, _row, limit=None if full else SHOWN)
    facts = (
        *(_evidence(answer.fits[0]) if answer.fits else ()),
        ("Asked next", join([line(f"{skill.name}?") for skill in answer.questions], " · ")),
        ("Not known here", line(", ".join(answer.unknown))),
        ("Counted", quiet(COUNTED)),
    )
    first = answer.fits[0].role.id if answer.fits else "ROLE"
    return Page(
        (head, table, Facts(tuple(fact for fact in facts if fact[1]))),
        (),
        (f"mlcareers role {first}", "mlcareers path me"),
    )


def rows(answer: Matches) -> Rows:
    """Show every role with its counts and the ids of what is missing, separated by blanks."""
    return Rows(HEADER, tuple(_plain(fit) for fit in answer.fits))


def _row(fit: RoleFit) -> tuple[Line, ...]:
    core = _counted(fit, "core")
    missing = [line(need.name) for need in core.missing] if core else []
    near = [quiet(f"{need.name} (near)") for need in core.near] if core else []
    return (
        line(fit.role.name),
        line(_share_of(core)),
        line(_share_of(_counted(fit, "useful"))),
        join([*missing, *near], ", ", MISSING_SHOWN) or quiet("nothing"),
        quiet(DEGREES[degree] if (degree := fit.gate.preferred or fit.gate.degree) else "not stated"),
    )


def _evidence(fit: RoleFit) -> tuple[tuple[str, Line], ...]:
    """Return what of the first role is had, near and missing."""
    groups = {
        evidence: [need for needs in fit.needs for need in getattr(needs, evidence)]
        for evidence in ("has", "near", "missing")
    }
    label = {"has": f"{fit.role.name}: has", "near": "near", "missing": "missing"}
    said = tuple(
        (label[evidence], join([line(need.name) for need in some], ", ", 10)) for evidence, some in groups.items()
    )
    adds = (("would add most", line(fit.adds_most.name)),) if fit.adds_most else ()
    return (*said, *adds)


def _plain(fit: RoleFit) -> tuple[object, ...]:
    cells: list[object] = [fit.role.id, fit.share]
    for importance in ("core", "useful"):
        needs = _counted(fit, importance)
        for evidence in ("has", "near", "missing"):
            some = getattr(needs, evidence) if needs else ()
            cells.append(" ".join(need.id for need in some))
    return (*cells, fit.gate.degree, fit.adds_most.id if fit.adds_most else None)


def _counted(fit: RoleFit, importance: Importance) -> CountedNeeds | None:
    return next((needs for needs in fit.needs if needs.importance == importance), None)


def _share_of(needs: CountedNeeds | None) -> str:
    if needs is None:
        return ""
    total = len(needs.has) + len(needs.near) + len(needs.missing)
    return f"{len(needs.has)} of {total}"
