"""Who asks: the skills of a CV or of the person's own profile."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mlcareers.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from mlcareers.analysis.fit import Person, PersonEvidence
    from mlcareers.knowledge.base import KnowledgeBase


def skills_of_person(
    knowledge: KnowledgeBase, *, cv: str | None, me: Path | None, on: date
) -> dict[str, PersonEvidence]:
    """Map skills to evidence: of the CV where one is given, else of the profile; empty where there is neither."""
    if cv is not None:
        from mlcareers.cli.documents import read_typed
        from mlcareers.text.documents.cv import CvReader

        read = CvReader(knowledge, on).read(read_typed(cv))
        return {skill.id: skill.kinds[0] for skill in read.skills}
    from mlcareers.knowledge.profile import load_profile, profile_path

    try:
        profile = load_profile(me or profile_path())
    except NotFoundError:
        if me is not None:
            raise
        return {}
    return {own.skill: own.evidence for own in profile.skills}


def start_of_person(knowledge: KnowledgeBase, me: Path | None) -> tuple[str, Person]:
    """Return where the profile says that a person stands now, and what else it says that matters for a way."""
    from mlcareers.analysis.fit import Person
    from mlcareers.knowledge.profile import load_profile, profile_path
    from mlcareers.text.names.start import find_start

    path = me or profile_path()
    profile = load_profile(path)
    if profile.now is None:
        raise UsageError(
            "your profile does not say what you do now",
            context=[f"write it there, as now: data-analyst, in {path}"],
            hint="mlcareers match",
        )
    try:
        find_start(knowledge, profile.now)
    except NotFoundError as error:
        raise NotFoundError(
            f"no role and no background is called {profile.now!r}, which your profile says you do now",
            context=[f"write the nearest in {path}, such as now: returner"],
            hint="mlcareers match",
        ) from error
    skills = {own.skill: own.evidence for own in profile.skills}
    return profile.now, Person(skills, profile.degree, profile.hours_per_week)
