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
]
"""Words in which people speak of work, said of something else."""


@pytest.mark.parametrize("question", [*ELSEWHERE, *IN_NEW_WORDS])
def test_what_is_of_another_walk_of_life_is_refused(real: KnowledgeBase, question: str) -> None:
    with pytest.raises(MlcareersError):
        ask.answer(real, question)
