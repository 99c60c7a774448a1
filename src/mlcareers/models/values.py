"""Immutable values with named fields: what answers are made of.

Making a class of them costs next to nothing, and nothing is checked when one is made: what is in them was checked when
the knowledge was read.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, NoReturn, Self, TypeVar, dataclass_transform

ValueT = TypeVar("ValueT", bound="Value")


class Frozen:
    """What has its fields as attributes, compares by them, and never changes."""

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} never changes; make another")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(tuple(vars(self).items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value(Frozen):
    """A value whose class declares its fields, as a dataclass does; all are given by name."""

    _blank: ClassVar[dict[str, Any]] = {}
    """Every field in the order of declaration, inherited ones first, with its default, or `...` where it has none."""

    _needed: ClassVar[frozenset[str]] = frozenset()
    """The fields without a default."""

    def __init_subclass__(cls) -> None:
        own = (name for name, type_ in cls.__annotations__.items() if not type_.startswith("ClassVar"))
        cls._blank = {**cls._blank, **{name: cls.__dict__.get(name, ...) for name in own}}
        cls._needed = frozenset(name for name, value in cls._blank.items() if value is ...)

    def __init__(self, **fields: Any) -> None:
        if not self._needed <= fields.keys() <= self._blank.keys():
            raise TypeError(f"{type(self).__name__} is made with {', '.join(self._blank)}; got {', '.join(fields)}")
        vars(self).update(self._blank | fields)

    def replace(self, **changes: Any) -> Self:
        """Return the same with some fields changed."""
        return type(self)(**{**vars(self), **changes})


def source_id(citation: str) -> str:
    """Return the source that a citation names: "bls-oews-2025" of "bls-oews-2025#15-2051"."""
    return citation.partition("#")[0]


def citations_in(value: object) -> list[str]:
    """Return every source named inside a value, a model or a tuple of them: cited, or informing a judgement.

    Outer before inner, in field order, with repeats.
    """
    found: list[str] = []
    inside: Iterable[object] = ()
    if isinstance(value, tuple):
        inside = value
    elif hasattr(value, "__dict__"):
        fields = vars(value)
        found += (*fields.get("cite", ()), *fields.get("informed_by", ()))
        inside = fields.values()
    for part in inside:
        if part and (isinstance(part, tuple) or hasattr(part, "__dict__")):
            found += citations_in(part)
    return found
