"""`mlcareers cert`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from conftest import TODAY, Run
from mlcareers.cli.cert import StatusChoice
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.models.vocabulary import CertificationStatus


def said(text: str) -> str:
    """A page as one line, for sentences that may be wrapped."""
    return " ".join(text.split())


def listed(run: Run, *words: str) -> list[str]:
    rows = csv.DictReader(io.StringIO(run("cert", *words, "-f", "csv").stdout))
    return [row["id"] for row in rows]


def test_the_profile(run: Run, golden: Callable[[str, str], None]) -> None:
    result = run("cert", "HP-100")
    assert result.exit_code == 0
    golden("cert.txt", result.stdout)


def test_the_profile_as_markdown(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("cert.md", run("cert", "HP-100", "--full", "-f", "markdown").stdout)


def test_the_list(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("cert-list.txt", run("cert").stdout)


def test_the_full_list(run: Run, golden: Callable[[str, str], None]) -> None:
    golden("cert-list-full.txt", run("cert", "--role", "pilot", "--full").stdout)


@pytest.mark.parametrize("name", ["HP-100", "hp100", "HP 100", "Certified Harbour Pilot", "pilot ticket"])
def test_names_codes_and_aliases_show_the_same(run: Run, name: str) -> None:
    assert run("cert", name).stdout == run("cert", "guild-harbour-pilot").stdout


def test_a_near_miss_is_shown_with_a_note(run: Run) -> None:
    result = run("cert", "Certified Harbuor Pilot")
    assert result.stdout == run("cert", "HP-100").stdout
    assert result.stderr == 'note: showing guild-harbour-pilot, the closest name to "Certified Harbuor Pilot"\n'


def test_a_code_beside_another_is_not_taken_for_it(run: Run) -> None:
    result = run("cert", "HP-101")
    assert result.exit_code == 1
    assert "no exam has the code 'HP-101'" in result.stderr
    assert "HP-100: Certified Harbour Pilot (retired)" in result.stderr


STATUSES = [
    ("FM-100", "Active as of October 2026. Only with a Pilot Ticket."),
    ("HP-300", "In beta as of October 2026. Can be taken by anybody; the exam is not final. Not known since."),
    ("HP-200", "RETIRING on 2026-12-31. Can be taken by anybody until then."),
    ("HP-100", "RETIRED on 2025-12-31. No longer obtainable."),
    ("Night Watch Certificate", "NOT VERIFIED. We could not confirm that it can be taken; ask the issuer first."),
]


@pytest.mark.parametrize(("name", "sentence"), STATUSES)
def test_the_status_comes_first(run: Run, name: str, sentence: str) -> None:
    lines = [line for line in run("cert", name).stdout.splitlines() if line.strip()]
    status = next(index for index, line in enumerate(lines) if line.startswith("Status"))
    assert status <= 2
    assert sentence in said(" ".join(lines[status : status + 2]))


def test_an_end_that_has_come_since_the_last_document_is_neither_called_open_nor_done(run: Run) -> None:
    page = said(run("cert", "HP-200", "--on", "2027-01-02").stdout)
    assert "WAS TO END on 2026-12-31. That day has passed; what became of it is not known since October 2026." in page
    assert "RETIRING" not in page
    assert "end announced for 2026-12-31" in said(run("cert", "HP-100").stdout)


def test_what_was_announced_is_to_come_come_or_not_known(run: Run) -> None:
    page = said(run("cert", "FM-100").stdout)
    assert (
        "Announced for 2026-11-15: sittings at night; that day has passed; what became of it is not known since October"
    ) in page
    assert "Announced for 2027-05-01: sittings under water Announced" in page
    assert "Announced for 2026-10-01: sittings by day; they began that day" in page
    result = json.loads(run("cert", "FM-100", "-f", "json").stdout)["result"]
    assert [event["state"] for event in result["events"]] == ["not-known", "to-come", "came"]


def test_what_is_active_by_old_evidence_is_not_called_active_today(run: Run) -> None:
    assert "Not known since" not in run("cert", "FM-100", "--on", "2027-04-29").stdout
    assert "Only with a Pilot Ticket. Not known since." in said(run("cert", "FM-100", "--on", "2027-04-30").stdout)


def test_what_counts_in_one_region_only_is_recommended_there_only(run: Run) -> None:
    assert "Counts in Lowland only" in said(run("cert", "DD").stdout)
    assert "Deck Diploma" not in run("cert", "--role", "deckhand").stdout
    assert "Deck Diploma" in run("cert", "--role", "deckhand", "--country", "lowland").stdout
    assert "dock-deck-diploma" in listed(run, "--role", "deckhand")


def test_the_few_for_a_role_stand_in_groups_with_who_asks_for_them(
    run: Run, golden: Callable[[str, str], None]
) -> None:
    page = run("cert", "--role", "pilot").stdout
    golden("cert-role.txt", page)
    told = said(page)
    assert (
        told.index("Asked for") < told.index("third edition") < told.index("Not open to all") < told.index("Fog Master")
    )
    assert "named in 3 of 40 postings" in told
    assert "named in none of 40 postings" in told
    groups = {
        one["id"]: one["group"]
        for one in json.loads(run("cert", "--role", "pilot", "-f", "json").stdout)["result"]["recommended"]
    }
    assert groups == {"guild-harbour-pilot-3": "asked-for", "guild-fog-master": "gated"}


WHISTLE = """\
- id: {id}
  name: {name}
  issuer: Whistle Makers
  kind: course certificate
  status: active
  price_usd: 70.5
  {more}
  roles: [pilot]
  evidence: [{{url: "https://whistle.example/1", dated: "2026-10", kind: issuer page, supports: [status, price]}}]
  cite: [harbour-gazette#work]
  basis: cited
  searched_on: "2026-11-01"
"""


def _with_certifications(folder: Path, *records: tuple[str, str]) -> list[str]:
    """Write certifications for pilots into a folder of one's own, by name and a field more each."""
    (folder / "certifications").mkdir()
    text = "".join(WHISTLE.format(id=name.casefold(), name=name, more=more) for name, more in records)
    (folder / "certifications" / "whistle.yaml").write_text(text)
    return ["--data", str(folder)]


def _recommended(run: Run, *words: str) -> list[str]:
    result = json.loads(run("cert", "--role", "pilot", "-f", "json", *words).stdout)["result"]
    return [one["id"] for one in result["recommended"]]


def test_what_tests_nothing_that_the_role_needs_is_not_recommended(run: Run, tmp_path: Path) -> None:
    knots = "skills: [{skill: knots, basis: editorial}]"
    own = _with_certifications(tmp_path, ("Blower", "level: associate"), ("Piper", knots), ("Idler", "skills: []"))
    assert _recommended(run, *own) == ["guild-harbour-pilot-3", "piper", "guild-fog-master"]
    assert {"blower", "idler"} <= set(listed(run, "--role", "pilot", *own))
    assert "70.50" in said(run("cert", "--role", "pilot", *own).stdout)
    assert "70.50 USD" in said(run("cert", "piper", *own).stdout)


def test_what_has_a_gate_takes_no_place_from_what_fits_better(run: Run, tmp_path: Path) -> None:
    charts = "skills: [{skill: charts, basis: editorial}]"
    assert "guild-fog-master" in _recommended(run)
    own = _with_certifications(tmp_path, *((name, charts) for name in ("Ada", "Bob", "Cyn", "Dot")))
    assert _recommended(run, *own) == ["guild-harbour-pilot-3", "ada", "bob", "cyn", "dot"]


def test_successors_are_followed_to_what_can_be_taken(run: Run) -> None:
    page = said(run("cert", "HP-100").stdout)
    assert (
        "Take instead Certified Harbour Pilot, second edition HP-200 (end announced for 2026-12-31), "
        "then Certified Harbour Pilot, third edition HP-300 (in beta since 2026-10-01)"
    ) in page
    assert "Fog Master FM-100 (active)" in page
    assert "Replaces Certified Harbour Pilot (retired 2025-12-31)" in said(run("cert", "HP-200").stdout)


def test_what_was_not_verified_says_so(run: Run) -> None:
    page = said(run("cert", "HP-100").stdout)
    assert "To pass not verified (two papers differ)" in page
    assert "Renewal not verified" in page
    assert "Not verified either: page layout." in page
    diploma = said(run("cert", "DD").stdout)
    assert "Price not verified. Paid in rum." in diploma
    assert said(run("cert", "DD", "-f", "markdown").stdout).count("## Tests not verified") == 1
    assert "Valid Does not expire." in said(run("cert", "FM-100").stdout)


def test_evidence_of_the_status_with_an_address_comes_first(run: Run) -> None:
    page = said(run("cert", "HP-100").stdout)
    assert "[a] 2026-01-15 · issuer page · shows status, status date, successors · https://guild.example/news/1" in page
    assert "[b] 2026-02 · heard on the quay · shows price, status · no public address recorded" in page
    assert "… 1 more with --full" in page
    assert "https://paper.example/2" not in page
    assert "https://paper.example/2" in said(run("cert", "HP-100", "--full").stdout)


def test_the_age_of_the_search(run: Run) -> None:
    assert "Last looked for documents on 2026-11-01." in said(run("cert", "HP-100").stdout)
    old = said(run("cert", "HP-100", "--on", "2027-05-01").stdout)
    assert "Careful It was last searched for 181 days ago; a search is good for 180 days." in old
    assert "Careful" not in run("cert", "HP-100", "--on", "2027-04-30").stdout


def test_confidence_and_its_sentence_come_from_the_same_counts(run: Run) -> None:
    result = json.loads(run("cert", "HP-100", "-f", "json").stdout)["result"]["support"]
    assert (result["confidence"], result["status"], result["newest"]) == ("low", "sure", "2026-02")
    assert result["terms"] == {"sure": 0, "single": 2, "unlocated": 4, "unknown": 3}
    assert (
        "4 documents read, 3 of them at a public address. Confidence low: the status stands in a document of the "
        "issuer; of nine terms 2 in one document of somebody else, 4 only where no address was "
        "recorded, 3 not known."
    ) in said(run("cert", "HP-100").stdout)


def test_the_newest_evidence_says_whose_word_it_is_and_where_it_was_read(run: Run) -> None:
    assert "newest of February 2026: a document of somebody else; its address was not recorded." in said(
        run("cert", "HP-100").stdout
    )
    assert "newest of October 2026: a document of the issuer; read at guild.example. Take" in said(
        run("cert", "HP-200").stdout
    )
    assert "No document of the issuer on its status was read." in said(run("cert", "DD").stdout)


def test_the_envelope(run: Run) -> None:
    envelope = json.loads(run("cert", "HP-100", "-f", "json").stdout)
    assert envelope["schema"] == "mlcareers.cert/3"
    assert set(envelope["sources"]) == {"harbour-gazette", "crew-wanted"}
    result = envelope["result"]
    assert result["named"]["count"] == 0
    assert [after["id"] for after in result["successors"]] == ["guild-harbour-pilot-2", "guild-fog-master"]
    assert result["successors"][0]["then"][0]["status"] == "beta"
    assert len(result["certification"]["evidence"]) == 4


def test_retired_ones_are_hidden_and_counted(run: Run) -> None:
    assert "guild-harbour-pilot" not in listed(run)
    assert "1 retired not shown: add --status all." in said(run("cert").stdout)
    assert "guild-harbour-pilot" in listed(run, "--status", "all")
    assert listed(run, "--status", "retired") == ["guild-harbour-pilot"]
    assert "not shown" not in run("cert", "--status", "all").stdout


LISTS = [
    (
        ["--role", "pilot"],
        ["guild-fog-master", "dock-deck-diploma", "guild-harbour-pilot-3", "guild-harbour-pilot-2"],
    ),
    (["--role", "Sailor"], ["dock-deck-diploma", "guild-fog-master", "dock-night-watch"]),
    (["--skill", "charts"], ["guild-harbour-pilot-3", "guild-harbour-pilot-2"]),
    (["--issuer", "academy"], ["dock-deck-diploma", "dock-night-watch"]),
    (["--issuer", "guild", "--level", "expert"], ["guild-fog-master"]),
    (["--max-price", "100"], ["guild-fog-master", "guild-harbour-pilot-3"]),
    (["--max-price", "0"], ["guild-fog-master"]),
    (["--status", "unverified"], ["dock-night-watch"]),
    (["--role", "pilot", "--skill", "knots"], ["guild-fog-master", "dock-deck-diploma"]),
]


@pytest.mark.parametrize(("words", "ids"), LISTS, ids=" ".join)
def test_the_list_filtered(run: Run, words: list[str], ids: list[str]) -> None:
    assert listed(run, *words) == ids


def test_what_has_no_verified_price_is_counted(run: Run) -> None:
    page = said(run("cert", "--max-price", "100").stdout)
    assert "2 without a verified price not shown." in page
    assert "retired not shown" not in page


def test_searches_that_are_due_are_counted(run: Run) -> None:
    assert "due for another look" not in run("cert").stdout
    assert "5 of these are due for another look." in said(run("cert", "--on", "2027-06-01").stdout)


def test_every_status_can_be_asked_for() -> None:
    assert set(get_args(StatusChoice)) == {*get_args(CertificationStatus), "all"}


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for words in (["cert"], ["cert", "--full"], ["cert", "HP-100"], ["cert", "HP-100", "--full"]):
        lines = run(*words).stdout.splitlines()
        assert len(lines) > 5
        assert max(map(len, lines)) <= width


BAD = [
    (["cert", ""], 2, "the certification name is empty"),
    (["cert", "?!"], 2, "has neither letter nor digit"),
    (["cert", "underwater basket weaving"], 1, "no certification is called 'underwater basket weaving'"),
    (["cert", "guild of pilots"], 1, "try: mlcareers cert --issuer 'guild of pilots'"),
    (["cert", "x" * 10_000], 1, "no certification is called 'xxx"),
    (["cert", "\x1b]0;title\x07"], 1, "�]0;title�"),
    (["cert", "ZZ-999"], 1, "no certification is called 'ZZ-999'"),
    (["cert", "--issuer", "gild of pilots"], 1, "the nearest: Guild of Pilots"),
    (["cert", "--issuer", " "], 2, "the issuer name is empty"),
    (["cert", "--role", "astronaut"], 1, "no role is called 'astronaut'"),
    (["cert", "--skill", "zzzz"], 1, "no skill is called 'zzzz'"),
    (["cert", "--skill", "r"], 1, "no certification fits: tests R"),
    (["cert", "--role", "deckhand", "--level", "professional"], 1, "without 'level professional': 3"),
    (["cert", "--issuer", "academy", "--max-price", "5"], 1, "2 without a verified price would fit"),
    (["cert", "--level", "heroic"], 2, "foundational"),
    (["cert", "--status", "gone"], 2, "retiring"),
    (["cert", "--max-price", "-1"], 2, "--max-price"),
    (["cert", "HP-100", "--role", "pilot"], 2, "not with a name"),
    (["cert", "HP-100", "--on", "tomorrow"], 2, "--on needs a day"),
    (["cert", "HP-100", "-f", "csv"], 2, "no csv form"),
]


@pytest.mark.parametrize(("words", "status", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, words: list[str], status: int, message: str) -> None:
    result = run(*words)
    assert (result.exit_code, message in said(result.stderr)) == (status, True), result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr


def test_a_retired_one_that_would_fit_is_named_as_the_way_out(run: Run) -> None:
    result = run("cert", "--skill", "charts", "--max-price", "300", "--issuer", "guild", "--level", "professional")
    assert result.exit_code == 0
    result = run("cert", "--skill", "knots", "--issuer", "guild", "--level", "professional")
    assert result.exit_code == 1
    assert "1 retired would fit" in result.stderr
    assert "--status all" in result.stderr


# The real knowledge: what must hold as of the day of the tests.

SEEDS = {
    "AWS Machine Learning Specialty": (
        "aws-ml-specialty",
        "retired",
        {"aipathly-ml-specialist", "what-ml-engineers-do"},
    ),
    "MLS-C01": ("aws-ml-specialty", "retired", {"aipathly-ml-specialist", "what-ml-engineers-do"}),
    "AI-102": ("microsoft-azure-ai-engineer-associate", "retired", {"what-ml-engineers-do"}),
    "Google Professional ML Engineer": ("google-professional-ml-engineer", "active", {"what-ml-engineers-do"}),
}


@pytest.mark.parametrize("name", SEEDS)
def test_what_the_seeds_recommend_is_cited_and_told_as_it_is_now(run_real: Run, name: str) -> None:
    id_, status, seeds = SEEDS[name]
    envelope = json.loads(run_real("cert", name, "-f", "json").stdout)
    record = envelope["result"]["certification"]
    assert (record["id"], record["status"]) == (id_, status)
    assert set(envelope["sources"]) == seeds | {"certifications-named-2026"}
    assert record["status_note"]
    assert any(piece["url"] and "status" in piece["supports"][0] for piece in record["evidence"])
    page = said(run_real("cert", name).stdout)
    assert "Named in" in page
    assert "Since then" in page
    assert ("Take instead" in page) == (status == "retired")


def test_a_role_lists_only_what_can_still_be_taken(run_real: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run_real("cert", "--role", "ml-engineer", "-f", "csv").stdout)))
    assert len(rows) > 10
    assert "retired" not in {row["status"] for row in rows}
    assert "google-professional-ml-engineer" in {row["id"] for row in rows}


def test_enough_is_known_and_all_of_it_has_evidence(real: KnowledgeBase) -> None:
    records = list(real.certifications)
    assert sum(record.status != "unverified" for record in records) >= 85
    assert sum(record.price_usd is not None for record in records) >= 55  # none of them inferred from a sister exam
    assert not [record.id for record in records if not record.evidence or not record.searched_on]
    assert not [
        record.id for record in records if record.status == "unverified" and "status" not in record.not_verified
    ]


def test_evidence_names_its_facts_in_the_words_the_pages_know(real: KnowledgeBase) -> None:
    known = {"status", "status date", "successors", "domains", "name", "scope", "level", "exam code", "page address"}
    known |= {"price", "minutes", "questions", "passing score", "validity", "renewal", "prerequisites"}
    known |= {"recommended experience"}
    odd = {(record.id, word) for record in real.certifications for piece in record.evidence for word in piece.supports}
    assert len(odd) > 300
    assert not {(id_, word) for id_, word in odd if word not in known}


def test_every_profile_can_be_shown(real: KnowledgeBase) -> None:
    from mlcareers.output import markdown
    from mlcareers.queries import cert as query
    from mlcareers.views import cert as view

    ids = list(real.certifications.labels())
    assert len(ids) > 100
    for id_ in ids:
        answer = query.answer(real, id_, date.fromisoformat(TODAY))
        page = markdown.render(view.full(answer), sources=True)
        assert "**Status** " in page
        assert page.count(" · shows ") == len(answer.certification.evidence)


COUNTS = """\
defaults:
  {{topic: certifications, unit: percent, year: 2026, place: the harbour, population: postings, confidence: medium,
   as_of: "2026-11-01", cite: [crew-wanted#skills], basis: measured}}
columns: [id, title, value, count, n, roles, certifications]
rows:
  - [named-whistle-pilot, Postings that name it, 1, {count}, {n}, [pilot], [whistle]]
  - [named-whistle, Postings that name it, 1, {count}, {n}, [], [whistle]]
"""


@pytest.mark.parametrize(
    ("count", "n", "how", "words"),
    [
        (0, 200, "none", "named in none of 200 postings"),
        (1, 355, "hardly-ever", "hardly ever named: 1 of 355 postings"),
        (6, 2711, "hardly-ever", "hardly ever named: 6 of 2,711 postings"),
        (1, 45, "few", "named in 1 of 45 postings"),
        (2, 182, "few", "named in 2 of 182 postings"),
        (3, 29, "too-few-read", "too few postings read: 29"),
        (3, 300, "asked-for", "named in 3 of 300 postings (1.0%)"),
        (3, 44, "asked-for", "named in 3 of 44 postings (6.8%)"),
    ],
)
def test_what_hardly_any_posting_names_is_not_called_asked_for(
    run: Run, tmp_path: Path, count: int, n: int, how: str, words: str
) -> None:
    own = _with_certifications(tmp_path, ("Whistle", "skills: [{skill: knots, basis: editorial}]"))
    (tmp_path / "statistics").mkdir()
    (tmp_path / "statistics" / "whistle.yaml").write_text(COUNTS.format(count=count, n=n))
    result = json.loads(run("cert", "--role", "pilot", "-f", "json", *own).stdout)["result"]
    found = next(one for one in result["recommended"] if one["id"] == "whistle")
    assert found["named"]["how"] == how
    assert found["group"] == ("asked-for" if how == "asked-for" else "worth-learning-with")
    assert words in said(run("cert", "--role", "pilot", *own).stdout)
    page = said(run("cert", "whistle", *own).stdout)
    assert f"In postings {words}; the harbour, 2026" in page
    assert "Asked for" not in page


def test_what_hardly_any_posting_names_and_the_role_does_not_need_is_not_recommended(run: Run, tmp_path: Path) -> None:
    own = _with_certifications(tmp_path, ("Whistle", "skills: []"))
    (tmp_path / "statistics").mkdir()
    counts = tmp_path / "statistics" / "whistle.yaml"
    counts.write_text(COUNTS.format(count=1, n=355))
    assert "whistle" not in _recommended(run, *own)
    counts.write_text(COUNTS.format(count=4, n=355))
    assert "whistle" in _recommended(run, *own)
