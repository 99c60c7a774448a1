"""Figures of the market that answer a question: of a role, or on a topic."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.parts import part_of
from mlcareers.queries.asking.subjects import WIDE, Page, Subjects, page_of


def market(about: Subjects) -> Iterator[Page]:
    """Give figures of the market: of a role, or on a topic."""
    topic = next((topic for topic, concepts in MARKET if about.asks(*concepts)), None)
    if about.asks("skills") and about.skills and not {*about.skills} - WIDE and not about.named_roles:
        yield page_of("market", "skills")._replace(sure=True)
    if topic is None or (about.skills and not about.roles):
        return
    is_wanted = about.asks("skills", "need") or about.says("ask", "asks", "want", "wants", "expect", "look")
    if topic == "employers" and about.named_roles and is_wanted:
        yield page_of("market", about.named_roles[0])._replace(sure=True)
    elif topic == "employers" and about.named_roles and about.asks("duties"):
        yield part_of("work", about.named_roles[0])._replace(sure=True)
    of_a_role = topic in ("growth", "employment", "saturated")
    topic = "postings" if topic == "saturated" else topic
    if topic == "demanded":
        topic = "skills" if about.asks("skills") else "growth"
    if of_a_role and about.named_roles:
        yield page_of("market", about.named_roles[0])._replace(sure=topic != "postings")
    elif topic == "education" and about.named_roles and not about.asks("share", "count"):
        yield page_of("role", about.named_roles[0])
    yield page_of("market", topic)._replace(sure=about.asks("outlook", "share", "count") or topic == "employers")
    if not of_a_role and about.named_roles:
        yield page_of("market", about.named_roles[0])


MARKET = (
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
