"""Words of questions in French: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.french_applying import APPLYING
from mlcareers.text.questions.languages.french_careers import CAREERS
from mlcareers.text.questions.languages.french_empty import EMPTY
from mlcareers.text.questions.languages.french_everyday import EVERYDAY
from mlcareers.text.questions.languages.french_people import PEOPLE
from mlcareers.text.questions.languages.french_practice import PRACTICE
from mlcareers.text.questions.languages.french_topics import TOPICS
from mlcareers.text.questions.languages.french_work import WORK

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = f"""
pay: salaire, salaires, gagne, gagner, gagnent, gagne t on, rémunération, rémunéré, paie, paye, payé, payés, revenu,
  revenus, touche, combien gagne, combien gagnent, combien paie, rémunérations, grille de salaire, salaire moyen, brut
  annuel, rémunérés, rémunérée, combien touche, combien peut on gagner, salariale, salarial, salaires moyens, salaire
  net, salaire brut, salaire médian, net mensuel, payée, gagnait, toucher, touchent, argent, fric, être payé, paient,
  grille salariale, salaire débutant, rétribution, traitement mensuel, combien est payé
highest: mieux payé, mieux payés, mieux rémunéré, mieux rémunérés, plus payé, plus payés, mieux payée, plus payée,
  gagne le plus d'argent, paie le plus, paient le plus, meilleur salaire, meilleurs salaires, salaires les plus
  élevés, plus haut salaire, plus gros salaire, plus rémunérateur, qui paie le mieux, les mieux payés
difference: différence, différences, diffère, comparer, comparaison, versus, vs, différent, différents, comparatif,
  par rapport à, distinguer, distinction, en quoi diffère, plutôt que, mieux que, hésite entre, choisir entre, ou bien
way: devenir, devient, reconversion, se reconvertir, me reconvertir, passer de, évoluer, évolution, parcours,
  transition, changer de métier, changer de carrière, entrer dans, accéder, débuter dans, devient on, évoluer vers,
  bifurquer, se lancer, me lancer, reconversion dans, se réorienter, me réorienter, réorientation, changer de voie,
  changement de carrière, changement de métier, reconvertir, basculer vers, passer à, percer dans, commencer dans,
  démarrer dans, travailler dans, travailler comme, travailler en tant que, se diriger vers, m'orienter vers, virage,
  comment devient, j'aimerais devenir, entrer en, intégrer, changer de secteur, mobilité vers, en reconversion,
  passerelle, passerelles, je veux être, rejoindre, me lancer dans, arriver dans, tout quitter pour, tout plaquer
  pour, changer de vie, passer du, aller vers, me tourner vers, se tourner vers, m'orienter dans, envisager de
  devenir, rêve de, je rêve de, bosser dans, rêvant de, aimerais bosser
after: après avoir été, évolutions possibles, étape suivante, prochaine étape, et après, perspectives d'évolution,
  évoluer après, que deviennent, que devient, que devient on, deviennent ensuite
need: faut il, il faut, faut, besoin, nécessaire, requis, obligatoire, indispensable, prérequis, exigé, suffit,
  important, nécessaires, nécessite, requise, requises, exigée, faut avoir, doit on, a t on besoin, besoin de,
  incontournable, obligé, obligatoirement, suffisant, suffisante, essentiel, essentielle, obligée, prérequis pour,
  primordial, pré requis, ai je besoin, faut savoir, demandent
worth: vaut, vaut le coup, vaut la peine, utile, reconnu, valeur, ça vaut le coup, vaut il, en vaut la peine,
  intéressant de, rentable, valent ils, vaut il le coup, valent le coup, le coup, valent, vraiment utile, sert à rien,
  sert à quelque chose, sert, servent, perte de temps, perte d'argent, reconnue, reconnus, reconnues, rentables,
  pertinent, pertinente, judicieux, intérêt de, a de la valeur, valorisé, valorisée, apporte, est ce rentable, utiles,
  à quoi sert, gaspillage, pris au sérieux, prise au sérieux, prises au sérieux, bien vu, bien vus, mal vu, mal vus,
  bien vue, reconnu par les
still: encore, mort, dépassé, obsolète, toujours, encore utile, en voie de disparition, toujours utile, toujours
  d'actualité, morte, dépassée, fini, finie, meurt, périmé, ringard, voie sans issue, métier d'avenir encore, encore
  pertinent, encore de l'avenir, en train de mourir, se meurt, va mourir, en voie d'extinction, en déclin, condamné,
  condamnée
learn: apprendre, étudier, études, cours, formation, formations, se former, livre, livres, apprends, apprend,
  apprentissage, me former, formé, formée, se forme, étudie, tuto, tutoriel, tutoriels, mooc, manuel, ressources,
  ressource, cursus court, notions, bases, enseignements, cours en ligne, formation en ligne, connaissances de base,
  réviser, apprendre la, apprendre le, se former à, me former à, monter en compétence, monter en compétences, cours du
  soir gratuits, formation continue
skills: compétences, compétence, savoir faire, outils, connaissances, connaissance, qualités, outil, technologies,
  stack technique, capacités, aptitudes, maîtriser, savoirs, qualité requise, savoir être
demanded: demandé, demandés, demandées, recherchés, recherchées, plus demandés, recherchée, prisé, prisés, prisée,
  plus recherchés, plus demandées, en vogue, à la mode, populaire, populaires, tendance actuelle, les plus
  recherchées, est recherché, très recherché, profil recherché, profils recherchés, plus recherché
outlook: à long terme, sur le long terme, a plus d'avenir, plus d'avenir, le plus d'avenir, meilleur avenir, lequel a
  plus d'avenir, avenir, débouchés, perspectives, marché de l'emploi, marché du travail, demande, croissance, recrute,
  tendances, tendance, perspectives d'avenir, métier porteur, secteur porteur, porteur, porteurs, embauche, marché
  actuel, offres d'emploi, prévisions, croît, opportunités, débouché, trouve du travail, recrutent, besoins du marché,
  reprise du marché, conjoncture, employabilité, marché de l'ia, marché data, l'avenir du métier, porte d'avenir,
  encore recrutés, ça recrute, il y a du travail, y a du boulot, trouve facilement du travail
count: combien de, nombre de, combien y a t il, nombre d'emplois, combien sont
share: part, pourcentage, proportion, taux, quelle proportion, pour cent, quel pourcentage
level: niveau, niveaux, échelons, évolution de carrière, échelon, séniorité, grille, grades, hiérarchie, paliers
years: années d'expérience, ans d'expérience, combien d'années, années pour devenir, années avant, combien d'années
  devient on, après combien d'années, quand devient on, bout de combien d'années, partir de combien d'années
definition: qu'est ce que, qu'est ce qu'un, c'est quoi, que veut dire, signifie, définition, définir, qu'est ce
  qu'une, qu'est ce, ça veut dire, veut dire, ça signifie, sens de, signification, expliquer, explique, expliquez, en
  quoi consiste, c'est quoi un, c'est quoi une, que signifie
duties: que fait, que font, missions, tâches, journée type, quotidien, fiche de poste, rôle d'un, que fait un, tâche,
  mission, responsabilités, activités, journée d'un, travail au quotidien, au quotidien, une journée, que fait une,
  que fait exactement, à quoi ressemble, description de poste, rôle d'une, rôle du, concrètement, attributions,
  travail quotidien, activité quotidienne
certificate: certificat, certificats, certification, certifications, examen, diplôme certifiant, certifié, certifiée,
  certifier, certifiant, certifiante, certifiantes, certifs, certif, attestation, examens, titre rnec, badge
expired: expiré, expire, retiré, renouveler, valable, expirent, expiration, périmée, renouvellement, renouvelle,
  valide, validité, durée de validité, retirée, remplacement de l'examen, arrêtée, recertification
cost: coûte, coût, prix, tarif, coûtent, coûts, frais, prix de l'examen, cher, chère, combien coûte, frais
  d'inscription, prix de la, coûteux
jobs: quel métier, quels métiers, quel poste, quels postes, quelle profession, quelles professions, quels emplois,
  quel emploi, quel travail, quels boulots, quels rôles, quel rôle
without: sans, pas de, aucun, n ont pas besoin, sans avoir besoin, sans aucune, pas besoin, n'aime pas, déteste, zéro,
  nul en, nulle en, éviter, sans être, aucune, pas bon en, sans savoir, je ne sais pas coder, je ne sais pas
  programmer, sans aimer, sans connaître, sans faire de, ne sais pas coder, n'aime pas les, être nul en, nul en maths,
  nulle en maths
coding: coder, programmer, programmation, langage, langage de programmation, langages, code, codage, développer du
  code, écrire du code, langages de programmation, savoir coder, codeur, programme informatique
maths: maths, mathématiques, math, mathématique, calcul, algèbre et analyse, niveau en maths, combien de maths, quel
  niveau de maths
degree: diplôme, diplômes, université, licence, bac, école d'ingénieur, études supérieures, bac 5, bac 3, bts, iut,
  but informatique, école, fac, grande école, formation universitaire, diplômée, écoles, bachelor, cursus, niveau
  d'études, niveau bac, ingénieur diplômé, formation initiale, titre, universitaire, bac 2, bac 4, titre
  professionnel, dut, licence pro, double diplôme, diplôme d'ingénieur, prépa
fair: juste, sous payé, correct, mal payé, payé au juste prix, payée correctement, trop bas, trop peu, peu payé,
  exploité, exploitée, pas assez, normal, raisonnable, prix du marché, dans la moyenne, juste prix, correctement, sous
  payée, se faire avoir, arnaqué
offer: offre, proposition d'embauche, offre d'embauche, proposition, propositions, proposent, on me propose, offres
  reçues, promesse d'embauche
industries: secteur, secteurs, industries, domaines, industrie, branche, branches, filière, filières, quel secteur,
  quels secteurs
cities: villes, quelle ville, quelles villes
employers: entreprise, entreprises, employeurs, employeur, sociétés, société, boîte, boîtes, qui recrute, qui
  embauche, quelles entreprises
time management: gestion du temps
world: dans le monde, mondial, mondiale, à l'échelle mondiale
posting: offre d'emploi, annonces, annonce, annonces d'emploi, fiches de poste
certain: garanti, garantie, garantit, assuré
attractive: bon métier, bonne carrière, bon choix, métier d avenir, métier intéressant, épanouissant, épanouissante,
  heureux, heureuse, satisfaction, satisfait, bonne idée, bonne voie, bon plan, passionnant, bonne option, métier de
  rêve, attractif
misconception: mythe, mythes, idée reçue, idées reçues, préjugé, préjugés, cliché, clichés, malentendu
negative: pourquoi pas, pourquoi ne pas
time spent: passe son temps, passent leur temps, temps passe, temps passé à nettoyer, quelle part du temps, temps
  consacré, combien de temps passe
against: inconvénients, mauvais côtés, mauvais choix, regrette, contre, inconvénient, désavantages, mauvais, points
  négatifs, avantages et inconvénients, pour et contre, face cachée, pire, regrets, ne pas devenir, surcoté, surcotée,
  surestimé, mauvais métier, mauvaise idée, côtés négatifs, déconseillez, dégoûté, vérité sur, raisons de ne pas,
  raison de ne pas, déconseiller, déconseillé, les mauvais côtés, le pire, côtés sombres, galères, pièges, ce que je
  déteste, aspects négatifs, pas devenir
just: juste un, juste une, n'est ce que, n'est qu'un, rien d'autre que, la même chose, pareil, même chose que, autre
  nom, simple, seulement, c'est pareil, un nom à la mode
social: avec les gens, contact humain, relationnel, introverti, introvertie, introvertis, extraverti, extravertie,
  timide, aime les gens, travailler avec des gens, contact avec les
ai tools: chatgpt, copilot, claude, outils d'ia, outils ia, assistants ia, assistant ia, agents ia, agents de code,
  cursor
more pay: gagne plus, gagne le plus, qui gagne plus, gagnent plus, mieux payé que, mieux payée que, paie mieux, paye
  plus, paye mieux, paient mieux, payé plus que, gagner plus que, rémunéré que
recruiter: recruteur, recruteuse, recruteurs, rh, drh, chasseur de têtes, cabinet de recrutement, chargé de
  recrutement, ressources humaines
titles: intitulé, intitulés, intitulé de poste, intitulés de poste, nom de poste, titre de poste, titres de poste,
  intitulé du poste, nom du poste
interview: entretien, entretiens, entretien d'embauche, questions d'entretien, entretien d embauche, entretien
  technique, entretiens techniques, entretiens d'embauche, question d'entretien, entretien rh, entretien final, oral
  d'embauche, passer un entretien, recruteur demande, interview, interviews, questions posées, intervieweur, en
  entretien, demande t on en entretien, demande en entretien, questions en entretien, à l'entretien, entretien de
  recrutement, passe un entretien, j'ai un entretien, questions techniques
rounds: combien d entretiens, processus de recrutement, étapes, combien de tours, tours d'entretien, nombre
  d'entretiens, étapes du recrutement, processus d'embauche, étapes d'entretien, étape, tour d'entretien, déroulement,
  déroule, se déroule
prepare: préparer, me préparer, préparation, se préparer, prépare, préparer un entretien, préparer mon entretien,
  préparer les entretiens, m'entraîner, s'entraîner, entraînement, simulation d'entretien, entretien blanc, réussir
  l'entretien, réussir un entretien, se préparer à un entretien, préparer l'entretien, me préparer à l'entretien,
  réviser pour, quoi réviser, comment me préparer, comment se préparer, comment préparer, réviser avant, à quoi
  s'attendre, m'attendre à quoi, conseils pour l'entretien, conseils entretien
ask back: questions à poser, poser des questions, poser au recruteur, questions à l'employeur, questions poser,
  questions à poser au recruteur, demander au recruteur, demander à l'entreprise, questions à l'entreprise, quelles
  questions poser, questions fin d'entretien, poser à l'employeur, demander en fin d'entretien, question à poser, que
  demander au recruteur, que demander en entretien, demander à la fin, avez vous des questions
behavioural: questions comportementales, comportemental, comportementale, parlez moi de vous, méthode star, qualités
  et défauts, défauts, points faibles, présentez vous, culture d'entreprise, savoir être en entretien
ai in interviews: chatgpt en entretien, ia en entretien, utiliser l'ia en entretien, utiliser chatgpt pendant,
  tricher, triche, copilot en entretien, ia pendant l'entretien, chatgpt pendant l'entretien
project talk: présenter mon projet, présenter un projet, présenter ses projets, parler de mes projets, parler de ses
  projets, expliquer mon projet, expliquer un projet, parler d'un projet, présentation de projet, soutenir mon projet,
  parler de mes projets perso, parler d'un de mes, raconter un projet, expliquer mes projets, présenter mes projets
rejected: refus, que des refus, refusé, rejeté, aucune réponse, sans réponse, pas de réponse, rejets, refusée,
  rejetée, refusent, que des refus partout, personne ne répond, personne ne me répond, on ne me répond pas, pas
  d'entretien, aucun entretien, échec, échoue, recalé, recalée, ghosté, ghosting, candidatures sans réponse, refus sur
  refus, ne trouve pas de travail, ne trouve pas d'emploi, je ne trouve pas, pas retenu, pas retenue, rien trouvé,
  raté mon entretien, rater mon entretien, foiré mon entretien, planté mon entretien, mal passé, pas pris, pas prise,
  jamais retenu, aucun retour, sans retour, zéro réponse, toujours pas de réponse, on m'a dit non, refus après
  entretien, candidatures refusées, personne ne me rappelle, on ne me rappelle pas, on ne me rappelle jamais, cv
  envoyés sans, candidatures et rien, candidatures et aucun, aucun entretien décroché, échoué à l'entretien, échoué
  mon entretien
leetcode: faire du leetcode, exercices de code, leetcode, test de code, tests de code, test de programmation, exercice
  de code, exercices d'algorithmique, algorithmique, algorithmes et structures de données, coding interview, live
  coding, tableau blanc, hackerrank, codingame, structures de données
system design: conception de système, conception de systèmes, system design, design système, architecture de système
take home: test technique, cas pratique, étude de cas, test à la maison, exercice à la maison, devoir à la maison,
  projet test, test non payé, mise en situation, étude de cas technique, tests techniques, exercice technique, test
  gratuit, business case
portfolio: portfolio, projets, portfolios, projets personnels, projet personnel, github, profil github, projet perso,
  projets perso, idées de projets, idée de projet, quels projets, quel projet, projets à mettre, side project, projets
  pour, portefolio, projet, projet pour
kaggle: kaggle, compétitions kaggle, compétition kaggle, concours kaggle, titanic, compétitions
course projects: projets de cours, projet de cours, projets d'école, projet d'école, projets scolaires, projets de
  tutoriel, projet de fin d'études, projets de bootcamp, projets de formation, projets tutoriels
ai written: fait avec l'ia, faits avec l'ia, écrit par l'ia, généré par ia, généré par l'ia, écrit avec chatgpt, fait
  avec chatgpt, vibe coding, codé par l'ia, codés avec l'ia
how many projects: combien de projets, un gros projet, plusieurs petits projets, nombre de projets, un seul projet,
  taille du projet
confidential: confidentiel, confidentielle, confidentiels, confidentialité, accord de confidentialité, nda, code de
  l'entreprise, secret, pas le droit de montrer, ne peux pas montrer, code privé, propriété de l'entreprise, non
  divulgation, données confidentielles, projets confidentiels, projet confidentiel, rien à montrer, ne peux rien
  montrer, tout est confidentiel, sous nda
cv: CV, curriculum, curriculum vitae, linkedin, profil linkedin, mon cv, cvs, dossier de candidature, sur le cv,
  mettre sur mon cv, mettre dans mon cv, refaire mon cv, améliorer mon cv, rédiger mon cv, cv data, photo sur le cv,
  longueur du cv, cv d'une page, cv en anglais, mon linkedin, ma page linkedin, cv de data scientist
no numbers: sans chiffres, pas de chiffres, aucun chiffre, pas d'indicateurs, chiffrer, sans résultats chiffrés, sans
  métriques, jamais en production, pas de résultats, quantifier, sans impact mesurable, impact mesurable
ats: logiciel de tri, mots clés, filtre ats, filtres ats, logiciel de recrutement, logiciels de tri, filtré, trié
  automatiquement, mot clé, tri automatique, logiciel ats, écarté par un robot, robots trieurs, ats, filtré par un
  ats, passer les ats, passer l'ats, robot de tri, tri des cv, tri par ia, cv rejeté automatiquement, refus
  automatique, refus automatiques
cover letter: lettre de motivation, lettres de motivation, lettre d'accompagnement, lettre de candidature, motivation
  lettre
red flags: signaux d alerte, fausses offres, red flag, red flags, signes d'alerte, signal d'alarme, fausse offre, faux
  emplois, fausses annonces, arnaques, offre louche, louche, suspect, offres fantômes, drapeaux rouges
read a posting: lire une offre, lire une offre d emploi, comprendre une offre, décoder une offre, décrypter une offre,
  décrypter une annonce, lire une annonce, comprendre une fiche de poste, lire entre les lignes, exigences de l'offre,
  prérequis de l'offre, critères de l'offre
real title: en réalité analyste, en fait analyste, titre trompeur, titre gonflé, intitulé trompeur, en fait c'est,
  analyste déguisé, est en fait, en réalité, juste du reporting, que du reporting, fais que du reporting, c'est du
  reporting, c'est juste du reporting, mais je fais surtout, fais surtout du, fais que du, que des dashboards, que du
  excel, que du sql, titre ronflant, pas le vrai métier, rien à voir avec la
own title: changer mon intitulé, mon intitulé de poste, intitulé de poste sur, quel titre mettre, titre sur mon cv,
  intitulé sur le cv, changer mon titre, quel intitulé mettre, me présenter comme
drift: dérive, dérive des données, dérive du modèle, modèle se dégrade
model retraining: réentraîner, ré entraîner, réentraînement, réentraîner le modèle
leakage: fuite de données, fuites de données, data leakage
overfitting: surapprentissage, sur apprentissage, overfitting, surajustement
experiments: suivre les expériences, suivi des expériences, suivi d'expériences
shadow deployment: déploiement fantôme, en mode fantôme, trafic réel
rollback: revenir en arrière, version précédente, rollback, nouveau modèle est pire
model versions: versionner les modèles, versionner les données, versionnage, versions du modèle
tests of code: tester le code, écrire des tests, tests unitaires, tester les pipelines
code review: revue de code, relecture de code, relire le code
labels: qualité des étiquettes, étiquettes fausses, annotateurs, labels erronés
messy data: mauvaises données, données de mauvaise qualité, données pourries
missing values: valeurs manquantes, valeurs aberrantes, données manquantes
little data: peu de données, pas assez de données, petit jeu de données
class imbalance: classes déséquilibrées, déséquilibre des classes, classe minoritaire
expectations: attentes irréalistes, attentes trop élevées, attentes démesurées, magie
explain findings: expliquer à la direction, expliquer les résultats, vulgariser, non techniques
stakeholders: parties prenantes, besoins changeants, demandes floues, exigences changeantes
compute costs: coûts gpu, coût du cloud, coûts de calcul, facture cloud
estimates: estimer un projet, estimer la charge, estimations, estimer le temps
failing projects: projets échouent, échec des projets, projets d'ia échouent, jamais en prod
validation: validation, valider, valider un modèle, validation croisée
metrics: métrique, métriques, quelle métrique, précision et rappel
calibration: calibration, calibré, sous groupes, probabilités fausses
deploying: déployer, déploiement, mettre en production, mise en production
monitoring: surveiller un modèle, surveiller les modèles, surveillance des modèles, monitoring
generated text: évaluer un llm, évaluer les llm, évaluer un chatbot, évaluer les réponses
simple models: modèles simples, modèle simple, modèle plus simple, baseline
tuning: hyperparamètres, ajuster le modèle, réglage du modèle
black box: boîte noire, pourquoi le modèle, décisions du modèle
bias in models: biais, données biaisées, modèle biaisé, biaisé
regulation: réglementation, régulation, régulateur, lois sur l'ia, règlement
data privacy: données sensibles, données clients, données de patients, anonymiser
scaling: trop de données, données énormes, téraoctets, ne tient pas en mémoire
changing technology: nouveaux outils, nouveaux frameworks, change trop vite, rester à jour
talent shortage: pénurie de talents, pénurie de profils, manque de profils, manque de talents, pénurie, pénurie de
  data scientists, pénurie d'ingénieurs, manque de data scientists, manque d'ingénieurs, manque de candidats, pas
  assez de candidats, difficile de recruter, peine à recruter
new jobs: nouveaux métiers, nouveaux emplois, crée des emplois, créera des emplois
market size: taille du marché, marché pèse, volume du marché
use cases: cas d'usage, cas d'utilisation, applications de l'ia, où utilise t on
business value: valeur pour l'entreprise, apporte à l'entreprise, bénéfices de l'ia
project steps: étapes d'un projet, phases d'un projet, déroulement d'un projet
colleagues: avec qui travaille, avec qui travaille t on, collabore avec, avec quelles équipes
where pay differs: selon la ville, dépend de la ville, selon la région, en province
{EVERYDAY}
{PEOPLE}
{TOPICS}
{WORK}
{PRACTICE}
{APPLYING}
{CAREERS}
"""

REFUSED = """
medicine: médecin, médicament, médicaments, maladie, symptômes, migraine, enceinte, cancer, ordonnance, vaccin,
  fièvre, diagnostic médical, antibiotique, symptôme, opération, grossesse, mal au dos, mal de dos, mal à la tête,
  maigrir, perdre du poids, prendre du poids, régime alimentaire
law: allocation chômage, allocations chômage, quels sont mes droits, mes droits, quels droits, titre de séjour,
  rupture conventionnelle, avocat, procès, tribunal, impôts, impôt, porter plainte, prud'hommes, illégal, tva, impôts
  sur, divorce, amende, plainte, licenciement abusif, droits au chômage, prud hommes, urssaf, allocation chômage,
  allocations chômage, indemnités chômage, inscription pôle emploi, plafond micro entreprise, plafond de la micro,
  plafond auto entrepreneur, seuil micro entreprise, cotisations sociales
abuse: merde, connard, putain, idiot, con, salope, enculé, abruti, débile
order: écris moi, traduis, traduire, blague, poème, recette, écris, rédige, résume, dessine, raconte, raconte moi
finance: bitcoin, crypto, cryptomonnaie, bourse, investir en, prêt immobilier, assurance vie, assurance auto,
  placement
facts: test de Turing, qui était le premier, qui était la première, auteur du livre, qui a écrit, qui a fondé, qui a
  inventé, qui a gagné, capitale de, qui est le pdg
schools: frais de scolarité de, taux d'admission, meilleure ecole/universite, meilleures ecoles/universites,
  classement des ecoles/universites
shopping: acheter, achète
handiwork: installer, installation de, message d'erreur
perks: jours de congé, congés payés, mutuelle, tickets restaurant, comment s'habiller, m'habiller, code vestimentaire,
  voiture de fonction
"""
