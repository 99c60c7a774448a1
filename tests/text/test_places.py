"""The country that the head of a document speaks of."""

from __future__ import annotations

import pytest

from mlcareers.text.documents.places import country_of


@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("Ana Silva\nLisbon, PRT", "PT"),
        ("Jan Novak\nBrno, CZ", "CZ"),
        ("Ann Lee\nAustin, TX", "US"),
        ("Ann Lee\nSan Diego, CA", "US"),
        ("Ann Lee\nToronto, ON", "CA"),
        ("Sitio, Chile", "CL"),
        ("+49 30 1234567", "DE"),
        ("ann@example.co.uk", "GB"),
        ("Ann Lee", None),
    ],
)
def test_country_by_code_state_name_telephone_and_mail(head: str, country: str | None) -> None:
    assert country_of(head) == country
