"""What is asked about applying and interviews, and its words in French. __init__.py tells how it is read."""

APPLYING = """\
rounds: combien de tours d'entretien, combien d'entretiens faut il, nombre de tours, nombre d'étapes, premier tour,
  deuxième tour, troisième tour, quatrième entretien, cinquième entretien, premier entretien, entretien téléphonique,
  appel avec le recruteur, appel avec la rh, échange avec la rh, call rh, screening, préqualification, processus long,
  processus trop long, processus interminable, process de recrutement, process trop long, processus de sélection,
  étapes du processus, relancer le recruteur, relancer un recruteur, relancer après un entretien, relance, mail de
  relance, mail après entretien, mail de remerciement, message de remerciement, remercier après, sans nouvelles, pas
  de nouvelles depuis, pas de nouvelles après, attendre une réponse, réponse après entretien, délai de réponse,
  combien de temps attendre, recruteur ne répond plus, ne me répond plus
ask back: quelles questions je pose
behavioural: question comportementale, entretien comportemental, présentez vous en, se présenter en entretien, me
  présenter en entretien, présentation en entretien, parler de soi en entretien, parler de mes échecs, parler d'un
  échec, raconter un échec, pourquoi vous, pourquoi nous, pourquoi notre entreprise, pourquoi ce poste, pourquoi
  voulez vous travailler, pourquoi quittez vous, pourquoi quitter votre poste, pourquoi avez vous quitté, pourquoi
  j'ai quitté, expliquer mon départ, expliquer mon licenciement en entretien, plus grand défaut, plus grande
  faiblesse, mes faiblesses, mes défauts, mes qualités, qualités et faiblesses, forces et faiblesses, points forts,
  points faibles en entretien, où vous voyez vous, dans cinq ans, dans 5 ans en entretien, gérer un conflit, conflit
  avec un collègue, question conflit, situation difficile, erreur que j'ai faite, motivation en entretien, expliquer
  ma motivation, expliquer ma reconversion en entretien, expliquer ma reconversion, justifier ma reconversion, pitch
  de présentation, me vendre en entretien, se vendre en entretien, entretien de motivation, entretien manager,
  cultural fit, culture fit, soft skills en entretien
ai in interviews: utiliser chatgpt dans un, utiliser une ia pendant, utiliser l'ia pendant, utiliser copilot pendant,
  utiliser copilot en entretien, droit à chatgpt, droit à l'ia, droit d'utiliser chatgpt, droit d'utiliser l'ia, droit
  d'utiliser copilot, chatgpt autorisé, copilot autorisé, ia autorisée, ia interdite, chatgpt interdit, chatgpt pour
  le test technique, chatgpt pour un test technique, chatgpt pour le cas pratique, ia pour le test technique, ia dans
  le test technique, test technique avec chatgpt, test technique avec l'ia, test technique avec ia, cas pratique avec
  chatgpt, cas pratique avec l'ia, tricher avec chatgpt, triche en entretien, accusé de tricher, accusé d'avoir
  triché, ont cru que je trichais, pensent que j'ai triché, recruteur va t il voir, oreillette, entretien avec une ia,
  entretien avec un robot, entretien mené par une, entretien mené par ia, entretien par ia, entretien avec ia,
  recruteur ia, avatar ia, entretien vidéo ia, entretien vidéo différé
project talk: parler de mon projet en, parler de mon projet, parler de ma thèse, présenter ma thèse, présenter mon
  portfolio, présenter mon mémoire, présenter mon stage, présenter mon travail, raconter mon projet, raconter mes
  projets, décrire un projet, décrire mon projet, décrire mes projets, exposer mon projet, défendre mon projet,
  défendre mes projets, questions sur mon projet, questions sur mes projets, creusent mon projet, creuser mes projets,
  pitcher mon projet, pitcher un projet, projet en entretien, projets en entretien, détailler mes projets, détailler
  un projet, soutenir un projet
rejected: foiré mon test, foiré mon test sql, foiré le test, raté le test, raté mon test, planté le test, planté mon
  test, loupé mon entretien, loupé le test, loupé l'entretien, recruteur a disparu, recruteuse a disparu, disparu
  après l entretien, silence radio, aucune nouvelle depuis
leetcode: leetcode facile, leetcode medium, leetcode hard, leetcode difficile, exercices leetcode, exercices type
  leetcode, faire leetcode, leetcode encore utile, leetcode utile, leetcode nécessaire, test de logique, tests de
  logique, test d'algo, tests d'algo, algo en entretien, algorithmes en entretien, exercice d'algo, exercices d'algo,
  entretien d'algo, entretien de code, entretien de coding, entretien coding, test de coding, coding test, code en
  direct, coder en direct, coder devant quelqu'un, coder devant le recruteur, coder au tableau, coder sous pression,
  pair programming, test sql, test python, test de sql, test de python, exercice sql, exercices sql en entretien,
  question sql en entretien, questions sql, questions sql en entretien, questions python en entretien, codility,
  coderpad, coding game, testdome, test chronométré, tests chronométrés, test psychotechnique, structures de données
  et algorithmes
system design: system design interview, entretien de system design, entretien system design, entretien de conception,
  question de conception, conception d'un système ml, concevoir un système de recommandation, concevoir un système de,
  dessiner une architecture, dessiner l'architecture, design d'un système, question d'architecture, entretien
  d'architecture, architecture au tableau, conception ml, système de recommandation en entretien, design de pipeline
  en entretien, modélisation de données en entretien
take home: test à faire chez soi, test à faire à la, exercice à faire chez soi, test à domicile, test technique à la
  maison, test technique chez soi, test technique long, test technique non payé, test technique non rémunéré, test
  technique gratuit, test technique trop long, test technique de 8 heures, travail gratuit en entretien, travail non
  payé, travailler gratuitement pour un, cas à rendre, cas à préparer, projet à rendre, mini projet, projet pour un
  entretien, projet technique à rendre, m'ont donné un projet, m'a donné un projet, me demandent un projet, demandent
  un projet, passer un week end, un week end entier, exercice non payé, devoir technique, étude de cas à préparer, cas
  client, présentation à préparer pour un, présenter un cas
kaggle: kaggle sur le cv, sur kaggle, notebook kaggle, médaille kaggle, médailles kaggle, grandmaster, classement
  kaggle, hackathon, hackathons, data challenge, data challenges, concours de data, concours de machine learning,
  challenge data, compétition de data, compétitions de machine, projet titanic, projets kaggle, projet kaggle, dataset
  titanic, dataset kaggle, jeu de données titanic, zindi
course projects: projet de bootcamp, projet de formation, projet d'openclassrooms, projets openclassrooms, projet
  openclassrooms, projet de master, projet de m2, mémoire de master, mon mémoire, projet tuteuré, projets tuteurés,
  projet de groupe, projets de groupe, projet étudiant, projets étudiants, projet scolaire, projet copié, projets
  copiés d'un tuto, tutoriel copié, copié d'un tutoriel, suivi un tutoriel, suivi un tuto, projet tuto, projets tuto,
  projets de tuto, projet udemy, projets udemy, projet coursera, projets coursera, exercices de cours
ai written: généré par chatgpt, générés par chatgpt, code généré, code généré par l'ia, code généré par chatgpt, code
  écrit par ia, code écrit par chatgpt, projet fait avec chatgpt, projet fait par chatgpt, projets faits avec chatgpt,
  projet fait par l'ia, projet codé avec, projet codé par, projet en vibe coding, vibe codé, vibe coder, vibecoding,
  codé avec chatgpt, codé avec copilot, codé avec claude, codé avec cursor, codé avec l'ia, écrit avec copilot, cv
  fait par, cv fait avec chatgpt, cv par chatgpt, cv généré par, lettre par chatgpt, copilot a écrit, chatgpt a écrit,
  pas vraiment codé, pas codé moi même, aidé par chatgpt, aidé de chatgpt, avouer que j'ai utilisé
how many projects: assez de projets, trop de projets, trop peu de projets, deux projets suffisent, trois projets, un
  bon projet ou, un projet ou plusieurs, peu de projets, quantité ou qualité, qualité ou quantité, plusieurs projets
  ou, petit projet ou gros, gros projet ou petits, un projet complet, un grand projet, plein de petits projets, quelle
  taille de projet, quelle longueur de projet, beaucoup de projets ou, projets faut il, projets dois je, projets faut
  il avoir
confidential: projets confidentiels en entretien, données confidentielles portfolio, code propriétaire, code interne,
  code de mon entreprise, code de ma boîte, code de mon employeur, code au boulot, code du travail privé, dépôt privé,
  dépôts privés, repo privé, repos privés, github privé, github vide, mon github est vide, rien sur github, rien sur
  mon github, rien à mettre sur, pas le droit de partager, pas le droit de publier, droit de montrer, droit de
  publier, ne peux pas partager, ne peux pas publier, ne peux pas en parler, ne peux pas parler de, peux rien
  partager, peux pas montrer, impossible de montrer, interdit de montrer, interdit d'en parler, mon travail est
  confidentiel, mes projets sont confidentiels, tout mon travail est, tout est interne, tout est privé, clause de
  confidentialité, clauses de confidentialité, accord de non divulgation, signé un nda, sous accord de
  confidentialité, secret industriel, secret défense, secret professionnel, appartient à mon employeur, appartiennent
  à mon employeur, travail pour la défense
no numbers: mesurer mon impact, montrer mon impact, prouver mon impact, mon impact, impact chiffré, impact business,
  résultats chiffrés, chiffres sur le cv, chiffres sur mon cv, chiffres dans le cv, chiffres dans mon cv, quantifier
  mes résultats, quantifier mon travail, quantifier mes réalisations, réalisations chiffrées, réalisations sans
  chiffres, métriques sur le cv, métriques dans mon cv, indicateurs sur mon cv, pas de chiffres à donner, rien de
  mesurable, rien de chiffrable, jamais été en production, jamais mis en production, jamais mis en prod, jamais allé
  en prod, jamais en prod sur, modèle jamais déployé, modèles jamais déployés, projet jamais déployé, projets jamais
  déployés, resté au stade de poc, resté à l'état de, projet abandonné, projets abandonnés, projet annulé, personne
  n'a mesuré
ats: battre l'ats, contourner l'ats, contourner les ats, tromper l'ats, tromper les ats, score ats, cv ats, cv
  compatible ats, compatible ats, cv lisible, format de cv, cv en deux colonnes, deux colonnes, cv en pdf, pdf ou
  word, cv pdf, cv canva, canva, cv graphique, graphiques dans le cv, cv design, robot qui lit, robots lisent, lu par
  un robot, lu par une ia, lu par un humain, lu par une machine, lus par une ia, trié par une ia, triés par une ia,
  trie les cv, trient les cv, ia trie les cv, ia qui trie, ia rejette mon cv, algorithme rejette, algorithme de tri,
  logiciel rejette, rejeté en 5 minutes, refusé en 5 minutes, refus en quelques minutes, refus immédiat, refus
  instantané, texte caché, texte blanc, bourrer de mots clés, mots clés dans le cv, mots clés cv, copier les mots
  clés, mots clés de l'offre, taleo, parseur, parsing de cv, scanner de cv, analyse de cv
cover letter: lettre pour accompagner, faut il une lettre, écrire une lettre, une lettre de motivation, la lettre de
  motivation, lettre motivation, lettres de motivations, lettre utile, mail d'accompagnement, mail de candidature,
  mail de motivation, message d'accompagnement, texte de motivation, rédiger une lettre, rédiger ma lettre, lettre
  obligatoire, lisent les lettres, lit les lettres, lettre générée par, lettre chatgpt, lettre écrite par
red flags: alerte rouge, signes qu'une offre, signes que l'offre, signe d'alerte, signes avant coureurs, signaux
  faibles, offre bizarre, offre suspecte, offre douteuse, annonce bizarre, annonce suspecte, annonce douteuse, annonce
  louche, annonces louches, annonces fantômes, annonce fantôme, offre fantôme, fantôme, fantômes, faux recruteur, faux
  recruteurs, fausse annonce, arnaques à l'emploi, arnaque à l'emploi, est ce une arnaque, c'est une arnaque, arnaque
  ou, arnaqueur, me demande de payer, me demandent de payer, demande mon rib, demandent mon rib, demande ma carte
  d'identité, whatsapp, telegram, trop belle offre, même annonce depuis, annonce republiée, offre republiée, annonce
  en ligne depuis, offre en ligne depuis, toujours en ligne, recrutent vraiment, recrute vraiment, offre réelle, vraie
  offre, poste existe vraiment, reconnaître une mauvaise entreprise, mauvaise boîte, boîte toxique, entreprise
  toxique, repérer une boîte toxique, signes boîte toxique
read a posting: postuler sans tous les, tous les prérequis, toutes les compétences demandées, tous les outils
  demandés, je coche la moitié, je ne coche pas tout, ne coche pas toutes, cocher toutes les cases, toutes les cases,
  liste de courses, liste d'exigences, longue liste d'outils, trop d'exigences, exigences délirantes, exigences
  irréalistes, annonce irréaliste, annonces irréalistes, offre irréaliste, offres irréalistes, annonces demandent
  tout, offres demandent tout, demandent tout et, demandent dix ans, obligatoire ou souhaité, requis ou souhaité,
  indispensable ou souhaité, souhaité ou obligatoire, serait un plus, est un plus, décrypter une fiche de poste,
  décrypter les annonces, comprendre une annonce, comprendre les annonces, comprendre l'annonce, que veut dire
  l'annonce, que veut dire cette annonce, jargon des annonces, annonces vagues, annonce vague, annonce floue, annonces
  floues, offre floue, offre vague, cinq métiers en un, plusieurs métiers en un, trois postes en un, deux postes en
  un, rockstar, ninja, 50 pour cent des critères
posting: l'annonce demande, l'annonce dit, l'annonce parle, annonces demandent, offres demandent, descriptif de poste,
  descriptions de poste, postes publiés, sites d'emploi, site d'emploi, apec, welcome to the jungle
own title: changer le titre, modifier mon intitulé, modifier le titre, changer l'intitulé, adapter mon intitulé,
  renommer mon poste, intitulé ne correspond pas, titre ne correspond pas, intitulé ne reflète pas, titre ne reflète
  pas, intitulé différent, intitulé bizarre, titre bizarre, intitulé interne, intitulé de mon poste, titre de mon
  poste, mon titre de poste, mon titre officiel, mon titre actuel, titre linkedin, titre sur linkedin, mon titre sur
  linkedin, intitulé linkedin, quel titre sur linkedin, quel titre sur le cv, mettre data scientist sur mon, appeler
  data scientist sur, m'appeler data scientist, puis je me dire data, me dire data scientist, traduire mon intitulé,
  mentir sur mon titre, mentir sur mon intitulé, embellir mon titre, gonfler mon titre
titles: intitulés de postes, intitulés différents, intitulés se valent, tant d'intitulés, trop d'intitulés, tous ces
  intitulés, noms de postes, noms de métiers, nom du métier, noms du métier, autre intitulé, autres intitulés, mêmes
  postes, même intitulé, même titre, mêmes tâches, titres différents, titres se ressemblent, chaque entreprise
  appelle, chaque boîte appelle, on s'y perd, comment s'appelle le métier, comment s'appelle ce métier, comment
  appelle t on, comment on appelle, comment s'appelle celui qui, quel titre pour
applicants: combien de gens postulent, combien de personnes postulent, combien postulent, combien de candidats par,
  candidatures par poste, candidatures par annonce, candidats pour un poste, candidats pour une offre, candidats par
  annonce, centaines de candidats, milliers de candidats, taux de sélection, taux d'acceptation, combien de cv reçoit,
  combien de candidatures reçoit
recruiter: recruteur tech, recruteuses, chasseurs de têtes, chasseuse de têtes, service rh, la rh, les rh, talent
  acquisition, cabinets de recrutement, recruteurs tech, recruteurs regardent, manager qui recrute, agence de
  recrutement
the search: ma recherche d'emploi, recherche de poste, recherche qui dure, recherche dure, mois de recherche, mois que
  je cherche, mois que je postule, cherche depuis des mois, cherche depuis six mois, cherche depuis un an, cherche un
  poste depuis, cherche du boulot depuis, taux de réponse, combien de cv faut il, combien de cv envoyer, combien
  d'offres postuler, combien postuler, à combien d'offres, combien d'entretiens pour, combien de candidatures avant,
  combien de temps dure la, combien de temps pour décrocher, temps pour trouver un, temps avant de trouver, durée
  d'une recherche, long à trouver, trouver un travail prend, trouver un emploi prend, dure la recherche, des mois
  que je cherche, depuis des mois, temps pour trouver un emploi, temps pour trouver un poste
where juniors: recrute des débutants, embauche des débutants, embauche des juniors, prend des juniors, prennent des
  juniors, acceptent les juniors, acceptent des juniors, acceptent les débutants, ouvert aux débutants, ouverts aux
  débutants, ouvertes aux débutants, ouvertes aux juniors, entreprises qui forment, entreprise qui forme, boîtes qui
  forment, forment leurs juniors, former ses juniors, graduate programs, graduate programme, programmes jeunes
  diplômés, programme pour jeunes diplômés, recrutent des jeunes diplômés, recrute des jeunes diplômés, embauchent des
  jeunes diplômés, recrutent en reconversion, recrute en reconversion, recrutent des reconvertis, embauche des
  reconvertis, recrutent des profils en reconversion, poei, où postuler quand on débute, où débuter, où trouver un
  poste junior, où trouver des offres junior, offres pour juniors, offres pour débutants, job dating, forum étudiant
experience paradox: je postule quand même, postule quand même, postuler malgré tout, je postule malgré tout
internship: stage de césure, stage de m2, stage de m1, stage de recherche, stage en data, stage en ia, stage d'été,
  stage été, césure, année de césure, trouver un stage, trouver une alternance, décrocher un stage, décrocher une
  alternance, chercher un stage, cherche un stage, cherche une alternance, contrat pro, contrat de
  professionnalisation, apprentissage en entreprise, deuxième année de licence, première année de fac, rémunération de
  stage
offer: propositions d'embauche, reçu une offre, reçu une proposition, offre reçue, une offre à, m'a fait une offre,
  m'ont fait une offre, m'offre, m'offrent, m'ont proposé, m'a proposé, me proposent, on m'offre, on m'a proposé, on
  m'a offert, accepter cette offre, cette offre, mon offre, offre à 45k, package, offre acceptable, offre correcte
deadline: réponse sous 48 heures, sous 48 h, réponse avant vendredi, répondre avant vendredi, répondre d'ici, répondre
  avant demain, d'ici vendredi, d'ici lundi, d'ici demain, veulent une réponse, veut une réponse, attendent ma
  réponse, attend ma réponse, me met la pression pour, me mettent la pression pour, pression pour signer, pressé de
  signer, me presse de signer, faire patienter, faire attendre un recruteur, faire attendre une entreprise, faire
  patienter un recruteur, faire patienter une entreprise, gagner du temps avec, demander un délai, plus de temps pour
  répondre, plus de temps pour réfléchir, demander du temps, repousser ma réponse, retarder ma réponse, offre valable,
  offre expire demain, offre qui expire, attendre une autre réponse, attends une autre réponse
startup check: startup solide, startup viable, startup coule, startup risque, startup en difficulté, startup tient la
  route, startup peut elle, start up sérieuse, start up fiable, start up avant, startup qui vient de, startup sans
  revenus, startup sans argent, startup lève, levée de fonds, levées de fonds, série a, série b, pre seed, runway,
  trésorerie, trésorerie de la startup, combien de mois de trésorerie, plus d'argent dans, faillite, fait faillite,
  faire faillite, mettre la clé sous, jeune pousse, accepter une startup, signer avec une startup, signer dans une
  startup, confiance à une startup, risque d'une startup, risqué une startup, rejoindre une jeune
equity: bspce ou salaire, actions ou salaire, salaire ou actions, parts ou salaire, salaire ou equity, salaire ou
  parts, equity ou salaire, bspces, part du capital, parts du capital, parts de la société, parts de l'entreprise,
  pourcent du capital, pour cent du capital, % du capital, % de la boîte, % des parts, stock options valent, actions
  valent, valeur des actions, valeur des bspce, valeur des stock options, vesting, cliff, 13e mois, treizième mois,
  prime annuelle, prime variable, primes variables, bonus de signature, prime de signature, signing bonus, prime de
  bienvenue, rémunération variable, fixe et variable, fixe ou variable, moins de fixe, dilution, cofondateur, premier
  employé, premier ingénieur actions, participation au capital, entrer au capital
notice: donner mon préavis, donner sa démission, donner ma démission, remettre ma démission, lettre de démission
  modèle, durée de préavis, faire son préavis, faire mon préavis, réduire mon préavis, réduire le préavis, raccourcir
  mon préavis, préavis de trois mois, préavis de 3 mois, trois mois de préavis, 3 mois de préavis, écourter mon
  préavis, démissionner sans, comment démissionner, annoncer que je pars, annoncer à mon chef que, annoncer à mon
  manager que, dire à mon chef que, dire à mon patron que, dire que je pars, dire que je démissionne, partir
  proprement, quitter en bons termes, rester en bons termes, contre offre de mon, contre offre de ma, mon employeur me
  fait une, mon patron veut me retenir, mon chef veut me retenir, accepter une contre offre, accepter la contre offre,
  contre offre acceptée, veut me garder, veulent me garder, me supplie de rester, m'augmente si je reste, plus
  d'argent pour rester, entretien de départ, transmettre mes dossiers, période de transition, veut que je reste,
  veulent que je reste, veut me faire rester, propose plus d'argent, me propose plus d'argent, me proposent plus
  d'argent, m'offre plus pour rester
soft skills: qualités humaines, qualités personnelles, bien communiquer, compétences en communication, travailler en
  équipe, esprit d'équipe, sens de l'écoute, aisance à l'oral, parler en public, prise de parole en public, empathie,
  qualités requises, quelles qualités, quelles qualités faut il, pédagogue, bon relationnel, à l'oral, présenter à
  l'oral, bien présenter, oral"""
