import { type Token, tokenize } from './tokens.ts'

/**
 * The tokens with brand names masked as a mention is: a name says nothing, however it sounds
 * ("Best Food"). As a hashtag, the name may be written without its spaces.
 */
export function maskBrands(tokens: readonly Token[], brands: readonly string[]): Token[] {
  const names = brands
    .map((brand) => tokenize(brand).map(({ text }) => text))
    .filter((name) => name.length > 0)
  const masked = [...tokens]
  const mask = (at: number) => {
    const token = tokens[at]
    if (token) masked[at] = { ...token, kind: 'mention', text: '@' }
  }
  tokens.forEach(({ kind, text }, at) => {
    for (const name of names) {
      if (kind === 'hashtag' && text === name.join('')) mask(at)
      if (!name.every((word, i) => tokens[at + i]?.text === word)) continue
      for (const i of name.keys()) mask(at + i)
    }
  })
  return masked
}
