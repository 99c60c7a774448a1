"""Whether a name of a skill is meant where it stands: Go is a language, "go" is a verb, the "Go club" plays a game."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mlcareers.knowledge.name_table import NameRow
from mlcareers.text.documents.everyday_words import GENERAL, NAMES
from mlcareers.text.documents.lines import Line
from mlcareers.text.documents.skill_names import Mention, SkillNames

SHORT = 3
"""Names up to this length are read in their own case only: R, Go, SAS."""

_SEPARATORS = re.compile(
    r"(?:[\s,;:/|&()+•·–-]|\b(?:and|or|und|oder|et|ou|y|o|e|plus|with|mit|avec|con|com)\b|\d+ ?[a-z]{0,5}\b)*"
)
_CUE_BEFORE = re.compile(
    r"\b(?:in|with|using|via|on|of|into|from|to|and|mit|avec|con|com|en|unter|sous|sur|auf|em|know|knows|read|write|"
    r"no|not|some|basic|advanced|strong|any|de|apache|google|amazon|microsoft|aws)\s+$",
    re.IGNORECASE,
)
_NEXT_CAPITAL = re.compile(r"\s(?:&\s)?([A-ZÀ-Þ][\w'-]+)")
_LAST_CAPITAL = re.compile(r"([A-ZÀ-Þ][\w.'-]+)(?:\s&)?\s$")
_ALONE_BEFORE, _ALONE_BEHIND = re.compile(r"(?:^|[,;:|•·(\t]|\s-)\s*$"), re.compile(r"\s*(?:$|[,;|•·()\t]|\.$|-\s)")
_LISTED_BEFORE = re.compile(r"(?:^|[,;:(/&]|\b(?:and|or|in|of|with|strong|basic|good|und|et|y|e))\s*$", re.IGNORECASE)
_LISTED_BEHIND = re.compile(r"\s*(?:$|[,;.)/&]|(?:and|or|und|et|y|e)\b)", re.IGNORECASE)
_OTHER_SENSE = re.compile(
    r"\b(?:driving licence|series [A-Z]\b|u\.?s\.?c\b|r ?& ?d|r ?& ?b|c-(?:level|suite)|go-to|go[- ]live|regression "
    r"(?:suites?|tests?)|vital signs|cutting-edge \w+|"
    r"(?:training|learning|education|development|travel|conference|equipment|home office) budgets?)\b",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(r"\(([A-Z]{2,6})\)")
_INITIAL = re.compile(r"\.\s?[A-ZÀ-Þ]")
_MAKERS = {
    "aws": ("aws", "amazon"),
    "amazon": ("aws", "amazon"),
    "azure": ("azure", "microsoft"),
    "gcp": ("google", "vertex"),
    "google": ("google", "vertex"),
}
"""Words for a maker: how the ids of what it makes begin."""


def meant_in(line: Line, names: SkillNames, *, is_list: bool) -> Iterator[tuple[NameRow, Mention]]:
    """Yield the skills that a line means, each with the name that stands there, from left to right.

    `is_list` says that the line lists skills, so that a name needs no company.
    """
    mentions = list(names.find(line.text))
    explained = {
        found.start(1) for found in _EXPLAINED.finditer(line.text) if _spells(found[1], line.text[: found.start()])
    }
    for at, mention in enumerate(mentions):
        if mention.start in explained:
            continue
        beside = mentions[max(0, at - 1) : at] + mentions[at + 1 : at + 2]
        if _is_meant(mention, line, beside, is_list=is_list):
            yield _of_its_maker(mention, line.text), mention


def _is_meant(mention: Mention, line: Line, beside: Sequence[Mention], *, is_list: bool) -> bool:
    before, behind = line.text[: mention.start], line.text[mention.end :]
    if any(found.start() <= mention.start < found.end() for found in _OTHER_SENSE.finditer(line.text)):
        return False
    folded = mention.rows[0].folded
    if " " in folded:
        return True
    if not mention.text.isascii() and not any(row.text.casefold() == mention.text.casefold() for row in mention.rows):
        return False
    if folded in GENERAL:
        if is_list and _LISTED_BEFORE.search(before) and _LISTED_BEHIND.match(behind):
            return True
        return bool(_ALONE_BEFORE.search(before) and _ALONE_BEHIND.match(behind))
    if len(folded) == 1 and _INITIAL.match(behind):
        return False
    if len(folded) <= SHORT and not _in_own_case(mention, is_list=is_list):
        return False
    if folded in NAMES or len(folded) == 1:
        company = (
            is_list
            or re.match(r" \d", behind)
            or _CUE_BEFORE.search(before)
            or any(_adjacent(line.text, mention, other) for other in beside)
        )
        return _has_capital(mention) and bool(company) and not _in_a_name(before, behind)
    return True


def _spells(letters: str, before: str) -> bool:
    """Say whether letters in brackets only shorten the words in front of them: Good Clinical Practice (GCP)."""
    words = re.findall(r"[^\W\d_]+", before)[-len(letters) :]
    return "".join(word[0] for word in words).upper() == letters


def _in_own_case(mention: Mention, *, is_list: bool) -> bool:
    """Say whether a short name is written as its record writes it; an abbreviation may stand in capitals."""
    if is_list and len(mention.text) == SHORT:
        return True
    written = {row.text for row in mention.rows if row.sense != "id"}
    return mention.text in written or (len(mention.text) > 1 and mention.text.rstrip("s").isupper())


def _has_capital(mention: Mention) -> bool:
    return any(letter.isupper() for letter in mention.text) or any(
        row.text == mention.text and row.sense == "title" for row in mention.rows
    )


def _adjacent(line: str, one: Mention, other: Mention) -> bool:
    """Say whether nothing but separators stands between two names."""
    first, second = sorted((one, other))
    return _SEPARATORS.fullmatch(line[first.end : second.start]) is not None


def _in_a_name(before: str, behind: str) -> bool:
    """Say whether a capitalised word beside it makes it part of a name: Julia Child, Café Ruby, Prefect-era."""
    after, first = _NEXT_CAPITAL.match(behind), _LAST_CAPITAL.search(before)
    if behind[:1] == "-" and behind[1:2].isalpha():
        return True
    return bool(after and not after[1].isupper()) or bool(first and first.start() > 0 and not first[1].isupper())


def _of_its_maker(mention: Mention, line: str) -> NameRow:
    """Return the record that is meant: of several that share a name, the one whose maker the line names."""
    lowered = line.lower()
    for maker, beginnings in _MAKERS.items():
        made = [row for row in mention.rows if row.id.startswith(beginnings)]
        if made and maker in lowered:
            return made[0]
    return mention.rows[0]
