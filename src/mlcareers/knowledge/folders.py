"""Where knowledge lives: the packaged data, or the checkout's `data/`, and further folders given by the user."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from mlcareers.errors import KnowledgeError
from mlcareers.knowledge.kinds import KINDS

ENDINGS = (".yaml", ".yml")
LONGEST_SHOWN = 200
PACKAGE = Path(__file__).resolve().parent.parent
KEY = "snapshot.key"
"""Beside the packaged knowledge of a wheel: what its compiled form was made of. See packed.py."""


def packaged_folder() -> Path:
    """Return the knowledge that comes with the program: inside the wheel, or `data/` of the checkout it runs from."""
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
    """Return every knowledge folder in reading order; later folders add to and override earlier ones."""
    looked_into = [(folder, _names_in(folder)) for folder in further]
    own = {os.path.realpath(folder): names for folder, names in looked_into}
    for folder, names in own.items():
        if not names & {kind.home for kind in KINDS.values()}:
            raise KnowledgeError(
                f"the folder {_short(folder)} holds no knowledge",
                context=[f"expected one of {', '.join(kind.home for kind in KINDS.values())} in it"],
                hint="mlcareers data path  (prints a folder that is laid out so)",
            )
    packaged = packaged_folder()
    return (packaged, *(Path(folder) for folder in own if folder != os.path.realpath(packaged)))


def _names_in(folder: Path) -> set[str]:
    """Return what a folder of one's own holds; KnowledgeError when it cannot be looked into."""
    try:
        return set(os.listdir(folder))  # noqa: PTH208 - as below
    except FileNotFoundError:
        what = "does not exist"
    except NotADirectoryError:
        what = "is a file, not a folder"
    except (OSError, ValueError) as problem:
        what = f"cannot be read: {getattr(problem, 'strerror', None) or problem}"
    raise KnowledgeError(
        f"the knowledge folder {_short(folder)} {what}",
        context=["it was named by --data, or by MLCAREERS_DATA; without it, everything else answers"],
        hint="mlcareers data path  (prints a folder that holds roles/, skills/, sources/ …)",
    )


def _short(path: str | Path) -> str:
    return f"{str(path)[:LONGEST_SHOWN]}{'…' * (len(str(path)) > LONGEST_SHOWN)}"


def users_own(variable: str, usual: Callable[[], Path]) -> Path | None:
    """Return the place that an environment variable names, or the usual one; None for a user without a home."""
    try:
        chosen = os.environ.get(variable)
        return Path(os.path.abspath(Path(chosen).expanduser() if chosen else usual()))  # noqa: PTH100 - follows no link
    except (OSError, RuntimeError, ValueError):
        return None


def list_unread(folder: Path) -> list[str]:
    """Return what looks like knowledge in a folder of one's own, and stands where nobody reads it."""
    read = set(paths_of(folder))
    return sorted(path for path in _yaml_below(folder) if path not in read)


def _yaml_below(folder: Path) -> Iterator[str]:
    for place, below, names in os.walk(folder):
        below[:] = [name for name in below if not name.startswith(".")]
        yield from (f"{place}/{name}" for name in names if _is_knowledge(name))


def files_of(folder: Path) -> list[tuple[str, Path]]:
    """Return every knowledge file of one folder as (kind, path), in a stable order."""
    return [(kind.name, Path(path)) for kind in KINDS.values() for path in _paths(folder / kind.home)]


def paths_of(folder: Path) -> list[str]:
    """Return the paths of the same files, as text."""
    return [path for kind in KINDS.values() for path in _paths(folder / kind.home)]


def code_files() -> list[str]:
    """Return the modules that shape the compiled knowledge: what records may say, and what is made of them."""
    return [path for room in ("models", "knowledge") for path in _paths(PACKAGE / room, (".py",))]


def states_of(paths: Iterable[str]) -> Iterator[str]:
    """Yield a line per file that changes when the file does: its path, size and time."""
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116 - a Path for each of thousands takes longer than any answer
        except (OSError, ValueError):
            yield f"{path} cannot be looked at"
        else:
            yield f"{path} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _paths(home: Path, endings: tuple[str, ...] = ENDINGS) -> list[str]:
    """Return the files of one kind, which are in a folder or in one file.

    What cannot be listed is left to who reads it.
    """
    if home.suffix == ".yaml":
        return [str(home)] if os.path.lexists(home) else []
    try:
        names = sorted(os.listdir(home))  # noqa: PTH208 - as above
    except FileNotFoundError:
        return []
    except OSError:
        return [str(home)]
    return [f"{home}/{name}" for name in names if _is_knowledge(name, endings)]


def _is_knowledge(name: str, endings: tuple[str, ...] = ENDINGS) -> bool:
    """Say whether a file is meant to be read: editors and systems lay hidden ones beside it."""
    return name.lower().endswith(endings) and not name.startswith(".")
