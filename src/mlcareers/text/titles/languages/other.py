"""Words of further languages, mostly Russian, Turkish and Czech; one that grows gets a file of its own."""

HEAD_FIRST = True

SIGNS = "и по в отдел"

WORDS = """
engineer: инженер, mühendisi, mühendis, inženýr, inginer, insinyur, mérnök, insinööri, inženjer
developer: разработчик, geliştirici, geliştiricisi, vývojář, dezvoltator
programmer: программист
scientist: учёный, ученый
researcher: исследователь, araştırmacı, výzkumník
analyst: аналитик, analisti, analitik, analytik
architect: архитектор, mimar, mimarı, arhitect
consultant: danışman, danışmanı, konzultant
specialist: специалист, uzmanı, uzman
manager: руководитель, менеджер, yöneticisi, müdürü, manažer
director: директор
intern: стажер, стажёр, stajyer
junior: младший
senior: старший
lead: ведущий
ai: ИИ, искусственный интеллект, искусственного интеллекта, yapay zeka
ml: машинное обучение, машинного обучения, makine öğrenmesi, makine öğrenimi, strojové učení, strojového učení
dl: глубокого обучения, derin öğrenme
cv: компьютерного зрения, görüntü işleme
data: данных, данные, veri, datelor
data scientist: veri bilimci, veri bilimcisi
bi: iş zekası
database: баз данных, veri tabanı, veritabanı
"""

EMPTY = "и в по"

UNSPACED = """
ai: 人工智能, 人工知能, 人工智慧, 인공지능
algorithm: 算法, 演算法, アルゴリズム, 알고리즘
analyst: 分析师, 分析師, アナリスト, 분석가
architect: 架构师, 架構師, アーキテクト, 아키텍트
big data: 大数据, 大數據, 빅데이터
cv: 计算机视觉, 電腦視覺, 컴퓨터비전
data: 数据, 數據, データ, 데이터, 資料
developer: 开发, 開發, 開発, 개발자
dl: 深度学习, 深度學習, 深層学習, 딥러닝
engineer: 工程师, 工程師, エンジニア, 엔지니어
intern: 实习生, 实习, 實習生, 實習, インターン, 인턴
llm: 大模型, 大语言模型
ml: 机器学习, 機器學習, 機械学習, 머신러닝
nlp: 自然语言处理, 自然言語処理
researcher: 研究员, 研究員, 연구원
scientist: 科学家, 科學家, サイエンティスト, 과학자, 사이언티스트
"""
"""Languages that write no spaces between words."""
