"""Folders laid over a snapshot: the same knowledge as if all had been read together, and the same rules."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS
from mlcareers.knowledge.load import load
from mlcareers.knowledge.snapshot import in_memory, open_snapshot

CHANGES = [
    ("roles/deckhand.yaml", "[", "["),
    ("roles/pilot.yaml", "Bar Pilot", "Ocean Pilot"),
    ("skills/framework.yaml", "knotting", "splicing"),
    ("guides/challenges.yaml", "Ice", "Icebergs"),
    ("salaries/harbour-gazette.yaml", "50000", "49000"),
]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that changes some records of the library and adds others."""
    monkeypatch.setenv("MLCAREERS_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "own"
    for file, old, new in CHANGES:
        text = (LIBRARY / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    (folder / "skills" / "more.yaml").write_text(
        "- {id: anchors, name: Anchors, category: domain, description: Hold a ship., kind_of: [knots]}\n"
    )
    return folder


_OWN = re.compile(r', ?"own": ?\{[^}]*\}\}$')
"""Where a record says that it is the user's own, which only what is laid over does."""


def _everything(knowledge: KnowledgeBase) -> list[object]:
    """What can be asked of a knowledge base, in the order in which it answers."""
    names = knowledge.names
    found: list[object] = []
    for kind in KINDS:
        listed = names.listed(kind)
        collection = knowledge.collection(kind)
        texts = [_OWN.sub("}", text) for text in collection.texts()]
        found += [texts, collection.listed(), listed.folded, listed.keys]
        found.append(names.at(range(listed.first, listed.first + len(listed.keys))) if listed.first else [])
        for id_ in knowledge.collection(kind).labels():
            found += [knowledge.links_to(kind, id_, other) for other in KINDS]
            found += [knowledge.links_from(kind, id_), knowledge.prose.sentences(kind, id_)]
    for word in ("ship", "ocean", "bar", "knots", "icebergs", "ice"):
        found.append(knowledge.prose.search([word], "all", list(KINDS), 100))
    return found


def test_it_answers_as_if_all_had_been_read_together(own: Path) -> None:
    laid_over = _everything(KnowledgeBase(open_snapshot([LIBRARY, own])))
    together = _everything(KnowledgeBase(in_memory(load([LIBRARY, own]).entries)))
    assert len(together) > 100
    assert laid_over == together
    texts = [text for kind in KINDS for text in KnowledgeBase(open_snapshot([LIBRARY, own])).collection(kind).texts()]
    assert len([text for text in texts if _OWN.search(text)]) > 5
    assert laid_over != _everything(KnowledgeBase(open_snapshot([LIBRARY])))


def test_only_what_is_laid_over_is_read_again(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_snapshot([LIBRARY])
    from mlcareers.knowledge import integrity

    read: list[Path] = []
    monkeypatch.setattr(integrity, "load", lambda folders, *more: read.extend(folders) or load(folders, *more))
    open_snapshot([LIBRARY, own])
    assert read == [own]


def _overlay(tmp_path: Path, file: str, text: str) -> Path:
    path = tmp_path / "own" / file
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return tmp_path / "own"


TAR = "id: tar, name: Tar, category: domain, description: Keeps water out."
GAZETTE = "id: harbour-gazette, title: G, publisher: G, kind: survey, retrieved: '2026-01-01'"
BREAKING = [
    ("skills", f"- {{{TAR}, kind_of: [knot]}}", "0.kind_of.0: there is no skill 'knot'; the nearest known: knots"),
    ("skills", f"- {{{TAR}, aliases: [C++]}}", "0.aliases: 'tar' and 'cpp' (framework.yaml) are both called 'c++'"),
    (
        "skills",
        f"- {{{TAR}, cite: [doc-survey]}}",
        "0.cite.0: cites the unknown source 'doc-survey'; the nearest known:",
    ),
    ("skills", f"- {{{TAR}, cite: [harbour-gazette#wrk]}}", "0.cite.0: source 'harbour-gazette' has no section 'wrk'"),
    (
        "skills",
        "- {id: knots, name: Knots, category: domain, description: Hold., prerequisites: [{skill: charts}]}",
        "0.prerequisites: goes in a circle: knots → charts → knots",
    ),
    (
        "skills",
        "- {id: knots, name: Knots, category: domain, description: Hold., kind_of: [charts]}",
        "0.kind_of: 'knots' is a kind of 'charts'; whoever knows it needs not learn this",
    ),
    (
        "sources",
        f"- {{{GAZETTE}, sections: {{pay: Pay}}}}",
        "0.sections: source 'harbour-gazette' leaves out section 'work', which role 'deckhand' (deckhand.yaml) cites",
    ),
]


@pytest.mark.parametrize(("kind", "text", "message"), BREAKING, ids=lambda value: str(value)[-30:])
def test_a_broken_rule_names_file_line_and_both_records(
    run: Run, tmp_path: Path, kind: str, text: str, message: str
) -> None:
    own = _overlay(tmp_path, f"{kind}/mine.yaml", text)
    result = run("data", "check", own)
    assert result.exit_code == 3
    assert f"{own}/{kind}/mine.yaml:1: {message}" in result.stderr
    assert run("role", "pilot").exit_code == 0, "without it the base still answers"


def test_a_record_may_take_back_what_the_one_it_replaces_said(run: Run, tmp_path: Path) -> None:
    """Its names and steps count no more: the new one may be called so, and lead elsewhere."""
    shutil.copytree(LIBRARY / "skills", tmp_path / "own" / "skills")
    path = tmp_path / "own" / "skills" / "framework.yaml"
    text = path.read_text(encoding="utf-8")
    assert "[knotting]" in text
    path.write_text(
        text.replace("  aliases: [knotting]", "")
        + "- {id: knotting, name: Knotting, category: domain, description: The craft of knots.}\n"
    )
    result = run("skill", "knotting", "--data", tmp_path / "own")
    assert (result.exit_code, "The craft of knots" in result.stdout) == (0, True)


ROW = """
- role: pilot
  title: {title}
  currency: EUR
  pay_basis: base
  as_of: '2026-05'
  cite: [crew-wanted]
  n: 40
  pay: {{median: 5}}
"""


def _pay_rows(folder: Path) -> dict[str, str]:
    return {salary.title: salary.id for salary in KnowledgeBase(open_snapshot([LIBRARY, folder])).salaries}


def test_a_file_of_ones_own_replaces_no_rows_by_its_name(tmp_path: Path) -> None:
    packaged = len(KnowledgeBase(open_snapshot([LIBRARY])).salaries)
    name = next((LIBRARY / "salaries").iterdir()).name
    (tmp_path / "salaries").mkdir()
    (tmp_path / "salaries" / name).write_text(ROW.format(title="Own"))
    assert len(KnowledgeBase(open_snapshot([LIBRARY, tmp_path])).salaries) == packaged + 1


def test_a_row_keeps_its_id_wherever_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "salaries" / "Our Pay.yaml"
    path.parent.mkdir()
    first, second = ROW.format(title="First"), ROW.format(title="Second")
    path.write_text(first + second)
    before = _pay_rows(tmp_path)
    path.write_text(ROW.format(title="Zeroth") + second + first + first)
    after = _pay_rows(tmp_path)
    assert before["Second"] == after["Second"]
    assert after["First"] == f"{before['First']}-2"
