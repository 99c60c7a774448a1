"""The countries of pay observations: ISO 3166-1 alpha-2 codes and the names people type for them."""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "AR": ("Argentina",),
    "AT": ("Austria", "Österreich"),
    "AU": ("Australia",),
    "BR": ("Brazil", "Brasil"),
    "CA": ("Canada",),
    "CH": ("Switzerland", "Schweiz"),
    "DE": ("Germany", "Deutschland"),
    "EG": ("Egypt",),
    "ES": ("Spain", "España"),
    "FI": ("Finland", "Suomi"),
    "FR": ("France",),
    "GB": ("United Kingdom", "UK", "Great Britain", "Britain", "England"),
    "IE": ("Ireland",),
    "IN": ("India",),
    "IT": ("Italy", "Italia"),
    "JP": ("Japan",),
    "LT": ("Lithuania",),
    "LV": ("Latvia",),
    "MX": ("Mexico", "México"),
    "NL": ("Netherlands", "Holland", "Nederland"),
    "PH": ("Philippines",),
    "PL": ("Poland", "Polska"),
    "PT": ("Portugal",),
    "SE": ("Sweden", "Sverige"),
    "SG": ("Singapore",),
    "SK": ("Slovakia",),
    "UA": ("Ukraine",),
    "US": ("United States", "USA", "America", "United States of America"),
    "worldwide": ("worldwide", "world", "global"),
    "unstated": ("place not stated",),
}
"""Code to names, the one to print first."""


def name_of(code: str) -> str:
    """The name to print for a country; the code itself when it is none that is known."""
    return COUNTRIES.get(code, (code,))[0]
