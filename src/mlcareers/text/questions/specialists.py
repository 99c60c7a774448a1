"""Who works in fields that are named without anybody: statistics beside data science, a sentiment analysis engineer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention, find_doers, find_mention
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.small_words import FROM, IN, TO
from mlcareers.text.questions.studies import student_of

_SUBJECTS = ("nlp-llm", "computer-vision", "deep-learning", "rl-robotics", "ml", "mlops")
"""Categories of skills of which people of the trade make a job."""

_FIELDS = ("domain", "maths", "research", "governance")
"""Categories of skills that are fields of work elsewhere, too."""

_FIELDS_OF_NO_OTHERS = ("governance",)
"""Those of them in which nobody works outside this trade."""

_HEADS = ("scientist", "analyst", "researcher", "engineer", "specialist", "officer", "consultant")
"""Who works in a field, in the order in which one is looked for."""

_WORKED_IN = IN | {"of"}
_WORKING = word_set("years yrs experience background work worked working job jahre erfahrung ans annees anos anni jaar")
"""Words before what somebody works in, or has worked in."""

_FARTHEST = 3
"""Over so many kinds of kinds somebody who works on a subject is looked for."""

_STUDIED = ("degree", "major", "graduate", "grad", "student")
_PEOPLE = tuple(
    (word,) for word in ("pro", "professional", "person", "guy", "people", "folks", "background", *_STUDIED)
)
"""Words behind a field for people who work in it."""


def name_specialists(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Name the role that a subject and a trade mean together: natural language understanding engineer."""
    for found in mentions:
        behind = words[found.end : found.end + 1]
        if found.skill and not found.somebody and behind and behind[0] in TRADES:
            role = _role_of_subject(knowledge, found.skill)
            yield Mention(found.start, found.end + 1, role=role) if role else found
        else:
            yield found


def _role_of_subject(knowledge: KnowledgeBase, skill: str) -> str | None:
    """Find who works on what a subject is a kind of, the nearest first."""
    for _ in range(_FARTHEST):
        if knowledge.skills.field(skill, "category") not in _SUBJECTS:
            return None
        name = skill.replace("-", " ")
        found = find_mention(knowledge, name.split(), 0, len(name.split()))
        if found and found.who:
            return found.who
        wider = knowledge.links_from("skill", skill, "kind_of")
        if not wider:
            return None
        skill = wider[0].to_id
    return None


def name_workers(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Name who works in a field that is set beside a role, or of which pay is asked: AI ethics salary."""
    beside_a_role = any(found.who for found in mentions)
    fields = _FIELDS if beside_a_role else _FIELDS_OF_NO_OTHERS
    for found in mentions:
        name = words_of(words, found)
        is_field = found.skill and not (found.somebody or found.certification)
        who = _worker_in(knowledge, name, found.skill or "", fields) if is_field else None
        yield found._replace(field=who) if who else found


def name_outsiders(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Name who works in a field from which somebody comes to a role, or to which somebody goes from outside.

    From UI design to ML, a privacy pro; from web development to cyber security.
    """
    goals = [found.start for found in mentions if found.who]
    starts = [found.end for found in mentions if found.origin]
    for found in mentions:
        is_field = found.skill and not (found.somebody or found.certification)
        comes = _is_start(words, found) and any(found.end < goal for goal in goals)
        goes = words[found.start - 1] in TO and not goals and any(start < found.start for start in starts)
        who = (
            _outsider_in(knowledge, words_of(words, found), found.skill or "") if is_field and (comes or goes) else None
        )
        yield found._replace(background=who) if who else found


def _is_start(words: Sequence[str], found: Mention) -> bool:
    """Say whether a field stands where somebody says from where they come."""
    behind = words[found.end : found.end + 1]
    return _is_worked_in(words, found) or behind in _PEOPLE or (not found.start and not TO.isdisjoint(behind))


def _outsider_in(knowledge: KnowledgeBase, name: str, skill: str) -> str | None:
    """Find the background that is called after a field, or that has studied it."""
    keys = [one for field in (name, skill.replace("-", " ")) for one in _called_after(field)]
    rows = knowledge.names.saying("background", keys)
    student = student_of(knowledge, skill.removesuffix("-domain"))
    return rows[0].id if rows else student.background if student else None


def _is_worked_in(words: Sequence[str], found: Mention) -> bool:
    """Say whether somebody comes from what is named, or works in it: from, eight years in, a background in."""
    before = words[found.start - 1] if found.start else ""
    if before in ("yoe", "years", "yrs") or _is_left(words[max(0, found.start - 2) : found.start]):
        return True
    return before in FROM or (
        before in _WORKED_IN and not _WORKING.isdisjoint(words[max(0, found.start - 3) : found.start])
    )


_LEAVING, _FED_UP = ("leaving", "leave", "quit", "quitting"), ("bored", "tired", "sick", "up", "done", "out")
"""Words before work that somebody leaves, and before an "of" or "with" behind which it stands."""


def _is_left(before: Sequence[str]) -> bool:
    """Say whether words before a field tell that somebody leaves it: bored of web development."""
    return before[-1:] in tuple((word,) for word in _LEAVING) or (
        before[-1:] in (("of",), ("with",)) and before[0] in _FED_UP
    )


def _called_after(field: str) -> Iterator[str]:
    """Give the keys of what people may be called who work in a field."""
    yield key(f"{field.removesuffix('ing')}er")
    yield from (key(f"{stem} {head}") for stem, head in find_doers(field))
    yield from (
        key(f"{field} {head}") for head in (*_HEADS, "developer", "designer", "specialist", "manager", "professional")
    )


def _worker_in(knowledge: KnowledgeBase, name: str, skill: str, fields: Sequence[str]) -> str | None:
    """Find who works in a field, by any of their names, or by what they have studied."""
    if knowledge.skills.field(skill, "category") not in fields:
        return None
    rows = knowledge.names.saying("role", [key(f"{one} {head}") for one in (name, skill) for head in _HEADS])
    named = next((row.id for row in rows if row.sense in ("id", "title", "alias")), None)
    student = student_of(knowledge, name)
    return named or (student.role if student else None)
