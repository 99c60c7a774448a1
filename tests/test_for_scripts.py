"""What scripts are told is what they get."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

from conftest import PROJECT, Run
from mlcareers.errors import Code
from mlcareers.knowledge.export_datasette import NEEDS_AND_PAY

PAGE = (PROJECT / "README.md").read_text(encoding="utf-8").partition("## For scripts")[2].partition("\n## ")[0]


def test_every_code_of_an_error_is_named() -> None:
    errors = PAGE.partition("The code stays")[2].partition("The wording")[0]
    assert set(re.findall(r"`([a-z-]+)`", errors)) == set(get_args(Code))


def test_the_query_answers(run_real: Run, tmp_path: Path) -> None:
    path = tmp_path / "knowledge.db"
    assert run_real("data", "export", path).exit_code == 0
    (query,) = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert query == NEEDS_AND_PAY
    with closing(sqlite3.connect(path)) as database:
        assert len(database.execute(query).fetchall()) > 50
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
