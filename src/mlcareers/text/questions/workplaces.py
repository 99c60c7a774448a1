"""Where people say they work, or what they do, by no name that is known: ich arbeite im Lager, sprzedaję samochody."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.knowledge.names import fold
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ASKING, BECOME, TO, WANTING


def _fold_words(text: str) -> frozenset[str]:
    """Return the words of a table with their accents taken off."""
    return frozenset(fold(text).split())


_WORKING = {
    "german": _fold_words(
        """
        arbeite arbeitete gearbeitet jobbe jobbte gejobbt sitze stehe schufte schaffe tätig beschäftigt angestellt bin
        war verkaufe verkaufte repariere baue fahre fuhr koche backe putze reinige kellnere bediene betreue liefere
        schweiße nähe male führe leite züchte berate
        """
    ),
    "dutch": _fold_words(
        """
        werk werkte gewerkt werkzaam zit sta ben verkoop verkocht repareer bouw rijd rij kook bak bezorg bedien
        begeleid verzorg las schilder run leid
        """
    ),
    "polish": _fold_words(
        """
        pracuję pracowałem pracowałam robię robiłem robiłam siedzę jestem byłem byłam zatrudniony zatrudniona
        sprzedaję sprzedawałem sprzedawałam naprawiam buduję jeżdżę gotuję piekę sprzątam obsługuję opiekuję prowadzę
        rozwożę szyję maluję spawam hoduję
        """
    ),
    "french": _fold_words(
        """
        travaille travaillais travaillé bosse bossais bossé employé employée salarié salariée vends vendais vendu répare
        réparais conduis conduisais construis nettoie élève cultive couds peins soude dirige dirigeais gère gérais sers
        servais soigne accueille
        """
    ),
    "spanish": _fold_words(
        """
        trabajo trabajaba trabajé trabajado trabajando curro curraba currando empleado empleada vendo vendía reparo
        arreglo construyo conduzco conducía manejo manejaba cocino limpio reparto repartía atiendo atendía cuido cuidaba
        coso pinto dirijo crío
        """
    ),
    "portuguese": _fold_words(
        """
        trabalho trabalhava trabalhei trabalhado trabalhando trampo trampando empregado empregada vendo vendia vendi
        conserto construo dirijo dirigia conduzo conduzia cozinho limpo entrego atendo atendia cuido cuidava costuro
        pinto
        """
    ),
    "italian": _fold_words(
        """
        faccio facevo lavoro lavoravo lavorato lavorando impiegato impiegata vendo vendevo venduto riparo costruisco
        guido guidavo cucino pulisco consegno servo assisto assistevo cucio dipingo gestisco gestivo allevo coltivo
        """
    ),
}
"""Words of each language with which people say of themselves where they work, or what they do."""

_COMING = _fold_words("komme kam kom kwam pochodzę przychodzę")
_OUT_OF = _fold_words("aus vom uit z ze")
"""Words with which people say where they come from, and what stands right behind those."""

_ASIDE = _fold_words(
    """mit ohne durch für über wegen met zonder voor door over bez dla przez avec sans pour sur par con sin para
    sobre por com sem per su senza"""
)
"""Words behind which stands something else than where somebody works."""

_NOUNS = frozenset(("trabajo", "curro", "trabalho", "trampo", "lavoro"))
"""Verbs of those words that are nouns, too: entrevista de trabajo."""

_MYSELF = _fold_words(
    """yo eu io y e ya já già que ahora agora ora adesso actualmente atualmente attualmente hoy hoje oggi siempre
    sempre solo año años ano anos anni mes meses mesi"""
)
"""Words behind which somebody says so of themselves; so does who begins with it."""

_INSIDE = _fold_words("en em num numa no na nos nas in nel nella nell nei nelle presso al alla alle de como come")
"""Words behind it, before where somebody works, or as what."""

_FARTHEST = 5
"""So many words stand at most between such a word and the place or the thing, and name it."""


def find_workplace(question: Question) -> str:
    """Find the place or the thing that nothing here knows, and of which somebody says that they work there or do it.

    All strange words must be of it, and nothing that is asked or wanted may stand between.
    """
    words = question.words
    strange = question.strange_words
    told = [at for at, word in enumerate(words) if word in strange]
    if not told or told[-1] - told[0] >= _FARTHEST:
        return ""
    working = _WORKING.get(question.language, frozenset())
    for at, word in enumerate(words):
        first, last = min(at, told[0]), max(at, told[-1])
        works = (word in working and _is_verb(words, at)) or (
            word in _COMING and not _OUT_OF.isdisjoint(words[at + 1 : at + 2])
        )
        if works and last - first <= _FARTHEST and _tells(question, first, last):
            named = [one for one in told if words[one] not in working]
            return " ".join(words[named[0] : named[-1] + 1]) if named else ""
    return ""


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Say whether a word tells what somebody does rather than names it: trabajo en una tienda."""
    if words[at] not in _NOUNS:
        return True
    is_own = at == 0 or words[at - 1] in _MYSELF
    return is_own and not _INSIDE.isdisjoint(words[at + 1 : at + 2])


def _tells(question: Question, first: int, last: int) -> bool:
    """Say whether words from one place to another tell of one thing: no question begins, no role stands there."""
    between = question.words[first : last + 1]
    goes_on = not (ASKING | WANTING | TO | BECOME | _ASIDE).isdisjoint(between)
    return not goes_on and not any(found.who and first <= found.start <= last for found in question.mentions)
