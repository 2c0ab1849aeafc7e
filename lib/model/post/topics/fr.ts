import type { TopicLists } from './topic-lists'

export const fr: TopicLists = {
  money: `remboursement, rembours*, prélev*, facture*, facturé*, paiement*, payé deux fois, frais, débité*, avoir`,
  delivery: `livraison*, livré*, livreur*, colis, expédi*, envoi, commande, suivi, reçu ma`,
  waiting: `en attente, aucune réponse, pas de réponse, sans réponse, personne ne répond, toujours rien, j'attends, ignor*`,
  online: `appli, application, site, connexion, mot de passe, compte, en ligne, mise à jour, serveur*, panne, wifi, internet, réseau`,
  fault: `cassé*, défectueux, défectueuse, fissur*, fuit, ne marche (pas|plus), ne fonctionne (pas|plus), batterie, écran, réparation, réparé*, garantie`,
  booking: `vol, train, réservation*, réservé*, billet*, bagage*, valise*, siège, hôtel, chambre, rendez-vous, technicien*`,
  people: `personnel, vendeur*, vendeuse*, conseiller*, conseillère*, service client, service, équipe, accueil, employé*, chauffeur*`,
  price: `prix, cher, chère, tarif*, promo*, réduction*, coûte`,
  food: `repas, café, thé, soupe, plat*, menu, délicieux, bon goût, petit déjeuner`,
}
