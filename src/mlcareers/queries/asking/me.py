"""What somebody asks about themselves who keeps a profile: where they stand is known without being said."""

from __future__ import annotations

from collections.abc import Iterator

from mlcareers.queries.asking.subjects import Page, Subjects, page_of
from mlcareers.text.questions.small_words import ONESELF


def pages(asked: Subjects) -> Iterator[Page]:
    """The pages of one's own profile that answer, where a question is about oneself and names no other start."""
    if (ONESELF | {"myself"}).isdisjoint(asked.question.words) or asked.origins or len(asked.named_roles) > 1:
        return
    if asked.asks("cv") and asked.says("review", "check", "rate", "judge", "improve", "feedback", "prüfen", "pruf"):
        yield page_of("me")
    elif asked.asks("way", "need", "skills", "learn", "time", "order") and asked.named_roles:
        yield Page(f"path:me,{asked.named_roles[0]}", ("path", "me", asked.named_roles[0]))
    elif asked.asks("after", "promotion", "order") and not asked.named_roles:
        yield Page("path:me", ("path", "me"))
    elif asked.asks("jobs") and not asked.skills:
        yield page_of("match")
