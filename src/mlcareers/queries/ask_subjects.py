"""What a question names, by kind, and the pages that may answer it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.reader import Question


def listed(text: str) -> frozenset[str]:
    """The concepts of a list, divided by commas."""
    return frozenset(concept.strip() for concept in text.split(","))


def once(ids: Iterable[str | None]) -> list[str]:
    """Each id once, in its order, without what is missing."""
    return list(dict.fromkeys(id_ for id_ in ids if id_))


WIDE = frozenset(("artificial-intelligence", "machine-learning", "data-science"))
"""Fields so wide that a job in one may be any role."""

NARROW = listed(
    """
    rounds, prepare, ask back, behavioural, ai in interviews, project talk, rejected, leetcode, system design, take home,
    kaggle, course projects, ai written, how many projects, confidential, no numbers, ats, cover letter, red flags,
    read a posting, real title, own title, raise, first number, deadline, two offers, startup check, equity, notice,
    returning, family, illness, parttime, beside a job, day rate, contract, travel, from abroad, side doors,
    experience paradox, network, overqualified, the search, internship, bubble, safest, exposure, learn to code still,
    on call, keep people, other field, dull, women, where juniors, promotion, first hire, choose candidates, advert,
    pay band, levelling, team, sole person, impostor, become a teacher, assess students, order, learning cost,
    which degree, cleaning, soft skills
    """
)
"""Topics as narrow as one entry of a guide."""

TOPICS = NARROW | listed(
    """
    interview, portfolio, cv, negotiation, visa, age, freelance, stress, quit, women, academia, management, hiring,
    teaching, time, ethics, applicants, bootcamp, selftaught, ninety days, first job, replace, layoffs
    """
)
"""Concepts that decide a question: what does not speak of them is no answer to it."""

OTHER_SIDE = listed("hiring, first hire, choose candidates, advert, pay band, levelling, team, keep people")
"""What those ask who sit on the other side of the table."""

_OF_FIRMS = ("employers", "industries", "cities", "countries")


def topics_of(question: Question) -> frozenset[str]:
    """The topics that decide a question; who asks which firms hire does not want to hire."""
    asked = {concept.name for concept in question.concepts} & TOPICS
    return frozenset(asked - {"hiring"} if question.asks(*_OF_FIRMS) else asked)


class Page(NamedTuple):
    """A page: its name for programs, the words behind `mlcareers` that show it, and the places it has nothing for.

    A page is `sure` that speaks of all that decides the question.
    """

    name: str
    words: tuple[str, ...]
    lacks: tuple[str, ...] = ()
    sure: bool = False


def page_of(kind: str, *ids: str, part: str = "", options: tuple[str, ...] = (), lacks: tuple[str, ...] = ()) -> Page:
    """Make the page of a command with these records, cut to a part by these options."""
    name = f"{kind}:{','.join(ids) or 'all'}{f'/{part}' if part else ''}"
    return Page(name, (kind, *ids, *options), lacks)


class Subjects:
    """What a question names, by kind, in its order."""

    def __init__(self, knowledge: KnowledgeBase, question: Question) -> None:
        self.knowledge, self.question = knowledge, question
        self.asks, self.said = question.asks, question.said

    @cached_property
    def everybody(self) -> list[str]:
        """Roles, and who works in the fields that are named."""
        return once(found.who for found in self.question.mentions)

    @cached_property
    def roles(self) -> list[str]:
        """The same, without fields as wide as AI where a role is named beside them."""
        return self.named_roles or self.everybody

    @cached_property
    def named_roles(self) -> list[str]:
        """Roles that are named, or whose narrow field is: not "AI jobs"."""
        return once(found.who for found in self.question.mentions if found.who and not self._is_wide(found))

    @cached_property
    def origins(self) -> list[str]:
        """Backgrounds from outside the roles."""
        return once(found.background for found in self.question.mentions if not found.who)

    @cached_property
    def skills(self) -> list[str]:
        """Skills that are no role's name."""
        return once(found.skill for found in self.question.mentions if not found.role and not found.background)

    @cached_property
    def certificates(self) -> list[str]:
        """Certificates; a name that is a skill's, too, is one where certificates are asked for."""
        wanted = self.asks("certificate", "expired", "cost")
        return once(found.certification for found in self.question.mentions if wanted or not found.skill)

    @cached_property
    def levels(self) -> list[str]:
        """Levels, of their own or in the name of a rung."""
        of_rungs = [found.level for found in self.question.mentions if found.level]
        return once((*self.question.levels, *of_rungs))

    @cached_property
    def is_elsewhere(self) -> bool:
        """Whether a trade is asked about that is only known as a start: how to become a teacher."""
        starts = self.said("from", "as", "am", "als", "bin", "leaving", "von", "vom", "was", "my")
        wanted = self.asks("way", "pay", "earned", "certificate", "attractive", "outlook")
        return bool(self.origins) and not self.everybody and wanted and not starts

    def _is_wide(self, found: Mention) -> bool:
        return not found.role and found.skill in WIDE
