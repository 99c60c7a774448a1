"""Figures of the market: of a role, or on a topic."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.parts import part_of
from mlcareers.queries.asking.subjects import WIDE, Subjects
from mlcareers.text.questions.small_words import WHICH

MARKET = (
    ("experience", ("years",)),
    ("growth", ("outlook", "layoffs")),
    ("education", ("degree", "masters", "phd")),
    ("postings", ("remote", "share", "posting")),
    ("demanded", ("demanded",)),
    ("employers", ("employers", "cities")),
    ("industries", ("industries",)),
    ("employment", ("count", "world")),
    ("saturated", ("saturated",)),
    ("growth", ("still", "attractive")),
)
"""The topic of the market on which each concept has figures, the more telling first."""

_OF_A_ROLE = ("growth", "employment", "saturated")
"""Topics on which a role that is named has figures of its own."""


def market(about: Subjects) -> Iterator[Page]:
    """Give figures of the market: of a role, or on a topic."""
    topic = next((topic for topic, concepts in MARKET if about.asks(*concepts)), None)
    if about.asks("skills") and about.skills and not {*about.skills} - WIDE and not about.named_roles:
        yield page_of("market", "skills")._replace(sure=True)
    if _asks_how_often_tools_are_named(about):
        yield from _of_tools(about)
        return
    if topic is None or (about.skills and not about.roles):
        return
    role = next(iter(about.named_roles), None)
    page = _page_on(about, topic)
    if topic == "industries" and about.question.words[0] in WHICH and (about.asks("need") or about.says("most")):
        page = page._replace(sure=True)
    if role is None:
        yield page
        return
    yield from _of_the_role(about, topic, role)
    yield page
    if topic not in _OF_A_ROLE:
        yield page_of("market", role)


_TOOLS = (
    *("tools", "tool", "libraries", "frameworks", "packages", "languages", "language", "software", "technologies"),
    *("databases", "database", "platform", "platforms", "stack"),
)
"""Words for what is used at work, of which none is named."""


def _asks_how_often_tools_are_named(about: Subjects) -> bool:
    """Say whether it is asked which tools postings name most, or in which share: top languages in percent."""
    is_counted = about.asks("share", "posting") or about.says("top", "most", "often")
    counts = (about.asks("demanded") and is_counted) or (about.asks("share") and about.asks("posting"))
    names_one = any(found.skill and not found.somebody for found in about.question.mentions)
    return counts and about.says(*_TOOLS) and not (names_one or about.asks("degree", "learn", "pay"))


def _of_tools(about: Subjects) -> Iterator[Page]:
    """Give the skills of a role by how often postings name them, or those of the field."""
    for role in about.named_roles[:1]:
        yield page_of("skill", part=role, options=("--role", role))._replace(sure=True)
    yield page_of("market", "skills")._replace(sure=True)


def _page_on(about: Subjects, topic: str) -> Page:
    """Make the page of a topic; what is demanded are skills or roles, and no page of its own is on saturation."""
    of_demand = "skills" if about.asks("skills") else "growth"
    shown = {"saturated": "postings", "demanded": of_demand}.get(topic, topic)
    sure = about.asks("outlook", "share", "count") or topic == "employers"
    return page_of("market", shown)._replace(sure=sure or (about.asks("demanded") and about.asks("jobs")))


def _of_the_role(about: Subjects, topic: str, role: str) -> Iterator[Page]:
    """Give what is told of a role on a topic, before the page of the topic."""
    wants = about.asks("skills", "still") or about.says("ask", "asks", "want", "wants", "expect", "look")
    if topic == "employers" and about.asks("count"):
        yield page_of("role", role)._replace(sure=True)
        yield page_of("market", role)._replace(sure=True)
    elif topic == "employers" and wants:
        yield page_of("market", role)._replace(sure=True)
    elif topic == "employers" and about.asks("duties"):
        yield part_of("work", role)._replace(sure=True)
    elif topic in _OF_A_ROLE:
        yield page_of("market", role)._replace(sure=topic != "saturated")
    elif topic == "education" and not about.asks("share", "count"):
        yield page_of("role", role)
