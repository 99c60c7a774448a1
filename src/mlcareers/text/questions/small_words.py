"""Small words that tell how the others belong together, and the few others for which rules look themselves.

Each language has a line, which a speaker can review alone; a question is read with the lines of all of them.
"""

from __future__ import annotations

from mlcareers.knowledge.names import word_set


def _join(**by_language: str) -> frozenset[str]:
    """Return the words of all languages."""
    return word_set(" ".join(by_language.values()))


ONESELF = _join(
    english="i im my me",
    german="ich mein meine mich mir",
    french="je mon ma mes moi",
    spanish="yo mi mis",
    portuguese="eu meu minha",
    italian="io mio mia",
    dutch="ik mijn",
    polish="ja mnie mi moj moja moje mojej moim",
)
"""Words with which people speak of themselves."""

SPEAKS_OF_ONESELF = ONESELF | _join(english="got was been", portuguese="fui")
"""The same, and words of what happened to somebody who need not say to whom: got laid off."""

WE = _join(
    english="we our us",
    german="wir",
    french="nous notre",
    spanish="nosotros nuestra nuestro",
    portuguese="nosso nossa",
    italian="nostro nostra",
)
"""Words with which somebody speaks for a firm."""

OR = _join(
    english="or",
    german="oder",
    french="ou",
    spanish="o",
    portuguese="ou",
    italian="o",
    polish="lub czy",
)
"""Words between things of which one is to be chosen; the Dutch "of" is read as "or"."""

VERSUS = _join(english="vs versus", portuguese="x")
"""Words that say no more than that: "o" means other things, too."""

EITHER = OR | VERSUS
"""Words between things that are set against each other."""

CHOOSING = EITHER | word_set("join which better")
"""Words with which one of several is chosen."""

DIFFERING = _join(english="difference different differ differs compare compared")
"""Words with which things are set beside each other."""

TO = _join(
    english="to into",
    german="zu zum zur",
    french="vers",
    dutch="naar",
)
"""Words before where somebody goes, in a trade or a place."""

BECOME = _join(
    english="become",
    polish="zostac",
)
"""The same before what somebody will be."""

IN = _join(
    english="in",
    german="in bei",
    french="en",
    spanish="en",
    portuguese="em na",
    italian="in",
    dutch="in",
    polish="w na",
)
"""Words before where something is."""

SINCE = _join(
    english="since after during because",
    german="seit nach",
    french="depuis",
    spanish="desde",
    italian="dopo",
    dutch="sinds",
    polish="od",
)
"""Words before when or why something is so."""

AM = _join(
    english="from as am im leaving was my",
    german="als bin von vom komme",
    french="suis",
    spanish="soy",
    portuguese="sou",
    dutch="ben kom",
    polish="jestem bylem bylam pochodze",
)
"""Words with which people say what they are, or leave."""

TO_BE = _join(
    english="for to be",
    german="fur zur zum",
    french="pour etre devenir",
    spanish="para ser",
    portuguese="para ser",
    italian="per essere diventare fare",
    dutch="voor om",
    polish="na zostac",
)
"""Words right before what somebody would be rather than is: too old for a nurse."""

FROM = _join(
    english="from as",
    german="als vom am",
)
"""Words before where somebody stands, behind where they go."""

MEANS = _join(
    english="mean means meaning",
    german="bedeutet",
    french="signifie",
    spanish="significa",
)
"""Words with which it is asked what a title means."""

ENOUGH = _join(
    english="enough sufficient",
    german="reicht",
    french="suffit",
    spanish="basta",
)
"""Words with which it is asked whether a skill will do."""

HOW_DONE = _join(
    english="how why fix error fit plot convert merge parse calculate compute extract reshape rename iterate loop",
    german="wie warum",
    french="comment",
    spanish="como",
    italian="come",
    dutch="hoe",
    polish="jak",
)
"""Words with which it is asked how something is done with a tool, which nothing here tells."""

WEEK = _join(
    english="week weekly",
    german="woche",
    french="semaine",
    spanish="semana",
)
"""Words for the time in which hours are counted."""

NOT = _join(
    english="not no without",
    german="kein keine nicht ohne",
    french="pas sans",
    spanish="no sin",
    portuguese="nao sem",
    italian="non senza",
    dutch="geen niet zonder",
    polish="nie bez",
)
"""Words with which something is left out."""

WHICH = _join(
    english="which what whose",
    german="welcher welche welches welchen",
    french="quel quelle quels quelles",
    spanish="que",
    portuguese="que qual quais",
    italian="che quale quali",
    dutch="welk welke",
    polish="jaki jaka jakie",
)
"""Words before the thing that is asked for."""

BEST = _join(
    english="the best top good great cheap favourite favorite",
    german="der die das beste bester bestes gute guter",
    french="le la de meilleur meilleure",
    spanish="el la de mejor",
    portuguese="o de melhor",
    italian="il la miglior migliore",
    dutch="de beste",
    polish="najlepszy najlepsza",
)
"""Words before the thing that a question begins with."""

GOOD = _join(
    english="best good",
    german="beste bester besten gute guter",
    french="meilleur meilleure bon bonne",
    spanish="mejor buen buena",
    portuguese="melhor bom boa",
    italian="migliore miglior buon brava bravo",
    dutch="beste goede",
    polish="najlepszy najlepsza dobry dobra dobrego",
)
"""Words before a trade of which somebody is looked for."""

WORK = _join(
    english="""job jobs work working worker career careers role roles profession boss office tech employee employees
        position""",
    german="beruf berufe rolle rollen arbeit arbeiten stelle stellen karriere branche",
    french="travail metier metiers emploi poste carriere boulot numerique",
    spanish="trabajo trabajar empleo carrera puesto oficina tecnologia",
    portuguese="trabalho trabalhar trabalhando emprego carreira vaga area",
    italian="lavoro lavorare carriera posto",
    polish="praca prace pracy pracowac zawod zawodu kariera kariery rola role roli stanowisko stanowiska",
    dutch="werk werken baan banen functie functies rol rollen carriere",
)
"""Words for work, of which one must stand in a question that is on nothing else of the trade."""

DOES = _join(
    english="is are does do did will has have was",
    german="stellt",
    spanish="estan",
    italian="sta",
)
"""Words before who does something: is OpenAI hiring."""

PROGRAMMING_LANGUAGES = _join(
    english="language languages",
    german="programmiersprache programmiersprachen sprachen",
    french="langage langages",
    spanish="lenguaje lenguajes",
    portuguese="linguagem linguagens",
    italian="linguaggio linguaggi",
    dutch="programmeertaal programmeertalen",
    polish="jezyk jezyki jezyka",
)
"""Words for what programs are written in."""

ASKING = _join(
    english="how what which where who why can could should would is are will do does when did has have was were am",
    german="wie was kann koennte konnte soll sollte ist gibt lohnt welche welcher welches warum wo wann",
    french="comment puis peux pourrais dois devrais est quel quelle quels quelles combien pourquoi faut",
    spanish="como puedo podria debo deberia es que cual cuales cuanto cuanta cuantos donde vale",
    portuguese="como posso poderia devo e qual quais quanto quanta onde vale que",
    italian="come posso potrei dovrei quale quali quanto quanta dove conviene che cosa vale",
    dutch="hoe kan zou moet is wat welke welk waar hoeveel waarom",
    polish="jak czy co ile jaka jaki jakie gdzie kiedy",
)
"""Words with which a question begins."""

WANTING = _join(
    english="want wants wanna wish hope hoping looking trying thinking planning considering dream need like love",
    german="moechte mochte will wurde",
    french="veux voudrais aimerais",
    spanish="quiero quisiera gustaria",
    portuguese="quero queria gostaria",
    italian="voglio vorrei",
    dutch="wil",
    polish="chce chcialbym chcialabym moge moglbym powinienem",
)
"""Words with which people go on to what they want."""

JOINING = _join(
    english="and but so or then also",
    german="und aber also oder",
    french="et mais donc ou",
    spanish="y pero entonces o",
    portuguese="e mas entao ou",
    italian="e ma quindi o",
    dutch="en maar dus of",
    polish="ale wiec",
)
"""Words that join what is said to what was said before."""
