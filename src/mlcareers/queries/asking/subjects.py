"""What a question names, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.certificates import certificates_in, issuer_in
from mlcareers.text.questions.amounts import AMOUNT_OF_PAY
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.question import Question


def unique_ids(ids: Iterable[str | None]) -> list[str]:
    """Keep each id once, in its order, without what is missing."""
    return list(dict.fromkeys(id_ for id_ in ids if id_))


_NO_DIGIT = re.compile(r"\D")
"""What of an amount is no figure of it."""

WIDE = frozenset(("artificial-intelligence", "machine-learning", "data-science"))
"""Fields so wide that a job in one may be any role."""

FIELDS = WIDE | {"data-analysis", "data-engineering", "deep-learning", "generative-ai", "business-intelligence"}
"""Fields of work: what a guide says of the trade holds for each of them."""

FIELD_ALONE = word_set(
    "data datos dados donnees daten dane danych dati gegevens ai ml ki ia analytics tech numerique tecnologia"
)
"""Words that name the field with nothing beside them."""


def speaks_of_the_field(question: Question) -> bool:
    """Say whether a question names a role, a field in which one works, or no more than data or AI.

    What a trade outside it is called by does not count: data entry.
    """
    outside = {at for found in question.mentions if not found.who for at in range(found.start, found.end)}
    words = {word for at, word in enumerate(question.words) if at not in outside}
    return bool(question.everybody) or not FIELD_ALONE.isdisjoint(words)


_CERTIFICATES = ("certified", "certification", "certificate", "specialization", "specialisation", "nanodegree")
"""Words in the names of certificates."""


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

    def is_industry(self, skill: str) -> bool:
        """Say whether a skill is the knowledge of an industry: banking, insurance."""
        return self.category_of(skill) == "domain"

    def category_of(self, skill: str | None) -> object:
        """Return the category of a skill, where there is one."""
        return self.knowledge.skills.field(skill, "category") if skill else None

    def _is_wide(self, found: Mention) -> bool:
        return not found.role and found.skill in WIDE
