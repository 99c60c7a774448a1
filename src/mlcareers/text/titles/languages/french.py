"""French. English: what titles write for it, in every form that occurs. __init__.py tells how to read it."""

HEAD_FIRST = True

SIGNS = "hf du des et en chez pour alternance cdi cdd d l le la les un une au aux sur par"

WORDS = """
engineer: ingénieur, ingénieure, ingénieurs, ingénieures, ingénierie, ingé
developer: développeur, développeuse, développement, développeurs
programmer: programmeur, programmeuse
scientist: scientifique, scientifiques
data science: science des données, sciences des données, science de la donnée
data scientist: datascientist, datascientiste
researcher: chercheur, chercheuse, recherche, doctorant, doctorante, thèse, post doctorant, postdoctorant,
  postdoctorat
analyst: analyste, analystes
analytics: analyse, analyses
architect: architecte, architectes
consultant: consultante, consultants, conseiller, conseillère, conseil
specialist: spécialiste, référent, référente, chargé, chargée, chargé de mission, chargée de mission, chargé d études,
  chargée d études, gestionnaire
expert: experte, experts, expertise?
manager: responsable, gérant, gérante, chef de service, encadrant
lead: chef d équipe, cheffe d équipe, leadeur, responsable d équipe, coordinateur, coordinatrice, coordonnateur,
  coordonnatrice
director: directeur, directrice, direction?, directeurs
project manager: chef de projet, cheffe de projet, chef de projets, cheffe de projets, chef projet, cheffe projet,
  chef fe de projet, directeur de projet, directrice de projet, pilote de projet, directeur de projets, directrice de
  projets
product manager: chef de produit, cheffe de produit, responsable produit
program manager: directeur de programme, directrice de programme, chef de programme, responsable de programme
statistician: statisticien, statisticienne
modeler: modélisateur, modélisatrice
bioinformatician: bioinformaticien, bioinformaticienne, bio informaticien
instructor: formateur, formatrice, enseignant, enseignante, professeur, professeure, maître de conférences, enseignant
  chercheur
intern: stage?, stages?, stagiaire, stagiaires, alternance, alternant, alternante, apprenti, apprentie, apprentissage
  alternance, VIE?
junior: débutant, débutante, jeune diplômé, jeune diplômée
mid: confirmé, confirmée, confirmés
ai: IA, intelligence artificielle, intelligences artificielles
generative ai: IA générative, IA generative, intelligence artificielle générative, IA gen, gen IA
ml: apprentissage automatique, apprentissage machine, apprentissage statistique
dl: apprentissage profond
cv: vision par ordinateur, vision artificielle, vision embarquée, vision industrielle, traitement d image, traitement
  d images, traitement des images
nlp: TAL, TALN, traitement automatique des langues, traitement du langage naturel, traitement automatique du langage,
  traitement du langage
data: données, donnée
big data: mégadonnées
bi: décisionnel, décisionnelle, informatique décisionnelle, aide à la décision
database: base de données, bases de données, BDD
data warehouse: entrepôt de données, entrepôts de données
data quality: qualité des données, qualité de données, qualité de la donnée, qualité data, data qualité
data governance: gouvernance des données, gouvernance de données, gouvernance de la donnée, gouvernance data, data
  gouvernance
governance: gouvernance
data management: gestion des données, gestion de données, gestion de la donnée
processing-: traitement de la donnée, traitement des données
data visualization: dataviz, datavisualisation, visualisation de données, visualisation des données, data
  visualisation
visualization: visualisation
statistics: statistique, statistiques
operations research: recherche opérationnelle
robotics: robotique
quantitative: quantitatif, quantitative
safety: sûreté
ethics: éthique
agent: agents
reporting: reportings
product: produit, produits
project: projet, projets
platform: plateforme, plateformes
software: logiciel, logiciels
solution: solutions
quality: qualité
data-protection: protection des données, protection de données, délégué à la protection des données, DPO
administrator: administrateur, administratrice
technician: technicien, technicienne, agent de maîtrise, opérateur, opératrice
assistant: assistante, secrétaire
nurse: infirmier, infirmière
clerk: comptable, caissier, caissière, vendeur, vendeuse, employé, employée, aide soignant
buyer: acheteur, acheteuse
salesperson: commercial?, commerciale
recruiter: recruteur, recruteuse, chargé de recrutement, chargée de recrutement
lawyer: avocat, avocate, juriste
mechanic: mécanicien, mécanicienne, mécanique
teacher: éducateur, éducatrice
support: assistance?, dépannage
computing-: informatique
for: pour
with: avec
at: chez, basé à, basée à
and: et
or: ou
"""

WORK = "recherche ingénierie conseil développement"

EMPTY = "de du des d l le la les un une en au aux sur par à a"
