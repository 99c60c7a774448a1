"""What is asked about pay, learning and levels, and its words in French. __init__.py tells how it is read."""

CAREERS = """\
where pay differs: selon la région en, selon le lieu, selon la localisation, dépend du lieu, dépend de la région,
  dépend de l'endroit, en région, en régions, hors de paris, hors paris, paris province, paris ou en région,
  différence paris, petite ville, petites villes, grande ville, grandes villes, à la campagne, coût de la vie, coût de
  vie, après loyer, après le loyer, loyer parisien, loyers, écart paris, salaires en province, salaire en province,
  salaire parisien, vaut le coup à paris
count: combien de personnes travaillent, combien sont ils, combien existe, combien existe t il, effectifs, combien de
  postes, combien d'emplois, nombre de postes, nombre de professionnels, combien de professionnels, combien exercent,
  taille de la profession, combien de gens travaillent, combien en france
phd: docteur en, docteure en, faire un doctorat, faire un phd, la thèse, ma thèse, thésards, phd ou, sans doctorat,
  sans thèse, sans phd, avoir un doctorat, directeur de thèse, directrice de thèse, sujet de thèse, financement de
  thèse, articles publiés, publications, publier des articles, publier des papiers, arrêter ma thèse, abandonner ma
  thèse, abandonner la thèse
years: combien d'années avant, combien d'années avant senior, combien d'années junior, combien d'années pour passer,
  années avant de devenir, années avant d'être, en combien d'années, années pour devenir senior, nombre d'années,
  années d'expérience faut, combien de temps junior, combien de temps avant senior, combien de temps avant lead
cities: quelle ville choisir, quelle ville pour, dans quelles villes, grandes villes pour, quelle région, quelles
  régions, dans quelle région, où s'installer, où en france, villes où, ville où, plus d'offres dans quelle, où sont
  les emplois, pôle tech
levelling: définir des niveaux, niveaux dans mon équipe, niveaux de l'équipe, niveaux de séniorité, échelle de
  niveaux, grille de carrière, grilles de carrière, grille d'évolution, matrice de compétences, matrice des
  compétences, career ladder, career framework, attentes par niveau, critères pour passer senior, quel niveau
  embaucher, quel niveau recruter, junior ou senior recruter, recruter un junior ou, embaucher un junior ou, recruter
  junior ou senior, un senior ou deux juniors, deux juniors ou un, embaucher un senior ou, recruter un senior ou,
  évaluer le niveau d'un, évaluer la séniorité
after: que faire après, évoluer ensuite, évolutions de carrière, évolution possible, évoluer vers quoi, vers quoi
  évoluer, vers quel poste évoluer, vers quels postes évoluer, quelles évolutions, où mène, où ça mène, mène à quoi,
  débouchés après, suite de carrière, prochain poste, quel poste après, quels postes après, que devient un, que
  deviennent les, deviennent quoi, plan de carrière
learn to code still: coder à l'ère de, apprendre à coder avec, apprendre à coder malgré, apprendre à coder en
  2026, apprendre à coder en 2025, sert il encore de coder, inutile d'apprendre à coder, inutile d'apprendre à
  programmer, plus besoin de coder, plus besoin d'apprendre à, pourquoi apprendre python, si l'ia code, l'ia sait
  coder, l'ia code   mieux, l'ia code à ma, chatgpt code mieux, chatgpt sait coder, chatgpt code à ma, l'ia écrit
  le code, faut il savoir   coder encore, savoir coder en 2026, apprendre la programmation encore, apprendre
  python à l'heure, apprendre python   avec l'ia
become a teacher: formateur en data, formateur en ia, formatrice en data, formatrice ia, devenir formateur en, être
  formateur, être formatrice, formateur indépendant, formateur freelance, vendre des formations, vendre une formation,
  créer une formation en ligne, créer une formation, créer un cours en ligne, vendre un cours en ligne, vendre des
  cours, vivre de la formation, faire des formations, donner des cours de, donner des cours d'ia, enseigner à
  l'université, enseigner en école, vacataire, chargé de cours, chargée de cours, maître de stage, devenir mentor,
  être mentor, mentor openclassrooms, mentor payé, former des collègues, former mes collègues, former les collègues,
  former des salariés, former des adultes, former en entreprise, animer un atelier, animer des ateliers, ateliers ia,
  intervenant en école, passer dans la formation, passer dans l'enseignement
employers: qui recrute des data, qui recrute en ia, qui embauche des data, qui embauche en ia, qui cherche des data,
  qui emploie, quelles sociétés, quelles boîtes, meilleures entreprises, meilleures boîtes, meilleur employeur,
  meilleurs employeurs, entreprises qui recrutent, entreprises qui embauchent, entreprises recrutent, entreprises
  embauchent, boîtes qui recrutent, boîtes recrutent, boîtes qui embauchent, entreprises recherchent, entreprises qui
  cherchent, plus gros employeurs, gros recruteurs, principaux employeurs, où postuler, chez qui postuler, où
  travaillent les, où travaille un, où peut travailler un, pour qui travaille, dans quelles entreprises, dans quelle
  entreprise, où bosser, où candidater
just: n'est ce pas juste, c'est juste un, c'est juste une, juste un nouveau nom, juste un autre nom, nouveau nom pour,
  nom à la mode pour, mot à la mode pour, nom pompeux, rien de plus que, pas la même chose, déguisé en
more pay: gagner davantage, gagne davantage, gagne mieux, gagner mieux, gagne t on plus, est on mieux payé, est il
  mieux payé, sont mieux payés, mieux payé qu'un, mieux payée qu'un, plus payé qu'un, plus cher payé, paye le plus,
  paie plus, paient plus, payent plus, rapporte plus, rapportent plus, rapporte davantage, qui rapporte, fait gagner
  plus, font gagner plus, fait augmenter le salaire, font augmenter le salaire, fait monter le salaire, augmente le
  salaire, augmentent le salaire, augmenter son salaire, booster son salaire, booste le salaire, boostent le salaire,
  salaire plus élevé, salaires plus élevés, meilleur salaire que, meilleure paie, lequel paie, lequel gagne, laquelle
  gagne, lequel est mieux payé, prime salariale pour, bonus de salaire
exposure: exposé à l'ia, exposée à l'ia, exposés à l'ia, exposés à l'automatisation, exposition à l'ia, indice
  d'exposition à, vulnérables, vulnérables à l'ia, menacées par l'ia, automatisable, automatisables, facile à
  automatiser, faciles à automatiser, risque d'automatisation, risque d'être automatisé, premiers touchés, premier
  touché, premiers remplacés, premiers à disparaître, le plus impactés, les plus impactés, plus exposé, plus menacés,
  plus menacé
advert: écrire l'annonce, écrire une offre d'emploi, rédiger l'offre, rédiger notre annonce, rédiger notre offre,
  bonne fiche de poste, bonne offre d'emploi, attirer des candidats, attirer plus de candidats, mettre dans l'annonce,
  mettre dans une annonce, mettre dans l'offre, mettre dans une offre, mettre le salaire dans, afficher le salaire,
  indiquer le salaire dans, exemple de fiche de poste, exemple d'annonce, modèle de fiche, template d'annonce, notre
  annonce, nos annonces, notre offre d'emploi, notre fiche de poste, personne ne postule, personne ne répond à notre,
  aucun candidat ne postule, titre de l'annonce, intitulé pour notre annonce, quel intitulé pour notre
jobs: quels jobs, métiers de la data, métiers de l'ia, métiers du machine learning, métiers autour de, métiers dans la
  data, métiers dans l'ia, métiers liés à, emplois dans l'ia, emplois dans la data, postes dans la data, postes dans
  l'ia, jobs dans l'ia, jobs dans la data, quel métier avec, quels métiers avec, quel travail avec, quel boulot avec,
  que faire comme métier, liste des métiers, types de postes, types de métiers, différents métiers, différents postes,
  les métiers, métiers où, postes où, métier où, meilleurs métiers, meilleurs jobs, meilleurs emplois, meilleur
  métier
bootcamp: un bootcamp, un boot camp, boot camp, formations intensives, formations courtes, formation de 6 mois,
  formation express, école de code, école de codage, sortie de bootcamp, diplômé d'un bootcamp, bootcamp ou master,
  bootcamp ou licence, garantie d'emploi, emploi garanti
level: niveau de séniorité, quel niveau suis je, quel est mon niveau, suis je junior, suis je encore junior, suis je
  déjà senior, confirmée, niveau confirmé, niveau senior, niveaux hiérarchiques, différents niveaux, que veut dire
  senior, que veut dire junior, que signifie senior, que veut dire staff, que veut dire lead, que veut dire principal,
  niveau au dessus, niveau suivant, à quel moment est on
other field: quitter le machine learning, quitter le métier de data, quitter ce domaine, quitter ce milieu, quitter ce
  métier, sortir du métier, sortir de l'ia, sortir de ce domaine, partir de la tech, arrêter la data, arrêter la data
  science, arrêter l'ia, arrêter le dev, plus envie de data, plus envie de coder, plus fait pour moi, pas fait pour
  moi, pas fait pour la data, pas faite pour la data, pas faite pour ça, pas fait pour ça, la data ne me plaît,
  dégoûté de la data, que faire après la data, que faire après data, que faire d'autre, quoi faire d'autre, que faire
  d'autre que, reconversion hors, se reconvertir après data, se reconvertir hors, reconversion après la data, changer
  complètement de métier, changer totalement de métier, changer de domaine, tout autre chose, tout autre métier, après
  la data science, ex data scientist, perdu l'intérêt, perdu tout intérêt, perdu l'envie, perdu la motivation, plus
  aucun intérêt pour, plus aucune motivation, plus la flamme
skills: quelles compétences, compétences clés, compétences requises, compétences nécessaires, compétences techniques,
  compétences indispensables, compétences demandées, compétences essentielles, hard skills, doit savoir faire, doit
  savoir, doit il savoir, doit maîtriser, doit il maîtriser, faut il savoir, faut il maîtriser, faut il connaître, que
  faut il savoir, que doit savoir, que doit maîtriser, que doit connaître, connaissances requises, bagage, bagage
  technique, boîte à outils, outils utilisés, quels outils, outils à maîtriser, technologies à connaître, technologies
  à maîtriser, quelles technologies, quelles technos, technos, profil idéal, bibliothèques python, librairies
  python, quelles bibliothèques, quelles librairies
share: combien pour cent, majorité des, la plupart ont, la moitié, un tiers, un quart, sur dix, sur 10, taux de,
  statistique sur, chiffres sur, probabilité de, quelle probabilité, combien de data scientists ont, combien de data
  scientists sont, combien d'offres, combien d'annonces, est ce courant, est ce fréquent, est ce rare
cost: prix de, tarif de la certification, tarif de l'examen, combien coûtent, ça coûte combien, coût de, coût de
  l'examen, coûts de l'examen, trop cher, prix de la certification, à quel prix, frais d'examen, code promo, bon de
  réduction, voucher, remboursé
masters: master spécialisé, master en data, master en ia, deuxième master, second master, master en ligne, master à
  distance, master à 40 ans, mba, master ou expérience, master ou travail, master ou alternance, master nécessaire,
  master obligatoire, sans faire de master
specialise: se spécialiser en, spécialiser en, dans quoi se spécialiser, en quoi se spécialiser, en quoi me
  spécialiser, dans quoi me spécialiser, quel domaine choisir, quelle branche choisir, quel sous domaine, sous
  domaine, sous domaines, quelle niche, choisir une niche, polyvalent ou spécialiste, polyvalent ou spécialisé,
  couteau suisse, approfondir ou élargir, profil en t, expert dans un domaine, expert en un domaine, généraliste ou
  spécialisé, être spécialiste, être généraliste, spécialiste ou polyvalent, expert ou généraliste, plutôt
  spécialiste
earned: combien gagne t, combien on gagne, combien vais je toucher, combien peut espérer gagner, combien espérer,
  combien ça paie, combien ça gagne, combien ça rapporte, combien rapporte, touche vraiment, gagne réellement,
  vraiment bien payés, gagne bien sa vie, gagner sa vie
definition: c'est quoi exactement, c'est quoi au juste, définition de, définition simple, explication simple,
  expliquer simplement, expliquez moi, en quelques mots, signifie quoi, veut dire quoi, ça veut dire quoi, qu'entend
  on par, acronyme, abréviation, abréviation de, consiste en quoi, à quoi correspond, fiche métier, fiches métier,
  fiches métiers, fiche métiers, présentation du métier, métier en détail, tout savoir sur
expired: expirer, expirée, renouvelée, à renouveler, faut il renouveler, valable combien de temps, valable combien,
  combien de temps valable, encore valable, encore valide, toujours valable, toujours valide, valide combien de temps,
  remplacée par quelle, fin de vie, date d'expiration, repasser l'examen
assess students: noter des projets, noter les projets, noter les travaux, noter un projet, noter mes élèves, évaluer
  des projets, évaluer mes élèves, évaluer les apprenants, évaluer des apprenants, corriger des copies, corriger des
  projets, corriger les devoirs, corriger les examens, sujets d'examen, sujet d'examen, examen de data science, examen
  de python, examen oral, examens oraux, oral ou écrit, examen papier, examen sans ia, examen avec ia, barème, qcm,
  contrôle continu, rendu par chatgpt, rendus chatgpt, rendent du chatgpt, rendent des devoirs, copient sur chatgpt,
  copient chatgpt, étudiants trichent, élèves trichent, mes étudiants trichent, étudiants utilisent chatgpt, étudiants
  qui utilisent chatgpt, élèves utilisent chatgpt, mes étudiants utilisent chatgpt, mes élèves utilisent chatgpt,
  détecter chatgpt, détecter l'ia, détecter le plagiat, détecter la triche, anti plagiat, fait par chatgpt, faits par
  chatgpt, interdire chatgpt, autoriser chatgpt
certificate: passer la certification, obtenir une certification, certification en ligne, certifications cloud,
  certification gratuite, certifications gratuites, certification payante, diplôme en ligne, titre rncp, rncp, score
  pour réussir, score minimum, note minimale, rater la certification, raté la certification, réviser la certification,
  examen blanc
industries: quel secteur choisir, quelle industrie, quelles industries, secteur d'activité, secteurs d'activité,
  secteur le plus, secteurs les plus, dans quels secteurs, dans quel domaine travailler, meilleur secteur, type
  d'entreprise, types d'entreprises, quel type d'entreprise, quels types d'entreprises, secteurs traditionnels, hors
  tech, en dehors de la tech, hors de la tech, hors gafam
selftaught: apprendre toute seule, se former seul, se former seule, me former seul, me former seule, se former tout
  seul, formé tout seul, formée toute seule, apprendre par moi même, apprendre par soi même, apprendre chez soi,
  apprendre en ligne, apprendre à la maison, se former en ligne, me former en ligne, auto formation, auto formé,
  autoformé, sans cours, sans formation officielle, sans école ni, que des vidéos, cours en ligne uniquement, cours en
  ligne suffisent, moocs, n'arrive pas à finir, je ne finis jamais, jamais fini un cours, tuto après tuto, tutoriel
  après tutoriel, tutos, enfer des tutos, enfer des tutoriels, tutorial hell, bloqué dans les tutos, incapable de
  coder seul, pas capable de coder seul, rester motivé, manque de discipline, heures de travail perso, heures de
  travail personnel, heures d étude, heures d autoformation, heures d apprentissage, travail perso
hiring: recruter un data, recruter une data, recruter des data, recruter en ia, embaucher un data, embaucher une data,
  trouver un bon data, trouver de bons data, trouver un data scientist, trouver un data engineer, trouver un
  ingénieur, trouver des candidats, attirer des talents, attirer les talents, attirer des data, attirer des
  ingénieurs, attirer de bons, pourvoir le poste, pourvoir un poste, poste à pourvoir, poste non pourvu, processus
  d'embauche pour, présélection, présélectionner
demanded: demandée, plus demandé, plus recherchées, très demandé, très demandés, le plus populaire, le plus utilisé,
  les plus utilisés, les plus utilisées, plus utilisé, prisées, en forte demande, forte demande, demande forte, les
  plus d'offres, plus d'offres, plus d'offres d'emploi, le plus d'emplois, apparaît le plus, reviennent le plus,
  demandent les entreprises, demandent les employeurs, demandent les recruteurs, veulent les entreprises, veulent les
  recruteurs, cherchent les entreprises, cherchent les recruteurs, recherchent les entreprises, recherchent les
  recruteurs, valorisées
attractive: beau métier, métier passionnant, aimez vous votre métier, aimes tu ton métier, aime son métier, aimer son
  métier, content de son métier, heureux au travail, heureux dans leur, recommandez vous ce métier, recommanderais ce
  métier, recommander ce métier, intéressant comme métier, bon domaine, bonne filière, bon secteur, vaut la peine de
  devenir, vaut le coup de devenir, ça vaut le coup de, dois je devenir, devrais je devenir, faut il devenir, intérêt
  de devenir
countries: quel pays choisir, pays d'europe, quel pays d'europe, où émigrer, où s'installer pour, où aller travailler,
  où travailler dans le monde, où est on mieux payé, meilleur pays pour, meilleurs pays pour, pays le mieux, pays le
  plus, classement des pays, pays par pays, par pays en, à l'étranger ou en, pays européens, dans d'autres pays
contract: cdi ou cdd, cdd ou cdi, cdd transformé en cdi, fin de cdd, mon cdd, fin de contrat, mon contrat se termine,
  contrat se termine, contrat finit, renouvellement de contrat, renouveler mon contrat, contrat de six mois, contrat
  de 6 mois, contrat d'un an, contrat court, contrats courts, contrat de mission, cdi de chantier, contrat de
  chantier, cdic, contrat précaire, précaire, précarité, poste permanent ou, prestataire ou interne, interne ou
  prestataire, externe ou interne, consultant ou interne, portage ou cdi, cdi de mission, salarié ou prestataire,
  intérimaire, période d'essai cdi, à moitié salarié, moitié salarié, moitié freelance, salarié et freelance,
  salarié à mi temps, mi salarié, mi freelance, salarié et indépendant, cumuler salariat et freelance, cumuler cdi
  et freelance
illness: malade, maladie mentale, troubles anxieux, anxiété, anxieux, trouble anxieux, bipolaire, bipolarité, douleurs
  chroniques, fatigue chronique, fibromyalgie, sclérose en plaques, épilepsie, diabète, malentendant, malentendante,
  malvoyant, malvoyante, non voyant, surdité, problèmes de santé, problème de santé, santé fragile, santé mentale
  fragile, après un burn out, après mon burn out, après un burnout, après mon burnout, sortie de burn out, après une
  dépression, après un cancer, rémission, hypersensible, hpi, dyspraxie, dyspraxique, phobie sociale, phobique,
  situation de handicap, travailleur handicapé, déclarer mon handicap, parler de mon handicap, parler de ma maladie,
  dire que je suis malade, dire que je suis autiste, aménagement de poste, poste aménagé
pay band: combien payer un, combien payer une, combien proposer à, combien offrir à, combien dois je proposer, combien
  faut il proposer, quel salaire pour attirer, quel salaire pour recruter, quel salaire pour embaucher, quel budget
  prévoir, budget prévoir pour, budget pour un data, budget salaire, budget recrutement, coût d'un data scientist,
  coût d'un data engineer, coût d'un data analyst, coût d'un ingénieur, coûte un data scientist, coûte un data
  engineer, coûte un data analyst, coûte un ingénieur, combien coûte à l'entreprise, coût employeur, grille de
  salaires, grille des salaires, fourchettes de salaire, fourchettes salariales, tarif du marché, salaire du marché
highest: mieux payées, le mieux payé, le plus payé, les plus payés, paye le mieux, paie le mieux, paient le mieux,
  payent le mieux, plus rémunérateurs, plus rémunérateur de, mieux rémunérée, mieux rémunérées, plus gros salaires,
  plus hauts salaires, salaire le plus élevé, salaires les plus hauts, gagne t on le plus, gagner le plus, gagne le
  mieux, gagnent le plus, gagnent le mieux, très bien payé, très bien payés, plus lucratif, plus lucratifs, lucratif,
  lucratifs, rapporte le plus, rapportent le plus, devenir riche, salaire maximum, salaire max, plafond de salaire,
  top salaire, salaire à six chiffres
parttime: travailler trois jours, travailler quatre jours, travailler 4 jours, travailler 3 jours, travailler à mi
  temps, travailler à temps partiel, poste à temps partiel, postes à temps partiel, poste à mi temps, emploi à temps
  partiel, job à temps partiel, en temps partiel, passer en temps partiel, demander un temps partiel, passer à temps
  partiel, passer aux 4 jours, passer à 4 jours, moins d'heures, moins de 35 heures, demi journée, demi journées, le
  matin seulement, semaine de 32 heures, semaine réduite, horaires aménagés, horaires flexibles, flexibilité des
  horaires, sans le mercredi, mercredi libre, mercredis libres, quatre cinquième
academia: carrière universitaire, poste à l'université, carrière de chercheur, chercheur à l'université, chercheuse,
  recherche fondamentale, recherche universitaire, académie ou industrie, industrie ou académie, industrie ou
  recherche, privé ou recherche, recherche ou privé, maîtrise de conférences, concours cnrs, faire un postdoc, faire
  un post doc, post docs, rester à la fac, rester à l'université, ater, thèse ou industrie, thèse ou entreprise,
  thèse ou cdi, faire une thèse ou, continuer en thèse ou, partir en thèse ou, doctorat ou entreprise, doctorat ou
  industrie
curriculum: programme d'une formation, programme du master, programme d'un master, contenu de la formation, contenu
  d'une formation, contenu pédagogique, programme pédagogique, plan d'un cours, plan du cours, structure de cours,
  structurer un cours, structurer mon cours, préparer un cours, préparer mon cours, créer un cours, monter un cours,
  bâtir un cours, module d'introduction, module ia, module de data science, cours d'introduction à, cours
  d'introduction, introduction à l'ia pour, notions à enseigner, sujets à enseigner, quels sujets enseigner, quoi
  enseigner en, que dois je enseigner, que devrait on enseigner, qu'enseigner, que faut il enseigner en, enseigner en
  premier, outils enseigner, quels outils enseigner, quel langage enseigner, python ou r enseigner, enseigner python
  ou r, encore enseigner, faut il encore enseigner, dois je encore enseigner, semestre de cours, en un semestre,
  progression pédagogique, bibliographie, quel manuel, quel livre pour enseigner, exercices pour mes étudiants,
  exercices pour étudiants, travaux pratiques, mettre dans un cours, que mettre dans un cours, que mettre dans mon
  cours, cours d'intro, cours d'intro à, intro au machine learning pour, expliquer l'ia à mes, comment expliquer l'ia,
  comment j'explique
difference: quelle différence, quelles différences, la différence, différent de, différente de, différents de, comparé
  à, comparée à, ou plutôt, meilleur que, plus dur que, plus difficile que, plus facile que, plus simple que, plus
  technique que, qui fait quoi, lequel est mieux, lequel est plus, laquelle est mieux, qu'est ce qui distingue, qu'est
  ce qui différencie, frontière entre, limite entre, chevauchent, chevauchement, ressemble à, face à un, quel écart
  entre, même métier que, opposé à, points communs
learning cost: combien coûte se former, combien coûte de se former, combien ça coûte de se, coûte de devenir, coûte
  d'apprendre, coût d'une reconversion, coût d'une formation, coût des formations, prix d'une formation, prix des
  formations, prix d'un bootcamp, prix du bootcamp, coût d'un bootcamp, combien coûte un bootcamp, combien coûte un
  master, prix d'un master, coût d'un master, sans dépenser, sans me ruiner, sans se ruiner, pas les moyens, pas
  d'argent, peu d'argent, petit budget, fauché, fauchée, sans économies, mes économies, prêt étudiant, s'endetter,
  m'endetter, mon cpf, avec le cpf, financé par, financer par, financée par, financement pôle emploi, financement
  france travail, financer sa formation, financer une formation, financer une reconversion, aides pour se former, aide
  financière, aides financières, formations gratuites, cours gratuit, ressources gratuites, apprendre sans payer, se
  former gratuitement, me former gratuitement, payer ma formation, payer une formation
replace: piquer le boulot, piquer mon boulot, piquer notre boulot, piquer nos jobs, piquer mon job, piquer le travail,
  va piquer, vont piquer, piquer ma place, piquer les emplois, piquer le job, manger nos emplois, bouffer nos emplois,
  remplacer mon boulot, rendre inutile, rendre inutiles, mettre au chômage, tuer le métier, tuer les métiers, mort du
  métier, fin du métier, fin des data analysts
visa: partir vivre en, partir vivre au, m'installer au, m'installer en, m'installer aux, vivre au canada, je veux
  émigrer
choose candidates: savoir si un candidat, savoir si un data, savoir s'il est bon, s'y connaît vraiment, sait vraiment,
  vrai niveau d'un, vrai niveau
management: staff ou manager, principal ou manager, technique ou manager, spécialiste ou manager, manager ou
  spécialiste
firms: banque ou start up"""
