"""What is read from a question: every language has its table, and what decides is kept apart from what says nothing."""

from __future__ import annotations

from collections import Counter
from importlib import import_module

import pytest

from mlcareers.knowledge.base import KnowledgeBase
from mlcareers.knowledge.names import fold
from mlcareers.text.questions.endings import take_endings_off
from mlcareers.text.questions.languages import LANGUAGES, alternatives, language_of, table
from mlcareers.text.questions.phrases import concept_of
from mlcareers.text.questions.predicates import is_predicate
from mlcareers.text.questions.reader import read
from mlcareers.text.questions.short_forms import write_out_short_forms
from mlcareers.text.questions.strange import is_form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_speaks_only_of_the_concepts_of_english(language: str) -> None:
    assert len(table(language).concepts) > 100
    spoken_of, known = (
        {name.removeprefix("perhaps ") for name in table(one).concepts.values()} for one in (language, "english")
    )
    assert spoken_of <= known
    assert set(table(language).refused.values()) <= set(table("english").refused.values())


SPOKEN = [
    ("what does a pilot earn", "english"),
    ("was verdient ein Pilot", "german"),
    ("combien gagne un pilote", "french"),
    ("cuánto gana un piloto", "spanish"),
    ("quanto ganha um piloto no Brasil", "portuguese"),
    ("quanto guadagna un pilota", "italian"),
    ("wat verdient een piloot", "dutch"),
    ("ile zarabia pilot", "polish"),
]


@pytest.mark.parametrize(("question", "language"), SPOKEN)
def test_the_language_of_a_question(library: KnowledgeBase, question: str, language: str) -> None:
    asked = read(library, question)
    assert asked.language == language
    assert asked.asks("pay")


def test_a_word_that_nothing_explains_is_kept(library: KnowledgeBase) -> None:
    assert read(library, "what does a helicopter pilot earn in Narnia").strange == ("helicopter", "narnia")


def test_the_country_is_no_pronoun(library: KnowledgeBase) -> None:
    assert [place.country for place in read(library, "pilot salary in the US").places] == ["US"]
    assert not read(library, "what can a pilot tell us about it").places


def test_a_trade_spelt_nearly_as_a_place_is_none(library: KnowledgeBase) -> None:
    assert read(library, "cuánto cobra un albañil en España").strange == ("albanil",)


def test_letters_before_an_apostrophe_name_no_skill(real: KnowledgeBase) -> None:
    assert [found.who for found in read(real, "j'ai 40 ans, c'est trop tard pour data analyst").mentions] == [
        "data-analyst"
    ]


def test_a_verb_is_no_skill(real: KnowledgeBase) -> None:
    assert [found.skill for found in read(real, "where do data scientists go").mentions] == ["data-science"]
    assert [found.skill for found in read(real, "should I learn Go").mentions] == ["go"]


def test_a_level_without_a_role_is_a_first_job(library: KnowledgeBase) -> None:
    concepts = read(library, "is there entry level work").concepts
    assert [tuple(found)[:3] for found in concepts if found.name == "first job"] == [("first job", 2, 4)]


def test_a_place_is_not_a_name(library: KnowledgeBase) -> None:
    (place,) = read(library, "pilot salary Munich").places
    assert (place.country, place.city) == ("DE", True)


SHORT = [
    ("Einarbeitung", "german"),
    ("Überstunden Data Scientist", "german"),
    ("señales", "spanish"),
    ("vale a pena a certificação", "portuguese"),
    ("czy się opłaca", "polish"),
    ("resume projects", "english"),
]


@pytest.mark.parametrize(("question", "language"), SHORT, ids=lambda value: value)
def test_letters_and_endings_tell_a_language(question: str, language: str) -> None:
    assert language_of(fold(question).split(), question) == language


def test_a_question_that_is_plainly_english_reads_no_other_table() -> None:
    table.cache_clear()
    question = "what does a helicopter pilot earn in the north"
    assert language_of(question.split(), question) == "english"
    assert table.cache_info().currsize == 1


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("master oder bootcamp", "german"),
        ("freelance ou senior", "french"),
        ("bootcamp oppure master", "italian"),
        ("python lub tableau", "polish"),
        ("are o'reilly books worth it", "english"),
        ("master or bootcamp", "english"),
    ],
)
def test_what_joins_two_words_that_all_have_tells_the_language(question: str, language: str) -> None:
    assert language_of(fold(question).split(), question) == language


def test_no_language_is_read_into_nothing() -> None:
    assert language_of([]) == "english"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_speaks_of_two_things(language: str) -> None:
    module = import_module(f"mlcareers.text.questions.languages.{language}")
    lines = module.CONCEPTS.replace("\n  ", " ").strip().splitlines()
    said = [one for line in lines for form in line.partition(": ")[2].split(",") for one in alternatives(form)]
    assert len(said) > 100
    assert [form for form, times in Counter(said).items() if times > 1] == []


def test_words_divided_by_strokes_stand_for_each_other() -> None:
    assert list(alternatives("failed/bombed my/the interview")) == [
        "failed my interview",
        "failed the interview",
        "bombed my interview",
        "bombed the interview",
    ]


@pytest.mark.parametrize("form", ["can't get hired", "cant get hired", "300 applications", "hundreds of applications"])
def test_a_form_is_known_without_its_apostrophe_and_with_any_number(form: str) -> None:
    assert concept_of(fold(form), "english") == "rejected"


IN_OTHER_FORMS = [
    ("ile zarabia pilot w Warszawie", "PL"),
    ("ile zarabia pilot w Krakowie", "PL"),
    ("was verdient ein Pilot in Münchens", "DE"),
    ("quanto guadagna un pilota a Zurigo", "CH"),
]


@pytest.mark.parametrize(("question", "country"), IN_OTHER_FORMS, ids=lambda value: value)
def test_a_name_is_known_by_its_stem(library: KnowledgeBase, question: str, country: str) -> None:
    asked = read(library, question)
    assert [place.country for place in asked.places] == [country]
    assert asked.strange == ()


BY_THEIR_ENDINGS = [
    ("¿puede un piloto explicarlo?", "explicar"),
    ("gli stipendi si possono negoziarle", "negoziare"),
    ("un piloto negociaba su sueldo", "negociar"),
    ("verlangst du als Pilot mehr Gehalt", "verlangen"),
]


@pytest.mark.parametrize(("question", "known"), BY_THEIR_ENDINGS, ids=lambda value: value)
def test_a_verb_is_known_by_its_endings(library: KnowledgeBase, question: str, known: str) -> None:
    assert known in read(library, question).words


def test_a_word_that_english_has_too_is_the_english_one(library: KnowledgeBase) -> None:
    words = ("comment", "remuneratif", "negociation", "particularite")
    strange = ("particularite",)
    read_again = take_endings_off(words, strange, "french", lambda word: False, lambda word: word == "particularity")
    assert read_again == ("comment", "remuneratif", "negociation", "particularity")


IN_ANOTHER_FORM = [
    ("polish", "analityce", "analityka", "analityka"),
    ("polish", "engineerowie", "engineer", "engineer"),
    ("polish", "marzylam", "marzyc", "marzyc"),
    ("italian", "musica", "musika", "musica"),
    ("spanish", "pilot", "pilotar", "pilot"),
]


@pytest.mark.parametrize(("language", "word", "known", "read_as"), IN_ANOTHER_FORM)
def test_only_an_ending_of_the_language_is_taken_off(language: str, word: str, known: str, read_as: str) -> None:
    """Polish softens the consonant before an ending; a word without the ending is no other form."""
    assert take_endings_off((word,), (word,), language, known.__eq__, lambda _: False) == (read_as,)


def test_a_form_of_a_word_that_says_nothing_says_nothing() -> None:
    english = [table("english")]
    assert all(is_form(word, english) for word in ("identified", "identifying", "specifying"))
    assert not any(is_form(word, english) for word in ("shed", "identity"))


def test_a_compound_is_taken_apart(library: KnowledgeBase) -> None:
    asked = read(library, "welche Wochenprojekte braucht ein Pilot im Lebenslauf")
    assert asked.strange == ()
    assert {"wochen", "projekte"} <= set(asked.words)
    assert read(library, "was verdient ein Kranführer").strange == ("kranfuhrer",)


PREDICATES = [
    ("should I moonlight as a pilot", "moonlight", "english", True),
    ("is flying a moonlight job", "moonlight", "english", False),
    ("I want to moonlight as a pilot", "moonlight", "english", True),
    ("from captain to moonlight singer", "moonlight", "english", False),
    ("do pilots get mostly solitary work", "solitary", "english", True),
    ("im Interview das Gehalt nennen", "nennen", "german", True),
    ("im Interview nach Norden", "norden", "german", False),
    ("combien gagne un boulanger", "boulanger", "french", False),
    ("comment négocier son salaire", "negocier", "french", True),
    ("cómo redactar mi currículum", "redactar", "spanish", True),
    ("come scrivere un curriculum", "scrivere", "italian", True),
    ("come diventare parrucchiere", "parrucchiere", "italian", False),
    ("cuánto gana un influencer", "influencer", "spanish", False),
]


@pytest.mark.parametrize(("question", "word", "language", "is_done"), PREDICATES, ids=str)
def test_what_is_done_is_told_from_what_is_named(question: str, word: str, language: str, is_done: bool) -> None:
    words = tuple(fold(question).split())
    assert is_predicate(words, words.index(word), language, question) is is_done


SHORT = [
    ("a junior DE in Berlin", "a junior data engineer in berlin"),
    ("cv or nlp, which field", "computer vision or nlp which field"),
    ("what belongs in a cv", "what belongs in a cv"),
    ("the cv of an nlp engineer", "the cv of an nlp engineer"),
    ("de facto standard", "de facto standard"),
    ("on-call for two DEs", "on call for two data engineers"),
    ("what a DE earns in DE", "what a data engineer earns in de"),
    ("WHAT A DE EARNS IN SPAIN", "what a de earns in spain"),
]


@pytest.mark.parametrize(("question", "said"), SHORT, ids=str)
def test_a_short_form_is_written_out_where_it_is_meant(question: str, said: str) -> None:
    assert " ".join(write_out_short_forms(fold(question).split(), question)) == said
