"""The kinds of knowledge: where each lives in a knowledge folder and which model its records follow."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pydantic import BaseModel

    from mlcareers.knowledge.described import Description


class Kind(NamedTuple):
    """One kind of record. `home` is a folder of YAML files, or one file, below the knowledge folder.

    `command` shows a record of it; `noun` is what one is called, where that is not its name.
    """

    name: str
    home: str
    module: str
    model_name: str
    command: str
    noun: str = ""

    @property
    def model(self) -> type[BaseModel]:
        """The model of the records, imported on first use."""
        model: type[BaseModel] = getattr(import_module(f"mlcareers.models.{self.module}"), self.model_name)
        return model

    @property
    def describe(self) -> Callable[[Any], Description]:
        """What tells how a record of this kind is called and searched, imported on first use."""
        from mlcareers.knowledge import described

        describe: Callable[[Any], Description] = getattr(described, self.name)
        return describe


KINDS = {
    kind.name: kind
    for kind in (
        Kind("source", "sources", "source", "Source", "source"),
        Kind("role", "roles", "role", "Role", "role"),
        Kind("skill", "skills", "skill", "Skill", "skill"),
        Kind("background", "backgrounds", "background", "Background", "path"),
        Kind("salary", "salaries", "salary", "Salary", "salary", "pay observation"),
        Kind("rate", "places", "rate", "Rate", "salary", "conversion rate"),
        Kind("demand", "demand", "demand", "Demand", "market", "demand figure"),
        Kind("certification", "certifications", "certification", "Certification", "cert"),
        Kind("statistic", "statistics", "statistic", "Statistic", "market", "figure"),
        Kind("guide", "guides", "guide", "Guide", "guide"),
        Kind("conference", "conferences.yaml", "conference", "Conference", "guide conferences"),
        Kind("learning", "learning", "learning", "LearningResource", "skill", "learning resource"),
        Kind("release", "changes", "release", "Release", "changes"),
    )
}

ONE_PER_FILE = {"role", "guide", "background", "release"}
"""Kinds whose files hold one record each, named by its id."""

NUMBERED = {"salary", "rate", "demand"}
"""Kinds whose records are rows of a table; the file name and what they say make their ids."""

UNSEARCHED = NUMBERED | {"release"}
"""Kinds whose records nobody looks for by a name: they are told with what they are about."""
