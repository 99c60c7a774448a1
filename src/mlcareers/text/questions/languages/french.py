"""Words of questions in French: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salaire, salaires, gagne, gagner, gagnent, gagne t on, rémunération, rémunéré, paie, paye, payé, payés, revenu,
  revenus, touche
highest: mieux payé, mieux payés, mieux rémunéré, mieux rémunérés, plus payé, plus payés
difference: différence, différences, diffère, comparer, comparaison, versus, vs
way: devenir, devient, reconversion, se reconvertir, me reconvertir, passer de, évoluer, évolution, parcours,
  transition, changer de métier, changer de carrière, entrer dans, accéder, débuter dans
need: faut il, il faut, faut, besoin, nécessaire, requis, obligatoire, indispensable, prérequis, exigé, suffit,
  important, utile
worth: vaut, vaut le coup, vaut la peine, utile, reconnu, valeur
still: encore, mort, dépassé, obsolète
learn: apprendre, étudier, études, cours, formation, formations, se former, livre, livres
skills: compétences, compétence, savoir faire, outils
demanded: demandé, demandés, demandées, recherché, recherchés, recherchées, plus demandés
outlook: avenir, débouchés, perspectives, marché de l'emploi, marché du travail, demande, croissance, recrute
count: combien de, nombre de
share: part, pourcentage, proportion
level: niveau, niveaux, échelons, promotion, évolution de carrière
definition: qu'est ce que, qu'est ce qu'un, c'est quoi, que veut dire, signifie, définition
duties: que fait, que font, missions, tâches, journée type, quotidien, fiche de poste, rôle d'un
certificate: certificat, certificats, certification, certifications, examen, diplôme certifiant
expired: expiré, expire, retiré, remplacé, renouveler, valable
cost: coûte, coût, prix, tarif
jobs: quel métier, quels métiers, quel poste, quels postes
without: sans, pas de, aucun
coding: coder, programmer, programmation
maths: maths, mathématiques
degree: diplôme, diplômes, université, licence, bac, école d'ingénieur, sans diplôme
masters: master, mastère
phd: doctorat, thèse, docteur
bootcamp: bootcamp
selftaught: autodidacte
interview: entretien, entretiens, entretien d'embauche, questions d'entretien
portfolio: portfolio, projets
cv: CV, lettre de motivation
negotiation: négocier, négociation
offer: offre, proposition d'embauche
visa: visa, permis de travail, immigrer, immigration, expatriation, partir à l'étranger
age: âge, trop vieux, trop tard, ans
parttime: temps partiel, mi temps
freelance: freelance, indépendant, indépendante, TJM, taux journalier, tarif horaire
remote: télétravail, à distance, remote
first job: premier emploi, premier poste, sans expérience, débutant, débutants, jeune diplômé
internship: stage, stages, alternance
layoffs: licenciement, licenciements, licencié
saturated: saturé, bouché
replace: remplacer, remplace, remplacera, remplacés, remplacé par, va remplacer, disparaître, menacé, menacés
stress: stressant, burn out, horaires
women: femmes, femme, parité
industries: secteur, secteurs, industries
employers: entreprise, entreprises, employeurs, employeur
hiring: recruter, embaucher, recrutement
teaching: enseigner, professeur
time: combien de temps, durée, mois
"""

REFUSED = """
medicine: médecin, médicament, médicaments, maladie, symptômes, migraine, enceinte, cancer
law: avocat, procès, tribunal, impôts, impôt, porter plainte, prud'hommes
abuse: merde, connard, putain, idiot, con
order: écris moi, traduis, traduire, blague, poème, recette
"""

EMPTY = """
a actuellement annuel année années as au aujourd'hui aussi autre autres aux avec avoir bien bon bonjour bonne brut c
carrière carrières ce cela ces cet cette ceux chez combien comme commencer comment d dans de depuis des difficile
dois doit domaine dont du débuter elle emploi emplois en encore entre es est et eu eux expérience facile faire fait
gens il ils j je job jobs jusqu l la le les leur lui m ma mais me meilleur meilleure meilleurs mensuel merci mes
mieux moi moins mon moyen moyenne métier métiers n ne net ni non nos notre nous on ont ou où par pas pays personne
peu peut peux plus plutôt possible poste postes pour pourquoi pouvoir qu quand que quel quelle quelles quels qui
quoi s sa sais sans se secteur ses si son sont sous suis sur ta te tes toi ton tous tout toute travail travailler
très tu un une va vais vers veut veux ville vont vous vraiment y à ça être
"""
