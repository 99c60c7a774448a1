"""The kinds of knowledge: where each lives in a knowledge folder and which model its records follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

    from mlcareers.knowledge.described import Description


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record. `home` is a folder of YAML files, or one file, below the knowledge folder."""

    name: str
    home: str
    module: str
    model_name: str

    @property
    def model(self) -> type[BaseModel]:
        """The model of the records, imported on first use."""
        model: type[BaseModel] = getattr(import_module(f"mlcareers.models.{self.module}"), self.model_name)
        return model

    @property
    def describe(self) -> Callable[[Any], Description]:
        """What tells how a record of this kind is called and searched, imported on first use."""
        describe: Callable[[Any], Description] = getattr(import_module("mlcareers.knowledge.described"), self.name)
        return describe


KINDS = {
    kind.name: kind
    for kind in (
        Kind("source", "sources", "source", "Source"),
        Kind("role", "roles", "role", "Role"),
        Kind("skill", "skills", "skill", "Skill"),
        Kind("salary", "salaries", "salary", "Salary"),
        Kind("demand", "demand", "demand", "Demand"),
        Kind("certification", "certifications", "certification", "Certification"),
        Kind("statistic", "statistics", "statistic", "Statistic"),
        Kind("guide", "guides", "guide", "Guide"),
        Kind("conference", "conferences.yaml", "conference", "Conference"),
        Kind("learning", "learning", "learning", "LearningResource"),
    )
}

ONE_PER_FILE = {"role", "guide"}
"""Kinds whose files hold one record each, named by its id."""

NUMBERED = {"salary", "demand"}
"""Kinds whose records are rows of a table; the file name and their place in it make their ids."""
