"""A question as it is understood: which of its strange words decide it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.name_keys import key
from mlcareers.knowledge.names import fold, word_set
from mlcareers.queries.asking.about_work import is_of_the_trade, names_the_trade
from mlcareers.queries.asking.certificates import certificates_in, issuer_in
from mlcareers.queries.asking.circumstances import drop_statements, leave_circumstances_out
from mlcareers.queries.asking.concepts import NARROW, NOT_OF_WORK, OF_A_TRADE, OF_A_WORKER, topics_of
from mlcareers.queries.asking.not_held import asks_of_the_forces, find_firms, find_other_certificates, find_schools
from mlcareers.queries.asking.perhaps import settle_perhaps
from mlcareers.queries.asking.subjects import Subjects, speaks_of_the_field
from mlcareers.queries.asking.together import read_together
from mlcareers.text.questions.clauses import find_statements
from mlcareers.text.questions.disciplines import is_discipline
from mlcareers.text.questions.field_words import BARE_TRADES, OF_THE_FIELD, TRADES
from mlcareers.text.questions.jobs import is_head
from mlcareers.text.questions.languages import LANGUAGES
from mlcareers.text.questions.levels import LEVELS_OF_A_ROLE
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.own_work import name_own_trade
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.predicates import is_predicate
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.reader import read
from mlcareers.text.questions.small_words import BEST, DOES, EITHER, IN, ONESELF, SINCE, WHICH, WORK
from mlcareers.text.questions.unknown_trades import find_unknown_trade

_OF_A_ROLE = concept_set("way, difference, level, outlook, demanded, attractive, against, need")
"""Concepts of what is asked of a role in general."""

_BEFORE_A_TRADE = word_set(
    """a an as for of and or de d comme pour como para come per un une una um uma als ein eine einen der die fur
    do should can must von und oder een voor van en jako dla i lub jestem sole only lone single solitary first junior
    senior new our my
    el le il o l los les gli os"""
)
"""What stands before a trade of which not more is said."""

_BEFORE_ITS_WORK = word_set("to into get find land any my first junior senior level good apply in")
"""What stands before a trade behind which its work is named: get analyst jobs, but not news analyst jobs."""

_BARE_BEHIND_A_LEVEL = ("engineer", "engineers")
"""Who may be meant without a word of what they work on behind a level: as a staff engineer."""

_WHAT_SOMEBODY_IS = word_set(
    """shy quiet introverted introvert nervous anxious young old older experienced autistic dyslexic deaf blind female
    foreign lone lonely unemployed tired"""
)
"""Words that tell of somebody what they are rather than which engineer."""

_OFTEN, _SHORT = 3, 3
"""In so many passages of the guides a word is one of theirs that has more letters than these."""

_BEFORE_A_PLACE = IN | {"at", "near", "chez", "naar", "da"}
"""Words before a place or a firm."""

_WHO_LEAD, _BEFORE_WHO_LEADS = word_set("cto cfo cio coo vp svp evp gm"), word_set("the our my a new")
"""Who leads a firm, and words before them where they are somebody else: I told the CTO."""

_OF_MODELS = concept_set(
    "metrics, leakage, overfitting, missing values, class imbalance, tuning, deploying, calibration"
)
"""Concepts of what is done with a model: how to do it is no question of work."""

_DONE_BY_FIRMS = concept_set("hiring, visa, layoffs, employers, internship")
"""What firms do, also those whose name is that of what they make: is openai hiring."""


def understand(knowledge: KnowledgeBase, text: str) -> Question:
    """Read a question, and leave aside what does not decide it: strange words, and what is only told around it."""
    return leave_circumstances_out(knowledge, _understand_words(knowledge, text), _understand_words)


def _understand_words(knowledge: KnowledgeBase, text: str) -> Question:
    """Read a question, and leave aside strange words that do not decide it.

    They say what is done, or stand in no name's place in a question that is on a narrow topic of the guides.
    """
    question = read_together(
        drop_statements(name_own_trade(knowledge, settle_perhaps(knowledge, read(knowledge, text))))
    )
    for drop in (_drop_words_of_certificates, _drop_words_of_names, _drop_bare_trades):
        question = question._replace(strange=tuple(drop(knowledge, question)))
    if asks_of_the_forces(question):
        return question._replace(refused=("elsewhere", *question.refused))
    if _tells_own_trade(question):
        return question._replace(strange=())
    is_on_the_field = speaks_of_the_field(question) and bool(question.asks("way") or topics_of(question))
    trade = find_unknown_trade(question) if question.everybody or is_on_the_field else ""
    if trade:
        return question._replace(strange=(), unknown_trade=trade)
    if any(_decides(knowledge, question, word) for word in question.strange):
        return question
    not_held = (
        *_find_other_fields(knowledge, question),
        *find_other_certificates(knowledge, question),
        *find_schools(question),
        *find_firms(question),
    )
    return question._replace(strange=not_held)


def _drop_words_of_certificates(knowledge: KnowledgeBase, question: Question) -> Iterator[str]:
    """Leave out the words of a certificate's name, and of its issuer's, where one is named or asked for."""
    if not question.strange:
        return
    is_on_one = any(found.certification for found in question.mentions)
    named: set[str | None] = set()
    if is_on_one or Subjects(knowledge, question).asks_certificate:
        named = {word for run in certificates_in(knowledge, question) for word in run.words}
        named.add(issuer_in(knowledge, question.words))
    told = find_statements(question) if is_on_one else frozenset()
    beside = {word for at, word in enumerate(question.words) if at in told}
    yield from (word for word in question.strange if word not in named and not beside.issuperset(word.split()))


def _drop_words_of_names(knowledge: KnowledgeBase, question: Question) -> Iterator[str]:
    """Leave out the strange words of the full name of somebody who is named by less: electrical controls engineer."""
    roles, outside = knowledge.roles.labels(), knowledge.backgrounds.labels()
    named = [roles.get(found.who or "", "") or outside.get(found.background or "", "") for found in question.mentions]
    known = {word for name in named for word in fold(name).split()}
    yield from (word for word in question.strange if word not in known)


def _drop_bare_trades(knowledge: KnowledgeBase, question: Question) -> Iterator[str]:
    """Leave out analysts of nothing in particular beside a topic of the guides: a degree for analysts."""
    if question.asks("bent figures") and question.says(*ONESELF):  # whatever is to look better
        return
    topics = topics_of(question)
    bare = {*_find_bare_trades(question.words), *_find_bare_engineers(question.words)} if topics else set()
    if topics and question.asks("phd", "masters"):
        bare.add("research")
    if question.asks("teaching", "leave academia"):
        bare |= {word for word in question.strange if is_discipline(word)}
    if question.language == "polish":  # the genitive needs no word before it: portfolio analityka
        behind = {word for one in question.concepts if one.name in topics for word in question.words[one.end :][:1]}
        bare |= BARE_TRADES & behind
    yield from (word for word in question.strange if word not in bare)


def _find_bare_trades(words: Sequence[str]) -> Iterator[str]:
    """Give trades of which not more is said: as an analyst, analyst jobs; several stand for those of the field."""
    several = TRADES.intersection(words)
    yield from several if len(several) > 1 else ()
    for before, word, after in zip(words, words[1:], (*words[2:], ""), strict=False):
        is_its_work = after in WORK and before in _BEFORE_ITS_WORK
        if word in BARE_TRADES and (before in _BEFORE_A_TRADE or is_its_work):
            yield word


def _find_bare_engineers(words: Sequence[str]) -> Iterator[str]:
    """Give engineers of whom only the level is told, or what they are: a staff engineer, a shy engineer."""
    for before, word in pairwise(words):
        if word in _BARE_BEHIND_A_LEVEL and before in LEVELS_OF_A_ROLE.keys() | _WHAT_SOMEBODY_IS:
            yield word
            yield f"{before} {word}"


def _tells_own_trade(question: Question) -> bool:
    """Say whether somebody tells from which trade they want into the field, whatever else they tell of it."""
    is_from_outside = any(found.origin for found in question.mentions)
    return is_from_outside and speaks_of_the_field(question)


def _find_other_fields(knowledge: KnowledgeBase, question: Question) -> Iterator[str]:
    """Give the fields of life of which only work in them is asked, and the firms that are asked about as such."""
    if (
        not OF_THE_FIELD.isdisjoint(question.words)
        or question.asks("maths", "coding")
        or any(found.somebody or found.certification for found in question.mentions)
    ):
        return
    is_elsewhere = question.asks(*OF_A_TRADE, *OF_A_WORKER) and not any(
        is_of_the_trade(knowledge, found.skill) for found in question.mentions
    )
    for found in question.mentions:
        if found.skill and (is_elsewhere or _acts(question, found) or _is_other_trade(knowledge, question, found)):
            yield words_of(question.words, found)


def _is_other_trade(knowledge: KnowledgeBase, question: Question, found: Mention) -> bool:
    """Say whether a skill is asked about as the trade of a background that is called after it: is UX design dead."""
    names = (words_of(question.words, found), (found.skill or "").replace("-", " "))
    wanted = question.asks(*OF_A_TRADE, *OF_A_WORKER) and not question.asks("definition", "learn", "need")
    heads = ("er", " engineer", " specialist", " manager")
    keys = [key(f"{name}{head}") for name in names for head in heads]
    return wanted and bool(knowledge.names.saying("background", keys))


def _acts(question: Question, found: Mention) -> bool:
    """Say whether what is named does what only a firm does: is openai hiring."""
    done = (concept.name for concept in question.concepts if concept.start == found.end)
    stands_first = found.start == 0 or question.words[found.start - 1] in DOES
    return stands_first and not _DONE_BY_FIRMS.isdisjoint(done)


def _decides(knowledge: KnowledgeBase, question: Question, word: str) -> bool:
    """Say whether a strange word may be what a question is about."""
    if " " in word:  # a firm behind "at", a trade behind a skill
        return True
    spoken_of = question.spoken_of - NOT_OF_WORK
    is_of_work = bool(spoken_of if question.mentions else spoken_of - _OF_MODELS)
    at = question.words.index(word) if word in question.words else 0
    if is_of_work and is_predicate(question.words, at, question.language, question.text):
        return False
    if _is_asked_for(question, at):
        return True
    if _is_of_the_guides(knowledge, question, word):
        return False
    return not _tells_of_a_topic(knowledge, question, word, at)


def _tells_of_a_topic(knowledge: KnowledgeBase, question: Question, word: str, at: int) -> bool:
    """Say whether a word that names no place, firm or trade only tells more of a role or a topic of the guides."""
    before = question.words[at - 1] if at else ""
    is_alone = len(question.strange) == 1 and bool(topics_of(question) & NARROW)
    of_the_trade = is_alone and (before in SINCE or names_the_trade(knowledge, question))
    is_head_of_another = is_head(word) and word not in TRADES
    tells_which = any(found.role and found.start == at + 1 for found in question.mentions)  # a submarine pilot
    is_spelt_as_a_name = not (_is_lower_case(question, word) or (word in _WHO_LEAD and before in _BEFORE_WHO_LEADS))
    is_named = before in _BEFORE_A_PLACE or is_spelt_as_a_name or is_head_of_another or tells_which
    return not is_named and (of_the_trade or _says_enough(question))


def _says_enough(question: Question) -> bool:
    """Say whether a question says what is asked about what, whatever else it tells."""
    if topics_of(question):
        is_own = question.says(*ONESELF) and speaks_of_the_field(question)
        return is_own or bool(question.everybody)
    is_choice = len(question.everybody) > 1 and question.says(*EITHER)
    return is_choice or (any(found.role for found in question.mentions) and question.asks(*_OF_A_ROLE))


def _is_of_the_guides(knowledge: KnowledgeBase, question: Question, word: str) -> bool:
    """Say whether a word is one that the guides use themselves, in a question on the field."""
    is_english = question.language == LANGUAGES[0] and word not in TRADES and len(word) > _SHORT
    return is_english and speaks_of_the_field(question) and knowledge.prose.count(word, "guide") >= _OFTEN


def _is_asked_for(question: Question, at: int) -> bool:
    """Say whether a word is the thing that is asked for: it stands first, or behind which, the best, did."""
    before = question.words[:at]
    is_subject = len(before) == 1 and before[0] in DOES and not question.words[at].endswith("ing")
    return all(word in BEST for word in before) or before[-1] in WHICH or is_subject


def _is_lower_case(question: Question, word: str) -> bool:
    """Say whether a word is written as no name is."""
    return word.isascii() and re.search(rf"\b{word}\b", question.text) is not None
