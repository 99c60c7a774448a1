"""What must be true of the packaged skills and of where to learn them: one editorial rule a test."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from mlcareers.analysis.learning import resources
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.skill import RELATIONS, Skill

MATHEMATICS = {"calculus", "linear-algebra", "probability"}


@pytest.fixture(scope="module")
def skills(real: KnowledgeBase) -> dict[str, Skill]:
    return {skill.id: skill for skill in real.skills}


def kinds_of(skills: dict[str, Skill], id_: str) -> set[str]:
    return {id_}.union(*(kinds_of(skills, kind) for kind in skills[id_].kind_of))


def first_for_use(real: KnowledgeBase, wanted: str) -> set[str]:
    """All that has to be known before a skill can be used, and before that."""
    found: set[str] = set()
    edge = [wanted]
    while edge:
        needs = real.skills[edge.pop()].prerequisites
        new = {need.skill for need in needs if need.need == "required" and need.depth == "use"} - found
        found |= new
        edge += new
    return found


def matters(real: KnowledgeBase, skills: dict[str, Skill]) -> Iterable[str]:
    """What some role needs at its core or uses, and that can be taught."""
    needs = {need.skill for role in real.roles for need in role.skills if need.importance != "optional"}
    return sorted(skill for skill in needs if not skills[skill].trait)


def test_every_skill_that_matters_has_a_resource_made_for_it(real: KnowledgeBase, skills: dict[str, Skill]) -> None:
    firsts = {skill: next(iter(resources(real, skill)), None) for skill in matters(real, skills)}
    assert len(firsts) > 200
    assert not [skill for skill, first in firsts.items() if first is None or skill not in first.about]


def test_rating_answers_makes_nobody_a_deep_learning_engineer(skills: dict[str, Skill]) -> None:
    """What people learn by judging, prompting or buying models is no kind of what builds them."""
    building = {"machine-learning", "deep-learning", "neural-networks", "transformers", "reinforcement-learning"}
    used = ("llm", "rlhf", "prompt-engineering", "rag", "llm-evaluation", "data-annotation", "generative-ai", "chatgpt")
    assert not building & set().union(*(kinds_of(skills, skill) for skill in used))


def test_a_tool_of_the_trade_is_not_the_trade(skills: dict[str, Skill]) -> None:
    trades = {"software-engineering", "devops", "mlops", "data-engineering", "data-science", "project-management"}
    assert not {
        id_: kinds for id_, skill in skills.items() if (kinds := trades & set(skill.kind_of)) and skill.tool_for
    }


def test_a_cloud_platform_is_a_kind_of_cloud_and_its_services_are_parts(skills: dict[str, Skill]) -> None:
    assert "cloud-computing" in kinds_of(skills, "aws") & kinds_of(skills, "azure") & kinds_of(skills, "gcp")
    services = [id_ for id_, skill in skills.items() if {"aws", "azure", "gcp"} & {*skill.part_of, *skill.kind_of}]
    assert len(services) > 40
    assert not [id_ for id_ in services if {"aws", "azure", "gcp"} & set(skills[id_].kind_of)]


def test_to_use_models_asks_for_no_mathematics(real: KnowledgeBase, skills: dict[str, Skill]) -> None:
    applied = [id_ for id_, skill in skills.items() if skill.category in ("nlp-llm", "governance", "product")]
    assert len(applied) > 200
    assert not {id_: first for id_ in applied if (first := MATHEMATICS & first_for_use(real, id_))}


def test_to_build_with_deep_learning_asks_for_mathematics(real: KnowledgeBase) -> None:
    depths = {need.skill: need.depth for need in real.skills["deep-learning"].prerequisites}
    assert {depths[subject] for subject in MATHEMATICS} == {"build"}


def test_nothing_asks_first_for_what_is_a_tool_for_it(real: KnowledgeBase, skills: dict[str, Skill]) -> None:
    """Whoever needs version control may learn it with any tool."""
    turned = {
        (id_, need.skill)
        for id_ in skills
        for need in skills[id_].prerequisites
        if need.need == "required" and id_ in skills[need.skill].tool_for
    }
    assert not turned


def test_no_trait_is_a_prerequisite(real: KnowledgeBase, skills: dict[str, Skill]) -> None:
    assert sum(skill.trait for skill in skills.values()) > 20
    assert not [id_ for id_ in skills for need in skills[id_].prerequisites if skills[need.skill].trait]


@pytest.mark.parametrize("skill", ["problem-solving", "communication", "attention-to-detail", "domain-knowledge"])
def test_what_is_grown_is_a_trait(skills: dict[str, Skill], skill: str) -> None:
    assert skills[skill].trait


def test_a_skill_of_the_trade_has_its_place(skills: dict[str, Skill]) -> None:
    """Products and libraries always say what they are for: one that stands alone cannot be near to anything."""
    alone = [
        id_
        for id_, skill in skills.items()
        if skill.category in ("framework", "cloud", "mlops") and not any(getattr(skill, name) for name in RELATIONS)
    ]
    assert set(alone) <= {"cloud-computing", "mlops", "reproducibility"}
