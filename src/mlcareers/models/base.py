"""What every piece of knowledge has in common: an id, where it comes from, and what kind of truth it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, NamedTuple, Self, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from mlcareers.models.vocabulary import Basis, Level

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([.-][a-z0-9]+)*$", max_length=80)]
"""A short lower-case id, such as `ml-engineer` or `15-2051.00`."""


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks an id that must name an existing record of one kind."""

    kind: str


RoleId = Annotated[Slug, Refers("role")]
SkillId = Annotated[Slug, Refers("skill")]
SourceId = Annotated[Slug, Refers("source")]
CertificationId = Annotated[Slug, Refers("certification")]
StatisticId = Annotated[Slug, Refers("statistic")]

Citation = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]*(#[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)?)?$")
]
"""Where a statement stands: `source`, `source#section`, or `source#section/claim` of a claims ledger."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
"""One line of prose, free of control characters: it is printed on people's terminals."""

PartialDate = Annotated[
    str,
    BeforeValidator(lambda value: str(value) if isinstance(value, int) else value),
    StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"),
]
"""A year, a month or a day: as exact as the source is. ISO 8601, so text order is time order."""


ModelT = TypeVar("ModelT", bound=BaseModel)


class Model(BaseModel):
    """An immutable value that refuses fields it does not know; its validator is built on first use."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Cited(Model):
    """Anything that says where it comes from. Empty `cite` and no `basis` are inherited from the record around it."""

    cite: tuple[Citation, ...] = ()
    basis: Basis | None = None


class Name(NamedTuple):
    """A way to call a record. `sense` is one of SENSES; `level` is the level that a rung stands for."""

    text: str
    sense: str
    level: Level | None = None


class Part(NamedTuple):
    """A piece of a record that a search finds on its own: an entry of a guide."""

    id: str
    title: str
    passages: tuple[str, ...]


class Record(Cited):
    """One thing that can be asked for by its id."""

    id: Slug

    @property
    def label(self) -> str:
        """The name to print for it."""
        return self.id

    def names(self) -> Iterator[Name]:
        """Every way to call it, besides its id; the most official first."""
        yield Name(self.label, "title")

    def passages(self) -> Iterator[str]:
        """The prose in which a text search finds it."""
        yield self.label

    def parts(self) -> Iterator[Part]:
        """The pieces of it that a search finds on their own."""
        yield from ()


class Statement(Cited):
    """One sentence and where it comes from. In YAML a plain string will do when the record's citation covers it."""

    text: Text

    @model_validator(mode="before")
    @classmethod
    def _from_plain_text(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class Years(Model):
    """A span of years of experience; an open end is absent."""

    min: float | None = Field(default=None, ge=0)
    max: float | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min:g} is above max {self.max:g}")
        return self


class Reference(NamedTuple):
    """That a record names another: where in it, which kind and id, and the item (a skill need, a rung) that does."""

    position: tuple[str | int, ...]
    kind: str
    id: str
    item: BaseModel | None


def references_in(model: BaseModel, position: tuple[str | int, ...] = ()) -> Iterator[Reference]:
    """Every id inside a model that must name an existing record."""
    item = model if position else None
    for name, kind in _reference_fields(type(model)):
        value = getattr(model, name)
        if isinstance(value, tuple):
            yield from (Reference((*position, name, i), kind, id_, item) for i, id_ in enumerate(value))
        elif value is not None:
            yield Reference((*position, name), kind, value, item)
    for name in _composite_fields(type(model)):
        value = getattr(model, name)
        if isinstance(value, BaseModel):
            yield from references_in(value, (*position, name))
        else:
            for index, inner in enumerate(value or ()):
                if isinstance(inner, BaseModel):
                    yield from references_in(inner, (*position, name, index))


def inherit(model: ModelT, cite: tuple[str, ...] = (), basis: Basis | None = None) -> ModelT:
    """A copy in which every statement without citation or basis of its own carries those of the record around it.

    A statement that names its own sources is `cited` unless it says otherwise; one that names none speaks on the
    sources, and with the basis, of what encloses it.
    """
    changes: dict[str, Any] = {}
    if isinstance(model, Cited):
        basis = model.basis or ("cited" if model.cite else basis)
        cite = model.cite or cite
        changes = {"cite": cite, "basis": basis}
    for name in _composite_fields(type(model)):
        value = getattr(model, name)
        if isinstance(value, BaseModel):
            changes[name] = inherit(value, cite, basis)
        elif isinstance(value, tuple):
            changes[name] = tuple(inherit(item, cite, basis) for item in value)
    return model.model_copy(update=changes) if changes else model


@cache
def _reference_fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    found = []
    for name, field in model.model_fields.items():
        marks = [mark for mark in _metadata(field.annotation, field.metadata) if isinstance(mark, Refers)]
        found += [(name, mark.kind) for mark in marks]
    return tuple(found)


def _metadata(annotation: object, metadata: list[Any]) -> Iterator[object]:
    """What `Annotated` says of a field, looking into `X | None` and `tuple[X, ...]`."""
    yield from metadata
    for argument in get_args(annotation):
        yield from _metadata(argument, list(getattr(argument, "__metadata__", ())))


@cache
def _composite_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """The fields that can hold models: the only ones worth walking into."""
    return tuple(name for name, field in model.model_fields.items() if _holds_models(field.annotation))


def _holds_models(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_models(argument) for argument in get_args(annotation))
