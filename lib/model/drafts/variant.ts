import type { DraftLanguage } from './template'

type Told = Pick<DraftLanguage, 'toldBy'>

/**
 * The language of a post with the country or script it is written in, where `languages` has one that
 * is told by its words or letters: a post in `hi` in Latin letters is `hi-Latn`. Else `language`.
 */
export function variantOf(
  language: string,
  text: string,
  languages: ReadonlyMap<string, Told>,
): string {
  const variants = [...languages].filter(([tag]) => tag.startsWith(`${language}-`))
  return variants.find(([, variant]) => isTold(text, variant))?.[0] ?? language
}

function isTold(text: string, { toldBy: { words = [], script } = {} }: Told): boolean {
  if (script !== undefined) return isMostlyIn(script, text)
  const said = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu))
  return words.some((word) => said.has(word))
}

function isMostlyIn(script: string, text: string): boolean {
  const all = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  const own = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0
  return own > all / 2
}
