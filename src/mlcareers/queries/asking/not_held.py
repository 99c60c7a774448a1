"""What a question asks for by name and nothing here holds: a certificate on what no certificate of its issuer tests."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.asking.subjects import FIELDS, Subjects
from mlcareers.text.questions.mentions import Mention
from mlcareers.text.questions.question import Question

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
        if not any(id_.partition("-")[0] == issuer for id_ in tested_by) if issuer else not tested_by:
            yield " ".join(words)


def _names_a_certificate(question: Question, found: Mention) -> bool:
    """Say whether a certificate is called after what is named: Java developer certification, certified in Java."""
    places = [concept for concept in question.concepts if concept.name == "certificate"]
    return any(0 <= one.start - found.end <= _FARTHEST or 0 <= found.start - one.end <= 1 for one in places)
