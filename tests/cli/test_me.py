"""One's own profile: read from a CV, kept for one's own eyes, shown and forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import TESTS, Run

CV = TESTS / "documents" / "cv.md"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "deep" / "me.yaml"
    monkeypatch.setenv("MLCAREERS_ME", str(path))
    return path


def test_import_shows_what_was_understood_and_writes_nothing(run_real: Run, profile: Path) -> None:
    result = run_real("me", "import", CV)
    assert result.exit_code == 0, result.output
    for words in ("Data Analyst → Data Analyst  2022-03 to now", "master's degree", "Netherlands", "Only wished for"):
        assert words in result.stdout, words
    assert not profile.parent.exists()


def test_saved_it_is_for_the_owner_alone_and_holds_nothing_of_the_text(run_real: Run, profile: Path) -> None:
    result = run_real("me", "import", CV, "--save")
    assert result.exit_code == 0, result.output
    text = profile.read_text()
    assert profile.stat().st_mode & 0o777 == 0o600
    assert list(profile.parent.iterdir()) == [profile]
    assert "now: data-analyst" in text
    assert not [word for word in ("Mira", "Northwind", "example.org", "booking") if word in text]
    shown = run_real("me").stdout
    assert "data-analyst" in shown and "Power BI" in shown


def test_a_round_trip_keeps_every_skill(run_real: Run, profile: Path) -> None:
    read = json.loads(run_real("me", "import", CV, "--save", "-f", "json").stdout)["result"]
    kept = json.loads(run_real("me", "-f", "json").stdout)["result"]
    assert {s["id"]: s["evidence"] for s in read["skills"]} == {s["id"]: s["evidence"] for s in kept["skills"]}


def test_forgetting_removes_it(run_real: Run, profile: Path) -> None:
    run_real("me", "import", CV, "--save")
    assert "removed" in run_real("me", "forget").stderr
    assert not profile.exists()
    assert "there was no profile" in run_real("me", "forget").stderr


def test_without_a_profile_the_way_out_is_named(run_real: Run, profile: Path) -> None:
    result = run_real("me")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "mlcareers me import FILE --save" in result.stderr


def test_file_says_where(run_real: Run, profile: Path) -> None:
    assert run_real("me", "file").stdout == f"{profile}\n"


def test_what_is_no_cv_is_said_so(run_real: Run, tmp_path: Path) -> None:
    path = tmp_path / "readme.md"
    path.write_text("# fastgrid\n\nA small library. MIT licence.\n\n## Usage\n\nTested.\n")
    result = run_real("me", "import", path)
    assert (result.exit_code, "does not look like a CV" in result.stderr) == (1, True)


def test_unknown_ids_in_a_profile_are_named(run: Run, profile: Path) -> None:
    profile.parent.mkdir()
    profile.write_text("skills: [knots, juggling]\n")
    assert "Not known here    juggling" in run("me").stdout


def test_a_title_and_an_employer_may_stand_on_one_line_with_the_dates(run_real: Run, tmp_path: Path) -> None:
    """Years of nursing make no senior data analyst, and a course that goes on has taught nothing yet."""
    file = tmp_path / "cv.md"
    file.write_text(
        "# Ada Berg\n\n## Experience\n**Data Analyst (part time), Royal Infirmary** — Mar 2024 – present\n"
        "- Wrote SQL\n\n**Staff Nurse, Royal Infirmary** — 2010 – 2024\n- Led a shift\n\n"
        "## Courses\nMachine Learning Specialization (in progress)\n"
    )
    read = json.loads(run_real("me", "import", file, "-f", "json").stdout)["result"]
    jobs = [(job["title"], job["start"], job["end"]) for job in read["jobs"]]
    assert jobs == [("Data Analyst (part time)", "2024-03", None), ("Staff Nurse", "2010-01", "2024-12")]
    assert read["level"] == "mid"
    assert {skill["id"]: skill["evidence"] for skill in read["skills"]} == {"sql": "used", "machine-learning": "wanted"}


def test_a_heading_is_no_end_of_a_full_line_above_it(run_real: Run, tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text(
        "Expérience professionnelle\nProfesseure de mathématiques, lycée de Lyon, 2015 - aujourd'hui\n"
        "- Enseignement dans les classes de la fin du lycée\n"
        "Formation\nMaster de mathématiques appliquées, Université Lyon 1, 2013\nCompétences\nPython, LaTeX\n"
        "Je souhaite apprendre l'apprentissage profond.\n"
    )
    read = json.loads(run_real("me", "import", file, "-f", "json").stdout)["result"]
    found = {skill["id"]: skill["evidence"] for skill in read["skills"]}
    assert found == {"python": "listed", "latex": "listed", "deep-learning": "wanted", "technical-teaching": "used"}


BOOTCAMP = """Tom Okafor

EXPERIENCE
Coding School, London — Data Science Bootcamp (Jan 2025 – Mar 2025)
• 400h: Python, pandas, scikit-learn, SQL, deep learning with Keras
The Crown Pub — Barkeeper, 06/2019 - 12/2024
• Managed stock in Excel

SKILLS
Python, SQL, Git
"""


def test_a_course_among_the_jobs_is_no_work_of_the_field(run_real: Run, profile: Path, tmp_path: Path) -> None:
    """And who is between two jobs stands where the last one left them, or is told what to do."""
    file = tmp_path / "cv.md"
    file.write_text(BOOTCAMP)
    read = json.loads(run_real("me", "import", file, "--save", "-f", "json").stdout)["result"]
    assert (read["years"], [job["start"] for job in read["jobs"]]) == (0, ["2019-06"])
    told = run_real("path", "me")
    assert told.exit_code == 2
    assert "does not say what you do now" in told.stderr and "try: mlcareers match" in told.stderr
    assert "Crown" not in profile.read_text(encoding="utf-8")
    file.write_text(BOOTCAMP.replace("Barkeeper", "Data Analyst"))
    run_real("me", "import", file, "--save")
    assert "From Data Analyst" in run_real("path", "me").stdout


def test_the_profile_says_which_degree_is_held_and_how_much_time_there_is(run_real: Run, profile: Path) -> None:
    profile.parent.mkdir()
    profile.write_text("now: data-analyst\ndegree: master\nhours_per_week: 5\nskills: [sql]\n", encoding="utf-8")
    way = run_real("path", "me", "data-scientist").stdout
    assert "that is more than" not in way
    assert "at 5 h a week" in way
    profile.write_text("now: data-analyst\ndegree: bachelor\nskills: [sql]\n", encoding="utf-8")
    way = " ".join(run_real("path", "me", "data-scientist").stdout.split())
    assert "that is more than you hold: bachelor's degree" in way
    assert "at 10 h a week" in way


def test_an_import_says_whether_it_was_kept(run_real: Run, profile: Path) -> None:
    assert "nothing is kept" in run_real("me", "import", CV).stdout
    assert "kept in your profile" in run_real("me", "import", CV, "--save").stdout
