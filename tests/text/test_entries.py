"""Names as lists, CVs and advertisements have them: with brackets, mastery, kinds of thing, codes; several in one."""

from __future__ import annotations

import json

import pytest

from conftest import Run
from mlcareers.text.names.entries import cores, divide, in_brackets
from mlcareers.text.names.translation import translations


def _found(run: Run, command: str, name: str) -> str | None:
    result = run(command, name, "-f", "json")
    record = json.loads(result.stdout)["result"] if result.exit_code == 0 else None
    return record["skill" if command == "skill" else "certification"]["id"] if record else None


def _candidates(run: Run, command: str, name: str) -> list[str]:
    result = run(command, name, "-f", "json")
    assert result.exit_code == 1, result.output
    return list(json.loads(result.stdout)["error"]["candidates"])


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Knots (KN)", "knots"),
        ("knots (primary, 5 yrs)", "knots"),
        ("Advanced knots", "knots"),
        ("expert-level proficiency in knots", "knots"),
        ("sea charts skills", "charts"),
        ("sea chart libraries", "charts"),
        ("knots - 3+ years", "knots"),
        ("R programming", "r"),
        ("R (intermediate)", "r"),
        ("gute Kenntnisse in Knots", "knots"),
        ("maîtrise de knots", "knots"),
    ],
)
def test_what_stands_around_a_skill(run: Run, name: str, id_: str) -> None:
    assert _found(run, "skill", name) == id_


@pytest.mark.parametrize("name", ["R and weaving", "knots of wool and string theory", "advanced", "skills", "kn"])
def test_what_is_another_thing_is_refused(run: Run, name: str) -> None:
    assert _found(run, "skill", name) is None


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("R/C++", ["cpp", "r"]),
        ("Knots, R", ["knots", "r"]),
        ("sea charts and knots", ["charts", "knots"]),
        ("knots skills; advanced C++ & R", ["cpp", "knots", "r"]),
    ],
)
def test_several_skills_are_told_as_several(run: Run, name: str, ids: list[str]) -> None:
    assert _candidates(run, "skill", name) == ids
    error = run("skill", name).stderr
    assert f"names {len(ids)} skills" in error
    assert f"mlcareers skill {' '.join(ids)}" in error


def test_a_list_with_one_known_name_is_no_answer(run: Run) -> None:
    assert "knots" in _candidates(run, "skill", "knots, needlework")


def test_a_shared_name_names_its_meanings(run: Run) -> None:
    assert _candidates(run, "skill", "loop") == ["cpp", "r"]
    assert _candidates(run, "skill", "Bend") == ["r"]
    assert "a turn of the river" in run("skill", "bend").stderr


@pytest.mark.parametrize("name", ["Lambda", "Neptune", "Bootstrap", "EMR", "Triton"])
def test_real_shared_names(run_real: Run, name: str) -> None:
    assert "can mean" in run_real("skill", name).stderr


@pytest.mark.parametrize(
    ("command", "name", "id_"),
    [
        ("skill", "MapReduce", "hadoop"),
        ("skill", "Azure Databricks", "databricks"),
        ("skill", "data integrity", None),
        ("skill", "AWS services", "aws"),
        ("skill", "software", None),
        ("skill", "payments", None),
        ("skill", "cost optimization", None),
        ("skill", "memory management", None),
        ("skill", "swift", "swift"),
    ],
)
def test_no_record_answers_for_another(run_real: Run, command: str, name: str, id_: str | None) -> None:
    assert _found(run_real, command, name) == id_


@pytest.mark.parametrize("name", ["software engineer", "nurse", "project manager", "web developer", "accountant"])
def test_what_is_no_role_stays_none(run_real: Run, name: str) -> None:
    result = run_real("role", name)
    assert result.exit_code == 1
    assert "no role is called" in result.stderr


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("knotz", None),
        ("knotts", "knots"),
        ("konts", "knots"),
        ("sea cherts", "charts"),
        ("see chartts", None),
    ],
)
def test_slips(run: Run, name: str, id_: str | None) -> None:
    assert _found(run, "skill", name) == id_


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Certified Harbour Pilot (HP-100)", "guild-harbour-pilot"),
        ("HP 200", "guild-harbour-pilot-2"),
        ("hp300", "guild-harbour-pilot-3"),
        ("Guild Fog Master", "guild-fog-master"),
        ("Guild of Pilots: Fog Master, retired", "guild-fog-master"),
        ("Fog Master FM-100", "guild-fog-master"),
        ("Fog Master FM-999", None),
        ("Lighthouse Keeper (HP-100)", None),
        ("Certified Fog Horn Master", None),
        ("SAA-C03", None),
    ],
)
def test_certificates_by_code_and_in_fewer_words(run: Run, name: str, id_: str | None) -> None:
    assert _found(run, "cert", name) == id_


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("GCP PMLE", "google-professional-ml-engineer"),
        ("databricks genai associate", "databricks-generative-ai-engineer-associate"),
        ("OCI Generative AI Professional (1Z0-1127)", "oracle-oci-generative-ai-professional"),
        ("AWS Certified Solutions Architect - Associate (SAA-C03)", "aws-solutions-architect-associate"),
        ("AWS Certified Developer - Associate (DVA-C02)", None),
        ("Azure Administrator AZ-104", None),
        ("CompTIA Security+", None),
    ],
)
def test_real_certificates(run_real: Run, name: str, id_: str | None) -> None:
    assert _found(run_real, "cert", name) == id_


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("trabajo en equipo", "collaboration"),
        ("Projektleitung", "project-management"),
        ("apprentissage par renforcement", "reinforcement-learning"),
        ("redes neurais", "neural-networks"),
        ("pl/sql developer", "pl-sql"),
    ],
)
def test_real_skills_in_other_languages_and_words(run_real: Run, name: str, id_: str) -> None:
    assert _found(run_real, "skill", name) == id_


BAD = ["x" * 10_000, "Python " * 2_000, "a, " * 4_000, "(" * 10_000, "\x00\x1b[31m", "\u202e", " / "]


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("command", ["skill", "cert"])
def test_bad_input_is_answered_in_one_line(run: Run, command: str, name: str) -> None:
    result = run(command, name)
    assert result.exit_code in (1, 2)
    assert "Traceback" not in result.output
    assert "\x1b" not in result.output
    assert len(result.stderr.splitlines()[0]) < 200


def test_the_fullest_core_comes_first() -> None:
    assert list(cores("Advanced SQL queries (5 yrs)")) == ["advanced sql queries", "advanced sql", "sql queries", "sql"]


def test_an_entry_is_divided_at_what_separates_names() -> None:
    assert divide("C, C++ / Go and Rust (all of them, well)") == ["C", "C++", "Go", "Rust"]
    assert divide("Python") == ["Python"]
    assert in_brackets("AWS (EC2, S3) [x]") == ["EC2, S3", "x"]


def test_a_translation_is_given_in_both_orders() -> None:
    assert list(translations("gestion de projet"))[:2] == ["management project", "project management"]
    assert list(translations("python")) == []
