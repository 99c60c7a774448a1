"""What is said beside the answer, on standard error: notes, errors, progress."""

from __future__ import annotations

import sys

from mlcareers.errors import MlcareersError


def note(text: str) -> None:
    """A remark on how the question was understood."""
    print(f"note: {text}", file=sys.stderr)


def report(error: MlcareersError, *, as_json: bool) -> None:
    """An error as people read it; for those who asked for JSON, also as an envelope on standard output."""
    print(f"error: {error.message}", file=sys.stderr)
    for line in error.context:
        print(f"  {line}", file=sys.stderr)
    if error.hint:
        print(f"try: {error.hint}", file=sys.stderr)
    if as_json:
        from mlcareers.output.json import write_error

        write_error(
            {
                "message": error.message,
                "context": list(error.context),
                "hint": error.hint,
                "candidates": list(error.candidates),
                "exit_code": error.exit_code,
            }
        )
