"""What was understood of a CV, or what a profile says: skills by their evidence, and what was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from mlcareers.models.country import name_of
from mlcareers.queries.me import CertificateRead, CvRead, JobRead, ProfileRead, SkillEvidence
from mlcareers.text.documents.evidence import Kind
from mlcareers.views.blocks import Facts, Heading, Page, Rows
from mlcareers.views.lines import Line, join, line, quiet, strong
from mlcareers.views.wording_codes import DEGREES

HEADER = ("id", "name", "evidence", "where", "words")
EVIDENCE: dict[Kind, str] = {
    "used": "Used at work",
    "taught": "Learned in courses",
    "listed": "Said to be known",
    "wanted": "Only wished for",
    "denied": "Said not to be known",
}
"""What each kind of evidence is called on the page."""

SHOWN = 20


def cv_page(answer: CvRead, *, full: bool = False, saved: bool = False) -> Page:
    """Show what a CV says, skill by skill with its evidence, and what of it is not known here."""
    facts = (
        ("Work", _first_of([_job(job) for job in answer.jobs])),
        ("Level", line(answer.level or "", quiet("  by the title, or by the years"))),
        ("Years", line(f"{answer.years:g} in the field", quiet(f"  {answer.years_of_work:g} of work in all"))),
        ("Degree", line(next((text for degree, text in DEGREES.items() if degree == answer.degree), ""))),
        ("Lives in", line(name_of(answer.country) if answer.country else "")),
        *_skills(answer.skills, full),
        ("Certificates", _first_of([_certificate(one) for one in answer.certificates])),
        ("Languages", line(", ".join(answer.languages))),
        ("Not understood", _first_of([line(name) for name in answer.unknown])),
    )
    head = Heading(
        strong("What was understood of this CV"), quiet("kept in your profile" if saved else "nothing is kept")
    )
    return Page(
        (head, Facts(tuple(fact for fact in facts if fact[1]))),
        (),
        ("mlcareers path me" if saved else "mlcareers me import FILE --save", "mlcareers match"),
    )


def page(answer: ProfileRead, *, full: bool = False) -> Page:
    """Show the profile as it stands."""
    facts = (
        ("Now", line(answer.now or "")),
        ("Level", line(answer.level or "")),
        ("Years", line(f"{answer.years:g}" if answer.years is not None else "")),
        ("Degree", line(next((text for degree, text in DEGREES.items() if degree == answer.degree), ""))),
        ("Country", line(name_of(answer.country) if answer.country else "")),
        ("Learning", line(f"{answer.hours_per_week:g} hours a week" if answer.hours_per_week else "")),
        *_skills(answer.skills, full),
        ("Certificates", _first_of([_certificate(one) for one in answer.certifications])),
        ("Not known here", line(", ".join(answer.unknown))),
    )
    head = Heading(strong("Your profile"), quiet("on this machine only"))
    return Page((head, Facts(tuple(fact for fact in facts if fact[1]))), (), ("mlcareers match", "mlcareers path me"))


def rows(answer: CvRead | ProfileRead) -> Rows:
    """Show every skill with its evidence, and the headings and words it was found by."""
    return Rows(HEADER, tuple(_row(skill) for skill in answer.skills))


def _row(skill: SkillEvidence) -> tuple[str, ...]:
    return skill.id, skill.name, skill.evidence, "; ".join(skill.places), "; ".join(skill.words)


def _skills(skills: Sequence[SkillEvidence], full: bool) -> tuple[tuple[str, Line], ...]:
    by_kind = {kind: [_skill(skill) for skill in skills if skill.evidence == kind] for kind in get_args(Kind)}
    return tuple(
        (EVIDENCE[kind], join(some, " · ", None if full else SHOWN, " with --full")) for kind, some in by_kind.items()
    )


def _skill(skill: SkillEvidence) -> Line:
    other = [word for word in skill.words if word.casefold() != skill.name.casefold()]
    return line(skill.name, quiet(f" ({', '.join(other[:2])})" if other else ""))


def _job(job: JobRead) -> Line:
    people = job.role or job.background
    means = f" → {people.name}" if people else ""
    return line(job.title, quiet(f"{means}  {job.start or ''} to {job.end or 'now'}" if job.start else means))


def _certificate(one: CertificateRead) -> Line:
    state = "" if one.state == "held" else f" ({one.state.replace('-', ' ')})"
    return line(
        one.certification.name if one.certification else one.text, quiet(state or (f" {one.date}" if one.date else ""))
    )


def _first_of(lines: list[Line]) -> Line:
    return join(lines, " · ", SHOWN)
