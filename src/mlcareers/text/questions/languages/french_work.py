"""Topics of the guides on work and people, and their words in French. __init__.py tells how it is read."""

WORK = """negotiation: négocier, négociation, négocie, négocier mon salaire, négocier son salaire, négocier le
  salaire, négociable, négociations, négocier une offre, contre proposition, contre offre, marchander, obtenir plus,
  demander plus, négocier mieux, négocier à l'embauche, marge de négociation, négocier mon, négocie t on, demander
  davantage, demander plus que, faire monter l'offre, surenchérir, négocier le télétravail
raise: augmentation, augmenter mon salaire, demander une augmentation, augmentation de salaire, augmentations, être
  augmenté, augmenté, augmentée, revalorisation, revaloriser, hausse de salaire, obtenir une augmentation, demander
  plus à mon patron, révision salariale, mon chef me refuse une, refuse de m'augmenter, pas d'augmentation, aucune
  augmentation, salaire stagne, salaire bloqué, plus d'augmentation
first number: prétentions salariales, prétention salariale, salaire souhaité, prétentions, combien demander, quel
  salaire demander, salaire demander, annoncer un salaire, donner un chiffre, premier chiffre, fourchette demander,
  salaire actuel, salaire attendu, attentes salariales, combien je demande, rémunération souhaitée, dire mon salaire,
  mes prétentions, quel salaire annoncer, quel salaire dire, annoncer mon salaire, prétentions demander, combien
  annoncer, quel chiffre annoncer, mon salaire actuel, dévoiler mon salaire
deadline: délai de réflexion, délai pour accepter, délai, temps pour réfléchir, temps de réflexion, date limite, jours
  pour répondre, offre expire, répondre vite, répondre à une offre, répondre à l'offre, quand répondre, réfléchir à
  l'offre
two offers: deux offres, choisir entre deux offres, comparer deux offres, deux propositions, plusieurs offres, entre
  deux offres, quelle offre, deux offres d'emploi, comparer les offres, deux jobs, choisir une offre, hésite entre
  deux offres, deux propositions d'embauche, et une banque, ou une banque, deux contrats, deux entreprises, laquelle
  accepter, quelle offre accepter
startup check: rejoindre une startup, rejoindre une start up, offre d'une startup, avant de signer, startup sérieuse,
  startup fiable, vérifier une startup, évaluer une startup, startup avant, intégrer une startup, santé d'une startup
equity: stock options, actions, bspce, prime, bonus, bsa, actionnariat, parts, options, prime d'arrivée, primes,
  intéressement, participation, rsu, equity, bonus annuel, stock option, actions gratuites, part variable
notice: préavis, démissionner, démission, démissionner proprement, quitter proprement, poser ma démission, lettre de
  démission, durée du préavis, période de préavis, passation, rupture conventionnelle, mois de préavis, partir en bons
  termes, quitter avant la fin, partir sans préavis, négocier mon départ, annoncer ma démission, annoncer mon départ
freelance: freelance, indépendant, indépendante, TJM, freelances, freelancing, en freelance, indépendants, à son
  compte, à mon compte, se mettre à son compte, auto entrepreneur, autoentrepreneur, micro entreprise, portage,
  portage salarial, entrepreneur, consultant indépendant, sasu, missions freelance, profession libérale, clients
  freelance
day rate: tjm, tarif journalier, taux journalier, tarif horaire, taux horaire, tarifs, tjm freelance, combien
  facturer, facturer, facture, taux horaires, tarif jour, prix journalier, combien demander par jour, fixer son tjm,
  honoraires
contract: cdi, cdd, cdi ou freelance, contrat, cdi ou indépendant, salarié ou freelance, freelance ou cdi, intérim,
  contrat à durée déterminée, contrat à durée indéterminée, prestataire, salariat, prestation ou interne, embauche ou
  freelance, salarié ou indépendant, cdi vs, en régie
travel: déplacements, voyager, déplacement, voyages, voyage, voyages d'affaires, se déplacer, chez le client, sur
  site, voyager beaucoup, déplacements fréquents
remote: télétravail, à distance, remote, full remote, distanciel, télétravailler, en télétravail, en distanciel,
  hybride, 100 télétravail, travail à distance, travailler de chez soi, depuis chez moi, à la maison, de la maison,
  nomade numérique, nomade digital, présentiel, travailler à distance, full télétravail
from abroad: depuis l étranger, pour une entreprise étrangère, pour une entreprise américaine, depuis l'étranger pour,
  pour une boîte américaine, pour une boîte étrangère, depuis le maroc, depuis la tunisie, depuis l'afrique, depuis
  l'algérie, depuis le sénégal, travailler depuis, pour les états unis, pour une société américaine, pour une société
  étrangère, depuis mon pays, employeur étranger, pour un employeur étranger, entreprise étrangère
layoffs: licenciement, licenciements, licencié, licenciée, viré, licencier, licenciés, licenciée économique,
  licenciement économique, licenciements massifs, plan social, pse, virée, viré de, perdu mon emploi, perdu mon
  travail, perdu mon job, suppression de postes, suppressions de postes, suppressions d'emplois, au chômage, chômage,
  chômeur, chômeuse, remercié, vague de licenciements, perte d'emploi, perdre mon travail, perdre mon emploi,
  licencient
bubble: bulle, bulle ia, éclater, éclate, effet de mode, mode passagère, surévalué, juste une mode, hype, que du vent,
  feu de paille, retombe, hiver de l'ia, buzz, simple mode, surmédiatisé
replace: remplacer, remplace, remplacera, remplacés, remplacé par, va remplacer, disparaître, menacé, menacés, va t
  elle remplacer, remplacé, va disparaître, menace, remplacent, remplaçant, remplacera t elle, être remplacé, être
  remplacée, remplacée, va t il disparaître, vont disparaître, disparaissent, disparaîtra, disparition, automatiser,
  automatisé, automatisée, automatisation, voler notre travail, prendre mon travail, prendre notre travail, prendre ma
  place, va prendre, supprimer, supprime, supprimera, inutile, menacée, menacer, en danger, danger, à cause de l'ia,
  impact de l'ia, face à l'ia, par l'ia, tuer, tue, remplace t elle, obsolètes, l'ia va, ia va
safest: plus sûr, le plus sûr, à l abri de l ia, protégé de l ia, plus sûrs, à l'abri, protégés, protégé, résistant à
  l'ia, résiste à l'ia, résistants, sûr face à, survivre, survivra, survivront, sans risque, moins menacés, épargné,
  épargnés, métiers sûrs, métier sûr, pérenne, pérennes
exposure: exposition, exposés, exposé, exposée, exposées, les plus exposés, plus touchés, touchés par l'ia, touché par
  l'ia, indice d'exposition, impactés, impacté, les plus touchés, les plus menacés
learn to code still: encore apprendre à coder, apprendre à coder, encore coder, apprendre à programmer encore, utile
  d'apprendre à coder, toujours apprendre à coder, faut il encore apprendre, encore apprendre, apprendre à coder
  aujourd'hui, encore apprendre python, sert d'apprendre à coder
stress: stressant, burn out, horaires, burnout, épuisement, charge de travail, équilibre vie, épuisé, épuisée,
  fatigué, fatiguée, stressé, stressée, heures supplémentaires, heures sup, surmenage, équilibre vie pro, vie privée,
  vie pro, surcharge, horaires de travail, rythme, pression, temps de travail, vacances, fatiguant, toxique, santé
  mentale, harassant, épuisant, heures de travail, combien d'heures travaille, équilibre, trop de pression, trop de
  travail, je n'arrive plus à suivre, à bout, au bout du rouleau, craque, je craque, burn out dans, charge mentale,
  manager toxique, ambiance toxique, dort plus, semaines de 50 heures, 50 heures par semaine
on call: astreinte, astreintes, d'astreinte, garde de nuit, nuits, travail de nuit, permanence, astreindre
quit: démissionne, quitter mon poste, changer de boulot, quitter mon emploi, quitter mon travail, quitter mon
  entreprise, quitter ma boîte, démissionne de, changer d'entreprise, changer de boîte, changer d'emploi, changer de
  job, rester ou partir, dois je rester, dois je partir, quand partir, quand quitter, malheureux, malheureuse, marre,
  ras le bol, déteste mon travail, je regrette, rester longtemps, combien de temps rester, quitter le navire, je n'en
  peux plus, n'en peux plus, veux partir, envie de partir, envie de quitter, envie de démissionner, tout plaquer,
  plaquer mon job, plaquer mon boulot, quitter mon job, quitter mon boulot, claquer la porte, marre de mon job, marre
  de mon boulot, marre de mon travail, dégoûté de mon travail, ne supporte plus, mal dans mon job, partir ou rester,
  bloqué dans mon poste
other field: quitter la data, quitter le métier, sortir de la data, quitter la tech, quitter l'informatique, quitter
  le secteur, quitter l'ia, quitter la data science, sortir de l'informatique, sortir de la tech, alternatives à,
  alternative à, autre métier que, autre chose que, en dehors de la data, partir de la data
dull: ennuyeux, ennuyant, monotone, intéressant, s'ennuie, s'ennuyer, ennui, répétitif, répétitive, barbant,
  rébarbatif, amusant, monotones, stimulant, intéressante, routinier, je m'ennuie, m'ennuie, lassé, lassée, lassant,
  toujours la même chose, tourne en rond, pas passionnant, boulot chiant, chiant, routine
firms: startup, start up, grand groupe, grande entreprise, cabinet de conseil, esn, pme, startups, start ups, grands
  groupes, grosse boîte, petite boîte, big tech, faang, gafa, gafam, cabinet, conseil, secteur public, fonction
  publique, administration, agence, cabinets de conseil, petite entreprise, grosse entreprise, startup ou grand
  groupe, esn ou, ssii, consulting, banque ou startup, client final, esn ou client final, cabinet ou client final,
  grosse structure, petite structure, grosse entreprise ou startup, grand groupe ou startup, scale up, licorne,
  éditeur de logiciels
sole person: seul data scientist, seule data scientist, seul dans l'entreprise, seule dans l'entreprise, premier data
  de l'entreprise, unique, unique data scientist, équipe d'une personne, seul à faire, seule personne, homme
  orchestre, seul data, tout seul dans
impostor: imposteur, syndrome de l'imposteur, syndrome de l'imposteure, pas assez bon, pas assez bonne, pas à la
  hauteur, trop bête, trop nul, trop nulle, je suis nul, perdue, dépassé par, pas assez intelligent, assez
  intelligent, illégitime, légitime, je me sens nul, complexe, largué, larguée, pas le niveau, trop lent, je ne
  comprends rien, je comprends rien, je suis perdu, je me sens perdu, je me sens perdue, tout le monde est meilleur,
  je me sens incompétent, incompétent, incompétente, à la ramasse, je suis dépassée
ninety days: 90 premiers jours, premiers jours, premières semaines, période d essai, nouveau poste, cent premiers
  jours, 100 premiers jours, première semaine, premier mois, premiers mois, trois premiers mois, premier jour,
  onboarding, intégration, prise de poste, prise de fonction, nouveau job, nouvel emploi, nouveau travail, commence un
  nouveau, débuter un nouveau poste, réussir ma période d'essai, bien démarrer, bien commencer un, mes débuts,
  premiers pas en poste, arrivée dans l'équipe, commence lundi, je commence un, nouvelle boîte, fin de période d'essai
age: à 30 ans, à 35 ans, à 40 ans, à 45 ans, à 50 ans, à 55 ans, âge, trop vieux, trop tard, trop vieille, après 40
  ans, après 50 ans, à 28 ans, à 32 ans, à 38 ans, à 42 ans, à 48 ans, à 52 ans, à 60 ans, âgée, âgisme, vieux,
  vieille, trop âgé, trop âgée, est ce trop tard, j'ai 40 ans, j'ai 45 ans, j'ai 50 ans, la trentaine, la quarantaine,
  la cinquantaine, tard, retraite, quadra, quinqua, plus de 40 ans, plus de 50 ans, discrimination liée à l'âge, trop
  jeune, passé 40 ans, à 25 ans, à 26 ans, à 27 ans, à 29 ans, trentenaire, quadragénaire, quinquagénaire, passé la
  quarantaine, passé l'âge, plus l'âge, bientôt 40 ans, bientôt 50 ans, la soixantaine, trop âgés, emploi des seniors,
  seniors au chômage, les seniors dans la, plus de 45 ans
returning: congé parental, congé maternité, reprendre, après une pause, reprise, retour à l emploi, trou dans le cv,
  reprendre le travail, reprendre une activité, reprise d'activité, retour au travail, retour de congé, après un
  congé, après une interruption, interruption, interruption de carrière, coupure, année sabbatique, sabbatique, arrêt
  de travail, après mon congé maternité, trou dans mon cv, trous dans le cv, pause carrière, pause dans ma carrière,
  revenir sur le marché, années d'inactivité, mère au foyer, maternité, retrouver un emploi, trou de deux ans, trou
  de, un trou dans, trou dans mon parcours, trou dans le parcours, parcours à trous, période sans emploi, période
  d'inactivité
family: enfants, famille, enfant, maman, papa, vie de famille, mère, père, parent, parents, bébé, parentalité, mère
  célibataire, parent solo, concilier, conciliation, garde d'enfants
illness: handicap, maladie chronique, autisme, tdah, handicapé, handicapée, rqth, reconnaissance travailleur
  handicapé, autiste, asperger, neuroatypique, dyslexie, dyslexique, dépression, sourd, aveugle, malade chronique,
  fauteuil roulant, trouble, invalidité
parttime: temps partiel, mi temps, à temps partiel, quatre jours, 4 jours, mi temps partiel, à mi temps, temps plein
  ou partiel, réduit, temps réduit, semaine de quatre jours, semaine de 4 jours, trois jours par semaine, 20 heures,
  25 heures, horaires réduits, temps partiel possible, 80 pour cent, à 80, 4 5e, quatre cinquièmes, 3 jours par
  semaine, 32 heures, 28 heures, temps partiel dans la data, réduire mon temps, passer à mi temps, passer à 80
beside a job: en travaillant, à côté du travail, en parallèle du travail, en parallèle de mon travail, heures par
  semaine, cours du soir, en parallèle de mon emploi, à côté de mon travail, en plus du travail, tout en travaillant,
  en étant salarié, le soir, soirs, week end, weekend, sur mon temps libre, formation à distance en travaillant,
  heures par jour, temps libre, en gardant mon emploi, en gardant mon travail, temps plein, à plein temps, en gardant
  mon boulot, en gardant son boulot, en gardant mon job, en gardant un emploi, à côté du boulot, à côté de mon boulot,
  à côté d'un boulot, à côté de mon job, après le boulot, après le travail, le week end, les week ends, en étant en
  poste, avec un temps plein, tout en bossant, en bossant
keep people: garder, retenir, retenir les talents, fidéliser, fidélisation, turnover, rotation, pourquoi partent ils,
  partent, s'en vont, rétention, garder ses data scientists, départs, restent si peu, restent peu, restent si peu de
  temps, partent si vite, partent vite, changent de boîte, changent souvent de boîte, changent si souvent, quittent
  leur, quittent, démissionnent, les gens partent, fuite des talents, restent en moyenne, pourquoi partent, partir les
  data, gens partent, perdre mes data scientists, équipe qui part, empêcher de partir, éviter les départs, garder nos
  talents, garder mes, turn over
women: femmes, femme, parité, écart salarial, féminin, filles, fille, genre, sexisme, mixité, inégalités, écart de
  salaire, égalité, femme dans, en tant que femme, hommes et femmes, diversité, parité salariale, moins payées, moins
  que les hommes, femmes gagnent moins, être une femme, discrimination, discriminations, sexiste
academia: recherche académique, post doc, postdoc, académique, carrière académique, monde académique, recherche ou
  industrie, recherche publique, universitaire carrière, recherche ou entreprise, rester dans la recherche,
  postdoctorat, cnrs, poste académique, poste permanent, chercheur permanent
lab: labo, laboratoire, laboratoires, labos, centre de recherche, institut de recherche, labo d'ia, laboratoire de
  recherche, laboratoire d'ia, inria
hiring: recruter, embaucher, recrutement, embauchent, embaucher un, recruter un, recruter une, engager, recrutements,
  recrutons, trouver des profils, trouver un profil, embaucher des, recrutement d'un, recruter des
first hire: premier recrutement, recruter en premier, embaucher en premier, qui recruter, qui embaucher, qui recruter
  en premier, embaucher d'abord, recruter d'abord, première recrue, premier data scientist, premier profil data,
  premier recrutement data, constituer une équipe, monter une équipe data, construire une équipe data, créer une
  équipe data, premier embauché, embaucher en premier data, besoin d'un data, besoin d'une data, ai je besoin d'un, a
  besoin d'un data, vraiment besoin d'un, utile d'embaucher, faut il embaucher, faut il recruter
choose candidates: candidats, évaluer les candidats, évaluer un candidat, candidat, évaluer, candidate, candidates,
  évaluer un profil, tester un candidat, faire passer un entretien, faire passer des entretiens, mener un entretien,
  mener des entretiens, sélectionner, choisir un candidat, entretien structuré, juger un candidat, comment évaluer,
  reconnaître un bon, vérifier les compétences, interviewer
advert: rédiger une offre, rédiger une annonce, rédiger une offre d'emploi, écrire une offre, écrire une annonce,
  rédiger l'annonce, rédiger une fiche de poste, écrire une fiche de poste, modèle d'annonce, modèle d'offre d'emploi,
  modèle de fiche de poste, bonne annonce, publier une offre
pay band: fourchette de salaire, fourchette salariale, combien payer, combien dois je payer, combien proposer, quel
  salaire proposer, quel salaire offrir, budget pour, combien offrir, bandes de salaire, quel budget pour, budget pour
  embaucher, budget pour recruter, prévoir pour embaucher, combien coûte un data, combien faut il payer, payer un data
  scientist
levelling: définir les niveaux, grille de niveaux, grille de compétences, niveaux de carrière, référentiel, junior ou
  senior à embaucher, parcours de carrière internes, échelle de carrière, classer les profils
team: équipe data, taille de l équipe, équipe ia, organisation de l'équipe, structure de l'équipe, organigramme,
  centralisée, centralisée ou, équipe centrale, composition de l'équipe, décentralisée, équipes data, notre équipe
  data, mon équipe data, organiser l'équipe, rattacher l'équipe data, rattachée à, data rattachée
teaching: enseigner, élèves, étudiants, cours à donner, enseigne, enseignement de, élève, étudiants en, classe, mes
  élèves, mes étudiants, donner cours, donner des cours, collège, lycée, enseigner la, enseigner l'ia, enseignants,
  professeur de lycée, pédagogie, lycéens, collégiens, aux lycéens, à des lycéens, à mes élèves, à des débutants, à
  des enfants, aux enfants, donner un cours
become a teacher: devenir formateur, devenir formatrice, devenir enseignant, devenir prof, prof de data science,
  formateur ia, formateur data, devenir professeur, donner des formations, animer des formations
assess students: noter, notation, examens étudiants, évaluer les étudiants, évaluer les élèves, évaluer des étudiants,
  devoirs, plagiat, copies, corriger les copies, notes, noter des étudiants, noter les étudiants, évaluer mes
  étudiants, examen avec chatgpt, devoirs faits par, devoirs faits avec, triche des étudiants
ethics: éthique, éthiques, moral, morale, conscience, militaire, militaires, armement, armes
applicants: candidats par offre, nombre de candidats, candidats par poste, combien de candidats, postulants,
  candidatures par offre
curriculum: programme de cours, programme, contenu du cours, programme d'enseignement, contenus, contenu d'un cours,
  que faut il enseigner, quoi enseigner, syllabus, maquette, plan de cours, concevoir un cours, construire un cours,
  programme du cours, matières
leave academia: dans le privé, vers le privé, quitter la recherche, sortir de la recherche, après la thèse, recherche
  vers l industrie, quitter la fac, quitter l'académie, quitter le monde académique, quitter l'université, sortir du
  monde académique, du doctorat à l'industrie, doctorat vers, recherche vers entreprise, après un doctorat, après mon
  doctorat, après ma thèse, après une thèse, du public au privé, de la thèse à, thèse à l'industrie, sortir de
  l'université, secteur privé, rejoindre le privé, passer dans le privé, dans le secteur privé, rejoindre le secteur
  privé, passer au privé, partir dans le privé, après la recherche, quitter le cnrs, quitter l'enseignement supérieur
advise pupils: orientation scolaire, orienter des élèves, conseiller les élèves, conseiller mes élèves, conseiller mon
  fils, conseiller ma fille, conseiller d'orientation, orienter les lycéens
management: manager, devenir manager, encadrer une équipe, management, encadrer, encadrement, manager une équipe,
  manageriale, managérial, chef d'équipe, cheffe d'équipe, diriger, diriger une équipe, gérer une équipe, gérer des
  gens, poste de manager, team lead, teamlead, lead tech, passer manager, managers, expert ou manager, manager ou
  expert, filière expertise, responsable d'équipe, rester technique, contributeur individuel
promotion: passer senior, devenir senior, promotion, être promu, promu, promue, promotions, obtenir une promotion,
  monter en grade, monter en compétences senior, de junior à senior, junior à senior, gravir les échelons, être
  promue, niveau supérieur, passer staff, passage senior, passer de junior à senior, progresser, avancement, stagner,
  stagne"""
