"""Words of questions in French: what is asked, and what says nothing of it. __init__.py tells how to read it."""

from mlcareers.text.questions.languages.french_empty import EMPTY

__all__ = ["CONCEPTS", "EMPTY", "REFUSED"]

CONCEPTS = """
pay: salaire, salaires, gagne, gagner, gagnent, gagne t on, rémunération, rémunéré, paie, paye, payé, payés, revenu,
  revenus, touche, combien gagne, combien gagnent, combien paie, rémunérations, grille de salaire, salaire moyen, brut
  annuel
highest: mieux payé, mieux payés, mieux rémunéré, mieux rémunérés, plus payé, plus payés
difference: différence, différences, diffère, comparer, comparaison, versus, vs
way: devenir, devient, reconversion, se reconvertir, me reconvertir, passer de, évoluer, évolution, parcours,
  transition, changer de métier, changer de carrière, entrer dans, accéder, débuter dans, devient on, évoluer vers,
  bifurquer, se lancer, me lancer
need: faut il, il faut, faut, besoin, nécessaire, requis, obligatoire, indispensable, prérequis, exigé, suffit,
  important
worth: vaut, vaut le coup, vaut la peine, utile, reconnu, valeur, ça vaut le coup, vaut il, en vaut la peine,
  intéressant de, rentable, valent ils, vaut il le coup, valent le coup, le coup
still: encore, mort, dépassé, obsolète, toujours, encore utile, en voie de disparition
learn: apprendre, étudier, études, cours, formation, formations, se former, livre, livres
skills: compétences, compétence, savoir faire, outils
demanded: demandé, demandés, demandées, recherché, recherchés, recherchées, plus demandés
outlook: avenir, débouchés, perspectives, marché de l'emploi, marché du travail, demande, croissance, recrute
count: combien de, nombre de
share: part, pourcentage, proportion
level: niveau, niveaux, échelons, évolution de carrière
definition: qu'est ce que, qu'est ce qu'un, c'est quoi, que veut dire, signifie, définition
duties: que fait, que font, missions, tâches, journée type, quotidien, fiche de poste, rôle d'un, que fait un
certificate: certificat, certificats, certification, certifications, examen, diplôme certifiant
expired: expiré, expire, retiré, renouveler, valable
cost: coûte, coût, prix, tarif
jobs: quel métier, quels métiers, quel poste, quels postes
without: sans, pas de, aucun, n ont pas besoin, sans avoir besoin
coding: coder, programmer, programmation, langage, langage de programmation, langages
maths: maths, mathématiques
degree: diplôme, diplômes, université, licence, bac, école d'ingénieur
fair: juste, sous payé, correct, mal payé
offer: offre, proposition d'embauche
industries: secteur, secteurs, industries
employers: entreprise, entreprises, employeurs, employeur
attractive: bon métier, bonne carrière, bon choix, métier d avenir
against: inconvénients, mauvais côtés, mauvais choix, regrette, contre
more pay: gagne plus, gagne le plus, qui gagne plus
masters: master, mastère
phd: doctorat, thèse, docteur, doctorante, doctorant
bootcamp: bootcamp
selftaught: autodidacte
interview: entretien, entretiens, entretien d'embauche, questions d'entretien, entretien d embauche, entretien
  technique, entretiens techniques
rounds: combien d entretiens, processus de recrutement, étapes
prepare: préparer, me préparer, préparation
rejected: refus, que des refus, refusé, rejeté, aucune réponse, sans réponse, pas de réponse
leetcode: faire du leetcode, exercices de code
take home: test technique, cas pratique, étude de cas
portfolio: portfolio, projets
cv: CV
no numbers: sans chiffres
ats: logiciel de tri, mots clés
cover letter: lettre de motivation, lettres de motivation
red flags: signaux d alerte, fausses offres
read a posting: lire une offre, lire une offre d emploi
visa: visa, permis de travail, immigrer, immigration, expatriation, partir à l'étranger
first job: premier emploi, premier poste, sans expérience, débutant, débutants, jeune diplômé
side doors: plus facile, le plus facile, plus simple, tremplin, porte d entrée
experience paradox: trois ans d expérience, expérience demandée, sans l expérience demandée
network: réseau, piston, cooptation, contacts
overqualified: surqualifié
the search: combien de candidatures, recherche d emploi
internship: stage, stages, alternance, alternant, stagiaire
saturated: saturé, bouché
countries: quel pays, quels pays, meilleur pays, meilleurs pays
time: combien de temps, durée, mois, combien de mois, en 3 mois, en six mois, rapidement
order: par où commencer, dans quel ordre, feuille de route, commencer par, apprendre en premier
learning cost: gratuitement, gratuit, coûte une reconversion, pas cher
which degree: quelles études, quelle formation, quel diplôme, quel bac, quelle licence
no degree: sans diplôme, sans études, sans bac, sans le bac, sans formation, sans master, pas de diplôme
which fits: fait pour moi, me correspond, me convient, pour les introvertis, quel métier choisir
negotiation: négocier, négociation, négocie, négocier mon salaire
raise: augmentation, augmenter mon salaire, demander une augmentation
first number: prétentions salariales, prétention salariale, salaire souhaité
deadline: délai de réflexion
two offers: deux offres, choisir entre deux offres, comparer deux offres
equity: stock options, actions, bspce, prime, bonus
notice: préavis, démissionner, démission
age: à 30 ans, à 35 ans, à 40 ans, à 45 ans, à 50 ans, à 55 ans, âge, trop vieux, trop tard, ans, trop vieille, après
  40 ans, après 50 ans
returning: congé parental, congé maternité, reprendre, après une pause, reprise, retour à l emploi, trou dans le cv
family: enfants, famille, enfant, maman, papa
illness: handicap, maladie chronique, autisme, tdah
parttime: temps partiel, mi temps, à temps partiel, quatre jours, 4 jours
beside a job: en travaillant, à côté du travail, en parallèle du travail, en parallèle de mon travail, heures par
  semaine, cours du soir
freelance: freelance, indépendant, indépendante, TJM
day rate: tjm, tarif journalier, taux journalier, tarif horaire, taux horaire
contract: cdi, cdd, cdi ou freelance
travel: déplacements, voyager
remote: télétravail, à distance, remote, full remote, distanciel
from abroad: depuis l étranger, pour une entreprise étrangère, pour une entreprise américaine
layoffs: licenciement, licenciements, licencié, licenciée, viré
bubble: bulle
replace: remplacer, remplace, remplacera, remplacés, remplacé par, va remplacer, disparaître, menacé, menacés, va t
  elle remplacer, remplacé, va disparaître, menace
safest: plus sûr, le plus sûr, à l abri de l ia, protégé de l ia
exposure: exposition, exposés, exposé
learn to code still: encore apprendre à coder, apprendre à coder
stress: stressant, burn out, horaires, burnout, épuisement, charge de travail, équilibre vie, épuisé, épuisée,
  fatigué, fatiguée
on call: astreinte, astreintes
quit: démissionne, quitter mon poste, changer de boulot
other field: quitter la data, quitter le métier, sortir de la data
dull: ennuyeux, ennuyant, monotone, intéressant
women: femmes, femme, parité, écart salarial
firms: startup, start up, grand groupe, grande entreprise, cabinet de conseil, esn, pme
academia: recherche académique, post doc, postdoc
management: manager, devenir manager, encadrer une équipe, management
promotion: passer senior, devenir senior, promotion, être promu
hiring: recruter, embaucher, recrutement
first hire: premier recrutement, recruter en premier, embaucher en premier, qui recruter
choose candidates: candidats, évaluer les candidats, évaluer un candidat, candidat
advert: rédiger une offre, rédiger une annonce
team: équipe data, équipe, taille de l équipe
teaching: enseigner, élèves, étudiants, cours à donner
become a teacher: devenir formateur, devenir formatrice
ninety days: 90 premiers jours, premiers jours, premières semaines, période d essai, nouveau poste
curriculum: programme de cours, programme, contenu du cours
leave academia: quitter la recherche, sortir de la recherche, après la thèse, recherche vers l industrie
"""

REFUSED = """
medicine: médecin, médicament, médicaments, maladie, symptômes, migraine, enceinte, cancer
law: avocat, procès, tribunal, impôts, impôt, porter plainte, prud'hommes
abuse: merde, connard, putain, idiot, con
order: écris moi, traduis, traduire, blague, poème, recette
"""
