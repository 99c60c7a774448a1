"""The certificates that a document names: held, expired or only in preparation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from mlcareers.text.documents.dates import last_month_in, without_dates
from mlcareers.text.documents.sections import Section

State = Literal["held", "expired", "in-progress"]
FindCertificate = Callable[[str], str | None]
"""From the name of a certificate as written to its id; None when it is none that is known."""

NAMED_SO = re.compile(
    r"\b(?:certifi\w+|zertifi\w+|cert\b|certificat\w*|accredit\w+|licen[sc]ed?|badge|exam|[A-Z]{2,4}-[A-Z]?\d{2,4}|"
    r"CKA|CKAD|CISA|CISSP|AIGP|CIPP|PMP|CFA|FRM|nanodegree|passed|credential)\b",
    re.IGNORECASE,
)
_PREPARING = re.compile(
    r"\b(?:studying|in progress|preparing|preparation|planned|booked|expected|scheduled|ongoing|pursuing|"
    r"in vorbereitung|"
    r"geplant|angestrebt|en cours|pr[eé]vue?|en curso|en preparaci[oó]n|previsto|em andamento|cursando|em prepara\w+|"
    r"working towards?|next|target|learning for|exam in|sitting)\b",
    re.IGNORECASE,
)
_ITEMS = re.compile(r"[;•·\n]|\s\|\s")


class Certificate(NamedTuple):
    """A certificate as written, its id when it is known, the last month it names, and whether it counts."""

    text: str
    id: str | None
    month: int | None
    state: State


def certificates_of(section: Section, find: FindCertificate, today: int) -> Iterator[Certificate]:
    """Yield the certificates of a section of certificates, and those that other lines call so."""
    for line in section.lines:
        items = _ITEMS.split(line.text) if line.text else []
        for item in items:
            if (section.kind == "certificates" and line.field != "organisation") or NAMED_SO.search(item):
                yield from _certificate(item, find, today)


def _certificate(item: str, find: FindCertificate, today: int) -> Iterator[Certificate]:
    name = re.split(r":\s(?=[a-z])|\s[-–—]\s(?=[a-z])", without_dates(item))[0].strip(" ,;.")
    if not any(map(str.isalpha, name)):
        return
    month = last_month_in(item)
    ahead = month is not None and month > today
    yield Certificate(name, find(name), month, "in-progress" if ahead or _PREPARING.search(item) else "held")
