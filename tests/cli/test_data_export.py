"""`mlcareers data export`: the whole knowledge in one file, whole or absent."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from conftest import Run
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.kinds import KINDS


def test_the_envelope_holds_every_record_of_every_kind(run: Run, library: KnowledgeBase, tmp_path: Path) -> None:
    result = run("data", "export", tmp_path / "all.json")
    assert result.exit_code == 0
    assert result.stderr == f"note: wrote {tmp_path / 'all.json'}\n"
    envelope = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert list(envelope) == ["schema", "result", "sources"]
    assert envelope["schema"] == "mlcareers.export/1"
    assert set(envelope["result"]) == {"program", "about", *KINDS} - {"source"}
    assert set(envelope["result"]["about"]) == set(KINDS)
    assert set(envelope["sources"]) == set(library.sources.labels())
    for kind in KINDS:
        if kind != "source":
            written = {record["id"]: record for record in envelope["result"][kind]}
            assert written == {r["id"]: r for r in map(json.loads, library.collection(kind).texts())}
            assert all(set(KINDS[kind].model.model_fields) == set(record) for record in written.values())


def test_every_citation_of_the_export_is_among_its_sources(run: Run, tmp_path: Path) -> None:
    run("data", "export", tmp_path / "all.json")
    envelope = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    cited = [cite for kind in KINDS if kind != "source" for r in envelope["result"][kind] for cite in r["cite"]]
    assert len(cited) > 20
    assert {cite.partition("#")[0] for cite in cited} <= set(envelope["sources"])


def test_the_database_has_a_readable_table_per_kind(run: Run, library: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "all.sqlite"
    assert run("data", "export", "--format", "sqlite", path).exit_code == 0
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables > {*KINDS, "citation", "about", "full_text", "role_skills", "role_ladder", "role_ladder_aliases"}
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        for kind in KINDS:
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{kind}")')]
            assert columns[0] == "id"
            assert database.execute(f'SELECT count(*) FROM "{kind}"').fetchone() == (len(library.collection(kind)),)
        pay = "SELECT role, place_country, pay_median, pay_p90 FROM salary WHERE level = 'senior' ORDER BY role"
        assert database.execute(pay).fetchall() == [("deckhand", "US", 35000, None), ("pilot", "US", 110000, None)]
        aliases = database.execute(
            "SELECT value FROM role_aliases WHERE role_id = 'pilot' ORDER BY position"
        ).fetchall()
        assert aliases == [("HP",), ("Bar Pilot",)]
        needed_and_paid = """
            SELECT role.title, skill.name, salary.pay_median FROM role
            JOIN role_skills ON role_id = role.id JOIN skill ON skill.id = skill JOIN salary ON salary.role = role.id
            WHERE skill.id = 'charts' AND salary.level = 'senior'
        """
        assert ("Harbour Pilot", "Sea Charts", 110000) in database.execute(needed_and_paid).fetchall()
        words = "SELECT id FROM full_text WHERE full_text MATCH 'wrecks'"
        assert ("pilot",) in database.execute(words).fetchall()
        cited = (
            "SELECT DISTINCT source.title FROM citation JOIN source ON source.id = source WHERE citation.id = 'pilot'"
        )
        assert ("Dock survey",) in database.execute(cited).fetchall()


@pytest.mark.parametrize("name", ["all.json", "all.sqlite"])
def test_nothing_is_overwritten_without_force(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("mine", encoding="utf-8")
    refused = run("data", "export", path)
    assert (refused.exit_code, path.read_text(encoding="utf-8")) == (2, "mine")
    assert "exists already" in refused.stderr
    assert "--force" in refused.stderr
    assert run("data", "export", path, "--force").exit_code == 0
    assert path.read_bytes() != b"mine"
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_failed_export_leaves_the_old_file_and_nothing_else(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mlcareers.knowledge import export

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "all.json"
    path.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(export, "_separated", full_disk)
    result = run("data", "export", path, "--force")
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert [(file.name, file.read_text(encoding="utf-8")) for file in tmp_path.iterdir()] == [("all.json", "mine")]


def test_a_folder_of_ones_own_is_exported_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "own" / "sources").mkdir(parents=True)
    source = "- {id: log-book, title: Log book, publisher: Me, kind: report, retrieved: '2026-01-10'}\n"
    (tmp_path / "own" / "sources" / "mine.yaml").write_text(source, encoding="utf-8")
    run("data", "export", tmp_path / "all.json", "--data", tmp_path / "own")
    assert "log-book" in json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["sources"]


BAD = [
    (["."], "does not say which format is wanted"),
    (["knowledge.txt"], "does not say which format is wanted"),
    ([".", "-f", "json"], "is not a plain file"),
    (["no/such/folder/all.json"], "No such file or directory"),
    (["x" * 5000 + ".json"], "File name too long"),
    (["\x00.json"], "embedded null byte"),
    (["all.json", "-f", "yaml"], "yaml"),
    ([], "FILE"),
]


@pytest.mark.parametrize(("words", "message"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], message: str) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("data", "export", *words)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "\x1b" not in result.stderr
    assert list(tmp_path.iterdir()) == []
