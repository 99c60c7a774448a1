"""Words of questions in French that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abandonner abord absolument absurde accélérer acceptable accepte accepter accès accompagner accomplir accord achever
action actuel actuelle actuellement adapter adorer adresser affaire affaires affecter afin agacer agir agit ah aide
aider aidez aient ailleurs aimait aime aimer aimerais aimes ainsi ait ajouter aller allez allier alors améliorer amène
ami amie amies amis an ancien anciens année années annoncer annuel ans anticiper apparaît apparemment appeler appelle
applique apporter apprécier apprendre approche approfondir approprié après arrêter arrive arriver article as aspect
aspects assez associer astuce astuces atout atouts atteindre attendre attends attentes attention attire attirer au
aucunement augmenter aujourd aujourd'hui aujourdhui auquel aura auraient aurais aurait auriez aussi autant auteur
autorisé autoriser autour autre autrefois autrement autres aux avaient avais avait avance avancer avant avantage
avantages avec avenir avère avez avions avis avoir avons avoue avouer ayant bah baisser bas basé bâtir beau beaucoup
beaux belle ben bénéficier besoins bien bientôt bizarre bjr bof bon bonjour bonne bonnes bons bonsoir boss bosser
bouger boulot boulots bout bref brut c ça cacher cadre calculer calme campagne candidater capable capacité car
caractère carrément carrière carrières cas cause causer ce céder cela celle celui cent centaine centre cependant
certain certainement certaines certains certes ces cest cet cette ceux chacun chance chances change changement
changements changer chaque chef cherche chercher chez choisi choisir choisis choisit choix chose choses chouette
chuter ci cibler cinq citer clair claire clairement clé cocher coin collègue collègues coller combien combiner combler
comme commence commencer comment comparable comparer compenser complet complète complètement compléter complètes
complets compliqué compliquée comporte comprend comprendre comprends compris compte compter concernant concerne
concerner concevoir conclure concret concrètement concurrencer conditions confiance confirmer confondre conjoint
conjointe connais connaissent connaît connaître connu conseil conseillé conseiller conseillerait conseillerez
conseillez conseils conserver considéré considérer consiste consolider constat constater construire contacter continue
continuer contraire contrôler convaincre convenable convenir cool copain copine cordialement correct correspondre côté
coucou coup coupe cour courant court courte courts cousin coûter craindre craquer créer creuser croire crois croiser
croître croyez cumuler curieux d d'avance dans date davantage de débat débats débile débordé débrouiller début décide
décider décision déconseillé déconseiller décourager découvrir décrire décrocher déçu dedans définitivement dehors
déjà demain demandait demander démarrer déménager démotiver dépasser dépend dépendre dépenser déplaire déposer depuis
déranger dernier dernière dernièrement derrière des descendre désir désire désormais dessus détail détails détenir
détester deux deuxième devaient devait devant développement développer devenir devenu devenue devez deviennent devoir
devrais devrait devriez différencier difficile difficilement diminuer dingue dire directement direction diriger dis
discuter disponible disposer dissimuler distingue distinguer distribuer dit divers diverses dix dizaine dois dois-je
doit doivent domaine dominer donc donne donner dont dorénavant doucement doute douter douze droite du dun dune dur
durable durant dure durer écarter échange échanger échouer économique économiser écouter écrire écrit effectivement
effectuer effet efficace effort efforts égal également éléments élevée elle elles embêter emmener empêcher emploi
emplois employer en encore encourager endroit enfin englober enlever ennuyer énoncer énorme énormément énormes
ensemble ensuite entend entendre entendu enthousiaste entourage entre entrer envie environ envisage envisageable
envisager envisagez envoyer époque épouse éprouver épuiser équilibrer équipe équipes erreur erreurs es espère espérer
esprit essaie essayé essayer essentiellement est est-ce estimer et étaient étais était étant états etc été êtes
étonnant étrange être étude eu eux évaluer éventuel éventuelle éventuellement évidemment évident éviter évoluer
évoquer exact exactement exagérer excellent exclure exemple exemples exercer exiger existant existe existent exister
expérience expérimenté expérimentée expliquer exploiter explorer exploser exprimer externe externes extrêmement
fabriquer face facile facilement faciles facilité façon façons facturer faire fais faisable faisait fait faites
fallait fallu fatiguer faudra faudrait faux fera ferais ferait feriez fiable fils fin final finale finalement finir
flemme foirer fois folle foncer fond font forcé forcément forcer fort fortement fou fournir française france
franchement franchir françois fréquemment fréquent frère fut futur future gagner galérer garde garder gars gêner
général générale généralement génial genre gens gérer globalement grâce grand grande grandes grandir grands grave
grimper gros grosse grosso groupe guider habiter habitude habituellement haut haute hein hello help hésite hésiter
heure heures hier hiver honnêtement hors hui huit hyper ici idéal idéale idéalement idée idées identifier ignorer ii
il illusion ils image imagine imaginer immédiatement impacter importante importe imposer impossible impression
inacceptable incapable inclure inconnu incorporer incroyable indécis indécise indiquer influencer info information
informations infos initial inquiet inquiète inquiéter inscrire insister installer intégrer intellectuel intention
interdire interdit intéressants interesse intéressée intéresser intérêt intérieur intermédiaire interne internes
internet interroge interroger inutilement investir j jai jaimerais jamais je jeune jeunes jeux job jobs joindre jolie
jouable jouer jour journée jours juger jusqu jusque juste justement kiffer l la là-bas lâcher laisse laisser
laisserait lancer langue laquelle le légèrement lentement lequel les lesquelles lesquels leur leurs lever libre libres
lien lieu ligne limite lire liste livrer local locale loger logique loin lol long longs longtemps longue longues lors
lorsque louper lourd lu lui m ma maintenant mais maîtriser majeur majorité mal malgré malheureusement manière
manipuler manque manquer manuel marché marcher mari matcher matin mauvais max maximum mdr me mec méfiant meilleur
meilleure meilleures meilleurs mélanger membres même mêmes mener mensuel mention mentionner mentir merci merder mérite
mériter mes mesure mesurer met métier métiers mettre midi mieux milieu mille millions minimum minutes mis mise mode
modifier modo moi moindre moins mois moitié moment moments mon monde montant monter montrer mot motifs motivation
motivé motivée motiver mots mourir mouvement moyen moyenne moyennement moyens n nationale naturellement ne
nécessairement nécessiter négatif net nettement neuf ni noir nom nombre nombreux non nord normal normalement nos
notamment noter notre nous nouveau nouveaux nouvelle nouvelles nuit nul nulle objectif objectifs objet obligé obliger
observer obtenir obtenu obtiens occasion occupé occuper offrir oh ok okay omettre on ont onze opinion opinions opter
optimal optimiser optimiste organiser orienter origine oser ou ouais oublier oui ouvert ouverte ouvrir par paraît
paraître parce parcours parfait parfois parle parler parmi part partagé partager partant parti particulier
particulière particulièrement partie partir partout parvenir pas passe passée passer passés passionner patienter
patron paumé paumée pauvre payer peine pendant pensais pensait pense penser penses pensez percevoir perdre perdu
perfectionner période permet permettent permettre persévérer persister perso personne personnel personnelle
personnellement personnes persos persuadé persuader pertinence pessimiste petit petite petites petits peu peur peut
peut-être peuvent peux photos pire piste pistes plaire plaisir plait planifier planter plein pleine plupart plus
plusieurs plutôt point pointe points politiques polyvalent portée porter poser possèder possibilité possibilités
possible poste postes postuler pote potentiel potentiellement potes pour pourquoi pourraient pourrais pourrait
pourriez poursuivre pourtant pousser pouvez pouvoir pratique pratiquement pratiquer précis précise précisément
préciser préférable préfère préférer premier première premiers prend prendrait prendre prenez prennent préparer près
présent présente presentement présenter presque presser prêt prête prétendre prêts prévoir prévu principal principale
principalement pris privé privée privées privés privilégier probable probablement problème problèmes procéder prochain
prochaine prochainement proche proches production produit produits profession professionnel professionnelle
professionnels profil profils profiter progresser progressif progressivement projeter prolonger promettre propos
propose proposer propre prouver ptdr pu public puis puis-je puisque puissant qu qualifié qualifiée qualité quand quant
quart quasiment quatre que quel quelconque quelle quelles quelqu quelque quelques quels question questionner questions
qui quil quinze quitter quoi quoique quon quotidiennement raconter raison raisonnablement raisons ralentir ramener
ranger rapide rapidement rapides rappeler rapport rapporter rare rarement rares rassurer raté ratée rater rattraper
réagir réalisable réaliser réaliste réalité récemment récent récente réception recevoir recherche recherches
recommande recommander recommanderiez recommandez recommencer reconnaître reculer redemander redire réduire réel
réelle réellement refaire référence réfléchir refuser regarde regarder regards régulier régulièrement rejoindre
relancer relatif relative relativement relever relire remarquer rembourser remettre remplir rencontre rencontrer
rendre rendu renforcer rentrée rentrer renvoyer repérer répondre réponse réponses reprendre représenter requérir
résider résister résoudre respecter ressenti ressentir ressort reste restent rester résultats retenir retirer retour
retourner retours retrouver réussi réussir réussit réussite rêve révéler revenir rêver revoir ridicule rien risque
risquer risques rivaliser rouge s sa sais saisir saison sait salut saouler satisfaisant sauf saurais saurait sauter
savez savoir scène sceptique schéma scolaire se second seconde sélectionner selon semaine semble sembler sens sensé
sensiblement sentir séparer sept sera serais serait sérieuse sérieusement sérieux seront serviable services servir ses
seul seule seulement seuls si siècle signaler similaire simplement simples sincèrement sinon sites situation situer
six slt soeur soir soit solide solution solutions sommes son sont sors sort sorte sortes sortie sortir sos soudain
souffrir souhaitable souhaitait souhaite souhaiter source sources sous soutenir souvenir souvent spécial spécialement
spécifique spécifiques stabiliser stable stagner stopper stp stresser strict subir subsister suffire suffisamment
suggérer suggestions suis suite suivant suivante suivre sujet sujets super supérieur supporter supposé supposer
supprimer sur sûre sûrement sûrs surtout survivre susceptible svp sympa système ta taf tandis tant tarder te technique
techniques tel tellement telles tels témoignage témoignages temps tenir tente tenter terme termes terminer terrain tes
tester théorie théoriquement tiens tient tiraillé tirer toi tomber ton top totale totalement totaux toucher toujours
tour tourner tous tout toute toutes traîner traiter transmettre travail travaillait travaille travaillent travailler
travailles travaux trente très tricher trois troisième trop trouille trouve trouvent trouver truc tu tuyau type types
typique typiquement un une uniquement unis utilisation utilise utilisent utiliser va vachement vais valider valoir
variable varier vas vaudrait vécu venant venir vérifier véritable vers version veut veux vie viens vient vingt viser
visiblement vivement vivent vivre voici voie voilà voir voire vois voit volonté vont vos votre voudrais voulais
voulait voulez vouloir voulu vous voyez vrai vraie vraies vraiment vrais vu vue wesh y yo
"""
