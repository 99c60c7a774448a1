"""Every test runs with its own cache, a fixed width and no colour; most run on the small fictional library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from mlcareers.cli.app import app
from mlcareers.knowledge import folders, snapshot
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.snapshot import open_snapshot

TESTS = Path(__file__).parent
PROJECT = TESTS.parent
LIBRARY = TESTS / "library"

TODAY = "2026-11-21"
"""The day on which the tests take place: ages must not depend on the clock."""

Run = Callable[..., Result]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing with them")


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch, shared_cache: Path) -> None:
    for name in ("FORCE_COLOR", "NO_COLOR", "TERM", "MLCAREERS_DATA", "MLCAREERS_COUNTRY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MLCAREERS_ME", str(shared_cache / "nobody.yaml"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("MLCAREERS_TODAY", TODAY)
    monkeypatch.setenv("MLCAREERS_CACHE", str(shared_cache))
    monkeypatch.setattr(snapshot._Distrust, "of_what_is_kept", False)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command on the fictional library in place of the packaged knowledge."""
    monkeypatch.setattr(folders, "packaged_folder", lambda: LIBRARY)
    return lambda *words, **kwargs: CliRunner().invoke(app, [str(word) for word in words], **kwargs)


@pytest.fixture
def run_real() -> Run:
    """Run a command on the real knowledge."""
    return lambda *words, **kwargs: CliRunner().invoke(app, [str(word) for word in words], **kwargs)


@pytest.fixture(scope="session")
def library() -> KnowledgeBase:
    """The fictional library, compiled in memory."""
    from mlcareers.knowledge.load import load
    from mlcareers.knowledge.snapshot import in_memory

    return KnowledgeBase(in_memory(load([LIBRARY]).entries), [LIBRARY])


@pytest.fixture(scope="session")
def harbour() -> KnowledgeBase:
    """The fictional library with the roles and skills of tests/ways on top, compiled in memory."""
    from mlcareers.knowledge.load import load
    from mlcareers.knowledge.snapshot import in_memory

    folders = [LIBRARY, TESTS / "ways"]
    return KnowledgeBase(in_memory(load(folders).entries), folders)


@pytest.fixture(scope="session")
def real(shared_cache: Path) -> KnowledgeBase:
    """The real knowledge."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MLCAREERS_CACHE", str(shared_cache))
        folder = folders.packaged_folder()
        return KnowledgeBase(open_snapshot([folder]), [folder])


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare an output with tests/cli/golden/NAME, or write it there with --update-golden."""

    def compare(name: str, output: str) -> None:
        path = TESTS / "cli" / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(output, encoding="utf-8")
        assert path.is_file(), f"{path.name} is missing: look at the output, then run pytest --update-golden"
        assert output == path.read_text(encoding="utf-8")

    return compare
