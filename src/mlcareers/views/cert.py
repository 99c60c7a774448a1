"""The page of one certification, the list, and how a certification is mentioned elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase

from mlcareers.knowledge.names import fold
from mlcareers.models.certification import Certification, Evidence
from mlcareers.queries.cert import CertificationList, CertificationMention, CertificationProfile, Successor
from mlcareers.views.blocks import (
    Bar,
    Beside,
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Prose,
    Rows,
    Section,
    Table,
    Tone,
    joined,
    line,
)
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import ago, count, dollars, percent, sentence
from mlcareers.views.wording import listing as in_a_row

SHORT_EVIDENCE = 3

_TONE: dict[str, Tone] = {"active": "good", "retired": "bad"}
_NOT_VERIFIED = Cell("not verified", "warning")

_MEANING = {
    "beta": "In beta: can be taken, but the exam is not final.",
    "retiring": "Retiring: can be taken only in part, or not for long; its page says how.",
    "unverified": "Not verified: we could not confirm that it can be taken.",
    "retired": "Retired: can no longer be taken.",
}

_CONFIDENCE = {
    "high": "at most two of its figures rest on a single document that is not the issuer's",
    "medium": "three or more of its figures rest on a single document that is not the issuer's",
    "low": "it exists, but most of its figures could not be confirmed",
}


def mention(certification: CertificationMention) -> Line:
    """A certification and its status: "… Machine Learning - Specialty (retired 2026-03-31)"."""
    word = status(certification)
    return line(
        certification.name,
        " (",
        Cell(f"status {word.text}", word.tone) if certification.status == "unverified" else word,
        ")",
    )


def status(certification: CertificationMention | Certification) -> Cell:
    """The status in short, with its date: "active", "in beta since 2026-09-29", "retired 2026-03-31"."""
    words = {"beta": "in beta", "unverified": "not verified"}.get(certification.status, certification.status)
    link = {"beta": " since ", "retired": " ", "retiring": " "}.get(certification.status)
    when = f"{link}{certification.status_date}" if link and certification.status_date else ""
    return Cell(words + when, _TONE.get(certification.status, "warning"))


class Proof:
    """Letters for the pieces of evidence: first those that show the status, have an address and are dated."""

    def __init__(self, certification: Certification) -> None:
        self.pieces: list[Evidence] = sorted(certification.evidence, key=_weakness)

    def of(self, *facts: str) -> Cell:
        """The letters of the evidence for any of these facts, such as " [a][c]"."""
        letters = [letter for letter, piece in self._lettered() if set(facts) & set(piece.supports)]
        return Cell(" " + "".join(f"[{letter}]" for letter in letters) if letters else "", "mark")

    def table(self, limit: int | None = None) -> Facts:
        """Each piece with its letter: when, what kind, what it shows, and where it stands."""
        return Facts(tuple((f"[{letter}]", _evidence(piece)) for letter, piece in self._lettered()[:limit]))

    def _lettered(self) -> list[tuple[str, Evidence]]:
        return [(_letter(index), piece) for index, piece in enumerate(self.pieces)]


def profile(answer: CertificationProfile) -> Page:
    """Status first, then what it tests and costs, for whom it is, and the best evidence."""
    return _page(answer, SHORT_EVIDENCE)


def full(answer: CertificationProfile) -> Page:
    """The same with all evidence."""
    return _page(answer, None)


def listing(answer: CertificationList) -> Page:
    """Certifications, one line each, what can be taken first."""
    columns = (Column("certification"), Column("status"), Column("USD", "right", fixed=True))
    table = Table(
        columns, tuple((_named(record), line(status(record)), _price(record)) for record in answer.certifications)
    )
    return Page((_list_heading(answer), table, *_list_notes(answer)), (), _list_commands(answer))


def full_listing(answer: CertificationList) -> Page:
    """The same with what happened to each, where to look it up, and the best evidence of its status."""
    sections = tuple(
        Section("", (Heading(_named(record), line(status(record))), Facts(_in_the_list(record))))
        for record in answer.certifications
    )
    return Page((_list_heading(answer), *sections, *_list_notes(answer)), (), _list_commands(answer))


def rows(answer: CertificationList) -> Rows:
    """The list for machines."""
    header = (
        "id", "name", "issuer", "exam_code", "kind", "level", "status", "status_date", "price_usd", "minutes",
        "validity_years", "url", "confidence", "checked_on",
    )  # fmt: skip
    return Rows(header, tuple(tuple(getattr(record, name) for name in header) for record in answer.certifications))


def _page(answer: CertificationProfile, evidence: int | None) -> Page:
    record, proof, notes = answer.certification, Proof(answer.certification), Footnotes(answer.sources)
    shown = proof.table(evidence)
    hidden = len(proof.pieces) - len(shown.rows)
    more = (Note(line(f"… {hidden} more with --full")),) if hidden else ()
    blocks: tuple[Block, ...] = (
        Heading(line(Cell(record.name, "title")), line(_identity(record))),
        Facts(tuple(_life(answer, proof, notes))),
        Beside(
            left=(_tested(answer, proof),), right=(Section("Cost and terms", (Facts(tuple(_terms(record, proof))),)),)
        ),
        *_for_whom(answer),
        Section("Evidence", (shown, *more, *_checked(answer))),
    )
    return Page(blocks, notes.lines(), _next_commands(answer))


def _identity(record: Certification) -> str:
    level = record.level if record.level != "not stated" else ""
    return " · ".join(part for part in (record.exam_code or "", level, record.kind, record.issuer) if part)


def _life(answer: CertificationProfile, proof: Proof, notes: Footnotes) -> Iterable[tuple[str, Line]]:
    """What has become of it, what to take instead, and who still recommends it."""
    record = answer.certification
    yield "Status", line(*_headline(answer), proof.of("status", "status date"))
    if record.status in ("retiring", "retired") or answer.successors:
        for index, successor in enumerate(answer.successors, start=1):
            last = index == len(answer.successors)
            marks = proof.of("successors") if last else ""
            yield "Take instead" if index == 1 else "", line(_chain(successor), marks)
        if not answer.successors:
            yield "Take instead", line("no successor is known")
    if record.cite:
        yield "Named in", line(in_a_row([source.title for source in answer.sources.values()]), notes.mark(record.cite))
    if record.status_note:
        yield "Since then" if record.cite else "Note", line(record.status_note)
    if answer.replaces:
        yield "Replaces", joined([mention(before) for before in answer.replaces], " · ")
    for reason in answer.overdue:
        yield "Careful", line(Cell(sentence(f"the status {reason}"), "warning"))


def _headline(answer: CertificationProfile) -> Line:
    """The status in capitals when it stands in the way, and what it means for someone who wants to take it."""
    record = answer.certification
    when = record.status_date
    match record.status:
        case "active":
            word, meaning = "Active.", "Can be taken."
        case "beta":
            word = f"In beta since {when}." if when else "In beta."
            meaning = "Can be taken; the exam is not final."
        case "retiring" if when and when > answer.on.isoformat():
            word, meaning = f"RETIRING on {when}.", "Can be taken until then."
        case "retiring":
            word, meaning = f"RETIRING since {when}." if when else "RETIRING.", "Can now be taken only in part."
        case "retired":
            word = f"RETIRED on {when}." if when else "RETIRED."
            meaning = "No longer obtainable."
        case _:
            word, meaning = "NOT VERIFIED.", "We could not confirm that it can be taken; ask the issuer first."
    return line(Cell(word, _TONE.get(record.status, "warning")), f" {meaning}")


def _chain(successor: Successor) -> Line:
    """A successor and what comes after it: "A (retiring 2026-09-28), then B (in beta)"."""
    unsaid = successor.exam_code and successor.exam_code not in successor.name
    code = Cell(f" {successor.exam_code}" if unsaid else "", "quiet")
    following = joined([_chain(next_) for next_ in successor.then], " or ")
    then = line(", then ", following) if following else ()
    return line(Cell(successor.name, "strong"), code, " (", status(successor), ")", then)


def _tested(answer: CertificationProfile, proof: Proof) -> Section:
    record = answer.certification
    blocks: list[Block] = []
    what = "share of the exam" if any(domain.weight for domain in record.domains) else ""
    if record.domains:
        widest = max((domain.weight or 0 for domain in record.domains), default=0)
        blocks.append(
            Table(
                (Column(), Column(align="right", fixed=True), *((Column(),) if widest else ())),
                tuple(
                    (
                        line(domain.name),
                        line(percent(domain.weight) if domain.weight else Cell("not verified", "quiet")),
                        *((Bar(domain.weight or 0, widest),) if widest else ()),
                    )
                    for domain in record.domains
                ),
            )
        )
    else:
        blocks.append(Prose(_missing(record, "domains")))
    if record.domains_note:
        blocks.append(Note(line(record.domains_note)))
    return Section("Tests", tuple(blocks), line(what, proof.of("domains")))


def _terms(record: Certification, proof: Proof) -> Iterable[tuple[str, Line]]:
    """What it costs and asks for; a field that could not be verified says so."""
    valid = f"{count(record.validity_years, 'year')}" if record.validity_years else None
    for label, fact, value, note in (
        ("Price", "price", None if record.price_usd is None else dollars(record.price_usd), record.price_note),
        ("Time", "minutes", record.minutes and count(record.minutes, "minute"), None),
        ("Questions", "questions", record.questions, None),
        ("To pass", "passing score", record.passing_score, None),
        ("Valid", "validity", valid, record.validity_note),
        ("Renewal", "renewal", record.renewal, None),
        ("Required", "prerequisites", record.prerequisites, None),
        ("Advised", "recommended experience", record.recommended_experience, None),
    ):
        known = line(value, proof.of(fact)) if value else () if note else _missing(record, fact)
        yield label, joined([known, line(Cell(note, "quiet"))], " ") if note and known else known or line(note or "")


def _missing(record: Certification, fact: str) -> Line:
    """That a fact could not be verified, with the reason where there is one: "not verified (sources differ)"."""
    said = next((text for text in record.not_verified if text.startswith(f"{fact} (")), "")
    return line(_NOT_VERIFIED, Cell(said.removeprefix(fact), "quiet"))


def _for_whom(answer: CertificationProfile) -> tuple[Block, ...]:
    """Skills and roles: we map them from the domains, no issuer states them in our words."""
    facts = [
        (label, joined([line(one.name) for one in mentioned], " · "))
        for label, mentioned in (("Skills", answer.skills), ("Roles", answer.roles))
        if mentioned
    ]
    return (Section("For whom", (Facts(tuple(facts)),), line("our judgement, from what it tests")),) if facts else ()


def _checked(answer: CertificationProfile) -> Iterable[Block]:
    record = answer.certification
    age = f", {ago(answer.days_since_check)}" if answer.days_since_check >= 0 else ""
    checked = f"Last checked {record.checked_on}{age}, against {count(len(record.evidence), 'document')}."
    confidence = f" Confidence {record.confidence}: {_CONFIDENCE[record.confidence]}."
    address = line(" Official page: ", str(record.url)) if record.url else line(" Official page: not known.")
    yield Note(line(checked, confidence, address))
    shown = {"price", "minutes", "questions", "passing score", "validity", "renewal", "prerequisites", "domains",
             "recommended experience", "status"}  # fmt: skip
    rest = [text for text in record.not_verified if text.partition(" (")[0] not in shown]
    if rest:
        yield Note(line(f"Not verified either: {', '.join(rest)}."))


def _evidence(piece: Evidence) -> Line:
    place = line(str(piece.url)) if piece.url else line(Cell("no public address recorded", "warning"))
    note = Cell(f" · {piece.note}" if piece.note else "", "quiet")
    return line(piece.dated, Cell(f" · {piece.kind} · shows {', '.join(piece.supports)} · ", "quiet"), place, note)


def _weakness(piece: Evidence) -> tuple[bool, ...]:
    return not {"status", "status date"} & set(piece.supports), piece.url is None, piece.dated.startswith("undated")


def _letter(index: int) -> str:
    return ascii_lowercase[index] if index < len(ascii_lowercase) else str(index + 1)


def _next_commands(answer: CertificationProfile) -> tuple[str, ...]:
    record = answer.certification
    successor = (
        [f"mlcareers cert {answer.successors[0].exam_code or answer.successors[0].id}"] if answer.successors else []
    )
    role = [f"mlcareers cert --role {record.roles[0]}"] if record.roles else []
    return (f"mlcareers cert {record.exam_code or record.id} --full", *successor, *role)


def _list_heading(answer: CertificationList) -> Heading:
    title = Cell(count(len(answer.certifications), "certification"), "title")
    return Heading(line(title), line(", ".join(answer.filters)))


def _named(record: Certification) -> Line:
    """The name, with code, level and issuer where it does not say them."""
    words = set(fold(record.name).split())
    issuer = {*fold(record.issuer).split(), record.id.partition("-")[0]}
    parts = (
        record.exam_code if record.exam_code and record.exam_code not in record.name else "",
        record.level if record.level != "not stated" and record.level not in words else "",
        "" if issuer & words else record.issuer,
    )
    return line(Cell(record.name, "strong"), Cell("".join(f" · {part}" for part in parts if part), "quiet"))


def _price(record: Certification) -> Line:
    return line(Cell("?", "quiet") if record.price_usd is None else f"{record.price_usd:,g}")


def _in_the_list(record: Certification) -> tuple[tuple[str, Line], ...]:
    proof = Proof(record)
    facts = [
        ("Evidence", _evidence(proof.pieces[0])),
        ("Price", line(_NOT_VERIFIED if record.price_usd is None else dollars(record.price_usd))),
    ]
    if record.status_note:
        facts.insert(0, ("Note", line(record.status_note)))
    if record.url:
        facts.append(("Official page", line(str(record.url))))
    return tuple(facts)


def _list_notes(answer: CertificationList) -> Iterable[Note]:
    """What the words mean, what is not in the list, and how old the list is."""
    shown = answer.certifications
    yield from (Note(line(meaning)) for word, meaning in _MEANING.items() if any(one.status == word for one in shown))
    checks = sorted({record.checked_on for record in shown})
    when = f"on {checks[0]}" if len(checks) == 1 else f"between {checks[0]} and {checks[-1]}"
    notes = [f"Status and price in US dollars were checked {when}; --full shows the evidence."]
    if any(record.price_usd is None for record in shown):
        notes.append("?: price not verified.")
    if answer.overdue:
        notes.append(f"{count(answer.overdue, 'of these is', 'of these are')} due for another check.")
    if answer.hidden_retired:
        notes.append(f"{answer.hidden_retired} retired not shown: add --status all.")
    if answer.hidden_unpriced:
        notes.append(f"{answer.hidden_unpriced} without a verified price not shown.")
    yield Note(line(" ".join(notes)))


def _list_commands(answer: CertificationList) -> tuple[str, ...]:
    first = answer.certifications[0]
    return (f"mlcareers cert {first.exam_code or first.id}",)
