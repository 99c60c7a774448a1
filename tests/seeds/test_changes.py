"""The program that writes what changed: by what records say, whatever the form."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from mlcareers.models.release import Release

OLD: dict[str, Any] = {
    "result": {
        "program": "mlcareers 1.0.0",
        "role": [
            {"id": "pilot", "title": "Pilot", "skills": [{"skill": "knots", "cite": ["a"]}], "as_of": "2025"},
            {"id": "cook", "title": "Cook", "summary": {"text": "Cooks."}},
        ],
        "skill": [{"id": "knots", "aliases": [], "parents": ["ropes"]}, {"id": "flags"}],
        "salary": [{"id": "g.1", "role": "pilot", "pay": {"median": 5, "p10": None}, "n": 40, "cite": ["gazette#pay"]}],
    },
    "sources": {"gazette": {"id": "gazette", "title": "G", "note": None}},
}
NEW: dict[str, Any] = {
    "result": {
        "program": "mlcareers 1.1.0",
        "role": [
            {"id": "pilot", "title": "Pilot", "skills": [{"skill": "knots", "cite": ["b"]}], "as_of": "2026"},
            {"id": "cook", "title": "Cook", "summary": {"text": "Cooks well.", "cite": ["a"]}, "rare": None},
            {"id": "diver", "title": "Diver"},
        ],
        "skill": [{"id": "knots", "aliases": None, "trait": False, "kind_of": ["ropes"]}],
        "salary": [
            {"id": "gazette.abc", "role": "pilot", "pay": {"median": 5}, "n": 40, "tax": "gross", "cite": ["gazette"]},
            {"id": "gazette.def", "role": "pilot", "pay": {"median": 6}, "n": 40, "cite": ["gazette"]},
        ],
    },
    "sources": {"gazette": {"id": "gazette", "title": "G"}, "log": {"id": "log", "title": "L"}},
}


def test_what_says_the_same_in_a_new_form_has_not_changed(program: Callable[[str], ModuleType]) -> None:
    release = yaml.safe_load(program("changes").written("1.1.0", "2026-11-30", OLD, NEW))
    assert release == {
        "id": "1.1.0",
        "before": "1.0.0",
        "as_of": "2026-11-30",
        "new": [{"kind": "source", "ids": ["log"]}, {"kind": "role", "ids": ["diver"]}],
        "gone": [{"kind": "skill", "ids": ["flags"]}],
        "changed": [
            {"kind": "role", "fields": ["pay"], "ids": ["pilot"]},
            {"kind": "role", "fields": ["summary"], "ids": ["cook"]},
            {"kind": "skill", "fields": ["kind_of"], "ids": ["knots"]},
        ],
        "figures": [{"kind": "salary", "source": "gazette", "more": 1}],
    }
    Release.model_validate(release)


def test_the_program_writes_a_file_from_two_exports(program: Callable[[str], ModuleType], tmp_path: Path) -> None:
    for name, export in (("old", OLD), ("new", NEW)):
        (tmp_path / f"{name}.json").write_text(json.dumps(export), encoding="utf-8")
    words = [str(tmp_path / "old.json"), "--after", str(tmp_path / "new.json"), "--version", "1.1.0"]
    program("changes").main([*words, "--date", "2026-11-30", "--out", str(tmp_path / "changes")])
    assert "Written by seeds/changes.py" in (tmp_path / "changes" / "1.1.0.yaml").read_text(encoding="utf-8")
