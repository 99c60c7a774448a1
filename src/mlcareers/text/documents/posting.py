"""A job advertisement: what it asks for, apart from what it merely mentions, and on which terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal, get_args

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree, Level
from mlcareers.text.documents.certificates import NAMED_SO
from mlcareers.text.documents.jobs import TitleMeaning
from mlcareers.text.documents.languages import language_of
from mlcareers.text.documents.lines import Document, Line
from mlcareers.text.documents.lookups import title_reader
from mlcareers.text.documents.needs import AskedAs, NeedReader
from mlcareers.text.documents.places import country_of
from mlcareers.text.documents.sections import Section, posting_headings, sections_of
from mlcareers.text.documents.skill_names import SkillNames
from mlcareers.text.documents.terms import OfferedPay, find_degree, find_pay, find_remote, find_visa, find_years

Remote = Literal["remote", "hybrid", "onsite"]
Visa = Literal["sponsors", "no"]

NEEDS: tuple[AskedAs, ...] = get_args(AskedAs)
HEAD_LINES = 4


class AskedSkill(Value):
    """A skill that a posting names, how it is meant at its strongest place, and the words there."""

    id: str
    need: AskedAs
    text: str


class Posting(Value):
    """What was understood of a job advertisement. `years` are the least asked for, in the order of the text."""

    title: str
    language: str
    role: str | None
    level: Level | None
    skills: tuple[AskedSkill, ...]
    certificates: tuple[AskedSkill, ...]
    years: tuple[float, ...]
    degree: Degree | None
    pay: OfferedPay | None
    country: str | None
    remote: Remote | None
    visa: Visa | None


class PostingReader:
    """Reads job advertisements; what it takes from the knowledge it reads once."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._skills = SkillNames(knowledge)
        self._certificates = SkillNames(knowledge, "certification")
        self._read_title = title_reader(knowledge)

    def read(self, document: Document) -> Posting:
        """Return what the lines of a posting say."""
        language = language_of(document.text)
        lines = [line for line in document.lines if line.text]
        title, head = _title_of(lines)
        sections = sections_of(document.lines, posting_headings())
        meaning = self._meaning(title, sections)
        country = country_of("\n".join(line.text for line in head))
        return Posting(
            title=title,
            language=language,
            role=meaning.role,
            level=meaning.level,
            skills=tuple(_strongest(NeedReader(self._skills.in_language(language), language).read(sections))),
            certificates=tuple(_strongest(self._named_certificates(sections, language))),
            years=tuple(find_years(sections)),
            degree=find_degree(sections, language),
            pay=find_pay(document.text, country),
            country=country,
            remote=find_remote(document.text),
            visa=find_visa(document.text),
        )

    def _named_certificates(self, sections: Sequence[Section], language: str) -> Iterator[AskedSkill]:
        named = [
            section._replace(lines=tuple(line for line in section.lines if NAMED_SO.search(line.text)))
            for section in sections
        ]
        yield from NeedReader(self._certificates, language).read(named)

    def _meaning(self, title: str, sections: Sequence[Section]) -> TitleMeaning:
        """Return what the title means; where it names no role of the field, what the text says is looked for."""
        meaning = self._read_title(title)
        if meaning.role and meaning.level:
            return meaning
        for section in sections:
            for line in section.lines:
                sought = _SOUGHT.search(line.text)
                if sought:
                    said = self._read_title(sought[1])
                    if said.role or meaning.role:
                        return TitleMeaning(meaning.role or said.role, meaning.level or said.level, said.confidence)
        return meaning


MOST_NAMES = 1_000
"""How many names of skills are weighed: what names them more often is no posting."""

_SOUGHT = re.compile(
    r"\b(?:seeking|looking for|hiring|recruiting|suchen|cherchons|recherchons|buscamos|procuramos)\s+(?:an?|"
    r"eine?n?|une?|um|"
    r"uma|una?|our next)?\s*((?:[\w/&-]+\s){0,3}?(?:[A-ZÀ-Þ][\w/&-]*\s){1,4}[A-ZÀ-Þ][\w/&-]*)"
)


def _title_of(lines: Sequence[Line]) -> tuple[str, Sequence[Line]]:
    """Return the title of a posting, and the lines around it that say where the work is."""
    first = next((at for at, line in enumerate(lines) if line.part == "heading"), 0)
    if first > HEAD_LINES:
        first = 0
    return (lines[first].text if lines else ""), lines[: first + HEAD_LINES]


def _strongest(needs: Iterator[AskedSkill]) -> Iterator[AskedSkill]:
    """Yield one answer for each skill: what is asked for beats what is only mentioned."""
    best: dict[str, AskedSkill] = {}
    for asked in islice(needs, MOST_NAMES):
        known = best.get(asked.id)
        if known is None or NEEDS.index(asked.need) < NEEDS.index(known.need):
            best[asked.id] = asked
    yield from sorted(best.values(), key=lambda asked: (NEEDS.index(asked.need), asked.id))
