"""General words that names share: short forms, other spellings and other languages. Read by name_keys.py.

Nothing in it is the name of one record: those belong into the aliases of the record.
"""

from __future__ import annotations

from mlcareers.knowledge.names import word_set

EMPTY_WORDS = word_set(
    """a an and at by certificate certification certified da das de dei del della delle der des di do dos du e em en et
    for fur in la le les o of on the to und y с и"""
)
"""Words that change no name: "Head of Data" is "Head, Data"."""

SHORT_FORMS = {
    "algo": "algorithm",
    "aws": "amazon",
    "db": "database",
    "dbs": "database",
    "dev": "developer",
    "devs": "developer",
    "dir": "director",
    "eng": "engineer",
    "engg": "engineer",
    "engr": "engineer",
    "exec": "executive",
    "gcp": "google cloud",
    "infra": "infrastructure",
    "internship": "intern",
    "internships": "intern",
    "jr": "junior",
    "js": "javascript",
    "mgmt": "management",
    "mgr": "manager",
    "mktg": "marketing",
    "ms": "microsoft",
    "prin": "principal",
    "programme": "program",
    "quant": "quantitative",
    "recsys": "recommender system",
    "snr": "senior",
    "sr": "senior",
    "stats": "statistics",
    "swe": "software engineer",
    "viz": "visualization",
}

NOUNS_OF_WORK = {
    "consulting": "consultant",
    "research": "researcher",
    "science": "scientist",
    "sciences": "scientist",
}
"""A field that is called by what its people are called: "Manager, Data Science" manages data scientists."""

PHRASES = {
    "ai": (
        "artificial intelligence",
        "machine intelligence",
        "intelligence artificielle",
        "inteligencia artificial",
        "intelligenza artificiale",
        "kunstliche intelligenz",
        "kunstlichen intelligenz",
        "kunstlicher intelligenz",
        "kunstmatige intelligentie",
        "sztuczna inteligencja",
        "sztucznej inteligencji",
        "yapay zeka",
        "искусственный интеллект",
        "искусственного интеллекта",
    ),
    "aiops": ("ai ops", "ai operations"),
    "asr": ("speech recognition", "automatic speech recognition"),
    "backend": ("back end",),
    "bi": ("business intelligence", "informatique decisionnelle", "inteligencia de negocios"),
    "cv": (
        "computer vision",
        "vision par ordinateur",
        "vision artificielle",
        "vision artificial",
        "vision por computador",
        "visao computacional",
        "компьютерного зрения",
    ),
    "dataops": ("data ops",),
    "devops": ("dev ops",),
    "dl": ("deep learning", "apprentissage profond", "aprendizaje profundo", "aprendizado profundo"),
    "frontend": ("front end",),
    "fullstack": ("full stack",),
    "genai": ("generative ai", "gen ai", "generative artificial intelligence", "ai generative", "ai generativa"),
    "intern": ("working student",),
    "llm": ("large language model",),
    "llmops": ("llm ops", "llm operations"),
    "ml": (
        "machine learning",
        "maschinelles lernen",
        "maschinelles lernens",
        "apprentissage automatique",
        "aprendizaje automatico",
        "aprendizaje de maquina",
        "aprendizado de maquina",
        "aprendizagem automatica",
        "apprendimento automatico",
        "uczenie maszynowe",
        "uczenia maszynowego",
        "uczeniu maszynowym",
        "uczeniem maszynowym",
        "машинное обучение",
        "машинного обучения",
    ),
    "mlops": ("ml ops", "ml operations", "machine learning ops", "machine learning operations"),
    "nlp": ("natural language processing", "traitement du langage naturel", "procesamiento de lenguaje natural"),
    "product manager": ("chef de produit",),
    "project manager": ("chef de projet",),
    "rl": ("reinforcement learning",),
    "tts": ("text to speech",),
    "vp": ("vice president",),
}
"""A short form, and what else the same thing is called in several words."""

FOREIGN_WORDS = {
    "analysis": "analyse analisis analise analisi analysen analiza analizy analizie analize",
    "analyst": "analyste analista analistas analytiker analytikerin analystin analist analytik analityk analitik "
    "analisti analystes analysten analystinnen analytikern analisten analiste analityczka analityczki analityczke "
    "analityka analitykiem analitykow analitycy аналитик",
    "architect": "architecte arquitecto arquitecta arquiteto arquiteta architetto architetta architekt architektin "
    "arkitekt архитектор",
    "ai": "ki ia ии yapay",
    "consultant": "berater beraterin consultor consultora consulente konsulent konsult konsultant",
    "data": "donnees datos dados dati daten gegevens danych dane danymi veri данных данные",
    "developer": "entwickler entwicklerin developpeur developpeuse desarrollador desarrolladora desenvolvedor "
    "desenvolvedora sviluppatore sviluppatrice entwicklern entwicklerinnen ontwikkelaar ontwikkelaars deweloper "
    "utvecklare udvikler utvikler разработчик",
    "director": "directeur directrice directora diretor diretora direktor direttore",
    "engineer": "ingenieur ingenieurin ingenieure ingeniero ingeniera engenheiro engenheira engenheiros ingegnere "
    "ingegnera ingegneri ingenieurs ingenieuren ingenieurinnen inzyniera inzynierem inzynierow inzynierowie inzynierka "
    "inzynierki inzynierii inzynieria inzynier inginer muhendis muhendisi insinyur ingenjor ingeniør insinoori mernok "
    "inzenyr инженер ingenieria "
    "engenharia ingegneria ingenierie",
    "intern": "praktikant praktikantin praktikum stage stagiaire alternance alternant alternante becario becaria "
    "practicante pasante practicas estagiario estagiaria estagio stagista tirocinante tirocinio werkstudent "
    "werkstudentin werkstudium studentenjob praktyka praktykant stazysta стажер trainee apprentice "
    "apprenticeship coop",
    "junior": "debutant debutante berufseinsteiger berufseinsteigerin absolvent absolventin praticien",
    "lead": "leitend leitender leitende",
    "manager": "gerente jefe jefa leiter leiterin responsable responsabile kierownik руководитель",
    "product": "produit producto produto produkt prodotto",
    "programmer": "programador programadora programmierer programmiererin programmeur programmeuse programmeurs "
    "programmatore programmatrice programista programistka программист",
    "project": "projet proyecto projeto progetto projekt",
    "researcher": "chercheur chercheuse investigador investigadora pesquisador pesquisadora ricercatore ricercatrice "
    "forscher forscherin forschern onderzoeker onderzoekers badacz badaczka forskare forsker recherche "
    "investigacion pesquisa forschung исследователь",
    "robotics": "robotique robotica robotik",
    "scientist": "scientifique cientifico cientifica cientista scienziato scienziata wissenschaftler "
    "wissenschaftlerin wissenschaftlern wetenschapper wetenschappers wetenschap vetenskapsman ciencia ciencias "
    "scienza wissenschaft",
    "specialist": "especialista specialista spezialist spezialistin spezialisten specialiste specjalista "
    "specjalistka специалист",
    "statistician": "statistiker statistikerin statisticien statisticienne estadistico estadistica estatistico "
    "statistico statisticus statystyk",
    "statistics": "statistik statistiques",
    "student": "estudiante studente studentin etudiant etudiante",
}
"""English word: what it is called in other languages, by its folded forms."""

UNSPACED_WORDS = {
    "ai": "人工智能 人工知能 人工智慧 인공지능",
    "algorithm": "算法 演算法 アルゴリズム",
    "analyst": "分析师 分析師 アナリスト 분석가",
    "architect": "架构师 架構師 アーキテクト 아키텍트",
    "data": "数据 數據 データ 데이터",
    "developer": "开发 開發 開発 개발자",
    "dl": "深度学习 深度學習 深層学習 딥러닝",
    "engineer": "工程师 工程師 エンジニア 엔지니어",
    "intern": "实习生 实习 實習生 實習 インターン 인턴",
    "ml": "机器学习 機器學習 機械学習 머신러닝",
    "researcher": "研究员 研究員 연구원",
    "scientist": "科学家 科學家 サイエンティスト 과학자",
}
"""English word: its name in languages that write no spaces between words."""

COMPOUND_STARTS = {
    "daten": "data",
    "data": "data",
    "software": "software",
    "ki": "ai",
    "projekt": "project",
    "produkt": "product",
}
"""First parts of Germanic compounds whose second part is a foreign word: Datenanalyst, dataingenjör."""

MAKERS = word_set(
    """adobe alibaba amazon apache atlassian databricks esri facebook gnu google hashicorp huggingface ibm
    intel jetbrains meta microsoft nvidia openai oracle sap tibco"""
)
"""Who makes products: Kafka and Apache Kafka are one thing."""

PLATFORMS = word_set("amazon azure cloud google")
"""On what products of other makers are sold: Azure Databricks is not Azure."""

GENERAL_WORDS = word_set(
    """core corporation company framework inc language library package platform programming query sdk service
    software statistical suite syntax system tech technology tool toolkit vanilla"""
)
"""Words that say what kind of thing a product is, or nothing: SAS statistical software, Core Java."""

COMMON_NOUNS = word_set(
    """ai analytics bi cloud container cv data database dl function genai language map ml monitoring networking nlp
    notebook office search security speech storage testing translation vision workflow"""
)
"""What remains of many products without their maker, and is another thing then: Google Analytics is not analytics."""
