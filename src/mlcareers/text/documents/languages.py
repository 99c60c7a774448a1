"""Which language a document is written in, and which languages a person speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from mlcareers.knowledge.names import fold

_STOP_WORDS = {
    "en": "the and of to in with for on is are you we our this that will be as by from at or your have",
    "de": "der die das und in mit von zu den im fur auf ist ein eine des dem bei als auch wir sie du ihre deine",
    "fr": "le la les des et de du un une en dans pour sur avec au aux est vous nous notre votre par qui ou a",
    "es": "el la los las de y en con para un una por del al se que es su como o nuestro tu",
    "pt": "o a os as de e em com para um uma por do da no na dos das se que ao como ou nosso sua voce",
}

FEW = 4
"""So many small words of another language may stand in an English text."""

SPOKEN = {
    "ar": "arabic arabisch arabe",
    "bg": "bulgarian",
    "bn": "bengali bangla",
    "ca": "catalan catala katalanisch",
    "cs": "czech tschechisch",
    "da": "danish danisch dansk",
    "de": "german deutsch allemand aleman alemao tedesco",
    "el": "greek griechisch grec griego grego",
    "en": "english englisch anglais ingles inglese",
    "es": "spanish spanisch espagnol espanol castellano espanhol",
    "et": "estonian",
    "fa": "persian farsi persisch",
    "fi": "finnish finnisch",
    "fr": "french franzosisch francais frances francese",
    "ga": "irish gaeilge",
    "gu": "gujarati",
    "he": "hebrew",
    "hi": "hindi",
    "hr": "croatian kroatisch",
    "hu": "hungarian ungarisch",
    "id": "indonesian bahasa",
    "it": "italian italienisch italien italiano",
    "ja": "japanese japanisch japonais japones",
    "kn": "kannada",
    "ko": "korean koreanisch coreen coreano",
    "lt": "lithuanian",
    "lv": "latvian",
    "ml": "malayalam",
    "mr": "marathi",
    "ms": "malay",
    "nl": "dutch niederlandisch neerlandais holandes",
    "no": "norwegian norwegisch",
    "pa": "punjabi",
    "pl": "polish polnisch polonais polaco polski",
    "pt": "portuguese portugiesisch portugais portugues",
    "ro": "romanian rumanisch roumain",
    "ru": "russian russisch russe ruso russo",
    "sk": "slovak",
    "sl": "slovenian",
    "sr": "serbian serbisch",
    "sv": "swedish schwedisch suedois",
    "sw": "swahili kiswahili",
    "ta": "tamil",
    "te": "telugu",
    "th": "thai",
    "tl": "tagalog filipino",
    "tr": "turkish turkisch turc",
    "uk": "ukrainian ukrainisch",
    "ur": "urdu",
    "vi": "vietnamese",
    "yo": "yoruba",
    "ig": "igbo",
    "ha": "hausa",
    "zh": "chinese mandarin chinesisch chinois chino",
}
"""ISO 639-1 code of a language: its names, folded."""

_CODE_OF = {name: code for code, names in SPOKEN.items() for name in names.split()}
_LEVEL = re.compile(
    r"\b(?:[ABC][12]|native|fluent|mother tongue|muttersprache|flie[sß]+end|courante?|bilingue|nativ[oa]|fluente|"
    r"avan[cç]ado|langue maternelle|toeic|ielts|working|conversational|basic|intermediate|proficient|"
    r"lengua materna)\b",
    re.IGNORECASE,
)


def language_of(text: str) -> str:
    """Return the language of a text by its commonest small words; English where nothing can be told."""
    words = Counter(fold(text[:20_000]).split())
    shares = {language: sum(words[word] for word in stop.split()) for language, stop in _STOP_WORDS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] > FEW and shares[best] > 1.2 * shares["en"] else "en"


def spoken_in(lines: Iterable[str], *, anywhere: bool) -> list[str]:
    """Return the languages that lines name; in prose only those beside a level, such as "Fluent Irish"."""
    found: dict[str, None] = {}
    for line in lines:
        if anywhere or _LEVEL.search(line):
            found.update(dict.fromkeys(_CODE_OF[word] for word in fold(line).split() if word in _CODE_OF))
    return list(found)
