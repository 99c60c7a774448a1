"""Questions in eight languages about other trades, things and people: none is answered."""

from __future__ import annotations

import pytest

from mlcareers.errors import MlcareersError
from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.queries import ask

ELSEWHERE = [
    "wie viel verdient ein Koch in Hamburg",
    "wie wird man Pilot bei der Lufthansa",
    "Gehaltsverhandlung als Friseurin, wie viel mehr ist drin",
    "welches Auto soll ich 2026 kaufen, Diesel oder Elektro",
    "mein Handy lädt nicht mehr, was kann ich machen",
    "wer wird Deutscher Meister im Fußball",
    "wie alt ist Angela Merkel",
    "lohnt sich die Ausbildung zum Dachdecker noch",
    "wie bereite ich mich auf die Führerscheinprüfung vor",
    "Bewerbungsgespräch bei der Polizei, welche Fragen kommen",
    "combien gagne un boulanger à Lyon",
    "comment devenir pilote de ligne",
    "faut il un diplôme pour être coiffeuse",
    "quelle voiture électrique acheter en 2026",
    "mon téléphone ne s'allume plus que faire",
    "qui a gagné la coupe du monde de football",
    "entretien d'embauche vendeuse questions posées",
    "reconversion dans la menuiserie à 40 ans",
    "cuánto gana un cocinero en Madrid",
    "cómo ser azafata de vuelo",
    "vale la pena estudiar para peluquero",
    "qué coche me compro con 10000 euros",
    "mi móvil no carga qué hago",
    "quién ganó la liga de fútbol",
    "entrevista de trabajo de camarero preguntas",
    "de taxista a conductor de autobús",
    "quanto ganha um cozinheiro em São Paulo",
    "como virar piloto de avião",
    "vale a pena abrir um salão de cabeleireiro",
    "qual carro comprar em 2026",
    "meu celular não liga mais o que fazer",
    "quanto guadagna un cuoco a Milano",
    "come diventare parrucchiere senza diploma",
    "che macchina comprare usata",
    "colloquio di lavoro come commessa cosa dire",
    "hoeveel verdient een kok in Amsterdam",
    "hoe word ik kapper zonder diploma",
    "welke auto kan ik het beste kopen",
    "ile zarabia kucharz w Krakowie",
    "jak zostać fryzjerem po trzydziestce",
    "jaki samochód kupić do miasta",
    "kto wygrał mistrzostwa świata w piłce nożnej",
]


IN_NEW_WORDS = [
    "who is the best physiotherapist in london",
    "wie is de beste fysiotherapeut in Utrecht",
    "dobra położna w Gdańsku",
    "unpaid parking ticket in leeds",
    "lonely planet guide to peru",
    "my landlord hands in notice",
    "how do i negotiate the rent with my landlord",
    "appraisal of my house",
    "series b champions league standings",
    "how to stop a toddler crying",
    "is the iphone still worth it",
    "signing bonus in football transfers",
    "bored at home what to watch",
    "anxiety medication side effects",
    "is veganism a fad",
    "promo code for uber",
    "fire department phone number",
    "university course in nursing",
    "best cities to visit in spain",
    "is my marriage going nowhere",
    "drift of the continents",
    "overfitted kitchen cabinets",
    "my tap keeps leaking",
    "validation of a train ticket",
    "record labels and their bands",
    "messy divorce advice",
    "how do i deploy an airbag",
    "food shortage in sudan",
    "retrain my dog",
    "shortage of insulin",
    "missing values in a family",
    "how do i negotiate with my neighbor about the noise at night",
    "how do i raise a son with good manners",
]
"""Words in which people speak of work, said of something else."""


TRADES = [
    "lawyer burnout is it common",
    "can nurses work remote",
    "game developer layoffs 2025",
    "do paralegals need a degree",
    "is ux design dead",
    "cyber security analyst salary",
    "will ai take over from lawyers",
    "economist without a phd",
    "marketing manager certification",
    "quanto guadagna un architetto a Roma",
    "ist Steuerberater ein aussterbender Beruf",
]
"""Pay, ways, degrees and layoffs of other trades, also where they are known as a start."""

FIRMS_AND_PEOPLE = [
    "what is it like working at spotify",
    "is openai hiring interns this year",
    "does anthropic sponsor visas",
    "snowflake layoffs",
    "meta ml engineer salary",
    "google data scientist interview rejection email",
    "is geoffrey hinton retired",
    "how hard is the palantir interview",
    "hoe is het om bij ASML te werken",
    "combien paie Google à Paris",
]
"""Single firms and people, also a firm before the name of a role."""

HANDIWORK = [
    "how do i fix cuda out of memory error",
    "how to install tensorflow on windows",
    "how to plot a confusion matrix",
    "how to calculate f1 score",
    "how do i connect python to mysql",
    "which graphics card is worth its price for deep learning",
    "why is my jupyter kernel dying",
    "how to scrape job postings with python",
    "cómo instalar pytorch en windows",
    "jak zainstalować tensorflow na windowsie",
    "our kafka topics lag behind in the middle of the night",
]
"""How something is done with software or a model."""

NOT_HELD = [
    "data science market in 1995",
    "will there be data analysts in 2150",
    "ml engineer salary in narnia",
    "is turing college any good for career changers",
    "interview prep with exponent subscription worth it",
    "is neurips 2031 worth attending",
    "is the acme certified ai ninja certificate respected",
    "sueldo de un científico de datos en Andorra en 1980",
    "Data Scientist Gehalt auf dem Mars",
    "la formation Jedha vaut-elle le coup",
]
"""Places, years, schools and conferences that nothing is held about."""

BESIDE_THE_WORK = [
    "dress code for a data science interview",
    "tattoos in a data scientist interview",
    "which laptop for a data science job",
    "email signature for a data analyst",
    "company car for data managers",
    "sick days for data analysts in germany",
    "which keyboard do machine learning engineers like",
    "welke laptop voor een data engineer",
    "qué ropa llevar a una entrevista de data analyst",
    "come vestirsi per un colloquio da data analyst",
]
"""What a job brings with it that nothing here tells: dress, equipment, leave."""

OTHER_SENSES = [
    "how to get a mortgage with a new job",
    "should i buy nvidia stock now",
    "learning disability support at school",
    "estate agent fees for selling a house",
    "python movie monty python best sketches",
    "best data plan for my phone in spain",
    "cluster headaches",
    "gradient of the road",
    "wie beantrage ich Arbeitslosengeld",
    "comment devenir mannequin agence modèle",
]
"""Money, law, medicine, and words of the trade that mean something else."""


RIGHTS_AND_FACTS = [
    "can my manager monitor what i type on the AI laptop",
    "are we entitled to overtime in an ai start-up",
    "how much maternity leave is there in france",
    "does ir35 apply to my contract",
    "when was snowflake founded",
    "is snowflake profitable",
    "did databricks fire people in berlin",
    "remote hospitality jobs for beginners",
    "should i sell company stock",
    "do i pay social security twice",
    "do freelancers get holiday pay",
    "what does a softmax do",
    "is outlier trustworthy",
    "cleaning jobs in a hotel chain",
    "nanny and childcare work in london",
    "how do i become a guidance counselor",
    "is the navy a good career",
    "nicest city to live in portugal",
    "cover letter for a midwife",
    "data entry from home without experience",
    "how does self attention work inside transformers",
    "why does random forest overfit",
    "best bricklaying career for my daughter",
]
"""What the law and firms owe, facts of firms, other trades in words of ours, lessons, and where it is good to live."""


@pytest.mark.parametrize("question", RIGHTS_AND_FACTS)
def test_what_only_shares_words_with_the_trade_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)


@pytest.mark.parametrize("question", [*ELSEWHERE, *IN_NEW_WORDS])
def test_what_is_of_another_walk_of_life_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)


@pytest.mark.parametrize(
    "question", [*TRADES, *FIRMS_AND_PEOPLE, *HANDIWORK, *NOT_HELD, *BESIDE_THE_WORK, *OTHER_SENSES]
)
def test_what_nothing_is_held_about_is_refused_though_it_speaks_of_work(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)


@pytest.mark.parametrize(
    "question",
    [
        "travel agent salary",
        "interview questions for a probation officer",
        "how to become a childcare worker",
        "events manager certification",
        "day in the life of a customs broker",
        "remote insurance agent jobs",
        "waiter resume tips",
        "best entry level teller jobs",
        "salaris elektricien",
    ],
)
def test_a_trade_that_a_topic_only_seems_to_name_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError, match="not known here"):
        ask.answer(real, question)


@pytest.mark.parametrize(
    "question", ["freelance data analyst day rate", "interview with the hiring manager", "learn agents"]
)
def test_how_somebody_works_makes_no_other_trade(real: KnowledgeBase, question: str) -> None:
    assert ask.answer(real, question).readings


@pytest.mark.parametrize(
    "question", ["best university for data engineering", "welche Hochschule für KI", "mejores universidades de IA"]
)
def test_which_school_is_best_is_not_told(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError, match="which school is best is not told here"):
        ask.answer(real, question)


@pytest.mark.parametrize("question", ["formation notaire", "corso dentista"])
def test_a_course_in_a_trade_that_is_only_a_start_is_not_told(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError, match="only as where people start"):
        ask.answer(real, question)


OF_THE_TRADE = [
    "do data scientists need to know confidence intervals",
    "must I explain gradient descent in ML interviews",
    "is modeling most of a data scientist's job",
    "how to be a model validator",
    "do I have a case for a raise as data engineer",
    "who is the first person to hire in a data team",
    "which event should I attend to find ML jobs",
    "my model doesn't make it to production, do ML engineers see that",
    "should I take an ML job with a legacy codebase",
    "bootcamp data remboursé si pas d'emploi",
    "opiniones sobre el máster en data science",
    "databricks questions in a data engineer interview",
    "leaving the navy, which data job",
    "is snowflake still in demand",
    "remote biotech jobs for machine learning engineers",
    "where is spark used",
    "softmax and cross entropy questions in an ml interview",
    "is data annotation legit",
    "day rate outside ir35 for a data engineer",
    "coming back after maternity leave as a data analyst",
    "I am a mother of two, how do I become a data analyst",
    "why do data scientists need statistics",
    "how does spark work in a data engineer interview",
    "does my boss have to pay for my ml certification",
]


@pytest.mark.parametrize("question", OF_THE_TRADE, ids=lambda value: value[:40])
def test_what_is_asked_of_the_trade_is_not_refused_for_a_word_of_something_else(
    real: KnowledgeBase, question: str
) -> None:
    assert ask.answer(real, question).readings
