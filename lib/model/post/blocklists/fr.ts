import { type Blocklist, list } from './blocklist.ts'

export const fr: Blocklist = {
  fond: list(
    "pas mal, sans doute, pas de souci*, aucun souci, pas de problème, n'hésitez pas, hésitez pas, rien de mieux, jamais déçu, jamais déçue, pas seulement, non seulement, pourquoi pas, il n'y a pas mieux, y a pas mieux, sans hésiter",
  ),
  negation: list(
    'pas, ne, jamais, rien, aucun, aucune, personne ne, sans, ni, non, plus de réponse, nul, nulle, même plus, marche plus, marchent plus, fonctionne plus, répond plus, répondent plus, ouvre plus',
  ),
  contrast: list(
    'mais, cependant, pourtant, toutefois, sauf, bien que, malgré, hélas, malheureusement, dommage, par contre, en revanche, si seulement, sinon, au lieu de',
  ),
  complaint: list(
    'pire, nul, nulle, nuls, horribl*, affreu*, honte, honteu*, scandal*, inadmissible, inacceptable, lamentable, pitoyable, minable, catastroph*, déçu, déçue, déçus, déception, décev*, énerv*, agac*, marre, ras le bol, colère, cassé*, panne, merde, merdique, arnaque*, voleur*, mensonge*, menteur*, problème*, erreur*, bug, bugs, bugué*, plainte, plaindre, réclamation*, incompétent*, inutile*, médiocre*, défectueu*, pourri*, fuyez, à fuir, ridicule*, dégoût*, mauvais, mauvaise, mal, cauchemar, galère*, foutez, foutent, se fout de, foutage*, rigolos, guignol*, charlots, laisse à désirer, laissent à désirer',
  ),
  claim: list(
    "attends depuis, attend depuis, attendons depuis, j'attends toujours, j'attends encore, toujours en attente, en attente, attente, attendu, retard*, panne*, coupure*, rembours*, annul*, perdu, perdue, manque, toujours pas, pas reçu, ma commande, mon colis, débité, facturé deux fois, hors service, bloqué depuis, bloquée depuis, semaines pour une réponse, semaines pour répondre, mois pour une réponse, jours pour une réponse, à moitié vide",
  ),
  irony: list(
    "merci pour rien, merci pour le retard, merci d'avoir gâché, merci d'avoir perdu, ah bravo, ben voyons, mais bien sûr, bah bravo, juste ce qu'il me fallait, exactement ce qu'il me fallait, il ne manquait plus que ça, manquait plus que ça, quelle surprise, j'adore quand, j'adore attendre, bravo l'artiste, bravo les artistes, chapeau l'artiste, merci de me faire perdre, merci de nous faire perdre, merci de m'avoir fait perdre",
  ),
  praise: list(
    'super, génial*, excellent*, parfait*, bravo, merci, top, magnifique*, formidable*, merveilleu*, bon, bonne, meilleur*, belle, beau, incroyable*, extra, chouette, service, qualité, cool',
  ),
  again: list(
    'encore un, encore du, encore des, encore une panne, encore une erreur, encore une attente, encore une annulation, rebelote, ça recommence',
  ),
}
