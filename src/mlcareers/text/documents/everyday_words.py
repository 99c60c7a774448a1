"""Names of skills that are ordinary words, too: in prose they need more than their letters to be meant.

Found by comparing every one-word name with an English dictionary and counting how often some 2,700 job advertisements
of 2025 and 2026 write it in small letters: "make" 1,651 times, and never the build tool.
"""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

NAMES = word_set(
    """accelerate access amplitude angular arrow assembly athena bedrock braze carla cassandra chef claude
    cline clip cohere comet comprehend cube cursor cutlass dart dash delta devin dino druid elastic electron elixir
    erwin evidently excel express feast flask flax flink gazebo gemini gemma glean glue go groovy gym gymnasium
    harness haystack helm hex hive iceberg inspect jenkins julia lambda lean lightning linear locust lovable make
    maven metal mistral modal mode neptune nest net node notion optimum oracle outreach owl pillow pixel poetry
    prefect presto prodigy prophet pulsar puppet ray react redux replicate rest ripple ruby rust sage salt scala
    scratch sequel shell shiny sigma soda solid sonar spark spring stan stanza storm swift synapse tableau teradata
    torch trino vite windows word zoom"""
)
"""Names of products: written with a capital, beside other skills, and not inside the name of somebody or something."""

GENERAL = word_set(
    """accountability actuarial adaptability advisory alignment analytics attention audit audits autonomy banking
    biology
    bilingual cloud coaching coding collaborate collaboration compliance creativity decision defence defense demos
    design
    docs economics ethics experimentation feedback finance flexibility games gaming government grit healthcare hiring
    influence influencing initiative innovation insurance integrity integrations interviewing judgement judgment
    leadership lecturing linguistics listening localization logistics manipulation manufacturing marketing metadata
    monitoring multilingual mobile music networking notebooks optimisation optimization ownership packaging perception
    perseverance personalisation personalization philosophy physics planning presentations privacy procurement
    programming
    psychology recommendations recruiting recruitment reporting requirements resilience retail robotics sales security
    segmentation speech strategy teaching testing thoroughness transformer transformers transparency tutoring
    uncertainty
    vision writing"""
)
"""Words for a field, a trade or a trait: in a sentence they mean nothing in particular, alone in a list they do."""
