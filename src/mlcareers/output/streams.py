"""The standard streams, which may be closed, full, or in an encoding that cannot say what is to be said."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, TextIO, TypeVar

T = TypeVar("T")

PIPED_WIDTH = 100
_DIGITS_OF_A_WIDTH = 6
_HIDDEN = r"[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
"""Control characters, halves of a pair, and those that nobody sees or that turn the order of what is seen."""

_HIDDEN_IN_JSON = rf"(?!\n){_HIDDEN}"

_INVISIBLE = dict.fromkeys([0xAD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x2060, 0x2070), 0xFEFF], "")
_INVISIBLE |= dict.fromkeys([*range(0x202A, 0x202F), *range(0xFFF9, 0xFFFC)], "")
_INVISIBLE |= dict.fromkeys([9, 10, 13, 0x2028, 0x2029], " ")


class _Closed(io.RawIOBase):
    """Stands where a stream was closed before the program began: writing fails, as it does for any other program."""

    _refused = False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._refused = True
        self.flush()
        return 0

    def flush(self) -> None:
        if self._refused:
            raise OSError(errno.EBADF, "standard output is closed")


def prepare() -> None:
    """Make standard output and error something that can be written to, or that says that it cannot be."""
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(_Closed(), "utf-8", write_through=True)
    if sys.stderr is None:
        # Python would print what is said beside the answer among the answer.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a dash or a bar still gets the answer.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def for_machines() -> TextIO:
    """Return standard output in UTF-8 with plain line ends, whatever the console speaks."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return sys.stdout


def say(text: str) -> None:
    """Print a line on standard error, free of what would steer a terminal; no answer fails for want of one."""
    try:
        print(visible(text), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        let_go("stderr")


def let_go(name: str) -> None:
    """Send what is still to be written to a stream nowhere: nothing may fail once more when the program ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, getattr(sys, name).fileno())
    except (OSError, ValueError):
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
    finally:
        with contextlib.suppress(OSError):
            os.close(nowhere)


def flush() -> None:
    """Hand over all that was written; OSError when standard output does not take it."""
    if not sys.stdout.closed:
        sys.stdout.flush()


def width() -> int:
    """Return how many characters fit on a line: of standard output, or of the terminal that a pipe leads to."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and len(told) < _DIGITS_OF_A_WIDTH and int(told):
        return int(told)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            columns = os.get_terminal_size(stream.fileno()).columns
            if columns:
                return columns
    return PIPED_WIDTH


def show_page(text: str) -> None:
    """Print a page: through the program that MLCAREERS_PAGER names, where a person reads on a terminal."""
    pager = os.environ.get("MLCAREERS_PAGER", "").strip()
    if not pager or not sys.stdout.isatty() or not _paged(pager, text):
        sys.stdout.write(text)


def _paged(pager: str, text: str) -> bool:
    """Say whether a pager took the page; a shell that finds no such program says so, and the page is printed."""
    import subprocess

    sys.stdout.flush()
    usual = {"LESS": "FRX", "LESSCHARSET": "utf-8"}
    try:
        done = subprocess.run(pager, shell=True, input=text.encode(), env={**usual, **os.environ}, check=False)
    except OSError:
        return False
    return done.returncode not in (126, 127)


def pour_out(path: Path) -> None:
    """Write a file to standard output, byte by byte; OSError where a person would see them on a terminal."""
    if sys.stdout.isatty() and b"\x00" in path.read_bytes():
        raise OSError(errno.EINVAL, "these bytes are for a file or a pipe, not for a terminal", "standard output")
    with path.open("rb") as file:
        shutil.copyfileobj(file, sys.stdout.buffer)


def escape_hidden(json: str) -> str:
    """Return JSON in which no character can steer a terminal that it is shown on; it says the same."""
    return re.sub(_HIDDEN_IN_JSON, lambda found: f"\\u{ord(found[0]):04x}", json)


def visible(text: str) -> str:
    """Return a text as it may stand on a terminal: on one line, no control, bidirectional or invisible characters."""
    return text if text.isprintable() else re.sub(_HIDDEN, "\N{REPLACEMENT CHARACTER}", text.translate(_INVISIBLE))


def all_visible(value: T) -> T:
    """Return a page, or anything made of tuples, with every text in it as it may stand on a terminal."""
    if isinstance(value, str):
        return visible(value)  # type: ignore[return-value]
    if not isinstance(value, tuple):
        return value
    parts = map(all_visible, value)
    return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
