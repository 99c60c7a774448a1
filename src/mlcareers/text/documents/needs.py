"""How much a posting wants what it names: a must, nice to have, part of the work, merely mentioned, not needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from mlcareers.text.documents.lines import OPEN_BOX, Line
from mlcareers.text.documents.sections import Section, posting_headings
from mlcareers.text.documents.senses import meant_in
from mlcareers.text.documents.skill_names import Mention, SkillNames

if TYPE_CHECKING:
    from mlcareers.text.documents.posting import AskedSkill

AskedAs = Literal["must", "nice", "duties", "mentioned", "not_needed"]

NEED_OF_SECTION: dict[str, AskedAs] = {
    "header": "duties",
    "must": "must",
    "nice": "nice",
    "duties": "duties",
    "mentioned": "mentioned",
    "benefits": "mentioned",
    "facts": "mentioned",
}

_NICE = re.compile(
    r"nice[- ]to[- ]have|\ba (?:big |strong |huge |definite |real )?(?:plus|bonus)\b|\bbonus\b|\bpreferred\b|"
    r"preferabl[ye]|desirable|\bideally\b|"
    r"would be (?:great|nice|a)|advantage(?:ous)?\b|not required,? but|good to have|even better|von vorteil|"
    r"idealerweise|"
    r"wünschenswert|gern(?:e)? auch|un plus\b|serait|idéalement|apprécié|souhaité|un atout|deseable|valorable|"
    r"se valora|"
    r"(?:será|seria|sería) un plus|idealmente|diferencia(?:l|is)|desejável|plus if|plus\.|optional",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\bmust[- ]have|\brequired\b|\bmandatory\b|\d\+? ?(?:years|yrs)|\bproficien\w+|\bexperience (?:with|in|of|"
    r"using|building)|\bhands-on|"
    r"strong (?:knowledge|understanding|skills|background|experience|command)|solid (?:knowledge|understanding|"
    r"experience)|"
    r"\bexpertise (?:in|with)|\bfluen\w+ in|deep (?:knowledge|understanding|experience)|\bfamiliar\w* with|"
    r"you (?:have|know|bring)|"
    r"knowledge of|\bdegree in|track record|erfahrung (?:mit|in)|kenntnisse|maîtrise|expérience (?:avec|en|dans)|"
    r"experiencia (?:con|en)|conocimientos? (?:de|en)|experiência (?:com|em)|conhecimento",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:\W*)(?:\d+\+? years|strong|solid|proven|excellent|good|great|advanced|deep|hands-on|demonstra\w+|"
    r"proficien\w+|experience|expertise|"
    r"familiar\w*|knowledge|understanding|ability|able to|keen|passion|direct|practical|comfortable|bachelor|"
    r"master|phd|degree|background|"
    r"you (?:have|are|know|think|care|write|take)|fluen\w+|working knowledge|exposure|previous|prior|basic)|"
    r"\byears of experience|\bskills?:",
    re.IGNORECASE,
)
_NOT_NEEDED = re.compile(
    r"\b(?:zero|no(?: prior)?|without|not|don't need|do not need|keine?n?|pas besoin de|no hace falta|sin|"
    r"sem)\s+(?:any\s|prior\s|previous\s)?"
    r"(?:experience (?:with|in) |knowledge of |need (?:for|to know) )?_",
    re.IGNORECASE,
)
_NOT_NEEDED_BEHIND = re.compile(
    r"^\W*(?:is|are|experience)?\s*(?:not (?:required|needed|necessary)|unnecessary|nicht (?:nötig|erforderlich))",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:degrees?|diploma|bachelor'?s?|master'?s?|ph\.?d\.?|doctorate|b\.?sc\.?|m\.?sc\.?|studium|abschluss|master)"
    r"\b[^.;:()]{0,40}?\s(?:in|of|der|des|en|em|de)\s"
    r"(?:(?!with\b|plus\b|experience|knowledge|skills?\b|years?\b|strong\b)[^.;:()])*$",
    re.IGNORECASE,
)
"""What stands in front of the subject of a degree, which is studied and not asked for as a skill."""
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n")


class NeedReader:
    """Reads how a posting means the things of one kind that it names."""

    def __init__(self, names: SkillNames, language: str) -> None:
        self._names = names
        self._language = language

    def read(self, sections: Sequence[Section]) -> Iterator[AskedSkill]:
        """Yield every mention in the sections of a posting."""
        has_lists = any(section.kind == "must" for section in sections)
        for at, section in enumerate(sections):
            lines = section.lines[1:] if at == 0 and section.kind == "header" else section.lines
            for kind, line in _kinds_of_lines(lines, section.kind):
                for sentence in _SENTENCE.split(_with_label(line)):
                    yield from self._in_sentence(line._replace(text=sentence), kind, has_lists)

    def _in_sentence(self, line: Line, kind: str, has_lists: bool) -> Iterator[AskedSkill]:
        from mlcareers.text.documents.posting import AskedSkill

        mentions = list(meant_in(line, self._names, is_list=line.part == "item" and kind in ("must", "nice")))
        hidden = line.text
        for _, mention in mentions:
            hidden = f"{hidden[: mention.start]}{'_' * (mention.end - mention.start)}{hidden[mention.end :]}"
        for row, mention in mentions:
            yield AskedSkill(id=row.id, need=_need(hidden, mention, kind, line, has_lists), text=mention.text)


def _kinds_of_lines(lines: Sequence[Line], kind: str) -> Iterator[tuple[str, Line]]:
    """Yield each line with what its section is.

    A list under the work or the firm that asks item by item is one of musts.
    """
    for is_item, run in groupby((line for line in lines if line.text), key=lambda line: line.part == "item"):
        some = list(run)
        asks = sum(bool(_ASKS.search(line.text)) for line in some)
        is_asking = is_item and kind in ("duties", "header", "mentioned") and len(some) > 2 and 2 * asks >= len(some)
        yield from ((_labelled_kind(line) or ("must" if is_asking else kind), line) for line in some)


def _labelled_kind(line: Line) -> str | None:
    """Return what the label in front of a line makes of it.

    "Nice to have: Spark" among requirements is no requirement.
    """
    return "nice" if line.cue and posting_headings().kind_of(line.cue) == "nice" else None


def _with_label(line: Line) -> str:
    """Return a line with its label, which may be what is asked for: "Python: 3 years"."""
    return f"{line.cue}: {line.text}" if line.cue and line.cue != OPEN_BOX else line.text


def _need(hidden: str, mention: Mention, kind: str, line: Line, has_lists: bool) -> AskedAs:
    """Return what the place and the sentence make of a mention; the names in `hidden` are blanked out."""
    before = hidden[: mention.start + 1]
    if any(found.end() == len(before) for found in _NOT_NEEDED.finditer(before)) or _NOT_NEEDED_BEHIND.match(
        hidden[mention.end :]
    ):
        return "not_needed"
    need = NEED_OF_SECTION[kind]
    if _SUBJECT.search(hidden[: mention.start]):
        return "mentioned"
    if need == "must" and _NICE.search(_part_around(hidden, mention)):
        return "nice"
    if need in ("duties", "mentioned") and kind != "benefits" and (not has_lists or need == "duties"):
        if _NICE.search(hidden):
            return "nice"
        if _MUST.search(hidden) and not has_lists:
            return "must"
    return need


def _part_around(text: str, mention: Mention) -> str:
    """Return the part of a sentence in which a mention stands.

    A bracket is a part of its own, and so is what is preferred.
    """
    for found in re.finditer(r"\([^()]*\)", text):
        if found.start() <= mention.start < found.end():
            return re.sub(r"preferred|preferably", "", found[0])
    rest = re.sub(r"\([^()]*\)", lambda found: " " * len(found[0]), text)
    start = max((found.start() for found in re.finditer(r",?\s+preferably", rest)), default=len(rest))
    return rest[:start] if mention.start < start else rest
