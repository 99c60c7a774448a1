"""Which countries are neighbours: the regions of the world, by the division that the United Nations use."""

from __future__ import annotations

_REGIONS = """
    africa.north: DZ EG EH LY MA SD TN
    africa.east: BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
    africa.middle: AO CD CF CG CM GA GQ ST TD
    africa.south: BW LS NA SZ ZA
    africa.west: BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
    america.north: BM CA GL PM US
    america.middle: BZ CR GT HN MX NI PA SV
    america.caribbean: AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
    america.south: AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
    asia.middle: KG KZ TJ TM UZ
    asia.east: CN HK JP KP KR MN MO TW
    asia.southeast: BN ID KH LA MM MY PH SG TH TL VN
    asia.south: AF BD BT IN IR LK MV NP PK
    asia.west: AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
    europe.east: BG BY CZ HU MD PL RO RU SK UA
    europe.north: AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
    europe.south: AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA
    europe.west: AT BE CH DE FR LI LU MC NL
    oceania: AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
"""
_REGION_OF = {
    code: region.strip()
    for region, _, codes in (line.partition(":") for line in _REGIONS.strip().splitlines())
    for code in codes.split()
}


def distance(one: str, other: str) -> int:
    """Measure how far two countries are apart: 0 the same region, 1 the same continent, 2 further or not known."""
    first, second = _REGION_OF.get(one), _REGION_OF.get(other)
    if first is None or second is None:
        return 2
    return 0 if first == second else 1 if first.partition(".")[0] == second.partition(".")[0] else 2
