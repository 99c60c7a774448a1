"""What a CV says of each skill: used, taught, listed; only wanted; or denied."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Literal, NamedTuple, get_args

from mlcareers.text.documents.lines import GROUP, OPEN_BOX, Line
from mlcareers.text.documents.sections import Section, cv_headings
from mlcareers.text.documents.senses import meant_in
from mlcareers.text.documents.skill_names import Mention, SkillNames

Kind = Literal["used", "taught", "listed", "wanted", "denied"]
HELD: frozenset[Kind] = frozenset(("used", "taught", "listed"))
"""Evidence that somebody has a skill; what is only wanted or denied is none."""

STRENGTH: tuple[Kind, ...] = get_args(Kind)

KIND_OF_SECTION: dict[str, Kind | None] = {
    "header": "listed",
    "summary": "listed",
    "work": "used",
    "projects": "used",
    "education": "taught",
    "skills": "listed",
    "certificates": None,
    "languages": "listed",
    "interests": None,
    "wanted": "wanted",
    "denied": "denied",
    "other": None,
    "unknown": "listed",
}
"""What a skill named in a section is; None where names of skills are names of something else."""

_CLAUSE = re.compile(r"[.;!?](?=\s|$)|\s[-–—]\s|,?\s\b(?:but|aber|mais|pero|mas|although|though)\b\s|\n")
_COMMA_CLAUSE = re.compile(r",\s+(?=(?:no|not|never|without|kein\w*|ohne|sans|pas|sin|sem|nor)\s)", re.IGNORECASE)
_DENIED = {
    "en": r"no|not(?! only| just| to mention| limited)|never|without|nor|none|cannot|can't|don't|do not|did not|"
    r"didn't|haven't|zero",
    "de": r"kein\w*|nicht(?! nur)|ohne|nie",
    "fr": r"pas|aucune?|sans|jamais|ni",
    "es": r"sin|no(?! solo)|ning[uú]n\w*|nunca",
    "pt": r"sem|n[aã]o(?! s[oó])|nenhum\w*|nunca",
}
_WANTED = {
    "en": r"want(?:s|ed)? to|would (?:like|love) to|wish(?:es)? to|looking (?:to|for|forward)|hop(?:e|ing) to|"
    r"plan(?:s|ned|ning)?\b|"
    r"learning|studying|halfway through|interested in|interest in|eager to|aspir\w+|new to|next on|on my list|"
    r"first course|"
    r"curious about|starting (?:to|with)|(?:move|moving|step|switch|transition) (?:from \S+ )?(?:towards?|into|"
    r"to)|to learn|ideally|"
    r"booked|teach me|seeking|dream of|would suit|preparing",
    "de": r"m[oö]chte|lern(?:e|en|t)|plane|geplant|interess\w+ an|einstieg in|suche|wunsch|strebe|vorbereit\w+|"
    r"demn[aä]chst",
    "fr": r"cherche|souhait\w+|envie|apprend\w*|apprentissage en cours|en cours d|pr[eé]vu\w*|int[eé]ress\w+ par|"
    r"aimerais|vise",
    "es": r"busco|quiero|quisiera|gustar[ií]a|aprendiendo|inter[eé]s en|planeo|previsto|aspiro",
    "pt": r"busco|quero|gostaria|aprendendo|interesse em|planejo|previsto|procuro|estudando",
}
_TAUGHT = re.compile(
    r"\b(?:coursework|course work|courses?|modules?|bootcamp|kurs\w*|vorlesung\w*|cours|curso\w*|"
    r"m[oó]dulos?|self-study|subjects?)\b",
    re.IGNORECASE,
)
_NOT_A_SKILL = re.compile(
    r"driving|f[uü]hrerschein|artistic|hobb|interest|licen[cs]e|adresse?|dirección", re.IGNORECASE
)
_HELD_EVEN_SO = re.compile(
    r"\b(?:basic|rusty|some|a little|hobby|beginner|grundkenntnisse|notions|b[aá]sico)\b", re.IGNORECASE
)
_WANTED_BEHIND = re.compile(r"\W*(?:next|planned)\b")
_UNFINISHED = re.compile(
    r"\((?:in progress|ongoing|not (?:yet )?finished|laufend|in arbeit|en cours|en curso|em andamento)\b", re.IGNORECASE
)
_BRACKET = re.compile(r"^\s*\(([^()]*)\)")


class Evidence(NamedTuple):
    """That a document says something of a skill: what, in which words, under which heading, in which line of it."""

    skill: str
    kind: Kind
    text: str
    heading: str
    row: int


class EvidenceReader:
    """Reads the evidence of skills in a section; the language of the document decides what denies and what wishes."""

    def __init__(self, names: SkillNames, language: str) -> None:
        self._names = names
        languages = dict.fromkeys(("en", language))
        self._denied = _any_of(_DENIED, languages if language != "pt" else ("pt",))
        self._wanted = _any_of(_WANTED, languages)

    def read(self, section: Section, heads: Container[int] = ()) -> Iterator[Evidence]:
        """Yield every mention of a skill in a section.

        Lines in `heads` name employers and titles, which are no skills.
        """
        for row, line in enumerate(section.lines):
            kind = KIND_OF_SECTION.get(section.kind, "listed")
            if kind is None or row in heads or (line.part == "heading" and row in heads):
                continue
            if line.field in ("title", "organisation", "place", "name", "dates", "degree", "language", "certificate"):
                continue
            yield from self._in_line(line, row, section.heading, kind)

    def _in_line(self, line: Line, row: int, heading: str, kind: Kind) -> Iterator[Evidence]:
        if _NOT_A_SKILL.search(line.cue):
            return
        kind = self._by_cue(line.cue, kind)
        if line.cue and cv_headings().kind_of(line.cue) is None and line.cue not in (GROUP, OPEN_BOX):
            line = line._replace(text=f"{line.cue}: {line.text}")
        is_list = line.field == "skill" or kind != "used"
        meant = list(meant_in(line, self._names, is_list=is_list))
        hidden = _without(line.text, [mention for _, mention in meant])
        for name, mention in meant:
            yield Evidence(name.id, self._by_clause(mention, hidden, kind), mention.text, heading, row)

    def _by_cue(self, cue: str, kind: Kind) -> Kind:
        if cue == OPEN_BOX:
            return "wanted"
        said = cv_headings().kind_of(cue) if cue else None
        if said in ("wanted", "denied"):
            return "wanted" if said == "wanted" else "denied"
        if cue and self._denied.search(cue):
            return "denied"
        if cue and self._wanted.search(cue):
            return "wanted"
        return "taught" if _TAUGHT.search(cue) else kind

    def _by_clause(self, mention: Mention, hidden: str, kind: Kind) -> Kind:
        """Return what the words around a mention make of it; the names of skills are blanked out in `hidden`."""
        bracket = _BRACKET.match(hidden[mention.end :])
        if bracket and kind in HELD:
            if _HELD_EVEN_SO.search(bracket[1]) and not self._wanted.search(bracket[1]):
                return kind
            if self._wanted.search(bracket[1]) and ";" not in bracket[1]:
                return "wanted"
            if _TAUGHT.search(bracket[1]) and kind == "listed":
                return "taught"
        start, end = _clause_around(hidden, mention)
        before, behind = _outside_brackets(hidden[start : mention.start]), hidden[mention.end : end]
        denied, wanted = (_last(pattern, before) for pattern in (self._denied, self._wanted))
        if denied > wanted:
            return "denied"
        if kind == "taught" and _UNFINISHED.search(hidden[mention.end : end]):
            return "wanted"
        if kind in HELD and kind != "taught" and (wanted >= 0 or _WANTED_BEHIND.match(behind)):
            return "wanted"
        return kind


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last word of a kind stands in a text; -1 for nowhere."""
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _any_of(table: dict[str, str], languages: object) -> re.Pattern[str]:
    parts = [table[language] for language in languages if language in table]  # type: ignore[attr-defined]
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def _clause_around(text: str, mention: Mention) -> tuple[int, int]:
    """Return the clause in which a mention stands."""
    ends = [found.end() for pattern in (_CLAUSE, _COMMA_CLAUSE) for found in pattern.finditer(text)]
    start = max((end for end in ends if end <= mention.start), default=0)
    end = min((end for end in ends if end > mention.end), default=len(text))
    return start, end


def _outside_brackets(text: str) -> str:
    """Return a text without what stands in brackets, which speaks of the word in front of it."""
    return re.sub(r"\([^()]*\)", "", text)


def _without(text: str, mentions: list[Mention]) -> str:
    """Return the text with its mentions blanked out, so that "deep learning" is no word for learning."""
    for mention in mentions:
        text = f"{text[: mention.start]}{'_' * (mention.end - mention.start)}{text[mention.end :]}"
    return text
