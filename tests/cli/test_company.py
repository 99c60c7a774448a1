"""A company's folder from `data new` to a page, and slips on the way: whatever happens, there is an answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

FILLED = {
    "sources/crew-book.yaml": {"publisher:": "ACME", "kind:": "documentation", "all: The whole of it": "bands: Bands"},
    "roles/dock-master.yaml": {
        "family:": "operations",
        "summary:": "Keeps the docks of ACME.",
        "- skill:": "knots",
        "importance:": "core",
    },
    "salaries/dock-master.yaml": {
        "title:": "Dock Master",
        "level:": "senior",
        'country: "unstated"': "country: DE",
        "company:": "ACME",
        "year:": "2026",
        "band: false": "band: true",
        "currency:": "EUR",
        "pay_basis:": "base",
        "low:": "70000",
        "high:": "90000",
    },
    "skills/mooring.yaml": {"category:": "domain", "description:": "Ties ships to the quay."},
}
NEW = [("source", "Crew Book"), ("role", "Dock Master"), ("pay", "Dock Master"), ("skill", "Mooring")]


def _fill(path: Path, values: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for field, value in values.items():
        new = value if " " in field[:-1] and not field.startswith("- ") else f"{field} {value}"
        assert f"{field}\n" in text, (path, field)
        text = text.replace(f"{field}\n", f"{new}\n", 1)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def acme(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "acme"
    for kind, name in NEW:
        assert run("data", "new", kind, name, "--data", folder).exit_code == 0
    assert run("data", "check", folder).exit_code == 3
    for file in ("sources/crew-book.yaml", "roles/dock-master.yaml", "skills/mooring.yaml"):
        _fill(folder / file, FILLED[file])
    (folder / "salaries/dock-master.yaml").unlink()  # made before its role was filled in: now it is known
    assert run("data", "new", "pay", "Dock Master", "--data", folder).exit_code == 0
    assert 'role: "dock-master"' in (folder / "salaries/dock-master.yaml").read_text(encoding="utf-8")
    _fill(folder / "salaries/dock-master.yaml", FILLED["salaries/dock-master.yaml"])
    return folder


def test_a_folder_made_so_is_sound_and_answers(run: Run, acme: Path) -> None:
    check = run("data", "check", acme)
    assert (check.exit_code, check.stderr) == (0, "")
    page = run("role", "dock master", "--data", acme).stdout
    assert "Keeps the docks of ACME." in page
    pay = run("salary", "dock master", "--data", acme).stdout
    assert "70k–90k" in pay
    assert "Crew Book, yours" in pay
    assert run("skill", "mooring", "--data", acme).exit_code == 0
    assert run("compare", "deckhand", "dock master", "--data", acme).exit_code == 0


def _replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def slip(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return slip


def _latin1(folder: Path) -> None:
    path = folder / "roles/dock-master.yaml"
    path.write_bytes(path.read_text(encoding="utf-8").replace("Keeps", "Caf\xe9").encode("latin-1"))


def _in_a_wrong_folder(folder: Path) -> None:
    (folder / "role").mkdir()
    (folder / "roles/dock-master.yaml").rename(folder / "role" / "dock-master.yaml")


def _lock_of_an_editor(folder: Path) -> None:
    (folder / "roles/.#dock-master.yaml").symlink_to("me@host.1:2")


SLIPS: list[tuple[str, Callable[[Path], None], str]] = [
    ("a tab", _replace("roles/dock-master.yaml", "family: ", "\tfamily: "), "roles/dock-master.yaml:"),
    ("a misspelt field", _replace("roles/dock-master.yaml", "summary:", "sumary:"), "sumary: unknown field"),
    ("an unknown skill", _replace("roles/dock-master.yaml", "skill: knots", "skill: knotz"), "nearest known: knots"),
    (
        "an unknown section",
        _replace("salaries/dock-master.yaml", "crew-book", "crew-book#band"),
        "has no section 'band'",
    ),
    ("a low above the high", _replace("salaries/dock-master.yaml", "low: 70000", "low: 99000"), "above high 90000"),
    ("a country that is none", _replace("salaries/dock-master.yaml", "country: DE", "country: XX"), "country"),
    ("a currency that is none", _replace("salaries/dock-master.yaml", "currency: EUR", "currency: EUX"), "ISO 4217"),
    ("another encoding", _latin1, "is not UTF-8 text"),
    ("a missing colon", _replace("skills/mooring.yaml", "category: domain", "category domain"), "skills/mooring.yaml:"),
    ("a name of ours", _replace("skills/mooring.yaml", '"Mooring"', '"Sea Charts"'), "are both called 'sea charts'"),
    ("a wrong folder", _in_a_wrong_folder, "role/dock-master.yaml"),
]


@pytest.mark.parametrize(("what", "slip", "told"), SLIPS, ids=[what for what, _, _ in SLIPS])
def test_a_slip_is_told_with_its_place_and_everything_else_answers(
    run: Run, acme: Path, what: str, slip: Callable[[Path], None], told: str
) -> None:
    slip(acme)
    check = run("data", "check", acme)
    assert told in check.stderr, check.output
    assert str(acme) in check.stderr
    for words in (["role", "pilot"], ["role"], ["salary", "pilot"], ["skill", "knots"], ["search", "knots"], ["cert"]):
        result = run(*words, "--data", acme)
        assert result.exit_code == 0, (what, words, result.output)
        assert "Traceback" not in result.output
        if check.exit_code == 3:
            assert f"mlcareers data check {acme}" in result.stderr


def test_five_slips_at_once_are_all_told(run: Run, acme: Path) -> None:
    for _, slip, _ in (SLIPS[1], SLIPS[4], SLIPS[8]):
        slip(acme)
    (acme / "backgrounds").mkdir()
    (acme / "backgrounds" / "cook.yaml").write_text("title: 5\n", encoding="utf-8")
    (acme / "sources" / "crew-book.yaml").write_text("- {id: crew-book\n", encoding="utf-8")
    check = run("data", "check", acme)
    assert check.exit_code == 3
    for file in (
        "roles/dock-master",
        "salaries/dock-master",
        "skills/mooring",
        "backgrounds/cook",
        "sources/crew-book",
    ):
        assert f"{file}.yaml:" in check.stderr, file
    (note,) = run("role", "pilot", "--data", acme).stderr.splitlines()
    assert note.endswith(f"try mlcareers data check {acme}")
    asked = run("role", "dock master", "--data", acme)
    assert asked.exit_code == 1
    assert "no role is called" in asked.stderr


def test_the_lock_of_an_editor_is_nothing_to_speak_of(run: Run, acme: Path) -> None:
    _lock_of_an_editor(acme)
    assert run("data", "check", acme).stderr == ""
    assert run("role", "dock master", "--data", acme).exit_code == 0
