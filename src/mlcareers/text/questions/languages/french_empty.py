"""Words of questions in French that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abord absolument acceptable accepte accepter accompagner accord accès action actuel actuelle actuellement adapter
adorer affaire affaires afin agir agit ah aide aider aidez aient ailleurs aimait aime aimer aimerais aimes ainsi ait
ajouter aller allez alors ami amis amène améliorer an ancien anciens annoncer annuel année années apparaît apparemment
appeler appelle applique apporter approche approfondir approprié après arrive arriver article as aspect aspects assez
atout atouts atteindre attendre attends attentes attention attire au aucunement aujourd aujourd'hui aujourdhui auquel
aura auraient aurais aurait auriez aussi autant auteur autour autre autrefois autrement autres aux avaient avais avait
avance avancer avant avantage avantages avec avez avions avis avoir avons avoue avère ayant bas basé beau beaucoup
beaux belle besoins bien bizarre bjr bon bonjour bonne bonnes bons bout bref brut c cadre calme campagne capable
capacité car caractère carrière carrières cas cause ce cela celle celui centre cependant certain certainement
certaines certains certes ces cest cet cette ceux chacun chance chances change changement changements changer chaque
cherche chercher chez choisi choisir choisis choisit choix chose choses ci cinq clair claire clairement clé combien
comme commence commencer comment comparable complet compliqué compliquée complètement comporte comprend comprendre
comprends compris compte compter concernant concerne concevoir conclure concret conditions confiance confirmer
confondre connais connaître connu conseiller conseillerait conseillerez conseillez conseillé conseils conserver
considérer considéré consiste constat continue continuer contraire convaincre convenable convenir correspondre coup
coupe cour courant court courte courts croire crois croyez créer curieux côté d dans date davantage de dehors demain
demandait demander depuis dernier dernière derrière des dessus deux deuxième devaient devait devant devenu devenue
devez devoir devrais devrait devriez difficile dingue dire directement direction dis discuter disponible disposer
distingue dit divers diverses dix dois dois-je doit doivent domaine donc donne donner dont doute droite du dun dune
dur durable durant dure durer débat débats début décide décider décision découvrir définitivement déjà dépend dépendre
déposer désir désire désormais détail détails détester développement déçu effectivement effectuer effet efficace
effort efforts elle elles embêter emploi emplois employer en encourager enfin ensemble ensuite entend entendre entendu
entre envie environ envisage envisager envisagez erreur erreurs es esprit espère espérer essaie essayer essayé
essentiellement est est-ce estimer et etc eu eux exact exactement excellent exemple exemples exercer exiger existant
existe existent exprimer expérience expérimenté expérimentée extrêmement face facile facilement faciles facilité faire
fais faisable faisait fait faites fallait fallu faudra faudrait faux façon façons fera ferais ferait feriez fiable fin
final finale finalement finir fois fond font fort fortement france franchement française françois fréquemment fréquent
fut futur future garde gars gens grand grande grandes grands gros grosse groupe grâce général générale généralement
gérer habiter habitude haut haute hein heure heures hier hors hui hyper hésite hésiter ici idéal idéale idéalement
idée idées ignorer ii il illusion ils image imagine imaginer immédiatement importante importe impossible impression
inclure inconnu incroyable indiquer info information informations infos initial inquiet inquiète inscrire insister
intention interesse intermédiaire interne internet interroge intéressants intéressée intérieur intérêt inutilement j
jai jaimerais jamais je jeune jeunes jeux job jobs jolie jouable jouer jour journée jours jusqu justement l la laisse
laisser laisserait lancer langue laquelle le lentement lequel les lesquelles lesquels leur leurs libre libres lien
lieu ligne limite lire liste local locale logique loin long longs longtemps longue longues lors lorsque lourd lu lui
légèrement m ma maintenant mais majeur majorité mal malgré malheureusement manière manque manquer marcher marché max
maximum mdr me mec meilleur meilleure meilleures meilleurs membres mensuel mention mentionner merci mes mesure met
mettre mieux milieu millions minimum minutes mis mise mode moi moindre moins moment moments mon montant montrer mot
motifs motivation motivé motivée mots mouvement moyen moyenne moyennement moyens mélanger mérite mériter métier
métiers même mêmes n nationale naturellement ne net nettement ni noir nom nombre nombreux non nord normalement nos
notamment notre nous nouveau nouveaux nouvelle nouvelles nécessairement négatif objectif objectifs objet obtenir
obtenu obtiens occasion offrir oh on ont opinion opinions optimal origine ou ouais oui ouvert ouverte ouvrir par
paraît paraître parce parfois parle parler parmi partant parti particulier particulière particulièrement partie partir
partout parvenir pas passe passer passée passés pauvre peine pendant pensais pensait pense penser penses pensez
percevoir perdre permet permettent permettre personne personnel personnelle personnellement personnes persuadé
persévérer pertinence petit petite petites petits peu peut peuvent peux photos plaire plaisir plait plupart plus
plusieurs plutôt pointe points politiques polyvalent portée poser possibilité possibilités possible possèder poste
postes potentiel potentiellement pour pourquoi pourraient pourrais pourrait pourriez pourtant pousser pouvez pouvoir
pratique pratiquement pratiquer premier premiers première prend prendrait prendre prenez prennent presentement presque
principal principale principalement pris privilégier probable probablement problème problèmes prochain prochaine
procéder production produit produits profession professionnel professionnelle professionnels profil profils profiter
progressif projeter propos propose proposer propre prouver près précis précise précisément préfère préférable préférer
présente prévoir prévu pu public puis puis-je puisque puissant période qu qualifié qualifiée qualité quand quant
quatre que quel quelconque quelle quelles quelqu quelque quelques quels question questions qui quil quoi quoique quon
quotidiennement raconter raison raisonnablement raisons rapide rapides rapport rare rarement recevoir recommande
recommander recommanderiez recommandez reconnaître refaire refuser regarde regarder regards relatif relative
relativement remarquer rencontre rencontrer rendre rendu représenter requérir respecter ressenti ressentir ressort
reste restent rester retour retours rien risque risquer risques rouge réagir réalisable réaliser réaliste réalité
récemment récent récente réception réel réelle réellement réfléchir référence régulier régulièrement répondre réponse
réponses résoudre résultats réussi réussir réussit réussite rêve s sa sais saison sait salut satisfaisant sauf saurais
saurait savez savoir schéma scolaire scène se seconde selon semaine semble sembler sens sensiblement sensé sentir sera
serais serait seront serviable services servir ses seul seule seuls si similaire simplement simples sincèrement sinon
sites situation six siècle slt soir soit solide solution solutions sommes son sont sorte sortes sortie sortir
souhaitable souhaitait souhaite souhaiter source sources sous souvent spécial spécifique spécifiques stable stp strict
suffisamment suggestions suggérer suis suite suivant suivante suivre sujet sujets super supposer supposé supérieur sur
surtout susceptible svp système sérieuse sérieusement sérieux ta tandis tant te tel tellement telles tels temps tenir
tente tenter terme termes terrain tes théorie théoriquement tiens tient toi tomber ton totalement tourner tous tout
toute toutes traiter travail travaillait travaille travaillent travailler travailles travaux trois troisième trop
trouve trouvent trouver truc très tu type types typique typiquement témoignage témoignages un une uniquement unis
utilisation utilise utilisent utiliser va vais valoir variable varier vas vaudrait venant venir vers version veut veux
vie viens vient vivement vivent vivre voici voilà voir voire vois voit volonté vont vos votre voudrais voulais voulait
voulez vouloir voulu vous voyez vrai vraie vraies vraiment vrais vu vue véritable wesh y ça échange échanger écouter
écrire écrit égal également élevée éléments énoncer énorme énormément époque éprouver étaient étais était étant états
étude été éventuel éventuelle éventuellement évidemment évident êtes être
"""
