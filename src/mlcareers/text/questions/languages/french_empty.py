"""Words of questions in French that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abandonner abord absolument absurde accélérer acceptable accepte accepter accès accompagner accomplir accord achever
action actuel actuelle actuellement adapter adore adorer adresser affaire affaires affecter afin agace agacer agir
agit ah aide aident aider aidez aient ailleurs aimait aime aiment aimer aimerais aimerait aimes ainsi ait ajoute
ajouter allais allait aller allez allier allons alors âme améliorer amène amener ami amie amies amis an ancien anciens
année années annoncer annuel ans anticiper anxieuse août apparaît apparemment appartenir appelé appeler appelle
applique apporter apprécier apprendre approche approfondir approprié après archi arrête arrêter arrive arriver article
as aspect aspects asseoir assez assis assise associer astuce astuces atout atouts atteindre attendre attends attentes
attention atterri atterrir attire attirer au aucunement augmenter aujourd aujourd'hui aujourdhui auparavant auquel
aura aurai auraient aurais aurait auras aurez auriez aurions auront aussi aussitôt autant auteur automne autorisé
autoriser autour autre autrefois autrement autres autrui aux auxquels avaient avais avait avance avancer avant
avantage avantages avec avenir avère avez avions avis avoir avons avoue avouer avril ayant ayez bah baisser bas basé
basse bâtir beau beaucoup beaux bel belle belles ben bénéficier besoins bête bêtise bêtises bien bientôt bizarre bjr
blanc blanche bleu bleue bloqué bloquée bloquer bof boire bois bon bonjour bonne bonnes bons bonsoir bord boss bosser
bouge bouger boulot boulots bout bref brut c ça cacher cadre calculer calme campagne candidater capable capacité car
caractère carrément carrière carrières cas cause causer ce céder cela celle celles celui cent centaine centre cents
cependant certain certainement certaines certains certes ces cest cet cette ceux chacun chance chances change
changement changements changer chaque chaud chef cherche chercher chez choisi choisir choisis choisit choix chose
choses chouette chuter ci cibler cinq cinquante circonstance circonstances citer clair claire clairement clé cocher
coin coincé coincée collègue collègues coller combien combiner combler comme commence commencer comment comparable
comparer compenser complet complète complètement compléter complètes complets compliqué compliquée comporte comprend
comprendre comprends compris compte compter concernant concerne concerner concevoir conclure concret concrètement
concurrencer conditions confiance confirmer confondre conjoint conjointe connais connaissent connaît connaître connu
conseil conseillé conseiller conseillerait conseillerez conseillez conseils conserver considéré considérer consiste
consolider constat constater construire contacter contente contentes contents contexte continue continuer contraire
contrôler convaincre convenable convenir cool copain copine cordialement correct correspondre côté côtés couché
coucher coucou coup coupe cour courage courageux courant court courte courts cousin coûter craindre crains craint
craquer créer creuser crier critique critiquer croire crois croiser croître croyez cru cumuler curieuse curieux cœur d
d'avance dangereuse dans date davantage de débat débats débile débordé debout débrouiller début décembre décennie
décide décider décision déconseillé déconseiller décourager découvert découvrir décrire décrocher déçu déçue déçus
dedans définitivement dehors déjà demain demandait demander démarrer déménager demi démotiver dépasser dépend dépendre
dépenser déplaire déposer depuis déranger dernier dernière dernièrement derrière des descend descendre désespérant
désespère désespérée désespérer désespoir désir désire désormais desquels dessous dessus destin détail détails détenir
détester deux deuxième devaient devait devant développement développer devenir devenu devenue devez deviennent devine
deviner devoir devons devrais devrait devriez devrons devront différencier difficile difficilement dimanche diminuer
dingue dirais dirait dire directement direction diriger dis disais disait discuter disent disons disparaît disparu
disponible disposer dissimuler distingue distinguer distribuer dit divers diverses dix dizaine dois dois-je doit
doivent domaine dominer donc donne donner dont dorénavant dormir dos douce doucement doute douter doux douze droite
drôle du dun dune duquel dur durable durant dure durer durs écarter échange échanger échouer économique économiser
écouter écran écrans écrire écrit effectivement effectuer effet efficace effort efforts égal également égard éléments
élevée elle elles embêter emmener empêcher empirer emploi emplois employer en encore encourager endroit énerve énerver
enfin englober engueuler enlever ennuyer énoncer énorme énormément énormes ensemble ensuite entend entendre entendu
enthousiaste entier entière entourage entre entrer envers envie environ envisage envisageable envisager envisagez
envoie envoyé envoyer épargner époque épouse époux éprouver épuiser équilibrer équipe équipes erreur erreurs es espère
espérer espoir esprit essaie essayé essayer essentiellement est est-ce estimer et étaient étais était étant état états
etc été êtes étonnant étonne étonner étrange être étroit étude eu eurent eut eux évaluer éventuel éventuelle
éventuellement évidemment évident évite éviter évoluer évoquer exact exactement exagérer excellent excepté exception
exclure exemple exemples exercer exiger existant existe existent exister expérience expérimenté expérimentée expliquer
exploiter explorer exploser exprimer externe externes extrêmement fabriquer face facile facilement faciles facilité
faciliter façon façons facturer faire fais faisable faisait faisant fait faites fallait fallu fascine fascinée
fasciner fatiguer faudra faudrait faute faux fera feraient ferais ferait feriez feront février fiable fier fière fiers
fils fin final finale finalement finir finis finit flemme foirer fois folle foncer fond font forcé forcément forcer
fort fortement fou fournir fraîche française france franchement franchir françois fréquemment fréquent frère frères
froid frustré frustrée fuient fuir fuit furent fut futur future gagner galère galérer garçon garde garder gars gendre
gêne gêner général générale généralement génial genre gens gentil gentille gère gérer globalement goûter grâce grand
grande grandes grandir grands grave grimper gris gros grosse grosso groupe guider habite habiter habitude
habituellement haïr hasard haut haute hauts hein hello help hésite hésiter heure heures heureusement hier hiver homme
honnêtement honte honteuse honteux hormis hors hui huit humide hyper ici idéal idéale idéalement idée idées identifier
ignorer ii il illusion ils image imagine imaginer immédiatement impacter importante importe imposer impossible
impression inacceptable incapable inclure inconnu incorporer incroyable indécis indécise indiquer influencer info
information informations infos initial inquiet inquiète inquiéter inscrire insister installer instant intégrer
intellectuel intention interdire interdit intéressants interesse intéressée intéresser intérêt intérieur intermédiaire
interne internes internet interroge interroger inutilement investir ira irai iraient iras iront j jadis jai jaimerais
jalouse jaloux jamais janvier jaune je jeter jette jeudi jeune jeunes jeux job jobs joie joindre joli jolie jouable
jouer jour journée jours juger juillet juin jusqu jusque juste justement kiffer l la là-bas lâche lâcher laisse
laisser laisserait lance lancée lancer langue laquelle le légèrement lendemain lentement lequel les lesquelles
lesquels leur leurs lève lever libre libres lien lieu ligne limite lire lis liste lit livrer local locale loger
logique loin lointain lol long longs longtemps longue longues lors lorsque loupé louper lourd lu lui lundi m ma
magnifique mains maintenant mais maîtriser majeur majorité mal malchance malgré malheureusement maligne malin mange
manger manière manipuler manque manquer manuel marché marcher mardi mari mars matcher matin matinée mauvais max
maximum mdr me mec méchant mecs méfiant méfie méfient méfier meilleur meilleure meilleures meilleurs mélanger membres
même mêmes mène mener mensuel mention mentionner mentir merci mercredi merder mérite mériter mes mesure mesurer met
métier métiers mets mettre midi mienne miennes miens mieux milieu mille milliard milliards million millions mince
minimum minutes mis mise moche mode modifier modo moi moindre moins mois moitié moment moments mon monde montant monte
monter montre montrer moqué morceau mot motifs motivation motivé motivée motiver mots mourir mouvement moyen moyenne
moyennement moyens n naïf naître nationale naturellement ne néanmoins nécessairement nécessiter née négatif nerveuse
net nettement neuf neuve neveu nez ni nièce noir noire nom nombre nombreux nomme nommer non nord normal normalement
nos notamment noter notre nous nouveau nouveaux nouvelle nouvelles novembre nuit nul nulle numéro objectif objectifs
objet obligé obliger observer obtenir obtenu obtiens obtient occasion occupé occuper octobre oeil offert offrir oh ok
okay omettre on oncle ont onze opinion opinions opter optimal optimiser optimiste organiser orienter origine ose osent
oser ou ouais oublie oublier ouf oui outre ouvert ouverte ouvrir par paraît paraître parce parcours paresseux parfait
parfois parle parler parmi part partagé partager partant parti particulier particulière particulièrement partie partir
partout parvenir pas passe passée passer passés passionner patienter patron paumé paumée pauvre payer peau peine
pendant pénible pénibles pensais pensait pense pensée penser penses pensez pépé percevoir perd perdre perds perdu
perfectionner période permet permettent permettre persévérer persister perso personne personnel personnelle
personnellement personnes persos persuadé persuader pertinence pessimiste petit petite petites petits peu peur peureux
peut peut-être peuvent peux photos phrase pire pires piste pistes plaindre plains plaint plaire plaisir plait
planifier planter plein pleine pleins pleurer plupart plus plusieurs plutôt point pointe points politiques polyvalent
porte portée porter poser possèder possibilité possibilités possible poste postes postuler pote potentiel
potentiellement potes pour pourquoi pourra pourraient pourrais pourrait pourriez pourront poursuivre pourtant pousser
pouvaient pouvait pouvez pouvoir pouvons pratique pratiquement pratiquer précis précise précisément préciser
préférable préfère préférer premier première premiers prend prendrait prendre prends prenez prennent préparer près
présent présente presentement présenter presque presser prêt prête prétendre prêter prêts prévoir prévu principal
principale principalement printemps pris privé privée privées privés privilégier probable probablement problème
problèmes procéder prochain prochaine prochainement proche proches production produit produits profession
professionnel professionnelle professionnels profil profils profiter profond profonde progresser progressif
progressivement projeter prolonger promet prometteur prometteuse promettre promis propos propose proposer propre
prouver ptdr pu public puis puis-je puisque puissant puisse puissent qu qualifié qualifiée qualité quand quant
quarante quart quasi quasiment quatre que quel quelconque quelle quelles quelqu quelque quelques quels question
questionner questions qui quiconque quil quinze quitter quoi quoique quon quotidiennement raconter raison
raisonnablement raisons ralentir râler ramener ranger rapide rapidement rapides rappeler rapport rapporter rare
rarement rares rassurer raté ratée rater rattraper réagir réalisable réaliser réaliste réalité récemment récent
récente réception recevoir recherche recherches reçois reçoit recommande recommander recommanderiez recommandez
recommencer reconnaître reçu reculer redemander redire réduire réel réelle réellement refaire référence réfléchir
refuser regarde regarder regards règle regretter régulier régulièrement rejoindre relancer relatif relative
relativement relever relire remarquer rembourser remercier remettre remplir rencontre rencontrer rendre rendu
renforcer renonce renoncer rentrée rentrer renvoyer repérer répond répondre réponse réponses reprendre représenter
requérir résider résister résoudre respecter ressens ressenti ressentir ressort reste restent rester résultats retenir
retirer retour retourner retours retrouver réussi réussir réussit réussite rêve révéler revenir rêver rêves revoir
ridicule ridiculiser rien rire risque risquer risques rivaliser rouge s sa sache sachent sage sais saisir saison sait
sale salut samedi saouler satisfaisant sauf saurais saurait sauter savais savait savent savez savoir scène sceptique
schéma scolaire se sec second seconde sélectionner selon semaine semble sembler sens sensé sensiblement senti
sentiment sentir séparer sept septembre sera serai seraient serais serait seras serez sérieuse sérieusement sérieux
serions serons seront serviable services servir ses seul seule seulement seuls si siècle sien sienne siens signaler
signifier similaire simplement simples sincèrement sinon sites sitôt situation situer six slt soeur soeurs soient soir
soirée soit soixante solide solution solutions sombre sommes son sont sors sort sorte sortes sortie sortir sos souci
soucis soudain souffrir souhaitable souhaitait souhaite souhaiter source sources sous soutenir soutient souvenir
souvent souviens soyez soyons spécial spécialement spécifique spécifiques stabiliser stable stagner stopper stp
stresser strict stupide su subir subsister suffire suffisamment suggérer suggestions suis suit suite suivant suivante
suivi suivre sujet sujets super supérieur supporter supposé supposer supprimer sur sûre sûrement surestimer surprendre
surpris sûrs surtout survivre susceptible svp sympa système ta taf tandis tant tante tantôt tarder tas te technique
techniques tel telle tellement telles tels témoignage témoignages temps tenez tenir tente tenter tenu terme termes
terminer terrain tes teste tester tête théorie théoriquement tien tienne tiens tient tiraillé tire tirer toi tombe
tombée tomber ton tonne top tôt totale totalement totaux toucher toujours tour tourne tourner tous tout toute
toutefois toutes traîner traiter tranquille transmettre travail travaillait travaille travaillent travailler
travailles travaux trentaine trente très tricher triple triste trois troisième trop trouille trouve trouvent trouver
truc tu tuyau type types typique typiquement ultra un une uniquement unis utilisation utilise utilisent utiliser
utopique va vachement vais valider valoir variable varier vas vaudrait vécu veille venait venant vendredi venir ventre
venu venue venus vérifier véritable vérité verra verrai vers version vert verte veulent veut veux vide vie vieil
viendra viennent viens vient vingt vingtaine vis visage viser visiblement vivement vivent vivre voici voie voient
voilà voir voire vois voit volonté vont vos votre voudra voudrais voulaient voulais voulait voulez vouloir voulons
voulu vous voyez vrai vraie vraies vraiment vrais vu vue vus wesh y yeux yo impressionne impressionnent impressionner
impressionnant parisien parisienne parisiens lyonnais lyonnaise lillois lilloise nantais toulousain bordelais
privilégie basculer bascule prendront décroche décrocherai pencherais panique paniquer trac terrifié angoisse
angoisser
fâcher endetter rejeter effrayer étouffer frustrer inspirer lasser soûler tolérer tromper répliquer clarifier
éclaircir détailler commenter soupçonner ôter admettre nier jurer arnaquer mépriser valoriser admirer envier jalouser
esquiver échapper affronter surmonter vaincre régler arranger casser abîmer gâcher élargir étendre raccourcir
rallonger réclamer solliciter supplier importer préoccuper consacrer gaspiller résulter épauler collaborer participer
répartir jongler altérer ajuster habituer prioriser désirer dépêcher demeurer maintenir surgir apparaître démontrer
corriger actualiser vanter ressortir briller lutter battre disputer débattre contraindre compliquer simplifier piger
capter assimiler mémoriser caser généraliser reconsidérer repenser parier garantir confier débloquer patauger trimer
dégoter dénicher flipper péter piocher piquer fâché ras bol peurs dommage colère certitude gaffe succès remède bazar
pagaille piège mensonge buts chemin trucs voisin dispersé dispersée dispersés centrale folie conne connerie apte
improbable fausse injuste anormal habituel habituelle constamment précédemment soi disant insuffisant ample géant
ancienne moderne pourvu
bêtes idiotes nulles vole
devraient ressemble ressembler désolé désolée goût bonheur retard agréable désagréable haine tort honneur fasse
atteint
uns
appliquée appliquées épanouir épanouis
statut statuts écart écarts
"""
