"""The house as it was planned: rooms know only the rooms before them, and each library has one home."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "mlcareers"
ROOMS = ("models", "knowledge", "text", "analysis", "queries", "views", "output", "cli")
HOMES = {
    "yaml": {"knowledge"},
    "sqlite3": {"knowledge"},
    "platformdirs": {"knowledge"},
    "pydantic": {"models", "knowledge"},
    "rapidfuzz": {"text/names/match.py"},
    "rich": {"output"},
    "typer": {"cli"},
    "markdown_it": {"text/documents/markdown.py"},
    "pypdf": {"text/documents/office.py"},
    "docx": {"text/documents/office.py"},
}


def imports() -> dict[Path, set[str]]:
    """Every module of the package with the full names of what it imports, type-checking imports included."""
    found: dict[Path, set[str]] = defaultdict(set)
    for path in sorted(PACKAGE.rglob("*.py")):
        found[path.relative_to(PACKAGE)] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found[path.relative_to(PACKAGE)] |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: import by full name"
                found[path.relative_to(PACKAGE)].add(node.module or "")
    return found


IMPORTS = imports()


def test_every_room_was_seen() -> None:
    assert {path.parts[0] for path in IMPORTS if len(path.parts) > 1} == set(ROOMS)
    assert len(IMPORTS) > 30


@pytest.mark.parametrize("path", IMPORTS, ids=str)
def test_rooms_know_only_rooms_before_them(path: Path) -> None:
    room = path.parts[0] if len(path.parts) > 1 else None
    if room is None:
        return
    known = {name.split(".")[1] for name in IMPORTS[path] if name.startswith("mlcareers.")} & set(ROOMS)
    later = {other for other in known if ROOMS.index(other) > ROOMS.index(room)}
    assert not later, f"{path} knows {', '.join(sorted(later))}, which come after {room}"


@pytest.mark.parametrize("library", HOMES)
def test_each_library_has_one_home(library: str) -> None:
    users = {path for path, names in IMPORTS.items() if any(name.split(".")[0] == library for name in names)}
    assert users, f"nobody imports {library}: take it out of the dependencies and of this test"
    strangers = {str(path) for path in users if path.parts[0] not in HOMES[library] and str(path) not in HOMES[library]}
    assert not strangers, f"{library} belongs in {', '.join(HOMES[library])}"


def test_the_word_typed_is_the_file_name_in_every_room() -> None:
    from mlcareers.cli.app import COMMANDS

    assert len(COMMANDS) >= 3
    for command in COMMANDS:
        for room in ("cli", "queries", "views"):
            assert (PACKAGE / room / f"{command}.py").is_file(), f"mlcareers {command} has no {room}/{command}.py"


def test_the_top_level_holds_nothing_else() -> None:
    project = PACKAGE.parent.parent
    allowed = {"src", "data", "seeds", "tests", "pyproject.toml", "README.md", "LICENSE"}
    names = {path.name for path in project.iterdir() if not path.name.startswith(".")}
    assert {"src", "data", "tests"} <= names
    assert names <= allowed | {"build", "dist"}
