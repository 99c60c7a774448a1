"""What the documents behind a certification bear out: how many show each fact, how close they are, how old."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Confidence, EvidenceOrigin

if TYPE_CHECKING:
    from mlcareers.models.certification import Certification, Evidence

Backing = Literal["sure", "single", "unlocated", "unknown"]
"""How well a fact is shown: in a document of the issuer or by two others · by one other · only by documents whose
address was not recorded · it is not known at all. Only documents with an address count in the first two."""

TERMS = {
    "price": ("price_usd",),
    "minutes": ("minutes",),
    "questions": ("questions",),
    "passing score": ("passing_score",),
    "validity": ("validity_years", "validity_note"),
    "renewal": ("renewal",),
    "prerequisites": ("prerequisites",),
    "recommended experience": ("recommended_experience",),
    "domains": ("domains",),
}
"""The terms of an exam as evidence calls them, and the fields of a record in which each stands."""

HIGH_UNSURE = 2
"""High confidence leaves at most so many of the ten facts (the status and nine terms) less than sure."""

MEDIUM_SHOWN = 5
"""Medium confidence has at least so many of the ten facts in some document with an address."""

_SHARED_HOSTS = ("github.com", "raw.githubusercontent.com", "medium.com", "dev.to")
_CLOSE: tuple[EvidenceOrigin, ...] = ("issuer", "copy")


class Support(Value):
    """What the documents bear out: the counts from which the confidence, and every sentence about it, is made.

    `newest` is the date of the newest document that shows the status, `origin` and `url` whose word it is and where it
    was read; `issuer_seen` says whether any document of the issuer, or a copy of one, shows the status.
    """

    documents: int
    located: int
    newest: str | None
    origin: EvidenceOrigin | None
    url: str | None
    issuer_seen: bool
    status: Backing
    terms: dict[Backing, int]
    confidence: Confidence


def support(record: Certification) -> Support:
    """Count what the evidence of a certification bears out."""
    newest = max(_showing(record, "status", "status date"), key=_freshness, default=None)
    status = backing(record, "status")
    counted = Counter(backing(record, term) for term in TERMS)
    terms: dict[Backing, int] = {step: counted[step] for step in ("sure", "single", "unlocated", "unknown")}
    return Support(
        documents=len(record.evidence),
        located=sum(piece.url is not None for piece in record.evidence),
        newest=newest.dated if newest else None,
        origin=newest.origin if newest else None,
        url=newest.url if newest else None,
        issuer_seen=any(piece.origin in _CLOSE and piece.url for piece in _showing(record, "status", "status date")),
        status=status,
        terms=terms,
        confidence=_confidence(status, terms),
    )


def backing(record: Certification, fact: str) -> Backing:
    """Return how well one fact of a certification is shown."""
    known = record.status != "unverified" if fact == "status" else any(_given(record, name) for name in TERMS[fact])
    if not known:
        return "unknown"
    shown = [piece for piece in _showing(record, fact, f"{fact} date") if piece.url]
    if any(piece.origin in _CLOSE for piece in shown) or len({_publisher(str(piece.url)) for piece in shown}) > 1:
        return "sure"
    return "single" if shown else "unlocated"


def _confidence(status: Backing, terms: dict[Backing, int]) -> Confidence:
    """Return the step that the counts allow; data/README.md tells the rule to readers."""
    sure = terms["sure"] + (status == "sure")
    shown = sure + terms["single"] + (status == "single")
    if status == "sure" and sure >= len(TERMS) + 1 - HIGH_UNSURE:
        return "high"
    return "medium" if status in ("sure", "single") and shown >= MEDIUM_SHOWN else "low"


def _showing(record: Certification, *facts: str) -> Iterable[Evidence]:
    return [piece for piece in record.evidence if set(facts) & set(piece.supports)]


def _freshness(piece: Evidence) -> tuple[str, bool]:
    return piece.dated or "", piece.url is not None


def _given(record: Certification, field: str) -> bool:
    return getattr(record, field) not in (None, ())


def _publisher(url: str) -> tuple[str, str]:
    """Give who stands behind an address: its host, and on a host that many share the account: two of one are no two."""
    parts = urlsplit(url)
    account = parts.path.strip("/").partition("/")[0] if parts.netloc.removeprefix("www.") in _SHARED_HOSTS else ""
    return parts.netloc.removeprefix("www."), account
