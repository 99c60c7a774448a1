"""Who and what a question only speaks of: employers behind "at", the recruiter who is not the one who asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.field_words import TRADES
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.studies import is_discipline

SOMEBODY_ELSE = word_set("the my our their der dem den mein meinem le la mon ma mes el mi mis o meu il mio mijn")
"""Words before a trade that is not who asks."""

_OWN_WORK = word_set("job career role position work")
"""What "my accountant job" is, which is the own one."""


_FIRM = tuple((word,) for word in ("firm", "company", "startup", "agency", "corporation", "bank"))
_BEFORE_A_FIRM = ("at", "an", "a")
"""Words for a firm, between which and these its industry stands: at an insurance firm."""


def without_others(words: Sequence[str], mentions: Sequence[Mention], strange: list[str]) -> Iterator[Mention]:
    """Leave out of what is named what is only spoken of; employers, and trades behind a skill, become `strange`."""
    for found in mentions:
        is_left = found.end < len(words) and words[found.end] in _OWN_WORK and words[found.start - 1] == "my"
        comes_from = found.start > 1 and words[found.start - 2] in ("von", "van")
        somebody_else = found.start and words[found.start - 1] in SOMEBODY_ELSE and not (is_left or comes_from)
        is_trade = found.origin and not is_discipline(words_of(words, found))
        if somebody_else and is_trade:
            continue
        before, behind = words[found.start - 1] if found.start else "", words[found.end : found.end + 1]
        if found.skill and not found.somebody and behind in _FIRM and before in _BEFORE_A_FIRM:
            continue
        at_a_firm = found.start > 0 and words[found.start - 1] == "at" and not found.who
        other_trade = found.skill and not found.somebody and words[found.end : found.end + 1]
        if at_a_firm or (other_trade and other_trade[0] in TRADES):
            start, end = (found.start - 1, found.end) if at_a_firm else (found.start, found.end + 1)
            strange.append(" ".join(words[start:end]))
        else:
            yield found
