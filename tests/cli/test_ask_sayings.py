"""`mlcareers ask`: what one part of a question says makes another say less, or more."""

from __future__ import annotations

import pytest

from mlcareers import KnowledgeBase
from mlcareers.errors import MlcareersError, NotFoundError
from mlcareers.queries import ask
from mlcareers.queries.asking.elsewhere import is_elsewhere
from mlcareers.queries.asking.subjects import Subjects
from mlcareers.queries.asking.understanding import understand

SAYINGS = [
    ("what career in ai is there if I am not a programmer", "role:all/without-programming"),
    ("warning signs in an applicant for a data science post", "guide:hiring/interview-design"),
    ("how do I screen candidates as clients when freelancing in data", "guide:forms-of-work/freelance-start"),
    ("will an interviewer mind that I am 52 and new to data", "guide:later-starts/too-old"),
    ("which people skills count in a data science interview", "guide:interviews/behavioural-round"),
    ("should I drop my doctorate from the cv for analyst jobs", "guide:first-job/overqualified"),
    ("is it bad to go from lead developer to junior data scientist", "guide:first-job/overqualified"),
    ("any shortcut to a data engineering post by summer", "guide:time/three-months"),
    ("is 6 months of notice usual for data engineers", "guide:staying-and-leaving/notice"),
    ("certs or projects to get into data engineering", "guide:degrees/certificates"),
    ("pager duty for DEs on-call", "guide:work-environment/on-call"),
    ("how many analytics engineers fit in DE teams, what ratio of analysts", "guide:hiring/team-shape"),
    ("6 years experience in test automation, how do I become a data engineer", "path:qa-engineer,data-engineer"),
    ("what is AI product management like day to day", "role:ai-product-manager"),
    ("duties of a data scientist, analyst, engineer", "compare:data-scientist,data-engineer"),
    ("pay in responsible AI", "salary:ai-ethicist"),
    ("what do analytics engineers do that data analysts don't", "compare:analytics-engineer,data-analyst"),
    ("do I hire a data engineer or a data scientist first", "guide:hiring/first-hire"),
    ("our best ML engineers leave, how can I keep them", "guide:hiring/keep-them"),
    ("half way through my AI PhD and fed up, finish or quit", "guide:degrees/leaving-academia"),
    ("can I keep my Paris job and move to Lisbon", "guide:forms-of-work/remote-from-abroad"),
    ("they want me to sign on the spot", "guide:offers/deadline"),
    ("salary in analytics", "salary:data-analyst"),
    ("is there a difference between statistics and data science", "compare:statistician,data-scientist"),
    ("are ML engineers richer than data analysts", "compare:ml-engineer,data-analyst"),
    ("is a PhD in AI worth quitting my analyst job", "guide:degrees/doctorate"),
    ("ten months to prepare to be a data analyst", "guide:time/to-become-one"),
    ("can a Kenyan move to Germany as ML engineer", "guide:abroad/germany"),
    ("Kenyans with a remote job in the US", "guide:forms-of-work/remote-from-abroad"),
    ("I'm a frontend dev, how do I get into ML", "path:frontend-developer,ml-engineer"),
    ("will the AI boom turn out to be hot air", "guide:ai-and-jobs/bubble"),
    ("which data work is hardest to replace by LLMs", "guide:ai-and-jobs/safest"),
    ("everybody on my ML team is smarter than me", "guide:first-ninety-days/mistake"),
    ("who should review notebooks in a data team", "guide:best-practices/peer-review"),
    ("halfway through law school, how do I become a data analyst", "path:lawyer,data-analyst"),
    ("would a PhD make me earn more as data scientist", "guide:pay-factors/education"),
    ("cheap bootcamp or Georgia Tech masters", "guide:degrees/masters"),
    ("what tools does an analytics engineer use", "role:analytics-engineer"),
    ("must a data engineer know machine learning", "skill:machine-learning"),
    ("do data analysts code at all", "role:data-analyst"),
    ("what do I ask in a data engineer interview as a candidate", "guide:interviews/data-engineer"),
    ("negotiate pay at entry level", "guide:pay-factors/negotiating"),
    ("how do I teach deep learning to beginners", "guide:teaching/what-to-teach"),
    ("must a product manager for AI code", "guide:questions/product-manager"),
    ("is AI ethics a career", "role:ai-ethicist"),
    ("fair wage for a data engineer in Leeds", "salary:data-engineer/GB"),
    ("staff data engineer salary expectations", "salary:data-engineer/staff"),
    ("what must I learn to maximise my salary", "guide:pay-factors/skills"),
    ("an RN who wants to be a data analyst", "path:nurse,data-analyst"),
    ("from banking into data science", "path:financial-analyst,data-scientist"),
    ("interview as head of data science at an insurance firm", "guide:interviews/leaders"),
    ("what does an analytics engineer make a month", "salary:analytics-engineer"),
    ("how ai safe is mlops", "guide:ai-and-jobs/safest"),
    ("which qualifications does an AI auditor have", "role:ai-auditor/education"),
    ("leaving my data analyst job for a bootcamp", "guide:degrees/bootcamp"),
    ("ML engineer or product manager, what should I become", "compare:ml-engineer,ai-product-manager"),
    ("ai jobs in Lisbon", "role:ai-engineer"),
    ("what will AI do to my work as a data engineer", "guide:ai-and-jobs/replace"),
    ("most demanded AI jobs", "guide:questions/demand"),
    ("army officer into data science", "guide:from-where-you-stand/armed-forces"),
    ("is a PhD needed in an AI lab", "guide:degrees/doctorate"),
    ("startup or big firm for a first job in data", "guide:choosing/big-or-small"),
    ("difference data analyst data engineer", "compare:data-analyst,data-engineer"),
    ("do I need a masters for deep learning", "guide:degrees/masters"),
    ("I finished microbiology, how do I become a data analyst", "path:biologist,data-analyst"),
    ("our CEO expects miracles from the churn model", "guide:challenges/expectations"),
    ("am I clever enough for data science", "guide:first-ninety-days/mistake"),
    ("is ML work any fun", "guide:choosing/interesting"),
    ("which frameworks do postings for data engineers name, in percent", "skill:all/data-engineer"),
    ("laid off from my data job and offered a contract for six months", "guide:forms-of-work/contract-or-permanent"),
    ("is the future of data analysis point and click", "guide:trends/automl"),
    ("certificates beside a full time job and two kids, how", "guide:time/beside-a-job"),
]


@pytest.mark.parametrize(("question", "page"), SAYINGS, ids=lambda value: value[:30])
def test_what_is_said_beside_it_tells_what_is_asked(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


def test_two_amounts_are_two_offers_only_where_one_is_set_against_the_other(real: KnowledgeBase) -> None:
    assert understand(real, "80k at a bank vs 95k at a startup as data engineer").asks("two offers")
    assert not understand(real, "is a base of 120k with a bonus of 20k fair for a data engineer").asks("two offers")


def test_the_way_into_the_field_without_a_role_leads_to_the_side_doors(real: KnowledgeBase) -> None:
    pages = [one.page for one in ask.answer(real, "vendo carros, quero mudar para dados").readings]
    assert pages[:2] == ["guide:first-job/side-doors", "guide:choosing/analyst-engineer-scientist"]


def test_a_search_of_english_words_is_read_in_the_language_of_the_one_that_asks(real: KnowledgeBase) -> None:
    assert ask.answer(real, "uurtarief senior machine learning engineer").readings[0].page.endswith("/day-rate")


def test_a_phrase_takes_no_word_of_the_title_behind_it(real: KnowledgeBase) -> None:
    assert ask.answer(real, "sollicitatiegesprek data engineer").readings[0].page == "guide:interviews/data-engineer"


def test_a_dutch_agent_is_no_program(real: KnowledgeBase) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, "wat verdient een agent")


@pytest.mark.parametrize(
    "question", ["raus aus der Uni, wohin mit einem Doktor in Physik?", "odejść z uczelni, co z doktoratem z fizyki?"]
)
def test_who_leaves_a_university_with_a_discipline_is_answered(real: KnowledgeBase, question: str) -> None:
    assert ask.answer(real, question).readings[0].page == "guide:degrees/leaving-academia"


@pytest.mark.parametrize("question", ["lesgeven op een basisschool salaris", "ogłoszenie o pracę dla pielęgniarki"])
def test_pay_and_postings_of_other_trades_are_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)


def test_who_wants_to_teach_the_field_is_answered(real: KnowledgeBase) -> None:
    assert (
        ask.answer(real, "hoe word ik docent machine learning?").readings[0].page == "guide:teaching/become-instructor"
    )


def test_us_is_a_country_only_where_it_is_no_pronoun(real: KnowledgeBase) -> None:
    assert not understand(real, "firms want seniors, what about us").places
    assert understand(real, "data scientist salary us").places


def test_sums_and_employers_that_are_only_told_do_not_decide(real: KnowledgeBase) -> None:
    told = understand(real, "I pay off a mortgage, work in a pickle factory, how do I become a data analyst")
    assert (told.refused, told.strange) == ((), ())
    at_a_bank = ask.answer(real, "I've been a QA tester at a bank for six years, can I move into data engineering")
    assert at_a_bank.readings[0].page == "path:qa-engineer,data-engineer"


@pytest.mark.parametrize(
    "question",
    ["I take antidepressants, should I stop before my data science interview", "I love data, how do I bake bread"],
)
def test_what_is_asked_decides_whatever_is_told(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)


OF_OTHERS = [
    "from customer support agent to project manager",
    "implement gradient boosting in numpy",
    "masters in data science at Georgia Tech or the University of Leeds",
    "what do models make on a catwalk",
    "how do I prepare for the amazon interview loop",
    "how do I read an interaction term in R",
    "will AI take over for physicians",
    "my daughter would be a plumber, is that safe from AI",
    "who was the first data engineer",
    "wer war der erste Data Scientist",
    "what was the first bicycle",
    "master data science business school prezzo",
    "I am a nurse, is nursing a safe career now that AI comes",
    "I was a nurse, how do I become a lawyer",
    "is a lawyer not the same as a translator, what is the difference",
    "which batch size should I choose, my accuracy drops",
]


@pytest.mark.parametrize("question", OF_OTHERS, ids=lambda value: value[:30])
def test_what_is_asked_of_other_trades_is_refused_whatever_ai_does_in_them(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)


def test_who_leaves_medicine_for_the_field_asks_no_doctor(real: KnowledgeBase) -> None:
    (page, *_) = ask.answer(real, "physician tired of medicine, how do I become a data scientist").readings
    assert page.page == "path:physician,data-scientist"


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("my manager says a phd is wasted on a data scientist, is that so", "management"),
        ("my brother in law is a data engineer, what does he earn", "advise pupils"),
        ("I already automate my reports with python, how do I become a data engineer", "replace"),
        ("should I move to data science, I live in Munich", "visa"),
        ("my team lead rewrites my code, what should I do as a junior ML engineer", "management"),
        ("our intern does it all with ChatGPT, is my job as a data analyst safe", "internship"),
        ("I get 55k and my colleague gets 65k for the same data job, what can I do", "two offers"),
        ("I'm sick of dashboards, how do I become an ml engineer", "stress"),
        ("how do teams deploy models", "team"),
        ("our model failed silently for weeks", "time"),
        ("should I go into data engineering", "quit"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_only_told_is_not_asked(real: KnowledgeBase, question: str, concept: str) -> None:
    assert not understand(real, question).asks(concept)


def test_a_trade_is_named_by_its_work_and_a_country_by_its_people(real: KnowledgeBase) -> None:
    assert understand(real, "how to get into AI product management").everybody == ("ai-product-manager",)
    assert [place.country for place in understand(real, "what do canadian ml engineers earn").places] == ["CA"]


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("I get 55k and my colleague gets 65k for the same data job, what can I do", "raise"),
        ("our intern does it all with ChatGPT, is my job as a data analyst safe", "replace"),
        ("how many people apply for one data analyst job", "saturated"),
        ("how many applicants do we get for a data engineer ad", "applicants"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_told_leads_to_what_is_meant(real: KnowledgeBase, question: str, concept: str) -> None:
    assert understand(real, question).asks(concept)


def test_a_clause_that_points_back_is_read_with_the_one_before(real: KnowledgeBase) -> None:
    question = "I sell pickles in a village, I want to become a data analyst, is that realistic"
    assert understand(real, question).strange == ()


def test_an_illness_belongs_to_whatever_is_asked(real: KnowledgeBase) -> None:
    assert understand(real, "I have a stutter, how do I get through a data science interview").asks("illness")


def test_who_fears_to_be_stupid_is_not_rude(real: KnowledgeBase) -> None:
    assert (
        ask.answer(real, "would a move to data science be stupid at 44").readings[0].page
        == "guide:later-starts/too-old"
    )


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("what would an MLOps engineer cost us a month", "salary:mlops-engineer"),
        ("is Airflow still worth learning", "skill:airflow"),
        ("I have the CISM certificate, what is missing for AI governance", "role:ai-governance-specialist"),
        ("my manager asks me to hide bad results, what now", "guide:staying-and-leaving/when-to-leave"),
        ("how could I work on keeping AI safe", "guide:choosing/safety-career"),
        ("how do I negotiate as a principal engineer leaving academia", "guide:degrees/leaving-academia"),
    ],
    ids=lambda value: value[:20],
)
def test_words_that_say_it_only_together_lead_to_its_page(real: KnowledgeBase, question: str, page: str) -> None:
    assert page in [reading.page for reading in ask.answer(real, question).readings]


def test_the_number_of_a_standard_is_no_pay(real: KnowledgeBase) -> None:
    assert not Subjects(real, understand(real, "is ISO 27001 of use to an AI governance specialist")).amount


def test_whose_trade_is_left_may_ask_for_a_data_job(real: KnowledgeBase) -> None:
    question = understand(real, "nurse without experience, how do I land a data job")
    assert not is_elsewhere(Subjects(real, question))


def test_work_that_another_trade_needs_is_no_way_from_it(real: KnowledgeBase) -> None:
    (first, *_) = ask.answer(real, "how much data engineering must a BI analyst know").readings
    assert first.page == "skill:data-engineering"


def test_who_learns_the_language_of_a_country_would_work_in_it(real: KnowledgeBase) -> None:
    (first, *_) = ask.answer(real, "I am learning German, can I find a data job").readings
    assert first.page == "guide:abroad/working-language"
