"""What a CV says of each skill, where it stands, and in every format in which people write one."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from datetime import date

import pytest

from mlcareers.errors import MlcareersError, UnreadableDocumentError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.text.documents.cv import Cv, CvReader
from mlcareers.text.documents.dates import months_covered, span_in
from mlcareers.text.documents.open import read_document
from mlcareers.text.documents.posting import Posting, PostingReader
from mlcareers.text.documents.terms import OfferedPay

TODAY = date(2026, 11, 21)

Read = Callable[..., Cv]

GERMAN = "## Profil\nIch habe keine Erfahrung mit Knots und suche die Arbeit mit Sea Charts bei der Flotte"

HEAD = "# Ada Quay\nRotterdam, Netherlands\n\n"


@pytest.fixture
def read(library: KnowledgeBase) -> Read:
    return lambda text, suffix=".md": CvReader(library, TODAY).read(read_document(text.encode(), suffix))


@pytest.fixture
def read_posting(library: KnowledgeBase) -> Callable[..., Posting]:
    return lambda text, suffix=".md": PostingReader(library).read(read_document(text.encode(), suffix))


def kinds(cv: Cv) -> dict[str, str]:
    return {skill.id: skill.kinds[0] for skill in cv.skills}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Experience\n### Pilot, Bar Harbour (Jan 2020 – present)\n- Knots of every kind", {"knots": "used"}),
        ("## Education\nBSc Navigation, 2015\n- Modules: sea charts", {"charts": "taught"}),
        ("## Skills\nKnots, sea charts", {"knots": "listed", "charts": "listed"}),
        ("## Skills\nKnots (planned), sea charts", {"knots": "wanted", "charts": "listed"}),
        ("## Skills\nKnots; no sea charts", {"knots": "listed", "charts": "denied"}),
        ("## Skills\n- [x] Knots\n- [ ] Sea charts", {"knots": "listed", "charts": "wanted"}),
        ("## Skills\n| Daily | Not me |\n|--|--|\n| knots | sea charts |", {"knots": "listed", "charts": "denied"}),
        ("## Would like to learn\nKnots", {"knots": "wanted"}),
        ("## Summary\nNo experience with knots. I want to learn sea charts.", {"knots": "denied", "charts": "wanted"}),
        ("## Hobbies\nKnots and sea charts", {}),
        (GERMAN, {"knots": "denied", "charts": "wanted"}),
        ("## Experience\n### Pilot, Knots Shipping (Jan 2020 – present)\n- Fog", {}),
        ("## Experience\nPilot, Knots Shipping, Jan 2020 – present\n- Fog", {}),
    ],
)  # fmt: skip
def test_where_a_skill_stands_says_what_it_is_worth(read: Read, text: str, expected: dict[str, str]) -> None:
    assert kinds(read(HEAD + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flags in R", {"r"}),
        ("r", set()),
        ("R&D and R&B", set()),
        ("A letter to R. Mole", set()),
        ("Ropes of C++20", {"cpp"}),
        ("Knotting", {"knots"}),
        ("seacharts", {"charts"}),
        ("sea\ncharts", {"charts"}),
    ],
)
def test_a_name_is_read_in_its_own_case_and_as_a_whole(read: Read, text: str, expected: set[str]) -> None:
    assert set(kinds(read(f"{HEAD}## Experience\n### Pilot, Bar (2020 – present)\n- Work with {text}"))) == expected


FORMATS = {
    "text": (
        "Ada Quay\nRotterdam, Netherlands\n\nEXPERIENCE\n----------\nPilot, "
        "Bar Harbour   Jan 2020 - present\n * Knots for\n   sea\n"
        "   charts\n\nSKILLS\nBasics    R, C++\n",
        ".txt",
    ),
    "latex": (
        r"\documentclass{moderncv}\begin{document}\section{Experience}"
        r"\cventry{Jan 2020--present}{Pilot}{Knots Shipping}{Bar}{}{Knots \& sea charts}"
        "\n% R\n"
        r"\section{Skills}\cvitem{Basics}{R, C\texttt{++}}\end{document}",
        ".tex",
    ),
    "html": (
        "<html><script>var r='R'</script><body><h1>Ada Quay</h1><h2>Experience</h2><h3>Pilot, "
        "Bar (Jan 2020 - present)</h3><ul><li>Knots, sea "
        "charts</li></ul><h2>Skills</h2><p>R, C&#43;&#43;</p></body></html>",
        ".html",
    ),
    "json": (
        json.dumps(
            {
                "basics": {"name": "Ada Quay", "label": "Pilot", "location": {"countryCode": "NL"}},
                "work": [
                    {"name": "Knots", "position": "Pilot", "startDate": "2020-01", "highlights": ["Knots, sea charts"]}
                ],
                "skills": [{"name": "Basics", "keywords": ["R", "C++"]}],
                "interests": [{"name": "Knots"}],
            }
        ),
        ".json",
    ),
    "yaml": (
        "cv:\n  name: Ada Quay\n  sections:\n    experience:\n    - company: Knots Shipping\n      position: Pilot\n"
        "      start_date: 2020-01\n"
        "      end_date: present\n      highlights: ['Knots, sea charts']\n    skills:\n    - {label: Basics, "
        "details: 'R, C++'}\n",
        ".yaml",
    ),
}  # fmt: skip


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_says_the_same(read: Read, format: str) -> None:
    cv = read(*FORMATS[format])
    assert kinds(cv) == {"knots": "used", "charts": "used", "r": "listed", "cpp": "listed"}
    assert [(job.meaning.role, job.is_current) for job in cv.jobs] == [("pilot", True)]
    assert cv.years == cv.years_of_work == 6.9


def test_overlapping_jobs_count_once_and_internships_not_at_all(read: Read) -> None:
    jobs = (
        "### Pilot, Bar (Jan 2020 – Dec 2021)\n### Deckhand, Foo (Jan 2021 – Dec 2022)\n### Nurse, "
        "Ward (2015 – 2016)\n"
        "### Pilot Intern, Bar (Jan 2014 – Jun 2014)\n"
    )
    cv = read(f"{HEAD}## Experience\n{jobs}")
    assert (cv.years, cv.years_of_work) == (3.0, 5.0)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Jan 2020 – Mar 2020", 3),
        ("01/2020 - 03/2020", 3),
        ("2020-01 to 2020-03", 3),
        ("Jun - Aug 2019", 3),
        ("jan/2026 – atual", 11),
        ("seit Oktober 2026", 2),
        ("2019 bis 2020", 24),
        ("September 2026 to date", 3),
        ("March 2035 - present", 0),
    ],
)
def test_spans_of_time(text: str, months: int) -> None:
    span = span_in(text)
    assert span is not None
    assert months_covered([span], 2026 * 12 + 10) == months


@pytest.mark.parametrize("text", ["2020", "in March", "1,200 - 1,400 people", "May to the sea"])
def test_what_is_no_span_of_time(text: str) -> None:
    assert span_in(text) is None


@pytest.mark.parametrize(
    ("content", "suffix", "message"),
    [
        (b"", ".txt", "the file is empty"),
        (b"\x00\x01\x02", ".bin", "this is no text, PDF or Word document"),
        (b'{"a": 1}', ".json", "the JSON is no r"),
        (b'{"basics": ', ".json", "the file is no valid JSON, line 1"),
        (b"cv:\n  name: Ada\n  name: Eve\n", ".yaml", "the key 'name' appears twice; keep one, line 3"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, suffix: str, message: str) -> None:
    with pytest.raises(UnreadableDocumentError, match=message.replace("(", r"\(")):
        read_document(content, suffix)


def test_a_posting_tells_must_from_nice_and_from_the_rest(read_posting: Callable[..., Posting]) -> None:
    posting = read_posting(
        "# Senior Harbour Pilot\nRotterdam, "
        "Netherlands · hybrid · €60,000 - €70,000 per year\n\n## About us\nWe love C++.\n\n"
        "## Requirements\n- Sea charts (knots are a plus)\n- 5+ years at sea\n- Bachelor's degree, no R needed\n"
    )
    assert (posting.role, posting.level) == ("pilot", "senior")
    assert {asked.id: asked.need for asked in posting.skills} == {
        "charts": "must", "knots": "nice", "cpp": "mentioned", "r": "not_needed"
    }  # fmt: skip
    assert (posting.years, posting.degree, posting.country, posting.remote) == ((5,), "bachelor", "NL", "hybrid")
    assert posting.pay == OfferedPay(min=60_000, max=70_000, currency="EUR", period="year")


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Salary: £41,700 - £45,900", (41_700, 45_900, "GBP", "year")),
        ("16-18 € pro Stunde", (16, 18, "EUR", "hour")),
        ("SGD 12,000 – 18,000 per month plus bonus", (12_000, 18_000, "SGD", "month")),
        ("Pay range $125K–$143K", (125_000, 143_000, "USD", "year")),
        ("CTC 18-25 LPA", (1_800_000, 2_500_000, "INR", "year")),
        ("We raised $30M from investors", None),
        ("a 401(k) plan and $5,000 referral bonus", None),
    ],
)
def test_pay_is_read_in_its_own_terms(
    read_posting: Callable[..., Posting], text: str, pay: tuple[object, ...] | None
) -> None:
    found = read_posting(f"# Pilot\n\n{text}\n").pay
    assert (found and (found.min, found.max, found.currency, found.period)) == pay


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "$100,000 a year " * 12_000,
        "x" + " " * 200_000 + "y",
        "| python | sql |\n" * 12_000,
        "a+" * 90_000,
    ],
    ids=["one word", "money", "a gap", "a table", "signs"],
)
def test_a_large_text_takes_time_by_its_length_alone(real: KnowledgeBase, text: str) -> None:
    from time import process_time

    from mlcareers.queries import posting

    begun = process_time()
    with contextlib.suppress(MlcareersError):
        posting.answer(real, read_document(text.encode()), None)
    assert process_time() - begun < 8  # a second or two; the square of its length took half a minute and more
