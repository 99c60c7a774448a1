"""What contributors are told is what the program does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import get_args

import pytest

from conftest import PROJECT, Run
from mlcareers.knowledge import staleness
from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.vocabulary import SAMPLE_FLOOR, Basis, CertificationStatus, Confidence, Importance

RULES = PROJECT / "data" / "README.md"
GUIDE = PROJECT / ".github" / "CONTRIBUTING.md"


@pytest.mark.parametrize("page", [RULES, GUIDE], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!http)([^)#]+)(?:#([^)]+))?\)", text)
    assert links or page == RULES
    for link, heading in links:
        target = page.parent / link
        assert target.exists(), link
        if heading:
            titles = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {title.lower().replace(" ", "-") for title in titles}, heading


def test_the_rules_name_every_folder_and_word() -> None:
    text = RULES.read_text(encoding="utf-8")
    homes = [kind.home for kind in KINDS.values()]
    assert len(homes) >= 10
    missing = [home for home in homes if f"| `{home}{'' if home.endswith('.yaml') else '/'}` |" not in text]
    words = [word for words in (Basis, Confidence, Importance, CertificationStatus) for word in get_args(words)]
    missing += [word for word in words if f"| `{word}` |" not in text]
    assert not missing


def test_the_rules_state_the_limits_that_hold() -> None:
    text = RULES.read_text(encoding="utf-8")
    for limit in (
        f"| {staleness.CERTIFICATION_DAYS} days | `searched_on` |",
        f"| pay | {staleness.PAY_MONTHS} months |",
        f"| statistic, demand | {staleness.STATISTIC_MONTHS} months |",
        f"**The sample floor is n = {SAMPLE_FLOOR}.**",
    ):
        assert limit in text


def test_every_path_that_is_named_exists() -> None:
    named = set(re.findall(r"`((?:src|tests|seeds|\.ci)/[\w./]+)`", RULES.read_text() + GUIDE.read_text()))
    named -= {name for name in named if "/x." in name}
    assert len(named) >= 5
    assert not [name for name in named if not (PROJECT / name).exists()]


def test_the_folder_of_a_company_works_as_it_is_written(run_real: Run, tmp_path: Path) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(# acme/.*?)```", text, re.DOTALL)
    files = re.findall(r"# (acme/\S+)\n(.*?)(?=\n# acme/|\Z)", example, re.DOTALL)
    assert len(files) == 3
    for name, content in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert run_real("data", "check", tmp_path / "acme").exit_code == 0
    assert run_real("role", "ACME Model Engineer", "--data", tmp_path / "acme").exit_code == 0
    pay = run_real("salary", "ml-engineer", "--level", "principal", "--data", tmp_path / "acme").stdout
    assert "ACME, Ladder and bands, yours" in pay
    assert "acme/salaries/acme.yaml: 1 pay observation" in pay


def test_the_folder_of_a_company_begins_as_it_is_written(
    run_real: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    part = GUIDE.read_text(encoding="utf-8").partition("## A company's own knowledge")[2]
    (commands,) = re.findall(r"```sh\n(.*?)```", part, re.DOTALL)
    words = [shlex.split(line, comments=True)[1:] for line in commands.splitlines()]
    assert len(words) == 5
    assert [run_real(*some).exit_code for some in words] == [0, 0, 0, 0, 3]
    assert run_real("role", "ml-engineer", "--data", "acme").exit_code == 0
