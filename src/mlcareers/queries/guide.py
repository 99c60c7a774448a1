"""What the trade knows: the topics, one topic, the entry that answers a question, and the conferences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from mlcareers.analysis.answers import Answer, Named, cited_sources
from mlcareers.errors import NotFoundError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.full_text import Passage
from mlcareers.knowledge.names import fold
from mlcareers.knowledge.staleness import last_day
from mlcareers.models.values import Value
from mlcareers.text.names.echo import shorten
from mlcareers.text.names.get import check_name, find, get

if TYPE_CHECKING:
    from mlcareers.models.conference import Conference, Edition
    from mlcareers.models.guide import Guide, GuideEntry

Key = tuple[str, str]
"""An entry: its topic's id, and its own."""

CONFERENCES = "conferences"
"""The topic that is told by the conference records."""

ENOUGH = 0.5
"""The part of a question's telling words that an entry must hold to be an answer."""

ALL_TOPICS = "mlcareers guide  (lists the topics)"
QUESTION_LIMIT = 300
A_QUESTION = 3
"""So many words are a question, whose every word may decide it; fewer are a name."""

_SEARCHED = 500
_LOOKED_AT = 20
_SHOWN = 6
_SMALL_WORDS = """
    a about an and any are as at be by can do does for from get have how i if in into is it its me my need of on one or
    should so than that the their them there they this to was we what when where which who why will with you your
"""
"""Words that say nothing of what a question is about."""


class GuideRow(Named):
    """One line of the list of topics; `entries` counts what stands under it."""

    summary: str
    entries: int
    as_of: str


class GuideList(Answer):
    """Every topic."""

    schema_name: ClassVar[str] = "guides"

    rows: tuple[GuideRow, ...]


class GuideTopic(Answer):
    """One topic in full."""

    schema_name: ClassVar[str] = "guide"

    guide: Guide
    near: str | None = None


class FoundEntry(Value):
    """An entry and the topic under which it stands."""

    guide: Named
    entry: GuideEntry


class GuideEntries(Answer):
    """The entries that answer a question, best first."""

    schema_name: ClassVar[str] = "guide-entries"

    question: str
    entries: tuple[FoundEntry, ...]


class Conferences(Answer):
    """Where the field meets: all conferences, or the one asked for.

    `coming` are, by the id of the conference, its editions that have not begun on the day `on`, the next one first.
    """

    schema_name: ClassVar[str] = "conferences"

    on: str
    conferences: tuple[Conference, ...]
    coming: dict[str, tuple[Edition, ...]]
    near: str | None = None


def topics(knowledge: KnowledgeBase) -> GuideList:
    """Return every topic by id, the conferences among them."""
    rows = [
        GuideRow(id=g.id, name=g.title, summary=g.summary, entries=len(g.entries), as_of=g.as_of)
        for g in knowledge.guides
    ]
    meetings = tuple(knowledge.conferences)
    if meetings:
        as_of = max(meeting.as_of for meeting in meetings)
        summary = "Where the field meets: what each conference is about, its usual month, and places that are known."
        rows.append(GuideRow(id=CONFERENCES, name="Conferences", summary=summary, entries=len(meetings), as_of=as_of))
    if not rows:
        raise NotFoundError("no guide is known", hint="mlcareers data path")
    return GuideList(rows=tuple(sorted(rows, key=lambda row: row.id)))


def answer(knowledge: KnowledgeBase, words: str, on: date | None = None) -> GuideTopic | GuideEntries | Conferences:
    """Answer what `words` ask for: a topic, a topic and a question, a conference, or a question to all topics.

    On the day `on`, today if not given, conferences are past or coming.
    """
    check_name(words, "topic", "guide")
    words = words[:QUESTION_LIMIT]
    topic, question = _split(knowledge, words)
    if topic == CONFERENCES:
        return conferences(knowledge, question, on)
    if topic:
        return _within(knowledge, topic, question) if fold(question) else _topic(knowledge, topic)
    meeting = get(knowledge, "conference", words)
    if meeting:
        return _conferences(knowledge, [row.id for row in meeting], on)
    if any(fold(passage.label) == fold(words) for passage in _passages(knowledge, fold(words).split(), None)):
        return entries(knowledge, words)
    try:
        found = find(knowledge, "guide", words)
    except NotFoundError as error:
        return _to_all_topics(knowledge, words, error)
    return _topic(knowledge, found.id, found.near)


def entries(knowledge: KnowledgeBase, question: str, topic: str | None = None) -> GuideEntries:
    """Find the entries of a topic, or of all, that hold enough of the question's telling words, best first."""
    asked = fold(question[:QUESTION_LIMIT]).split()
    words = [word for word in asked if word not in _SMALL_WORDS.split()] or asked
    held = Counter(key for word in dict.fromkeys(words) for key in _holding(knowledge, word, topic))
    enough = ENOUGH * len(set(words))
    by_words = [_key(passage) for passage in _passages(knowledge, words, topic)]
    ranked = sorted(dict.fromkeys((*by_words, *held)), key=lambda key: -held[key])
    called = [key for key in ranked if key[1] == question.strip()]
    answering = _answering(knowledge, question, topic, [key for key in ranked if held[key] >= enough])
    found = tuple(_entry(knowledge, *key) for key in dict.fromkeys((*called, *answering)))[:_SHOWN]
    if not found:
        where = f"in the guide {topic}" if topic else "in any guide"
        hint = f"mlcareers guide {topic}  (shows the whole topic)" if topic else ALL_TOPICS
        raise NotFoundError(f"nothing {where} answers {shorten(question)!r}", hint=hint)
    return GuideEntries(question=shorten(question, 200), entries=found, sources=cited_sources(knowledge, found))


def _answering(knowledge: KnowledgeBase, question: str, topic: str | None, by_words: Sequence[Key]) -> list[Key]:
    """Give the entries that `ask` would show, then those with enough of the words and all that decides the question."""
    if len(question.split()) < A_QUESTION:
        return list(by_words)
    from mlcareers.queries.asking import answering, guides
    from mlcareers.queries.asking.understanding import understand

    meaning = understand(knowledge, question)
    if meaning.refused:
        return []
    looked_at = by_words[:_LOOKED_AT]
    held = [key for key in looked_at if answering.holds_what_decides(knowledge, meaning, *key)]
    return [*guides.entries(knowledge, meaning, topic), *held]


def conferences(knowledge: KnowledgeBase, name: str = "", on: date | None = None) -> Conferences:
    """Return all conferences, or the one that `name` means."""
    if not fold(name):
        return _conferences(knowledge, list(knowledge.conferences.labels()), on)
    found = find(knowledge, "conference", name, "guide conferences")
    return _conferences(knowledge, [found.id], on, found.near)


def about_role(knowledge: KnowledgeBase, role_id: str, topic: str) -> tuple[FoundEntry, ...]:
    """Find the entries of a topic that name a role, for its profile; only their own rows are read."""
    names = knowledge.guides.labels([topic])
    return tuple(
        FoundEntry(guide=Named(id=topic, name=names[topic]), entry=link.item)
        for link in knowledge.links_to("role", role_id, "guide", "entries")
        if link.from_id == topic and link.item
    )


def _split(knowledge: KnowledgeBase, words: str) -> tuple[str | None, str]:
    """Find the topic with which the words begin, the longest name first, and what follows it."""
    parts = words.split()
    for length in range(len(parts), 0, -1):
        name, rest = " ".join(parts[:length]), " ".join(parts[length:])
        exact = get(knowledge, "guide", name)
        if exact:
            return exact[0].id, rest
        if fold(name) in (CONFERENCES, "conference"):
            return CONFERENCES, rest
    return None, words


def _within(knowledge: KnowledgeBase, topic: str, question: str) -> GuideEntries:
    """Show the entry of a topic that `question` is the id of, or find those that answer it."""
    if question.strip() not in {entry.id for entry in knowledge.guides[topic].entries}:
        return entries(knowledge, question, topic)
    found = (_entry(knowledge, topic, question.strip()),)
    return GuideEntries(question=found[0].entry.title, entries=found, sources=cited_sources(knowledge, found))


def _to_all_topics(knowledge: KnowledgeBase, words: str, error: NotFoundError) -> GuideEntries:
    """Find an answer from any topic; where there is none either, the error says that both were tried."""
    try:
        return entries(knowledge, words)
    except NotFoundError:
        message = f"no guide is called {shorten(words)!r}, and none of their entries answers it"
        raise error.but(message=message) from None


def _topic(knowledge: KnowledgeBase, id: str, near: str | None = None) -> GuideTopic:
    guide = knowledge.guides[id]
    return GuideTopic(guide=guide, near=near, sources=cited_sources(knowledge, guide))


def _conferences(knowledge: KnowledgeBase, ids: list[str], on: date | None, near: str | None = None) -> Conferences:
    found = tuple(knowledge.conferences.many(ids))
    day = on or date.today()
    coming = {conference.id: _coming(conference, day) for conference in found}
    sources = cited_sources(knowledge, found)
    return Conferences(on=day.isoformat(), conferences=found, coming=coming, near=near, sources=sources)


def _coming(conference: Conference, on: date) -> tuple[Edition, ...]:
    """Choose the dated editions whose first day, or its month, is not over; one without a date is past."""
    ahead = (edition for edition in conference.editions if edition.date and last_day(edition.date) >= on)
    return tuple(sorted(ahead, key=lambda edition: edition.date or ""))


def _holding(knowledge: KnowledgeBase, word: str, topic: str | None) -> set[Key]:
    """Find the entries with a word, or with a skill that is called so."""
    found = {_key(passage) for passage in _passages(knowledge, [word], topic)}
    for skill in get(knowledge, "skill", word):
        for link in knowledge.links_to("skill", skill.id, "guide", "entries"):
            if link.item and topic in (None, link.from_id):
                found.add((link.from_id, link.item.id))
    return found


def _passages(knowledge: KnowledgeBase, words: list[str], topic: str | None) -> list[Passage]:
    found = knowledge.prose.search(words, "any", ["guide"], _SEARCHED)
    return [passage for passage in found if passage.part and topic in (None, passage.id)]


def _key(passage: Passage) -> Key:
    return passage.id, passage.part


def _entry(knowledge: KnowledgeBase, topic: str, id: str) -> FoundEntry:
    guide = knowledge.guides[topic]
    entry = next(entry for entry in guide.entries if entry.id == id)
    return FoundEntry(guide=Named(id=guide.id, name=guide.title), entry=entry)
