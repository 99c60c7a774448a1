"""The terms of a posting: years, degree, pay, place of work, visa."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, get_args

from mlcareers.models.values import Value
from mlcareers.models.vocabulary import Degree
from mlcareers.text.amounts import Amount, Period, amounts_in, period_in
from mlcareers.text.documents.education import level_of
from mlcareers.text.documents.sections import Section

MOST_YEARS = 20

_YEARS = re.compile(
    r"(?<![\d.,$€£])(\d{1,2}(?:[.,]5)?)\s?(?:\+|plus)?\s*(?:(?:-|–|to|bis|à|a|ou|or)\s*\d{1,2}\s?\+?\s*)?(?:\+\s*)?"
    r"(?:years?|yrs?\.?|YOE|Jahren?|Jahre|ans|années|años|anos)\b(?!\s?(?:old|ago|contract|fixed))",
    re.IGNORECASE,
)
_YEARS_IN_WORDS = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|ten|zwei|drei|fünf|trois|cinq|dos|tres|cinco|"
    r"três)\s*(?:\(\d+\)\s*)?\+?\s*(?:or more )?"
    r"(?:years?|Jahre|ans|años|anos)\b",
    re.IGNORECASE,
)
_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "zwei": 2,
    "drei": 3,
    "fünf": 5,
    "trois": 3,
    "cinq": 5,
    "dos": 2,
    "tres": 3,
    "cinco": 5,
    "três": 3,
}
_NOT_EXPERIENCE = re.compile(
    r"(?:last|past|next|over the|for (?:over|more than)|depuis|since|founded|history|anniversary|vesting|within|"
    r"every|seit)\W*(?:\w+\W+){0,2}$|"
    r"(?:contract|old|fixed.term)",
    re.IGNORECASE,
)

_DEGREE_WORD = re.compile(
    r"\b(?:degree|abgeschlossenes studium|hochschulabschluss|hochschulstudium|studium|universitaire|licenciatura|"
    r"titulaci[oó]n|"
    r"ensino superior|eingeschrieben|immatrikuliert|enrolled|bac ?\+ ?[345]|école d'ingénieur|"
    r"any graduate)\b(?! of| in the)",
    re.IGNORECASE,
)
_NO_DEGREE = re.compile(
    r"\b(?:no (?:formal )?(?:degree|diploma)|degree (?:is )?not (?:required|needed|necessary)|(?:don't|"
    r"do not) (?:care about|need|require) (?:a |your )?degrees?|"
    r"kein (?:studium|abschluss)|sans diplôme|diplôme non|sin título)\b",
    re.IGNORECASE,
)
_BAC = re.compile(r"bac ?\+ ?(\d)", re.IGNORECASE)

_PAY_WORDS = re.compile(
    r"salar\w+|\bpay\b|compensation|\bbase\b|\brange\b|\bOTE\b|gehalt|vergütung|stundenlohn|rémunération|salaire|"
    r"retribuci[oó]n|remunera\w+|"
    r"sueldo|\bCTC\b|per (?:hour|day|year|annum|month)|p\.a\.|wage|rate\b|bolsa",
    re.IGNORECASE,
)
_NOT_PAY = re.compile(
    r"raised|funding|valuation|revenue|\bARR\b|series [A-E]\b|investors?|customers?|budget|assets|stipend|"
    r"allowance|bonus of|referral|sign-on|"
    r"reimburse|401|insurance|fund\b|per user|billion|million|volume|savings",
    re.IGNORECASE,
)

_FULL_WEEK = re.compile(
    r"\b5 days(?:/| a | per )?(?:week)?,? (?:in|at)|in person 5 days|5 days in person", re.IGNORECASE
)
_REMOTE: tuple[tuple[Literal["remote", "hybrid", "onsite"], re.Pattern[str]], ...] = (
    (
        "hybrid",
        re.compile(
            r"\bhybrid (?:work\w*|model|role|schedule|position|office|remote|environment|set-?up|policy|team)|"
            r"[(·|,:-] ?hybrid\b|^hybrid\b|hybrid[)·|]|#LI-HYBRID|\bh[ií]brid[oa]\b|\d\s?(?:-\s?\d\s?)?(?:days?|"
            r"x)(?: per|/| a)? ?(?:week)? (?:in|at|from) (?:the |our )?office|office,? [1-4](?:-[1-4])? days|"
            r"[1-4] days?/week|"
            r"\bWFH\b|tage im büro|télétravail|homeoffice|home office|jours? (?:par semaine )?(?:de|"
            r"en) télétravail|dos días",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        "remote",
        re.compile(
            r"\b(?:fully|100 ?%|completely|entirely) remote|remote[- ]first|\(remote\)|remote (?:position|role|"
            r"job|work|within|in|from|across)\b|work from "
            r"anywhere|#LI-REMOTE|\bremoto\b|[(·|,:-] ?remote\b(?! ?,)|^remote\b|à distance|work from home",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        "onsite",
        re.compile(
            r"\bon[- ]?site (?!gym|cafe|park|lunch|fitness)\w+|\bonsite\.|in[- ]office\b|in person\b|"
            r"5 days (?:a week|in)|#LI-ONSITE|vor ort|sur site|presencial|"
            r"présentiel|office[- ]based",
            re.IGNORECASE,
        ),
    ),
)
_NO_VISA = re.compile(
    r"(?:no|not|cannot|can't|unable to|won't|without|doesn't|does not|do not)\W+(?:\w+\W+){0,4}(?:sponsor\w*|"
    r"visas?)|sponsorship (?:is )?(?:not|unavailable)|"
    r"citizens?(?:hip)?\b|u\.?s\.? persons?|nationals?\b|security clearance|permanent residents?|must (?:be|"
    r"have)\W+(?:\w+\W+){0,3}(?:legally )?authori[sz]ed to "
    r"work|(?:valid|existing|full) (?:work permit|right to work|working rights)|eligible to work|residents\b",
    re.IGNORECASE,
)
_SPONSORS = re.compile(
    r"(?:we|will|can|do|happy to|able to)\W+(?:\w+\W+){0,3}sponsor|sponsorship (?:is )?(?:available|offered|"
    r"possible|provided)|visa (?:support|sponsorship)\b|"
    r"sponsorship (?:are|is) welcome|require \w+ \w+ sponsorship and|support (?:with )?(?:\w+ ){0,3}(?:visa|"
    r"employment pass|work permit)|relocation and visa|blue card",
    re.IGNORECASE,
)


class OfferedPay(Value):
    """Pay as advertised: the two ends of a range, or one figure twice, in its own currency and period."""

    min: float
    max: float
    currency: str
    period: Period


def find_years(sections: Sequence[Section]) -> Iterator[float]:
    """Yield the least years of experience that a posting asks for, each time it does."""
    for section in sections:
        if section.kind in ("benefits",):
            continue
        for line in section.lines:
            for found in (*_YEARS.finditer(line.text), *_YEARS_IN_WORDS.finditer(line.text)):
                years = _WORDS.get(found[1].lower()) or float(found[1].replace(",", "."))
                asks = section.kind != "mentioned" or "experience" in line.text.lower()
                if asks and 0 < years <= MOST_YEARS and not _NOT_EXPERIENCE.search(line.text[: found.start()]):
                    yield years


def find_degree(sections: Sequence[Section], language: str) -> Degree | None:
    """Return the lowest degree that opens the door; none when a posting says so, None when it says nothing."""
    levels: list[Degree] = []
    for section in sections:
        if section.kind in ("benefits", "mentioned"):
            continue
        for line in section.lines:
            if _NO_DEGREE.search(line.text):
                return "none"
            levels += _degrees_in(line.text, language)
    return min(levels, key=get_args(Degree).index, default=None)


def _degrees_in(text: str, language: str) -> Iterator[Degree]:
    bac = _BAC.search(text)
    if bac:
        yield "master" if bac[1] == "5" else "bachelor"
        return
    named = [level_of(part, language) for part in re.split(r"[,/;]|\bor\b|\bou\b|\boder\b|\bo\b|\band\b", text)]
    found = [level for level in named if level and level != "other"]
    if found:
        yield from found
    elif _DEGREE_WORD.search(text):
        yield "bachelor"


def find_pay(text: str, country: str | None) -> OfferedPay | None:
    """Return the pay that a posting states; sums that are raised, insured or reimbursed are none."""
    best: tuple[int, Amount, str] | None = None
    for amount in amounts_in(text, country):
        around = text[max(0, amount.at - 90) : amount.to + 60]
        near = text[max(0, amount.at - 40) : amount.to + 25]
        if re.match(r"\s?(?:m|mm|bn|b|million|billion)\b", text[amount.to :], re.IGNORECASE) or amount.low < 5:
            continue
        worth = (amount.high > amount.low) * 2 + bool(_PAY_WORDS.search(around)) * 2 - bool(_NOT_PAY.search(near)) * 3
        if worth > 1 and (best is None or worth > best[0]):
            best = (worth, amount, near)
    if best is None or best[1].currency is None:
        return None
    amount = best[1]
    period = (
        period_in(text[amount.at : amount.to + 30].split("\n", maxsplit=1)[0])
        or period_in(best[2])
        or _usual_period(amount)
    )
    return OfferedPay(min=amount.low, max=amount.high, currency=str(amount.currency), period=period)


def _usual_period(amount: Amount) -> Period:
    return "hour" if amount.high < 250 else "day" if amount.high < 2000 else "year"


def find_remote(text: str) -> Literal["remote", "hybrid", "onsite"] | None:
    """Return where the work is done, if the posting says so."""
    if _FULL_WEEK.search(text):
        return "onsite"
    return next((where for where, pattern in _REMOTE if pattern.search(text)), None)


def find_visa(text: str) -> Literal["sponsors", "no"] | None:
    """Say whether a posting sponsors a visa, or asks for people who need none."""
    if _NO_VISA.search(_without_equal_opportunity(text)):
        return "no"
    return "sponsors" if _SPONSORS.search(text) else None


def _without_equal_opportunity(text: str) -> str:
    """Return a text without the sentences that list whom nobody is turned away for: national origin, citizenship.

    A sentence begins after a full stop or on a new line, and ends with a full stop; each is looked at once.
    """
    kept: list[str] = []
    at = 0
    while found := _EQUAL_OPPORTUNITY.search(text, at):
        end = text.find(".", found.end())
        if end < 0:
            break
        begin = max(text.rfind(".", at, found.start()), text.rfind("\n", at, found.start()), at - 1) + 1
        kept += (text[at:begin], " ")
        at = end + 1
    return "".join((*kept, text[at:]))


_EQUAL_OPPORTUNITY = re.compile(r"without regard|regardless of|equal opportunity|discriminat|origin", re.IGNORECASE)
