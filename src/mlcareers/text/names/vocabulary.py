"""Words that people write around a name, and that change nothing in what it names."""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

MASTERY = word_set(
    """ability able advanced background basic basics beginner bonne bonnes certified comfortable competency competent
    conhecimento conhecimentos connaissance connaissances conoscenza conoscenze conocimiento conocimientos dominio
    erfahrung erfahrungen excellent exp experience experienced expert expertise exposure familiar familiarity fluency
    fluent fortgeschritten fortgeschrittene fundamentals fundierte good grundkenntnisse grundlagen gute intermediate
    kenntnis kenntnisse knowledge learning level maitrise manejo niveau nivel practical primary proficiency proficient
    programmierkenntnisse sehr skill skilled skills solid solide strong thorough umgang understanding usage use using
    very working years year yrs avance avancee avanzado avanzada avancado intermedio notions bases debutant"""
)
"""How well somebody knows a thing, in English, German, French, Spanish, Portuguese and Italian."""

BETWEEN = word_set(
    "a an and d da das de dem der des di do du em en et im in l la le les mit of on sur the to with y und"
)
"""Words between mastery and the name: "knowledge of", "maîtrise de"."""

TAILS = word_set(
    """
    administration algo algorithm algorithms algos analysis api apis app application applications apps
    architecture architectures automation bucket buckets certification class cluster clusters code coder
    coding com compliance concept concepts container containers dag dags dashboard dashboards desktop develop
    developer developers development ecosystem engineer engineering engineers environment environments
    framework frameworks fundamentals handling implementation implementations infrastructure integration
    integrations language languages lib libraries library messaging method methodologies methodology methods
    model modeling modelling models notebook notebooks operation operations package packages pipeline
    pipelines platform platforms practice practices principle principles process processes product products
    program programming project projects qualities queries query report reporting reports scripting scripts
    sdk server servers service services software solution solutions stack standard standards suite syntax
    system systems technique techniques technologies technology theory tool tooling toolkit tools toolset
    usage visualization visualizations visuals web workflow workflows workload workloads
    """
)
"""What a thing is or what one does with it, behind its name: "Tableau reports", "Python libraries"."""

OF_A_LANGUAGE = word_set("code coder coding developer developers development language programming scripting")
"""The tails that a name of one or two letters may have: "R programming", but not "C systems"."""

LEVELS_OF_CERTIFICATES = word_set(
    "advanced associate expert foundation fundamental practitioner professional specialty"
)
"""How far a certificate goes. People leave it out, but never mean another one by it."""

HEADS_OF_CERTIFICATES = word_set(
    "administrator analyst architect developer engineer leader practitioner scientist specialist specialization"
)
"""Whom a certificate is for: left out where the subject says enough."""

NOISE_OF_CERTIFICATES = word_set(
    """andrew badge beta by certificate certification certifications certified cert certs coursera course credential
    deeplearning edx exam exams expired new ng online passed program retired udacity udemy validation"""
)
"""What surrounds the name of a certificate and is no part of it."""

SHORT_FORMS_OF_CERTIFICATES = {"oci": "oracle cloud infrastructure", "pro": "professional", "tf": "tensorflow"}
