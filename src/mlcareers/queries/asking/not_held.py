"""What a question asks for by name and nothing here holds: certificates, schools, and firms as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import word_set
from mlcareers.queries.asking.subjects import FIELDS, Subjects, speaks_of_the_field
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.phrases import concept_set, words_of
from mlcareers.text.questions.proper_names import FIRMS, SCHOOLS
from mlcareers.text.questions.question import Question
from mlcareers.text.questions.small_words import OR

_FARTHEST = 3
"""So many words stand at most between a name and the word for a certificate that is called so."""


def find_other_certificates(knowledge: KnowledgeBase, question: Question) -> Iterator[str]:
    """Give the skills of which a certificate is asked for that no certificate, or none of the issuer, is on."""
    about = Subjects(knowledge, question)
    if not about.asks("certificate") or about.certificates or about.half_named_certificates:
        return
    issuer = about.issuer
    for found in question.mentions:
        words = question.words[found.start : found.end]
        is_skill = found.skill and not found.somebody and found.skill not in FIELDS
        if not is_skill or issuer in words or not _names_a_certificate(question, found):
            continue
        tested_by = [link.from_id for link in knowledge.links_to("skill", found.skill or "", "certification")]
        is_beside_others = question.says(*OR)
        if issuer and not is_beside_others:
            tested_by = [id_ for id_ in tested_by if id_.partition("-")[0] == issuer]
        if not tested_by:
            yield words_of(question.words, found)


def _names_a_certificate(question: Question, found: Mention) -> bool:
    """Say whether a certificate is called after what is named: Java developer certification, certified in Java."""
    places = [concept for concept in question.concepts if concept.name == "certificate"]
    return any(0 <= one.start - found.end <= _FARTHEST or 0 <= found.start - one.end <= 1 for one in places)


_SCHOOL = re.compile(
    r"\b(?:university of \w+|(?!(?:at|the|a|my|to|of|in|from|after|or|which|online|state) )\w+ university"
    rf"|\w+ business school|{'|'.join(SCHOOLS)})\b"
)
"""Schools by their names, of which nothing is held."""


def find_schools(question: Question) -> Iterator[str]:
    """Give the schools whose courses are asked about; who only comes from one asks for something else."""
    asks = question.asks("masters", "degree", "which degree", "learn", "bootcamp", "difference")
    is_choice = question.asks("bootcamp") and question.says(*OR)  # a bootcamp or a master's degree somewhere
    if asks and not (is_choice or question.asks("way", "quit") or any(found.origin for found in question.mentions)):
        yield from _SCHOOL.findall(question.said)


_OF_A_FIRM = concept_set("interview, rounds, rejected, hiring, offer, raise, layoffs, leetcode")
"""What differs from firm to firm."""


_PIECEWORK = re.compile(
    r"^(?:is|are|does|did|my|why is|why does|has|can) (outlier)\b|\b(outlier ai|remotasks|clickworker)\b"
)
"""Firms that give out piecework for models, of which one is called as a point that lies far off."""

_JUDGED = word_set("scam scams legit legitimate safe trustworthy reliable shady paying pays account deactivated banned")
"""What is asked of a firm as such."""

_FACT = re.compile(
    r"^(?:when|where|in what year|what year|by whom|how) (?:was|were|is|are|did|does) .*"
    r"\b(?:founded|headquartered|located|established|acquired|listed|ipo|go public|based|created|invented|released)\b"
    r"|^(?:is|are|was) .* (?:profitable|bankrupt|listed|publicly traded|open source|owned by|down today)\b"
    r"|^(?:did|has|have) .* (?:cut|fire|fired|lay off|laid off|buy|bought|acquire|acquired|raise money)\b"
)
"""How facts of a firm are asked for, also of one that is called as what it makes: when was Databricks founded."""


def find_firms(question: Question) -> Iterator[str]:
    """Give the firms that are asked about as such, though they are called as what they make: an Amazon interview."""
    skills = [found for found in question.mentions if found.skill and not found.who]
    named = [words_of(question.words, one) for one in skills if question.words[max(0, one.start - 1)] != "like"]
    if question.asks(*_OF_A_FIRM):  # companies like Amazon are any
        yield from (name for name in named if name in FIRMS)
    if named and not question.everybody:
        yield from (found[0] for found in _FACT.finditer(question.said))
    if question.says(*_JUDGED):
        yield from (found[0] for found in _PIECEWORK.finditer(question.said))


_LEAVING = word_set(
    "after veteran veterans leaving leave left out from ex former retired retiring transition transitioning served"
)
"""Words with which somebody speaks of the forces as where they come from."""


def asks_of_the_forces(question: Question) -> bool:
    """Say whether the forces are asked about as such rather than as where somebody comes from: is the army a career."""
    return question.asks("armed forces") and not (speaks_of_the_field(question) or question.says(*_LEAVING))
