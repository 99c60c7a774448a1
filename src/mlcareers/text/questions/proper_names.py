"""Names of schools and firms of which nothing is held, where questions name them."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

SCHOOLS = (
    *("georgia tech", "wgu", "purdue", "uiuc", "stanford", "harvard", "mit", "berkeley", "cmu", "carnegie mellon"),
    *("columbia", "cornell", "oxford", "cambridge", "imperial", "ucl", "lse", "eth", "epfl", "tum", "iit", "nus"),
    "ku leuven",
)
"""Schools that are named without saying that they are one."""

FIRMS = word_set("amazon openai nvidia microsoft google ibm uber")
"""Firms that are called as what they make, and that people speak of as where they are interviewed."""
