"""Entries of the guides that answer what a page of figures would only bear on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.queries.asking.subjects import Page, Subjects, page_of
from mlcareers.text.questions.small_words import SPEAKS_OF_ONESELF

Asks = Callable[[Subjects], bool]


def told_first(asked: Subjects) -> Iterator[Page]:
    """Give the entries that come before any command's page, those that there are."""
    for guide, entry, asks in TOLD:
        if asks(asked):
            yield from told(asked, guide, entry)
    yield from _titles(asked)


def told(asked: Subjects, guide: str, entry: str) -> Iterator[Page]:
    """Give the page of an entry, where there is one."""
    record = asked.knowledge.guides.get(guide)
    if record and any(one.id == entry for one in record.entries):
        yield page_of("guide", guide, entry)._replace(name=f"guide:{guide}/{entry}", sure=True)


def _titles(asked: Subjects) -> Iterator[Page]:
    """A title that a guide explains: what it means says more than which role it is taken for."""
    record = asked.knowledge.guides.get("cv-and-postings")
    found = [one for one in asked.question.mentions if one.is_alias]
    names = [" ".join(asked.question.words[one.start : one.end]) for one in found]
    if record and asked.asks("definition"):
        for entry in record.entries:
            if any(name in entry.title.lower() for name in names):
                yield from told(asked, record.id, entry.id)


def _unnamed(asked: Subjects) -> bool:
    """Whether certificates are asked for without one, its issuer, a role or a skill."""
    return asked.asks("certificate") and not (asked.issuer or asked.skills or asked.everybody or asked.certificates)


def _layoffs_of_others(asked: Subjects) -> bool:
    return asked.asks("layoffs") and not asked.says(*SPEAKS_OF_ONESELF)


def _by_hours(asked: Subjects) -> bool:
    return asked.asks("time") and asked.says("week", "weekly", "woche", "semaine", "semana")


def _by_state(asked: Subjects) -> bool:
    return "data-scientist" in asked.everybody and asked.asks("pay", "highest") and asked.says("state", "states")


TOLD: tuple[tuple[str, str, Asks], ...] = (
    ("staying-and-leaving", "layoffs-counted", _layoffs_of_others),
    ("degrees", "certificates-that-last", lambda asked: _unnamed(asked) and asked.asks("expired")),
    ("degrees", "certificates", lambda asked: _unnamed(asked) and asked.asks("posting", "share", "count")),
    ("questions", "certificates", _unnamed),
    ("work-environment", "on-call", lambda asked: asked.asks("on call")),
    ("time", "beside-a-job", _by_hours),
    ("time", "order", lambda asked: asked.asks("order") and len(asked.skills) > 1),
    ("first-job", "annotation-as-entry", lambda asked: "data-annotator" in asked.everybody and asked.asks("pay")),
    ("pay-factors", "us-states", _by_state),
    ("hiring", "nobody-knows", lambda asked: asked.asks("choose candidates") and asked.says("nobody", "niemand")),
    ("first-job", "saturated", lambda asked: asked.asks("saturated")),
)
"""The entry that answers, and when; the first is the likeliest."""
