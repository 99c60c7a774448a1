"""Words of questions in French: what is asked, and what says nothing of it. __init__.py tells how to read it."""

CONCEPTS = """
pay: salaire, salaires, gagne, gagner, gagnent, gagne t on, rémunération, rémunéré, paie, paye, payé, payés, revenu,
  revenus, touche, combien gagne, combien gagnent, combien paie, rémunérations, grille de salaire, salaire moyen,
  brut annuel
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
masters: master, mastère
phd: doctorat, thèse, docteur, doctorante, doctorant
bootcamp: bootcamp
selftaught: autodidacte
interview: entretien, entretiens, entretien d'embauche, questions d'entretien, entretien d embauche, entretien
  technique, entretiens techniques
portfolio: portfolio, projets
cv: CV
negotiation: négocier, négociation, négocie, négocier mon salaire
offer: offre, proposition d'embauche
visa: visa, permis de travail, immigrer, immigration, expatriation, partir à l'étranger
age: à 30 ans, à 35 ans, à 40 ans, à 45 ans, à 50 ans, à 55 ans, âge, trop vieux, trop tard, ans, trop vieille,
  après 40 ans, après 50 ans
parttime: temps partiel, mi temps, à temps partiel, quatre jours, 4 jours
freelance: freelance, indépendant, indépendante, TJM
remote: télétravail, à distance, remote, full remote, distanciel
first job: premier emploi, premier poste, sans expérience, débutant, débutants, jeune diplômé
internship: stage, stages, alternance, alternant, stagiaire
layoffs: licenciement, licenciements, licencié, licenciée, viré
saturated: saturé, bouché
replace: remplacer, remplace, remplacera, remplacés, remplacé par, va remplacer, disparaître, menacé, menacés, va t
  elle remplacer, remplacé, va disparaître, menace
stress: stressant, burn out, horaires, burnout, épuisement, charge de travail, équilibre vie, épuisé, épuisée,
  fatigué, fatiguée
women: femmes, femme, parité, écart salarial
industries: secteur, secteurs, industries
employers: entreprise, entreprises, employeurs, employeur
hiring: recruter, embaucher, recrutement
teaching: enseigner, élèves, étudiants, cours à donner
time: combien de temps, durée, mois, combien de mois, en 3 mois, en six mois, rapidement
no degree: sans diplôme, sans études, sans bac, sans le bac, sans formation, sans master, pas de diplôme
attractive: bon métier, bonne carrière, bon choix, métier d avenir
against: inconvénients, mauvais côtés, mauvais choix, regrette, contre
rounds: combien d entretiens, processus de recrutement, étapes
prepare: préparer, me préparer, préparation
rejected: refus, que des refus, refusé, rejeté, aucune réponse, sans réponse, pas de réponse
take home: test technique, cas pratique, étude de cas
leetcode: faire du leetcode, exercices de code
no numbers: sans chiffres
ats: logiciel de tri, mots clés
cover letter: lettre de motivation, lettres de motivation
red flags: signaux d alerte, fausses offres
read a posting: lire une offre, lire une offre d emploi
raise: augmentation, augmenter mon salaire, demander une augmentation
first number: prétentions salariales, prétention salariale, salaire souhaité
deadline: délai de réflexion
two offers: deux offres, choisir entre deux offres, comparer deux offres
fair: juste, sous payé, correct, mal payé
equity: stock options, actions, bspce, prime, bonus
notice: préavis, démissionner, démission
returning: congé parental, congé maternité, reprendre, après une pause, reprise, retour à l emploi, trou dans le cv
family: enfants, famille, enfant, maman, papa
illness: handicap, maladie chronique, autisme, tdah
beside a job: en travaillant, à côté du travail, en parallèle du travail, en parallèle de mon travail, heures par
  semaine, cours du soir
day rate: tjm, tarif journalier, taux journalier, tarif horaire, taux horaire
contract: cdi, cdd, cdi ou freelance
travel: déplacements, voyager
from abroad: depuis l étranger, pour une entreprise étrangère, pour une entreprise américaine
side doors: plus facile, le plus facile, plus simple, tremplin, porte d entrée
experience paradox: trois ans d expérience, expérience demandée, sans l expérience demandée
network: réseau, piston, cooptation, contacts
overqualified: surqualifié
the search: combien de candidatures, recherche d emploi
bubble: bulle
safest: plus sûr, le plus sûr, à l abri de l ia, protégé de l ia
exposure: exposition, exposés, exposé
learn to code still: encore apprendre à coder, apprendre à coder
on call: astreinte, astreintes
quit: démissionne, quitter mon poste, changer de boulot
other field: quitter la data, quitter le métier, sortir de la data
dull: ennuyeux, ennuyant, monotone, intéressant
firms: startup, start up, grand groupe, grande entreprise, cabinet de conseil, esn, pme
countries: quel pays, quels pays, meilleur pays, meilleurs pays
management: manager, devenir manager, encadrer une équipe, management
promotion: passer senior, devenir senior, promotion, être promu
first hire: premier recrutement, recruter en premier, embaucher en premier, qui recruter
choose candidates: candidats, évaluer les candidats, évaluer un candidat, candidat
advert: rédiger une offre, rédiger une annonce
team: équipe data, équipe, taille de l équipe
ninety days: 90 premiers jours, premiers jours, premières semaines, période d essai, nouveau poste
curriculum: programme de cours, programme, contenu du cours
become a teacher: devenir formateur, devenir formatrice
which degree: quelles études, quelle formation, quel diplôme, quel bac, quelle licence
order: par où commencer, dans quel ordre, feuille de route, commencer par, apprendre en premier
learning cost: gratuitement, gratuit, coûte une reconversion, pas cher
leave academia: quitter la recherche, sortir de la recherche, après la thèse, recherche vers l industrie
academia: recherche académique, post doc, postdoc
which fits: fait pour moi, me correspond, me convient, pour les introvertis, quel métier choisir
more pay: gagne plus, gagne le plus, qui gagne plus
"""

REFUSED = """
medicine: médecin, médicament, médicaments, maladie, symptômes, migraine, enceinte, cancer
law: avocat, procès, tribunal, impôts, impôt, porter plainte, prud'hommes
abuse: merde, connard, putain, idiot, con
order: écris moi, traduis, traduire, blague, poème, recette
"""

EMPTY = """
a abord accepter accord action actuellement affaire affaires afin agit ah aide aider ailleurs aime aimerais ainsi ait
aller allez alors ami amis ancien annuel année années appelle après arrive arriver article as assez attention attire
au aucun aucune aujourd aujourd'hui aura aurais aurait aussi autant auteur autour autre autres aux avaient avais avait
avant avec avez avis avoir avons ayant bas beau beaucoup belle bien bon bonjour bonne bout brut c cadre campagne car
carrière carrières cas cause ce cela celle celui centre cependant certaines certains ces cet cette ceux chacun chance
chances changer chaque cher cherche chercher chez choisir choix chose choses ci cinq classe combien comme commence
commencer comment comprendre compris compte conditions confiance connais connaître conseil conseils contre coup coupe
cour croire crois côté d dans date de demain demander depuis dernier dernière derrière des dessus deux deuxième devant
devrais devrait difficile dire direction dis dit dix dois dois-je doit doivent domaine donc donne donner dont doute
droite du durant début débutante débuter déjà développement effet elle elles emploi emplois en encore enfin ensemble
ensuite entre envie environ es esprit espère est est-ce et etc eu eux exemple existe expérience face facile facilement
faire fais faisable faisait fait faites faux façon fille fin fois fond font forme fort française françois fut garde
gars genre gens grand grande grandes grands groupe grâce habiter haut hein heure heures hier hors hui ici idée ii il
ils image importe interesse internet intéresse intéressé intéressée intérieur intérêt j jamais je jeune jeunes jeux
job jobs jouer jour journée jours jusqu juste l la laisse laisser langue laquelle le les leur leurs libre lien lieu
ligne lire liste loin longtemps lors lorsque lui m ma maintenant mais mal malgré manière manque me mec meilleur
meilleure meilleurs membres mensuel merci mes mesure met mettre mieux milieu millions minutes mis mise mode moi moins
mon mot mots mouvement moyen moyenne moyens métier métiers même mêmes n nationale ne net ni noir nom nombre nombreux
non nord nos notamment notre nous nouveau nouveaux nouvelle nouvelles objet obtenir occasion oh on ont ordre origine
ou ouais oui où par parce parfois parle parler parmi partant parti partie partir partout pas passe passer pays peine
pendant pense penses pensez perdu permet personne personnes petit petite petits peu peut peuvent peux photos pire
plaisir plein plupart plus plusieurs plutôt politiques possible poste postes pour pourquoi pourrait pourtant pouvez
pouvoir premier premiers première prend prendre presque pris problème problèmes production produit produits programme
projet propos propose proposer propre près présente pu puis puis-je période qu qualité quand quatre que quel quelle
quelles quelqu quelque quelques quels question questions qui quoi raison rapidement rapport refuser regarde rencontre
rendre reste rester retour rien risque rouge réaliste résultats réussi réussir s sa sais saison sait salut sans sauf
savez savoir scène se seconde secteur selon semaine semaines semble sens sera serais serait seront services ses seul
seule seulement si sinon situation six siècle soir soit sommes son sont sortie sortir souhaite souhaiter sous souvent
suis suite super sur surtout système ta tandis tant tard te tel tellement temps terme tes titre toi ton toujours tous
tout toute toutes travail travaille travailler travaux trois troisième trop trouve trouver truc très tu un une unis va
vais valent vas vaudrait vaut venir vers veut veux vie viens vient vieux ville vite vivre voici voilà voir vois voit
vont vos votre voudrais voulez vous vrai vraiment vu vue y zéro à ça écrit également époque étaient étais était étant
états étude été êtes être
"""
