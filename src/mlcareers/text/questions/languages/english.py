"""Words of questions in English, put together from the files of its topics. __init__.py tells how they are read."""

from mlcareers.text.questions.languages.english_answers import ANSWERS
from mlcareers.text.questions.languages.english_applying import APPLYING
from mlcareers.text.questions.languages.english_asking import ASKING
from mlcareers.text.questions.languages.english_choosing import CHOOSING
from mlcareers.text.questions.languages.english_effects import EFFECTS
from mlcareers.text.questions.languages.english_empty import EMPTY
from mlcareers.text.questions.languages.english_figures import FIGURES
from mlcareers.text.questions.languages.english_first_job import FIRST_JOB
from mlcareers.text.questions.languages.english_forms_of_work import FORMS_OF_WORK
from mlcareers.text.questions.languages.english_leading import LEADING
from mlcareers.text.questions.languages.english_learning import LEARNING
from mlcareers.text.questions.languages.english_matters import MATTERS
from mlcareers.text.questions.languages.english_offers import OFFERS
from mlcareers.text.questions.languages.english_papers import PAPERS
from mlcareers.text.questions.languages.english_people import PEOPLE
from mlcareers.text.questions.languages.english_practice import PRACTICE
from mlcareers.text.questions.languages.english_refused import REFUSED
from mlcareers.text.questions.languages.english_rejection import REJECTION
from mlcareers.text.questions.languages.english_seeking import SEEKING
from mlcareers.text.questions.languages.english_showing import SHOWING
from mlcareers.text.questions.languages.english_signing import SIGNING
from mlcareers.text.questions.languages.english_situations import SITUATIONS
from mlcareers.text.questions.languages.english_staffing import STAFFING
from mlcareers.text.questions.languages.english_starting import STARTING
from mlcareers.text.questions.languages.english_staying import STAYING
from mlcareers.text.questions.languages.english_teaching import TEACHING
from mlcareers.text.questions.languages.english_topics import TOPICS
from mlcareers.text.questions.languages.english_work import WORK
from mlcareers.text.questions.languages.english_worth import WORTH

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
{ASKING.strip()}
{WORTH.strip()}
{FIGURES.strip()}
{MATTERS.strip()}
{APPLYING.strip()}
{REJECTION.strip()}
{SHOWING.strip()}
{PAPERS.strip()}
{TOPICS.strip()}
{FIRST_JOB.strip()}
{LEARNING.strip()}
{CHOOSING.strip()}
{OFFERS.strip()}
{SIGNING.strip()}
{FORMS_OF_WORK.strip()}
{WORK.strip()}
{STAYING.strip()}
{STARTING.strip()}
{PEOPLE.strip()}
{LEADING.strip()}
{TEACHING.strip()}
{PRACTICE.strip()}
{ANSWERS.strip()}
{EFFECTS.strip()}
{SITUATIONS.strip()}
{SEEKING.strip()}
{STAFFING.strip()}
"""
