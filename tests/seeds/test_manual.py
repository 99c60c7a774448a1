"""The manual page is made from the commands, and says what they take today."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from types import ModuleType

import pytest

from conftest import PROJECT
from mlcareers.cli.app import COMMANDS


def test_the_page_is_what_the_commands_are(
    program: Callable[[str], ModuleType], request: pytest.FixtureRequest
) -> None:
    manual = program("manual")
    if request.config.getoption("--update-golden"):
        manual.PAGE.write_text(manual.manual(), encoding="utf-8")
    told = "read the difference, then run pytest --update-golden tests/seeds/test_manual.py"
    assert manual.PAGE.read_text(encoding="utf-8") == manual.manual(), told


def test_every_command_and_variable_stands_in_it(program: Callable[[str], ModuleType]) -> None:
    text = program("manual").PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    assert not [command for command in COMMANDS if f".SS mlcareers {command}" not in text]
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    for name in ("MLCAREERS_DATA", "MLCAREERS_PAGER", "MLCAREERS_CACHE", "MLCAREERS_ME", "MLCAREERS_TODAY"):
        assert name in text
        assert name in readme


@pytest.mark.skipif(not shutil.which("groff"), reason="groff")
def test_groff_has_nothing_to_say(program: Callable[[str], ModuleType]) -> None:
    words = ["groff", "-man", "-Tutf8", "-ww", "-z", str(program("manual").PAGE)]
    assert subprocess.run(words, capture_output=True, text=True, check=True).stderr == ""
