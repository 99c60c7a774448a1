"""The exports in the hands of the programs that people open them with, where these are installed."""

from __future__ import annotations

import csv
import io
import json
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from conftest import Run
from mlcareers.knowledge.export_datasette import NEEDS_AND_PAY


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from typer.testing import CliRunner

    from mlcareers.cli.app import app

    folder = tmp_path_factory.mktemp("exported")
    for name, format in (("knowledge.db", "sqlite"), ("knowledge.json", "json"), ("metadata.json", "datasette")):
        assert CliRunner().invoke(app, ["data", "export", str(folder / name), "-f", format]).exit_code == 0
    return folder


def _run(*words: object) -> str:
    done = subprocess.run([sys.executable, "-m", *map(str, words)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _columns(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'full_text_%'")
        return {
            name: [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')] for (name,) in names.fetchall()
        }


def test_every_name_can_be_written_as_it_stands(exported: Path) -> None:
    tables = _columns(exported / "knowledge.db")
    assert len(tables) > 60
    with closing(sqlite3.connect(exported / "knowledge.db")) as database:
        for table, columns in tables.items():
            database.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT 1").fetchall()


def test_no_cell_holds_json(exported: Path) -> None:
    with closing(sqlite3.connect(exported / "knowledge.db")) as database:
        for table, columns in _columns(exported / "knowledge.db").items():
            for column in columns:
                query = f"SELECT count(*) FROM {table} WHERE {column} LIKE '{{\"%' OR {column} LIKE '[{{%'"
                assert database.execute(query).fetchone() == (0,), (table, column)


def test_names_are_no_words_of_duckdb(exported: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    query = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    reserved = {word for (word,) in duckdb.sql(query).fetchall()}
    for table, columns in _columns(exported / "knowledge.db").items():
        assert not {table, *columns} & reserved, table


def test_duckdb_reads_json_and_csv(run_real: Run, exported: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    whole = json.loads((exported / "knowledge.json").read_text(encoding="utf-8"))["result"]
    (tmp_path / "roles.json").write_text(json.dumps(whole["role"]), encoding="utf-8")
    read = f"read_json('{tmp_path / 'roles.json'}', maximum_object_size=99000000)"
    needs = f"SELECT id, unnest(skills).skill AS skill FROM {read}"
    assert len(duckdb.sql(needs).fetchall()) > 500
    (tmp_path / "pay.csv").write_text(run_real("salary", "ml-engineer", "-f", "csv").stdout, encoding="utf-8")
    paid = duckdb.sql(f"SELECT count(*), max(median) FROM read_csv('{tmp_path / 'pay.csv'}')").fetchall()
    assert paid[0][0] > 5
    assert paid[0][1] > 100_000


def test_pandas_reads_tables_and_csv(run_real: Run, exported: Path) -> None:
    pandas = pytest.importorskip("pandas")
    with closing(sqlite3.connect(exported / "knowledge.db")) as database:
        frame = pandas.read_sql_query(NEEDS_AND_PAY, database)
        assert len(frame) > 50
        assert frame["pay_median"].dropna().gt(10_000).all()
        assert set(frame["importance"]) == {"core", "useful", "optional"}
    for words in ("salary ml-engineer", "role", "skill", "cert", "market", "path data-analyst data-scientist"):
        frame = pandas.read_csv(io.StringIO(run_real(*shlex.split(words), "-f", "csv").stdout))
        assert len(frame) > 0, words
        assert not [name for name in frame.columns if name.startswith("Unnamed")], words


def test_sqlite_utils_reads_and_searches(exported: Path) -> None:
    pytest.importorskip("sqlite_utils")
    tables = json.loads(_run("sqlite_utils", "tables", exported / "knowledge.db", "--counts"))
    assert {"role", "role_skills", "citation"} <= {table["table"] for table in tables}
    found = _run("sqlite_utils", "query", exported / "knowledge.db", NEEDS_AND_PAY.rstrip().rstrip(";") + " LIMIT 3")
    assert len(json.loads(found)) == 3
    assert "role" in _run("sqlite_utils", "schema", exported / "knowledge.db")


@pytest.mark.parametrize(
    "address",
    [
        "/knowledge/role.json",
        "/knowledge/role/ml-engineer.json",
        "/knowledge/role_skills.json?_facet=importance&role_id=ml-engineer",
        "/knowledge/needs_and_pay.json",
        "/knowledge/salary?_facet=currency",
        "/knowledge",
    ],
)
def test_datasette_serves(exported: Path, address: str) -> None:
    pytest.importorskip("datasette")
    page = _run(
        "datasette", exported / "knowledge.db", "-m", exported / "metadata.json", "--get", address, "--setting",
        "num_sql_threads", "1",
    )  # fmt: skip
    assert "ml-engineer" in page or "Machine Learning Engineer" in page or "role_skills" in page
    if address == "/knowledge":
        assert "Which roles need which skill" in page


def test_the_metadata_describe_every_table_and_column(exported: Path) -> None:
    tables = json.loads((exported / "metadata.json").read_text(encoding="utf-8"))["databases"]["knowledge"]["tables"]
    columns = _columns(exported / "knowledge.db")
    for table in columns.keys() - {"citation", "full_text", "about", "sqlite_sequence"}:
        assert tables[table]["description"], table
        assert set(columns[table]) - {"value"} <= set(tables[table]["columns"]) | {"value"}, table
    assert tables["salary"]["license"]
    assert set(tables) <= set(columns)


def test_the_metadata_of_another_database_take_its_name(run: Run, tmp_path: Path) -> None:
    run("data", "export", tmp_path / "harbour.metadata.json", "-f", "datasette")
    assert set(json.loads((tmp_path / "harbour.metadata.json").read_text(encoding="utf-8"))["databases"]) == {"harbour"}


@pytest.mark.parametrize("format", ["json", "sqlite", "datasette"])
def test_a_dash_is_standard_output(run: Run, tmp_path: Path, format: str) -> None:
    assert run("data", "export", tmp_path / "file", "-f", format).exit_code == 0
    result = run("data", "export", "-", "-f", format)
    assert (result.exit_code, result.stderr) == (0, "")
    if format == "sqlite":
        assert result.stdout_bytes == (tmp_path / "file").read_bytes()
    elif format == "json":
        assert result.stdout == (tmp_path / "file").read_text(encoding="utf-8")
    else:
        assert set(json.loads(result.stdout)["databases"]) == {"knowledge"}


@pytest.mark.parametrize(
    "words", ["role", "skill", "cert", "salary pilot", "market", "guide", "source", "compare pilot deckhand"]
)
def test_no_csv_holds_json_and_every_row_is_whole(run: Run, words: str) -> None:
    header, *rows = csv.reader(io.StringIO(run(*words.split(), "-f", "csv").stdout))
    assert rows
    assert {len(row) for row in rows} == {len(header)}
    assert not [cell for row in rows for cell in row if cell[:2] in ('{"', "[{", "['", '["')]
