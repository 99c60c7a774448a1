"""Who and what a question only speaks of: employers behind "at", the recruiter who is not the one who asks."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import words_of

SOMEBODY_ELSE = word_set("the my our their der dem den mein meinem le la mon ma mes el mi mis o meu il mio mijn")
"""Words before a trade that is not who asks."""

_OWN_WORK = word_set("job career role position work")
"""What "my accountant job" is, which is the own one."""

_FIRM = word_set("firm company startup agency corporation bank")
_BEFORE_A_FIRM = ("at", "an", "a")
"""Words for a firm, between which and these its industry stands: at an insurance firm."""

_ABILITIES = word_set("skill skills")
"""Words behind a trade of which only what its people can do is spoken: are dev skills needed."""

_WITHOUT_BEING, _NEAR = frozenset(("without", "being")), 4
"""Words that stand so near before a trade that somebody is not in."""


def leave_bystanders_out(words: Sequence[str], mentions: Sequence[Mention]) -> tuple[list[Mention], list[str]]:
    """Leave out of what is named what is only spoken of.

    Employers, and trades behind a skill, are nothing that is known: their words are returned beside the rest.
    """
    kept: list[Mention] = []
    strange: list[str] = []
    for found in mentions:
        before, behind = _beside(words, found)
        is_thing = found.skill and not found.somebody
        is_employer = is_thing and behind in _FIRM and before in _BEFORE_A_FIRM
        if _is_of_somebody_else(words, found) or _is_no_trade(words, found) or is_employer:
            continue
        if before == "at" and not found.who:
            strange.append(" ".join(words[found.start - 1 : found.end]))
        elif is_thing and behind in TRADES:
            strange.append(" ".join(words[found.start : found.end + 1]))
        else:
            kept.append(found)
    return kept, strange


def _is_no_trade(words: Sequence[str], found: Mention) -> bool:
    """Say whether a trade says what somebody is able to do, or is not: dev skills, without being a developer."""
    before = words[max(0, found.start - _NEAR) : found.start]
    return bool(found.origin) and (_beside(words, found)[1] in _ABILITIES or _WITHOUT_BEING.issubset(before))


def _beside(words: Sequence[str], found: Mention) -> tuple[str, str]:
    """Return the word before what is named, and the one behind it."""
    return words[found.start - 1] if found.start else "", words[found.end] if found.end < len(words) else ""


def _is_of_somebody_else(words: Sequence[str], found: Mention) -> bool:
    """Say whether a trade is that of another than who asks: the recruiter, but not my recruiter job."""
    before, behind = _beside(words, found)
    is_left = behind in _OWN_WORK and words[found.start - 1] == "my"
    comes_from = found.start > 1 and words[found.start - 2] in ("von", "van")
    is_trade = bool(found.origin) and not is_discipline(words_of(words, found))
    return before in SOMEBODY_ELSE and is_trade and not (is_left or comes_from)
