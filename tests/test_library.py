"""The library as a program uses it. Mypy reads this file, too: what it accepts here exists, what is missing it refuses.

An ignore that is no longer needed is an error, so each one below states that the type checker says no.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import mlcareers
from mlcareers import KnowledgeBase, MlcareersError, open_knowledge
from mlcareers.errors import UnknownIdError
from mlcareers.knowledge import folders

TESTS = Path(__file__).parent
README = TESTS.parent / "README.md"


def test_a_collection_is_read_by_id(library: KnowledgeBase) -> None:
    assert library.roles["pilot"].title == "Harbour Pilot"
    assert "pilot" in library.roles
    assert "captain" not in library.roles
    assert [role.id for role in library.roles] == list(library.roles.labels())
    assert len(library.roles) == len(list(library.roles))
    assert repr(library.roles) == f"<Collection of {len(library.roles)} records of the kind 'role'>"


def test_an_unknown_id_is_refused_with_the_nearest(library: KnowledgeBase) -> None:
    with pytest.raises(UnknownIdError, match=r"^no role has the id 'pilott'$") as caught:
        library.roles["pilott"]
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, MlcareersError)
    assert caught.value.candidates == ("pilot",)
    assert library.roles.get("pilott") is None


def test_a_record_has_its_fields_and_says_what_it_lacks(library: KnowledgeBase) -> None:
    role = library.roles["pilot"]
    fields = role.as_dict()
    assert fields["title"] == role.title
    assert fields["ladder"][0] == role.ladder[0].as_dict()
    assert isinstance(fields["skills"], list)
    for name in ("label", "model_dump", "names"):
        with pytest.raises(AttributeError, match=f"has fields only, and none is called '{name}'; it has cite, "):
            getattr(role, name)


def test_the_type_promises_nothing_that_a_record_lacks(library: KnowledgeBase) -> None:
    role = library.roles["pilot"]
    with pytest.raises(AttributeError):
        role.model_dump_json()  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        role.label  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="never changes"):
        role.title = "Captain"  # type: ignore[misc]


def test_knowledge_is_opened_by_a_plain_name_and_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "packaged_folder", lambda: TESTS / "library")
    with open_knowledge(str(TESTS / "pay")) as knowledge:
        assert "pilot" in knowledge.roles
        assert repr(knowledge) == f"<KnowledgeBase of {TESTS / 'library'}, {TESTS / 'pay'}>"
    with pytest.raises(Exception, match="closed"):
        knowledge.roles["pilot"]


def test_several_threads_share_one_knowledge_base(real: KnowledgeBase) -> None:
    from mlcareers.queries import role

    names = list(real.roles.labels())
    answers: dict[str, str] = {}

    def ask(own: list[str]) -> None:
        answers.update({name: role.answer(real, name).role.id for name in own})

    threads = [threading.Thread(target=ask, args=(names[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) > 20
    assert answers == {name: name for name in names}


def test_everything_that_is_exported_exists() -> None:
    assert set(mlcareers.__all__) == {"KnowledgeBase", "MlcareersError", "__version__", "open_knowledge"}
    assert all(getattr(mlcareers, name) for name in mlcareers.__all__)
    with pytest.raises(AttributeError, match="no attribute 'careers'"):
        mlcareers.careers  # type: ignore[attr-defined]  # noqa: B018


def test_the_lines_in_the_readme_print_what_it_says(shared_cache: Path) -> None:
    section = README.read_text(encoding="utf-8").split("\n## In Python\n")[1]
    found = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert found
    program = found[1]
    assert 8 <= len(program.splitlines()) <= 14
    promised = re.findall(r"# → (.+)$", program, re.MULTILINE)
    assert len(promised) >= 3
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == promised
