"""In which currency the countries pay."""

from __future__ import annotations

_PAID_IN = """
    AED: AE
    ARS: AR
    AUD: AU
    BRL: BR
    CAD: CA
    CHF: CH LI
    CLP: CL
    CNY: CN
    COP: CO
    CZK: CZ
    DKK: DK FO GL
    EGP: EG
    EUR: AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK
    GBP: GB GG IM JE
    HKD: HK
    HUF: HU
    IDR: ID
    ILS: IL
    INR: IN
    JPY: JP
    KES: KE
    KRW: KR
    MXN: MX
    MYR: MY
    NGN: NG
    NOK: NO
    NZD: NZ
    PEN: PE
    PHP: PH
    PKR: PK
    PLN: PL
    RON: RO
    RUB: RU
    SAR: SA
    SEK: SE
    SGD: SG
    THB: TH
    TRY: TR
    TWD: TW
    UAH: UA
    USD: US PR EC SV
    VND: VN
    ZAR: ZA
"""
_BY_CURRENCY = {
    currency.strip(): codes.split()
    for currency, _, codes in (line.partition(":") for line in _PAID_IN.strip().splitlines())
}
CURRENCY_OF = {code: currency for currency, codes in _BY_CURRENCY.items() for code in codes}
"""The currency of a country, by its code; countries whose pay nobody tells are missing."""


def main_country(currency: str) -> str | None:
    """The country that a currency means when nobody names one; None for one that many share."""
    return None if currency == "EUR" else next(iter(_BY_CURRENCY.get(currency, ())), None)
