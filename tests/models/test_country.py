"""Countries by the names that people type: each leads to one country, in the languages of the trade."""

from __future__ import annotations

import pytest

from mlcareers.analysis.pay.filters import country_code
from mlcareers.knowledge.names import fold
from mlcareers.models.country import ALPHA_3, COUNTRIES, name_of


def test_every_code_of_the_standard_has_a_name() -> None:
    assert set(ALPHA_3.values()) == COUNTRIES.keys() - {"worldwide", "unstated"}
    assert all(name == name.strip() and name for names in COUNTRIES.values() for name in names)


def test_a_name_leads_to_one_country() -> None:
    meant: dict[str, set[str]] = {}
    for code, names in COUNTRIES.items():
        for name in (code, *names):
            meant.setdefault(fold(name), set()).add(code)
    assert not {name: codes for name, codes in meant.items() if len(codes) > 1}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("nigeria", "NG"),
        ("Korea, Republic of", "KR"),
        ("DPRK", "KP"),
        ("Slovak Republic", "SK"),
        ("Viet Nam", "VN"),
        ("Brunei Darussalam", "BN"),
        ("Lao PDR", "LA"),
        ("Holy See", "VA"),
        ("Cote d'Ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Türkiye", "TR"),
        ("Vereinigte Staaten", "US"),
        ("Pays-Bas", "NL"),
        ("Suecia", "SE"),
        ("日本", "JP"),
        ("South Africa", "ZA"),
        ("gb", "GB"),
        ("DEU", "DE"),
    ],
)
def test_usual_names(typed: str, code: str) -> None:
    assert country_code(typed) == code


def test_the_first_name_is_printed() -> None:
    assert name_of("TR") == "Turkey"
    assert name_of("ZW") == "Zimbabwe"
    assert name_of("XX") == "XX"
