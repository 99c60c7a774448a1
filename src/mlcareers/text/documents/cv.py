"""A CV: who somebody is by what the document says, each skill with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Level
from mlcareers.text.documents.certificates import Certificate, certificates_of
from mlcareers.text.documents.dates import months_covered
from mlcareers.text.documents.education import Degree, degrees_of
from mlcareers.text.documents.evidence import STRENGTH, Evidence, EvidenceReader, Kind
from mlcareers.text.documents.jobs import Job, TitleMeaning, jobs_of
from mlcareers.text.documents.languages import language_of, spoken_in
from mlcareers.text.documents.lines import Document
from mlcareers.text.documents.places import country_of
from mlcareers.text.documents.sections import Section, cv_headings, sections_of
from mlcareers.text.documents.skill_names import SkillNames
from mlcareers.text.documents.unknown_names import unknown_in

JUNIOR_UNTIL, SENIOR_FROM = 18, 96
"""Months of work below which somebody without a level in the title is a junior, and from which a senior."""

HEAD_LINES = 8
"""How many lines of a CV's head say where somebody lives."""


class HeldSkill(Value):
    """A skill that a document speaks of: the kinds of evidence, strongest first, and each mention."""

    id: str
    kinds: tuple[Kind, ...]
    mentions: tuple[Evidence, ...]


class Cv(Value):
    """What was understood of a CV.

    `years` are those in jobs whose title is a role of the field, `years_of_work` those in any job, both without
    internships and with overlaps counted once.
    """

    language: str
    country: str | None
    jobs: tuple[Job, ...]
    level: Level | None
    years: float
    years_of_work: float
    degrees: tuple[Degree, ...]
    certificates: tuple[Certificate, ...]
    spoken: tuple[str, ...]
    skills: tuple[HeldSkill, ...]
    unknown: tuple[str, ...]


class CvReader:
    """Reads CVs; what it takes from the knowledge it reads once."""

    def __init__(self, knowledge: KnowledgeBase, today: date) -> None:
        from mlcareers.text.documents.lookups import certificate_finder, title_reader

        self._names = SkillNames(knowledge)
        self._read_title = title_reader(knowledge)
        self._find_certificate = certificate_finder(knowledge)
        self._today = today.year * 12 + today.month - 1

    def read(self, document: Document) -> Cv:
        """Return what the lines of a CV say."""
        language = language_of(document.text)
        sections = sections_of(document.lines, cv_headings())
        jobs = {
            at: tuple(jobs_of(section, self._read_title))
            for at, section in enumerate(sections)
            if section.kind == "work"
        }
        all_jobs = tuple(job for found in jobs.values() for job in found if not job.is_course) or tuple(
            self._label(sections)
        )
        evidence = tuple(self._evidence(sections, jobs, language))
        work = [job for job in all_jobs if job.span and job.meaning.level != "intern"]
        in_field = [job.span for job in work if job.span and job.meaning.role]
        months = months_covered((job.span for job in work if job.span), self._today)
        return Cv(
            language=language,
            country=country_of(_head(document, sections)),
            jobs=all_jobs,
            level=_level(all_jobs, months_covered(in_field, self._today), months),
            years=round(months_covered(in_field, self._today) / 12, 1),
            years_of_work=round(months / 12, 1),
            degrees=tuple(self._degrees(sections, language)),
            certificates=tuple(self._certificates(sections)),
            spoken=tuple(_spoken(sections, language)),
            skills=tuple(_by_skill(evidence)),
            unknown=tuple(dict.fromkeys(_unknown(sections, jobs, evidence))),
        )

    def _label(self, sections: Sequence[Section]) -> Iterator[Job]:
        """Yield the title in the head of a CV that tells no jobs."""
        for line in sections[0].lines:
            if line.field == "title":
                yield Job(line.text, self._read_title(line.text), None, ())

    def _evidence(
        self, sections: Sequence[Section], jobs: dict[int, tuple[Job, ...]], language: str
    ) -> Iterator[Evidence]:
        reader = EvidenceReader(self._names.in_language(language), language)
        for at, section in enumerate(sections):
            heads = {row for job in jobs.get(at, ()) for row in job.rows}
            if section.kind == "education":
                heads |= {degree.row for degree in degrees_of(section, self._today, language)}
            if section.kind == "header":
                heads |= {row for row, line in enumerate(section.lines) if not _speaks(line.text)}
            yield from reader.read(section, heads)

    def _degrees(self, sections: Sequence[Section], language: str) -> Iterator[Degree]:
        for section in sections:
            if section.kind == "education":
                yield from degrees_of(section, self._today, language)

    def _certificates(self, sections: Sequence[Section]) -> Iterator[Certificate]:
        seen: set[str] = set()
        for section in sections:
            if section.kind in ("certificates", "education", "skills", "unknown", "other", "wanted"):
                for certificate in certificates_of(section, self._find_certificate, self._today):
                    if certificate.text not in seen and (certificate.id or section.kind == "certificates"):
                        seen.add(certificate.text)
                        yield certificate


def _unknown(
    sections: Sequence[Section], jobs: Mapping[int, Sequence[Job]], evidence: Sequence[Evidence]
) -> Iterator[str]:
    taken = tuple({mention.text for mention in evidence})
    for at, section in enumerate(sections):
        yield from unknown_in(section, {row for job in jobs.get(at, ()) for row in job.rows}, taken)


def _speaks(line: str) -> bool:
    """Say whether a line of a CV's head says something, rather than a name, a title or an address."""
    return "·" in line and "@" not in line and line.count("·") > 2


def _head(document: Document, sections: Sequence[Section]) -> str:
    places = [line.text for line in document.lines if line.field == "place"][:4]
    return "\n".join([*places, *(line.text for line in sections[0].lines[:HEAD_LINES])])


def _level(jobs: Sequence[Job], in_field: int, of_work: int) -> Level | None:
    """Return the level of the current title, or what so many months usually make.

    Months in another trade make nobody a senior of this one, unless a title said so before.
    """
    now = [job for job in jobs if job.is_current] or list(jobs[:1])
    said = next((job.meaning.level for job in now if job.meaning.level), None)
    if said or not jobs:
        return said
    was_senior = any(job.meaning.level == "senior" for job in jobs)
    months = in_field if not was_senior and any(job.meaning.role for job in now) else of_work
    return "junior" if months < JUNIOR_UNTIL else "senior" if months >= SENIOR_FROM else "mid"


def _spoken(sections: Sequence[Section], language: str) -> Iterator[str]:
    found = {language: None}
    for section in sections:
        lines = [f"{line.cue}: {line.text}" if line.cue else line.text for line in section.lines]
        found.update(dict.fromkeys(spoken_in(lines, anywhere=section.kind == "languages")))
    yield from found


def _by_skill(evidence: Iterable[Evidence]) -> Iterator[HeldSkill]:
    found: dict[str, list[Evidence]] = {}
    for mention in evidence:
        found.setdefault(mention.skill, []).append(mention)
    for skill, mentions in sorted(found.items()):
        kinds = sorted({mention.kind for mention in mentions}, key=STRENGTH.index)
        yield HeldSkill(id=skill, kinds=tuple(kinds), mentions=tuple(mentions))


__all__ = ["Cv", "CvReader", "HeldSkill", "TitleMeaning"]
