"""Every way in which mlcareers says no: a message, its context, and a way out."""

from __future__ import annotations

from collections.abc import Sequence


class MlcareersError(Exception):
    """Something that a person can mend.

    `message` says what is wrong, `context` lists what is known about it, `hint` is the way out, and `candidates`
    are the names that were perhaps meant. `exit_code`: 1 nothing or nothing certain found · 2 wrong usage ·
    3 broken knowledge.
    """

    exit_code = 1

    def __init__(
        self, message: str, *, context: Sequence[str] = (), hint: str = "", candidates: Sequence[str] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.context = tuple(context)
        self.hint = hint
        self.candidates = tuple(candidates)


class NotFoundError(MlcareersError):
    """Nothing, or nothing certain, answers the question."""


class UnknownIdError(NotFoundError, KeyError):
    """No record has the id that was asked for in so many words; a KeyError, too, as any mapping raises."""

    __str__ = Exception.__str__


class UsageError(MlcareersError):
    """The words typed contradict each other or make no question."""

    exit_code = 2


class KnowledgeError(MlcareersError):
    """A knowledge folder or file cannot be used; `context` has one line per problem."""

    exit_code = 3
