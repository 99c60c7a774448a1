"""Nothing that the two seed documents say is missing: every claim of their ledgers is cited, agrees and can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
import yaml

from conftest import PROJECT, Run
from mlcareers.knowledge import folders
from mlcareers.knowledge.load import Entry, load
from mlcareers.models.salary import Salary
from mlcareers.models.statistic import Statistic
from mlcareers.models.values import citations_in

FIGURE_KINDS = frozenset({"salary", "statistic"})
LISTS = {"certifications": "certification", "conferences": "conference"}
"""Sections of a ledger whose claims, but for their purpose, name one record of a kind each."""


@dataclass(frozen=True)
class Claim:
    """A claim of a ledger: the citation that points at it, its figure, and the kinds of record that may carry it."""

    citation: str
    figure: dict[str, Any] | None
    kinds: frozenset[str] | None

    def carriers(self, citing: Iterable[Citing]) -> list[Any]:
        """The records that carry it."""
        records = (one.entry for one in citing if self.citation in one.claims)
        return [entry.record for entry in records if self.kinds is None or entry.kind in self.kinds]


@dataclass(frozen=True)
class Citing:
    """A record and the claims that it cites."""

    entry: Entry
    claims: frozenset[str]


def _ledgers() -> dict[str, dict[str, Any]]:
    documents = (
        yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((PROJECT / "seeds").glob("*.yaml"))
    )
    return {ledger["source"]: ledger for ledger in documents if isinstance(ledger, dict) and "sections" in ledger}


def _claims(ledgers: dict[str, dict[str, Any]]) -> list[Claim]:
    return [
        Claim(f"{source}#{section['id']}/{claim['id']}", claim.get("figure"), _kinds(section["id"], claim))
        for source, ledger in ledgers.items()
        for section in ledger["sections"]
        for claim in section["claims"]
    ]


def _kinds(section: str, claim: dict[str, Any]) -> frozenset[str] | None:
    if "figure" in claim:
        return FIGURE_KINDS
    return frozenset({LISTS[section]}) if section in LISTS and claim["id"] != "purpose" else None


LEDGERS = _ledgers()
CLAIMS = _claims(LEDGERS)


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return load([folders.packaged_folder()]).entries


@pytest.fixture(scope="module")
def citing(entries: list[Entry]) -> list[Citing]:
    known = {claim.citation for claim in CLAIMS}
    found = (Citing(entry, known & set(citations_in(entry.record))) for entry in entries if entry.kind != "source")
    return [one for one in found if one.claims]


def uncited(citing: Sequence[Citing]) -> list[str]:
    """The claims that no record carries."""
    return [claim.citation for claim in CLAIMS if not claim.carriers(citing)]


def disagreements(citing: Sequence[Citing]) -> list[str]:
    """Where a figure of the knowledge differs from the one that it cites."""
    return [
        f"{record.id} on {claim.citation}: {difference}"
        for claim in CLAIMS
        if claim.figure
        for record in claim.carriers(citing)
        for difference in differs(record, claim.figure)
    ]


def differs(record: Salary | Statistic, figure: dict[str, Any]) -> list[str]:
    """In what a record differs from the figure that it cites."""
    said = {"numbers": _numbers(record), "unit": _unit(record), "years": _years(record)}
    wanted = {
        "numbers": {float(figure[key]) for key in ("value", "low", "high") if key in figure},
        "unit": figure["unit"],
        "years": {figure[key] for key in ("year", "from", "to") if key in figure},
    }
    differences = [
        f"says {said[key]} for {key}, not {wanted[key]}" for key in ("numbers", "unit") if said[key] != wanted[key]
    ]
    missing = wanted["years"] - said["years"]
    return differences + ([f"does not speak of {sorted(missing)}"] if missing else [])


def _numbers(record: Salary | Statistic) -> set[float]:
    if isinstance(record, Statistic):
        values: Iterable[float | None] = (record.value, record.low, record.high)
    else:
        values = record.pay.model_dump().values() if record.pay else ()
    return {float(value) for value in values if value is not None}


def _unit(record: Salary | Statistic) -> str | None:
    return record.unit if isinstance(record, Statistic) else f"{record.currency}/{record.period}"


def _years(record: Salary | Statistic) -> set[int]:
    period = record.period if isinstance(record, Statistic) else None
    return {year for year in (record.year,) if year} | {int(year) for year in re.findall(r"\d{4}", period or "")}


def test_the_ledgers_were_seen() -> None:
    assert set(LEDGERS) == {"aipathly-ml-specialist", "what-ml-engineers-do"}
    assert len(CLAIMS) > 490
    assert len({claim.citation for claim in CLAIMS}) == len(CLAIMS)
    assert sum(claim.figure is not None for claim in CLAIMS) > 40


def test_every_section_of_a_ledger_is_a_section_of_its_source(entries: list[Entry]) -> None:
    sources = {entry.record.id: entry.record for entry in entries if entry.kind == "source"}
    for source, ledger in LEDGERS.items():
        assert ledger["sections"]
        known = {section.id: section.heading for section in sources[source].sections}
        assert {section["id"]: section["heading"] for section in ledger["sections"]} == known


def test_every_claim_is_cited(citing: list[Citing]) -> None:
    assert uncited(citing) == []


def test_every_cited_figure_agrees_with_the_ledger(citing: list[Citing]) -> None:
    assert disagreements(citing) == []


def test_deleting_a_record_that_alone_carries_a_claim_is_noticed(citing: list[Citing]) -> None:
    alone = [one for one in citing if any(claim.carriers(citing) == [one.entry.record] for claim in CLAIMS)]
    assert len(alone) > 60
    for one in alone:
        assert uncited([other for other in citing if other is not one]), f"nobody would miss {one.entry.record.id}"


def test_the_records_that_carry_the_claims_are_known(citing: list[Citing], golden: Callable[[str, str], None]) -> None:
    """Claims that two records share do not hide that one of them is gone: deleting any record changes this list."""
    told = _carriers(citing)
    golden("seed-carriers.txt", told)
    assert all(_carriers([other for other in citing if other is not one]) != told for one in citing)


def _carriers(citing: Sequence[Citing]) -> str:
    lines = sorted(f"{one.entry.kind} {one.entry.record.id}: {len(one.claims)}" for one in citing if one.claims)
    return "\n".join([*lines, f"{len(lines)} records", ""])


@pytest.mark.parametrize(("key", "wrong"), [("value", 1.0), ("low", 1.0), ("unit", "apples"), ("year", 1999)])
def test_a_figure_that_differs_is_noticed(citing: list[Citing], key: str, wrong: object) -> None:
    seen = 0
    for claim in CLAIMS:
        if claim.figure and key in claim.figure:
            records = claim.carriers(citing)
            assert all(differs(record, {**claim.figure, key: wrong}) for record in records)
            seen += len(records)
    assert seen > 10


def _command(entry: Entry) -> tuple[str, ...]:
    """The command that shows a record, by its kind."""
    match entry.kind:
        case "salary":
            return "salary", entry.record.role
        case "statistic":
            return "market", entry.record.topic
        case "certification":
            return "cert", entry.record.id
        case "conference":
            return "guide", "conferences", entry.record.id
        case kind:
            return kind, entry.record.id


def test_every_record_that_cites_a_claim_can_be_read(citing: list[Citing], run_real: Run) -> None:
    shown: dict[tuple[str, ...], str] = {}
    for one in citing:
        command = _command(one.entry)
        if command not in shown:
            result = run_real(*command, "--format", "json")
            assert result.exit_code == 0, f"{' '.join(command)}: {result.stderr}"
            shown[command] = json.dumps(json.loads(result.stdout)["result"])
        for wanted in (one.entry.record.id, *one.claims):
            assert f'"{wanted}"' in shown[command], f"mlcareers {' '.join(command)} does not show {wanted}"
    assert len(shown) > 50


@pytest.mark.parametrize("source", LEDGERS)
def test_the_source_lists_every_section_with_what_rests_on_it(source: str, run_real: Run) -> None:
    sections = json.loads(run_real("source", source, "--format", "json").stdout)["result"]["sections"]
    resting = {section["id"] for section in sections if section["records"] or section["figures"]}
    assert {section["id"] for section in LEDGERS[source]["sections"]} <= resting
