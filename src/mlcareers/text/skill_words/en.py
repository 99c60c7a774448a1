"""Other forms of the names of skills in English: what people do in place of what it is called."""

NAMES = {
    "analytical-thinking": "analytical skills, analytical and, analytical mindset, strong analytical, "
    "analytical abilit*, critical thinking",
    "clean-code": "clean code, clean and maintainable code, clean maintainable code, maintainable code, "
    "readable code, clean testable",
    "collaboration": "team player, collaborat* with, collaborative, collaborat* closely, work collaboratively, "
    "cross-functional* team*, teamwork",
    "communication": "communicat* clearly, communicat* effectively, communicator, communicat* skills, "
    "strong communicat*, ability to "
    "communicat*, excellent communicat*, articulat*, communicat* complex",
    "continuous-learning": "willing* to learn, eager to learn, quick learner, fast learner, love to learn, "
    "rapidly learn, growth mindset",
    "curiosity": "curious, intellectual* curio*",
    "debugging": "debug, debugs, troubleshoot and debug",
    "deep-learning": "deep neural networks",
    "distributed-training": "multi-GPU training, multi-GPU model training, distributed model training",
    "documentation": "technical documentation, write documentation, document* code",
    "fine-tuning": "fine-tune, fine-tunes, fine-tuned, finetune, finetuned",
    "foundation-models": "foundational model*, foundation model*",
    "llm-evaluation": "evaluat* LLM*, LLM evaluation*, eval harness, eval suite*",
    "mentoring": "mentor junior*, mentor engineers, mentor others, coach and mentor, mentor to",
    "model-deployment": "deploy* models, deploy* ML models, deploy* machine learning models, "
    "models in production, models into production",
    "model-optimization": "optimi* models, optimi* AI models, optimi* ML models, model compression",
    "object-oriented-programming": "object-oriented, OOP",
    "ownership": "ownership mindset, take ownership, strong ownership, sense of ownership, end-to-end ownership, "
    "take initiative, "
    "self-starter, self-motivated, self-directed, proactive*, work independently, autonomously",
    "presentation": "present findings, present results, present ideas, present complex, presentation skills",
    "problem-solving": "problem solver, problem-solver, solve complex problems, solv* problems, solve problems",
    "rest-apis": "RESTful, RESTful service*, RESTful API*",
    "software-testing": "unit test*, write tests, automated test*",
    "systems-thinking": "think in systems, systems mindset",
    "technical-communication": "explain technical, explain complex, communicat* technical, communicat* complex, "
    "non-technical audience*, "
    "non-technical stakeholder*, technical and non-technical",
    "writing": "written communication, written and verbal, verbal and written, writing skills, written skills, "
    "oral and written",
    "version-control": "version-controlled",
    "embedded-systems": "embedded Linux, embedded software",
    "databases": "database management",
}
