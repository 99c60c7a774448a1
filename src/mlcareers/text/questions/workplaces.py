"""Where people say they work, or what they do, by no name that is known: ich arbeite im Lager, sprzedaję samochody."""

from __future__ import annotations

from collections.abc import Sequence

from mlcareers.knowledge.names import fold
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import ASKING, BECOME, TO, WANTING

_WORKING = {
    "german": """
        arbeite arbeitete gearbeitet jobbe jobbte gejobbt sitze stehe schufte schaffe tätig beschäftigt angestellt bin
        war verkaufe verkaufte repariere baue fahre fuhr koche backe putze reinige kellnere bediene betreue liefere
        schweiße nähe male führe leite züchte berate
    """,
    "dutch": """
        werk werkte gewerkt werkzaam zit sta ben verkoop verkocht repareer bouw rijd rij kook bak bezorg bedien
        begeleid verzorg las schilder run leid
    """,
    "polish": """
        pracuję pracowałem pracowałam robię robiłem robiłam siedzę jestem byłem byłam zatrudniony zatrudniona
        sprzedaję sprzedawałem sprzedawałam naprawiam buduję jeżdżę gotuję piekę sprzątam obsługuję opiekuję prowadzę
        rozwożę szyję maluję spawam hoduję
    """,
    "french": """
        travaille travaillais travaillé bosse bossais bossé employé employée salarié salariée vends vendais vendu répare
        réparais conduis conduisais construis nettoie élève cultive couds peins soude dirige dirigeais gère gérais sers
        servais soigne accueille
    """,
    "spanish": """
        trabajo trabajaba trabajé trabajado trabajando curro curraba currando empleado empleada vendo vendía reparo
        arreglo construyo conduzco conducía manejo manejaba cocino limpio reparto repartía atiendo atendía cuido cuidaba
        coso pinto dirijo crío
    """,
    "portuguese": """
        trabalho trabalhava trabalhei trabalhado trabalhando trampo trampando empregado empregada vendo vendia vendi
        conserto construo dirijo dirigia conduzo conduzia cozinho limpo entrego atendo atendia cuido cuidava costuro
        pinto
    """,
    "italian": """
        faccio facevo lavoro lavoravo lavorato lavorando impiegato impiegata vendo vendevo venduto riparo costruisco
        guido guidavo cucino pulisco consegno servo assisto assistevo cucio dipingo gestisco gestivo allevo coltivo
    """,
}
"""Words of each language with which people say of themselves where they work, or what they do."""

_COMING = frozenset(fold("komme kam kom kwam pochodzę przychodzę").split())
_OUT_OF = frozenset(fold("aus vom uit z ze").split())
"""Words with which people say where they come from, and what stands right behind those."""

_ASIDE = frozenset(
    fold(
        """mit ohne durch für über wegen met zonder voor door over bez dla przez avec sans pour sur par con sin para
        sobre por com sem per su senza"""
    ).split()
)
"""Words behind which stands something else than where somebody works."""

_WORK = {language: frozenset(fold(words).split()) for language, words in _WORKING.items()}

_NOUNS = frozenset(("trabajo", "curro", "trabalho", "trampo", "lavoro"))
"""Verbs of these that are nouns, too: entrevista de trabajo."""

_MYSELF = frozenset(
    fold(
        """yo eu io y e ya já già que ahora agora ora adesso actualmente atualmente attualmente hoy hoje oggi siempre
        sempre solo año años ano anos anni mes meses mesi"""
    ).split()
)
"""Words behind which somebody says so of themselves; so does who begins with it."""

_INSIDE = frozenset(
    fold("en em num numa no na nos nas in nel nella nell nei nelle presso al alla alle de como come").split()
)
"""Words behind it, before where somebody works, or as what."""

_FARTHEST = 5
"""So many words stand at most between such a word and the place or the thing, and name it."""


def find_workplace(question: Question) -> str:
    """Find the place or the thing that nothing here knows, and of which somebody says that they work there or do it.

    All strange words must be of it, and nothing that is asked or wanted may stand between.
    """
    words = question.words
    strange = {word for several in question.strange for word in several.split()}
    told = [at for at, word in enumerate(words) if word in strange]
    if not told or told[-1] - told[0] >= _FARTHEST:
        return ""
    working = _WORK.get(question.language, frozenset())
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
