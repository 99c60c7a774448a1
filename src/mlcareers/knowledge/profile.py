"""A person's own profile: one YAML file in their configuration folder, for their eyes only."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlcareers.errors import KnowledgeError, NotFoundError
from mlcareers.knowledge.folders import users_own

if TYPE_CHECKING:
    from mlcareers.models.profile import Profile

_COUNTRY = re.compile(r"""^country:[ \t]*["']?(?P<code>[A-Za-z]{2,3})["']?[ \t]*(?:#.*)?$""", re.MULTILINE)
"""The line of a profile that names a country."""

HEAD = """# Your profile for mlcareers. It stays on this machine; correct it as you like.
# What you know: used (at work), taught, listed; what you only wish for: wanted; what you do not know: denied.
"""


def profile_path() -> Path:
    """Return where the profile is kept: MLCAREERS_ME, or me.yaml in the user's configuration folder."""
    path = users_own("MLCAREERS_ME", _usual_path)
    if path is None:
        raise NotFoundError("there is no folder for your profile", hint="set MLCAREERS_ME to a file that you may write")
    return path


def _usual_path() -> Path:
    from platformdirs import user_config_path

    return user_config_path("mlcareers", appauthor=False) / "me.yaml"


def load_profile(path: Path) -> Profile:
    """Give the profile in a file; NotFoundError when there is none, KnowledgeError with its lines when it is broken."""
    if not _exists(path):
        raise NotFoundError("there is no profile yet", hint="mlcareers me import FILE --save  (reads your CV)")
    from pydantic import ValidationError

    from mlcareers.knowledge.yaml_files import FileError, lines_of, parse, read_text
    from mlcareers.models.profile import Profile

    try:
        text = read_text(path)
        model: Any = Profile
        profile: Profile = model.model_validate(parse(text) or {})
        return profile
    except FileError as problem:
        place = f"{path}:{problem.line}" if problem.line else str(path)
        raise _broken([f"{place}: {problem.message}"]) from problem
    except ValidationError as problem:
        errors = problem.errors(include_url=False)
        lines = lines_of(text, [error["loc"] for error in errors])
        raise _broken(
            [f"{path}:{line}: {error['msg']}" for line, error in zip(lines, errors, strict=True)]
        ) from problem


def country_of_profile(path: Path) -> str | None:
    """Read the country that a profile names, and check nothing else: no answer waits for a profile to be checked.

    None where there is no profile, or it names none, or none that is known.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    written = _COUNTRY.search(text)
    if written is None:
        return None
    from mlcareers.models.country import code_of

    try:
        return code_of(written["code"])
    except ValueError:
        return None


def save_profile(profile: dict[str, Any], path: Path) -> None:
    """Write a profile whole or not at all, readable by its owner alone; KnowledgeError when that cannot be done."""
    import yaml

    text = HEAD + yaml.safe_dump(profile, sort_keys=False, allow_unicode=True, width=100)
    unfinished = path.with_name(f"{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            unfinished.unlink()
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        unfinished.replace(path)
    except OSError as problem:
        raise KnowledgeError(
            f"the profile cannot be written: {problem.strerror}", hint="set MLCAREERS_ME to a file that you may write"
        ) from problem


def forget_profile(path: Path) -> bool:
    """Remove the profile; whether there was one."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as problem:
        raise KnowledgeError(f"the profile cannot be removed: {problem.strerror}", context=[str(path)]) from problem
    return True


def is_kept() -> bool:
    """Say whether there is a profile."""
    try:
        return _exists(profile_path())
    except NotFoundError:
        return False


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _broken(lines: list[str]) -> KnowledgeError:
    return KnowledgeError("your profile is broken", context=lines, hint="mlcareers me file  (names the file to mend)")
