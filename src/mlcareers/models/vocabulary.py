"""The closed vocabularies of the knowledge: what may be chosen from, in the order in which it is told."""

from __future__ import annotations

from typing import Literal

Basis = Literal["cited", "measured", "editorial"]
"""cited: a source says so · measured: computed from a data set · editorial: our judgement, informed by the sources."""

Confidence = Literal["high", "medium", "low"]
"""How well a fact could be confirmed; the meaning of each step is defined in data/README.md."""

Importance = Literal["core", "useful", "optional"]
"""core: hard to do the job without · useful: named often, learnable on the job · optional: helps in some places."""

Depth = Literal["use", "build", "research"]
"""use: apply what others made · build: make one that works and mend it · research: find out what nobody knows yet."""

RouteDoubt = Literal["many-moves", "leap", "against", "degree"]
"""Why hardly anybody goes a way: three moves or more, a move that is a leap, a move that people make the other way
round, and a degree two steps above the one that those who start there mostly hold."""

Distance = Literal["close", "step", "stretch", "leap"]
"""How far a move is: most of what is needed is there, about half of it, a part, nearly nothing."""

Doubt = Literal["few-postings", "one-employer", "part-of-them", "low-confidence"]
"""Why a study of postings informs nothing."""

Level = Literal[
    "intern",
    "junior",
    "mid",
    "senior",
    "staff",
    "principal",
    "lead",
    "manager",
    "director",
    "head",
    "vp",
    "executive",
]
"""Career levels in the order in which people usually reach them."""

ChangeKind = Literal["new", "gone", "changed"]
"""What became of a record from one version to the next."""

OwnChange = Literal["new", "replaces", "extends"]
"""What a record of the user's own is to ours: another one · one in the place of ours · ours with some values more."""

TitleLevel = Literal[Level, "plain"]
"""The level that a title names; plain: it names none."""

Family = Literal["engineering", "operations", "research", "data", "product-strategy", "governance", "leadership"]

Degree = Literal["none", "associate", "bachelor", "master", "doctorate"]
"""The lowest formal education that usually opens the door, in rising order."""

SkillCategory = Literal[
    "language",
    "framework",
    "cloud",
    "data",
    "maths",
    "ml",
    "deep-learning",
    "nlp-llm",
    "computer-vision",
    "rl-robotics",
    "systems",
    "mlops",
    "software",
    "analytics-bi",
    "research",
    "governance",
    "product",
    "soft",
    "domain",
]

PayBasis = Literal["base", "total", "wages", "salary", "advertised", "unstated"]
"""What is counted: base pay · total compensation (base, bonus and equity) · wages as official
statistics count them · salary as people or employers state it, parts not named · pay advertised in a posting
(the middle of a range) · the source does not say."""

NearestKind = Literal[
    "every-level", "neighbouring-country", "same-continent", "worldwide", "other-country", "near-role"
]
"""In what the nearest figure differs from what was asked: its level, its country, or its role."""

BasisOfAnswer = Literal["own", "stand-in", "nearest"]
"""What answers a question about pay: a figure of the role itself · only one of other people, who stand near it ·
neither, only what is known nearest."""

Tax = Literal["gross", "net"]

CountryFrom = Literal["profile", "environment"]
"""Who names the country of a reader that did not type one: their profile · the variable MLCAREERS_COUNTRY."""

PayPeriod = Literal["year", "month", "hour"]
"""What an amount is paid for."""

RateMeasure = Literal["exchange", "purchasing-power"]
"""What a dollar is set against: money that it was changed for · what it buys."""

NotConvertible = Literal["year-not-stated", "no-rate", "rising-prices", "no-factor", "no-single-country"]
"""Why a figure is not converted: its year is not stated · no exchange rate of its year is held · prices rise so fast
that a rate of a year says nothing · no purchasing power of its year is held · it speaks of no single country."""

Unlikeness = Literal["currency", "tax", "period", "basis", "no-middle"]
"""Why an offer is not set beside a figure: another currency · net against gross · by the hour, whose number a year
nobody states · base pay against all that is paid, or the reverse · a figure without median or percentile."""

OccupationMatch = Literal["own", "listed", "filed", "kindred"]
"""How an official occupation is known to hold people of a role: it is this very job · the classification lists the
title under it · employers file the title under it · neither; the nearest work, by our judgement."""

Counted = Literal["people", "postings", "rows", "jobs", "filings"]
"""What n counts."""

SAMPLE_FLOOR = 30
"""Below this many different observations a figure is not shown."""

Withheld = Literal["few", "collapsed"]
"""Why a figure is not shown: under the sample floor · p10 equals p25 and p75 equals p90, so that it is one value."""

DemandMethod = Literal[
    "keyword-anywhere", "keyword-tag", "llm-extracted", "entity-required", "taxonomy", "manual", "read-as-posting"
]
"""How a study decides that a posting names a skill. Shares of different methods are never averaged."""

EvidenceOrigin = Literal["issuer", "copy", "citing", "other"]
"""Whose word a document is: the issuer's own, at its own address · a copy of one, standing elsewhere · a document of
somebody else that names the page of the issuer it was taken from · any other."""

NamedHow = Literal["asked-for", "few", "hardly-ever", "none", "too-few-read"]
"""What the postings that name something bear: that it is asked for · nothing, for they are too few, whatever their
share · that hardly any of those read name it · that none does · nothing, for too few were read."""

CertificationStatus = Literal["active", "beta", "retiring", "retired", "unverified"]
CertificationLevel = Literal["foundational", "associate", "professional", "specialty", "expert", "not stated"]

StatisticTopic = Literal[
    "growth",
    "openings",
    "employment",
    "projections",
    "market-size",
    "shortage",
    "education",
    "industries",
    "employers",
    "impact",
    "skills",
    "wage-premium",
    "postings",
    "technology",
    "certifications",
]

Hand = Literal["copy", "quotation", "report", "list"]
"""In whose words a source was read that could not be opened: a copy of it, people who quote it, reports on it, or a
list that others keep."""

SourceKind = Literal[
    "article",
    "official statistics",
    "survey",
    "data set",
    "posting study",
    "report",
    "classification",
    "documentation",
    "course",
    "regulation",
    "vendor page",
]

SENSES = ("id", "title", "code", "alias", "rung", "misspelling", "shared")
"""What a name can be to its record, the most official first; a rung is a level of a role, with its own title, and a
shared name means other things as well."""

NameSense = Literal["id", "title", "code", "alias", "abbreviation", "rung", "misspelling", "shared"]
"""What a name is to its record, as a person is told: an alias of a few capitals is an abbreviation."""

FoundBy = Literal[
    "name",
    "letters",
    "words",
    "language",
    "core",
    "without-maker",
    "product",
    "pair",
    "beginning",
    "ending",
    "first-words",
    "fewer-words",
    "with-code",
    "code-of-another",
    "one-letter-off",
    "two-letters-off",
    "nearness",
    "title",
    "list",
    "words-of-its-name",
    "said-there",
    "some-of-the-words",
]
"""How a query led to a record: by a name as it is written, in one form or another, or by what is said there."""

TitleDoubt = Literal[
    "nothing-of-the-field",
    "no-trade",
    "another-trade",
    "another-field",
    "too-general",
    "words-apart",
    "unknown-words",
]
"""Why no role is certain for a title: it has no word of the field · names a field and nobody who works in it · names
another trade (a recruiter's) · has words of another field · could be several jobs (Data Manager) · has the words of a
name apart from one another · has words that nobody here knows beside or between those of a name."""

TitleChange = Literal["respelled", "taken-as", "added"]
"""What was read into a title: a word was misspelt · was taken for its like or for what it belongs to · is missing, and
is what is usually meant."""

TimeUnit = Literal["days", "months"]

AgeReason = Literal[
    "search-too-old",
    "figure-too-old",
    "foretold-year-over",
    "announced-day-passed",
    "passed-since-search",
    "outcome-unknown",
    "ahead-of-today",
]
"""Why a fact should be looked at again: its last search · the time of which it speaks · is too long ago; the year that
it foretells is over; the day it was announced for has passed · since the last search · without a word on what became of
it; it is dated ahead of today."""
