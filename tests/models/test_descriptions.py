"""Every field of every record tells what goes into it: schemas, files to fill in and data/README.md are made of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.base import _composite_fields
from mlcareers.models.profile import Profile


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)


def _all(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for name in _composite_fields(model):
        for inside in _models_in(model.model_fields[name].annotation):
            yield from _all(inside)


@pytest.mark.parametrize("model", [*(kind.model for kind in KINDS.values()), Profile], ids=lambda model: model.__name__)
def test_every_field_says_what_goes_into_it(model: type[BaseModel]) -> None:
    models = set(_all(model))
    silent = [
        (one.__name__, name) for one in models for name, field in one.model_fields.items() if not field.description
    ]
    assert not silent
    for one in models:
        for name, field in one.model_fields.items():
            told = str(field.description)
            assert told.endswith("."), (one, name, told)
