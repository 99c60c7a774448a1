"""Distil the Ukrainian DOU salary survey of June 2025 into data/salaries/dou-2025.yaml.

Pay is net US dollars a month, the base rate alone, as the survey asks. Only employees of IT companies and departments
who live in Ukraine count: contractors of foreign customers and freelancers are paid in other ways, and who is looking
for work names a past pay.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from distil import options
from surveys import Job, Person, Survey, distil

INPUT_SHA256 = "d3cc46e6bf99296750087db82223c9154c30240bd4a0338ba839a9c5d4786b54"
STATUS = "Ваша основна зайнятість в ІТ зараз..."
PAY = "ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка ЧИСТИМИ - після сплати податків"
LEVEL = "Тайтл"
JOB = "Почніть вводити і оберіть вашу ОСНОВНУ посаду зі списку"
HOME = "Де ви зараз живете?"
EMPLOYED, AT_HOME = "Працюю в IT-компанії / ІТ-департаменті", "В Україні"
LEVELS = {
    "Intern/Trainee": "intern",
    "Junior": "junior",
    "Middle": "mid",
    "Senior": "senior",
    "Lead / Team Lead": "lead",
    "Tech Lead": "lead",
}
JOBS = {
    "Data Analyst": Job("data-analyst"),
    "Product Analyst": Job("product-analyst"),
    "BI Analyst": Job("bi-analyst"),
    "Data Engineer / Big Data Engineer": Job("data-engineer"),
    "Data Scientist": Job("data-scientist"),
    "ML Engineer (Machine Learning)": Job("ml-engineer"),
    "AI Engineer": Job("ai-engineer"),
}
DEFAULTS = {
    "currency": "USD",
    "period": "month",
    "pay_basis": "base",
    "tax": "net",
    "year": 2025,
    "n_unit": "people",
    "place": {"country": "UA"},
    "basis": "measured",
    "cite": ["dou-2025-06#pay"],
    "as_of": "2025-06",
}
COMMENT = """
Net base pay a month in US dollars, as the survey asks, of people employed in Ukraine; DOU, June 2025.
Written by seeds/distil_dou.py: correct the program, not this file.
"""


def main(arguments: Sequence[str] | None = None, sha256: str = INPUT_SHA256) -> None:
    """Read the survey, write the list file, and print what was left out and why."""
    distil(SURVEY, options(__doc__ or "", arguments), sha256)


def _why_not(row: Mapping[str, str]) -> str | None:
    if row[STATUS] != EMPLOYED:
        return "no employee of an IT company or department"
    if row[HOME] != AT_HOME:
        return "lives abroad"
    return None if row[PAY] and float(row[PAY]) > 0 else "without pay"


def _person(row: Mapping[str, str]) -> Person:
    return Person(row[JOB], LEVELS.get(row[LEVEL]), float(row[PAY]), tuple(row.values()))


SURVEY = Survey("dou-2025.yaml", COMMENT, DEFAULTS, JOBS, "employees of every job in IT", _why_not, _person)

if __name__ == "__main__":
    main()
