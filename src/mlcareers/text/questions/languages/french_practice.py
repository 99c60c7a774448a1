"""What is asked about the work with data and models, and its words in French. __init__.py tells how it is read."""

PRACTICE = """\
leakage: données/infos/informations du futur, cible dans les variables/features, données de test dans, test dans
  l'entraînement, trop beau pour être vrai, 99 pour cent de précision, 99 % de précision, score trop beau/parfait,
  résultats trop beaux/bons, score suspect, fuite/fuites d'information, fuite entre train et, fuite de la cible
overfitting: sur apprend, surapprend, surapprendre, overfit, overfitter, overfitte, ne généralise pas, généralise mal,
  parfait/bon sur l'entraînement, bon en train mauvais, mauvais sur le test, apprend par cœur, apprentissage par cœur,
  sous apprentissage, underfitting, mémorise les données, mauvais sur de nouvelles données
experiments: gérer les/mes expériences, traçabilité des expériences, suivre mes expériences, suivi de mes expériences,
  trop de notebooks, notebooks partout, quel notebook, quels paramètres a utilisé, retrouver le meilleur essai,
  reproduire un résultat, reproduire une expérience, résultats reproductibles, reproductibilité, reproductible,
  journal des expériences, perdu dans mes notebooks
shadow deployment: mode shadow, déploiement en parallèle, à côté de l'ancien, tester sans risque en production, sans
  que les utilisateurs, sans impacter les utilisateurs, tester un modèle en prod, essayer un modèle en production,
  comparer ancien et nouveau modèle, ancien et nouveau modèle, nouveau modèle en parallèle, déploiement canari,
  canary, mise en production progressive, déployer progressivement
rollback: revenir à l'ancien modèle, revenir à l'ancienne version, revenir au modèle précédent, retour arrière,
  annuler un déploiement, annuler le déploiement, nouvelle version est pire, nouveau modèle est moins, nouveau modèle
  fait pire, restaurer l'ancien modèle, remettre l'ancien modèle
model versions: versions des modèles, version du modèle, versionner un modèle, versionner les/mes/nos datasets,
  versionner mes/nos données, versionning, versioning, gestion des versions, registre de modèles, quelle version du
  modèle, quelle version des données, git pour les données, historique des modèles
tests of code: tester du code ml, tester mon/notre code, tester un pipeline, tester le pipeline, tester nos pipelines,
  tests automatisés, tests d'intégration, code sans tests, pas de tests, aucun test, code non testé, test unitaire,
  tester les features, écrit des tests, écrire des tests pour
code review: revues de code, revue du code, review de code, code reviews, pull request, pull requests, merge request,
  merge requests, relire mon code, relire le code des
labels: étiquettes/labels bruités, bruit dans les labels/étiquettes, mauvais labels, mauvaises étiquettes, labels
  faux, erreurs d'annotation, erreurs d'étiquetage, mal annoté, mal annotées, mal étiquetées, annotateurs se trompent,
  désaccord entre annotateurs, accord entre annotateurs, qui annote les données, qui étiquette les données, qualité
  des annotations, qualité des labels, consignes d'annotation, étiquettes ambiguës, annotations ambiguës
messy data: données en désordre/vrac, données en bazar, données sont pourries, données pleines d'erreurs, données mal
  rangées, données du monde réel, vraies données, données fausses, données incohérentes, qualité des données, mauvaise
  qualité des données, données dégueulasses, données inexploitables, bazar dans les données, données éparpillées,
  données en silos, pas confiance dans les données, fichiers excel partout, excel partout, données erronées, données
  sont mauvaises, données sont fausses
missing values: valeur manquante, valeurs nulles, valeurs vides, nan, nans, cellules vides, champs vides, trous dans
  les données, imputer, valeurs extrêmes, valeur aberrante, outliers, outlier, remplir les valeurs, supprimer les
  lignes
little data: très peu de données, trop peu de données, peu d'exemples, peu d'images, petit dataset, petits datasets,
  petits jeux de données, petit échantillon, petits échantillons, manque de données, manquer de données, données
  insuffisantes, combien de données faut, combien d'exemples faut, combien d'images faut, combien de lignes faut,
  quantité de données, faible volume de données
class imbalance: classes non équilibrées, classes déséquilibrée, dataset déséquilibré, jeu de données déséquilibré,
  données déséquilibrées, déséquilibre de classes, événements rares, cas rares, peu de positifs, peu de cas positifs,
  classe rare, smote, suréchantillonnage, sur échantillonnage, sous échantillonnage, détection de fraude rare
compute costs: coût des gpu, coûts des gpu, prix des gpu, gpu trop chers, gpu trop cher, gpu chers, facture aws,
  facture azure, facture gpu, facture openai, facture d'api, coût de l'api, coûts d'api, coût des tokens, coûts
  d'inférence, coût d'inférence, coût de l'inférence, coût d'entraînement, coûts d'entraînement, coût de
  l'entraînement, entraîner coûte cher, entraîner un modèle coûte, réduire les coûts cloud, réduire la facture,
  réduire le coût, coûts du cloud, coût par requête, cloud coûte trop, dépenses cloud, louer des gpu, acheter des gpu
estimates: estimer la durée, estimer le délai, estimer les délais, estimer un projet ia, estimer un projet data,
  estimer mes tâches, estimer mon travail, estimer combien de temps, chiffrer un projet, planifier un projet,
  planifier un projet ml, planification de projet, projets en retard, projet en retard, toujours en retard, délais
  irréalistes, délai irréaliste, date de livraison, promettre une date, donner une date, tenir les délais, respecter
  les délais, sous estime, sous estimer le temps, prend toujours plus de temps
calibration: probabilités mal calibrées, mal calibré, calibrer, calibrer un modèle, calibrer les probabilités,
  probabilités prédites, trop confiant, par sous groupe, par segment, moins bon pour certains, se trompe pour certains
  groupes, moyennes cachent
monitoring: monitorer, monitorer un modèle, monitorer les modèles, suivre un modèle en production, suivi des modèles,
  suivi en production, modèle en production, modèles en production, modèle est en production, après la mise en
  production, après le déploiement, seuils d'alerte, alertes sur le modèle, alertes modèle, savoir si le modèle,
  maintenir un modèle, maintenance des modèles, maintenance d'un modèle, détecter que le modèle, vérifier que le
  modèle, modèle en prod, modèles en prod
tuning: hyperparamètre, optimiser les hyperparamètres, optimisation des hyperparamètres, choisir les hyperparamètres,
  réglage des hyperparamètres, tuner, tuner un modèle, tuning, random search, régler un modèle, meilleurs paramètres,
  affiner les paramètres
black box: boîtes noires, expliquer une prédiction, expliquer les prédictions, expliquer la décision, expliquer le
  modèle, expliquer un modèle, expliquer les décisions, explicabilité, interprétabilité, interprétable, explicable,
  modèle interprétable, modèle explicable, modèle opaque, comprendre le modèle, comprendre pourquoi le modèle,
  personne ne comprend le modèle, pourquoi l'ia a dit, pourquoi l'algorithme, pourquoi la prédiction
market size: marché de l'intelligence artificielle, marché mondial de l'ia, combien vaut le marché, combien pèse,
  combien pèse le marché, combien de milliards, milliards pèse, valeur du marché, taille du secteur, poids du secteur,
  poids du marché, que pèse le marché
project steps: étapes d'un projet data, étapes d'un projet ia, étapes d'un projet ml, étapes du projet, étape d'un
  projet, phases du projet, phases d'un projet data, cycle de vie du machine, cycle de vie ml, cycle de vie du ml, de
  a à z, du début à la fin, de bout en bout, déroule un projet, se déroule un projet, projet type, projet data
  typique, workflow ml, workflow d'un projet, crisp dm, mener un projet data, mener un projet ia
drift: drift, dérive de modèle, dérive des modèles, modèles dérivent, modèle dérive, modèle vieillit, modèles
  vieillissent, modèle se dégrade avec, modèles se dégradent, modèle devient moins bon, modèle est moins bon, moins
  bon qu'avant, moins précis qu'avant, performances baissent, performances chutent, performance qui baisse,
  performances du modèle baissent, modèle ne marche plus, modèle marche moins bien, marchait l'an dernier, changement
  de distribution, distribution a changé, données ont changé, données changent, depuis le covid
model retraining: réentraîner un modèle, réentraîner mon/nos/les modèle/modèles, ré entraîner le/un modèle, ré
  entraînement, réentraînements, à quelle fréquence réentraîner, quand réentraîner, entraîner à nouveau, réapprendre
  le modèle, réentraîne, réentraînez, garder le modèle à jour, mettre à jour le modèle, mise à jour du modèle, mettre
  à jour un modèle
validation: valider les modèles, validation de modèle, validation des modèles, validation d'un modèle, jeu de
  validation, jeu de test, ensemble de test, train test, revue indépendante, validation indépendante, valideur de
  modèles, valider avant la mise en, qui valide le modèle, qui valide les modèles, audit de modèle, auditer un modèle,
  données jamais vues, données de test, tester un modèle avant, séparation train test
metrics: métrique d'évaluation, quelles métriques, bonne métrique, choisir une métrique, choisir la métrique, f1, f1
  score, auc, roc, courbe roc, matrice de confusion, exactitude, accuracy, précision ou rappel, rappel ou précision,
  rmse, erreur moyenne, mesurer la performance, mesurer les performances, évaluer un modèle, évaluer la performance,
  évaluation d'un modèle, évaluation de modèle, évaluation des modèles, savoir si mon modèle, savoir si un modèle, mon
  modèle est bon, modèle est il bon, quelle précision faut, quel score faut
deploying: déployer un modèle, déployer mon modèle, déployer des modèles, déployer le modèle, mettre un modèle en
  production, mettre en prod, mise en prod, passer en production, passer en prod, passage en production,
  industrialiser, industrialisation, industrialiser un modèle, du notebook à la production, notebook à la prod, servir
  un modèle, exposer un modèle, livrer un modèle, livraison du modèle, va en production, part en production
generated text: hallucination, halluciner, hallucine, évaluer les réponses d'un, évaluer un agent, évaluer un rag,
  évaluer un assistant, évaluation des llm, évaluation de llm, évaluation d'un llm, évaluer du texte généré, tester un
  chatbot, tester des prompts, tester les prompts, qualité des réponses, invente des réponses, invente des choses,
  invente n'importe quoi, raconte n'importe quoi, chatbot dit n'importe quoi, vérifier les réponses, llm comme juge
simple models: modèle simple ou complexe, modèle complexe, modèles complexes, modèle plus complexe, simple d'abord,
  commencer simple, commencer par un modèle simple, régression logistique suffit, régression suffit, régression
  linéaire suffit, deep learning nécessaire, deep learning inutile, deep learning partout, besoin de deep learning,
  besoin du deep learning, trop complexe pour, usine à gaz, modèle de base, modèle de référence, xgboost ou, réseau de
  neurones ou, arbre de décision ou
bias in models: biais algorithmique, biais algorithmiques, biais des algorithmes, biais des modèles, biais du modèle,
  biais de l'ia, biais dans les données, biais dans les modèles, biais dans l'ia, algorithme biaisé, algorithmes
  biaisés, ia biaisée, modèles biaisés, modèle raciste, algorithme raciste, modèle discrimine, algorithme discrimine,
  modèle injuste, modèle équitable, équité du modèle, équité des modèles, équité algorithmique, défavorise les femmes,
  discrimination algorithmique
regulation: réglementation européenne, réglementation de l'ia, réglementations, loi sur l'ia, lois, règlement
  européen, règlement ia, conformité ai act, régulateurs, mise en conformité, règles pour l'ia, cadre réglementaire,
  cadre légal, exigences réglementaires
data privacy: données personnelles, données privées, données des clients, données de santé, données médicales, données
  patients, données confidentielles de clients, anonymiser les données, anonymisées, pseudonymiser, pseudonymisation,
  vie privée des utilisateurs, protection des données, droit d'utiliser les données, droit d'utiliser des données,
  entraîner sur des données, fuite de données clients, secret médical
scaling: trop de données pour, trop gros pour la mémoire, tient pas en mémoire, tient pas en ram, dépasse la mémoire,
  plus de mémoire, volumes énormes, gros volumes, gros volumes de données, très gros volumes, gros dataset, dataset
  trop gros, dataset énorme, entraînement trop long, entraînement trop lent, entraînement prend des jours,
  entraînement dure des jours, entraînement prend trop de, passer à l'échelle, passage à l'échelle, scaler,
  pétaoctets, modèles énormes, accélérer l'entraînement
use cases: cas d'usages, cas d'usage du machine, exemples d'usage, exemples d'applications, exemples d'utilisation,
  exemples concrets d'ia, utilisations de l'ia, usages de l'ia, applications du machine learning, applications du deep
  learning, applications concrètes, applications réelles, à quoi sert l'ia, à quoi sert le machine, à quoi sert le
  deep, à quoi sert le ml, quels problèmes résout, quels problèmes peut résoudre, que peut faire l'ia, où est utilisée
  l'ia, où est utilisé le machine
business value: valeur ajoutée de l'ia, valeur de l'ia, valeur business, rentable pour une entreprise, rentabilité,
  rentable d'investir, gains de l'ia, gain pour l'entreprise, bénéfice pour l'entreprise, avantages pour l'entreprise,
  avantages pour une entreprise, avantages de l'ia, intérêt pour une entreprise, intérêt pour l'entreprise, pourquoi
  investir dans l'ia, pourquoi une entreprise, qu'apporte un data, que rapporte l'ia, l'ia rapporte, prouver la
  valeur, démontrer la valeur, mesurer la valeur, vaut elle le coup pour, adopter l'ia
failing projects: projets qui échouent, projet qui échoue, projets data échouent, projets ml échouent, projets de
  machine learning, échecs des projets, échec d'un projet, échec des projets ia, échec des projets data, taux d'échec,
  projets n'aboutissent pas, n'aboutissent pas, n'aboutit pas, ne vont jamais en production, n'arrivent jamais en
  production, ne passent pas en production, jamais en production pourquoi, finissent au placard, finit au placard,
  finissent à la poubelle, bloqué en poc, bloqués en poc, restent au stade de, poc sans fin, poc qui n'aboutit,
  projets abandonnés pourquoi, ne sert à personne, personne n'utilise le modèle
expectations: gérer les attentes, attentes de la direction, attentes du management, attentes irréalistes de, attentes
  trop hautes, attend trop de, attendent trop de, croit que l'ia, croit que l'ia est, croient que c'est magique, croit
  que c'est magique, pense que c'est magique, baguette magique, mon chef veut de, mon patron veut de, chef veut de
  l'ia, direction veut de l'ia, boss veut de l'ia, veut de l'ia partout, mettre de l'ia partout, de l'ia partout, veut
  un modèle parfait, veulent 100, veut 100, promis trop, trop promis, ne comprend pas ce que, ne comprennent pas ce
  que, mon chef ne comprend rien, chef ne comprend rien à, direction ne comprend rien
stakeholders: les métiers ne savent pas, le métier ne sait pas, client ne sait pas, changent tout le temps, changent
  sans arrêt, change sans arrêt, besoins flous, demande floue, besoins mal définis, besoin mal exprimé, cahier des
  charges flou, spécifications floues, expression de besoin, recueillir les besoins, recueil des besoins, comprendre
  le besoin, demandes contradictoires, demandes changent, périmètre change, périmètre qui change, dire non au métier,
  dire non aux métiers, équipes métier, les métiers veulent, experts métier
explain findings: expliquer à des non techniques, expliquer à un non technique, expliquer aux non techniques,
  expliquer à mon chef, expliquer à mon patron, expliquer aux métiers, expliquer au comité, expliquer un résultat,
  expliquer mon travail, expliquer mon analyse, expliquer l'ia à, expliquer le machine learning à, expliquer un modèle
  à, expliquer le modèle à, présenter des résultats, présenter à la direction, présenter au comité de direction,
  présenter au codir, présenter au métier, présenter aux dirigeants, présenter une analyse, restituer les résultats,
  vulgariser les résultats, convaincre mon chef, convaincre les métiers, convaincre les dirigeants, adhésion de la
  direction, ne comprennent pas mes résultats, ne comprend pas mes résultats, ne comprennent pas mes analyses,
  storytelling
cleaning: préparation des données, préparer les données, préparation de données, préparer des données, passe à
  nettoyer, temps à nettoyer, passe mon temps à nettoyer, que du nettoyage, nettoyer ses données, mettre en forme les
  données, 80 % de nettoyage, nettoie les données, nettoyeur de données
colleagues: avec qui bosse t on, avec qui bosse un, collaborent avec, collaborer avec, collaboration avec, travaille
  avec les, travaille avec quels, travaillent avec, travailler avec les équipes, travaille avec quelles équipes,
  interlocuteurs, interagit avec, interagissent avec, avec quels métiers, avec quels collègues, en lien avec, autres
  équipes
changing technology: suivre l'actualité, suivre l'actu, suivre les nouveautés, suivre les avancées, suivre
  l'évolution, se tenir au courant, me tenir au courant, se mettre à jour, me mettre à jour, faire de la veille,
  veille technologique, veille techno, veille ia, comment suivre, tout change tout le temps, tout change trop vite,
  tout change si vite, change tout le temps, évolue si vite, va trop vite, ça va trop vite, trop d'outils, trop de
  nouveaux outils, trop de nouveautés, nouveaux modèles chaque semaine, chaque semaine un nouveau, nouveau framework,
  nouveaux frameworks chaque, peur d'être dépassé, peur d'être largué, dépassé par les nouveautés, lire des papiers,
  lire les papiers, lire des articles scientifiques, sources d'information, newsletters, quelles newsletters
new jobs: nouveaux métiers de l'ia, emplois de demain, nouveaux emplois créés, emplois créés par l'ia, l'ia crée des,
  création d'emplois, créations d'emplois, l'ia va créer, l'ia créera, combien d'emplois créés, plus d'emplois
  qu'elle, crée plus d'emplois, crée t elle des, emplois qui n'existent pas, métiers qui n'existent pas, métiers qui
  vont apparaître, métiers créés par l'ia, quels métiers vont naître
time spent: temps est consacré, passe le plus de temps, passent le plus de temps, passe la majorité, passe la plupart,
  répartition du temps, part du temps, pourcentage du temps, temps passé en réunion, temps passé à coder, temps passé
  sur, combien de temps à coder, combien de temps en réunion
misconception: est il vrai que, est ce vrai que, vrai ou faux, c'est vrai que, on croit que, les gens croient, les
  gens pensent, tout le monde pense que, tout le monde croit, fausse idée, fausses idées, idées fausses, croyances,
  fausses croyances, stéréotype, stéréotypes, erreur courante sur, ce qu'on croit
on call: astreintes de nuit, faire des astreintes, être d'astreinte, astreinte week end, astreinte le week end,
  astreintes le week end, réveillé la nuit, réveiller la nuit, appelé la nuit, appelée la nuit, appel la nuit, appels
  de nuit, téléphone la nuit, de garde le week end, être de garde, permanences, incidents la nuit, pannes la nuit,
  prod tombe la nuit, pompier de service, jouer les pompiers, éteindre des incendies, éteindre les incendies,
  travailler le dimanche, travail le dimanche, travailler la nuit, réparer la nuit, week end d'astreinte
lab: labo de recherche, labo privé, labo public, laboratoire privé, laboratoires d'ia, labos d'ia, grand labo, grands
  labos
ethics: éthique de l'ia, éthique en ia, contraire à l'éthique, pas éthique, projet éthique, problèmes éthiques,
  question éthique, questions éthiques, dilemme éthique, moralement, mal de travailler pour, moral de travailler,
  immoral, contraire à mes valeurs, mes valeurs, contre mes valeurs, mes convictions, scrupules, bien de la société,
  utile à la société, bien commun, ia for good, data for good, surveillance de masse, reconnaissance faciale,
  industrie de l'armement, travailler pour l'armée, travailler pour la défense, ia responsable, ia de confiance,
  nuisible, nuire, nuit à la société, faire le mal, refuser un projet
annotation: annotateur ia, annotation ia, annoter des textes, annoter pour l'ia, étiqueter des images, labellisation
  de données, travail du clic, travailleur du clic, travailleurs du clic, micro travail, micro tâches, microtâches,
  microtravail, payé pour entraîner, outlier ai, dataannotation, remotasks
ai tools: outil d'ia, outil ia, outils de code ia, assistants de code, assistant de code, assistants de codage,
  assistant de codage, agent de code, agents de codage, llm pour coder, ia pour coder, ia générative au travail,
  utiliser l'ia au travail, utiliser chatgpt au travail
travel: déplacements professionnels, voyager pour le travail, déplacement chez le client, déplacements chez le client,
  chez les clients, me déplacer, beaucoup de déplacements, aller voir les clients, dans une valise, nuits d'hôtel
social: contact avec les clients, contact client, contact avec d'autres, métier solitaire, solitaire, solitude, seul
  devant un écran, seul devant son écran, seul derrière un écran, seul toute la journée, isolée, isolement, peu de
  contact, peu de contacts, sans contact, sans contact humain, sans parler aux gens, sans parler à des, sans réunions,
  beaucoup de réunions, trop de réunions, nombre de réunions, parler aux clients, réunions toute la journée, timides,
  asocial, aime pas les gens, n'aime pas les gens, n'aime pas les réunions"""
