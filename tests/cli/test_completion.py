"""What shells are offered for a word that is begun."""

from __future__ import annotations

import pytest

from conftest import Run


def _offered(run: Run, shell: str, typed: str) -> str:
    words = typed.split(" ")
    environment = {
        "_MLCAREERS_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": typed,
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    return str(run(env=environment, prog_name="mlcareers").stdout)


def test_bash_gets_words(run: Run) -> None:
    assert _offered(run, "bash", "mlcareers skill k").splitlines() == ["knots"]


def test_zsh_gets_words_with_titles(run: Run) -> None:
    assert '"charts":"Sea Charts"' in _offered(run, "zsh", "mlcareers skill ch")


def test_fish_gets_words_with_titles(run: Run) -> None:
    assert _offered(run, "fish", "mlcareers role pi").splitlines() == ["pilot\tHarbour Pilot"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("mlcareers role har", ["harbour-pilot"]),
        ("mlcareers skill knots ch", ["charts"]),
        ("mlcareers skill --role de", ["deckhand"]),
        ("mlcareers source dock", ["dock-survey"]),
        ("mlcareers cert HP-1", ["HP-100"]),
        ("mlcareers compare pilot deck", ["deckhand"]),
        ("mlcareers role --needs kno", ["knots"]),
        ("mlcareers skill zebra", []),
        ("mlcareers skil", ["skill"]),
        ("mlcareers salary pilot --level se", ["senior"]),
        ("mlcareers salary pilot --country u", ["us", "united-states"]),
        ("mlcareers salary pilot --basis a", ["advertised"]),
        ("mlcareers salary pilot --source har", ["harbour-gazette"]),
        ("mlcareers salary pilot --period m", ["month"]),
        ("mlcareers salary pilot --currency u", ["usd"]),
        ("mlcareers cert --issuer guild", ["guild-of-pilots"]),
        ("mlcareers cert --status reti", ["retiring", "retired"]),
        ("mlcareers market educ", ["education"]),
        ("mlcareers market pil", ["pilot"]),
        ("mlcareers guide chal", ["challenges"]),
        ("mlcareers compare pilot deckhand --only sk", ["skills"]),
        ("mlcareers search ship --kind sk", ["skill"]),
        ("mlcareers path pilot --via deck", ["deckhand"]),
        ("mlcareers data new ro", ["role"]),
        ("mlcareers role -f m", ["markdown"]),
    ],
)
def test_names_and_options(run: Run, typed: str, offered: list[str]) -> None:
    assert _offered(run, "bash", typed).split() == offered


def test_a_broken_folder_is_no_noise(run: Run) -> None:
    assert _offered(run, "bash", "mlcareers role --data /no/such/folder pi").split() == []


def test_ids_stand_before_other_names(run_real: Run) -> None:
    offered = _offered(run_real, "bash", "mlcareers role ml").split()
    ids = [word in ("ml-engineer", "mlops-engineer", "ml-researcher") for word in offered]
    assert sum(ids) == 3
    names = [at for at, word in enumerate(offered) if word.startswith(("machine-learning", "mle", "ml-dev"))]
    assert max(at for at, is_id in enumerate(ids) if is_id) < min(names)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "pwsh"])
def test_every_shell_gets_values(run: Run, shell: str) -> None:
    assert "senior" in _offered(run, shell, "mlcareers salary pilot --level se")
