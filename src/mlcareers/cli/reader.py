"""Where the reader works: what MLCAREERS_COUNTRY says, or else their own profile."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mlcareers.errors import NotFoundError
from mlcareers.knowledge.profile import country_of_profile, profile_path
from mlcareers.models.vocabulary import CountryFrom

if TYPE_CHECKING:
    from mlcareers.analysis.answers import Answer, Named
    from mlcareers.knowledge.base import KnowledgeBase

AnswerT = TypeVar("AnswerT", bound="Answer")

VARIABLE = "MLCAREERS_COUNTRY"


class Reader(NamedTuple):
    """The country of whoever reads, as an ISO 3166-1 code, and who says so."""

    country: str
    country_from: CountryFrom


def reader() -> Reader | None:
    """Return where the reader works, if anything says so; NotFoundError when the variable names no country."""
    typed = os.environ.get(VARIABLE, "").strip()
    if typed:
        return Reader(_code(typed), "environment")
    try:
        written = country_of_profile(profile_path())
    except NotFoundError:
        return None
    return Reader(written, "profile") if written else None


def with_pay_there(knowledge: KnowledgeBase, answer: AnswerT, roles: Sequence[Named]) -> AnswerT:
    """Return the answer with what its roles are paid where the reader works; the home country is told anyway."""
    found = reader()
    if found is None or not roles:
        return answer
    from mlcareers.analysis.pay.in_country import pay_there
    from mlcareers.analysis.pay.observations import HOME_COUNTRY

    if found.country == HOME_COUNTRY:
        return answer
    there, sources = pay_there(knowledge, roles, *found)
    return answer.replace(pay_there=there, sources={**answer.sources, **sources})


def _code(typed: str) -> str:
    from mlcareers.analysis.pay.filters import country_code

    code = country_code(typed)
    if code is None:
        raise NotFoundError(
            f"{VARIABLE} is {typed!r}, which is no country that is known",
            hint=f"set {VARIABLE} to a name or an ISO 3166-1 code, such as DE",
            code="unknown-value",
        )
    return code
