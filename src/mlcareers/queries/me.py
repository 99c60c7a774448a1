"""What was understood of a CV, and what the person's own profile says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from mlcareers.analysis.answers import Answer, Named
from mlcareers.errors import UnreadableDocumentError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level
from mlcareers.text.documents.certificates import Certificate
from mlcareers.text.documents.cv import CvReader
from mlcareers.text.documents.education import DEGREE_LEVELS, Degree
from mlcareers.text.documents.jobs import Job
from mlcareers.text.titles.outside import background_reader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mlcareers.models.profile import Profile
    from mlcareers.text.documents.lines import Document


class SkillEvidence(Named):
    """A skill, its strongest evidence, and where it stands: the words, and the headings they stand under."""

    evidence: str
    places: tuple[str, ...]
    words: tuple[str, ...]


class JobRead(Value):
    """A job as it was read: the title as written, what it means, its level, and its months from the year 0.

    It means a role, or the trade outside of the field that the title names.
    """

    title: str
    role: Named | None
    background: Named | None
    level: Level | None
    start: str | None
    end: str | None


class CertificateRead(Value):
    """A certificate as written, the record that it is, and whether it is held or only in preparation."""

    text: str
    certification: Named | None
    date: str | None
    state: str


class CvRead(Answer):
    """What was understood of a CV, where it stands in it, and what was not understood."""

    schema_name: ClassVar[str] = "cv"

    language: str
    country: str | None
    level: Level | None
    years: float
    years_of_work: float
    degree: str | None
    jobs: tuple[JobRead, ...]
    skills: tuple[SkillEvidence, ...]
    certificates: tuple[CertificateRead, ...]
    languages: tuple[str, ...]
    unknown: tuple[str, ...]


class ProfileRead(Answer):
    """The profile as it stands, its skills by name, and ids in it that no record has."""

    schema_name: ClassVar[str] = "me"

    now: str | None
    level: Level | None
    years: float | None
    degree: str | None
    country: str | None
    hours_per_week: float | None
    skills: tuple[SkillEvidence, ...]
    certifications: tuple[CertificateRead, ...]
    unknown: tuple[str, ...]


def read_cv(knowledge: KnowledgeBase, document: Document, today: date) -> CvRead:
    """Return what a CV says; UnreadableDocumentError where it is none."""
    cv = CvReader(knowledge, today).read(document)
    if not cv.jobs and not cv.degrees and not cv.skills:
        raise UnreadableDocumentError(
            "this does not look like a CV: no work, no education and no skills in it",
            "give a CV, or a profile with --me",
        )
    labels = knowledge.skills.labels(skill.id for skill in cv.skills)
    return CvRead(
        language=cv.language,
        country=cv.country,
        level=cv.level,
        years=cv.years,
        years_of_work=cv.years_of_work,
        degree=_highest(cv.degrees),
        jobs=_jobs(knowledge, cv.jobs),
        skills=tuple(
            SkillEvidence(
                id=skill.id,
                name=labels[skill.id],
                evidence=skill.kinds[0],
                places=tuple(dict.fromkeys(mention.heading for mention in skill.mentions)),
                words=tuple(dict.fromkeys(mention.text for mention in skill.mentions)),
            )
            for skill in cv.skills
            if skill.id in labels
        ),
        certificates=tuple(_certificate(knowledge, certificate) for certificate in cv.certificates),
        languages=cv.spoken,
        unknown=cv.unknown,
    )


def as_profile(cv: CvRead) -> dict[str, Any]:
    """Return what of a CV goes into a profile: no name, no employer, no text.

    Whoever is between two jobs stands where the last one left them.
    """
    worked = [job for job in cv.jobs if job.level != "intern"]
    now = next((job for job in worked if job.end is None), max(worked, key=lambda job: job.end or "", default=None))
    people = now and (now.role or now.background)
    fields: dict[str, Any] = {
        "now": people and people.id,
        "level": cv.level,
        "years": cv.years or None,
        "degree": cv.degree,
        "country": cv.country,
        "skills": [{"skill": skill.id, "evidence": skill.evidence} for skill in cv.skills],
        "certifications": [
            {"certification": one.certification.id, "date": one.date}
            for one in cv.certificates
            if one.certification and one.state == "held"
        ],
    }
    return {name: value for name, value in fields.items() if value}


def read_profile(knowledge: KnowledgeBase, profile: Profile) -> ProfileRead:
    """Return the profile, with the names of what its ids mean."""
    skills = knowledge.skills.labels(own.skill for own in profile.skills)
    certifications = knowledge.certifications.labels(own.certification for own in profile.certifications)
    wanted = [own.skill for own in profile.skills] + [own.certification for own in profile.certifications]
    return ProfileRead(
        now=profile.now,
        level=profile.level,
        years=profile.years,
        degree=profile.degree,
        country=profile.country,
        hours_per_week=profile.hours_per_week,
        skills=tuple(
            SkillEvidence(id=own.skill, name=skills[own.skill], evidence=own.evidence, places=(), words=())
            for own in profile.skills
            if own.skill in skills
        ),
        certifications=tuple(
            CertificateRead(
                text=certifications[own.certification],
                certification=Named(id=own.certification, name=certifications[own.certification]),
                date=own.date,
                state="held",
            )
            for own in profile.certifications
            if own.certification in certifications
        ),
        unknown=tuple(id_ for id_ in wanted if id_ not in skills and id_ not in certifications),
    )


def _highest(degrees: tuple[Degree, ...]) -> str | None:
    finished = [degree.level for degree in degrees if degree.state == "done" and degree.level != "other"]
    return max(finished, key=DEGREE_LEVELS.index, default=None)


def _jobs(knowledge: KnowledgeBase, jobs: Iterable[Job]) -> tuple[JobRead, ...]:
    roles, backgrounds = knowledge.roles.labels(), knowledge.backgrounds.labels()
    background = background_reader(knowledge)

    def read(job: Job) -> JobRead:
        role = job.meaning.role
        outside = None if role else background(job.title)
        return JobRead(
            title=job.title,
            role=Named(id=role, name=roles[role]) if role else None,
            background=Named(id=outside, name=backgrounds[outside]) if outside else None,
            level=job.meaning.level,
            start=_month(job.span.start) if job.span else None,
            end=_month(job.span.end) if job.span and job.span.end is not None else None,
        )

    return tuple(map(read, jobs))


def _certificate(knowledge: KnowledgeBase, certificate: Certificate) -> CertificateRead:
    id_ = certificate.id
    named = Named(id=id_, name=knowledge.certifications.labels([id_])[id_]) if id_ else None
    date = _month(certificate.month) if certificate.month is not None else None
    return CertificateRead(text=certificate.text, certification=named, date=date, state=certificate.state)


def _month(months: int) -> str:
    return f"{months // 12}-{months % 12 + 1:02}"
