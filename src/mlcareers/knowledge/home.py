"""Where knowledge lives: the packaged data, or the checkout's `data/`, and further folders given by the user."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from mlcareers.errors import KnowledgeError
from mlcareers.knowledge.kinds import KINDS

PACKAGE = Path(__file__).resolve().parent.parent


def packaged_folder() -> Path:
    """The knowledge that comes with the program: inside the wheel, or `data/` of the checkout it runs from."""
    for folder in (PACKAGE / "data", PACKAGE.parent.parent / "data"):
        if (folder / "roles").is_dir():
            return folder
    raise KnowledgeError(
        "the knowledge that comes with mlcareers is missing",
        context=[f"looked in {PACKAGE / 'data'} and {PACKAGE.parent.parent / 'data'}"],
        hint="install mlcareers again, or name a knowledge folder with --data",
    )


def folders(further: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Every knowledge folder in reading order; later folders add to and override earlier ones."""
    for folder in further:
        if not folder.is_dir():
            what = "is a file, not a folder" if folder.exists() else "does not exist"
            raise KnowledgeError(
                f"the knowledge folder {folder} {what}",
                hint="give a folder that holds roles/, skills/, sources/ … (see: mlcareers data path)",
            )
        if not any((folder / kind.home).exists() for kind in KINDS.values()):
            raise KnowledgeError(
                f"the folder {folder} holds no knowledge",
                context=[f"expected one of {', '.join(kind.home for kind in KINDS.values())} in it"],
                hint="see the layout of the packaged knowledge: mlcareers data path",
            )
    return (packaged_folder(), *(folder.resolve() for folder in further))


def files_of(folder: Path) -> list[tuple[str, Path]]:
    """Every knowledge file of one folder as (kind, path), in a stable order."""
    found: list[tuple[str, Path]] = []
    for kind in KINDS.values():
        home = folder / kind.home
        if home.suffix == ".yaml":
            found += [(kind.name, home)] if home.is_file() else []
        elif home.is_dir():
            names = sorted(entry.name for entry in os.scandir(home) if entry.name.endswith((".yaml", ".yml")))
            found += [(kind.name, home / name) for name in names]
    return found
