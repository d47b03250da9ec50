extension Lexicon {
  /// French.
  static let french: StaticString = #"""
    [share-bar]
    = partager
    = partager l'article
    = partager cet article
    = partagez
    = partagez cet article
    = partager sur facebook
    = partager sur twitter
    = partager sur x
    = partager sur linkedin
    = partager sur whatsapp
    = partager par e-mail
    = partager par email
    = partager par mail
    = partager via
    = partager :
    = partages
    = tweeter
    = envoyer par e-mail
    = envoyer par mail
    = envoyer à un ami
    = copier le lien
    = lien copié
    = j'aime
    = j'aime ça
    = offrir cet article
    = recommander
    + envoyer
    + imprimer
    + enregistrer
    + commenter
    + commentaires
    + sauvegarder
    - sur
    - par
    - via
    - et
    - ou
    - l'article
    ^ cliquez pour partager
    ^ cliquer pour partager
    ^ cliquez pour envoyer
    ^ partagez cet article
    ^ partagez sur
    ^ partager cet article
    ^ si cet article vous a plu
    ^ vous avez aimé cet article
    = ajouter à mes favoris
    = ajouter l'article à mes favoris
    = partager cette publication
    = partage cet article
    ^/edge/120 n'hésitez pas à partager
    ^/200 envoyer par e-mailblogthis
    [print-mail]
    = écouter l’article
    = imprimer cette page
    = imprimer la page
    =/edge réutiliser ce contenu
    =/edge contribuer
    = imprimer
    = imprimer l'article
    = imprimer la recette
    = aller à la recette
    = voir la recette
    = imprimer cet article
    = version imprimable
    = enregistrer l'article
    = ajouter à vos favoris
    = ajouter aux favoris
    = taille du texte
    = écouter l'article
    = écouter cet article
    = lire plus tard
    = sauvegarder l'article
    [newsletter]
    = inscription à la newsletter
    = s'inscrire à la newsletter
    = s'inscrire
    = je m'inscris
    = inscrivez-vous
    = recevoir la newsletter
    = votre adresse e-mail
    = votre email
    = adresse e-mail
    = votre e-mail
    ^ inscrivez-vous
    ^ abonnez-vous à
    ^ abonnez-vous gratuitement
    ^/edge/link recevez
    ^/edge recevez nos
    ^/edge recevez notre
    ^/edge recevez toute
    ^/edge recevez toutes
    ^/edge recevez tous
    ^/edge recevez chaque
    ^/edge recevez gratuitement
    ^/edge recevez l'actualité
    ^/edge recevez l'info
    ^/edge recevez l'essentiel
    ^/edge recevez les
    ^/edge recevez le meilleur
    ^/edge recevez … newsletter
    ^/edge recevez … e-mail
    ^/edge recevez … email
    ^/edge recevez … par mail
    ^/edge recevez … boîte mail
    ^/edge recevez … alertes
    ^/edge recevez … notifications
    ^/edge recevez … whatsapp
    ^ recevoir la newsletter
    ^/edge pour recevoir
    ^ s'inscrire à
    ^ je m'inscris
    ^ ne manquez rien
    ^ ne ratez rien
    ^ ne manquez plus
    ^ chaque jour, recevez
    ^ chaque semaine, recevez
    ^ chaque matin, recevez
    ^/edge restez informé
    ^/300 en vous inscrivant
    ^/300 en renseignant votre
    ^/300 votre adresse e-mail est
    ^/300 votre adresse email est
    ^/300 vous pouvez vous désinscrire
    ^/edge/300 vous pouvez à tout moment
    ~ notre newsletter
    ~ nos newsletters
    ~ votre boîte mail
    ~ votre boite mail
    ~ votre boîte de réception
    ~ vous désabonner à tout moment
    ~ vous désinscrire à tout moment
    ^/160 rejoignez les … autres abonnés
    ~/200 pour vous abonner à ce blog
    ^/edge/120 inscris-toi à la newsletter
    [follow-us]
    = suivre
    = suivez-nous
    = suivez nous
    = nous suivre
    = suivez-nous sur
    = retrouvez-nous sur
    ^ suivez-nous
    ^ suivez nous
    ^ suivez toute l'actualité
    ^ suivez l'actualité
    ^ suivez les informations
    ^/edge suivez … sur
    ^ retrouvez-nous sur
    ^ retrouvez toute l'actualité
    ^ retrouvez tous nos
    ^ retrouvez … sur facebook
    ^ rejoignez-nous sur
    ^/edge rejoignez notre
    ^ nous suivre sur
    ^ likez notre
    ~ suivez-nous sur
    ~ notre page facebook
    ~ notre chaîne youtube
    ~ notre chaîne whatsapp
    ~ notre canal telegram
    ~ sur google actualités
    ^/edge/120 suis-nous sur
    [read-more]
    = lire la suite
    = lire plus
    = en savoir plus
    = lire l'article
    = lire l'article complet
    = lire l'intégralité
    = voir plus
    = afficher plus
    = charger plus
    = voir tout
    = tout voir
    = cliquez ici
    = plus d'infos
    = lire dans l'app
    = voir moins
    ^ lire la suite
    ^ lire l'article
    ^ lire l'intégralité
    ^ lisez la suite
    ^ pour lire la suite
    ^ retrouvez la suite
    ^ retrouvez l'intégralité
    ^ cliquez ici
    ^/edge cliquez sur
    ^/link pour en savoir plus
    ^ plus d'informations sur
    ^/edge/80 tous les articles de
    [related-list]
    ^/edge/link/80 mots-clés :
    ^/edge/link/80 mots-clés:
    ^/edge/link/80 mots clés :
    ^/edge/80 tags :
    :/alone commentaires récents
    :/alone produits récemment consultés
    : à voir également
    : à écouter également
    : à lire
    : a lire
    : lire
    : voir
    : voir aussi
    : sur le même sujet
    :/open plus de
    :/open plus sur
    : mots-clés
    : tags
    : thèmes
    : thématiques
    : catégories
    : dossier
    : dossiers
    : en relation
    : vidéo
    : vidéos
    : liens
    : podcast
    : actualités
    : précédent
    : suivant
    :/alone à lire aussi
    : produits similaires
    : articles similaires
    : produits associés
    : vous aimerez aussi
    : les clients ont également acheté
    :/alone a lire aussi
    :/alone lire aussi
    :/alone lire également
    :/alone à lire également
    :/alone a lire également
    :/alone à voir aussi
    :/alone voir également
    :/alone à découvrir
    :/alone à découvrir aussi
    :/alone a découvrir
    :/alone la rédaction vous conseille
    :/alone la rédaction vous recommande
    :/alone nous vous recommandons
    :/alone vous aimerez aussi
    :/alone vous pourriez aussi aimer
    :/alone vous pourriez être intéressé par
    :/alone cela pourrait vous intéresser
    :/alone ceci pourrait vous intéresser
    :/alone ça pourrait vous intéresser
    :/alone pour aller plus loin
    :/alone articles liés
    :/alone articles similaires
    :/alone articles associés
    :/alone articles connexes
    :/alone articles récents
    :/alone articles recommandés
    :/alone articles les plus lus
    :/alone les plus lus
    :/alone les plus populaires
    :/alone les plus commentés
    :/alone le plus lu
    :/alone les plus partagés
    :/alone derniers articles
    :/alone dernières actualités
    :/alone dernières infos
    :/alone dernières news
    :/alone les dernières actualités
    :/alone nos derniers articles
    :/alone plus d'articles
    :/alone autres articles
    :/alone d'autres articles
    :/alone article précédent
    :/alone article suivant
    :/alone nos recommandations
    :/alone sur le même thème
    :/alone dans la même rubrique
    :/alone dans la même catégorie
    :/alone contenus sponsorisés
    :/alone recommandé pour vous
    :/alone recommandés pour vous
    :/alone lire plus d'articles
    :/alone l'actu en direct
    :/alone les vidéos
    ^/200 à lire aussi
    ^/200 a lire aussi
    ^/200 lire aussi
    ^/200 lire également
    ^/200 à lire également
    ^/200 à voir aussi
    ^/link/200 voir aussi
    ^/link/200 lire :
    :/alone sur le même sujet
    :/alone à lire sur le même sujet
    ^/edge/60 publié dans :
    ^/edge/60 publié dans:
    ^/edge/60 classé dans :
    ^/edge/80 étiquettes :
    ^/edge/80 étiquettes:
    ^/edge/80 mots-clefs :
    = pas d'articles similaires
    :/alone ces articles pourraient vous intéresser
    : nos articles les plus lus
    : à ne pas manquer
    [cookie-notice]
    = tout accepter
    = accepter
    = tout refuser
    = refuser
    = continuer sans accepter
    = gérer les cookies
    = gestion des cookies
    = gérer mes cookies
    = paramétrer les cookies
    = paramétrer
    = paramètres des cookies
    = politique de confidentialité
    = politique de cookies
    = mentions légales
    = données personnelles
    = conditions générales
    = conditions générales d'utilisation
    = cgu
    = cgv
    = gérer utiq
    ^/400 nous utilisons des cookies
    ^/400 ce site utilise des cookies
    ^/400 ce site utilise les cookies
    ^/400 en poursuivant votre navigation
    ^/400 en continuant à naviguer
    ^/400 en continuant votre navigation
    ^/400 nous et nos partenaires
    ^/400 avec nos partenaires, nous
    ^/400 ce contenu est bloqué
    ^/300 pour voir ce contenu, vous devez accepter
    ^/300 pour consulter ce contenu, vous devez accepter
    ^/300 pour visualiser ce contenu, vous devez accepter
    ^/edge/400 pour afficher ce contenu
    ^/400 ce contenu n'a pas pu
    ^/400 gérer utiq
    ~/400 accepté les cookies
    ~/edge/400 accepter les cookies
    ~/400 le dépôt de cookies
    ^/200 en cliquant sur « j'accepte »
    = accepter et voir le contenu
    [advertisement]
    = publicité
    = publicite
    = pub
    = annonce
    = annonces
    = passer la publicité
    = la suite après la publicité
    = la suite après cette publicité
    = la suite de votre contenu après cette annonce
    = la suite sous cette publicité
    = contenu sponsorisé
    = sponsorisé
    = article sponsorisé
    = fermer la publicité
    = fin de la publicité
    = la suite de l'article après la publicité
    = la suite de l'article après cette publicité
    = suite de l'article après la publicité
    [affiliate-notice]
    ~/400 liens affiliés
    ~/400 lien affilié
    ~/edge/400 percevoir une commission
    ~/edge/400 toucher une commission
    ~/400 recevoir une commission
    [subscription]
    ^/80 je m'abonne à partir de
    = s'abonner
    = je m'abonne
    = abonnez-vous
    = se connecter
    = connexion
    = s'identifier
    = mot de passe oublié
    = créer un compte
    = déjà abonné
    = article réservé aux abonnés
    = réservé aux abonnés
    = abonnés
    = mon compte
    = sans engagement
    = se déconnecter
    ^ déjà abonné
    ^ vous êtes déjà abonné
    ^ pas encore abonné
    ^ cet article est réservé
    ^ article réservé aux
    ^/edge il vous reste
    ^ la suite est réservée
    ^ abonnez-vous
    ^/edge profitez de
    ^ pour continuer à lire
    ^/edge connectez-vous
    ^/edge identifiez-vous
    ^ testez gratuitement
    ~/edge sans engagement
    ~ est réservée aux abonnés
    ~ est réservé aux abonnés
    ~ est réservé à nos abonnés
    ^/160 créez un compte pour continuer
    = vous avez déjà un compte
    [donation-plug]
    = faire un don
    = je fais un don
    = soutenez-nous
    = soutenir
    = je soutiens
    ^/edge/link soutenez
    ^/edge soutenez-nous
    ^/edge soutenez nous
    ^/edge soutenez notre
    ^/edge soutenez nos
    ^/edge soutenez une presse
    ^/edge soutenez un média
    ^/edge soutenez un journal
    ^/edge soutenez un journalisme
    ^/edge soutenez une information
    ^/edge soutenez la presse
    ^/edge soutenez le journalisme
    ^/edge soutenez … un don
    ^/edge soutenez … vos dons
    ^/edge soutenez … votre don
    ^/edge soutenez … abonnez
    ^/edge soutenez … abonnant
    ^/edge soutenez … abonnement
    ^/edge soutenez … indépendant
    ^/edge soutenez … indépendante
    ^/edge faites un don
    ^/edge pour nous soutenir
    ^/edge nous avons besoin de vous
    ^/edge votre don
    ^/edge votre soutien
    [comments-plug]
    = n'a pas de note
    = écrire un avis
    = commentaires
    = commentaire
    = commenter
    = aucun commentaire
    = laisser un commentaire
    = laissez un commentaire
    = poster un commentaire
    = ajouter un commentaire
    = écrire un commentaire
    = voir les commentaires
    = lire les commentaires
    = réagir
    = réagissez
    = répondre
    = votre commentaire
    = donnez votre avis
    = annuler la réponse
    = publier
    ^/edge laisser un commentaire
    ^ laissez un commentaire
    ^ votre adresse e-mail ne sera pas
    ^ votre adresse de messagerie ne sera pas
    ^ les champs obligatoires
    ^ vous devez être connecté
    ^ connectez-vous pour
    ^/edge pour commenter
    ^/edge donnez votre avis
    ^/edge et vous, qu'en pensez-vous
    ^ les commentaires sont fermés
    ^/edge soyez le premier à
    ~/300 pour publier un commentaire
    ~/edge/300 laisser un commentaire
    ~/edge/300 dans les commentaires
    = réagir à cet article
    = réagissez à cet article
    = voir les réactions
    ^/120 note moyenne … votes
    ^/120 pas de vote pour le moment
    ^/120 aucun vote pour le moment
    ~ enregistrer mon nom, mon e-mail et mon site
    ~/400 akismet pour réduire les indésirables
    ~/300 dont les données de vos commentaires sont traitées
    ^/160 prévenez-moi de tous les nouveaux
    ^/edge/160 dites-le nous en commentaire
    ^/edge/160 dites-nous en commentaire
    =/edge qu'en pensez-vous
    =/edge qu'en penses-tu
    [aggregator-footer]
    ~/400 cet article est apparu en premier sur
    ~/400 cet article a été publié initialement
    ~/400 cet article a été initialement publié
    ~/400 cet article a d'abord été publié
    ~/400 cet article est republié
    ~/400 cet article a été publié pour la première fois
    ^/edge/300 initialement publié
    ^/edge/300 publié initialement
    ^/edge/300 publié à l'origine
    ^/edge/link/200 article original
    ^/edge/link/200 lire l'article original
    ^/edge/link/200 lire l'article sur
    [feed-footer]
    ^/inside/500 l'article … est apparu en premier sur
    ^/500 l'article … est apparu en premier sur
    ^/500 cet article … est apparu en premier sur
    ^/500 l'article … est disponible sur
    ^/edge/60 dernière mise à jour
    ^/edge/80 cet article est également disponible en
    ^/edge/80 désolé, cet article est seulement disponible en
    =/edge publié dans non classé
    ^/200 ce contenu a été publié dans
    [copyright-line]
    ~/300 tous droits réservés
    ~/300 reproduction interdite
    ~/edge/300 toute reproduction
    ~/300 reproduction, même partielle
    = qui sommes-nous
    = nous contacter
    = contactez-nous
    = plan du site
    [contact-plug]
    = signaler une erreur
    = signaler une faute
    = une erreur dans l'article
    = cet article vous a-t-il été utile
    ^/edge signaler une
    ^/edge une erreur
    ^ vous avez repéré une
    ^ vous souhaitez réagir
    ^ cet article vous a
    ^ vous êtes témoin
    ^/edge envoyez-nous
    ^ contactez la rédaction
    ^ contactez-nous
    ^/edge/link/160 vous avez une information à nous transmettre
    [app-plug]
    = télécharger l'application
    = télécharger l'appli
    ^/edge téléchargez
    ^ télécharger l'application
    ^ téléchargez l'application
    ^/edge retrouvez … application
    ~/edge notre application
    ~/edge avec l'application
    [media-control]
    ^/figure/32 galerie … photos
    ^/figure/32 galerie … images
    ^/figure/32 diaporama … photos
    ^/figure/32 diaporama … images
    ^/figure/28 voir les … photos
    ^/figure/28 voir les … images
    ^/figure/16 photo … sur
    ^/figure/16 image … sur
    = lancer le diaporama
    = voir toutes les photos
    = ouvrir la galerie
    = voir cette publication sur instagram
    ^/260 afin de visualiser cette vidéo, merci
    ^/260 pour visualiser cette vidéo, veuillez activer
    = lire la vidéo
    = voir la vidéo
    = lecture
    = fermer
    = agrandir
    = agrandir l'image
    = plein écran
    = voir le diaporama
    = diaporama
    = chargement
    = chargement en cours
    = voir la galerie
    = voir les photos
    ^/200 votre navigateur ne
    ^/200 pour visualiser cette vidéo
    ^/200 veuillez activer javascript
    ^/200 cliquez pour agrandir
    ^/240 la synthèse vocale, basée sur l'ia
    ^/240 la synthèse vocale, basée sur l’ia
    ^/160 la lecture audio de cet article
    [reading-time]
    - fois
    =/edge vu
    =/edge lu
    = temps de lecture
    = min de lecture
    = minutes de lecture
    = mn de lecture
    = lecture
    = vues
    - min
    - mn
    - minutes
    - minute
    - environ
    ^/edge/24 lu … fois
    ^/80 cet article a été lu … fois
    ^/80 article lu … fois
    = nombre de vues
    = temps de lecture estimé
    [navigation-leftover]
    = ajouter au calendrier
    = ajouter à mon calendrier
    = ajouter à mon agenda
    = également disponible en
    = aller au contenu
    = aller au contenu principal
    = aller au menu
    = aller à la recherche
    = haut de page
    = retour en haut
    = retour en haut de page
    = retour à l'accueil
    = retour
    = accueil
    = menu principal
    = rechercher
    = recherche
    = sommaire
    = fermer le menu
    = ouvrir le menu
    = vous êtes ici
    = page suivante
    = page précédente
    = voir tous les articles
    ^/edge/120 vous êtes ici
    = votre panier est vide
    = continuer les achats
    ~/160 entraîne l'actualisation de la page entière
    = s'ouvre dans une nouvelle fenêtre
    = navigation de l'article
    = navigation des articles
    """#
}
