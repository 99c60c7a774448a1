"""Disciplines that people study: what each is called in every language, and who has studied it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from mlcareers.text.questions.languages import read_forms

DISCIPLINES = """
computer science, computing student: informatics, computing, computer engineering, Informatik,
  Wirtschaftsinformatik, Medieninformatik,
  angewandte Informatik, informatique, l'informatique, informática, ingeniería informática, ciencias de la computación,
  ingeniería de sistemas, sistemas de información, computação, ciência da computação, engenharia da computação,
  engenharia de computação, ciências da computação, engenharia informática,
  sistemas de informação, informatica, scienze informatiche, ingegneria informatica, informatyka, informatykę,
  informatyki, informatyce, technische informatica, hogere informatica
economics, economist: Volkswirtschaft, Volkswirtschaftslehre, VWL, Ökonomie, Wirtschaftswissenschaften, économie,
  l'économie, sciences économiques, sciences éco, économétrie, economía, economicas, ciencias económicas,
  economia, ciências econômicas, economia aziendale, scienze economiche, economie, bedrijfseconomie, ekonomia,
  ekonomię, econometria, econometría, econometrie, ekonometria, econ
physics, physicist: Physik, Astrophysik, Astronomie, physique, la physique, física, astrofísica, astronomia, fisica,
  natuurkunde, sterrenkunde, fizyka, fizykę, fizyce, fizyki, astrophysics, astronomy
mathematics, mathematician: maths, math, Mathematik, Wirtschaftsmathematik, Technomathematik, Mathe, mathématiques,
  les maths, matemáticas, matemática, matematica, wiskunde, matematyka, matematykę, matematyki, matematyce
statistics, statistician: Statistik, statistique, statistiques, estadística, estadísticas, estatística, statistica,
  statistiek, statystyka, statystykę, statystyki
biology, biologist: Biologie, Biochemie, Biotechnologie, Molekularbiologie, Neurowissenschaften, biologie, biochimie,
  biotechnologies, biología, bioquímica, biotecnología, biologia, biotecnologia, biotecnologie, biologii, biologię,
  biotechnologia, biochemistry, biotechnology, neuroscience, molecular biology, biotech, microbiology, genetics,
  immunology, pharmacology, life science, life sciences, biomedical science, biomedical sciences, biomedical
  engineering, bioengineering, zoology, botany, ecology, marine biology, forestry, forest science, forest sciences,
  agriculture, agricultural science, agricultural sciences, agronomy, horticulture, animal science, animal sciences,
  plant
  science, plant sciences, crop science, soil science, environmental biology, conservation biology,  wildlife biology,
  fisheries, aquaculture, entomology, physiology, biophysics, bioscience, biosciences, veterinary science, veterinary
  medicine,  epidemiology, public health, Forstwissenschaft, Forstwissenschaften, Agrarwissenschaft,
  Agrarwissenschaften, agronomie, foresterie, agronomía,  ingeniería agrónoma, ingeniería forestal, ciencias agrarias,
  agronomía, engenharia agronômica, engenharia florestal, ciências agrárias, agraria,  scienze agrarie, scienze
  forestali, bosbouw, landbouwkunde, leśnictwo, leśnictwa, rolnictwo, rolnictwa
chemistry, chemist: Chemie, Chemieingenieurwesen, Materialwissenschaft, Verfahrenstechnik, chimie, génie chimique,
  química, ingeniería química, engenharia química, chimica, ingegneria chimica, scheikunde, chemia, chemię, chemii,
  chemical engineering, materials science, pharmacy, pharmaceutical sciences, biochemical engineering, materials
  engineering, process engineering, food science, petrochemistry, polymer science, polymer engineering, metallurgy,
  metallurgical engineering, textile engineering,  ceramics engineering, food technology, pharmaceutics,
  nanotechnology
law, law student: law school, Jura, Rechtswissenschaft, Rechtswissenschaften, droit, le droit, derecho, direito,
  giurisprudenza,
  diritto, rechten, rechtsgeleerdheid, prawo, prawa, prawie
linguistics, linguist: Linguistik, Sprachwissenschaft, Sprachwissenschaften, Germanistik, Anglistik, Romanistik,
  Philologie, Computerlinguistik, linguistique, lettres modernes, langues étrangères, lingüística, filología,
  linguística, letras, linguistica, lingue, lettere, taalkunde, taalwetenschap, językoznawstwo, lingwistyka,
  filologia, filologii, filologię, philology
medical, medical student: medical school, med school, medicine, Medizin, Humanmedizin, Zahnmedizin, médecine,
  medicina, geneeskunde, medycyna, medycyny, medycynę, dentistry, dental school, pharmacy school, vet school,
  veterinary school, optometry
nursing, nurse: nursing school, Pflege, Krankenpflege, Pflegewissenschaft, soins infirmiers, enfermería, enfermagem,
  infermieristica, scienze infermieristiche, verpleegkunde, de zorg, verpleging, de verpleging,
  pielęgniarstwo, pielęgniarstwa, midwifery,
  physiotherapy, physical therapy, occupational therapy, radiography, radiologic technology, medical laboratory
  science, medical technology, health sciences, health science, paramedicine, speech therapy
mechanical engineering, mechanical engineer: Maschinenbau, Wirtschaftsingenieurwesen, Luft- und Raumfahrttechnik,
  Fahrzeugtechnik, Mechatronik, génie mécanique, ingénierie mécanique, génie industriel, aéronautique, mécanique,
  ingeniería mecánica, ingeniería industrial, mecatrónica, engenharia mecânica, engenharia de produção, mecatrônica,
  ingegneria meccanica, ingegneria gestionale, ingegneria aerospaziale, werktuigbouwkunde, technische bedrijfskunde,
  mechanika, budowa maszyn, mechatronika, mechatronics, industrial engineering, aerospace engineering, aeronautical
  engineering, automotive engineering, naval engineering, marine engineering, fluid dynamics, fluid mechanics,
  thermodynamics, manufacturing engineering, production engineering, petroleum engineering, mining engineering, oil
  and gas engineering, energy engineering, mechanics,  systems engineering, naval architecture, ocean engineering,
  nuclear engineering, reservoir engineering, drilling engineering, agricultural engineering,  thermal engineering,
  automation engineering
electrical engineering, electrical engineer: Elektrotechnik, Nachrichtentechnik, génie électrique, électronique,
  électrotechnique, télécommunications, ingeniería eléctrica, ingeniería electrónica, telecomunicaciones,
  ingeniería de telecomunicaciones, electrónica, engenharia elétrica, engenharia eletrônica, eletrônica,
  ingegneria elettronica, ingegneria elettrica, ingegneria delle telecomunicazioni, elektronica, elektronika,
  elektroniki, elektronikę, telekomunikacja, electronics, telecommunications,
  chip design, circuit design, vlsi, microelectronics, power engineering, power systems, control engineering,
  electronic engineering, electronics engineering
accounting, accountant: Buchhaltung, Rechnungswesen, Steuerlehre, comptabilité, la comptabilité, compta, contabilidad,
  contaduría, contabilidade, ciências contábeis, contabilità, ragioneria, boekhouding, accountancy, księgowość,
  księgowości, rachunkowość, rachunkowości, bookkeeping
finance, financial analyst: Finanzwesen, Finanzen, Controlling, la finance, contrôle de gestion, finanzas, finanças,
  finanza, financiën, finanse, finansów, finansach
teaching, teacher: Lehramt, Pädagogik, Erziehungswissenschaft, Bildungswissenschaft, enseignement, magisterio,
  docencia, pedagogía, pedagogia, licenciatura em letras, insegnamento, scienze della formazione, pedagogiek,
  pedagogika, pedagogiki, pedagogikę, nauczania, education sciences
marketing, marketing analyst: mercadotecnia, mercadeo, Marktforschung, marketingu, marketing digital
graphic design, graphic designer: Grafikdesign, Kommunikationsdesign, design graphique, diseño gráfico,
  design gráfico, grafica, grafisch ontwerp, grafika
translation, translator: Übersetzung, Übersetzen, Dolmetschen, traduction, traducción, traducción e interpretación,
  tradução, traduzione, vertalen, tłumaczenia
psychology, student: psycho, Psychologie, psychologie, psicología, psicologia, psychologia, psychologii,
  psychologię
business administration, student: BWL, Betriebswirtschaft, Betriebswirtschaftslehre, Wirtschaft, gestion, école de
  commerce, administration des entreprises, administración de empresas, ADE, empresariales, administração,
  administração de empresas, gestão de empresas, bedrijfskunde, zarządzanie, zarządzania, business studies, commerce,
  business management, management studies, hospitality management, hotel management, hospitality, tourism,  tourism
  management, event management, sports management, sport science, sports science, kinesiology, supply chain
  management, logistics management,  human resource management, human resources management, international business,
  entrepreneurship, real estate, public relations, fashion, fashion design,  fashion management, culinary arts,
  nutrition, dietetics, home economics
sociology, student: Soziologie, Sozialwissenschaften, Politikwissenschaft, sociologie, sciences sociales, sciences
  politiques, sciences po, sociología, ciencias sociales, ciencias políticas, sociologia, ciências sociais, scienze
  politiche, politicologie, socjologia, socjologii, socjologię, politologia, politologii, political science, social
  sciences, social science, anthropology, archaeology, criminology, criminal justice, international relations,
  international studies, public  administration, public policy, social work, social policy, demography, gender
  studies, development studies, politics, government studies, area studies,  library science, information science,
  library studies
philosophy, student: logic, cognitive science, cognitive sciences, philosophy of science, Philosophie, philosophie,
  filosofía, filosofia, filosofie, filozofia, filozofii, filozofię
geography, student: Geographie, Geografie, Geologie, Geowissenschaften, Geoinformatik, Umweltwissenschaften,
  géographie, géologie, géomatique, geografía, geología, geografia, geologia, ciencias ambientales, geografii,
  aardrijkskunde, geology, environmental science, earth science, geophysics, geoscience, geosciences, earth sciences,
  oceanography, hydrology, meteorology, climatology, atmospheric science,  atmospheric sciences, environmental
  studies, environmental sciences, geomatics, geoinformatics, surveying, urban planning, city planning, regional
  planning,  urban studies, spatial planning, remote sensing
history, student: Geschichte, Geschichtswissenschaft, Kulturwissenschaften, Kunstgeschichte, histoire, história,
  historia, storia, lettere moderne, geschiedenis, historii, humanities, letras modernas, humanidades, humanas,
  ciências humanas, sciences humaines, studi umanistici, materie umanistiche, literature, english literature,
  comparative literature, classics, theology, religious studies, art history, cultural  studies, liberal arts, fine
  arts, music, musicology, theatre, theater, theatre studies, film studies, performing arts, drama, languages, modern
  languages,  english studies, creative writing
journalism, student: Journalismus, Kommunikationswissenschaft, Medienwissenschaft, journalisme, periodismo,
  jornalismo, comunicación social, scienze della comunicazione, communicatiewetenschap, dziennikarstwo,
  dziennikarstwa, communication studies
civil engineering, student: Bauingenieurwesen, Architektur, génie civil, ingeniería civil, arquitectura, engenharia
  civil, arquitetura, ingegneria civile, architettura, civiele techniek, bouwkunde, budownictwo, budownictwa,
  architecture, structural engineering, construction management, construction engineering, geotechnical engineering,
  transportation engineering, water resources engineering, quantity surveying, building science, environmental
  engineering
"""
"""A discipline, who has studied it, by a name that the knowledge has, and what the discipline is called elsewhere."""

_IN_SHORT = """
computer science: cs, cse, compsci, comp sci
electrical engineering: ee, ece, eee, electrical
mechanical engineering: mech, mech eng, mechanical, aerospace
statistics: stats, applied stats
biology: bio, biological sciences
mathematics: applied math, applied maths, pure math, pure maths
history: english, art, film, communications
sociology: public health, education, soc
biochemistry: biochem
neuroscience: neuro
psychology: psych
chemistry: chem
civil engineering: civil
political science: poli sci
commerce: business
"""
"""Disciplines with short names that mean them only behind a degree, and with others that lead as far."""


class Discipline(NamedTuple):
    """A discipline in English, and who has studied it."""

    english: str
    who: str


def discipline_of(name: str) -> Discipline | None:
    """Return the discipline that is called so, in whatever language."""
    return _disciplines().get(name)


def is_discipline(word: str) -> bool:
    """Say whether a word is what a discipline is called in some language."""
    return word in _disciplines()


def students() -> tuple[str, ...]:
    """Return every name of somebody who has studied something."""
    return tuple(dict.fromkeys(discipline.who for discipline in _disciplines().values()))


def write_out(name: str) -> str:
    """Return the name of a discipline that is called in short, behind a degree; others stay."""
    return _short_names().get(name, name)


@cache
def _disciplines() -> dict[str, Discipline]:
    """Map what each discipline is called, also in English, to it."""
    elsewhere = {name: Discipline(*called.split(", ")) for name, called in read_forms(DISCIPLINES).items()}
    return elsewhere | {discipline.english: discipline for discipline in elsewhere.values()}


@cache
def _short_names() -> dict[str, str]:
    return read_forms(_IN_SHORT)
