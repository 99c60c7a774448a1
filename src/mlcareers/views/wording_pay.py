"""What a figure of pay is called and says, and the codes of what is known of pay: their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlcareers.analysis.pay.claims import is_old
from mlcareers.models.country import name_of
from mlcareers.models.vocabulary import BasisOfAnswer, NearestKind, OccupationMatch, PayBasis, Unlikeness
from mlcareers.views.wording import thousands

if TYPE_CHECKING:
    from mlcareers.models.salary import Pay, Place, Quality, Salary

_US_STATE = re.compile(r", [A-Z]{2}\b")

PAY_BASES: dict[PayBasis, str] = {
    "base": "base pay",
    "total": "total compensation",
    "wages": "wages in official statistics",
    "salary": "salary as stated",
    "advertised": "advertised pay, middle of the range",
    "unstated": "base or total not stated",
}

PERCENTILES = {
    "p10": "the 10th percentile",
    "p25": "the lower quartile",
    "median": "the median",
    "p75": "the upper quartile",
    "p90": "the 90th percentile",
}
"""How percentiles are called in a sentence."""

SINGLE_FIGURES = ("mean", "average", "stated")
"""What a source may give in place of a median."""

OCCUPATION_MATCHES: dict[OccupationMatch, str] = {
    "own": "this very job",
    "listed": "the classification lists this title under it, perhaps beside others",
    "filed": "employers file this title under it",
    "kindred": "the nearest work, by our judgement",
}
"""How an official occupation is known to hold people of a role."""

ANSWERED_BY: dict[BasisOfAnswer, str] = {
    "own": "the role itself",
    "stand-in": "other people",
    "nearest": "only the nearest",
}
"""What answers a question about pay."""

NEAREST: dict[NearestKind, str] = {
    "every-level": "At all levels together",
    "neighbouring-country": "Nearby",
    "same-continent": "On the same continent",
    "worldwide": "Worldwide",
    "other-country": "Far away",
    "near-role": "Another role there",
}
"""In what the nearest figure differs from what was asked."""

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
    """Write every figure of an observation in short: "p10 125k · p25 147k · median 194k · p75 250k · p90 303k"."""
    names = ("low", "p10", "p25", "median", *SINGLE_FIGURES, "p75", "p90", "high")
    fields = ((name, getattr(pay, name)) for name in names)
    return " · ".join(f"{name} {thousands(amount)}" for name, amount in fields if amount)


def kind_of_pay(salary: Salary) -> str:
    """Say what is paid: "gross salary as stated", "total compensation, gross or net not stated"."""
    basis = PAY_BASES[salary.pay_basis]
    return f"{salary.tax} {basis}" if salary.tax else f"{basis}, gross or net not stated"


def year_of(salary: Salary) -> str:
    """Write the year of a figure, said to be old where it is; or that none is stated."""
    if salary.year is None:
        return "year not stated"
    return f"{salary.year} (old)" if is_old(salary) else str(salary.year)


def sample(salary: Salary) -> str:
    """Say on how much a figure rests: "1,248 different of 4,262 rows", "345 people", "n not stated"."""
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
    """Say how sure an official figure is, and of what: "relative standard error of the mean 1%", "register"."""
    of = {"relative standard error": " of the mean", "coefficient of variation": " of the median"}.get(quality.mark, "")
    return quality.mark if quality.percent is None else f"{quality.mark}{of} {quality.percent:g}%"


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
