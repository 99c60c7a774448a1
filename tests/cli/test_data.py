"""`mlcareers data`: planted errors are reported with file and line, and nothing of the packaged knowledge is lost."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import LIBRARY, Run
from mlcareers.models.skill import RELATIONS


def test_path_prints_the_folders(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    result = run("data", "path", "--data", tmp_path)
    assert result.stdout.splitlines() == [str(LIBRARY), str(tmp_path)]


def test_check_counts_what_it_saw(run: Run) -> None:
    result = run("data", "check", "-f", "csv")
    assert result.exit_code == 0
    assert "role,2\n" in result.stdout


def test_a_folder_of_ones_own_adds_and_overrides(run: Run, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    text = (LIBRARY / "roles" / "deckhand.yaml").read_text(encoding="utf-8")
    (tmp_path / "roles" / "deckhand.yaml").write_text(text.replace("Keeps the deck clean", "Polishes the brass"))
    assert "Polishes the brass" in run("role", "deckhand", "--data", tmp_path).stdout
    assert "Polishes the brass" not in run("role", "deckhand").stdout


def _broken(folder: Path, file: str, old: str, new: str) -> None:
    shutil.copytree(LIBRARY, folder, dirs_exist_ok=True)
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


PLANTED = [
    ("roles/pilot.yaml", "family: engineering", "family: flying", "roles/pilot.yaml:4: family: input should be"),
    ("roles/pilot.yaml", "id: pilot", "id: pilots", "roles/pilot.yaml:1: id: the id 'pilots' is not the file's name"),
    (
        "roles/pilot.yaml",
        "{skill: charts, importance: core",
        "{skill: chart, importance: core",
        "nearest known: charts",
    ),
    ("roles/pilot.yaml", "title: Harbour Pilot", "titel: Harbour Pilot", "roles/pilot.yaml:2: titel: unknown field"),
    ("roles/pilot.yaml", "family: engineering\n", "", "roles/pilot.yaml:1: family: missing"),
    ("roles/pilot.yaml", "#work, dock", "#wrk, dock", "source 'harbour-gazette' has no section 'wrk'"),
    ("roles/pilot.yaml", "dock-survey]", "duck-survey]", "roles/pilot.yaml:7: cite.1: cites the unknown source"),
    ("roles/pilot.yaml", "[HP, Bar Pilot]", "[HP, Sailor]", "are both called 'sailor'"),
    (
        "roles/pilot.yaml",
        "aliases: [HP",
        "title: Twice\naliases: [HP",
        "roles/pilot.yaml:3: the key 'title' appears twice",
    ),
    ("roles/pilot.yaml", "[HP, Bar Pilot]", "&a [HP, *a]", "aliases are not allowed"),
    ("roles/pilot.yaml", "aliases: [HP", "aliases: [HP: {", "roles/pilot.yaml:3: is not valid YAML"),
    ("roles/pilot.yaml", "{min: 8}", "{min: 8, max: 2}", "min 8 is above max 2"),
    ("salaries/harbour-gazette.yaml", "  cite: [harbour-gazette#pay]\n", "", "a figure without a citation"),
    ("salaries/harbour-gazette.yaml", "50000, 60000", "80000, 60000", "p25 80000 is above median 60000"),
    ("skills/framework.yaml", "id: r\n", "id: knots\n", "the id 'knots' is already used"),
    ("skills/framework.yaml", "{skill: knots}", "{skill: charts}", "'charts' names itself"),
    ("skills/framework.yaml", "  aliases: [knotting]", "  part_of: [charts]", ""),
    (
        "skills/framework.yaml",
        "  aliases: [knotting]",
        "  kind_of: [knots]",
        "5: 0.kind_of.0: 'knots' names itself",
    ),
    (
        "skills/framework.yaml",
        "  related: [knots]",
        "  kind_of: [knots]\n  part_of: [knots]",
        "framework.yaml:7: 1: knots twice among the relations; keep the one that holds",
    ),
    (
        "skills/framework.yaml",
        "    - {skill: knots}",
        "    - {skill: knots}\n    - {skill: knots, depth: build}",
        "framework.yaml:7: 1: knots twice among the prerequisites; keep the one that holds",
    ),
    (
        "skills/framework.yaml",
        "  related: [knots]",
        "  trait: true",
        "framework.yaml:7: 1: a trait is grown, not taught: it has no prerequisites",
    ),
    (
        "certifications/guild.yaml",
        "[guild-harbour-pilot-2, guild-fog-master]",
        "[guild-harbour-pilot-2, guild-frog-master]",
        "certifications/guild.yaml:11: 0.successors.1: there is no certification 'guild-frog-master'; "
        "the nearest known: guild-fog-master",
    ),
    (
        "certifications/guild.yaml",
        "successors: [guild-harbour-pilot-3]",
        "successors: [guild-harbour-pilot]",
        "certifications/guild.yaml:11: 0.successors: goes in a circle: "
        "guild-harbour-pilot → guild-harbour-pilot-2 → guild-harbour-pilot; take one of these steps out",
    ),
    (
        "certifications/guild.yaml",
        'status_date: "2025-12-31"',
        'status_date: "2026-12-31"',
        "certifications/guild.yaml:1: 0: status is retired but status_date 2026-12-31 lies after searched_on "
        "2026-11-01; a retirement still to come is `retiring`",
    ),
    (
        "certifications/guild.yaml",
        'status_date: "2026-12-31"',
        'status_date: "2026-10-31"',
        "certifications/guild.yaml:42: 1: status is retiring but status_date 2026-10-31 lies before searched_on",
    ),
    (
        "certifications/guild.yaml",
        'status_date: "2026-10-01"',
        'status_date: "2026-12-01"',
        "certifications/guild.yaml:57: 2: status is beta but status_date 2026-12-01 lies after searched_on",
    ),
    (
        "certifications/guild.yaml",
        "{name: Ropes, weight: 10}",
        "{name: Ropes, weight: 20}",
        "certifications/guild.yaml:1: 0: domain weights sum to 110, not 100; mend them or say why in domains_note",
    ),
    (
        "certifications/guild.yaml",
        "{name: Ropes, weight: 10}",
        "{name: Ropes}",
        "domain weights sum to 90, not 100",
    ),
    ("certifications/guild.yaml", "exam_code: HP-200", "exam_code: HP-100", "are both called 'hp 100'"),
    ("certifications/guild.yaml", "roles: [pilot]\n", "roles: [pilott]\n", "there is no role 'pilott'"),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), PLANTED, ids=lambda value: str(value)[:30])
def test_a_planted_error_is_reported_with_its_place(
    run: Run, tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    _broken(tmp_path, file, old, new)
    result = run("data", "check", tmp_path)
    if not message:
        assert result.exit_code == 0
        return
    assert result.exit_code == 3
    assert message in result.stderr
    assert str(tmp_path / file) in result.stderr
    assert "Traceback" not in result.stderr
    assert run("role", "pilot").exit_code == 0


def test_a_circle_is_reported(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "skills/framework.yaml", "  aliases: [knotting]", "  prerequisites: [{skill: charts}]")
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert "goes in a circle: knots → charts → knots" in result.stderr


def test_a_kind_of_a_skill_is_nothing_to_learn_before_it(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "skills/framework.yaml", "  aliases: [knotting]", "  kind_of: [charts]")
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert "framework.yaml:13: 1.prerequisites.0: 'knots' is a kind of 'charts'" in result.stderr


@pytest.mark.parametrize("relation", RELATIONS)
def test_a_circle_of_relations_is_reported_with_its_place(run: Run, tmp_path: Path, relation: str) -> None:
    _broken(tmp_path, "skills/framework.yaml", "  aliases: [knotting]", f"  {relation}: [charts]")
    file = tmp_path / "skills" / "framework.yaml"
    file.write_text(file.read_text().replace("  related: [knots]", f"  {relation}: [knots]"))
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert f"{file}:5: 0.{relation}: goes in a circle: knots → charts → knots" in result.stderr


def test_what_is_dated_ahead_is_stale(run: Run) -> None:
    result = run("data", "check", "--stale", "--on", "2026-02-01")
    assert result.exit_code == 3
    assert "searched_on 2026-11-01 lies ahead of 2026-02-01" in " ".join(result.stdout.split())


def test_nothing_stale_is_said_too(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "conferences.yaml", 'date: "2026-03-02"', 'date: "2027-03-02"')
    result = run("data", "check", "--stale", tmp_path)
    assert result.exit_code == 0
    assert "Nothing is past its shelf life" in result.stdout
    assert "To look at again" not in result.stdout


def test_what_is_stale_is_reported_with_its_place(run: Run, golden: Callable[[str, str], None]) -> None:
    result = run("data", "check", "--stale", "--on", "2027-06-01")
    assert result.exit_code == 3
    golden("data-stale.txt", result.stdout)


def test_every_stale_fact_is_a_row_for_machines(run: Run) -> None:
    result = run("data", "check", "--stale", "--on", "2027-06-01", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    kinds = {row["kind"] for row in rows}
    assert {"certification", "salary", "conference"} <= kinds
    pay = next(row for row in rows if row["kind"] == "salary")
    line = (
        (LIBRARY / "salaries" / "harbour-gazette.yaml").read_text(encoding="utf-8").splitlines()[int(pay["line"]) - 1]
    )
    assert line.lstrip().startswith("- [")
    envelope = json.loads(run("data", "check", "--stale", "--on", "2027-06-01", "-f", "json").stdout)
    assert envelope["schema"] == "mlcareers.stale/2"
    assert len(envelope["result"]["facts"]) == len(rows)


def test_no_certification_is_due_for_a_check(run_real: Run) -> None:
    day = ("--on", "2026-12-01")  # after the last search
    facts = json.loads(run_real("data", "check", "--stale", *day, "-f", "json").stdout)["result"]
    assert next(kind for kind in facts["kinds"] if kind["kind"] == "certification")["records"] > 100
    assert not [fact for fact in facts["facts"] if fact["kind"] == "certification"]


def test_a_wrong_day_is_wrong_usage(run: Run) -> None:
    assert run("data", "check", "--stale", "--on", "2026-02-30").exit_code == 2


def test_every_problem_is_reported_at_once(run: Run, tmp_path: Path) -> None:
    _broken(tmp_path, "roles/pilot.yaml", "family: engineering", "family: flying")
    _broken_again = tmp_path / "roles" / "deckhand.yaml"
    _broken_again.write_text(_broken_again.read_text().replace("as_of:", "asof:"))
    result = run("data", "check", tmp_path)
    assert "error: 3 problems in the knowledge files" in result.stderr


def _write_latin1(path: Path) -> None:
    path.write_bytes("id: x\ntitle: Caf\xe9\n".encode("latin-1"))


def _write_huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)


def _write_bomb(path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    path.write_text("\n".join(lines))


def _write_deep(path: Path) -> None:
    path.write_text("[" * 500 + "]" * 500)


def _write_deep_in_blocks(path: Path) -> None:
    path.write_text("id: odd\ntitle:\n" + "\n".join(" " * level + "- " for level in range(60)))


def _write_deeper_than_libyaml_goes(path: Path) -> None:
    path.write_text("[" * 5000)


def _write_list(path: Path) -> None:
    path.write_text("- just\n- words\n")


def _write_nothing(path: Path) -> None:
    path.write_text("")


FILES: list[tuple[Callable[[Path], None], str]] = [
    (_write_latin1, "odd.yaml:2: is not UTF-8 text"),
    (_write_huge, "odd.yaml:1: 200 MB is more than a knowledge file may have"),
    (_write_bomb, "aliases are not allowed"),
    (_write_deep, "odd.yaml:1: is nested too deeply"),
    (_write_deep_in_blocks, "odd.yaml:53: is nested too deeply"),
    (_write_deeper_than_libyaml_goes, "odd.yaml:1: is nested too deeply"),
    (_write_list, "odd.yaml:1: 0: is text; it should be a mapping of fields"),
    (_write_nothing, "odd.yaml:1: holds nothing; it should hold"),
]


@pytest.mark.parametrize(("write", "message"), FILES, ids=lambda value: getattr(value, "__name__", ""))
def test_a_file_that_is_no_knowledge(run: Run, tmp_path: Path, write: Callable[[Path], None], message: str) -> None:
    (tmp_path / "roles").mkdir()
    write(tmp_path / "roles" / "odd.yaml")
    result = run("data", "check", tmp_path)
    assert result.exit_code == 3
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_instead_of_a_folder(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "roles.yaml"
    file.write_text("")
    result = run("role", "--data", file)
    assert (result.exit_code, "is a file, not a folder" in result.stderr) == (3, True)


def test_a_folder_without_knowledge(run: Run, tmp_path: Path) -> None:
    result = run("role", "--data", tmp_path)
    assert (result.exit_code, "holds no knowledge" in result.stderr) == (3, True)


@pytest.mark.parametrize("words", [["boat"], ["\x1b[31m"]])
def test_a_kind_that_is_none_is_told_the_kinds(run: Run, words: list[str]) -> None:
    result = run("data", "schema", *words)
    assert result.exit_code == 2
    assert "known: source, role" in result.stderr
