"""The country that a place, a telephone number or an address speaks of."""

from __future__ import annotations

import re

from mlcareers.knowledge.names import fold
from mlcareers.models.country import ALPHA_3, COUNTRIES
from mlcareers.text.documents.cities import CITIES

_CALLING = {
    "1": "US",
    "20": "EG",
    "27": "ZA",
    "30": "GR",
    "31": "NL",
    "32": "BE",
    "33": "FR",
    "34": "ES",
    "36": "HU",
    "39": "IT",
    "40": "RO",
    "41": "CH",
    "43": "AT",
    "44": "GB",
    "45": "DK",
    "46": "SE",
    "47": "NO",
    "48": "PL",
    "49": "DE",
    "52": "MX",
    "54": "AR",
    "55": "BR",
    "56": "CL",
    "57": "CO",
    "60": "MY",
    "61": "AU",
    "62": "ID",
    "63": "PH",
    "64": "NZ",
    "65": "SG",
    "66": "TH",
    "81": "JP",
    "82": "KR",
    "84": "VN",
    "86": "CN",
    "90": "TR",
    "91": "IN",
    "92": "PK",
    "234": "NG",
    "254": "KE",
    "351": "PT",
    "353": "IE",
    "358": "FI",
    "380": "UA",
    "420": "CZ",
    "971": "AE",
    "972": "IL",
}
"""Country calling codes (ITU E.164)."""

STATE_CODES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "DC",
    ]
)
STATE_NAMES = (
    "alabama",
    "alaska",
    "arizona",
    "arkansas",
    "california",
    "colorado",
    "connecticut",
    "delaware",
    "florida",
    "hawaii",
    "idaho",
    "illinois",
    "indiana",
    "iowa",
    "kansas",
    "kentucky",
    "louisiana",
    "maryland",
    "massachusetts",
    "michigan",
    "minnesota",
    "mississippi",
    "missouri",
    "montana",
    "nebraska",
    "nevada",
    "new hampshire",
    "new jersey",
    "new mexico",
    "new york",
    "north carolina",
    "north dakota",
    "ohio",
    "oklahoma",
    "oregon",
    "pennsylvania",
    "rhode island",
    "south carolina",
    "south dakota",
    "tennessee",
    "texas",
    "utah",
    "vermont",
    "virginia",
    "washington",
    "west virginia",
    "wisconsin",
    "wyoming",
)
_STATE = re.compile(r",\s*([A-Z]{2})(?:\s+\d{5})?\b")
_PHONE = re.compile(r"\+(\d{1,3})[\s(-]")
_MAIL = re.compile(r"@[\w.-]+\.(?:co\.)?([a-z]{2})\b", re.IGNORECASE)


def country_of(text: str) -> str | None:
    """Find the country that the head of a document speaks of: by name, state, telephone number, mail address."""
    folded = f" {fold(text)} "
    for code, names in COUNTRIES.items():
        if len(code) == 2 and any(f" {fold(name)} " in folded for name in names):
            return code
    written = re.search(r"(?:^|,\s*)([A-Z]{2,3})$", text, re.MULTILINE)
    if written and (written[1] in ALPHA_3 or (written[1] in COUNTRIES and written[1] not in STATE_CODES)):
        return ALPHA_3.get(written[1], written[1])
    state = next((found[1] for found in _STATE.finditer(text) if found[1] in STATE_CODES), None)
    if state or any(f" {name} " in folded for name in STATE_NAMES):
        return "US"
    if re.search(r",\s*(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)\b", text):
        return "CA"
    for country, cities in CITIES.items():
        if any(f" {city} " in folded for city in cities.split(", ")):
            return country
    phone = _PHONE.search(text)
    if phone:
        return next((_CALLING[phone[1][:size]] for size in (3, 2, 1) if phone[1][:size] in _CALLING), None)
    mail = _MAIL.search(text)
    if mail:
        code = mail[1].upper()
        return "GB" if code == "UK" else code
    return None
