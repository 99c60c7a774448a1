"""What skills are called in other languages: one table per language, for a speaker to review on its own.

A word or phrase, folded, and its English. Names of products need no translation; what has one word in English has one
here. `text/names/translation.py` reads the tables.
"""

from __future__ import annotations

from mlcareers.text.names.languages.northern import DUTCH_AND_POLISH, GERMAN
from mlcareers.text.names.languages.romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH

LANGUAGES = (FRENCH, GERMAN, SPANISH, PORTUGUESE, ITALIAN, DUTCH_AND_POLISH)
