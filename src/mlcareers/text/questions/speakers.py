"""Who somebody quotes, which says nothing of what they ask: my manager says, a friend told me that."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PEOPLE = (
    r"(?:boss|bosses|managers?|supervisor|lead|team|colleagues?|coworkers?|employer|company|director|cto|ceo|professors?"
    r"|prof|teachers?|tutor|lecturer|advis[eo]r|mentor|coach|therapist|doctor|counsell?or|friends?|wife|husband|partner"
    r"|girlfriend|boyfriend|fiancee?|mother|mom|mum|father|dad|parents|brother|sister|uncle|aunt|cousin|son|daughter"
    r"|kids|family|grandmother|grandma|grandfather|grandpa|neighbou?r|flatmate|roommate|classmates?)"
)
"""Whom people quote; of recruiters, adverts and titles it matters what they say."""

_SAYING = (
    r"(?:says?|said|thinks?|thought|insists?|believes?|claims?|reckons?|swears?|suggests?|suggested|is convinced"
    r"|(?:tells?|told|keeps? (?:telling|asking)|warned|warns|advised|advises|reminds) (?:me|us)|keeps? saying)"
)
"""What these do."""

_QUOTED = re.compile(
    rf"(?:^|\b(?:my|our|his|her|their|the|an?|some) (?:\w+ )?){_PEOPLE}(?: in law)? "
    rf"(?:\w+ly |also |often |just |now |all )?{_SAYING}(?: that)?\b"
    r"|\b(?:my |our |his |her )?(?:brother|sister|mother|father|son|daughter)s? in law\b"
)
"""Who says it, and that they do; and relatives of whom one would be read as lawyers."""


def find_speakers(words: Sequence[str]) -> frozenset[int]:
    """Find the places of the words of an English question that only tell who says it."""
    text = " ".join(words)
    places: set[int] = set()
    for found in _QUOTED.finditer(text):
        start = text.count(" ", 0, found.start())
        places.update(range(start, start + found[0].count(" ") + 1))
    return frozenset(places)
