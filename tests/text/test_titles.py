"""Job titles as people write them, read with the real roles."""

from __future__ import annotations

from itertools import count, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries.title import answers
from mlcareers.text.names.match import reader
from mlcareers.text.titles.calibration import CONFIDENT, calibrate
from mlcareers.text.titles.reader import Reader
from mlcareers.text.titles.trades import known_words


@pytest.fixture(scope="module")
def read(real: KnowledgeBase) -> Reader:
    return reader(real)


def _role(read: Reader, title: str) -> str | None:
    roles = read.read(title)
    return roles[0].id if roles and roles[0].confidence >= CONFIDENT else None


@pytest.mark.parametrize(
    ("title", "role"),
    [
        # order, segments, employers
        ("Engineer, Machine Learning", "ml-engineer"),
        ("Software Engineer (NLP)", "nlp-engineer"),
        ("Manager, Data Science - EMEA", "data-science-manager"),
        ("Data Analyst at Machine Learning Inc", "data-analyst"),
        ("Data Scientist @ OpenAI", "data-scientist"),
        ("Remote | Data Engineer | Berlin", "data-engineer"),
        ("Data Engineer/Analyst", "data-engineer"),
        # noise
        ("R-204811 Data Engineer (m/w/d) 80-100%", "data-engineer"),
        ("【2026】AI Engineer", "ai-engineer"),
        ("NOW HIRING!!! data scientist, $150k, hybrid", "data-scientist"),
        # like for like
        ("Hadoop Developer", "data-engineer"),
        ("LLM Architect", "ai-architect"),
        ("Machine Learning Programmer", "ml-engineer"),
        ("Deep Learning Researcher", "ml-researcher"),
        ("Computer Vision Intern", "computer-vision-engineer"),
        ("Analytics Working Student Intern", "data-analyst"),
        # other languages
        ("Científico de datos", "data-scientist"),
        ("Ingénieure données (H/F)", "data-engineer"),
        ("Entwickler:in Künstliche Intelligenz", "ai-engineer"),
        ("Engenheiro de dados sênior", "data-engineer"),
        ("Аналитик данных", "data-analyst"),
        ("机器学习工程师", "ml-engineer"),
        # slips
        ("Data Sceintist", "data-scientist"),
        ("Machne Lerning Enginer", "ml-engineer"),
        ("Data Prduct Manager", "data-product-manager"),
        # what stands together, and which word is the head
        ("Machine Learning & Signal Processing Engineer", "ml-engineer"),
        ("Junior DevOps / Machine Learning Engineer", "ml-engineer"),
        ("Wildlife Engineer - Manufacturing Data Analyst", "data-analyst"),
        ("Data Architect/BI Architect", "data-architect"),
        ("NLP Data Scientist", "data-scientist"),
        ("Senior Data Scientist Lead", "data-scientist"),
        ("Lecturer in Machine Learning", "ai-instructor"),
        # the specific beats the general
        ("Vision AI Engineer", "computer-vision-engineer"),
        ("AI Test Automation Engineer", "ai-evaluation-engineer"),
        # heads first, compounds, inflected and gendered forms
        ("Ingénieur·e IA générative (H/F)", "generative-ai-engineer"),
        ("Chef(fe) de projet senior IA", "ai-program-manager"),
        ("Responsable de la gouvernance des données", "data-governance-manager"),
        ("Dateningenieurin (m/w/d)", "data-engineer"),
        ("Teamleiter*in Business Intelligence", "bi-analyst"),
        ("Werkstudent:in als Datenanalyst", "data-analyst"),
        ("Analista de Engenharia de Dados", "data-engineer"),
        ("Pessoa Cientista de Dados Pleno", "data-scientist"),
        ("Ingeniera de visión artificial", "computer-vision-engineer"),
        ("Responsabile Business Intelligence", "bi-analyst"),
        ("Onderzoeker kunstmatige intelligentie", "ml-researcher"),
        ("Specjalistka ds. analizy danych", "data-analyst"),
        ("Młodszy Inżynier Danych", "data-engineer"),
        ("DataEngineer", "data-engineer"),
    ],
)
def test_titles_of_the_field(read: Reader, title: str, role: str) -> None:
    assert _role(read, title) == role


@pytest.mark.parametrize(
    "title",
    [
        "Data Entry Specialist",
        "Data Center Engineer",
        "Data Communications Engineer",
        "Data Privacy Analyst",
        "Analista de Privacidade de Dados",
        "Administrateur de bases de données",
        "Datenschutzbeauftragte (m/w/d)",
        "Data Manager",
        "Data Operations Manager",
        "Engineering Agent",
        "AI Marketing Manager",
        "AI Sales Lead",
        "AI Adoption & Change Manager",
        "Assistant to the Chief Data Officer",
        "Recruiter for Data Science Teams",
        "Qualitative Researcher",
        "Quant UX Researcher",
        "Highway Research Engineer",
        "Search Engine Optimization Analyst",
        "Software Engineer (Data Exchange)",
        "Frontend Engineer - Data Platform",
        "Ingénieur commercial IA (H/F)",
        "Growth & Sales Intern (Stealth AI Venture)",
        "Machine Learning Recruiter",
        "Technical Recruiter - Machine Learning Engineers",
        "Account Executive, AI",
        "Speech and Language Therapist",
        "Software Engineer",
        "Software Engineer at Scale AI",
        "Research Scientist, Polymer Chemistry",
        "Business Analyst",
        "Product Manager",
        "Machine Operator",
        "DS Smith Driver",
        "AI",
        "Data",
        "ML",
        "II",
        "",
    ],
)
def test_titles_of_other_fields_get_no_role(read: Reader, title: str) -> None:
    assert _role(read, title) is None


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Data Scientist", None),
        ("Data Scientist II", "mid"),
        ("Data Scientist 3", "senior"),
        ("Data Scientist 2026", None),
        ("Sr. Data Scientist II", "senior"),
        ("Graduate Data Scientist", "junior"),
        ("Senior Data Science Intern", "intern"),
        ("Werkstudent Data Science", "intern"),
        ("Staff Data Scientist", "staff"),
        ("Staffing Data Scientist", None),
        ("Leading bank: Data Scientist", None),
        ("Senior Staff / Principal Data Scientist", "principal"),
        ("Tech Lead, Data Scientist", "lead"),
        ("Director of Data Science", "director"),
        ("Vice President, Data Science", "vp"),
        ("Chief Data Scientist", "executive"),
        ("AI Product Manager", None),
        ("Senior AI Product Manager", "senior"),
        ("Machine Learning Manager", "manager"),
        ("Data Scientist, Level 3", "senior"),
        ("Machine Learning Engineer - 4", "staff"),
        ("Data Engineer II - Senior Platform Group", "mid"),
        ("Junior Data Analyst - Team Lead Support", "junior"),
        ("Lead Generation Data Analyst", None),
        ("Member of Technical Staff, ML - Mid-training", None),
        ("Business Intelligence Architect", None),
        ("Data Analyst (3 to 8 years)", None),
        ("Senior DataStage Developer", "senior"),
        ("Stage Data Scientist (H/F)", "intern"),
        ("Engenheiro de Dados PL", "mid"),
        ("Co-op, Data Science", "intern"),
        ("Staff AI / Machine Learning Engineer", "staff"),
        ("Head of AI", "head"),
    ],
)
def test_levels(read: Reader, title: str, level: str | None) -> None:
    assert _role(read, title)
    assert read.read(title)[0].level == level


@pytest.mark.parametrize(
    ("title", "level", "doubt"),
    [
        ("Compiler Engineer - New College Grad 2026", "junior", "nothing-of-the-field"),
        ("Data Manager", "manager", "too-general"),
        ("Senior Machine Learning Recruiter", "senior", "another-trade"),
        ("Staff Research Scientist, Oncology", "staff", "another-field"),
        ("Data Solvency Zebra Analyst", None, "words-apart"),
        ("Artificial Intelligence", None, "no-trade"),
    ],
)
def test_a_refused_title_tells_its_level_and_why(read: Reader, title: str, level: str | None, doubt: str) -> None:
    reading = read.reading(title)
    assert (reading.level, reading.doubt) == (level, doubt)


def test_confidence_is_a_share_that_rises_with_the_score() -> None:
    shares = [calibrate(score / 100) for score in range(101)]
    assert shares == sorted(shares)
    assert 0 == shares[0] < CONFIDENT < shares[-1] < 1


def test_an_answer_below_the_threshold_names_what_is_near(read: Reader) -> None:
    roles = read.read("Data Manager")
    assert [role.id for role in roles] == ["head-of-data"]
    assert roles[0].confidence < CONFIDENT


@pytest.mark.parametrize("title", ["RL Engineer", "Senior Reinforcement Learning Engineer", "RL Developer"])
def test_a_field_whose_trades_have_names_of_their_own_is_none_of_the_wider_field(read: Reader, title: str) -> None:
    reading = read.reading(title)
    assert reading.doubt == "too-general"
    assert [role.id for role in reading.roles][:3] == ["post-training-engineer", "robotics-ml-engineer", "ml-engineer"]
    assert all(role.confidence < CONFIDENT for role in reading.roles)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("RL Engineer, Robotics", "robotics-ml-engineer"),
        ("RL Engineer (LLM)", "post-training-engineer"),
        ("Research Engineer, RL", "research-engineer"),
        ("RL Scientist", "ml-researcher"),
        ("Machine Learning Engineer, Reinforcement Learning", "ml-engineer"),
        ("Software Engineer, RL", "ml-software-engineer"),
        ("RAG Engineer", "generative-ai-engineer"),
    ],
)
def test_what_a_title_says_besides_or_one_longer_name_alone_leaves_no_doubt(
    read: Reader, title: str, role: str
) -> None:
    best = read.read(title)[0]
    assert (best.id, best.confidence >= CONFIDENT) == (role, True)


def test_what_was_read_into_a_title_is_said(read: Reader) -> None:
    best = read.read("Hadoop Programer")[0]
    assert best.sense == "title"
    assert [(change.kind, change.word, change.meant) for change in best.changes] == [
        ("respelled", "programer", "programmer"),
        ("taken-as", "hadoop", "data"),
        ("taken-as", "programmer", "engineer"),
    ]


def test_titles_are_answered_one_by_one(real: KnowledgeBase) -> None:
    endless = (f"Data Engineer {number}" for number in count())
    assert [answer.title for answer in islice(answers(real, endless), 3)] == [f"Data Engineer {n}" for n in range(3)]


@given(st.text(max_size=600))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_an_answer(real: KnowledgeBase, text: str) -> None:
    (answer,) = answers(real, [text])
    assert 0 <= answer.confidence <= 1
    assert (answer.role is None) == (answer.confidence < CONFIDENT)
    assert answer.title.isprintable()


@given(
    st.lists(st.sampled_from(["senior", "lead", "data", "ml", "ai", "engineer", "of", "-", ",", "/", "at", "nurse"]))
)
@settings(max_examples=200, deadline=None)
def test_words_of_titles_in_any_order_get_an_answer(read: Reader, words: list[str]) -> None:
    for role in read.read(" ".join(words)):
        assert 0 <= role.confidence <= 1


@given(st.lists(st.sampled_from([*sorted(known_words()), ",", "/", "-", "for", "(", "II"]), max_size=7))
@settings(max_examples=400, deadline=None)
def test_words_that_the_tables_know_get_an_answer_in_any_order(read: Reader, words: list[str]) -> None:
    reading = read.reading(" ".join(words))
    scores = [role.confidence for role in reading.roles]
    assert all(0 <= score <= 1 for score in scores)
    assert (reading.doubt is None) == (bool(scores) and scores[0] >= CONFIDENT)


@pytest.mark.parametrize("title", ["ML/AI Engineer", "Generative AI / ML Engineer", "Lead Engineer, AI Platform"])
def test_nothing_beside_the_answer_is_surer_than_it(read: Reader, title: str) -> None:
    first, *others = read.read(title)
    assert others
    assert all(other.confidence <= first.confidence for other in others)
