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
without: sans, pas de, aucun, n ont pas besoin, sans avoir besoin
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
age: à 30 ans, à 35 ans, à 40 ans, à 45 ans, à 50 ans, à 55 ans, âge, trop vieux, trop tard, ans
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
teaching: enseigner
time: combien de temps, durée, mois
"""

REFUSED = """
medicine: médecin, médicament, médicaments, maladie, symptômes, migraine, enceinte, cancer
law: avocat, procès, tribunal, impôts, impôt, porter plainte, prud'hommes
abuse: merde, connard, putain, idiot, con
order: écris moi, traduis, traduire, blague, poème, recette
"""

EMPTY = """
a actuellement aide aimerais aller annuel année années après as assez au aucun aucune aujourd'hui aura aussi autant
autre autres aux avait avant avec avez avis avoir avons beaucoup bien bon bonjour bonne brut c carrière carrières ce
cela ces cet cette ceux chance chances chaque cherche chercher chez choisir choix chose choses combien comme
commence commencer comment connaître conseil conseils d dans de depuis dernier des devrais devrait difficile dois
dois-je doit domaine dont du débuter elle emploi emplois en encore entre environ es est est-ce et eu eux expérience
facile facilement faire fait faux façon gens grand grande habiter heure heures il ils j jamais je job jobs jour
jours jusqu l la le les leur lorsque lui m ma mais manière me meilleur meilleure meilleurs mensuel merci mes mieux
moi moins mon moyen moyenne moyens métier métiers n ne net ni non nos notre nous nouveau nouvelle obtenir on ont ou
où par parfois pas pays pendant personne petit petite peu peut peux plus plusieurs plutôt possible poste postes pour
pourquoi pouvez pouvoir premier première presque puis-je qu quand que quel quelle quelles quels question questions
qui quoi rapidement réaliste réussir s sa sais sans savez savoir se secteur semaine semaines sera serais serait ses
si sommes son sont souhaite souhaiter sous souvent suis sur ta tandis te temps tes toi ton toujours tous tout toute
travail travailler trop trouve trouver très tu un une va vais vers veut veux vie ville vivre vont voudrais voulez
vous vrai vraiment y à ça étaient était êtes être
"""
