"""Words of questions in French that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abord accepter accord action actuellement affaire affaires afin agit ah aide aider ailleurs aime aimerais ainsi ait
aller allez alors ami amis ancien annuel année années appelle après arrive arriver article as assez attention attire
au aucune aujourd aujourd'hui aura aurais aurait aussi autant auteur autour autre autres aux avaient avais avait avant
avec avez avis avoir avons ayant bas beau beaucoup belle bien bon bonjour bonne bout brut c cadre campagne car
carrière carrières cas cause ce cela celle celui centre cependant certaines certains ces cet cette ceux chacun chance
chances changer chaque cher cherche chercher chez choisir choix chose choses ci cinq classe combien comme commence
commencer comment comprendre compris compte conditions confiance connais connaître conseil conseils coup coupe cour
croire crois côté d dans date de demain demander depuis dernier dernière derrière des dessus deux deuxième devant
devrais devrait difficile dire direction dis dit dix dois dois-je doit doivent domaine donc donne donner dont doute
droite du durant début débutante débuter déjà développement effet elle elles emploi emplois en enfin ensemble ensuite
entre envie environ es esprit espère est est-ce et etc eu eux exemple existe expérience face facile facilement faire
fais faisable faisait fait faites faux façon fille fin fois fond font forme fort française françois fut garde gars
genre gens grand grande grandes grands groupe grâce habiter haut hein heure heures hier hors hui ici idée ii il ils
image importe interesse internet intéressée intérieur intérêt j jamais je jeune jeunes jeux job jobs jouer jour
journée jours jusqu l la laisse laisser langue laquelle le les leur leurs libre lien lieu ligne lire liste loin
longtemps lors lorsque lui m ma maintenant mais mal malgré manière manque me mec meilleur meilleure meilleurs membres
mensuel merci mes mesure met mettre mieux milieu millions minutes mis mise mode moi moins mon mot mots mouvement moyen
moyenne moyens métier métiers même mêmes n nationale ne net ni noir nom nombre nombreux non nord nos notamment notre
nous nouveau nouveaux nouvelle nouvelles objet obtenir occasion oh on ont ordre origine ou ouais oui par parce parfois
parle parler parmi partant parti partie partir partout pas passe passer pays peine pendant pense penses pensez perdu
permet personne personnes petit petite petits peu peut peuvent peux photos pire plaisir plein plupart plus plusieurs
plutôt politiques possible poste postes pour pourquoi pourrait pourtant pouvez pouvoir premier premiers première prend
prendre presque pris problème problèmes production produit produits projet propos propose proposer propre près
présente pu puis puis-je période qu qualité quand quatre que quel quelle quelles quelqu quelque quelques quels
question questions qui quoi raison rapport refuser regarde rencontre rendre reste rester retour rien risque rouge
réaliste résultats réussi réussir s sa sais saison sait salut sauf savez savoir scène se seconde selon semaine
semaines semble sens sera serais serait seront services ses seul seule seulement si sinon situation six siècle soir
soit sommes son sont sortie sortir souhaite souhaiter sous souvent suis suite super sur surtout système ta tandis tant
tard te tel tellement temps terme tes titre toi ton tous tout toute toutes travail travaille travailler travaux trois
troisième trop trouve trouver truc très tu un une unis va vais valent vas vaudrait venir vers veut veux vie viens
vient vieux ville vite vivre voici voilà voir vois voit vont vos votre voudrais voulez vous vrai vraiment vu vue y
zéro ça écrit également époque étaient étais était étant états étude été êtes être
"""
