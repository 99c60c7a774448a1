"""The way that a question is about: from where to which role, or on from there."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import fold
from mlcareers.queries.asking.concepts import topics_of
from mlcareers.queries.asking.entries import give_entry
from mlcareers.queries.asking.page import Page, entry_page, page_of
from mlcareers.queries.asking.subjects import Subjects, unique_ids
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.jobs import is_head
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.small_words import FROM, TO

_TOWARDS = TO | {"para"}
"""Words before the trade to which somebody goes."""


def way(about: Subjects) -> Iterator[Page]:
    """Lead from where somebody stands to a role, or on from there."""
    goes = about.asks("way", "after") or about.says(*_TOWARDS, "a", "do")
    ends = [*about.origins, *about.roles]
    goal = _goal_outside(about)
    trade = about.question.unknown_trade if about.roles else ""
    if trade and (entry := _find_start(about, trade)):
        yield entry_page("from-where-you-stand", entry)
        yield page_of("role", about.roles[0])
    elif trade:
        yield page_of("role", about.roles[0], lacks=(trade,))
        yield from () if topics_of(about.question) else give_entry(about, "first-job", "side-doors")
    elif goal:
        onward = find_in_the_field(about.knowledge, goal.background or "")
        lacks = () if onward else (words_of(about.question.words, goal),)
        yield page_of("path", *unique_ids((about.roles[0], onward)), lacks=lacks)
    elif about.origins and about.roles and not about.asks("difference"):
        yield page_of("path", about.origins[0], about.roles[0])
        yield page_of("role", about.roles[0])
    elif len(about.everybody) > 1 and goes and not about.asks("difference", "need", "employers"):
        yield page_of("path", *_from_and_to(about))
    elif about.asks("after") and ends:
        yield page_of("path", ends[0])
    elif (
        about.origins
        and not about.roles
        and not about.asks("pay", "certificate", "ai tools")
        and (goes or not about.skills)
        and not _learns_a_tool(about)
    ):
        yield page_of("path", about.origins[0])


def _learns_a_tool(about: Subjects) -> bool:
    """Say whether it is asked if a skill is worth learning, of which somebody only says who they are."""
    disciplines = {
        found.skill for found in about.question.mentions if is_discipline(words_of(about.question.words, found))
    }
    return about.asks("learn", "need") and bool(set(about.skills) - disciplines) and not about.asks("way")


def _find_start(about: Subjects, trade: str) -> str | None:
    """Find the entry on where people start that is called after a trade of which no more is held: an army officer."""
    guide = about.knowledge.guides.get("from-where-you-stand")
    words = trade.split()
    first = about.question.words.index(words[0])
    named = {stem(word) for word in words if not is_head(word)}
    is_lacking = about.question.words[first - 1 : first] in (("no",), ("without",))  # with no science background
    if guide is None or not named or is_lacking:
        return None
    names = ((entry.id, fold(" ".join((entry.title, *entry.asked_as)))) for entry in guide.entries)
    return next((id_ for id_, name in names if named <= {stem(word) for word in name.split()}), None)


def _goal_outside(about: Subjects) -> Mention | None:
    """Find the trade from outside to which, not from which, somebody goes: data scientist to product manager."""
    roles = [found.start for found in about.question.mentions if found.role]
    outside = [found for found in about.question.mentions if found.origin]
    if not roles or not outside or outside[0].start < roles[0]:
        return None
    before = about.question.words[outside[0].start - 1]
    return outside[0] if before in _TOWARDS or (before == "for" and about.asks("quit")) else None


def _from_and_to(about: Subjects) -> tuple[str, str]:
    """Return the first role and the second, the other way round where the question ends with where somebody stands."""
    first, second = about.everybody[:2]
    places = {found.who: found.start for found in about.question.mentions if found.who}
    before = about.question.words[max(0, places[second] - 2) : places[second]]
    return (second, first) if not FROM.isdisjoint(before) else (first, second)


def find_in_the_field(knowledge: KnowledgeBase, background: str) -> str | None:
    """Find the role that a trade from outside has in the field: the ML software engineer for the software engineer."""
    return next((id_ for id_ in knowledge.roles.labels() if id_.endswith(f"-{background}")), None)
