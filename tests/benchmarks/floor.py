"""The stack floor: the least that Typer, Pydantic and Rich need to answer anything at all."""

from __future__ import annotations

from typing import Annotated

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table


class Role(BaseModel):
    """A model as small as one can be."""

    id: str
    title: str
    skills: list[str]


def main(name: Annotated[str, typer.Argument()]) -> None:
    """Parse one argument, validate one model from JSON, print one table."""
    role = Role.model_validate_json(f'{{"id": "{name}", "title": "Title", "skills": ["one", "two"]}}')
    table = Table("id", "title", "skills")
    table.add_row(role.id, role.title, ", ".join(role.skills))
    Console().print(table)


typer.run(main)
