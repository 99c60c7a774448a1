"""What somebody asks about themselves who keeps a profile: where they stand is known without being said."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.page import Page, page_of
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.text.questions.small_words import ONESELF


def pages(about: Subjects) -> Iterator[Page]:
    """Give the pages of one's own profile that answer, where a question is about oneself and names no other start."""
    if (ONESELF | {"myself"}).isdisjoint(about.question.words) or about.origins or len(about.named_roles) > 1:
        return
    if about.asks("cv") and about.says("review", "check", "rate", "judge", "improve", "feedback", "prufen", "pruf"):
        yield page_of("me")
    elif about.asks("way", "need", "skills", "learn", "time", "order") and about.named_roles:
        yield Page(f"path:me,{about.named_roles[0]}", ("path", "me", about.named_roles[0]))
    elif about.asks("after", "promotion", "order") and not about.named_roles:
        yield Page("path:me", ("path", "me"))
    elif about.asks("jobs") and not about.skills:
        yield page_of("match")
