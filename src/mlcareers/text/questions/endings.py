"""Endings that a language adds to a name: an accountant is "księgowy", and "księgowego" whom one speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

ENDINGS = {
    "english": "ings ing ed es s",
    "german": "innen in en em er es e n s",
    "french": "es s e x",
    "spanish": "as os es a o s",
    "portuguese": "as os es a o s",
    "italian": "he hi a e i o",
    "dutch": "en s e",
    "polish": "iego iemu owie iem iej ami ach owi ego emu ymi imi ow om em ek ie mi ia ym im ej y i u a e",
}
"""What is taken off the end of a folded word, the longest first."""

BASES = {
    "english": ("e", "ation"),
    "spanish": ("o", "a"),
    "portuguese": ("o", "a"),
    "italian": ("o", "a", "e"),
    "polish": ("a", "y", "ia", "o", "ka"),
}
"""What the form that names have may end with instead."""

VERBS = {
    "german": ("end en et st te t e", "en"),
    "french": (
        "issent issait issant eraient erait eront erons erez erai eras era aient ions iez ent ant ais ait ons ees ez"
        " ee ie is it us ue es e a i u s",
        "er ir re",
    ),
    "spanish": (
        "ieron iendo ando arian aria aron aran aban abas aba aste amos emos imos ados adas ado ada idos idas ido ida"
        " ias ian ia iste are ara ase io as an es en o a e",
        "ar er ir",
    ),
    "portuguese": (
        "ando endo indo ariam aria aram arao arei asse avam ava amos emos imos ados adas ado ada idos idas ido ida"
        " iam ia iu eram esse eu ar am em ei ou o a e",
        "ar er ir",
    ),
    "italian": (
        "eranno erebbe iscono erei iamo isce isci isco ando endo avano avamo avo ava evano evo eva ivano ivo "
        "iva assi ano ono ato ata ati ate uto uta uti ute ito ita iti ite ero era ai o i a e",
        "are ere ire",
    ),
    "dutch": ("den ten de te t", "en"),
    "polish": (
        "ujemy uja uje libysmy lismy lysmy lbym labym loby laby lby aja amy asz am emy esz imy isz lem lam les las "
        "lo la li ly l a e i",
        "owac ac ec iec ic yc c",
    ),
}
"""The endings of a word for what is done, and those of the form in which the tables have it."""

CLITICS = {
    "spanish": ("noslo melo selo los las les nos lo la le me te se", ""),
    "portuguese": ("los las lo la lhe me te se nos", ""),
    "italian": ("melo selo glielo lo la li le mi ti si ci ne gli", "e"),
}
"""Small words that a language writes behind it, and what they take away: conseguirlas, negoziarlo."""

COGNATES = {
    "german": """
        tion:tion ionen:ions itaet:ity itat:ity tat:ty ismus:ism isch:ic ische:ic ie:y ik:ics
        enz:ence ell:al iv:ive or:or
    """,
    "french": """
        tion:tion ite:ity isme:ism ique:ic iques:ic ie:y eux:ous eur:or aire:ary ive:ive if:ive
    """,
    "spanish": """
        ciones:tions cion:tion siones:sions sion:sion idades:ities idad:ity dad:ty ismo:ism icos:ic
        icas:ic ico:ic ica:ic encia:ence ancia:ance logia:logy grafia:graphy ia:y oso:ous osa:ous
        ario:ary aria:ary ivo:ive iva:ive ente:ent ante:ant ista:ist o:e a:e
    """,
    "portuguese": """
        coes:tions cao:tion sao:sion idades:ities idade:ity dade:ty ismo:ism icos:ic icas:ic ico:ic
        ica:ic encia:ence ancia:ance logia:logy grafia:graphy ia:y oso:ous osa:ous ario:ary aria:ary
        ivo:ive iva:ive al:al vel:ble ente:ent ante:ant ista:ist
    """,
    "italian": """
        zioni:tions zione:tion sione:sion ita:ity ta:ty ismo:ism ici:ic iche:ic ico:ic ica:ic
        enza:ence anza:ance logia:logy grafia:graphy ia:y oso:ous osa:ous ario:ary aria:ary ivo:ive
        iva:ive ale:al bile:ble ente:ent ante:ant ista:ist
    """,
    "dutch": """
        ties:tions tie:tion iteit:ity teit:ty isme:ism isch:ic ische:ic ie:y iek:ics entie:ence
        eel:al ief:ive
    """,
    "polish": """
        cja:tion cji:tion cje:tions osc:ty izm:ism yczny:ic yczna:ic ia:y yka:ics encja:ence alny:al
        alna:al
    """,
}
"""How a word ends that English has too, and how it ends there."""

_SHORTEST, _SHORTEST_VERB = 5, 4
"""So many letters are left of a word."""

_DOUBLED = re.compile(r"([bdgklmnprt])\1$")
"""A consonant that is written twice at the end."""

_SOFT = (("c", "k"), ("dz", "g"), ("rz", "r"), ("si", "s"), ("ci", "t"), ("dzi", "d"), ("ni", "n"), ("wi", "w"))
"""Polish: what a consonant becomes before an ending, and what it was."""


def undouble(stem: str) -> str:
    """Write once a consonant that English doubles before an ending: "plan" for the "plann" of planned."""
    return _DOUBLED.sub(r"\1", stem)


def take_endings_off(
    words: Sequence[str],
    strange: Sequence[str],
    language: str,
    is_known: Callable[[str], bool],
    is_english: Callable[[str], bool],
) -> tuple[str, ...]:
    """Put each strange word of a question in the form in which names or tables know it, where there is one.

    A word that English has too, but for its ending, is the English one.
    """
    meant = {}
    for word in strange:
        known = filter(is_known, (*_bases(word, language), *_verbs(word, language)))
        meant[word] = next(known, None) or next(filter(is_english, _cognates(word, language)), word)
    return tuple(meant.get(word, word) for word in words)


def _verbs(word: str, language: str) -> Iterator[str]:
    """Give the forms in which the tables may have a word for what is done."""
    for table in (CLITICS, VERBS):
        endings, bases = table.get(language, ("", ""))
        for stem in _stems(word, endings, _SHORTEST_VERB):
            yield from (f"{stem}{base}" for base in bases.split() or ("",))


def _cognates(word: str, language: str) -> Iterator[str]:
    for pair in COGNATES.get(language, "").split():
        ending, _, english = pair.partition(":")
        yield from (f"{stem}{english}" for stem in _stems(word, ending, _SHORTEST_VERB))


def _stems(word: str, endings: str, shortest: int) -> Iterator[str]:
    for ending in endings.split():
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            yield word.removesuffix(ending)


def _bases(word: str, language: str) -> Iterator[str]:
    for ending in ENDINGS.get(language, "").split():
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        for root in (stem, *(_harden(stem) if language == "polish" else ())):
            yield root
            yield from (f"{root}{base}" for base in BASES.get(language, ()))


def _harden(stem: str) -> Iterator[str]:
    yield from (stem.removesuffix(soft) + hard for soft, hard in _SOFT if stem.endswith(soft))
