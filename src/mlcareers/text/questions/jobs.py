"""Jobs that a question calls by no name that is held, read as job titles are: Kafka engineer, pharma statistician."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import stem
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.field_words import NAMES_OF_THE_FIELD, TRADES
from mlcareers.text.questions.mentions import Mention, find_mention
from mlcareers.text.questions.phrases import Concept, concept_set
from mlcareers.text.questions.small_words import EITHER

_HEADS = (
    *("engineer", "scientist", "analyst", "researcher", "developer", "specialist"),
    *("consultant", "architect", "lead", "intern", "officer", "annotator", "leader", "director"),
)
_WORKERS = frozenset((*_HEADS, *(f"{head}s" for head in _HEADS)))
"""Who works, where the words before tell in what."""

_HOW_SOMEBODY_WORKS = concept_set(
    """
    remote, freelance, contract, parttime, selftaught, women, age, juniors, first job, phd, masters, degree, no degree,
    bootcamp, hiring, returning, sole person, first hire, choose candidates, advert, pay band, keep people, no expert,
    levelling, way, demanded, highest, count, definition
    """
)
"""Concepts that may be said of every trade: a freelance analyst, a self-taught developer."""

_NO_FIELDS = word_set(
    "to from into than as was is are were be am do does did a an my your our their per by for of with"
)
"""Words behind which a trade stands on its own: "my title was analyst", "report to engineering"."""

_AGENTS = frozenset(("agent", "agents"))
"""People in other work, where the field has agents that are none."""

_BEFORE_AGENTS = frozenset(
    ("center", "centre", "estate", "travel", "insurance", "support", "customer", "sales", "secret")
)
"""Words before agents who are people."""

_BETWEEN_TRADES = EITHER | {"than"}
"""Words between trades that share a field."""

_SURE = 0.85
"""How sure a title must be read to be taken for a job."""

_LONGEST = 4
"""So many words a title has at most."""


def find_jobs(
    knowledge: KnowledgeBase,
    words: Sequence[str],
    mentions: Sequence[Mention],
    strange: Sequence[str],
    asks_of_firms: bool,
) -> Iterator[Mention]:
    """Give the roles that strange words, or skills, mean together with who works in them.

    Where what differs from firm to firm is asked, a word before a role that tells no field is taken for a firm.
    """
    runs = list(_runs(words, mentions, strange))
    if not runs:
        return
    from mlcareers.text.names.match import reader
    from mlcareers.text.titles.trades import OTHER_FIELDS, OTHER_WORK

    read = reader(knowledge).reading
    for start, end in runs:
        title = read(" ".join(words[start:end]).removesuffix("s"))
        adds_nothing = bool(title.roles) and {title.roles[0].id} == _named_behind(start, mentions)
        is_firm = asks_of_firms and adds_nothing and words[start] not in OTHER_FIELDS | OTHER_WORK
        if title.roles and not is_firm and not title.doubt and title.roles[0].confidence >= _SURE:
            yield Mention(start, end, role=title.roles[0].id)


def may_name_a_vendor(words: Sequence[str], mentions: Sequence[Mention], strange: Sequence[str], job: Mention) -> bool:
    """Say whether a job holds a strange word or a named role, before which a vendor may stand: NetSuite AI cert."""
    holds_role = any(found.role and job.start < found.start < job.end for found in mentions)
    return holds_role or not set(strange).isdisjoint(words[job.start : job.end])


def _named_behind(start: int, mentions: Sequence[Mention]) -> set[str]:
    """Give the role that is named right behind a word."""
    return {found.role for found in mentions if found.role and found.start == start + 1}


def share_field(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Give the roles that a trade alone means behind another of its field: data scientist or analyst."""
    for at, word in enumerate(words):
        before = [found for found in mentions if found.role and found.end < at]
        joined = words[at - 1] in _BETWEEN_TRADES
        if word not in TRADES or not before or not (joined or _goes_on_list(words, at, before[-1])):
            continue
        fields = [words[before[-1].start : before[-1].end - 1], *([("data",)] if words[at - 1] == "than" else [])]
        named = [find_mention(knowledge, [*field, word], 0, len(field) + 1) for field in fields if field]
        role = next((found.role for found in named if found and found.role), None)
        if role:
            yield Mention(at, at + 1, role=role)


_FOR = (("for",), ("of",), ("in",))
"""Words between a trade and its field."""


def name_in_field(knowledge: KnowledgeBase, words: Sequence[str], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Name the role that a trade and the field behind it mean: a product manager for AI."""
    taken = 0
    for found in mentions:
        field = words[found.end + 1 : found.end + 2] if words[found.end : found.end + 1] in _FOR else ()
        name = [*field, *words[found.start : found.end]]
        is_of_a_field = found.origin and not NAMES_OF_THE_FIELD.isdisjoint(field)
        named = find_mention(knowledge, name, 0, len(name)) if is_of_a_field else None
        if named and named.role:
            taken = found.end + 2
            yield named._replace(start=found.start, end=taken)
        elif found.start >= taken:
            yield found


def _goes_on_list(words: Sequence[str], at: int, before: Mention) -> bool:
    """Say whether a trade goes on a list that begins with a role: data scientist, analyst and engineer."""
    between = [word for word in words[before.end : at] if word not in TRADES]
    is_list = before.end == at or not TRADES.isdisjoint(words[before.end : at]) or between == ["and"]
    return is_list and set(between) <= {"and"}


def find_other_jobs(
    words: Sequence[str], concepts: Sequence[Concept], mentions: Sequence[Mention]
) -> Iterator[tuple[int, int]]:
    """Give from where to where a trade stands that nothing here is called: a travel agent, a probation officer.

    What it works on may seem to be a topic.
    """
    held = {at for found in mentions if found.role or found.background for at in range(found.start, found.end)}
    topics = {concept.end: concept for concept in concepts if concept.start < concept.end}
    starts = {concept.start for concept in topics.values()}
    for at in range(1, len(words)):
        before = topics.get(at)
        is_ours = before is not None and _may_be_ours(before, words)
        is_free = not held & {at, at - 1} and not is_ours and not _covers_both(topics.values(), at)
        if is_free and _is_other_trade(words[at - 1], words[at], on_a_topic=before is not None and at not in starts):
            yield before.start if before else at - 1, at + 1
    if NAMES_OF_THE_FIELD.isdisjoint(words) and not held:
        yield from (_with_its_word(words, one) for one in topics.values() if _is_wanted_as_work(words, one))


_OF_PEOPLE = concept_set("family, cleaning, recruiter, advise pupils, armed forces, perhaps expectations")
"""Topics that are spoken of in words for people who do other work, or for their work."""

_WORKING_IN = word_set("job jobs career careers")
"""Words behind other work that is wanted or paid: childcare jobs."""

_WANTED = re.compile(r"(?:become|becoming|being|(?:job|work|working|career|paid|hired) as)(?: an?)(?: \w+)? $")
"""Words before who somebody wants to be."""

_EARNING = word_set("earn earns salary salaries wages")
"""Words behind who is paid, unless it is who speaks of pay: the recruiter."""


def _is_wanted_as_work(words: Sequence[str], concept: Concept) -> bool:
    """Say whether what seems to be a topic is work that somebody wants: childcare jobs, to become a caregiver."""
    behind, before = words[concept.end : concept.end + 1], " ".join((*words[: concept.start], ""))
    is_paid = concept.name != "recruiter" and not _EARNING.isdisjoint(behind)
    is_spoken_of = is_paid or bool(_WANTED.search(before))
    is_wanted = not _WORKING_IN.isdisjoint(behind) or (is_head(words[concept.end - 1]) and is_spoken_of)
    return concept.name in _OF_PEOPLE and is_wanted


def _with_its_word(words: Sequence[str], concept: Concept) -> tuple[int, int]:
    """Return from where to where other work stands, with a word beside it: no entry says both."""
    is_last = concept.end == len(words)
    return concept.start - is_last, concept.end + (not is_last)


def _may_be_ours(concept: Concept, words: Sequence[str]) -> bool:
    """Say whether a concept before a trade tells how somebody works, or is of the field: is data labelling."""
    said = words[concept.start : concept.end]
    return concept.name in _HOW_SOMEBODY_WORKS or said[-1] in _NO_FIELDS or not NAMES_OF_THE_FIELD.isdisjoint(said)


def _covers_both(concepts: Iterable[Concept], at: int) -> bool:
    """Say whether a word and the one before it are one phrase."""
    return any(concept.start < at < concept.end for concept in concepts)


def is_head(word: str) -> bool:
    """Say whether people of this field or another are called so."""
    from mlcareers.text.titles.trades import HEADS, OTHER_HEADS

    return stem(word) in HEADS | OTHER_HEADS


def _is_other_trade(before: str, head: str, *, on_a_topic: bool) -> bool:
    from mlcareers.text.titles.trades import OTHER_FIELDS, OTHER_WORK

    works_elsewhere = stem(before) in OTHER_WORK | OTHER_FIELDS
    of_agents = head in _AGENTS and (works_elsewhere or before in _BEFORE_AGENTS)
    return (is_head(head) and (on_a_topic or works_elsewhere)) or of_agents


def _runs(words: Sequence[str], mentions: Sequence[Mention], strange: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give from where to where words stand that may be the title of a job, with a strange word or a skill in it."""
    roles = {found.end - 1: found.start for found in mentions if found.role}
    skills = {at for found in mentions if found.skill and not found.who for at in range(found.start, found.end)}
    for at, word in enumerate(words):
        if word not in _WORKERS and at not in roles:
            continue
        start = roles.get(at, at)
        while start and at - start < _LONGEST and (words[start - 1] in strange or start - 1 in skills):
            start -= 1
        if start < roles.get(at, at):
            yield start, at + 1
