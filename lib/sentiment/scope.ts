import type { Token } from './tokens.ts'

/** How many tokens after a negator are under it. */
const REACH = 4

const NEGATORS = new Set(
  [
    // English, with the spellings that lack the apostrophe
    "not no never n't nt cannot cant dont wont didnt isnt doesnt wasnt aint havent hasnt wouldnt couldnt shouldnt without nothing nobody none neither nor nowhere hardly barely",
    // German, French, Spanish, Portuguese, Italian; accents are gone from tokens
    'nicht nich ned kein keine keinen keiner nie niemals nix ohne',
    "pas jamais rien sans aucun aucune ni n'",
    'nunca jamas nada sin tampoco nadie nao sem nem mai niente senza nessuno non',
    // Arabic, Hindi in both of its scripts
    'لا لم لن ليس مش مو ما غير بدون नहीं नही न मत nahi nahin nhi nai',
  ].flatMap((words) => words.split(' ')),
)
const BUTS = new Set(
  'but however although though aber mais mas pero sino ma pero لكن بس लेकिन lekin par magar'.split(
    ' ',
  ),
)
const STOPS = new Set(['.', ',', '…', '!', '!!', '?', '??', '?!', ';', ':', '؟', '،'])

export function isNegator(token: Token): boolean {
  return token.kind === 'word' && NEGATORS.has(token.text)
}

export function isBut(token: Token): boolean {
  return token.kind === 'word' && BUTS.has(token.text)
}

/** For each token whether it is negated: near after a negator, with no stop or "but" between. */
export function negated(tokens: readonly Token[]): boolean[] {
  let left = 0
  return tokens.map((token) => {
    if (STOPS.has(token.text) || isBut(token)) left = 0
    const under = left > 0
    left = isNegator(token) ? REACH : left - 1
    return under
  })
}
