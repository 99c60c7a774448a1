"""Values: fields by name, defaults, no change; and what they cite."""

from __future__ import annotations

from typing import ClassVar

import pytest

from mlcareers.models.values import Value, citations_in


class Ship(Value):
    KIND: ClassVar[str] = "ship"

    name: str
    masts: int = 0


class Fleet(Ship):
    ships: tuple[Ship, ...]
    cite: tuple[str, ...] = ()


def test_fields_stand_in_the_order_of_declaration_inherited_ones_first() -> None:
    fleet = Fleet(ships=(), name="Home Fleet")
    assert vars(fleet) == {"name": "Home Fleet", "masts": 0, "ships": (), "cite": ()}
    assert list(vars(fleet)) == ["name", "masts", "ships", "cite"]


@pytest.mark.parametrize("fields", [{}, {"masts": 3}, {"name": "Argo", "oars": 50}])
def test_a_missing_or_unknown_field_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="Ship is made with name, masts"):
        Ship(**fields)  # type: ignore[arg-type]


def test_a_value_never_changes() -> None:
    argo = Ship(name="Argo")
    with pytest.raises(AttributeError, match="never changes"):
        argo.masts = 1  # type: ignore[misc]
    assert argo.replace(masts=1) == Ship(name="Argo", masts=1)
    assert argo == Ship(name="Argo")
    assert len({argo, Ship(name="Argo"), argo.replace(masts=2)}) == 2
    assert repr(argo) == "Ship(name='Argo', masts=0)"


def test_citations_come_from_the_outside_in_with_repeats() -> None:
    inner = Fleet(name="Inner", ships=(), cite=("b", "a"))
    outer = Fleet(name="Outer", ships=(Ship(name="Argo"), inner), cite=("a#x",))
    assert list(citations_in((outer, None, inner))) == ["a#x", "b", "a", "b", "a"]
