"""Read a posting for the counts of 2026: skills, years, degrees, place of work, certifications.

A posting is read as `mlcareers posting` reads it, with two rules more, because a count must not flatter itself. A skill
counts only by a name that its record holds, as it is written there but for case, hyphen, plural and the like:
"mentor junior colleagues" is no naming of mentoring. And what is an ordinary word in an employer's praise of itself
does not count: posting_words.yaml lists it, and "AI/ML" is the name of the field. Traits (curiosity, ownership) are
not counted at all.

Named is what stands anywhere in the title or the text, company talk included: an upper bound. Required is what
stands among the requirements, as headings and wording say, and is not called a plus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.text.documents.certificates import NAMED_SO
from mlcareers.text.documents.languages import language_of
from mlcareers.text.documents.needs import NeedReader
from mlcareers.text.documents.open import read_document
from mlcareers.text.documents.sections import Section, posting_headings, sections_of
from mlcareers.text.documents.skill_names import SkillNames
from mlcareers.text.documents.terms import find_pay, find_remote, find_years

DEGREES: dict[str, re.Pattern[str]] = {
    "doctorate": re.compile(r"\bph\.? ?d\b|\bdoctora\w+|\bthèse\b", re.IGNORECASE),
    "master": re.compile(
        r"(?<!scrum )\bmaster(?:'s|’s|s)?\b(?=[ ,/]*(?:degree|of|in|or|and|level|en|ou|phd|\d|,|/|\(|\)))|\bm\.? ?sc\b|"
        r"\bm\.?tech\b|\bmba\b|\bbac ?\+ ?5|\bmast[eè]re\b|dipl[oô]me d.ing[eé]nieur|[eé]cole d.ing[eé]nieur|"
        r"\bM\.?S\.?(?= (?:or|in|degree))",
        re.IGNORECASE,
    ),
    "bachelor": re.compile(
        r"\bbachelor\w*|\bb\.? ?sc\b|\bb\.?tech\b|\bbac ?\+ ?[34]|\bundergraduate degree|"
        r"\blicence (?:en|pro|informatique)|\bB\.?[SE]\.?(?= (?:or|in|degree|/))",
        re.IGNORECASE,
    ),
    "any": re.compile(
        r"\bdegrees?\b(?! of (?:freedom|autonomy))|\bbac ?\+ ?\d|\bstudium\b|\bdipl[oô]m\w+", re.IGNORECASE
    ),
}
"""Words that name a degree, whether it is required or not."""

FEW_LETTERS = 3

FIELD_NAME = re.compile(r"\bAI ?[/&] ?ML\b|\bML ?[/&] ?AI\b|\bAIML\b")
"""The name of the whole field, in which ML is no naming of machine learning."""


class Reading(NamedTuple):
    """What one posting says. `years` are the least asked for first; None where no number reads as experience."""

    language: str
    named: frozenset[str]
    required: frozenset[str]
    certifications: frozenset[str]
    degrees: frozenset[str]
    years: float | None
    work_mode: str | None
    states_pay: bool


class Reader:
    """Reads postings; what it takes from the knowledge it reads once."""

    def __init__(self, knowledge: KnowledgeBase, words: Mapping[str, Any]) -> None:
        self._skills = SkillNames(knowledge)
        self._certifications = SkillNames(knowledge, "certification")
        self._left_out = {*words["not_counted"], *_traits(knowledge)}
        not_names = {(skill, _plain(name)) for skill, names in words["not_names"].items() for name in names}
        rows = [row for row in knowledge.names.of_kind("skill") if row.sense not in ("misspelling", "shared")]
        self._products = {_plain(row.text) for row in rows}
        self._names = {(row.id, _plain(row.text)) for row in rows} - not_names

    def read(self, title: str, text: str, company: str) -> Reading:
        """What the title and the text of a posting say; a firm's own product does not count at that firm."""
        whole = FIELD_NAME.sub("AI", f"{title}\n\n{text}")
        document = read_document(whole.encode(), ".txt")
        language = language_of(document.text)
        sections = sections_of(document.lines, posting_headings())
        found = NeedReader(self._skills.in_language(language), language).read([_whole(sections[0]), *sections[1:]])
        counted = [
            asked
            for asked in found
            if asked.need != "not_needed"
            and asked.id not in self._left_out
            and (asked.id, _plain(asked.text)) in self._names
            and not _is_own(asked.text, company)
        ]
        return Reading(
            language=language,
            named=frozenset(asked.id for asked in counted),
            required=frozenset(asked.id for asked in counted if asked.need == "must"),
            certifications=frozenset(self._named_certifications(sections, language)),
            degrees=frozenset(_degrees(document.text)),
            years=next(iter(find_years(sections)), None),
            work_mode=find_remote(document.text),
            states_pay=find_pay(document.text, None) is not None,
        )

    def _named_certifications(self, sections: Sequence[Section], language: str) -> Iterator[str]:
        lines = [s._replace(lines=tuple(x for x in s.lines if NAMED_SO.search(x.text))) for s in sections]
        for asked in NeedReader(self._certifications, language).read(lines):
            if asked.need != "not_needed" and _plain(asked.text) not in self._products:
                yield asked.id


def tools(knowledge: KnowledgeBase) -> frozenset[str]:
    """Languages and products, which are called the same in every tongue."""
    named = {"language", "framework", "cloud"}
    return frozenset(
        skill.id for skill in knowledge.skills if skill.category in named or skill.tool_for or skill.written_in
    )


def _traits(knowledge: KnowledgeBase) -> Iterator[str]:
    return (skill.id for skill in knowledge.skills if skill.trait)


def _whole(header: Section) -> Section:
    """The header with its title twice: the reader takes the first line as the title, where skills count here, too."""
    return header._replace(lines=(*header.lines[:1], *header.lines))


def _degrees(text: str) -> set[str]:
    named = {degree for degree, words in DEGREES.items() if words.search(text)}
    return named | {"any"} if named else named


def _is_own(name: str, company: str) -> bool:
    return len(name) > FEW_LETTERS and fold(name) in fold(company)


def _plain(name: str) -> str:
    """A name without case, hyphens, spaces and the s of plural and possession."""
    words = re.sub(r"[’']s\b", "", name.casefold().lstrip(".")).replace("’", "'")
    return "".join(re.sub(r"(?<=[^s\W])s$", "", word) for word in re.split(r"[\s\-–/_&]+", words))
