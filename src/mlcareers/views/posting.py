"""A job advertisement as it was understood: what it asks for, on which terms, and what is unusual in it."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.models.country import name_of
from mlcareers.queries.posting import AskedOfPerson, NamedThing, Oddity, OddityCode, PostingRead
from mlcareers.text.documents.needs import AskedAs
from mlcareers.views.blocks import Facts, Heading, Page, Rows
from mlcareers.views.lines import Cell, Line, join, line, quiet, strong
from mlcareers.views.wording import money
from mlcareers.views.wording_codes import DEGREES

HEADER = ("kind", "id", "name", "need", "text")

NEEDS: dict[AskedAs, str] = {
    "must": "Must",
    "nice": "Nice to have",
    "duties": "Part of the work",
    "mentioned": "Only mentioned",
    "not_needed": "Not needed",
}
"""What each need is called on the page."""

_OF_PERSON = {"must": "musts", "nice": "nice to have"}

REMOTE = {"remote": "remote", "hybrid": "partly in the office", "onsite": "on site"}
VISA = {"sponsors": "sponsors a visa", "no": "no visa: asks for people who may already work there"}
SHOWN = 12


def page(answer: PostingRead, *, full: bool = False) -> Page:
    """Show the role that it reads as, the skills by how much they are wanted, the terms, and what is unusual."""
    limit = None if full else SHOWN
    head = Heading(
        line(Cell(answer.title, "title")),
        line(answer.role.id if answer.role else Cell("no role of this field", "warning")),
    )
    role = strong(answer.role.name) if answer.role else quiet("no confident match")
    facts = [
        ("Reads as", join([role, line(answer.level or Cell("level not said", "quiet"))], " · ")),
        *((label, _skills(answer, need, limit)) for need, label in NEEDS.items()),
        ("Certificates", join([_certificate(thing) for thing in answer.certifications], " · ")),
        ("Years", line(", ".join(f"{years:g}" for years in answer.years))),
        ("Degree", line(DEGREES[answer.degree] if answer.degree else "")),
        ("Pay", _pay(answer)),
        ("Where", _place(answer)),
    ]
    unusual = Facts.of(answer.unusual, lambda oddity: ("Unusual", line(_words(oddity))))
    yours = Facts(tuple(fact for asked in answer.person for fact in _yours(asked, limit)))
    return Page((head, Facts(tuple(fact for fact in facts if fact[1])), unusual, yours), (), tuple(_next(answer)))


def _yours(asked: AskedOfPerson, limit: int | None) -> Iterator[tuple[str, Line]]:
    """Yield what a person has of the musts, or of what is nice to have, how much of it, and what is missing."""
    of = len(asked.has) + len(asked.near) + len(asked.missing)
    told = {"have": asked.has, "are near": asked.near, "miss": asked.missing}
    for verb, skills in told.items():
        if skills:
            names = join([line(skill.name) for skill in skills], " · ", limit, " with --full")
            count = quiet(f"{len(skills)} of {of} {_OF_PERSON[asked.need]}: ")
            yield f"You {verb}", join([count, names], "")


def rows(answer: PostingRead) -> Rows:
    """Show skills and certificates, one a row, with how they are wanted and the words that stand in the posting."""
    skills = (("skill", *_row(thing)) for thing in answer.skills)
    certificates = (("certification", *_row(thing)) for thing in answer.certifications)
    return Rows(HEADER, (*skills, *certificates))


def _row(thing: NamedThing) -> tuple[str, str, str, str]:
    return thing.id, thing.name, thing.need, thing.text


def _skills(answer: PostingRead, need: AskedAs, limit: int | None) -> Line:
    names = [line(thing.name) for thing in answer.skills if thing.need == need]
    return join(names, " · ", limit, " with --full")


def _certificate(thing: NamedThing) -> Line:
    return line(thing.name, quiet(f" {NEEDS[thing.need].lower()}"))


def _pay(answer: PostingRead) -> Line:
    pay = answer.pay
    if pay is None:
        return quiet("not stated")
    low, high = money(pay.min), money(pay.max)
    return line(
        f"{pay.currency} {low}" if low == high else f"{pay.currency} {low} to {high}",
        quiet(f" per {pay.period}, as advertised"),
    )


def _place(answer: PostingRead) -> Line:
    parts = [
        line(name_of(answer.country) if answer.country else ""),
        line(REMOTE[answer.remote] if answer.remote else ""),
        line(VISA[answer.visa] if answer.visa else ""),
    ]
    return join([part for part in parts if part], " · ")


def _words(oddity: Oddity) -> str:
    skills = ", ".join(skill.name for skill in oddity.skills)
    said, usual = (_degree_or_figure(word) for word in (oddity.said, oddity.usual))
    years = "1 year" if said == "1" else f"{said} years"
    sentences: dict[OddityCode, str] = {
        "degree-above-usual": f"asks for {said}; such roles usually open with {usual}",
        "degree-below-usual": f"opens with {said}, where such roles usually ask for {usual}",
        "years-above-usual": f"asks for {years}; this level usually begins with {usual}",
        "asks-for-unlisted": f"asks for what such roles seldom need: {skills}",
        "leaves-out-core": f"does not name what such roles rest on: {skills}",
        "no-role": "its title names no role that is known here, so nothing can be compared",
    }
    return sentences[oddity.code]


def _degree_or_figure(word: str | None) -> str:
    degree = next((text for degree, text in DEGREES.items() if degree == word), None)
    return word or "" if degree is None else degree if word == "none" else f"a {degree}"


def _next(answer: PostingRead) -> list[str]:
    if answer.role is None:
        return ["mlcareers role"]
    country = f" --country {answer.country}" if answer.country else ""
    return [f"mlcareers role {answer.role.id}", f"mlcareers salary {answer.role.id}{country}"]
