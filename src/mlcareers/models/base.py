"""What every piece of knowledge has in common: an id, where it comes from, and what kind of truth it is."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple, Self, dataclass_transform, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from mlcareers.models.vocabulary import Basis

EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
LONGEST_CAREER = 70

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

_ADDRESS = r"[^\s/\x00-\x20\x7f-\x9f\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{206f}\x{feff}]"
WebAddress = Annotated[
    str,
    StringConstraints(pattern=rf"^https?://{_ADDRESS}+\.{_ADDRESS}+(/({_ADDRESS}|/)*)?$", max_length=2000),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://", "maxLength": 2000}),
]


def _real_day(text: str) -> str:
    """Return the same date; ValueError when the calendar has no such day, or no source or plan can be of that year."""
    year = int(text[:4])
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise ValueError(f"the year {year} is not between {EARLIEST_YEAR} and {LATEST_YEAR}")
    if len(text) == len("2026-01-31") and int(text[8:]) > monthrange(year, int(text[5:7]))[1]:
        raise ValueError(f"there is no day {text}")
    return text


PartialDate = Annotated[
    str,
    BeforeValidator(lambda value: str(value) if type(value) is int else value),
    StringConstraints(pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
    AfterValidator(_real_day),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}),
]
"""A year, a month or a day: as exact as the source is. ISO 8601, so text order is time order."""


if TYPE_CHECKING:

    @dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
    class Model:
        """What a record is to those who use one: its fields, and these as plain data. See knowledge/stored.py."""

        def as_dict(self) -> dict[str, Any]:
            """Return the fields as JSON has them."""

else:

    class Model(BaseModel):
        """An immutable value that refuses fields it does not know; its validator is built on first use."""

        model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, allow_inf_nan=False)

        @model_validator(mode="before")
        @classmethod
        def _no_truth_for_a_number(cls, fields: Any) -> Any:
            """Refuse true and false where they are not asked for; Pydantic would make 1 and 0 of them."""
            for name, value in fields.items() if isinstance(fields, dict) else ():
                if isinstance(value, bool) and name in cls.model_fields and not _may_be_true(cls, name):
                    raise ValueError(f"{name} is {str(value).lower()}, which is no value for it")
            return fields

        def as_dict(self) -> dict[str, Any]:
            """Return the fields as JSON has them."""
            return self.model_dump(mode="json")


class Cited(Model):
    """Anything that says where it comes from. Empty `cite` and no `basis` are inherited from the record around it.

    A source says what is `cited`; what is `editorial` cites nothing, and its sources stand in `informed_by`.
    """

    cite: tuple[Citation, ...] = Field(
        default=(),
        description=(
            "The sources that say so: source-id, source-id#section or source-id#section/claim. "
            "A part without any speaks on those of its record."
        ),
    )
    informed_by: tuple[Citation, ...] = Field(
        default=(), description="The sources that a judgement of ours rests on, which do not say it themselves."
    )
    basis: Basis | None = Field(
        default=None,
        description=(
            "What kind of truth it is: a source says so, it was computed from a data set, or it is our judgement."
        ),
    )


class Record(Cited):
    """One thing that can be asked for by its id."""

    id: Slug = Field(
        description=(
            "The short lower-case name by which it is asked for, such as ml-engineer; nothing else of its kind has it."
        ),
    )


class Short(Cited):
    """A part for which, in YAML, the value of one field will do: `short` names it."""

    short: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_one_value(cls, value: Any) -> Any:
        return {cls.short: value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Say in a JSON Schema that a text will do."""
        made = handler(schema)
        whole = handler.resolve_ref_schema(made)
        fields = {name: whole.pop(name) for name in [*whole] if name not in ("title", "description")}
        whole["anyOf"] = [{"type": "string", "description": fields["properties"][cls.short]["description"]}, fields]
        return made


class Statement(Short):
    """One sentence and where it comes from. In YAML a plain text will do when the record's citation covers it."""

    short = "text"

    text: Text = Field(description="One sentence or a few, on one line; a plain text will do in place of the mapping.")


class Years(Model):
    """A span of years of experience; an open end is absent."""

    min: float | None = Field(default=None, ge=0, le=LONGEST_CAREER, description="The least, in years.")
    max: float | None = Field(
        default=None, ge=0, le=LONGEST_CAREER, description="The most, in years; absent when the span is open."
    )

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min:g} is above max {self.max:g}")
        return self


Position = tuple[str | int, ...]
"""The way from a record to something in it: field names, and places in lists."""


def parts_of(model: BaseModel, position: Position = ()) -> Iterator[tuple[Position, BaseModel]]:
    """Yield a model and every model inside it, outer before inner, each with the way to it."""
    yield position, model
    for way, part in _directly_inside(model):
        yield from parts_of(part, (*position, *way))


class Reference(NamedTuple):
    """That a part of a record (a skill need, a rung, the record itself) names another record, and where it does."""

    position: Position
    kind: str
    id: str
    part: BaseModel


def references_of(part: BaseModel, position: Position) -> Iterator[Reference]:
    """Yield every id in the fields of a part, not of those inside it, that must name an existing record."""
    for name, kind in _reference_fields(type(part)):
        value = getattr(part, name)
        if isinstance(value, tuple):
            yield from (Reference((*position, name, at), kind, id_, part) for at, id_ in enumerate(value))
        elif value is not None:
            yield Reference((*position, name), kind, value, part)


def inherit(model: BaseModel, cite: tuple[str, ...] = (), basis: Basis | None = None) -> None:
    """Give every statement without citation or basis of its own those of the record around it.

    A statement that names its own sources is `cited` unless it says otherwise; one that names none speaks on the
    sources, and with the basis, of what encloses it. Our judgement cites nobody: what it was given as `cite` only
    informed it. The record is changed itself: it was just made, and nobody else holds it.
    """
    if isinstance(model, Cited):
        basis = model.basis or ("cited" if model.cite else "editorial" if model.informed_by else basis)
        cite = model.cite or model.informed_by or cite
        ours = basis == "editorial"
        vars(model).update(cite=() if ours else cite, informed_by=cite if ours else (), basis=basis)
    for _, part in _directly_inside(model):
        inherit(part, cite, basis)


def _directly_inside(model: BaseModel) -> Iterator[tuple[Position, BaseModel]]:
    for name in _composite_fields(type(model)):
        value = getattr(model, name)
        if isinstance(value, BaseModel):
            yield (name,), value
        else:
            yield from (((name, at), part) for at, part in enumerate(value or ()))


@cache
def _reference_fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    found = []
    for name, field in model.model_fields.items():
        marks = [mark for mark in annotations_of(field.annotation, field.metadata) if isinstance(mark, Refers)]
        found += [(name, mark.kind) for mark in marks]
    return tuple(found)


def annotations_of(annotation: object, metadata: list[Any]) -> Iterator[object]:
    """Yield what `Annotated` says of a field, looking into `X | None` and `tuple[X, ...]`."""
    yield from metadata
    for argument in get_args(annotation):
        yield from annotations_of(argument, list(getattr(argument, "__metadata__", ())))


@cache
def _may_be_true(model: type[BaseModel], field: str) -> bool:
    annotation = model.model_fields[field].annotation
    return bool in (annotation, *get_args(annotation)) or _holds_models(annotation)


@cache
def _composite_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields that can hold models: the only ones worth walking into."""
    return tuple(name for name, field in model.model_fields.items() if _holds_models(field.annotation))


def _holds_models(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_models(argument) for argument in get_args(annotation))
