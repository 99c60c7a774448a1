"""What a background record may say."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from mlcareers.models.background import Background

FISHER: dict[str, Any] = {
    "id": "fisher",
    "title": "Fisher",
    "summary": "Catches fish.",
    "basis": "editorial",
    "brings": ["knots"],
    "lacks": ["charts"],
    "targets": [{"role": "pilot", "why": "Same harbour."}],
    "expect": ["Steadier pay."],
    "as_of": "2026-01-10",
}


def test_a_plain_id_will_do() -> None:
    record = Background.model_validate(FISHER)
    assert (record.brings[0].skill, record.brings[0].depth) == ("knots", "use")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"lacks": ["knots"]}, "knots cannot be both brought and lacking"),
        ({"brings": ["knots", "knots"]}, "brings names knots twice"),
        ({"targets": [{"role": "pilot", "why": "a"}, {"role": "pilot", "why": "b"}]}, "targets names pilot twice"),
    ],
)
def test_each_thing_is_said_once(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Background.model_validate({**FISHER, **change})
