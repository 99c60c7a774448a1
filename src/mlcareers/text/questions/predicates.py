"""Strange words that tell what is done, or how, by where they stand and how they end: they name nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mlcareers.knowledge.names import fold

_ENDINGS = {
    "german": "en ern eln iert lich",
    "french": "er ir re",
    "spanish": "ar er ir arse erse irse arme ando iendo",
    "portuguese": "ar er ir ando endo indo",
    "italian": "are ere ire arsi ando endo",
    "dutch": "en lijk",
    "polish": "ac ic yc",
}
"""How words for what is done end in a language."""

_MANNERS = {"english": "ly", "french": "ement", "spanish": "mente", "portuguese": "mente", "italian": "mente"}
"""How words end that tell in which way."""

_LOANS = "uber encer ancer oker amer acker gger ader"
"""How English words for people end, which end as a verb of Spanish does: influencer, trader."""

_WHO = {
    "german": "iker isten",
    "italian": "iere",
    "spanish": _LOANS,
    "portuguese": _LOANS,
    "dutch": "isten mensen cien",
}
"""How words for people end that would else be taken for what is done."""

_NO_MANNERS = frozenset(("butterfly", "dragonfly", "assembly", "anomaly", "monopoly"))
"""Words that only end so."""

_SHORTEST = 6
"""So many letters the words have of which the ending tells what they are."""

_BEFORE = {
    "english": """i you we they he she it people someone anyone nobody not t don doesn didn won cannot cant dont doesnt
        too so very really quite mostly rather fairly pretty""",
    "french": "il on je faut dois doit peut peux veux veut comment pour sans",
}
"""Words that stand right before what is done, or before how something is."""

_BEING = frozenset(("be", "being", "been", "is", "are", "was", "were", "get", "gets", "getting", "got"))
"""Words before what is done to somebody."""

_WANTING = frozenset(
    ("how", "want", "wants", "need", "needs", "have", "has", "able", "going", "trying", "try", "like", "supposed")
)
"""Words before a "to" behind which something is done rather than somebody goes."""


def is_manner(word: str, language: str) -> bool:
    """Say whether a word tells in which way something is done: internally, rapidement, rápidamente."""
    return len(word) > _SHORTEST and word.endswith(_MANNERS.get(language, "-")) and word not in _NO_MANNERS


def is_predicate(words: Sequence[str], at: int, language: str, text: str) -> bool:
    """Say whether a word tells what is done or how: "should I moonlight", "mostly solitary", "Gehalt nennen"."""
    word = words[at]
    before = words[at - 1] if at else ""
    is_behind = before in _BEFORE.get(language, "").split() or (before == "to" and words[at - 2] in _WANTING)
    if language == "english":
        return is_behind or (word.endswith("ed") and before in _BEING)
    is_verb = len(word) >= _SHORTEST and word.endswith(tuple(_ENDINGS.get(language, "").split()))
    is_verb = is_verb and not word.endswith(tuple(_WHO.get(language, "-").split()))
    if language == "french":
        return is_verb and is_behind
    return is_verb and (language != "german" or word in _small_words(text))


def _small_words(text: str) -> frozenset[str]:
    """Return the words of a text, folded, that are not written as German writes a noun."""
    return frozenset(fold(word) for word in re.findall(r"\w+", text) if word[0].islower())
