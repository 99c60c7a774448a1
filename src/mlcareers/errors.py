"""Every way in which mlcareers says no: a message, its context, and a way out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Self

Code = Literal[
    "not-found",
    "unknown-id",
    "unknown-name",
    "ambiguous-name",
    "unknown-value",
    "nothing-left",
    "wrong-usage",
    "not-a-table",
    "not-answered",
    "broken-knowledge",
    "unreadable-document",
    "missing-extra",
    "system-refused",
]
"""What programs may rely on, whatever the words: nothing answers the question · no record has this id · no record is
called so · several are · an option has no such value · the filters leave nothing · the words make no question · the
answer has no rows · nothing held answers a question in free words · a knowledge folder or file cannot be used · a
document cannot be read · a library is missing · the system does not allow it, or has no room."""


class MlcareersError(Exception):
    """Something that a person can mend.

    `message` says what is wrong, `context` lists what is known about it, and `candidates` are the names that were
    perhaps meant. `hint` is the way out: a command to type, perhaps with a remark in brackets after two spaces,
    `mlcareers role  (lists them all)`. A hint that begins with an option is the command that was typed with that
    option, `--level senior`, or `without --level`. `exit_code`: 1 nothing or nothing certain found · 2 wrong usage ·
    3 broken knowledge.
    """

    exit_code = 1
    code: Code = "not-found"

    def __init__(
        self,
        message: str,
        *,
        context: Sequence[str] = (),
        hint: str = "",
        candidates: Sequence[str] = (),
        code: Code | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.context = tuple(context)
        self.hint = hint
        self.candidates = tuple(candidates)
        self.code = code or type(self).code

    def but(self, **changes: Any) -> Self:
        """Return the same error with some of its parts changed."""
        return type(self)(**{**vars(self), **changes})


class NotFoundError(MlcareersError):
    """Nothing, or nothing certain, answers the question."""


class UnknownIdError(NotFoundError, KeyError):
    """No record has the id that was asked for in so many words; a KeyError, too, as any mapping raises."""

    code = "unknown-id"
    __str__ = Exception.__str__


class UsageError(MlcareersError):
    """The words typed contradict each other or make no question."""

    exit_code = 2
    code = "wrong-usage"


class KnowledgeError(MlcareersError):
    """A knowledge folder or file cannot be used; `context` has one line per problem."""

    exit_code = 3
    code = "broken-knowledge"


class UnreadableDocumentError(MlcareersError):
    """A document that cannot be read: why, and what would help."""

    code = "unreadable-document"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)


class MissingExtraError(MlcareersError):
    """What was asked for needs libraries that are not installed."""

    exit_code = 2

    code = "missing-extra"

    def __init__(self, what: str, extra: str = "documents") -> None:
        super().__init__(
            f"reading {what} needs the extra `{extra}`",
            hint=f"pip install 'mlcareers[{extra}]'  (from a checkout: pip install '.[{extra}]')",
        )


class RefusedError(MlcareersError):
    """The operating system said no: a full disk, a closed stream, a missing permission, a name too long."""

    exit_code = 2
    code = "system-refused"


def explain_refusal(problem: OSError) -> RefusedError:
    """Tell what the system refused, and of which file where it says so."""
    reason = problem.strerror or str(problem) or type(problem).__name__
    if problem.filename is None:
        return RefusedError(f"the answer could not be written: {reason}", hint="mlcareers --help")
    name = str(problem.filename)
    return RefusedError(f"the system refused {name[:99]}{'…' * (len(name) > 99)}: {reason}", hint="mlcareers --help")
