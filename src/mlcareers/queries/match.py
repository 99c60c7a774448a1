"""Which roles are nearest to what a person knows: from words, a CV, or their profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from mlcareers.analysis.answers import Answer, Named, with_names
from mlcareers.analysis.fit import DEPTH_OF_EVIDENCE, PersonEvidence, RoleFit, brought_by, fits, questions
from mlcareers.analysis.moves import rarity
from mlcareers.analysis.overlap import Overlap
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.values import Value
from mlcareers.text.names.get import find


class HeldSkill(Named):
    """A skill of the person, and the strongest evidence for it."""

    evidence: PersonEvidence


class Matches(Answer):
    """The roles nearest to a person, with what they have, what is near and what is missing.

    `unknown` are the words that no skill is called; `questions` the skills whose answer would change most.
    """

    schema_name: ClassVar[str] = "match"
    schema_version: ClassVar[int] = 2

    skills: tuple[HeldSkill, ...]
    unknown: tuple[str, ...]
    fits: tuple[RoleFit, ...]
    questions: tuple[Named, ...]


class Understood(Value):
    """Words typed for skills: the ids that they mean, and those that nothing is called."""

    skills: tuple[str, ...]
    unknown: tuple[str, ...]


def resolve_words(knowledge: KnowledgeBase, words: Iterable[str]) -> Understood:
    """Return the skills that typed words mean, each once."""
    known: dict[str, None] = {}
    unknown: list[str] = []
    for word in words:
        try:
            known[find(knowledge, "skill", word).id] = None
        except (NotFoundError, UsageError):
            unknown.append(word)
    return Understood(skills=tuple(known), unknown=tuple(unknown))


def answer(
    knowledge: KnowledgeBase,
    skills: Mapping[str, PersonEvidence],
    unknown: Iterable[str] = (),
    limit: int | None = None,
) -> Matches:
    """Return the roles nearest to these skills (id to evidence); NotFoundError when no skill is known."""
    if not any(evidence in DEPTH_OF_EVIDENCE for evidence in skills.values()):
        raise NotFoundError(
            "nothing is known of what you can do",
            context=[f"no skill is called {word!r}" for word in unknown],
            hint="mlcareers match --have python,sql,docker",
        )
    overlap = Overlap(knowledge)
    living = [role for role in knowledge.roles.labels() if rarity(knowledge, role) is None]
    found = fits(knowledge, overlap, brought_by(overlap, skills), living)
    names = {skill.id: skill.name for skill in with_names(knowledge, "skill", tuple(skills))}
    return Matches(
        skills=tuple(HeldSkill(id=id_, name=names[id_], evidence=skills[id_]) for id_ in skills if id_ in names),
        unknown=tuple(unknown),
        fits=tuple(found[:limit]),
        questions=questions(found, skills),
    )
