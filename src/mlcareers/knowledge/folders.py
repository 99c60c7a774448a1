"""Where knowledge lives: the packaged data, or the checkout's `data/`, and further folders given by the user."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mlcareers.errors import KnowledgeError
from mlcareers.knowledge.kinds import KINDS

PACKAGE = Path(__file__).resolve().parent.parent
KEY = "snapshot.key"
"""Beside the packaged knowledge of a wheel: what its compiled form was made of. See packed.py."""


def packaged_folder() -> Path:
    """The knowledge that comes with the program: inside the wheel, or `data/` of the checkout it runs from."""
    for folder in (PACKAGE / "data", PACKAGE.parent.parent / "data"):
        if (folder / "roles").is_dir():
            return folder
    raise KnowledgeError(
        "the knowledge that comes with mlcareers is missing",
        context=[f"looked in {PACKAGE / 'data'} and {PACKAGE.parent.parent / 'data'}"],
        hint="pip install --force-reinstall mlcareers",
    )


def knowledge_version() -> str:
    """Name the knowledge that comes with the program: by its content where it is compiled, else by its folder."""
    try:
        folder = packaged_folder()
    except KnowledgeError:
        return "missing: install mlcareers again"
    try:
        return (folder / KEY).read_text(encoding="utf-8").split()[-1]
    except (OSError, UnicodeDecodeError, IndexError):
        return f"as it is in {folder}"


def folders(further: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Every knowledge folder in reading order; later folders add to and override earlier ones."""
    for folder in further:
        if not folder.is_dir():
            what = "is a file, not a folder" if folder.exists() else "does not exist"
            raise KnowledgeError(
                f"the knowledge folder {folder} {what}",
                hint="mlcareers data path  (prints a folder that holds roles/, skills/, sources/ …)",
            )
        if not any((folder / kind.home).exists() for kind in KINDS.values()):
            raise KnowledgeError(
                f"the folder {folder} holds no knowledge",
                context=[f"expected one of {', '.join(kind.home for kind in KINDS.values())} in it"],
                hint="mlcareers data path  (prints a folder that is laid out so)",
            )
    return (packaged_folder(), *(folder.resolve() for folder in further))


def files_of(folder: Path) -> list[tuple[str, Path]]:
    """Every knowledge file of one folder as (kind, path), in a stable order."""
    return [(kind.name, Path(path)) for kind in KINDS.values() for path in _paths(folder / kind.home)]


def paths_of(folder: Path) -> list[str]:
    """The paths of the same files, as text."""
    return [path for kind in KINDS.values() for path in _paths(folder / kind.home)]


def code_files() -> list[str]:
    """The modules that shape the compiled knowledge: what records may say, and what is made of them."""
    return [path for room in ("models", "knowledge") for path in _paths(PACKAGE / room, (".py",))]


def states_of(paths: Iterable[str]) -> Iterator[str]:
    """A line per file that changes when the file does: its path, size and time."""
    for path in paths:
        status = os.stat(path)  # noqa: PTH116 - a Path for each of thousands takes longer than any answer
        yield f"{path} {status.st_size} {status.st_mtime_ns}"


def _paths(home: Path, endings: tuple[str, ...] = (".yaml", ".yml")) -> list[str]:
    """The files of one kind, which are in a folder or in one file."""
    if home.suffix == ".yaml":
        return [str(home)] if home.is_file() else []
    names = sorted(os.listdir(home)) if home.is_dir() else []  # noqa: PTH208 - as above
    return [f"{home}/{name}" for name in names if name.endswith(endings)]
