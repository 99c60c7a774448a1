"""Entries of the guides that answer what a page of figures would only bear on.

They are named here rather than marked in the guides: of eleven only two follow from a concept alone, the others from
what a question leaves unnamed, from how many things it names, or from words beside the concept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mlcareers.queries.asking.subjects import Page, Subjects, page_of
from mlcareers.text.questions.small_words import NOBODY, SPEAKS_OF_ONESELF, WEEK

Asks = Callable[[Subjects], bool]


def find_entries(about: Subjects) -> Iterator[Page]:
    """Give the entries that come before any command's page, those that there are."""
    for guide, entry, asks in ENTRIES:
        if asks(about):
            yield from give_entry(about, guide, entry)
    yield from _explain_title(about)


def give_entry(about: Subjects, guide: str, entry: str) -> Iterator[Page]:
    """Give the page of an entry, where there is one."""
    record = about.knowledge.guides.get(guide)
    if record and any(one.id == entry for one in record.entries):
        yield page_of("guide", guide, entry)._replace(name=f"guide:{guide}/{entry}", sure=True)


def _explain_title(about: Subjects) -> Iterator[Page]:
    """Give the entry that explains a title, which says more than which role it is taken for."""
    record = about.knowledge.guides.get("cv-and-postings")
    found = [one for one in about.question.mentions if one.is_alias]
    names = [" ".join(about.question.words[one.start : one.end]) for one in found]
    if record and about.asks("definition"):
        for entry in record.entries:
            if any(name in entry.title.lower() for name in names):
                yield from give_entry(about, record.id, entry.id)


def _asks_any_certificate(about: Subjects) -> bool:
    """Say whether certificates are asked for without one, its issuer, a role or a skill."""
    return about.asks("certificate") and not (about.issuer or about.skills or about.everybody or about.certificates)


def _asks_layoffs_of_others(about: Subjects) -> bool:
    return about.asks("layoffs") and not about.says("as", "als", "comme", "como", *SPEAKS_OF_ONESELF)


def _asks_hours_a_week(about: Subjects) -> bool:
    return about.asks("time") and about.says(*WEEK)


def _asks_pay_by_state(about: Subjects) -> bool:
    return "data-scientist" in about.everybody and about.asks("pay", "highest") and about.says("state", "states")


ENTRIES: tuple[tuple[str, str, Asks], ...] = (
    ("staying-and-leaving", "layoffs-counted", _asks_layoffs_of_others),
    ("degrees", "certificates-that-last", lambda about: _asks_any_certificate(about) and about.asks("expired")),
    ("degrees", "certificates", lambda about: _asks_any_certificate(about) and about.asks("posting", "share", "count")),
    ("questions", "certificates", _asks_any_certificate),
    ("work-environment", "on-call", lambda about: about.asks("on call")),
    ("time", "beside-a-job", _asks_hours_a_week),
    ("time", "order", lambda about: about.asks("order") and len(about.skills) > 1),
    ("first-job", "annotation-as-entry", lambda about: "data-annotator" in about.everybody and about.asks("pay")),
    ("pay-factors", "us-states", _asks_pay_by_state),
    ("hiring", "nobody-knows", lambda about: about.asks("choose candidates") and about.says(*NOBODY)),
    ("first-job", "saturated", lambda about: about.asks("saturated")),
)
"""The entry that answers, and when; the first is the likeliest."""
