"""Short forms that people of the trade write for jobs and fields, read where what stands beside them says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mlcareers.knowledge.names import fold
from mlcareers.text.documents.places import STATE_CODES
from mlcareers.text.questions.small_words import VERSUS

_JOBS = {
    "de": "data engineer",
    "ds": "data scientist",
    "da": "data analyst",
    "ae": "analytics engineer",
    "ba": "business analyst",
    "ee": "electrical engineer",
    "rn": "nurse",
    "research": "research scientist",
}
"""Short forms that are other words, too."""

_MANAGERS = {"pm": "product manager", "pms": "product managers"}
"""The same for people who manage products."""

_OF_PRODUCTS = frozenset(("ai", "ml", "data", "genai", "llm", "technical", "traditional", "regular", "normal"))
"""Words before product managers, of whom "PM" may say other things, too."""

_FIELDS = (("ai",), ("ml",), ("data",), ("genai",))
"""The field behind an "in", which says the same: PMs in AI."""

_AI_AS_READ = re.compile(r"\bAl\b(?! [A-Z])")
"""AI with a small letter for the capital one that looks like it; behind a first name stands another."""

_PEOPLE = {"dev": "developer", "devs": "developers", "cdo": "chief data officer"}
"""Short forms for people that are nothing else, unless a word behind makes them so."""

_BEHIND_DEV = frozenset(("ops", "rel", "team", "teams", "work", "skills", "experience", "job", "jobs", "side", "tools"))
"""Words behind "dev" where it is what is done."""

_SQL = tuple((before, "sql") for before in ("does", "do", "is", "improve", "should", "practise", "test", "if", "on"))
"""What stands around "my" where somebody's own SQL is meant: how good does my SQL need to be."""

_BEHIND_A_DEGREE = frozenset(("in", "degree", "hons"))
"""Words behind a bachelor of arts, who is no business analyst."""

_AFTER = frozenset(
    ("job", "jobs", "role", "roles", "position", "positions", "interview", "interviews", "salary", "cert", "certs")
)
_BEFORE = frozenset(("junior", "senior", "lead", "staff", "first", "become", "becoming", "as", "to", "into", "for"))
"""Words behind a short form for a job, and before one of two letters."""

_CAPITALS, _BEFORE_A_PLACE = re.compile(r"\b([A-Z]{2})(?:s|'s)?\b"), frozenset(("in", "from", "near"))
"""How a short form is written, and words behind which two capitals are a place: in DE."""

_VISION, _BESIDE_IT = ("computer", "vision"), frozenset(("nlp", "llm", "llms"))
"""What "CV" is short for, and the other fields of which one is then named."""

_AND_OR = VERSUS | {"or", "and"}
"""Words with which two fields are named together."""

_OURSELVES = ("about", "with", "like", "replace", "tell", "hire", "help", "need", "make", "among", "against", "behind")
"""Words before "us" where it is the pronoun: what about us."""

_UNITED_STATES = re.compile(
    r"\bU\.?S\.?\b|(?<=\ba )us\b|\b(?<=in )us\b|\b(?<=the )us\b"
    rf"|{''.join(rf'(?<!{word} )' for word in _OURSELVES)}\bus\s*\??$"
)
"""How people write the country, where "us" is not the pronoun."""

_NOTHING_ELSE = "AK|AZ|CT|DC|FL|GA|KS|KY|MN|MO|NC|ND|NH|NJ|NM|NV|NY|OH|TN|TX|UT|VT|WA|WI|WV|WY"
"""Codes of states that are no degrees, jobs, other countries or words."""

_STATE = re.compile(rf"(\b[A-Z][a-z]+),\s*(?:{'|'.join(sorted(STATE_CODES))})\b|\b(?:{_NOTHING_ELSE})\b")
"""A state as people write it behind a city: Austin, TX."""

_ELIDED = re.compile(r"\b(?:(j)['’](?=ai\b)|(c)['’](?=(?:est|e|è)\b))", re.IGNORECASE)
"""Letters that are no names of skills, and words that are not AI: j'ai, c'est, c'è."""


def clear_elisions(text: str) -> str:
    """Write out what an apostrophe or a short form of a country would hide: j'ai, c'est, the US."""
    without_states = text if text.isupper() else _STATE.sub(r"\1 usa", text)
    return _ELIDED.sub(r"\1\2", _UNITED_STATES.sub("usa", without_states))


def write_out_short_forms(words: Sequence[str], text: str) -> tuple[str, ...]:
    """Write out the short forms in the words of an English question: a junior DE, CV or NLP.

    One that the `text` writes in capitals is no other word, unless all of it is so written.
    """
    in_capitals = set() if text.isupper() else {fold(word) for word in _CAPITALS.findall(text)}
    found: list[str] = []
    for at, word in enumerate(words):
        if word == "my" and words[at - 1 : at + 2 : 2] in _SQL:  # MySQL is another thing
            continue
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        one = word.removesuffix("s")
        is_job = after in _AFTER or (len(word) == 2 and before in _BEFORE)
        is_job = is_job or (word in in_capitals and before not in _BEFORE_A_PLACE)
        is_job = is_job and not (word == "ba" and after in _BEHIND_A_DEGREE)
        if word in _MANAGERS and (before in _OF_PRODUCTS or (after == "in" and words[at + 2 : at + 3] in _FIELDS)):
            found += _MANAGERS[word].split()
        elif word in _JOBS and is_job:
            found += _JOBS[word].split()
        elif one != word and one in _JOBS and one in in_capitals:  # DEs
            found += f"{_JOBS[one]}s".split()
        elif word in _PEOPLE and after not in _BEHIND_DEV:
            found.append(_PEOPLE[word])
        elif word == "al" and _AI_AS_READ.search(text):
            found.append("ai")
        elif word == "cv" and _is_vision(words):
            found += _VISION
        else:
            found.append(word)
    return tuple(found)


def _is_vision(words: Sequence[str]) -> bool:
    return not (_BESIDE_IT.isdisjoint(words) or _AND_OR.isdisjoint(words))
