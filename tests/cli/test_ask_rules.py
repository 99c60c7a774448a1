"""`mlcareers ask`: all that is shown for a question, in its order, and what a rule leaves out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run
from mlcareers import KnowledgeBase
from mlcareers.errors import NotFoundError
from mlcareers.queries import ask


def readings(run: Run, question: str, column: str = "page") -> list[str]:
    done = run("ask", "-f", "json", question)
    assert done.exit_code == 0, done.output
    return [reading[column] for reading in json.loads(done.stdout)["result"]["readings"]]


SHOWN = [
    ("what is the difference between a fisher and a deckhand", "path:fisher,deckhand role:deckhand"),
    ("difference between fisher and pilot pay", "salary:pilot path:fisher,pilot role:pilot"),
    ("which certificate should I take", "cert:all"),
    ("certificate for a pilot", "cert:all/pilot role:pilot"),
    ("certificate for charts and knots", "cert:all/charts skill:charts"),
    ("guild certificates for pilots", "cert:all/guild role:pilot cert:all/pilot"),
    ("highest paid roles", "role:all/pay salary:all"),
    ("jobs without charts", "role:all/without-charts skill:charts"),
    ("pilot without charts", "role:pilot skill:charts role:all/without-charts"),
    ("jobs with coding but without maths", "role:all/without-mathematics"),
    ("what does a junior pilot do", "role:pilot/junior role:pilot"),
    ("what does a harbour master do", "role:pilot/manager role:pilot"),
    ("junior vs senior pilot difference", "compare:pilot/junior,senior role:pilot/ladder role:pilot"),
    ("I am a fisher, what next", "path:fisher"),
    ("what does bar pilot mean", "title:bar pilot role:pilot"),
    ("what share of pilots hold a degree", "market:education role:pilot market:pilot"),
    ("is a pilot an attractive career", "role:pilot market:pilot market:growth"),
    ("which firms hire pilots and what do they look for", "market:pilot role:pilot market:employers"),
    ("are pilots in demand", "market:growth role:pilot market:pilot"),
    ("are pilots laid off", "market:pilot role:pilot market:growth"),
    ("remote pilot jobs in Germany", "market:postings role:pilot"),
    ("remote pilot pay", "salary:pilot market:postings role:pilot"),
    ("do pilots need to code", "role:pilot"),
    ("charts, knots or r for a pilot", "skill:charts,knots,r role:pilot skill:charts"),
    ("what skills should a pilot have when I hire", "role:pilot"),
    ("teaching charts, knots, r and c++ in a course", "skill:charts,knots,r skill:charts"),
    ("curriculum for pilots", "market:pilot role:pilot"),
    ("charts", "skill:charts"),
    ("charts or knots", "skill:charts,knots skill:charts"),
    ("do pilots and deckhands differ", "compare:pilot,deckhand role:pilot"),
    ("why not become a pilot", "role:pilot/doubts guide:questions/becoming-a-pilot role:pilot"),
    ("how long does it take to become a pilot", "guide:questions/becoming-a-pilot role:pilot"),
    ("pilot in Germany or France", "salary:pilot/place role:pilot"),
]


@pytest.mark.parametrize(("question", "pages"), SHOWN, ids=lambda value: value)
def test_all_that_answers_is_shown_and_nothing_else(run: Run, question: str, pages: str) -> None:
    assert " ".join(readings(run, question)) == pages


COMMANDS = [
    ("I was offered $120k as a pilot in the US", "mlcareers salary pilot --country US --offer 'USD 120000'"),
    ("what does a mid level deckhand make in Toronto", "mlcareers salary deckhand --country CA --level mid"),
    ("certificate for charts and knots", "mlcareers cert --skill charts"),
    ("certificate for a pilot", "mlcareers cert --role pilot"),
    ("pilot salary in the UAE", "mlcareers salary pilot --country AE"),
    ("what pays a pilot of the staff", "mlcareers salary pilot"),
]


@pytest.mark.parametrize(("question", "command"), COMMANDS, ids=lambda value: value[:40])
def test_a_command_has_the_options_that_the_words_ask_for(run: Run, question: str, command: str) -> None:
    assert readings(run, question, "command")[0] == command


def test_levels_of_a_role_of_several_words_are_compared_by_their_names(run_real: Run) -> None:
    question = "junior or senior data engineer, what is the difference"
    shown = "mlcareers compare 'junior data engineer' 'senior data engineer'"
    assert readings(run_real, question, "command")[0] == shown


def test_a_part_of_the_world_is_named_where_nothing_is_held_for_it(run: Run) -> None:
    shown = run("ask", "pilot salary in Europe")
    assert shown.exit_code == 0
    assert "Nothing is held for Europe" in shown.stdout


def test_a_trade_is_named_in_spanish_with_a_word_that_joins_in_dutch(run_real: Run) -> None:
    assert readings(run_real, "ingeniero en machine learning sueldo")[0] == "salary:ml-engineer"


def test_a_size_is_no_level(run_real: Run) -> None:
    question = "does a mid sized company pay a data scientist well"
    assert readings(run_real, question, "command")[0] == "mlcareers salary data-scientist"


BESIDE_EACH_OTHER = [
    ("interviews of a data engineer or an analytics engineer", "compare:data-engineer,analytics-engineer"),
    ("interviews for data engineers and analytics engineers", "guide:interviews/data-engineer"),
    ("remote data engineer job in Germany", "guide:forms-of-work/remote-share"),
    ("work remote as a data engineer for a firm in Germany from Portugal", "guide:forms-of-work/remote-from-abroad"),
]


@pytest.mark.parametrize(("question", "page"), BESIDE_EACH_OTHER, ids=lambda value: value[:50])
def test_several_roles_and_several_countries_are_told_from_one(run_real: Run, question: str, page: str) -> None:
    assert readings(run_real, question)[0] == page


def test_a_field_of_one_word_is_nobody_who_works_in_it(run_real: Run) -> None:
    assert readings(run_real, "do women earn less in data jobs") == ["guide:offers/women-and-pay"]


def test_a_strange_word_decides(run: Run) -> None:
    for question in ("duties of the whistles of a pilot", "whistles of a pilot"):
        assert "not known here: whistles" in run("ask", question).stderr


def test_an_entry_on_hours_is_shown_where_hours_a_week_are_asked_for(run_real: Run) -> None:
    assert (
        readings(run_real, "how many hours a week do I need to become a data analyst")[0] == "guide:time/beside-a-job"
    )
    assert readings(run_real, "how long does it take to become a data analyst")[0] == "guide:time/to-become-one"


OF_ONESELF = [
    ("which certificate should I take", ["cert:all"]),
    ("check my cv", ["me:all"]),
    ("my next promotion", ["path:me"]),
    ("which jobs fit me", ["match:all"]),
]


@pytest.mark.parametrize(("question", "pages"), OF_ONESELF, ids=str)
def test_of_a_profile_is_shown_what_was_asked_of_oneself(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, question: str, pages: list[str]
) -> None:
    kept = tmp_path / "me.yaml"
    kept.write_text("now: deckhand\n", encoding="utf-8")
    monkeypatch.setenv("MLCAREERS_ME", str(kept))
    assert readings(run, question) == pages


IN_THE_REAL_LIBRARY = [
    ("how long does it take to learn pytorch", "skill:pytorch"),
    ("are data engineer and analytics engineer becoming one job", "compare:data-engineer,analytics-engineer"),
    ("hourly rate of data annotators", "guide:first-job/annotation-as-entry"),
    ("how to hire an analytics engineer", "guide:hiring/interview-design"),
    ("move to Canada as a bi analyst", "guide:abroad/where-to-go"),
    ("nlp engineer unemployment", "market:nlp-engineer"),
    ("programming languages for bi analysts", "role:bi-analyst"),
    ("should I become a speech scientist or a data product owner", "compare:speech-ai-engineer,data-product-manager"),
    ("knowledge engineer roadmap", "role:knowledge-engineer"),
    ("skills needed for an analytics engineer", "role:analytics-engineer"),
    ("data annotator pay in Germany", "salary:data-annotator"),
    ("from facilities manager to data analyst", "role:data-analyst"),
    ("from graphic design to data engineering", "path:graphic-designer,data-engineer"),
    ("leaving data engineering for software engineering", "path:data-engineer,ml-software-engineer"),
    ("prompt engineer and agentic engineer, is that one job", "compare:prompt-engineer,ai-agent-engineer"),
    ("are there freshers in AI", "guide:questions/entry-level"),
    ("is a bootcamp enough for an analyst", "guide:degrees/bootcamp"),
    ("how do I prep for data engineer interviews", "guide:interviews/how-to-prepare"),
    ("bioinformatics vs data engineering", "compare:computational-biologist,data-engineer"),
    ("how does statistics vs machine learning differ", "compare:statistician,ml-engineer"),
    ("what does an information extraction engineer do", "role:nlp-engineer"),
    ("are bi developers paid more than analysts", "salary:bi-developer,bi-analyst"),
    ("are project managers paid more than data scientists", "salary:data-scientist"),
    ("which skills lift a data analyst's pay most", "guide:pay-factors/skills"),
    ("will certificates raise my salary", "guide:pay-factors/education"),
    ("do employers take udemy courses seriously", "guide:degrees/certificates"),
    ("where is a data analyst paid most, which country", "salary:data-analyst/place"),
    ("junior and senior data analyst salary", "salary:data-analyst"),
    ("retail or insurance for a first job with data", "guide:choosing/domain"),
    ("llms or object detection in the future", "guide:choosing/language-vision-tabular"),
    ("I hold an offer as data analyst and one as data engineer", "guide:offers/compare-offers"),
    ("we build an ml team, where do we start", "guide:hiring/first-hire"),
    ("how do I interview an ml engineer when none of us is technical", "guide:hiring/nobody-knows"),
    ("will llms make data analysts superfluous", "guide:ai-and-jobs/replace"),
    ("I was let go after two months, what now", "guide:staying-and-leaving/layoff"),
    ("how many firms have a head of ai", "role:head-of-ai"),
    ("is mlops less maths heavy than data science", "compare:mlops-engineer,data-scientist/skills"),
    ("where do ml people earn most", "salary:ml-engineer/place"),
    ("we need n analysts per data engineer, how many", "guide:hiring/team-shape"),
    ("I know nothing about data, how do I choose the right analyst", "guide:hiring/nobody-knows"),
    ("trained accountant, which way into data", "path:accountant"),
    ("what can I charge per day for a RAG bot", "guide:forms-of-work/day-rate"),
    ("what does a head of data take home", "salary:head-of-data"),
    ("what is the pay gap between junior and senior data analysts", "salary:data-analyst"),
    ("how large is the average bonus of a data scientist", "salary:data-scientist"),
    ("salary of a data analyst in Germany vs Switzerland", "salary:data-analyst/place"),
    ("do larger firms pay data analysts more", "guide:pay-factors/company"),
    ("my data engineer wants to leave, what now", "guide:hiring/keep-them"),
    ("can I live in Portugal and work for a US firm", "guide:forms-of-work/remote-from-abroad"),
    ("how good does my sql need to be", "skill:sql"),
    ("a startup offers me 2% as founding data scientist", "guide:offers/stock-options"),
    ("I lost my data analyst job, where do I begin", "guide:staying-and-leaving/layoff"),
    ("our first data scientist quit, why", "guide:hiring/keep-them"),
    ("is a 35 hour week usual for a data analyst", "guide:later-starts/part-time"),
    ("how do we test candidates now that AI writes the code", "guide:hiring/interview-design"),
    ("I got an offer from a startup and one from a consultancy, help", "guide:offers/compare-offers"),
    ("what does staff mean compared to principal", "guide:cv-and-postings/levels"),
    ("three days left before my data analyst interview", "guide:interviews/how-to-prepare"),
    ("is dp-203 of microsoft gone", "cert:microsoft-azure-data-engineer-associate"),
]


@pytest.mark.parametrize(("question", "page"), IN_THE_REAL_LIBRARY, ids=lambda value: value[:50])
def test_what_words_say_together_leads_to_its_page(run_real: Run, question: str, page: str) -> None:
    assert readings(run_real, question)[0] == page


NOT_HELD = [
    "is the workday data analyst certification worth it for HRIS",
    "how much is the servicenow data analyst certification",
    "oracle java certificate",
    "does the sap ai developer certificate expire",
    "where do I sit the java certification",
]


@pytest.mark.parametrize("question", NOT_HELD)
def test_a_certificate_that_is_not_held_is_not_answered_by_others(run_real: Run, question: str) -> None:
    assert "not known here" in run_real("ask", question).stderr


def test_who_starts_as_something_wants_to_become_it(run: Run) -> None:
    assert "only as where people start" in run("ask", "tips for starting as a fisher").stderr


LANGUAGES_AT_WORK = [
    "is my English good enough to work as a data scientist",
    "can I get a data job in Berlin without German",
    "ist mein Englisch gut genug",
    "cientista de dados precisa saber inglês",
    "czy bez angielskiego znajdę pracę jako analityk danych",
]


@pytest.mark.parametrize("question", LANGUAGES_AT_WORK)
def test_the_language_of_work_has_a_page(real: KnowledgeBase, question: str) -> None:
    assert ask.answer(real, question).readings[0].page == "guide:abroad/working-language"


WRITTEN = [
    ("learn machinelearning", "guide:becoming-one/foundations"),
    ("dataengineers salary", "salary:data-engineer"),
    ("prompt engineering vs context engineering", "skill:prompt-engineering,context-engineering"),
    ("webdevelopment to datascience", "path:frontend-developer,data-scientist"),
    ("ml engineer pay raleigh NC", "salary:ml-engineer/US,raleigh"),
    ("data analyst salary in Columbus, OH", "salary:data-analyst/US,columbus"),
    ("70k base + 5k bonus junior data scientist, thoughts?", "salary:data-scientist/junior"),
    ("is data governance still worth learning", "skill:data-governance"),
    ("data sceince vs data analystics", "compare:data-scientist,data-analyst"),
    ("which jobs are most affected by Al", "guide:ai-and-jobs/exposure"),
    ("power bi or tableau in 2k25", "skill:power-bi,tableau"),
    ("which ai jobs pay over 200k", "role:all/pay"),
    ("sql before python or python before sql", "guide:time/order"),
    ("burnt out nurse, want to go into data", "path:nurse"),
    ("AI engineer from a computer engineering background", "path:computing-student,ai-engineer"),
    ("tableau or power bi, which one do employers want", "skill:tableau,power-bi"),
    ("does a phd get you a higher salary in data science", "guide:pay-factors/education"),
    ("prompt engineer salary no degree", "salary:prompt-engineer"),
    ("writing a data scientist job description that attracts people", "guide:hiring/advert"),
    ("what does an inference engineer do that an ML engineer doesn't", "compare:inference-engineer,ml-engineer"),
    ("econ major to data science", "path:economist,data-scientist"),
    ("should a data scientist know docker", "skill:docker"),
    ("can chatgpt do data analysis", "guide:ai-and-jobs/replace"),
    ("health data science jobs", "role:data-scientist"),
    ("do data analysts need statistics", "skill:statistics"),
    ("do i need deep learning for a data science job", "skill:deep-learning"),
    ("do i need machine learning for data engineering", "skill:machine-learning"),
    ("are data scientists still in demand", "market:data-scientist"),
    ("which industries need data scientists", "market:industries"),
    ("i like building products not models, which role", "guide:choosing/which-fits"),
    ("should I get aws or azure certified", "cert:all/aws"),
    ("which jobs will ai not replace", "guide:ai-and-jobs/safest"),
    ("what to ask a data engineer in an interview", "guide:hiring/interview-design"),
    ("how to teach machine learning to kids", "guide:teaching/what-to-teach"),
    ("how to explain a career gap in data science interview", "guide:later-starts/back-after-a-break"),
    ("how many data engineers do we need", "guide:hiring/team-shape"),
    ("should I tell my boss I am interviewing", "guide:staying-and-leaving/when-to-leave"),
]


@pytest.mark.parametrize(("question", "page"), WRITTEN, ids=lambda value: value[:30])
def test_names_places_and_sums_are_read_as_people_write_them(real: KnowledgeBase, question: str, page: str) -> None:
    assert ask.answer(real, question).readings[0].page == page


def test_the_trade_that_stands_first_with_years_is_where_somebody_starts(real: KnowledgeBase) -> None:
    assert ask.answer(real, "welder 12 years, could I become a data analyst").readings[0].lacks == ("welder",)


TOLD = [
    ("burnt out paramedic turned nurse, could data analysis be for me", "path:nurse,data-analyst"),
    ("cello teacher in a small orchestra, wants into machine learning", "path:teacher,ml-engineer"),
    ("which rounds do grumpy mlops interviewers run", "guide:interviews/mlops-engineer"),
    ("side income from training chatbots at night", "guide:first-job/annotation-as-entry"),
    ("what do surveys of data scientists say of the degrees they hold", "market:education"),
]


@pytest.mark.parametrize(("question", "page"), TOLD, ids=lambda value: value[:30])
def test_what_somebody_tells_beside_does_not_refuse_them(real: KnowledgeBase, question: str, page: str) -> None:
    assert page in [reading.page for reading in ask.answer(real, question).readings]


ELSEWHERE = [
    "freelance detective hourly rate",
    "data entry clerk job from home in a mill",
    "should i switch from web dev to cyber security",
    "how to optimize a slow spark job",
    "teacher to principal",
    "network engineer roadmap",
    "können Sie mir sagen",
]


@pytest.mark.parametrize("question", ELSEWHERE)
def test_a_trade_of_its_own_is_refused_whatever_is_told_beside_it(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)


OF_SEVERAL_LANGUAGES = [
    ("I yawn all day as a data engineer, time to leave", "guide:staying-and-leaving/when-to-leave"),
    ("entlassen als Data Engineer, was jetzt", "guide:staying-and-leaving/layoff"),
    ("chemist who wants to get into data", "path:chemist"),
    ("scheikundige die naar de data wil overstappen", "path:chemist"),
    ("non voglio fare il capo, resto data engineer?", "guide:staying-and-leaving/manager-or-individual"),
    ("visto h1b para engenheiro de dados", "guide:abroad/united-states"),
    ("leren programmeren in Scala na mijn dienst", "guide:time/beside-a-job"),
    ("portfolio analityka, ile projektów", "guide:portfolio/how-many"),
    ("el analista será reemplazado por la ia", "guide:ai-and-jobs/replace"),
    ("engenheiro de dados x cientista de dados", "compare:data-engineer,data-scientist"),
]


@pytest.mark.parametrize(("question", "page"), OF_SEVERAL_LANGUAGES, ids=lambda value: value[:30])
def test_what_is_meant_is_so_in_every_language(real: KnowledgeBase, question: str, page: str) -> None:
    assert page in [reading.page for reading in ask.answer(real, question).readings[:2]]


@pytest.mark.parametrize("question", ["how to become a chemist for data", "ik wil scheikundige worden in de data"])
def test_who_would_be_of_another_trade_is_not_shown_the_way_from_it(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(NotFoundError):
        ask.answer(real, question)
