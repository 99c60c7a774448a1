"""The page of a way: per move how far it is, what carries over, what to learn first, and what stands at the door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mlcareers.analysis.answers import Named
from mlcareers.analysis.effort import HOURS_PER_WEEK, months
from mlcareers.analysis.gap import Gap, Lesson
from mlcareers.analysis.ladders import Climb
from mlcareers.analysis.pay.change import PayChange
from mlcareers.models.vocabulary import Distance
from mlcareers.queries.path import Move, NextMoves, Route
from mlcareers.queries.path import Path as Way
from mlcareers.views.blocks import Block, Bullets, Column, Facts, Page, Rows, Section, Table, heading, remark, rest
from mlcareers.views.cert_mentions import mention
from mlcareers.views.footnotes import Footnotes
from mlcareers.views.gates import gate_in_short, gate_line
from mlcareers.views.lines import Cell, Line, Tone, join, line, quiet, strong
from mlcareers.views.pay.observations import circumstances
from mlcareers.views.pay.there import there_sections
from mlcareers.views.wording import count, judged_share, months_span, years
from mlcareers.views.wording_codes import DISTANCES, HOW_FAR, ROUTE_DOUBTS
from mlcareers.views.wording_pay import NO_PAY_CHANGE, pay_in_short, sample

SHOWN_LESSONS = 5
SHOWN_KEPT = 6
SHOWN_BEGUN = 3
SHOWN_NEAR = 1
_DISTANCE_TONES: dict[Distance, Tone] = {"close": "good", "step": "good", "stretch": "warning", "leap": "bad"}


def moves_page(answer: NextMoves, *, full: bool = False, per_week: float = HOURS_PER_WEEK) -> Page:
    """Show the ladder of a role, a line for each next move, and the nearest in full; all in full if asked for."""
    notes = Footnotes(answer.sources)
    shown = answer.moves if full else answer.moves[:1]
    hidden = rest(answer.moves, len(shown), f"in full: mlcareers path {answer.role.id} --full, or name one")
    blocks: list[Block] = [
        heading(f"From {answer.role.name}", count(len(answer.moves), "move")),
        Facts((*_ladder(answer), *_rare(answer))),
        Section("Next moves", (_overview(answer.moves), remark(_rare_titles(answer.moves)))),
        *(_move(move, notes, per_week, full=full) for move in shown),
        *there_sections(answer.pay_there, notes),
        remark(hidden),
        remark(HOW_FAR),
    ]
    commands = tuple(f"mlcareers path {answer.role.id} {move.to.id}" for move in answer.moves[:1])
    return Page(blocks, notes.lines(), commands)


def page(answer: Way, *, full: bool = False, per_week: float = HOURS_PER_WEEK) -> Page:
    """Show the way there, move by move, then the way back in short; in full, no list is cut."""
    notes = Footnotes(answer.sources)
    start, goal = (_at_level(*end) for end in _ends(answer))
    moves = len(answer.there.moves)
    way = Facts(tuple(_way(answer)) if moves > 1 else ())
    blocks: list[Block] = [heading(f"From {start} to {goal}", count(moves, "move") if moves else "one ladder"), way]
    blocks += [_move(move, notes, per_week, full=full) for move in answer.there.moves]
    if answer.climb:
        blocks.append(_climb(answer.climb, notes))
    blocks += there_sections(answer.pay_there, notes)
    if moves:
        blocks += [*_back(answer), *_proof(answer), remark(HOW_FAR)]
    names = f"{_name(answer.start, answer.start_level)} {_name(answer.goal, answer.goal_level)}"
    commands = (f"mlcareers role {answer.goal.id}" if answer.is_from_outside else f"mlcareers compare {names}",)
    return Page(blocks, notes.lines(), commands)


def move_rows(answer: NextMoves) -> Rows:
    """Show one move per line."""
    return _rows(("there", move) for move in answer.moves)


def rows(answer: Way) -> Rows:
    """Show one move per line, there and back."""
    back = answer.back.moves if answer.back else ()
    return _rows([*(("there", move) for move in answer.there.moves), *(("back", move) for move in back)])


def _rows(moves: Iterable[tuple[str, Move]]) -> Rows:
    header = (
        *("way", "from", "to", "listed", "distance", "keeps", "kept", "add", "later", "degree", "preferred", "level"),
        *("median_before", "median_after", "pay_source"),
    )
    return Rows(header, tuple((way, *_row(move)) for way, move in moves))


def _row(move: Move) -> Iterator[object]:
    before, after = move.pay.before, move.pay.after
    yield from (move.of.id, move.to.id, move.listed, move.distance, move.gap.share)
    for skills in (move.gap.kept, move.gap.lessons, move.gap.later):
        yield " ".join(skill.id for skill in skills)
    yield from (move.gate.degree, move.gate.preferred, move.gate.level)
    yield before.pay.median if before and before.pay else None
    yield after.pay.median if after and after.pay else None
    yield before.cite[0] if before else None


def _ladder(answer: NextMoves) -> Iterator[tuple[str, Line]]:
    for label, track in (("Up", "individual"), ("or leads", "management")):
        titles = [rung.title for rung in answer.ladder if rung.track == track]
        if titles:
            yield label, line(" → ".join(titles))


def _rare(answer: NextMoves) -> Iterator[tuple[str, Line]]:
    if answer.rare:
        yield "Rare title", line(answer.rare.text, quiet(f" mlcareers path {answer.rare.role}"))


def _overview(moves: Iterable[Move]) -> Table:
    columns = (Column(), Column("how far", fixed=True), Column("brings", "right", fixed=True), Column("asks for"))
    return Table(columns, tuple(_overview_row(move) for move in moves if not move.rare))


def _rare_titles(moves: Iterable[Move]) -> str:
    """Write the titles that hardly anybody is hired under; no plan leads to them."""
    names = ", ".join(move.to.name for move in moves if move.rare)
    return f"Rare titles: {names}" if names else ""


def _overview_row(move: Move) -> tuple[Line, Line, Line, Line]:
    far = line(Cell(DISTANCES[move.distance], _DISTANCE_TONES[move.distance]))
    return line(move.to.name), far, line(judged_share(move.gap.share)), gate_in_short(move.gate)


def _stations(route: Route) -> Line:
    return line(" → ".join([route.moves[0].of.name, *(move.to.name for move in route.moves)]))


def _way(answer: Way) -> Iterator[tuple[str, Line]]:
    """Yield the stations, and why hardly anybody goes this way, with where the ways that people go are shown."""
    yield "Way", _stations(answer.there)
    if not answer.there.doubts:
        return
    reasons = ", ".join(ROUTE_DOUBTS[doubt].format(moves=len(answer.there.moves)) for doubt in answer.there.doubts)
    told = Cell(f"not a usual way: {reasons}.", "warning")
    yield "Mind", line(told, quiet(f" Where people go from here: mlcareers path {answer.start.id}"))


def _ends(answer: Way) -> tuple[tuple[str, str | None], tuple[str, str | None]]:
    return (answer.start.name, answer.start_level), (answer.goal.name, answer.goal_level)


def _name(role: Named, level: str | None) -> str:
    """Write a role as one types it."""
    return f'"{level} {role.id}"' if level else role.id


def _at_level(name: str, level: str | None) -> str:
    return f"{name} ({level})" if level else name


def _move(move: Move, notes: Footnotes, per_week: float, *, full: bool) -> Section:
    far = Cell(DISTANCES[move.distance], _DISTANCE_TONES[move.distance])
    against = "" if move.listed else ", against the usual direction"
    facts: list[tuple[str, Line]] = [
        ("How far", line(far, f", {judged_share(move.gap.share)} of the skills it needs are there{against}")),
        ("You bring", _brought(move.gap, full=full)),
        ("Carries", line(move.carries or "")),
        ("To learn", _lessons(move.gap, full=full)),
        ("Takes", _time(move.gap, per_week)),
        *_asides(move.gap, full=full),
        *_places_to_learn(move.gap.lessons),
        ("Gate", gate_line(move.gate, notes)),
        ("Opens it", line(move.opens or "")),
        ("Pay", _pay(move.pay, notes)),
    ]
    return Section(f"→ {move.to.name}", (Facts(tuple(fact for fact in facts if fact[1])),), line(move.why or ""))


def _time(gap: Gap, per_week: float) -> Line:
    """Say how long the core takes, and all of it, at so many hours a week."""
    if not gap.lessons:
        return ()
    core, whole = (months_span(*months(hours, per_week)) for hours in (gap.hours_of_core, gap.hours))
    both = core != whole and gap.hours_of_core.high
    in_all = whole if core.startswith("under") else whole.partition(" ")[0]
    told = f"{core} for the core, {in_all} in all" if both else whole
    return line(told, quiet(f", at {per_week:g} h a week, estimated"))


def _brought(gap: Gap, *, full: bool) -> Line:
    """Say what is there, and what is begun: known, but not as deep as it is needed."""
    kept = join([line(skill.name) for skill in gap.kept], ", ", None if full else SHOWN_KEPT)
    begun = [line(lesson.name) for lesson in gap.lessons if _is_begun(lesson)]
    started = line("begun: ", *join(begun, ", ", None if full else SHOWN_BEGUN)) if begun else ()
    return join([told for told in (kept, started) if told], "; ") or quiet(
        "only what is near" if gap.share else "none of them"
    )


def _is_begun(lesson: Lesson) -> bool:
    return lesson.near == lesson.name


def _lessons(gap: Gap, *, full: bool) -> Line:
    if not gap.lessons:
        return line("nothing that the record names")
    most = None if full else SHOWN_LESSONS
    return join([_lesson(lesson) for lesson in gap.lessons], " → ", most, " with --full")


def _lesson(lesson: Lesson) -> Line:
    remark = f"first, for {lesson.before}" if lesson.before else "deeper" if _is_begun(lesson) else ""
    return line(lesson.name, quiet(f" ({remark})" if remark else ""))


def _asides(gap: Gap, *, full: bool) -> Iterator[tuple[str, Line]]:
    """Yield what is near already, what can wait, and what the work itself teaches."""
    near = [(lesson.name, lesson.near) for lesson in gap.lessons if lesson.near and lesson.near != lesson.name]
    if near:
        told = [line(name, quiet(f" (from {known})")) for name, known in near]
        yield "Near", join(told, ", ", None if full else SHOWN_NEAR)
    if gap.later:
        yield "Can wait", join([quiet(skill.name) for skill in gap.later], ", ")
    if gap.grows or gap.grown:
        yield "Grows at work", _traits(gap)


def _traits(gap: Gap) -> Line:
    """Say what no course teaches: what is to grow, and what is brought, which counts in no share."""
    missing = join([quiet(trait.name) for trait in gap.grows], ", ")
    brought = join([line(trait.name) for trait in gap.grown], ", ")
    return join([told for told in (missing, line("you bring ", *brought) if brought else ()) if told], "; ")


def _places_to_learn(lessons: Iterable[Lesson]) -> Iterator[tuple[str, Line]]:
    label = "Learn it"
    for lesson in lessons:
        for resource in lesson.resources[:1]:
            told = f"{resource.title}, {resource.provider}"
            yield label, line(strong(f"{lesson.name}: "), told, quiet(f" {resource.cost or ''} {resource.url}"))
            label = ""


def _pay(change: PayChange, notes: Footnotes) -> Line:
    before, after = change.before, change.after
    if not before or not after or not before.pay or not after.pay:
        return quiet(NO_PAY_CHANGE[change.reason or "no-like-figures"])
    told = f"{circumstances(before)}; {sample(before)} and {sample(after)}"
    return line(
        strong(f"{pay_in_short(before.pay)} → {pay_in_short(after.pay)}"),
        quiet(f"  ({told})"),
        notes.mark((*before.cite, *after.cite)),
    )


def _climb(climb: Climb, notes: Footnotes) -> Section:
    """Show the rungs from where one arrives to the one asked for."""
    rows = tuple(
        (rung.title, line(rung.changes.text, quiet(f" {years(rung.years)}" if rung.years else ""), notes.of(rung)))
        for rung in climb.rungs
    )
    return Section(f"The ladder of {climb.role.name}", (Facts(rows),))


def _back(answer: Way) -> Iterator[Section]:
    """Yield the way back in short; into a background nobody goes back."""
    if answer.is_from_outside:
        return
    if answer.back is None:
        yield Section("The way back", (Bullets((line("No way of at most four moves leads back."),)),))
        return
    items = tuple(
        line(
            f"{move.of.name} → {move.to.name}: {DISTANCES[move.distance]}, ",
            strong(judged_share(move.gap.share)),
            " is there; to learn: ",
            join([_lesson(lesson) for lesson in move.gap.lessons[:4]], ", ") or "nothing named",
        )
        for move in answer.back.moves
    )
    yield Section("The way back", (Bullets(items),))


def _proof(answer: Way) -> Iterator[Section]:
    open_ones = [found for found in answer.certifications if found.status in ("active", "beta", "retiring")]
    if open_ones:
        more = f": mlcareers cert --role {answer.goal.id}"
        yield Section("", (Facts((("Certifications", join([*map(mention, open_ones)], " · ", 3, more)),)),))
