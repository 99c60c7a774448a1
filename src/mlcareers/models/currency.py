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


ISO_4217 = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
    VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
    """.split()  # noqa: SIM905 - a list of one word a line is no easier to read
)
"""The codes of ISO 4217 in which people are paid, those of currencies that ended lately among them."""


def currency_code(text: str) -> str:
    """Return the same code; ValueError when no country pays in it."""
    if text not in ISO_4217:
        raise ValueError(f"{text} is no currency of ISO 4217; write a code such as EUR")
    return text


def main_country(currency: str) -> str | None:
    """Return the country that a currency means when nobody names one; None for one that many share."""
    return None if currency == "EUR" else next(iter(_BY_CURRENCY.get(currency, ())), None)
