"""Disciplines that people study: what each is called in every language, and who somebody is that has studied it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key
from mlcareers.knowledge.names import word_set
from mlcareers.text.questions.degrees import find_degree
from mlcareers.text.questions.disciplines import discipline_of, is_discipline
from mlcareers.text.questions.mentions import Mention, find_somebody
from mlcareers.text.questions.phrases import words_of
from mlcareers.text.questions.small_words import EITHER, TO

_FROM = word_set(
    """
    finished completed through off quit quitting dropping
    from von vom aus uit desde depuis dalla dal dall dallo van vanuit z ze po leaving studied studying studiere
    studierte studiert estudie estudio estudo estudei cursei curso estudiando etudie etudiait studio studia studiato
    studiowalem studiowalam skonczylem skonczylam ukonczylem ukonczylam konczylem konczylam koncze studiuje
    zrobilem zrobilam fiz hice fatto studeer gestudeerd studeerde partendo after nach apres tras
    """
)
"""Words before what somebody comes from, or has studied."""

_BEHIND = word_set("bachelors studiert studierte gestudeerd studeerde promoviert promovierte gepromoveerd afgestudeerd")
"""The same, in languages that put it behind what was studied."""

_DOCTORATES = frozenset(("phd", "phds", "doctorate", "postdoc"))
"""What is got by it and stands behind it: neuroscience PhD."""

_OF = word_set("of de d da do del dello della di in en em der des dem den w")
"""Words that stand there, too, and mean it only before where somebody goes, or beside who has studied."""

_COMING = word_set("soy siendo sou sendo sono essendo vengo venho viens venimos provengo procedo")
"""Words before those, of somebody who comes from there: soy de letras."""

_EXPERIENCE, _YEARS = word_set("experience experiencia esperienza"), word_set("ans anos anni years")
"""Words with which people tell how long they have worked in something."""

_ARTICLES = word_set("a an the la le les l el los il lo i gli o as os der die das dem den een het una un uma um")
"""Words between those and what was studied."""

_TOWARDS = TO | word_set("para in a ad al alla au aux pra do na nel nella en richtung ins")
"""Words behind it, before where somebody goes."""

_WHO = word_set(
    """
    graduate graduates graduated grad grads major majors majored student undergrad postgrad dropout alumnus
    alumna absolvent absolventin studentin estudiante estudiantes licenciado licenciada
    licenciatura grado graduado graduada titulado titulada egresado egresada formado formada bacharel estudante
    etudiant etudiante diplome diplomee licence diploma studente studentessa laureato laureata laureando laurea
    formei graduei bacharela gradue titule egrese laureai licencie afgestudeerd
    afgestudeerde absolwent absolwentka absolwentem absolwentki absolwenta studentka studentem studentki
    studenta promoviert promovierte promovierter promovierten gepromoveerd gepromoveerde doktor doktorin
    doctor doctora dottore docteur docteure doutor doutora dottoressa
    obronilem obronilam doktoryzowalem doktoryzowalam doctorado doutorado dottorato doctorat
    doktorat
    """
)
"""Words for somebody who has studied, or for what was got by it."""

_GRADUATE = ("graduate", "graduates", "grad", "grads", "student", "dropout")
"""Words that name, behind a discipline, who has studied it."""

_NEAR = 3
"""So many words before a discipline may tell who has studied it."""


def prefer_discipline(
    knowledge: KnowledgeBase,
    words: Sequence[str],
    start: int,
    end: int,
    found: Mention | None,
    *,
    foreign: bool = False,
) -> Mention | None:
    """Find the skill that words name where they are a discipline; else they name what was `found`.

    In a `foreign` language it is no product of that name: informatica.
    """
    discipline = discipline_of(" ".join(words[start:end]))
    if discipline is None or (found and found.who):
        return found
    if found and ((found.skill and not foreign) or not _is_meant_as_discipline(words, start)):
        return found
    rows = knowledge.names.saying("skill", [key(discipline.english)])
    return Mention(start, end, skill=rows[0].id) if rows else found


def chooses_discipline(words: Sequence[str], mentions: Sequence[Mention]) -> bool:
    """Say whether disciplines stand beside each other of which one is to be studied: data science oder Informatik."""
    fields = [found for found in mentions if found.skill or found.background or found.field]
    return any(
        not EITHER.isdisjoint(words[one.end : other.start])
        and any(is_discipline(words_of(words, found)) for found in (one, other))
        for one, other in pairwise(fields)
    )


def find_student(knowledge: KnowledgeBase, words: Sequence[str], start: int, end: int) -> Mention | None:
    """Find who somebody is that comes from a discipline: "from economics to data science", "licenciada en física"."""
    discipline = discipline_of(" ".join(words[start:end]))
    told = discipline if discipline and _is_origin(words, start, end) else find_degree(words, start, end)
    if told is None and end - start > 1 and words[end - 1] in _GRADUATE:
        told = discipline_of(" ".join(words[start : end - 1]))
    return find_somebody(knowledge, told.who, start, end) if told else None


def student_of(knowledge: KnowledgeBase, name: str) -> Mention | None:
    """Find who has studied a discipline: the statistician for statistics."""
    discipline = discipline_of(name)
    return find_somebody(knowledge, discipline.who, 0, 0) if discipline else None


def _is_origin(words: Sequence[str], start: int, end: int) -> bool:
    """Say whether somebody comes from what these words name, or has studied it."""
    at = start - 1
    while at > 0 and words[at] in _ARTICLES - _OF:
        at -= 1
    behind = words[end] if end < len(words) else ""
    near = words[max(0, start - _NEAR) : start]
    has_studied = (
        behind in _WHO | _BEHIND
        or _is_of_a_doctor(words, start, end)
        or (not _WHO.isdisjoint(near) and EITHER.isdisjoint(near))
    )
    leads_on = behind in _TOWARDS and end + 1 < len(words)
    has_studied = has_studied or (at > 0 and words[at] in _OF and _comes(words, at - 1))
    if at > 0 and words[at] in _OF and words[at - 1] in _FROM:  # aus der Pflege
        return True
    goes = words[at] in _OF and behind in _TOWARDS and (words[at], behind) != ("of", "do")  # what kind of maths do
    return has_studied or (leads_on if at < 0 else words[at] in _FROM or goes)


def _is_of_a_doctor(words: Sequence[str], start: int, end: int) -> bool:
    """Say whether a doctorate that somebody has stands behind a discipline: neuroscience PhD, year 4."""
    is_one = words[end : end + 1] and words[end] in _DOCTORATES and EITHER.isdisjoint(words[end + 1 : end + 2])
    return bool(is_one) and _ARTICLES.isdisjoint(words[max(0, start - 2) : start])


def _comes(words: Sequence[str], at: int) -> bool:
    """Say whether somebody tells up to a word that they come from what is named, or have years of experience in it."""
    years = words[max(0, at - _NEAR) : at]
    return words[at] in _COMING or (words[at] in _EXPERIENCE and not _YEARS.isdisjoint(years))


def _is_meant_as_discipline(words: Sequence[str], start: int) -> bool:
    """Say whether a word for a discipline and for a woman of the trade is meant as the discipline: not "una física"."""
    return start == 0 or words[start - 1] not in ("una", "uma", "soy", "sou", "sono", "como", "come")
