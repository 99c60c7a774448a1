"""How people say in French what they ask about, in the words of every day. __init__.py tells how it is read."""

EVERYDAY = """\
which fits: faite pour ça, suis je faite pour, je ne sais pas quel, je sais pas quel, je sais pas quoi choisir, quoi
  choisir entre, ai je le profil, j'ai pas le profil, le bon profil pour, quel métier dans, quel métier si, quel job
  dans, quel boulot dans, quels métiers dans, quel métier quand on aime, quel métier pour qui aime, quel métier
  avec les maths, quel poste dans la data, quel travail dans
dull: m'ennuie à mourir, je me fais chier, je m'emmerde, je tourne en rond, plus rien d'intéressant, travail monotone,
  boulot monotone, tâches répétitives, c'est chiant, chiant à la longue, on s'ennuie, s'ennuie t on, m'ennuyer
quit: faut il partir, il est temps de partir, temps de partir, me barrer, se barrer, lâcher mon poste, changer de
  crèmerie, démissionner sans rien, partir sans rien derrière, combien de temps rester à, rester combien de temps,
  combien de temps à son, combien de temps au même, j'ai démissionné, j'ai quitté mon poste, je me tire, me tirer, se
  tirer, je me casse, me casser d'ici
stress: je suis à bout, plus la force, pression permanente, sous pression, sous l'eau, la tête sous l'eau, débordé,
  débordée, horaires de fou, horaires de dingue, au bord du burn out, en arrêt pour burn out
layoffs: on m'a viré, on m'a virée, je me suis fait virer, fait virer, foutu dehors, mis à la porte, mise à la porte,
  charrette de licenciements, perdu mon boulot, mon poste est supprimé, poste supprimé, remercié par ma boîte,
  remerciée
raise: demander une rallonge, une rallonge, gagner plus là où, revaloriser mon salaire, salaire gelé, payé moins que,
  payée moins que, mon collègue gagne plus, collègue mieux payé, pas augmenté depuis, pas augmentée depuis
first number: fourchette demandée, quelle fourchette annoncer, quelle fourchette donner, annoncer un chiffre, donner
  un chiffre en premier, salaire actuel demandé
fair: c'est honnête, c'est pas lourd, c'est pas beaucoup, c'est payé des clopinettes, payé des clopinettes, payé une
  misère, payé au lance pierre, salaire de misère, au prix du marché, dans le marché, ils abusent, on se moque de moi,
  se foutent de moi
perhaps two offers: deux offres en main, deux promesses d'embauche, laquelle prendre, quelle offre prendre, quelle
  proposition accepter, hésite entre deux postes, entre deux boîtes
equity: aga, parts de la boîte, parts dans la boîte, parts de la startup, actions de la startup, participation aux
  bénéfices, variable ou fixe
perhaps deadline: me laissent 48 h, me laissent 24 h, ils me laissent, me laissent deux jours, me laissent trois
  jours, 48 h pour, 24 h pour, 48h pour, 24h pour, répondre avant lundi, gagner du temps avant, signer tout de suite
leetcode: code au tableau, épreuve de code, bloque sur les exercices, exercices de code en entretien, je bloque sur le
  code, pas fini à temps
behavioural: trois qualités trois défauts, présentation en deux minutes, questions rh, entretien avec la rh, questions
  pièges, stress en entretien, je bafouille, que demande la rh, que demandent les rh, que demande le rh, questions de
  la rh, questions des rh, la rh me demande, que veut savoir la
ask back: quoi demander au recruteur, questions en fin d'entretien, questions à la fin, je demande quoi au recruteur
take home: test technique maison, cas pratique à rendre, étude de cas à rendre, exercice à rendre, exercice technique
  à rendre, test technique de, test pas payé, travail gratuit
perhaps rejected: refusé au dernier, refusée au dernier, encore un refus, encore un non, refus après refus, zéro
  retour, pas de nouvelles, plus de nouvelles, ghostée, jamais rappelé, jamais rappelée, candidature rejetée, cent
  candidatures, des centaines de candidatures, je ne décroche aucun, je me plante en entretien, porte au nez, la porte
  au nez, portes fermées, que des portes fermées, que des non, personne ne veut de moi, je ne trouve rien
cv: refaire son cv, mon curriculum, mise en page du cv, cv sur une page, accroche de cv
ats: cv filtré, cv trié, trié par un robot, filtré par un robot, filtré par une machine
red flags: c'est louche, ça sent l'arnaque, ça pue, ça sent mauvais, mouton à 5 pattes, faut il fuir, à fuir, trop
  beau pour être, annonce bidon, annonces bidons, offre bidon, demande tout et n'importe
read a posting: coche pas toutes les, postuler sans avoir tout
perhaps real title: en vrai analyste, que du power bi, je fais que du, titre bidon, faux poste de, soi disant data
  scientist, m'a vendu du, on m'a vendu, vendu du machine learning, promis du machine learning, je ne fais que des, je
  fais que des, je nettoie que des, que nettoyer des données
portfolio: book de projets, quoi mettre sur github, vitrine de projets, projets à montrer, projets qui claquent
course projects: projets faits en cours, iris ou titanic
no degree: bac seulement, bac pro, raté mes études, jamais fait d'études, sans école d'ingé, bts seulement, juste un
  bts, dut seulement, juste un but
which degree: école d'ingé ou, école d'ingénieur ou, licence ou école, licence de maths ou, fac ou école, miage ou,
  prépa ou, but informatique ou, but sd, but science des données, but ou licence, quelle spécialité choisir, quel
  parcours universitaire
masters: bac 5 obligatoire, bac 5 nécessaire, bac 3 suffit, bac 3 ou bac 5, m2 obligatoire, faire un m2, mastère ou,
  s'arrêter à la licence, licence suffit, ms big data
internship: apprentissage en data, stage non rémunéré, stage mal payé, pfe
experience paradox: cinq ans d'expérience pour, trois ans d'expérience pour, demandent tous de l'expérience, veulent
  de l'expérience, veulent tous de l'expérience, expérience exigée partout, cercle vicieux
first job: premier cdi, en sortie d'école, tout juste diplômée, quand on débute, débutant accepté, débutants acceptés,
  jamais bossé, peu d offres, pas d offres, peu d annonces, je finis mes études, bientôt diplômé, bientôt diplômée,
  je termine mon master, je termine mes études, on embauche les débutants, où se faire embaucher, où on embauche
  les
juniors: embauche plus de juniors, embauche de juniors, n'embauche de juniors, recrute plus de juniors, postes juniors
  ont disparu, plus d'offres junior, juniors sacrifiés
perhaps network: pistonner, carnet d'adresses, mon réseau, aucun réseau, pas de réseau, contacter des inconnus, écrire
  à des inconnus, message sur linkedin, coopté, cooptée, candidature spontanée, candidatures spontanées, connais
  personne dans, sans relations, des relations, avoir des relations, connaître du monde, connaître quelqu'un
perhaps overqualified: surdiplômé, surdiplômée, repartir junior, perdre en salaire, trop cher pour eux, je coûte trop
  cher, je suis trop cher
age: balais, quarantaine, cinquantaine, plus tout jeune, plus toute jeune, limite d'âge, discrimination par l'âge
returning: reprendre après, reprendre le boulot, retrouver un poste après, trou de trois ans, ans d'arrêt, ans sans
  travailler, longue maladie, après une longue maladie, père au foyer
parttime: aux quatre cinquièmes, 20 heures par semaine, réduire mes heures
remote: télétravail complet, cent pour cent télétravail, travailler de la maison, depuis la campagne, jours de
  présence
freelance: en indépendant, se lancer en freelance, passer freelance, passer en freelance, trouver des missions,
  trouver ses premières missions, malt
contract: freelance ou salarié, en portage, cdd de, j'attends un cdi, attendre un cdi, cdd ou attendre
day rate: quel tjm, tarif à la journée, combien je facture, quel tarif
visa: m'installer à l'étranger, visa de travail, vivre à l'étranger, faire reconnaître mon diplôme, diplôme reconnu à
  l'étranger
from abroad: pour une boîte suisse, travailleur frontalier
replace: voler le job, voler mon job, voler le travail, prendre mon job, prendre nos jobs, remplacé par chatgpt,
  remplacée par chatgpt, métier condamné, métiers condamnés, plus besoin de nous, plus besoin d'humains, au chômage à
  cause de, peur de l'ia, obsolète avec l'ia, l'ia va tout faire, avec toute cette ia, malgré l'ia
ninety days: je commence demain, je viens d'être embauché, je viens d'être embauchée, je viens d'arriver, valider ma
  période d'essai, bien démarrer dans
sole person: seule data, seul data analyst, seule data analyst, seul dans mon équipe, seule dans mon équipe, tout seul
  à faire, toute seule à faire, femme orchestre, première data, premier data, seul à gérer, seule à gérer, personne
  d'autre ne fait
perhaps impostor: l'imposteur, l'impression d'être nul, l'impression d'être nulle, je me sens nulle, je comprends rien
  à, je suis perdue, complètement largué, complètement larguée, je suis dépassé, à la hauteur, je vais être démasqué
no expert: personne chez nous ne, ne s'y connaît, s'y connaît, n'y connaissons rien, sans rien y connaître, sans être
  technique, sans être expert
first hire: premier recruté, recruter notre première, qui embaucher en premier
choose candidates: évaluer un data scientist, juger les candidats, tester un data scientist, baratineur, baratineurs,
  repérer un bon, trier les candidats, trier les candidatures
perhaps keep people: retenir ses, retenir nos, fidéliser ses, fidéliser nos, garder ses, garder nos, ne pas les
  perdre, démissionnent tous, se barrent, se barrent tous, se barrent les uns, partent les uns après, démissionnent
  les uns après, s'en vont tous, un par un partent, hémorragie de talents
advise pupils: mon fils hésite, ma fille hésite, conseiller à mon fils, conseiller à ma fille, parcoursup, orientation
  après le bac, quelle orientation, spécialités au lycée, spé maths, spé nsi, étudier les sciences, faire des études
  scientifiques, études scientifiques, filière scientifique, terminale scientifique, une prépa scientifique
teaching: faire un cours, à des élèves, à mes étudiants, à des étudiants, atelier pour, expliquer à des enfants,
  enseigner la data, forme mes collègues, former mes équipes, former mon équipe, former l'équipe à, forme mon équipe
promotion: passer lead, évoluer vers senior, pas promu, pas promue, plafonne, je plafonne, je stagne, bloqué à,
  bloquée à, coincé au même poste, coincée au même poste
certificate: une certif, passer une certif, certif aws, certif azure, certif google, empiler les certifs,
  collectionner les certifs
maths: pas bon en maths, pas bonne en maths, pas douée en maths, pas doué en maths, zéro en maths, les maths et moi,
  quel niveau en maths, pas matheux, pas matheuse
firms: cabinet de conseil ou, cabinet ou, grand groupe ou, grosse boîte ou, petite boîte ou, pme ou, client final ou,
  éditeur ou, dans le public ou, secteur public ou, scaleup
illness: autistes, dys, dépressif, dépressive, le dis à l'embauche, le dire à l'embauche, le dire à l'employeur, le
  dire à mon employeur, en parler à l'embauche, en parler à l'employeur, le cacher à l'employeur
bubble: pipeau, du pipeau, de la poudre aux, poudre aux yeux, du flan, esbroufe
pay: net par mois, brut par an, brut par mois, combien on touche, si bien payés, si bien payé, aussi bien payés,
  si bien rémunérés, gagnent autant, gagnent si bien, tant payés, paye si bien, payent si bien
highest: qui paient bien
demanded: plus demandée, plus exigé, plus exigés, plus recherchée, plus cherché, plus en vogue, plus réclamé
time: avant qu'on m'embauche, avant d'être embauché, avant d'être embauchée, avant d'être employable, combien de mois
  d'apprentissage, combien de mois apprendre, combien d'années apprendre, combien de temps j'apprends
worth: sont une arnaque, une arnaque, sont des arnaques, sont bidon, c'est bidon, argent foutu en l'air, argent par
  les fenêtres, jeter l'argent par, se faire pigeonner
expectations: fait des miracles, de la magie, croit au miracle, croit que l'ia fait, s'imagine que l'ia
cost: hors de prix, coûte un bras, coûte une blinde, ruineux
confidential: est confidentiel, travail confidentiel, je ne peux rien montrer, peux rien montrer, rien le droit de
  montrer
pay band: que devons nous payer, combien devons nous payer, combien proposer à un, combien lui proposer, quel salaire
  lui proposer, combien on doit payer, pour le convaincre de venir
management: pas manager, ne pas manager, sans manager, pas devenir manager, pas devenir chef, pas encadrer, sans
  encadrer, rester expert
perhaps beside a job: après le service, après mon service, après ma journée, après les cours du soir, la nuit après le
  travail, avant le boulot, avant d'aller bosser
ai risk: risques de l'ia, risque de l'ia, risques liés à l'ia, dangers de l'ia, danger de l'ia, ia dangereuse, rendre
  l'ia sûre, ia sûre, risque existentiel, apocalypse de l'ia, contrôler l'ia avant
bent figures: maquiller les chiffres, embellir les chiffres, truquer les chiffres, trafiquer les chiffres, manipuler
  les chiffres, falsifier les chiffres, embellir les résultats, truquer les résultats, falsifier les résultats,
  manipuler les données, arranger les chiffres
"""
