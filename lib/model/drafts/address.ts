import type { DraftLanguage, Formality } from './template'

/** `{du bist|Sie sind}`: informal, then formal; no slot. */
const FORMS = /(?<!\{)\{([^{}|]*)\|([^{}|]*)\}(?!\})/g

/** A template's text in each form of address, or null where it says the same in both. */
export function bothForms(body: string): Record<Formality, string> | null {
  const informal = body.replace(FORMS, '$1')
  return informal === body ? null : { informal, formal: body.replace(FORMS, '$2') }
}

const WORD = /[\p{L}\p{M}'’]+/gu
/** What a sentence begins after; a word there has its capital for no other reason. */
const BEFORE_SENTENCE = /(?:^|[.!?…:]["“”’)]*\s+|\n\s*|["„“«])(?:@\S+\s+)*$/u

/** The form of address a post is in, by its words; undefined where it has none, or both. */
export function addressIn(
  text: string,
  addressing: DraftLanguage['addressing'],
): Formality | undefined {
  if (!addressing) return undefined
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) =>
    BEFORE_SENTENCE.test(text.slice(0, index)) ? word.toLowerCase() : word,
  )
  const has = (form: Formality) =>
    addressing[form].some((sign) => words.some((word) => matches(word, sign)))
  const [informal, formal] = [has('informal'), has('formal')]
  if (informal === formal) return undefined
  return informal ? 'informal' : 'formal'
}

function matches(word: string, sign: string): boolean {
  return word === sign || (sign === sign.toLowerCase() && word.toLowerCase() === sign)
}
