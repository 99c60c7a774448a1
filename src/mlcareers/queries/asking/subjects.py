"""What a question names, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.certificates import certificates_in, issuer_in
from mlcareers.queries.asking.concepts import OF_A_TRADE, OF_A_WORKER
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.field_words import NAMES_OF_THE_FIELD
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import AM, BECOME, GOOD, TO, TO_BE, WORK
from mlcareers.text.questions.studies import is_discipline


def unique_ids(ids: Iterable[str | None]) -> list[str]:
    """Keep each id once, in its order, without what is missing."""
    return list(dict.fromkeys(id_ for id_ in ids if id_))


_NO_DIGIT = re.compile(r"\D")

WIDE = frozenset(("artificial-intelligence", "machine-learning", "data-science"))
"""Fields so wide that a job in one may be any role."""

FIELDS = WIDE | {"data-analysis", "data-engineering", "deep-learning", "generative-ai", "business-intelligence"}
"""Fields of work: what a guide says of the trade holds for each of them."""

_FIELD_ALONE = word_set("data datos dados donnees daten dane danych dati gegevens ai ml ki ia analytics tech")
"""Words that name the field with nothing beside them."""


def speaks_of_the_field(question: Question) -> bool:
    """Say whether a question names a role, a field in which one works, or no more than data or AI.

    What a trade outside it is called by does not count: data entry.
    """
    outside = {at for found in question.mentions if not found.who for at in range(found.start, found.end)}
    words = {word for at, word in enumerate(question.words) if at not in outside}
    return bool(question.everybody) or not _FIELD_ALONE.isdisjoint(words)


_CERTIFICATES = ("certified", "certification", "certificate", "specialization", "specialisation", "nanodegree")
"""Words in the names of certificates."""


_FIELD = re.compile(r"\b(?:data|ai|ml)\b")
_CHANGES = re.compile(
    r"\b(?:with|if|will|when|by|because of|due to|against|of|can|could|does|may|before|until|since|now that) ai\b"
    r"|\bai (?:will|take|takes|taking|does|do|did|is|can|could|gets|going|replac\w+|kill\w*|came|comes|age|era)\b"
)
"""The field, and how AI is spoken of as what changes a trade: "will AI", "AI takes"."""

_ACTS = re.compile(r"\b(?:will ai|ai will)\b")
"""How it is asked what AI will do."""

_FORMER = ("ex", "former", "trained", "qualified", "retired", "failed")
"""Words before what somebody is, or was."""

_INTO = word_set(
    """for into to learn fur in die den zu pour vers dans la en para a los de per nei ai i dei na nos o voor naar do w
    dla"""
)
"""Words that lead to the field behind a trade that is left for it."""

_STARTING = ("start", "starting", "begin", "beginning", "career", "out", "job", "jobs")
"""Words before an "as" behind which somebody says what they want to become."""


def _is_wished(before: Sequence[str]) -> bool:
    """Say whether words before a trade tell that somebody would be one: too old for a nurse, to be a nurse."""
    at = len(before) - 1
    while at >= 0 and before[at] in ("a", "an", "een", "eine", "einen", "un", "une", "una", "um", "uma"):
        at -= 1
    return at >= 0 and before[at] in TO_BE


class Subjects:
    """What a question names, by kind, in its order."""

    def __init__(self, knowledge: KnowledgeBase, question: Question) -> None:
        self.knowledge, self.question = knowledge, question
        self.asks, self.says = question.asks, question.says

    @cached_property
    def everybody(self) -> list[str]:
        """Roles, and who works in the fields that are named."""
        return list(self.question.everybody)

    @cached_property
    def roles(self) -> list[str]:
        """The same, without fields as wide as AI where a role is named beside them."""
        return self.named_roles or self.everybody

    @cached_property
    def named_roles(self) -> list[str]:
        """Roles that are named, or whose narrow field is: not "AI jobs"."""
        return unique_ids(found.who for found in self.question.mentions if found.who and not self._is_wide(found))

    @cached_property
    def origins(self) -> list[str]:
        """Backgrounds from outside the roles."""
        return unique_ids(found.origin for found in self.question.mentions)

    @cached_property
    def skills(self) -> list[str]:
        """Skills that are no role's name."""
        return unique_ids(found.skill for found in self.question.mentions if not found.role and not found.background)

    @cached_property
    def asks_certificate(self) -> bool:
        """Whether a certificate is asked for, also by the name of one."""
        return self.asks("certificate") or self.says(*_CERTIFICATES)

    @cached_property
    def certificates(self) -> list[str]:
        """Certificates; a name that is a skill's, too, is one where certificates are asked for."""
        wanted = self.asks_certificate or self.asks("expired", "cost")
        return unique_ids(found.certification for found in self.question.mentions if wanted or not found.skill)

    @cached_property
    def half_named_certificates(self) -> list[str]:
        """Certificates that are called by some of their words, where these name nothing but a role or a skill."""
        return unique_ids(id_ for run in certificates_in(self.knowledge, self.question) for id_ in run.certificates)

    @cached_property
    def issuer(self) -> str | None:
        """The issuer of certificates that is named: Google, AWS."""
        return issuer_in(self.knowledge, self.question.words)

    @cached_property
    def names_several_issuers(self) -> bool:
        """Whether certificates of several issuers are set beside each other: AWS or Google."""
        others = [word for word in self.question.words if word != self.issuer]
        return bool(self.issuer) and issuer_in(self.knowledge, others) is not None

    @cached_property
    def amount(self) -> bool:
        """Whether an amount of pay is named: 120k, but not ISO 27001."""
        in_names = {word for found in self.question.mentions for word in self.question.words[found.start : found.end]}
        amounts = AMOUNT_OF_PAY.finditer(self.question.text)
        return any(_NO_DIGIT.sub("", found[0]) not in in_names for found in amounts)

    @cached_property
    def levels(self) -> list[str]:
        """Levels, of their own or in the name of a rung."""
        of_rungs = [found.level for found in self.question.mentions if found.level]
        return unique_ids((*self.question.levels, *of_rungs)) or (["junior"] if self.asks("first job") else [])

    @cached_property
    def is_elsewhere(self) -> bool:
        """Whether a trade is asked about that is only known as a start: how to become a teacher."""
        if self.certificates:
            return False
        if self.origins and not (self.named_roles or self._leaves) and self._asks_what_machines_change:
            return True
        if self._is_between_others:
            return True
        starts = self._says_where_it_starts or (self._leaves and self.asks("which fits"))
        is_alone = self.origins and not (self.everybody or self.question.concepts or starts)
        if is_alone and (self.says(*GOOD) or self._names_its_jobs):
            return True  # who is the best physiotherapist in London, speed for data entry work
        if len(self.origins) > 1 and not self.everybody and self.asks("difference", "more pay"):
            return True
        wanted = self.asks(*OF_A_TRADE) or (self.asks(*OF_A_WORKER) and not self._is_a_discipline)
        wanted = wanted or (self.asks("learn") and not self._is_a_discipline and not speaks_of_the_field(self.question))
        return bool(self.origins) and not self.everybody and wanted and not (starts or self._goes_into_the_field)

    @cached_property
    def _names_its_jobs(self) -> bool:
        """Whether work in a trade is named that is only known as a start: data entry jobs."""
        behind = {self.question.words[found.end] for found in self.question.mentions if self._is_followed(found)}
        return not (WORK.isdisjoint(behind) or speaks_of_the_field(self.question))

    def _is_followed(self, found: Mention) -> bool:
        return bool(found.origin) and found.end < len(self.question.words)

    @cached_property
    def _goes_into_the_field(self) -> bool:
        """Whether somebody asks as one of another trade for the field: an accountant of 42, too late for data."""
        end = max((found.end for found in self.question.mentions if found.origin), default=0)
        behind = self.question.words[end:]
        if any(word in _FIELD_ALONE and after in WORK for word, after in pairwise(behind)):  # how do I land a data job
            return True
        leads = any(
            word in _FIELD_ALONE and not _INTO.isdisjoint(behind[max(0, at - 2) : at]) for at, word in enumerate(behind)
        )
        return leads and self.asks("age", "stress", "quit", "returning", "family")

    @cached_property
    def _leaves(self) -> bool:
        """Whether somebody speaks of the field as where they are or go rather than as what changes another trade."""
        words = self.question.said
        return self.says("been", "im", "i") and _FIELD.search(words) is not None and not _CHANGES.search(words)

    @property
    def _asks_what_machines_change(self) -> bool:
        lasts = self.asks("still", "outlook") and _CHANGES.search(self.question.said) is not None
        acts = not self.asks("way", "learn") and _ACTS.search(self.question.said) is not None
        return self.asks("replace", "safest", "exposure") or lasts or acts

    @cached_property
    def _is_between_others(self) -> bool:
        """Whether the way or the difference is from one trade that is only known as a start to another."""
        named = [found for found in self.question.mentions if found.origin]
        if len(named) < 2 or self.everybody or not NAMES_OF_THE_FIELD.isdisjoint(self.question.words):
            return False
        words = self.question.words
        goes = any(words[one.start - 1] in TO | BECOME | {"a", "an"} for one in named[1:])
        leads_on = words[named[1].start - 1] in TO
        return self.asks("difference") or leads_on or (self.asks("way") and goes)

    def is_industry(self, skill: str) -> bool:
        """Say whether a skill is the knowledge of an industry: banking, insurance."""
        return self.category_of(skill) == "domain"

    def category_of(self, skill: str | None) -> object:
        """Return the category of a skill, where there is one."""
        return self.knowledge.skills.field(skill, "category") if skill else None

    @cached_property
    def _says_where_it_starts(self) -> bool:
        """Whether somebody says what they are; who starts as a teacher wants to become one."""
        words = self.question.words
        named = [found for found in self.question.mentions if found.background]
        if any("been" in words[max(0, one.start - 2) : one.start] for one in named):
            return True
        if any("here" in words[one.end : one.end + 1] or words[one.start - 1] in _FORMER for one in named if one.end):
            return True
        if named and all(_is_wished(words[: one.start]) for one in named):
            return False
        return any(
            word in AM and not (word == "as" and at and words[at - 1] in _STARTING) for at, word in enumerate(words)
        )

    @cached_property
    def _is_a_discipline(self) -> bool:
        """Whether a background is called by what is studied: a maths degree."""
        words = self.question.words
        named = (words_of(words, one) for one in self.question.mentions if one.background)
        return any(map(is_discipline, named))

    def _is_wide(self, found: Mention) -> bool:
        return not found.role and found.skill in WIDE
