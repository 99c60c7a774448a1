"""Titles and certificates of documents, looked up by the machinery that reads what people type."""

from __future__ import annotations

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.documents.certificates import FindCertificate
from mlcareers.text.documents.jobs import ReadTitle, TitleMeaning


def title_reader(knowledge: KnowledgeBase) -> ReadTitle:
    """Return what tells the role and the level of a title; no role where none is certain."""
    from mlcareers.text.names.match import reader

    reading_of = reader(knowledge).reading

    def meaning(title: str) -> TitleMeaning:
        reading = reading_of(title)
        if reading.doubt or not reading.roles:
            return TitleMeaning(None, reading.level)
        return TitleMeaning(reading.roles[0].id, reading.roles[0].level, reading.roles[0].confidence)

    return meaning


def certificate_finder(knowledge: KnowledgeBase) -> FindCertificate:
    """Return what tells the id of a certificate by its name; None where none is certain."""
    from mlcareers.errors import MlcareersError
    from mlcareers.text.names.get import find

    def certificate(name: str) -> str | None:
        try:
            return find(knowledge, "certification", name, "cert").id
        except MlcareersError:
            return None

    return certificate
