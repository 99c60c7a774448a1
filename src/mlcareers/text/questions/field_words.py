"""Words of the field and for who works in it, which need no explanation and say too little alone."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

OF_THE_FIELD = word_set(
    """data datos dados donnees daten dane danych danymi gegevens dati ai ml ki ia analytics software algorithm models
    algorithms model soft pipeline pipelines hardware notebook notebooks tech it learning coursera udemy edx udacity
    datacamp numerique tecnologia algoritmo algoritmos algorithme algorithmes algoritmi"""
)
"""Words of the field, and of where it is taught, that name nothing alone and need no explanation."""

NAMES_OF_THE_FIELD = frozenset(("data", "ai", "ml"))
"""What the field is called in a word."""

LATIN_TRADES = word_set(
    """analyste analystes analista analistas analisti scientifique scientifiques cientifico cientifica cientificos
    cientificas cientista cientistas ingenieure ingenieures ingeniero ingeniera ingenieros ingenieras engenheiro
    engenheira engenheiros engenheiras ingegnere ingegneri"""
)
"""Trades that are named with a field behind them: analista o ingeniero de datos."""

TRADES = word_set(
    """engineer engineers scientist scientists analyst analysts ingenieur ingenieure ingenieurs analysten analytiker
    analist analisten analystin analystinnen analytikerin analytikerinnen analiste analityczka analityczki analitykiem
    analitykami ingenieurin ingenieurinnen inzynierka inzynierem inzynier
    inzynierowie inzynierow analityk analitycy analitykow cientista cientistas"""
).union(LATIN_TRADES)
"""Trades that are known beside something that is named, and say too little alone: an engineer's salary."""

BARE_TRADES = word_set(
    """analyst analysts scientist scientists analysten analystin analystinnen analytiker analytikerin analist analisten
    analiste analityk analityka analityczka analityczki analitykiem analitykow analitycy
    analyste analystes analista analistas analisti"""
)
"""Who may be meant without a word of what they work on."""

WRITING_MACHINES = word_set("ai chatgpt copilot claude gpt gemini llm bot cursor cluely earpiece")
"""Machines that write an answer for somebody."""
