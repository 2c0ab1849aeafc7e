import { anyOf } from './any-of'

export default anyOf(
  '(erreur|faute|tort) de notre (part|côté|fait)',
  '(notre|nos|ma) (propre )?(erreurs?|fautes?|torts?|manquements?)',
  'excus\\p{L}*',
  '(désolé|navré|confus)\\p{L}*',
  'regrett\\p{L}*|regrets?',
  'pardon\\p{L}*',
  "(nous nous sommes|je me suis|on s[’']est) tromp\\p{L}+",
  "n[’'](aurait|aurions) pas dû",
  '(tu as|vous avez|as-tu|avez-vous) (tout à fait |entièrement |bien )?raison',
  "n[’']avons pas tenu|pas à la hauteur",
  "(nous t[’']avons|nous vous avons) déçu\\p{L}*",
  'commis une erreur',
  'aucune excuse|sans excuse',
  'rattraper|réparer nos',
)
