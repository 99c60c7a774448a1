"""Offers as people write them, and the sentences that ask for what is missing."""

from __future__ import annotations

import pytest

from mlcareers.errors import UsageError
from mlcareers.text.offers import Offer, read_offer

READ = [
    ("EUR 95000", None, Offer(95_000, "EUR", "year", "gross", "base")),
    ("150k", "US", Offer(150_000, "USD", "year", "gross", "base")),
    ("£90,000 p.a.", None, Offer(90_000, "GBP", "year", "gross", "base")),
    ("1.500,50 EUR im Monat", None, Offer(1500.5, "EUR", "month", "gross", "base")),
    ("$75 an hour", None, Offer(75, "USD", "hour", "gross", "base")),
    ("$120000", "CA", Offer(120_000, "CAD", "year", "gross", "base")),
    ("6.500 € netto monatlich", "DE", Offer(6500, "EUR", "month", "net", "base")),
    ("USD 210k total comp", None, Offer(210_000, "USD", "year", "gross", "total")),
    ("95 000 €", "FR", Offer(95_000, "EUR", "year", "gross", "base")),
    ("CHF 120'000", None, Offer(120_000, "CHF", "year", "gross", "base")),
    ("₦900,000 a month", None, Offer(900_000, "NGN", "month", "gross", "base")),
    ("zł 18 000 per month", None, Offer(18_000, "PLN", "month", "gross", "base")),
    ("18 LPA", "IN", Offer(1_800_000, "INR", "year", "gross", "base")),
]


@pytest.mark.parametrize(("text", "country", "offer"), READ, ids=lambda value: str(value)[:30])
def test_read(text: str, country: str | None, offer: Offer) -> None:
    assert read_offer(text, country) == offer


BAD = [
    ("0", "DE", "must be above 0"),
    ("-1", "DE", "must be above 0"),
    ("EUR -50000", None, "must be above 0"),
    ("1000000000000", "DE", "more than anybody is paid"),
    ("a lot", "DE", "holds no amount"),
    ("", "DE", "names nothing"),
    ("0", None, "must be above 0"),
    ("10^12", "US", "holds more numbers"),
    ("1e5", "US", "holds more numbers"),
    ("USD 90000 + 10%", None, "holds more numbers"),
    ("NGN 2000000", None, "for which period"),
    ("TRY 90k", None, "for which period"),
    ("nan", "US", "holds no amount"),
    ("EUR 50000 or USD 60000", None, "two currencies"),
    ("EUR 50000 - 60000", None, "several amounts"),
    ("EUR 6000", None, "for which period"),
    ("EUR 500 a day", None, "by the day"),
    ("XYZ 60000", "DE", "XYZ is no currency"),
    ("95000", None, "names no currency"),
]


@pytest.mark.parametrize(("text", "country", "message"), BAD)
def test_what_is_missing_is_asked_for_with_a_way_out(text: str, country: str | None, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_offer(text, country)
    assert message in str(caught.value)
    assert caught.value.hint
