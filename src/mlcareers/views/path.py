"""The page of a route: per move what carries over, what to add first, and what changes in pay."""

from __future__ import annotations

from collections.abc import Iterable

from mlcareers.analysis.pay.comparison import PayChange
from mlcareers.queries.path import Gap, Move, NextMoves, Route
from mlcareers.queries.path import Path as Way
from mlcareers.views.blocks import (
    Block,
    Bullets,
    Cell,
    Facts,
    Heading,
    Line,
    Note,
    Page,
    Rows,
    Section,
    joined,
    line,
)
from mlcareers.views.cert_mentions import mention
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.wording import NO_PAY_CHANGE, pay_in_short, percent, place

SHOWN_GAPS = 10
SHOWN_KEPT = 6


def moves_page(answer: NextMoves) -> Page:
    """The ladder of a role, then its nearest moves."""
    notes = Footnotes(answer.sources)
    tracks = (("Up", "individual"), ("or leads", "management"))
    ladder = tuple(
        (label, line(" → ".join(titles)))
        for label, track in tracks
        if (titles := [rung.title for rung in answer.ladder if rung.track == track])
    )
    sections = tuple(_move(move, notes) for move in answer.moves)
    head = Heading(line(Cell(f"From {answer.role.name}", "title")), line("nearest first"))
    commands = tuple(f"mlcareers path {answer.role.id} {move.to.id}" for move in answer.moves[:2])
    return Page((head, Facts(ladder), *sections, _method(answer.method)), notes.lines(), commands)


def page(answer: Way) -> Page:
    """The way there, move by move, then the way back in short."""
    notes = Footnotes(answer.sources)
    head = Heading(
        line(Cell(f"From {answer.start.name} to {answer.goal.name}", "title")), line(_in_short(answer.there))
    )
    blocks: list[Block] = [head, Facts((("Way", _stations(answer.there)),))]
    blocks += [_move(move, notes) for move in answer.there.moves]
    blocks.append(_back(answer.back))
    open_ones = [found for found in answer.certifications if found.status in ("active", "beta", "retiring")]
    if open_ones:
        blocks.append(Section("", (Facts((("Certifications", joined([*map(mention, open_ones[:3])], " · ")),)),)))
    blocks.append(_method(answer.method))
    commands = (f"mlcareers path {answer.goal.id} {answer.start.id}", f"mlcareers role {answer.goal.id}")
    return Page(tuple(blocks), notes.lines(), commands)


def move_rows(answer: NextMoves) -> Rows:
    """One move per line."""
    return _rows(("there", move) for move in answer.moves)


def rows(answer: Way) -> Rows:
    """One move per line, there and back."""
    back = answer.back.moves if answer.back else ()
    return _rows([*(("there", move) for move in answer.there.moves), *(("back", move) for move in back)])


def _rows(moves: Iterable[tuple[str, Move]]) -> Rows:
    header = ("way", "from", "to", "keeps", "kept", "add", "median_before", "median_after", "pay_source")
    told = []
    for way, move in moves:
        before, after = move.pay.before, move.pay.after
        told.append(
            (
                way,
                move.of.id,
                move.to.id,
                move.keeps,
                " ".join(skill.id for skill in move.kept),
                " ".join(gap.id for gap in move.gaps),
                before.pay.median if before and before.pay else None,
                after.pay.median if after and after.pay else None,
                before.cite[0] if before else None,
            )
        )
    return Rows(header, tuple(told))


def _in_short(route: Route) -> str:
    return f"{len(route.moves)} {'move' if len(route.moves) == 1 else 'moves'} · cost {route.cost:.2f}"


def _stations(route: Route) -> Line:
    return line(" → ".join([route.moves[0].of.name, *(move.to.name for move in route.moves)]))


def _move(move: Move, notes: Footnotes) -> Section:
    kept = [skill.name for skill in move.kept]
    more = f" and {len(kept) - SHOWN_KEPT} more" if len(kept) > SHOWN_KEPT else ""
    facts: list[tuple[str, Line]] = [
        ("Carries over", line(Cell(percent(100 * move.keeps), "strong"), f"  {', '.join(kept[:SHOWN_KEPT])}{more}")),
        ("To add", _gaps(move.gaps)),
    ]
    facts += [("Learn it", _resources(gap)) for gap in move.gaps if gap.resources][:1]
    facts += [("", _resources(gap)) for gap in [gap for gap in move.gaps if gap.resources][1:]]
    facts.append(("Pay", _pay(move.pay, notes)))
    return Section(f"→ {move.to.name}", (Facts(tuple(facts)),), line(move.why or ""))


def _gaps(gaps: tuple[Gap, ...]) -> Line:
    if not gaps:
        return line("nothing that the record names")
    told = [
        line(gap.name, Cell(f" (first, for {gap.before})" if gap.before else "", "quiet")) for gap in gaps[:SHOWN_GAPS]
    ]
    more = [line(Cell(f"{len(gaps) - SHOWN_GAPS} more", "quiet"))] if len(gaps) > SHOWN_GAPS else []
    return joined([*told, *more], " → ")


def _resources(gap: Gap) -> Line:
    told = [
        line(f"{resource.title}, {resource.provider}", Cell(f" {resource.cost or ''} {resource.url}".rstrip(), "quiet"))
        for resource in gap.resources[:1]
    ]
    return line(Cell(f"{gap.name}: ", "strong"), joined(told, " · "))


def _pay(change: PayChange, notes: Footnotes) -> Line:
    before, after = change.before, change.after
    if not before or not after or not before.pay or not after.pay:
        return line(Cell(NO_PAY_CHANGE[change.reason or "no-like-figures"], "quiet"))
    told = f"{before.pay_basis}, {place(before.place)}, {before.year}, n {before.n:,} and {after.n:,}"
    return line(
        Cell(f"{pay_in_short(before.pay)} → {pay_in_short(after.pay)}", "strong"),
        Cell(f"  ({told})", "quiet"),
        notes.mark((*before.cite, *after.cite)),
    )


def _back(route: Route | None) -> Section:
    if route is None:
        return Section("The way back", (Note(line("No way of at most four moves leads back.")),))
    items = tuple(
        line(
            f"{move.of.name} → {move.to.name}: ",
            Cell(percent(100 * move.keeps), "strong"),
            f" carries over; to add: {', '.join(gap.name for gap in move.gaps[:5]) or 'nothing named'}",
        )
        for move in route.moves
    )
    return Section("The way back", (Bullets(items),), line(_in_short(route)))


def _method(method: str) -> Section:
    said = (
        f"{method} A move costs the cube of the missing share and 0.1, against the usual direction 0.2: "
        "two steps are easier than one leap."
    )
    return Section("", (Note(line(said, " Our judgement, not a measurement.")),))
