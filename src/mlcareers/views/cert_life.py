"""What has become of a certification, as far as its evidence bears it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mlcareers.knowledge.staleness import CERTIFICATION_DAYS
from mlcareers.models.country import name_of
from mlcareers.queries.cert import CertificationProfile, Successor
from mlcareers.views.cert_mentions import TONES, mention, status
from mlcareers.views.evidence import Proof
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.lines import Cell, Line, join, line, quiet
from mlcareers.views.wording import listing, month
from mlcareers.views.wording_codes import AGE_REASONS, ORIGINS, named_in

if TYPE_CHECKING:
    from mlcareers.analysis.standing import Standing


def life(answer: CertificationProfile, proof: Proof, notes: Footnotes) -> Iterable[tuple[str, Line]]:
    """Yield what has become of it, what to take instead, and who still recommends it."""
    record = answer.certification
    yield "Status", line(*_headline(answer), _proof_of_status(answer, proof))
    yield "Evidence", _newest(answer)
    if record.status in ("retiring", "retired") or answer.successors:
        for index, successor in enumerate(answer.successors, start=1):
            last = index == len(answer.successors)
            marks = proof.of("successors") if last else ""
            yield "Take instead" if index == 1 else "", line(_chain(successor), marks)
        if not answer.successors:
            yield "Take instead", line("no successor is known")
    yield from _announced(answer)
    if record.cite:
        titles = [answer.sources[id_].title for id_ in dict.fromkeys(c.partition("#")[0] for c in record.cite)]
        yield "Named in", line(listing(titles), notes.mark(record.cite))
    if record.status_note:
        yield "Since then" if record.cite else "Note", line(record.status_note)
    if record.region:
        yield "Counts in", line(f"{name_of(record.region)} only")
    yield "In postings", _asked_for(answer, notes)
    if answer.overdue:
        said = AGE_REASONS["search-too-old"].format(days=answer.overdue, life=CERTIFICATION_DAYS, unit="days")
        yield "Careful", line(Cell(f"It {said}.", "warning"))
    if answer.replaces:
        yield "Replaces", join([mention(before) for before in answer.replaces], " · ")


def _headline(answer: CertificationProfile) -> Line:
    """Write the status in capitals when it stands in the way, as of its newest evidence, and who can sit it."""
    record, newest = answer.certification, answer.support.newest
    when, as_of = record.status_date, f" as of {month(newest)}" if newest else ""
    takers = f"Only with {record.gate}" if record.gate else "Can be taken by anybody"
    unknown = "" if answer.known_today else " Not known since."
    words: dict[Standing, tuple[str, str]] = {
        "active": (f"Active{as_of}.", f"{takers}.{unknown}"),
        "beta": (f"In beta{as_of}.", f"{takers}; the exam is not final.{unknown}"),
        "ending": (f"RETIRING on {when}.", f"{takers} until then."),
        "end-passed": (
            f"WAS TO END on {when}.",
            f"That day has passed; what became of it is not known{_since(newest)}.",
        ),
        "ended-in-part": (f"ENDED IN PART on {when}." if when else "RETIRING.", "The note says what is still open."),
        "retired": (f"RETIRED on {when}." if when else "RETIRED.", "No longer obtainable."),
        "unverified": ("NOT VERIFIED.", "We could not confirm that it can be taken; ask the issuer first."),
    }
    word, meaning = words[answer.standing]
    return line(Cell(word, TONES.get(record.status, "warning")), f" {meaning}")


def _proof_of_status(answer: CertificationProfile, proof: Proof) -> Cell:
    """Write the documents that show what the headline says: its day, where it names one, or else the status."""
    dated = proof.of("status date")
    return dated if answer.certification.status_date and dated.text else proof.of("status", "status date")


def _since(newest: str | None) -> str:
    return f" since {month(newest)}" if newest else ""


def _newest(answer: CertificationProfile) -> Line:
    """Say how new the newest document on the status is, where it was read, and whether the issuer was."""
    told = answer.support
    if told.origin is None:
        return line("none on its status")
    host = str(told.url).split("/")[2].removeprefix("www.") if told.url else ""
    where = f"read at {host}" if host else "its address was not recorded"
    issuer = "" if told.issuer_seen else " No document of the issuer on its status was read."
    when = f"newest of {month(told.newest)}" if told.newest else "undated"
    return line(f"{when}: {ORIGINS[told.origin]}; {where}.{issuer}")


def _announced(answer: CertificationProfile) -> Iterable[tuple[str, Line]]:
    """Yield what was announced for a day: to come, come, or passed without a document that says what became of it."""
    for event in answer.events:
        not_known = f"that day has passed; what became of it is not known{_since(answer.support.newest)}"
        became = {"to-come": "", "came": event.outcome or "", "not-known": not_known}[event.state]
        yield "Announced", line(f"for {event.date}: {event.what}", f"; {became}" if became else "")


def _asked_for(answer: CertificationProfile, notes: Footnotes) -> Line:
    """Say how many of the postings that were counted name it; that nobody counted is said, too."""
    named = answer.named
    if named is None:
        return line(Cell("nobody has counted postings that name it", "quiet"))
    where = ", ".join(filter(None, (named.place, str(named.year or ""))))
    return line(named_in(named), quiet(f"; {where}"), notes.mark(named.cite))


def _chain(successor: Successor) -> Line:
    """Write a successor and what comes after it: "A (retiring 2026-09-28), then B (in beta)"."""
    unsaid = successor.exam_code and successor.exam_code not in successor.name
    code = Cell(f" {successor.exam_code}" if unsaid else "", "quiet")
    following = join([_chain(next_) for next_ in successor.then], " or ")
    then = line(", then ", following) if following else ()
    return line(Cell(successor.name, "strong"), code, " (", status(successor), ")", then)
