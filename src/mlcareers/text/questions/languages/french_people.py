"""Topics of the guides on people at work, and more of their words in French. __init__.py tells how it is read."""

PEOPLE = """\
advise pupils: mon fils veut, mon fils rêve, mon fils voudrait, ma fille veut, ma fille rêve, ma fille voudrait, mon
  fils dit que, ma fille dit que, mon frère veut, ma soeur veut, mon neveu veut, ma nièce veut, mes enfants devraient,
  que dire à mon, que dire à mes, conseiller à mon, conseiller à mes, conseiller mon neveu, mon fils devrait, ma fille
  devrait, mon ado, après le bac, en terminale, au lycée, lycéen, lycéenne, collégien, élèves de terminale, élèves de
  lycée, préparer mes élèves, prépare mes élèves, préparer mes étudiants, préparer les élèves, préparer les étudiants,
  orienter les jeunes, jeunes de 17, quelle spécialité au lycée, quelles spécialités, spécialités choisir
sole person: je suis le seul, je suis la seule, seul data de l, seul à faire de, seule à faire, seul dans ma boîte,
  seule dans ma boîte, seul sur la data, personne d autre, personne pour m apprendre, personne pour m aider, sans
  mentor, sans senior, équipe d une seule, personne ne comprend ce que, je fais tout, seul technicien, seul profil
  technique, seul analyste, seule analyste, isolé
ask back: que demander à l entreprise, quoi demander, questions à poser en, poser en fin d, en fin d entretien, à la
  fin de l, interroger le recruteur, demander l évolution, demander sur l équipe, demander à mon futur, se renseigner
  sur l entreprise, vérifier avant d accepter, avant d accepter, des questions pour nous, questions intelligentes,
  questions malines
team: dans la dsi, sous la dsi, rattaché à, rattachés à, séparé de l it, séparée de l it, équipe séparée, équipe
  dédiée, pôle data, direction data, service data, squad, squads, reporte à, à qui reporte, combien de personnes dans
  l, monter une équipe, construire une équipe, créer une équipe, créer un pôle, quels rôles dans l, rôles dans une
  équipe, équipe centralisée
level: grade, cadre ou, statut cadre, confirmé, passer confirmé, niveau junior, évolution professionnelle, progression
  de carrière
talent shortage: manque de monde, on ne trouve personne, on ne trouve pas, ne trouvent pas de candidats, ne trouvent
  personne, peinent à recruter, du mal à recruter, difficultés à recruter, pas assez de monde, pas assez de profils,
  peu de candidats, peu de profils, postes non pourvus, postes vacants, postes ouverts, manque de bras, métier en
  tension, métiers en tension, pénurie de main, pénurie de compétences, pénurie d experts, manque de compétences,
  profils rares, offres non pourvues, emplois non pourvus, emplois vacants, tant de postes, autant de postes, autant
  d offres, pas de candidats, métiers pénuriques, recrutent à tour de bras, s arrache les profils, s arrachent les
  profils
coding: peur de coder, peur de programmer, déteste coder, déteste programmer, n aime pas coder, nul en code, nulle en
  code, nul en programmation, bon en programmation, lignes de code, ligne de code, apprendre à programmer, je code, du
  code, sais coder, logique de programmation
maths: chiffres, les chiffres, mauvais en maths, mauvaise en maths, bon en maths, bonne en maths, faible en maths,
  fort en maths, matheux, matheuse, maths avancées, déteste les maths, peur des maths, niveau de maths, niveau en
  mathématiques, équations, algèbre, trop de maths, bosse des maths, lacunes en maths, maths du lycée
earned: combien peut gagner, combien puis je gagner, combien on peut gagner, combien je peux gagner, combien je
  gagnerais, combien gagnerais je, combien vais je gagner, combien touche un, combien touchent, combien se fait,
  combien se fait un, vraiment bien payé, vraiment bien payée, gagne vraiment, gagnent vraiment
no expert: je suis pas technique, je n y connais rien, j y connais rien, personne n y connaît, personne chez nous,
  sans compétences techniques, sans compétence technique, manager non technique, patron non technique, pas d expert,
  aucun expert, je suis rh, je travaille aux rh
impostor: pas assez fort, pas assez forte, pas assez doué, me sens nul, me sens nulle, me sens bête, me sens perdu, me
  sens perdue, me sens dépassé, me sens dépassée, me sens illégitime, je me sens illégitime, tous meilleurs que moi,
  ils vont découvrir, vont découvrir que, je ne sais rien, je ne mérite pas, manque de confiance, j ai pas le niveau,
  n ai pas le niveau
negotiation: négocier l offre, demander plus d argent, offre trop basse, offre basse, on me propose moins, me
  proposent moins, accepter la première offre, première offre, augmenter l offre, revoir l offre, faire monter
raise: demande une augmentation, une augmentation, sans augmentation, pas été augmenté, pas augmentée, être augmentée,
  augmentation refusée, mérite une augmentation, entretien annuel, gagner plus dans ma
fair: mal payée, pas assez payé, payé correctement, est ce juste, est ce peu, est ce correct, c est correct, salaire
  correct, salaire juste, salaire trop bas, salaire bas, en dessous du marché, combien je vaux, ma valeur, ce que je
  vaux, se font exploiter, je me fais avoir, gagnent plus que moi, gagne plus que moi, moins que mes collègues, bon
  salaire, salaire raisonnable, c est bien payé
rejected: ne trouve pas de emploi, ne trouve pas de poste, ne trouve pas de premier, ne trouve pas de job, ne trouve
  pas de boulot, trouve pas de travail, trouve pas de boulot, trouve pas de poste, trouve pas de emploi, trouve pas de
  job, ne trouve rien, je trouve rien, n arrive pas à trouver, arrive pas à trouver, centaines de candidatures,
  centaines de cv, des dizaines de candidatures, refusé partout, refusée partout, candidature refusée
experience paradox: demande de l expérience, demandent 2 ans, demandent trois ans, demandent deux ans, minimum 3 ans,
  minimum 2 ans, trois ans minimum, 3 ans minimum, deux ans d expérience exigés, junior avec expérience, junior avec 3
  ans, avoir de l expérience sans, comment avoir de l expérience, acquérir de l expérience, sans expérience personne,
  sans expérience pas, serpent qui se mord, expérience préalable
first job: premier boulot, fraîchement diplômé, fraîchement diplômée, tout juste diplômé, je viens d être diplômé,
  fini mes études, fini ma formation, fini mon master, fini mon bootcamp, fini ma licence, terminé ma formation,
  terminé mes études, sortir d école, offres juniors, trouver un premier, débutant sans expérience, débuter dans la
  data, où sont les offres
juniors: n embauchent plus de juniors, n embauche plus de juniors, plus de juniors, ne recrutent plus, recrutent plus
  de juniors, moins de postes juniors, fin des juniors, postes juniors disparaissent, ia remplace les juniors, ia et
  juniors, ia et les juniors, à la place des juniors, prend la place des juniors, postes débutants
side doors: autre porte, par un autre poste, poste passerelle, mobilité interne, changer de poste en interne, en
  interne, dans mon entreprise, dans ma boîte actuelle, commencer en bas, commencer par le bas, raccourci, chemin
  détourné
saturated: secteur saturé, secteur bouché, tout le monde veut, beaucoup de concurrence, est ce bouché, c est bouché
replace: va nous remplacer, va me remplacer, nous remplacer, me remplacer, remplaceront, remplacées, va tuer, va
  prendre mon, prendre nos emplois, voler nos emplois, supprimer des emplois, disparaîtront, voué à disparaître, amené
  à disparaître, automatisés, automatisera, menacé par l ia, menacés par l ia, rendre obsolète, rend obsolète, fait
  par l ia, chatgpt le fait, l ia le fait
safest: à l abri de l, que l ia ne, plus sûre, moins menacé, métiers d avenir, irremplaçable, dans 20 ans, dans
  vingt   ans, dans 10 ans, dans dix ans, choisir son métier avec, choisis mon métier, choisir un métier avec,
  choisir mon   métier
bubble: la bulle, va éclater, va exploser, que du marketing, du vent, la hype, va se dégonfler
which fits: me correspond le mieux, me conviendrait, me correspondrait, fait pour, fait pour ça, faite pour moi, faite
  pour, ne sais pas quoi choisir, ne sais pas lequel, sais pas quoi choisir, quelle voie choisir, quelle branche, quel
  chemin, quel parcours choisir, lequel me, laquelle choisir, j hésite, j hésite entre, hésitant entre, indécis entre,
  quel profil, quel profil pour, pour quelqu un de, pour ceux qui aiment, si j aime, si je n aime pas, selon ma
  personnalité, vais je aimer, va me plaire, deux voies différentes
hurry: en 30 jours, en 100 jours, avant la fin de l, d ici la fin de, le plus rapidement possible, rapidement
  possible, en peu de temps, vite apprendre, apprendre vite, apprendre rapidement, voie la plus rapide, chemin le plus
  rapide
order: par où je commence, que faut il apprendre d, quel ordre, d abord python, avant d apprendre, étape par
  étape, se former en data, se former à la data, me former en data, me former à la data, se former dans le
  domaine, se former à l ia, me former à l ia, quoi apprendre ensuite, quoi apprendre après, quoi apprendre
  maintenant, j apprends quoi maintenant, j apprends quoi ensuite, que dois je apprendre ensuite, que dois je
  apprendre maintenant, prochaine étape à apprendre, apprendre la suite, monter en compétences en data
beside a job: le soir et le week, sans quitter mon emploi, sans quitter mon travail, en cours du soir, une heure par
  jour, concilier études et travail, concilier travail et, formation à distance en
day rate: facturer la journée, facturer à la journée, facturer par jour, facturer une journée, combien facturer la
  journée, prix de la journée, prix à la journée, combien la journée, par jour en freelance, à la journée, demander à
  l heure, combien demander par heure, combien demander à l heure, facturer à l heure, prix horaire, tarif à l heure,
  tarif freelance, devis, un devis
women: femmes freelances, gagnent moins, femmes dans la tech, femmes dans la data, femmes dans l ia, peu de femmes, si
  peu de femmes, seule femme, la seule femme, seule fille, milieu masculin, milieu d hommes, écart de rémunération,
  plafond de verre, mamans, maman solo, être mère, étant une femme, écart de salaire entre, écarts de salaire,
  salaires femmes hommes
family: jeunes enfants, enfants en bas âge, un bébé, être père, être parent, jeune parent, avec des enfants, avec un
  bébé, congé paternité, vie familiale, concilier vie de, crèche, père de famille, mère de famille
age: à mon âge, j ai 30 ans, j ai 35 ans, j ai 38 ans, j ai 42 ans, j ai 48 ans, j ai 52 ans, j ai 55 ans, après 30
  ans, après 45 ans, passé 50 ans, est il trop tard, âge limite, vieux pour, encore temps
returning: retourner travailler, retravailler, pause professionnelle, années sans travailler, arrêt de plusieurs
  années, années d arrêt, éloigné de l emploi, après mon congé, après un congé parental
quit: quitter l entreprise, quitte mon, changer d employeur, je veux partir, j en peux plus, chercher ailleurs, aller
  voir ailleurs
stress: stress, stressante, surmené, surmenée, vie perso, fatigant, anxiogène
dull: ennuyeuse, toujours pareil, que des tableaux, que de l excel, surtout du reporting, surtout des dashboards, pas
  intéressant, bore out, jamais de machine learning
real title: recruté comme, recrutée comme, m a recrutée comme, embauché comme, embauchée comme, m a embauché comme,
  mais je fais, mais en fait je, en réalité je fais, je fais surtout, je fais tout autre chose, pas ce qui était
  prévu, on m avait promis, m avait promis, que de nom, poste ne correspond pas
titles: noms de poste, noms des postes, même métier, même poste, noms différents, appellation, appellations, que
  veulent dire les titres
certificate: se certifier, me certifier, passer une certification, attestations, badges, examen de certification
bootcamp: école privée, formation accélérée de
selftaught: en autodidaxie, tout seul chez moi, seul chez moi, sans prof, apprendre seule, apprendre tout seul, sur
  youtube, avec youtube, cours gratuits, formation gratuite
no degree: sans fac, pas le bac, n ai aucun diplôme, aucun diplôme, quitté la fac, études abandonnées, jamais fini mes
  études, avec un bac
degree: licences, école d ingénieurs, école de commerce, faire des études, reprendre des études, reprendre mes études,
  reprise d études, un autre diplôme
which degree: quel but, maths ou info, info ou maths, stats ou info, statistiques ou informatique, études pour, que
  faire comme études, quelle prépa
masters: master data science, master ou, mastère spécialisé, double master, master vaut, après un master, reprendre un
  master
phd: une thèse, docteurs en, thèse en, poursuivre en thèse, partir en thèse, se lancer dans une thèse
portfolio: faire un projet, un projet data, projets data, projet data, projet à montrer, montrer mes projets, mon
  github, erreurs de portfolio, mettre sur github
how many projects: deux ou trois projets, un projet suffit
cv: mettre sur le cv, écrire mon cv, faire mon cv, résumé de cv
posting: annonce d emploi, fiche de poste publiée, poste publié, offres publiées, postes à pourvoir, description du
  poste
read a posting: pas tous les critères, je ne remplis pas, je remplis la moitié, remplir tous les critères, demandent
  tout, demandent trop, liste de prérequis, postuler même si, mouton à cinq pattes
remote: bosser à distance, de chez moi, depuis la maison, en présentiel, digital nomad, retour au bureau
from abroad: entreprises étrangères, boîte étrangère, depuis la france pour, clients étrangers, payé en dollars,
  frontalier, frontalière, travailler pour l étranger
freelance: free lance, me mettre à mon compte, micro entrepreneur, mission freelance, premiers clients, trouver des
  clients, premières missions
parttime: quatre jours par semaine, 80 pourcent, peu d heures, travailler moins
annotation: entraîner des ia, entraîner une ia, entraîner l ia, entraîneur d ia, annoter des images, annotateur,
  annotatrice, étiqueter des données, étiquetage, labelliser, labellisation, évaluer des réponses, jobs d annotation
leave academia: de la recherche au privé, après un postdoc, docteur dans le privé, docteurs dans le privé, thèse vers
  l industrie, de l académique à, le privé
academia: enseignant chercheur, poste de chercheur
management: devenir chef, piloter une équipe, lead technique, tech lead, responsable
promotion: pas de promotion, évoluer dans ma boîte, évoluer dans l entreprise, passer à senior, bloqué au même
two offers: j ai deux offres, choisir entre deux, comparer des offres, une autre offre
offer: offres, une proposition, on me propose un, j ai reçu une offre, accepter l offre, accepter une offre, refuser
  une offre, signer, signer un cdi, signer le contrat
startup check: startup va couler, startup risquée, entrer dans une startup, proposition d une startup, startup sans,
  start up sans, startup qui, risque startup
ninety days: je commence lundi, je commence bientôt, je viens de commencer, viens de commencer, viens d être embauché,
  nouveau boulot, nouvel arrivant
prepare: je me prépare, préparer mes entretiens, un entretien demain, entretien demain, entretien la semaine
  prochaine, s entraîner pour
interview: on va me demander, que va t on me, examinateur
rounds: combien d étapes, étapes de recrutement, deuxième entretien, second entretien, troisième entretien, dernier
  entretien, dernier tour, recrutement trop long, recrutement interminable
hiring: embauches
first hire: première embauche data, quel profil recruter, quel profil embaucher, premier data de la, petite entreprise
  besoin, pme besoin, une pme a t elle, notre pme, vaut il mieux recruter
choose candidates: évaluer des candidats, choisir les candidats, sélectionner les candidats, sélectionner des
  candidats, bon candidat, bons candidats, que demander à un candidat, que demander aux candidats, trier les cv,
  filtrer les cv, test pour candidats
keep people: retenir mes, garder les talents, perdre mes, ils partent tous, tout le monde part, partent tous
curriculum: programme de formation, programme scolaire, programmes, quelles matières, enseigner en, contenus de cours,
  mettre à jour mon cours
teaching: enseignement, donne des cours, ma classe, mes cours, en classe
network: sans contacts, se faire connaître, contacter un recruteur, message à un recruteur
ai in interviews: utiliser chatgpt en entretien, chatgpt pendant le test, tricher en entretien, tricher avec l ia
ai written: cv avec chatgpt, cv fait par ia, cv écrit par chatgpt, cv généré par ia, écrire mon cv avec, lettre avec
  chatgpt, code de chatgpt
ai tools: utiliser chatgpt, coder avec l ia, coder avec chatgpt, dépendre de chatgpt, dépendant de chatgpt, savoir
  utiliser l ia, utiliser l ia pour
learn to code still: apprendre encore à coder, intérêt d apprendre à coder, pourquoi apprendre à coder, encore utile
  de coder, encore la peine de coder, apprendre python encore, coder à l ère
still: encore la peine, encore d actualité, ça vaut encore, vaut encore, existe encore, est mort, est morte, à l heure
  actuelle encore, plus la peine
layoffs: j ai été licencié, perdu mon poste
cities: ville, dans quelle ville, meilleure ville, meilleures villes, paris ou, paris ou lyon, paris ou province, où
  habiter, où vivre
countries: vers quel pays, autre pays, à l étranger où, hors de france
visa: travailler au canada, travailler en suisse, travailler en allemagne, partir au canada, sponsor
expectations: attendent des miracles, attend des miracles, croient que l ia, pense que l ia, pensent que l ia, mon
  patron veut de l, patron veut de l ia, veut mettre de l ia, veulent de l ia partout, ne comprennent pas mon travail,
  on a trop promis
explain findings: expliquer mes résultats, expliquer au métier, présenter mes résultats, présenter les résultats,
  restituer mes résultats, non technique, convaincre la direction, convaincre le métier, vulgarisation
changing technology: tout change, change si vite, évolue trop vite, évolue vite, se tenir à jour, me tenir à jour,
  suivre le rythme, faire sa veille, rester dans la course, être largué, être dépassé, nouvel outil
colleagues: avec qui travaillent, avec qui vais je travailler, avec qui bosse, travaille avec d autres, travailler
  avec d autres équipes, avec d autres équipes, avec les autres équipes
stakeholders: changent d avis, change d avis, ne savent pas ce qu, besoins changent, besoin change, besoin flou,
  demandes urgentes, demandes ad hoc, les métiers demandent, le métier demande
failing projects: échouent les projets, projets ia échouent, ne vont pas en production, n arrivent jamais en, restent
  en poc, reste en poc, pourquoi échouent, projet a échoué
business value: valeur métier, qu apporte un, qu apporte l ia, qu apporte la data, bénéfices pour l entreprise, retour
  sur investissement, roi de l ia, à quoi sert un, que gagne une entreprise
new jobs: nouveaux postes, nouvelles professions, métiers du futur, métiers de demain, créer des emplois, créer de
  nouveaux, emplois créés
soft skills: savoir communiquer, travail d équipe, prise de parole, intelligence émotionnelle
share: quelle part, part des, combien des, combien ont, la majorité, la plupart des, la moitié des, un sur deux,
  sondage, sondages, enquêtes
industries: dans quel secteur, secteurs qui paient, secteurs qui payent, secteur bancaire, en banque, banque ou, santé
  ou, assurances, conseil ou, luxe, meilleurs secteurs
rejected: raté l entretien, raté un entretien, raté mon entretien technique, raté mes entretiens, foiré l entretien,
  planté l entretien, planté à l entretien, échoué à mon entretien, échoué en entretien, entretien raté, entretiens
  ratés
experience paradox: expérience sans travail, expérience sans emploi, expérience sans boulot, où trouver de l
  expérience, si personne ne m embauche, personne ne m embauche, si personne ne recrute sans
replace: pique mon travail, pique mon job, va me piquer, prenne mon travail, prenne mon job, prenne mon emploi, vole
  mon travail, prenne ma place, prend ma place
quit: démissionner ou rester, rester ou démissionner, je démissionne ou je reste, je reste ou je pars, je pars ou je
  reste
specialise: généraliste ou spécialiste, généraliste ou expert, se spécialiser ou
promotion: quand est on senior, quand devient on senior, à partir de quand senior, partir de quand est on, considéré
  comme senior, considérée comme senior, suis je senior, suis je confirmé, déjà senior, junior ou confirmé, confirmé
  ou senior"""
