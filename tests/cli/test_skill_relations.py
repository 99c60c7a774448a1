"""What a skill page says of wider and narrower skills, of what comes first, and of where to learn it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

SKILLS = """
- {id: splicing, name: Splicing, category: data, description: Joining two ropes., kind_of: [knots]}
- {id: lashing, name: Lashing, category: data, description: Tying spars together., part_of: [knots]}
- {id: fid, name: Fid, category: data, description: A pointed tool., tool_for: [knots, splicing]}
- {id: flag-book, name: Flag book, category: data, description: Flags in groups., written_in: [r]}
- id: ropewalk
  name: Ropewalk
  category: data
  description: Making rope from fibre.
  prerequisites:
    - {skill: knots}
    - {skill: charts, depth: build}
    - {skill: r, need: helpful, depth: research}
- {id: calm, name: Calm, category: data, description: Staying quiet in a storm., trait: true}
"""

RESOURCES = """
- {id: touching, title: A Touch of Knots, skills: [charts, knots], about: [charts], level: intro, <<: x}
- {id: hard, title: Hard Knots, skills: [knots], about: [knots], level: advanced, <<: x}
- {id: second, title: Ropes and Knots, skills: [cpp, knots], about: [cpp, knots], level: intro, <<: x}
- {id: first, title: Knots for All, skills: [knots, calm], about: [knots, calm], level: intro, <<: x}
"""

WIDER = ("A kind of", "Part of", "A tool for", "Written in")
LABELS = (*WIDER, "Kinds", "Parts", "Tools", "Libraries", "Learned", "Learn first")

REST = "provider: Quay School, url: 'https://quay.example', kind: course, seen_at: the quay, as_of: '2026-01-10'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for kind, text in (("skills", SKILLS), ("learning", RESOURCES.replace("<<: x", REST))):
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "data.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def _facts(run: Run, folder: Path, skill: str) -> dict[str, str]:
    result = run("skill", skill, "--data", folder, "--full")
    assert result.exit_code == 0, result.stderr
    around = result.stdout.partition("Around it\n")[2].partition("\n\n")[0]
    labels = ("A kind of", "Part of", "A tool for", "Written in", "Kinds", "Parts", "Tools", "Libraries", "Learned")
    found = {
        label: line for line in around.splitlines() for label in (*labels, "Learn first") if line.startswith(label)
    }
    return {label: line.removeprefix(label).strip() for label, line in found.items()}


def test_each_relation_is_shown_on_both_pages(run: Run, folder: Path) -> None:
    assert _facts(run, folder, "splicing") == {"A kind of": "Knots", "Tools": "Fid"}
    assert _facts(run, folder, "lashing") == {"Part of": "Knots"}
    assert _facts(run, folder, "fid") == {"A tool for": "Knots · Splicing"}
    assert _facts(run, folder, "flag-book") == {"Written in": "R"}
    assert _facts(run, folder, "r") == {"Libraries": "Flag book"}
    assert _facts(run, folder, "knots") == {"Kinds": "Splicing", "Parts": "Lashing", "Tools": "Fid"}


def test_a_prerequisite_says_from_which_depth_on_it_holds(run: Run, folder: Path) -> None:
    first = _facts(run, folder, "ropewalk")["Learn first"]
    assert first == "Knots · Sea Charts (to build it) · R (helpful, for research)"
    result = json.loads(run("skill", "ropewalk", "--data", folder, "-f", "json").stdout)["result"]
    assert [need["depth"] for need in result["prerequisites"]] == ["use", "build", "research"]


def test_a_trait_is_no_lesson(run: Run, folder: Path) -> None:
    assert _facts(run, folder, "calm") == {"Learned": "in work: it is grown, not taught"}
    assert "Knots for All" not in run("skill", "calm", "--data", folder).stdout


def test_what_is_about_a_skill_comes_first_then_the_easier(run: Run, folder: Path) -> None:
    result = json.loads(run("skill", "knots", "--data", folder, "-f", "json").stdout)["result"]
    assert [resource["id"] for resource in result["learning"]] == ["first", "second", "hard", "touching"]


def test_a_resource_is_about_what_it_teaches(run: Run, folder: Path) -> None:
    file = folder / "learning" / "data.yaml"
    file.write_text(file.read_text().replace("about: [charts]", "about: [cpp]"))
    result = run("data", "check", "--data", folder)
    assert result.exit_code == 3
    assert f"{file}:2: 0: is about cpp, which stands not among its skills; add it to them" in result.stderr
