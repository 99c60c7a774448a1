"""A question in free words: the pages that answer it, the likeliest first, or why none does."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from typing import ClassVar

from mlcareers.analysis.answers import Answer
from mlcareers.errors import NotFoundError, UsageError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.models.values import Value
from mlcareers.queries.asking import guides, me, topics
from mlcareers.queries.asking.about_work import is_about_work
from mlcareers.queries.asking.elsewhere import is_elsewhere
from mlcareers.queries.asking.page import Page
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.queries.asking.understanding import understand
from mlcareers.text.names.echo import shorten
from mlcareers.text.questions.field_words import OF_THE_FIELD, TRADES
from mlcareers.text.questions.question import Question

MOST_SHOWN = 3
"""So many pages are named."""

LONGEST, _LONG_LINES = 600, 4
"""So many letters a question has at most, and so many lines a text has that is none."""

_ADDRESS = re.compile(r"https?://\S|^\s*www\.\S+\s*$", re.IGNORECASE)
_CODE = re.compile(
    r"[{};]\s*$|^import \w+(?: as \w+)?$|^\s*(?:def|import|class|select|for|while)\b.*[:;(]|</?\w+>|=>|==|\bprint\(",
    re.I | re.M,
)
"""What stands in an address, and in program code."""

_FIRM = re.compile(r"\bto work (?:at|for) [a-z]?[A-Z]\w*")
"""How people ask of work at a single firm, whose name is written large."""

_LATIN = re.compile(r"[A-Za-z]")
_PERSON = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]*)* [A-Z][a-zA-Z]+\b")
"""Letters of the languages that are read, and the names of somebody."""


class AskReading(Value):
    """One reading of a question: the page that answers it, as "kind:id/part", and the command that shows the page.

    `lacks` are the places, the level and the trade that the question names and the page has nothing for.
    """

    page: str
    command: str
    lacks: tuple[str, ...] = ()


class AskAnswer(Answer):
    """How a question is read, the likeliest reading first; `language` is the one it was read in."""

    schema_name: ClassVar[str] = "ask"

    question: str
    language: str
    readings: tuple[AskReading, ...]


def answer(knowledge: KnowledgeBase, words: str, *, has_profile: bool = False) -> AskAnswer:
    """Find the pages that answer a question; NotFoundError says why there is none, and what is nearest.

    Who `has_profile` and asks about themselves is shown the way from where they stand.
    """
    _check_question(words)
    question = understand(knowledge, words)
    if question.refused:
        raise _refusal(question)
    if _FIRM.search(words) and not question.mentions:
        raise _no_answer(REFUSALS["facts"], "mlcareers guide work-environment employers")
    about_work = is_about_work(knowledge, question)
    about = Subjects(knowledge, question)
    if is_elsewhere(about):
        raise _known_as_start(knowledge, question)
    own = me.pages(about) if has_profile else ()
    pages = _drop_repeats((*own, *(_find_pages(knowledge, question) if about_work else ())))
    speaks = about_work or question.concepts or not (OF_THE_FIELD - {"it"}).isdisjoint(question.words)
    if not pages and speaks:
        pages = list(guides.pages_by_words(knowledge, question))
    if not pages:
        raise _nothing_known(knowledge, question, words)
    readings = tuple(_to_reading(page) for page in pages[:MOST_SHOWN])
    return AskAnswer(question=shorten(words, 200), language=question.language, readings=readings)


def _find_pages(knowledge: KnowledgeBase, question: Question) -> list[Page]:
    """Find the pages that answer, the likeliest first: entries of guides, and what commands show."""
    entries = list(guides.pages(knowledge, question))
    commands = [] if question.strange else list(topics.pages(knowledge, question, guided=bool(entries)))
    exact = [page for page in commands if page.sure]
    is_pay = bool(exact) and exact[0].words[0] == "salary"
    sure = [page for page in entries if page.sure and not (is_pay and page.lacks)]
    beside = [] if is_pay else [page for page in entries if not (exact and page.weak)]
    answering = [*exact, *sure, *commands, *beside]
    more = topics.neighbours(knowledge, question) if answering else ()
    pages = _vary_kinds(_drop_repeats((*answering, *more)))
    is_more = bool(pages) and bool(question.concepts) and not exact
    last = guides.nearest_by_words(knowledge, question) if is_more else ()
    return _drop_repeats((*pages[: MOST_SHOWN - 1], *last, *pages[MOST_SHOWN - 1 :]))


def _drop_repeats(pages: Iterable[Page]) -> list[Page]:
    """Keep each page once, as the likeliest rule cuts it."""
    found: dict[str, Page] = {}
    for page in pages:
        found.setdefault(page.name, page)
    return list(found.values())


def _vary_kinds(pages: list[Page]) -> list[Page]:
    """Put second a page of another kind than the first, where there is one."""
    if len(pages) < 3:
        return pages
    other = next((page for page in pages[1:] if page.words[0] != pages[0].words[0]), pages[1])
    return [pages[0], other, *(page for page in pages[1:] if page is not other)]


def _to_reading(page: Page) -> AskReading:
    return AskReading(page=page.name, command=shlex.join(("mlcareers", *page.words)), lacks=page.lacks)


def _check_question(words: str) -> None:
    """Refuse what is no question: nothing, too much, a document, an address, code."""
    if not fold(words):
        raise UsageError("there is no question", hint='mlcareers ask "what does an ML engineer earn in Germany"')
    if _ADDRESS.search(words):
        raise _no_answer("an address is not opened: nothing here uses the network", "mlcareers posting FILE")
    if len(words) > LONGEST or words.strip().count("\n") >= _LONG_LINES:
        message = f"this is a text of {len(words):,} characters, not a question"
        raise _no_answer(message, "mlcareers me import FILE  (reads a CV; mlcareers posting FILE an advertisement)")
    if not _LATIN.search(words):
        message = "questions are read in English, German, French, Spanish, Portuguese, Italian, Dutch and Polish"
        raise _no_answer(message, "mlcareers title TITLE  (reads job titles in more languages)")
    if _CODE.search(words):
        raise _no_answer("this looks like program code, which is neither read nor written here", "mlcareers skill")


def _no_answer(message: str, hint: str) -> NotFoundError:
    return NotFoundError(message, hint=hint, code="not-answered")


REFUSALS = {
    "medicine": "questions of medicine are not answered here: ask a doctor",
    "law": "questions of law and tax are not answered here: ask a lawyer or an adviser",
    "finance": "questions of money that is not pay are not answered here: ask an adviser",
    "facts": "nothing is held about single people and firms",
    "abuse": "that is no question about work in machine learning and AI",
    "elsewhere": "that is no question about work in machine learning and AI",
    "shopping": "what to buy is not told here",
    "schools": "which school is best is not told here: mlcareers guide degrees tells what a degree is worth",
    "handiwork": "how software is set up and mended is not told here: questions about careers are answered",
    "theory": "what statistics and models are is not explained here: mlcareers skill tells where it is taught",
    "perks": "nothing is held about dress, equipment and perks",
    "order": "nothing is written, translated or repaired here: questions about careers are answered",
}
"""What is said to each kind of question that is none of our business."""


def _refusal(question: Question) -> NotFoundError:
    return _no_answer(REFUSALS[question.refused[0]], "mlcareers guide  (lists what is told)")


def _known_as_start(knowledge: KnowledgeBase, question: Question) -> NotFoundError:
    """Say that a trade is known as a start on the way into the field, and as no more."""
    id_ = next(found.background for found in question.mentions if found.background)
    name = knowledge.backgrounds.labels([id_])[id_]
    return _no_answer(f"{name} is known here only as where people start", f"mlcareers path {id_}")


def _nothing_known(knowledge: KnowledgeBase, question: Question, words: str) -> NotFoundError:
    """Say what nothing here knows, and the nearest thing that is known."""
    strange = ", ".join(map(shorten, question.strange[:3]))
    if _find_bare_trade(question) == strange.removesuffix("s"):
        message = f"which {strange}? There are several here"
    elif _is_person(question, words):
        message = f"nothing is held about single people: {strange}"
    elif strange:
        message = f"not known here: {strange}"
    else:
        message = f"no record answers {shorten(words)!r}"
    return NotFoundError(message, hint=_nearest_command(knowledge, question), code="not-answered")


def _find_bare_trade(question: Question) -> str | None:
    """Find the trade that a question names without saying of what: an engineer."""
    return next((word.removesuffix("s") for word in question.strange if word in TRADES), None)


def _is_person(question: Question, words: str) -> bool:
    named = [found[0] for found in _PERSON.finditer(words) if found.start()]
    return any(set(fold(name).split()) <= set(question.strange) for name in named)


def _nearest_command(knowledge: KnowledgeBase, question: Question) -> str:
    """Find the command that shows what is nearest to a question."""
    trade = _find_bare_trade(question)
    if trade:
        counts = knowledge.counts_of_naming("role", "guide")
        several = sorted((id_ for id_ in counts if id_.endswith(f"-{trade}")), key=lambda id_: (-counts[id_], id_))
        command = "salary" if question.asks("pay", "earned") else "role"
        return f"mlcareers {command} {several[0]}  (or {', '.join(several[1:4])})" if several else "mlcareers role"
    for found in question.mentions:
        for command, id_ in (("role", found.who), ("path", found.background), ("skill", found.skill)):
            if id_:
                return f"mlcareers {command} {id_}"
    return "mlcareers guide  (lists what is told; mlcareers role lists the roles)"
