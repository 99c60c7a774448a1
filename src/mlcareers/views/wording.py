"""The only place where money, ranges, percentages, plurals and dates become words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import is_old
from mlcareers.knowledge.kinds import KINDS
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import (
    AgeReason,
    BasisOfAnswer,
    ChangeKind,
    Degree,
    DemandMethod,
    Distance,
    Doubt,
    EvidenceOrigin,
    Family,
    FoundBy,
    Hand,
    NameSense,
    NearestKind,
    OccupationMatch,
    OwnChange,
    PayBasis,
    RouteDoubt,
    StatisticTopic,
    TitleChange,
    TitleDoubt,
    Unlikeness,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mlcareers.analysis.filters import Applied
    from mlcareers.analysis.rungs import LevelYears
    from mlcareers.models.base import Years
    from mlcareers.models.salary import Pay, Place, Quality, Salary
    from mlcareers.models.source import Source
    from mlcareers.models.statistic import Statistic

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_US_STATE = re.compile(r", [A-Z]{2}\b")
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

HANDS: dict[Hand, str] = {
    "copy": "a copy of it",
    "quotation": "people who quote it",
    "report": "reports on it",
    "list": "a list that others keep",
}
"""Whose words a source was read in."""

_SECOND_HAND = {"quotation": "quoted", "report": "reported", "list": "listed by others"}

RECOMMENDATIONS = {
    "asked-for": "Asked for",
    "worth-learning-with": "To learn with",
    "gated": "Not open to all",
}
"""The groups of recommended certifications."""

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

DEGREES: dict[Degree, str] = {
    "none": "no degree",
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}
PAY_BASES: dict[PayBasis, str] = {
    "base": "base pay",
    "total": "total compensation",
    "wages": "wages in official statistics",
    "salary": "salary as stated",
    "advertised": "advertised pay, middle of the range",
    "unstated": "base or total not stated",
}
OCCUPATION_MATCHES: dict[OccupationMatch, str] = {
    "own": "this very job",
    "listed": "the classification lists this title under it, perhaps beside others",
    "filed": "employers file this title under it",
    "kindred": "the nearest work, by our judgement",
}
"""How an official occupation is known to hold people of a role."""

INSTEAD = {
    "unranked": "Only figures without a median of a stated sample",
    "withheld": "Withheld, on too few different observations",
    "other-people": "Only of other people under this name",
    "occupation": "Only what official statistics count",
    "nothing": "Nothing known",
}
"""What is known of a role's pay in place of a figure to be ranked by."""

NO_PAY_CHANGE = {
    "no-like-figures": "no comparable figure: no source has the same one of both roles",
    "one-sample": "no comparable figure: one sample counts both roles",
}
"""Why no change of pay is drawn."""

DISTANCES: dict[Distance, str] = {"close": "close", "step": "a step", "stretch": "a stretch", "leap": "a leap"}
"""How far a move is."""

TITLE_LEVELS: dict[str, str] = {"plain": "under the plain title"}
"""What a level of titles is called where its own name would not do."""

SET_ASIDE: dict[Doubt, str] = {
    "few-postings": "are too few to inform anything",
    "one-employer": "show the habits of one employer: more than a third are by {employer}",
    "part-of-them": "were found by the words {found_by}, so that they are only a part of such postings",
    "low-confidence": "could not be confirmed well enough",
}
"""Why a study informs no importance."""

ROUTE_DOUBTS: dict[RouteDoubt, str] = {
    "many-moves": "{moves} moves",
    "leap": "a leap on the way",
    "against": "a move against the usual direction",
    "degree": "a degree asked for far above what most hold who start here",
}
"""Why hardly anybody goes a way."""

HOW_FAR = (
    "How far: the share of its needs that is there, core skills thrice, useful ones twice; begun counts half, near a "
    "quarter. Close from 55%, a step from 35%, a stretch from 15%, else a leap. Our judgement."
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

TITLE_DOUBTS: dict[TitleDoubt, str] = {
    "nothing-of-the-field": "no word of it speaks of this field",
    "no-trade": "it names a field, and nobody who works in it",
    "another-trade": "it names another trade",
    "another-field": "it speaks of another field, too",
    "too-general": "it could be several jobs",
    "words-apart": "the words of a name stand apart from one another",
    "unknown-words": "it has words that are not known here beside those of a name",
}
TITLE_CHANGES: dict[TitleChange, str] = {
    "respelled": "{} read as {}",
    "taken-as": "{} taken as {}",
    "added": "{}read as {}, who is usually meant",
}
TITLE_NAMES = {"title": "by its name", "alias": "by the name", "rung": "by its level", "code": "by the code"}
"""By what kind of name a role was found in a title."""

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
_UNITS = {
    "percent": "{}%",
    "percent/year": "{}% a year",
    "USD": "${}",
    "USD/year": "${} a year",
    "openings/year": "{} a year",
    "rank": "no. {}",
}
FAMILIES: dict[Family, str] = {
    "engineering": "builds models and AI software",
    "operations": "runs data, models and platforms",
    "research": "creates new methods or scientific results",
    "data": "collects, models and explains data",
    "product-strategy": "decides what to build, sells, advises, teaches",
    "governance": "controls risk, law, ethics and security",
    "leadership": "leads people and budgets",
}


def filters(applied: Sequence[Applied], words: Mapping[str, str]) -> str:
    """Write filters: "family engineering, needs Python". `words` has those whose option does not say it."""
    return ", ".join(words.get(one.option, f"{one.option} {{}}").format(one.name) for one in applied)


def found_by(reason: FoundBy, sense: NameSense | None, called: str | None) -> str:
    """How something was found: "alias, in other words: MLE"."""
    how = FOUND_BY[reason].format(NAME_SENSES[sense] if sense else "")
    return f"{how}: {called}" if called else how


def records(number: int, kind: str) -> str:
    """Write a number of records of one kind: "1 role", "12 pay observations"."""
    return count(number, KINDS[kind].noun or kind)


def count(number: float, singular: str, plural: str | None = None) -> str:
    """Write a number with its noun: "1 role", "2,968 rows"."""
    noun = singular if number == 1 else plural or f"{singular}s"
    return f"{number:,g} {noun}" if number < 1_000_000 else f"{number:,.0f} {noun}"


NEAREST: dict[NearestKind, str] = {
    "every-level": "At all levels together",
    "neighbouring-country": "Nearby",
    "same-continent": "On the same continent",
    "worldwide": "Worldwide",
    "other-country": "Far away",
    "near-role": "Another role there",
}
"""In what the nearest figure differs from what was asked."""


ANSWERED_BY: dict[BasisOfAnswer, str] = {
    "own": "the role itself",
    "stand-in": "other people",
    "nearest": "only the nearest",
}
"""What answers a question about pay."""

PERCENTILES = {
    "p10": "the 10th percentile",
    "p25": "the lower quartile",
    "median": "the median",
    "p75": "the upper quartile",
    "p90": "the 90th percentile",
}
"""How percentiles are called in a sentence."""

UNLIKE: dict[Unlikeness, str] = {
    "currency": "In another currency",
    "tax": "Net against gross",
    "period": "By the hour against a longer period, and nobody states the hours",
    "basis": "Base pay against all that is paid",
    "no-middle": "Without median or percentile",
}
"""Why an offer is not set beside a figure."""

ASK: dict[Unlikeness, str] = {
    "tax": "Some figures differ in tax alone: what is it before tax, or after?",
    "period": "Some figures differ in the period alone: what is it by the month or by the year?",
    "basis": "Some figures count another part of the pay: what is it with bonus and equity, or without?",
    "currency": "Some figures are told in another currency, and an offer is not converted: what is it in that one?",
    "no-middle": "",
}
"""What to ask of an offer that is unlike every figure."""


def thousands(amount: float) -> str:
    """Write an amount of money in short: "202k", "1.2M"; pay by the month or hour in full: "5,557", "34.5"."""
    if not amount:
        return "0"
    if amount >= 999_500:
        return f"{amount / 1_000_000:.3g}M"
    return f"{amount / 1000:.0f}k" if amount >= 10_000 else money(amount)


def months_span(low: float, high: float) -> str:
    """A span of whole months: "3–7 months", "1 month", "under a month"."""
    if round(high) < 1:
        return "under a month"
    ends = dict.fromkeys(max(1, round(end)) for end in (low, high))
    return "–".join(map(str, ends)) + (" month" if round(high) == 1 else " months")


def money(amount: float) -> str:
    """Write an amount of money in full: "201,730"; "72.5" an hour."""
    return f"{amount:,.0f}" if amount >= 1000 else f"{amount:,g}"


SINGLE_FIGURES = ("mean", "average", "stated")
"""What a source may give in place of a median."""


def kind_of_pay(salary: Salary) -> str:
    """What is paid: "gross salary as stated", "total compensation, gross or net not stated"."""
    basis = PAY_BASES[salary.pay_basis]
    return f"{salary.tax} {basis}" if salary.tax else f"{basis}, gross or net not stated"


def year_of(salary: Salary) -> str:
    """The year of a figure, said to be old where it is; or that none is stated."""
    if salary.year is None:
        return "year not stated"
    return f"{salary.year} (old)" if is_old(salary) else str(salary.year)


def sample(salary: Salary) -> str:
    """On how much a figure rests: "1,248 different of 4,262 rows", "345 people", "n not stated"."""
    if salary.band:
        return "band set by its owner"
    unit = salary.n_unit or "of what is not stated"
    if salary.n and salary.n_different:
        of_all = f" of {salary.n:,}" if salary.n != salary.n_different else ""
        said = f"{salary.n_different:,} different{of_all} {unit}"
    else:
        said = f"{salary.n:,} {unit}" if salary.n else ""
    sure = quality(salary.quality) if salary.quality else ""
    return ", ".join(filter(None, (said, sure))) or "n not stated"


def quality(quality: Quality) -> str:
    """How sure an official figure is, and of what: "relative standard error of the mean 1%", "register"."""
    of = {"relative standard error": " of the mean", "coefficient of variation": " of the median"}.get(quality.mark, "")
    return quality.mark if quality.percent is None else f"{quality.mark}{of} {quality.percent:g}%"


def pay_in_short(pay: Pay) -> str:
    """Write the middle of an observation, named when it is no median: "194k", "mean 158k", "70k–285k", "from 180k"."""
    if pay.median:
        return thousands(pay.median)
    if pay.mean or pay.average:
        return f"mean {thousands(pay.mean)}" if pay.mean else f"average {thousands(pay.average or 0)}"
    if pay.stated:
        return f"{thousands(pay.stated)}, statistic not stated"
    if pay.low and pay.high:
        return f"{thousands(pay.low)}–{thousands(pay.high)}"
    return f"from {thousands(pay.low)}" if pay.low else f"up to {thousands(pay.high or 0)}"


def pay_in_full(pay: Pay) -> str:
    """Every figure of an observation in short: "p10 125k · p25 147k · median 194k · p75 250k · p90 303k"."""
    names = ("low", "p10", "p25", "median", *SINGLE_FIGURES, "p75", "p90", "high")
    fields = ((name, getattr(pay, name)) for name in names)
    return " · ".join(f"{name} {thousands(amount)}" for name, amount in fields if amount)


def place(place: Place) -> str:
    """Write a place, the narrowest name first: "Google, US", "worldwide", "not stated"."""
    country = {"unstated": "not stated"}.get(place.country, place.country)
    narrow = place.company or place.city or place.region
    return f"{narrow}, {country}" if narrow and not narrow.endswith(country) else narrow or country


def place_in_full(place: Place) -> str:
    """Write a place with its country by name: "Canada", "London, United Kingdom", "New York, NY"."""
    if place.city and _US_STATE.search(place.city):
        return place.city
    return ", ".join(filter(None, (place.company, place.city or place.region, name_of(place.country))))


def countries(place: str) -> str:
    """Write where postings were counted, in short: "US", "US and UK", "5 countries"."""
    names = place.split(", ")
    return listing(names) if len(names) < 3 else f"{len(names)} countries"


_WITH_ARTICLE = ("United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Comoros", "Maldives", "Seychelles")


def country_in_a_sentence(code: str) -> str:
    """Write a country as it stands in a sentence: "the United States", "Germany", "the Cayman Islands"."""
    name = name_of(code)
    plural = name.startswith(_WITH_ARTICLE) or name.endswith((" Islands", " Republic"))
    return f"the {name}" if plural else name


def percent(share: float) -> str:
    """Write a share in percent: "61%", "7.5%" below ten."""
    return f"{share:.0f}%" if share >= 10 or share == int(share) else f"{share:.1f}%"


def judged_share(share: float) -> str:
    """Write a share that we judged, from 0 to 1, no finer than judgement is: "39%", "under 1%"."""
    return f"{100 * share:.0f}%" if share >= 0.01 or not share else "under 1%"


def years(span: Years) -> str:
    """Write a span of experience: "0–2 years", "5+ years", "under 1 year"."""
    if span.max is None:
        return f"{span.min:g}+ years"
    if not span.min:
        return f"under {count(span.max, 'year')}" if span.max <= 1 else f"0–{span.max:g} years"
    return f"{span.min:g}–{span.max:g} years"


def listing(words: list[str] | tuple[str, ...], last: str = "and") -> str:
    """Words in a row: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def sentence(text: str) -> str:
    """Write a text with a capital and a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def source_name(source: Source) -> str:
    """Write a source by publisher (when it is short and not said by the title) and title."""
    publisher = source.publisher if len(source.publisher) <= 24 and source.publisher != "not stated" else ""
    said = not publisher or publisher.casefold() in source.title.casefold()
    return source.title if said else f"{publisher}, {source.title}"


def source_line(source: Source) -> str:
    """Write a source in one line: publisher, title, year."""
    parts = [source_name(source)]
    if source.published and source.published[:4] not in source.title:
        parts.append(source.published[:4])
    if source.superseded_by:
        parts.append("superseded")
    if source.hand and source.hand != "copy":
        parts.append(_SECOND_HAND[source.hand])
    if "own" in vars(source):
        parts.append("yours")
    return ", ".join(parts)


def a_degree(degree: Degree) -> str:
    """Write a degree with its article: "a bachelor's degree", "an associate degree"."""
    return f"{'an' if DEGREES[degree][0] in 'aeiou' else 'a'} {DEGREES[degree]}"


def dollars(amount: float) -> str:
    """Write a price in full: "free", "99 USD", "1,495 USD", "70.50 USD"."""
    return f"{price(amount)} USD" if amount else "free"


def price(amount: float) -> str:
    """Write a price without its currency, with cents where it has some: "free", "99", "1,495", "70.50"."""
    if not amount:
        return "free"
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def ago(days: int) -> str:
    """How long ago a day was: "today", "1 day ago", "204 days ago"."""
    return f"{count(days, 'day')} ago" if days else "today"


def month(day: str) -> str:
    """Write a date no finer than its month: "September 2026", "2026"."""
    year, _, rest = day.partition("-")
    return f"{_MONTHS[int(rest[:2]) - 1]} {year}" if rest else year


def asked_years(asked: LevelYears) -> str:
    """Say what postings of a level ask for: "5 (4–6)", the median and the quartiles."""
    return f"{asked.median:g} ({asked.low:g}–{asked.high:g})"


def named_in(count: int, n: int) -> str:
    """Say in how many postings something is named: "named in 2 of 852 postings (0.2%)", "named in none of 852 …"."""
    if not count:
        return f"named in none of {n:,} postings"
    share = f"{100 * count / n:.1f}" if 1000 * count >= n else "under 0.1"
    return f"named in {count:,} of {n:,} postings ({share}%)"


def number(value: float) -> str:
    """Write a number in full, or to five digits from ten million on: "245,900", "36.2", "26.03 billion"."""
    if abs(value) >= 1e9:
        return f"{value / 1e9:,.5g} billion"
    if abs(value) >= 1e7:
        return f"{value / 1e6:,.5g} million"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def figure(statistic: Statistic) -> str:
    """Write what a statistic says: "34%", "no. 1", "≥ 50,000 jobs", "16 to 118%"; empty for a list."""
    bound, amount = _bound_and_number(statistic.value, statistic.low, statistic.high)
    if statistic.value is not None and statistic.low is not None and statistic.high is not None:
        amount = f"{amount} ({number(statistic.low)}–{number(statistic.high)})"
    unit = statistic.unit or ""
    return bound + _UNITS.get(unit, f"{{}} {unit}").format(amount).rstrip() if amount else ""


def _bound_and_number(value: float | None, low: float | None, high: float | None) -> tuple[str, str]:
    if value is not None:
        return "", number(value)
    if low is not None and high is not None:
        return "", f"{number(low)} to {number(high)}"
    if low is not None:
        return "≥ ", number(low)
    return ("≤ ", number(high)) if high is not None else ("", "")


def when(statistic: Statistic) -> str:
    """Write the time of which a statistic speaks: "2025", "May 2025", "2024 to 2034"; empty when it does not say."""
    year, period = str(statistic.year or ""), statistic.period or ""
    return period if year in period else ", ".join(filter(None, (year, period)))
