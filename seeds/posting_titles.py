"""Which role and level the title of a posting means: one reading for all that is counted of postings, pay included.

A title is read as `mlcareers title` reads it. One that is less sure of its role than `SURE` belongs to none; the
level that it names holds all the same.
"""

from __future__ import annotations

from mlcareers import KnowledgeBase
from mlcareers.text.documents.jobs import ReadTitle, TitleMeaning
from mlcareers.text.documents.lookups import title_reader

SURE = 0.8
NO_ROLE = f"of no role, or of one with less than {SURE:.0%}"


def title_counter(knowledge: KnowledgeBase) -> ReadTitle:
    """What tells the role and the level under which a posting of a title counts."""
    read_title = title_reader(knowledge)

    def counted(title: str) -> TitleMeaning:
        meaning = read_title(title)
        sure = meaning.role is not None and meaning.confidence >= SURE
        return meaning if sure else meaning._replace(role=None)

    return counted
