"""What typed codes are called: for each closed list of them a table of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.vocabulary import (
    AgeReason,
    ChangeKind,
    Degree,
    DemandMethod,
    Distance,
    Doubt,
    EvidenceOrigin,
    Family,
    FoundBy,
    Hand,
    NamedHow,
    NameSense,
    OwnChange,
    RouteDoubt,
    StatisticTopic,
    TitleChange,
    TitleDoubt,
)
from mlcareers.views.wording import count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mlcareers.analysis.certifications import Naming
    from mlcareers.analysis.filters import Applied

FAMILIES: dict[Family, str] = {
    "engineering": "builds models and AI software",
    "operations": "runs data, models and platforms",
    "research": "creates new methods or scientific results",
    "data": "collects, models and explains data",
    "product-strategy": "decides what to build, sells, advises, teaches",
    "governance": "controls risk, law, ethics and security",
    "leadership": "leads people and budgets",
}

DEGREES: dict[Degree, str] = {
    "none": "no degree",
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}

TOPICS: dict[StatisticTopic, str] = {
    "growth": "Growth",
    "openings": "Openings",
    "employment": "Employment",
    "projections": "Projections",
    "market-size": "Market size",
    "shortage": "Shortage of people",
    "education": "Education",
    "industries": "Industries",
    "employers": "Employers",
    "impact": "Effects on business and jobs",
    "skills": "Skills",
    "wage-premium": "Pay premiums and changes of pay",
    "postings": "Job postings",
    "technology": "Technology in use",
    "certifications": "Certifications named in postings",
}

METHODS: dict[DemandMethod, str] = {
    "keyword-anywhere": "word found anywhere in the posting",
    "keyword-tag": "fixed list of words, found in the text",
    "llm-extracted": "skills listed by a language model",
    "entity-required": "skills recognised and marked as required",
    "taxonomy": "taxonomy of the vendor",
    "manual": "read by hand",
    "read-as-posting": "names of skills read in the text; required: among its requirements",
}

SET_ASIDE: dict[Doubt, str] = {
    "few-postings": "are too few to inform anything",
    "one-employer": "show the habits of one employer: more than a third are by {employer}",
    "part-of-them": "were found by the words {found_by}, so that they are only a part of such postings",
    "low-confidence": "could not be confirmed well enough",
}
"""Why a study informs no importance."""

HANDS: dict[Hand, str] = {
    "copy": "a copy of it",
    "quotation": "people who quote it",
    "report": "reports on it",
    "list": "a list that others keep",
}
"""Whose words a source was read in."""

ORIGINS: dict[EvidenceOrigin, str] = {
    "issuer": "a document of the issuer",
    "copy": "a copy of a document of the issuer",
    "citing": "second hand, from a document that names the page of the issuer",
    "other": "a document of somebody else",
}
"""Whose word a piece of evidence is."""

AGE_REASONS: dict[AgeReason, str] = {
    "search-too-old": "was last searched for {days} days ago; a search is good for {life} {unit}",
    "figure-too-old": "speaks of {when}; a figure of this kind is good for {life} {unit}",
    "foretold-year-over": "foretells {when}, which is over",
    "announced-day-passed": "was announced for {when}, which has passed",
    "passed-since-search": "was announced for {when}, which has passed since the last search",
    "outcome-unknown": "was announced for {when}, and what became of it is not known",
    "ahead-of-today": "{field} {when} lies ahead of {on}",
}
"""Why a fact should be looked at again."""

CHANGES: dict[ChangeKind, str] = {
    "new": "new",
    "gone": "gone",
    "changed": "changed",
}
"""What became of a record from one version to the next."""

OWN_CHANGES: dict[OwnChange, str] = {
    "new": "new",
    "replaces": "in place of ours",
    "extends": "with your",
}
"""What a record of the user's own is to ours."""

RECOMMENDATIONS = {
    "asked-for": "Asked for",
    "worth-learning-with": "To learn with",
    "gated": "Not open to all",
}
"""The groups of recommended certifications."""

NAMED_IN: dict[NamedHow, str] = {
    "asked-for": "named in {count:,} of {n:,} postings ({share:.1f}%)",
    "few": "named in {count:,} of {n:,} postings",
    "hardly-ever": "hardly ever named: {count:,} of {n:,} postings",
    "none": "named in none of {n:,} postings",
    "too-few-read": "too few postings read: {n:,}",
}
"""In how many postings something is named; a share only of what they ask for."""

DISTANCES: dict[Distance, str] = {"close": "close", "step": "a step", "stretch": "a stretch", "leap": "a leap"}
"""How far a move is."""

ROUTE_DOUBTS: dict[RouteDoubt, str] = {
    "many-moves": "{moves} moves",
    "leap": "a leap on the way",
    "against": "a move against the usual direction",
    "degree": "a degree asked for far above what most hold who start here",
}
"""Why hardly anybody goes a way."""

HOW_FAR = (
    "How far: the share of the skills needed that is there, core ones thrice, useful ones twice; begun counts half, "
    "near a quarter, what grows at work nothing. Close from 55%, a step from 35%, a stretch from 15%, else a leap. Our "
    "judgement."
)

NAME_SENSES: dict[NameSense, str] = {
    "id": "id",
    "title": "name",
    "code": "exam code",
    "alias": "alias",
    "abbreviation": "abbreviation",
    "rung": "level of it",
    "misspelling": "known misspelling",
    "shared": "name of several things",
}

FOUND_BY: dict[FoundBy, str] = {
    "name": "{}",
    "letters": "{}, divided into words differently",
    "words": "{}, in other words",
    "language": "{}, in another language",
    "core": "{}, without what stands around it",
    "without-maker": "{} without its maker",
    "product": "{}, without maker, version or kind",
    "pair": "{}, with what it belongs to",
    "beginning": "{}, its beginning",
    "ending": "{} at its end",
    "first-words": "{} at its beginning",
    "fewer-words": "{}, in fewer words",
    "with-code": "{}, beside its name",
    "code-of-another": "{}, beside another name",
    "one-letter-off": "one letter off",
    "two-letters-off": "two letters off",
    "nearness": "close to its {}",
    "title": "{}, read as a job title",
    "list": "one of several names",
    "words-of-its-name": "words of its name",
    "said-there": "said there",
    "some-of-the-words": "some of the words",
}
"""How something was found; the sense of its name goes into the braces."""

TITLE_NAMES = {"title": "by its name", "alias": "by the name", "rung": "by its level", "code": "by the code"}
"""By what kind of name a role was found in a title."""

TITLE_LEVELS: dict[str, str] = {"plain": "under the plain title"}
"""What a level of titles is called where its own name would not do."""

TITLE_CHANGES: dict[TitleChange, str] = {
    "respelled": "{} read as {}",
    "taken-as": "{} taken as {}",
    "added": "{}read as {}, who is usually meant",
}

TITLE_DOUBTS: dict[TitleDoubt, str] = {
    "nothing-of-the-field": "no word of it speaks of this field",
    "no-trade": "it names a field, and nobody who works in it",
    "another-trade": "it names another trade",
    "another-field": "it speaks of another field, too",
    "too-general": "it could be several jobs",
    "words-apart": "the words of a name stand apart from one another",
    "unknown-words": "it has words that are not known here beside those of a name",
}


def found_by(reason: FoundBy, sense: NameSense | None, called: str | None) -> str:
    """Say how something was found: "alias, in other words: MLE"."""
    how = FOUND_BY[reason].format(NAME_SENSES[sense] if sense else "")
    return f"{how}: {called}" if called else how


def filters(applied: Sequence[Applied], words: Mapping[str, str]) -> str:
    """Write filters: "family engineering, needs Python". `words` has those whose option does not say it."""
    return ", ".join(words.get(one.option, f"{one.option} {{}}").format(one.name) for one in applied)


def records(number: int, kind: str) -> str:
    """Write a number of records of one kind: "1 role", "12 pay observations"."""
    return count(number, KINDS[kind].noun or kind)


def a_degree(degree: Degree) -> str:
    """Write a degree with its article: "a bachelor's degree", "an associate degree"."""
    return f"{'an' if DEGREES[degree][0] in 'aeiou' else 'a'} {DEGREES[degree]}"


def named_in(naming: Naming) -> str:
    """Say in how many postings something is named: "named in 3 of 44 postings (6.8%)", "hardly ever named: 1 of …"."""
    share = 100 * naming.count / naming.n if naming.n else 0
    return NAMED_IN[naming.how].format(count=naming.count, n=naming.n, share=share)
