"""Topics of the guides, and what people write for them in French. __init__.py tells how it is read."""

TOPICS = """soft skills: soft skills, compétences humaines, compétences relationnelles, compétences douces,
  compétences sociales, compétences comportementales, savoir être professionnel
masters: master, mastère, master 2, masters, mastères, faire un master, msc, m2, m1, master 1, un m2, un master,
  diplôme de master, bac 5 en
phd: doctorat, thèse, docteur, doctorats, faire une thèse, phd, thèse cifre, cifre, docteurs, en thèse, continuer en
  thèse, un phd
bootcamp: bootcamp, bootcamps, formation intensive, formation accélérée, le wagon, formation de trois mois, formation
  de 3 mois, formation de six mois, formation de quelques mois, formation courte, openclassrooms, école 42, jedha,
  datascientest
selftaught: autodidacte, autodidactes, en autodidacte, tout seul, toute seule, par soi même, seul chez soi, apprendre
  seul, par moi même, autoformation
visa: visa, permis de travail, immigrer, immigration, expatriation, partir à l'étranger, visas, titre de séjour, carte
  bleue européenne, carte bleue, passeport talent, sponsoring, s'expatrier, m'expatrier, expatrié, partir au, partir
  travailler, partir vivre, émigrer, travailler à l'étranger, à l'étranger, étranger, nationalité, naturalisation,
  reconnaissance du diplôme, équivalence, équivalence de diplôme, déménager à, parrainage, permis, immigrer au
first job: premier emploi, premier poste, sans expérience, débutant, débutants, jeune diplômé, débuter, débutante,
  débuter sans expérience, trouver un premier emploi, trouver un emploi, trouver du travail, trouver un travail,
  trouver un job, décrocher un emploi, décrocher un premier, décrocher un poste, décrocher un job, jeunes diplômés,
  jeune diplômée, sortie d'école, junior sans expérience, poste junior, postes juniors, pas d'expérience, aucune
  expérience, première expérience, premier job, premier travail, sans aucune expérience, entrer dans la data, première
  embauche, grand débutant, offres junior, emploi junior, mettre le pied à, décrocher mon premier, mon premier poste,
  mon premier job, poste de débutant, sans aucune expérience pro, jeune diplômé sans
side doors: plus facile, le plus facile, plus simple, tremplin, porte d entrée, le plus accessible, plus accessible,
  facile d'accès, facile à obtenir, porte dérobée, poste tremplin, plus simple pour entrer, plus facile pour débuter,
  plus facile à décrocher, entrer par, par quelle porte, accès facile, facilement accessible, le plus simple, mettre
  un pied, un pied dans, porte d'entrée vers
experience paradox: trois ans d expérience, expérience demandée, sans l expérience demandée, demandent de
  l'expérience, exigent de l'expérience, exige 3 ans, demandent 3 ans, années d'expérience demandées, expérience
  exigée, ne remplis pas tous, ne corresponds pas à tous, postuler sans, postuler quand même, tous demandent, 3 ans
  d'expérience, expérience requise, tous les critères, toutes les conditions, il faut de l'expérience, il faut déjà de
  l'expérience, demandent tous de, demande 5 ans, demande 3 ans, exige cinq ans, 5 ans d'expérience demandés, 2 ans
  d'expérience minimum, pas toutes les compétences, coche pas toutes
network: réseau, piston, cooptation, contacts, réseautage, réseauter, networking, relations, connaissances pro, bouche
  à oreille, recommandation, recommandations, se faire recommander, contacter des gens, message à froid, pistonné,
  cooptations, approcher des recruteurs, se faire un réseau, se créer un réseau, contacter sur linkedin, écrire à un
  recruteur, sans réseau, sans piston, meetup, meetups
overqualified: surqualifié, surqualifiée, surqualification, baisse de salaire, baisser mon salaire, accepter moins,
  gagner moins, salaire inférieur, poste inférieur, rétrogradation, descendre, moins bien payé, revoir à la baisse,
  perte de salaire, cacher mon doctorat, cacher ma thèse, cacher mon diplôme, cacher mes diplômes, enlever mon
  doctorat, trop diplômé, trop diplômée, trop qualifié, trop qualifiée, trop d'expérience, repartir de zéro,
  recommencer à zéro, repartir à zéro, reprendre à zéro, redevenir junior, repartir en bas, repartir comme junior,
  gagner beaucoup moins, baisse de rémunération, repartir à la case départ, tout recommencer à zéro, recommencer en
  bas, recommencer de zéro, reprendre en bas, redémarrer à zéro, carrière à zéro, recommencer comme débutant,
  repasser junior, recommencer ma carrière
the search: combien de candidatures, recherche d emploi, nombre de candidatures, combien de cv, durée de la recherche,
  recherche de travail, recherche d'un emploi, chercher un emploi, cherche un emploi, cherche du travail, candidatures
  envoyer, combien de temps pour trouver, trouver un poste combien, candidature, candidatures
internship: stage, stages, alternance, alternant, stagiaire, stage de fin d'études, alternante, alternances, apprenti,
  apprentie, en alternance, contrat d'apprentissage, stagiaires, stage rémunéré, recherche de stage, internship
saturated: saturé, bouché, saturés, saturée, bouchée, trop de candidats, trop de monde, concurrence, concurrentiel,
  compétitif, embouteillé, encombré, surpeuplé, trop de diplômés, marché saturé, saturation, trop de juniors, marché
  plein, il reste de la place, encore de la place, trop de concurrence, trop de data scientists, trop de candidatures
where juniors: recrutent des juniors, embauchent des juniors, recrute des juniors, recrutent des débutants, qui
  embauche des juniors, graduate program, programme jeunes diplômés, entreprises pour débutants, qui recrute des
  juniors, recrutent sans expérience, prennent des débutants, qui prend des juniors
countries: quel pays, quels pays, meilleur pays, meilleurs pays, pays, dans quel pays, dans quels pays, où
  s'expatrier, par pays, où partir, où gagne t on, selon les pays, pays où
time: combien de temps, durée, mois, combien de mois, en 3 mois, en six mois, rapidement, combien de temps faut, durée
  de formation, en 6 mois, en trois mois, en un an, en deux ans, en combien de temps, combien d'heures, temps
  nécessaire, semaines, vite, années faut il, délai pour devenir, faut il de temps, longtemps faut, planning, combien
  de mois faut, en quelques mois, en quelques semaines, quelle durée, combien d'années pour devenir, combien d'années
  faut il
annotation: annotation de données, étiquetage de données, boulot d'annotation, annoter des données
hurry: en un mois, en deux semaines, le plus vite possible, en deux mois, au plus vite, en un temps record
order: par où commencer, dans quel ordre, feuille de route, commencer par, apprendre en premier, par quoi commencer,
  que commencer, commencer par où, dans quel ordre apprendre, ordre d'apprentissage, plan d'apprentissage, première
  étape, premières étapes, premiers pas, apprendre d'abord, quoi apprendre en premier, étapes pour apprendre, ordre,
  commencer en premier, parcours d'apprentissage, programme d'apprentissage, apprendre quoi, débuter en, en premier,
  apprendre avant, commencer par apprendre, ordre logique, par où débuter, par où démarrer, par quoi je commence,
  commencer quoi, quelle est la première, premier langage, quel langage apprendre en
learning cost: gratuitement, gratuit, coûte une reconversion, pas cher, gratuite, gratuites, gratuits, sans argent,
  sans payer, cpf, coûte la formation, coût de la formation, prix de la formation, financer, financement, financer ma
  formation, budget, combien coûte une formation, pôle emploi, apprendre gratuitement, bon marché
which degree: quelles études, quelle formation, quel diplôme, quel bac, quelle licence, quel master, quels diplômes,
  quelles études faire, quel cursus, quelle école, quelles études pour, meilleure formation, meilleur diplôme,
  meilleur master, meilleure licence, quelle fac, quelle filière, quelles filières, que faut il étudier, quoi étudier,
  étudier quoi, quelle voie, quel parcours, quelle spécialité, quelle spécialisation, quel bachelor, quel bts
cleaning: nettoyage de données, nettoyage des données, nettoyer les données, nettoyer des données, nettoyer, données
  sales
no degree: sans diplôme, sans études, sans bac, sans le bac, sans formation, sans master, pas de diplôme, sans le
  diplôme, sans aucun diplôme, sans diplôme d'ingénieur, sans bac 5, non diplômé, non diplômée, abandonné mes études,
  arrêté mes études, arrêté la fac, décrochage, sans être diplômé, pas fait d'études, n'ai pas de diplôme, n'ai pas le
  bac, sans avoir fait d'études, sans licence, sans passer par la fac, sans école, juste le bac, sans école
  d'ingénieur
juniors: juniors, profils juniors, embaucher des juniors, recruter des juniors, former des juniors, jeunes recrues, un
  junior, développeurs juniors
which fits: fait pour moi, me correspond, me convient, pour les introvertis, quel métier choisir, quel métier me, quel
  rôle me, correspond, convient, me plaira, est fait pour moi, adapté à moi, adapté, pour moi, suis je fait, suis je
  faite, personnalité, quel poste choisir, quel rôle choisir, profil pour, pour quelqu'un qui, je choisis quel, quoi
  choisir, choisir quel, quel métier de la data, quel poste me, suis je fait pour, est ce fait pour, lequel est fait,
  lequel choisir, lequel me correspond
specialise: se spécialiser, me spécialiser, spécialisation, spécialité, généraliste, généralistes, niche, spécialiser,
  spécialiste ou généraliste, touche à tout, spécialisé, spécialisée
no expert: personne ne s'y connaît, n'y connais rien, on n'y connaît rien, n'y connaît rien, sans s'y connaître,
  personne de technique, je ne suis pas technique, pas technique moi même, aucun expert en interne, sans expert
working language: mon anglais, niveau d'anglais, anglais courant, anglais professionnel, parler anglais, parler
  l'anglais, bon anglais, mauvais en anglais, nul en anglais, mauvais anglais, bon en anglais, sans anglais, sans
  parler anglais, sans parler allemand, sans allemand, sans l'anglais, savoir parler anglais, maîtriser l'anglais,
  maîtrise de l'anglais, anglais obligatoire, anglais nécessaire, anglais indispensable, besoin de l'anglais, besoin
  d'anglais, parler couramment, parle mal anglais, parle pas anglais, parle pas bien anglais, parle pas l'anglais,
  bilingue, bilingue anglais, niveau de langue, niveau b2, niveau c1, barrière de la langue, langue maternelle, mon
  accent, accent étranger, un accent, mon français, niveau de français, français courant, parler français,
  travailler en anglais, entretien en anglais, entretiens en anglais, apprendre l'anglais, apprendre l'allemand,
  améliorer mon anglais, toeic, faut il parler anglais, l'anglais"""
