"""Who works in fields that are named without anybody: statistics beside data science, a sentiment analysis engineer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention, find_mention
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.small_words import FROM, IN
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


def name_starts(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Name who works in a field from which somebody comes to a role: from UI design to ML, a privacy pro."""
    goals = [found.start for found in mentions if found.who]
    for found in mentions:
        is_field = found.skill and not (found.somebody or found.certification)
        is_start = _is_worked_in(words, found) or words[found.end : found.end + 1] in _PEOPLE
        comes = is_start and any(found.end < goal for goal in goals)
        name = words_of(words, found)
        rows = knowledge.names.saying("background", list(_called_after(name))) if is_field and comes else []
        student = student_of(knowledge, (found.skill or "").removesuffix("-domain")) if is_field and comes else None
        who = rows[0].id if rows else student.background if student else None
        yield found._replace(background=who) if who else found


def _is_worked_in(words: Sequence[str], found: Mention) -> bool:
    """Say whether somebody comes from what is named, or works in it: from, eight years in, a background in."""
    before = words[found.start - 1] if found.start else ""
    if before in ("yoe", "years", "yrs"):
        return True
    return before in FROM or (
        before in _WORKED_IN and not _WORKING.isdisjoint(words[max(0, found.start - 3) : found.start])
    )


def _called_after(field: str) -> Iterator[str]:
    """Give the keys of what people may be called who work in a field."""
    yield key(f"{field}er")
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
