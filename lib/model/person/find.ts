import { accountAt } from '../../networks/accounts'
import { accountWord, searched } from './found-text'

/** What somebody is looked for by. */
export interface Sought {
  /** All of these are in whoever is found, in any order; of each one of its forms. */
  readonly words: readonly (readonly string[])[]
  /** What a line of theirs is, for whoever stands first. */
  readonly exact: readonly string[]
}

/** Marks at either end of a word that are none of it. */
const AROUND = /^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu
/** Strokes between the parts of a name, which others write as one word or as two. */
const STROKES = /[-‐‑‒–—]+/u

/**
 * What `typed` asks for: words in any order, handles with or without `@`, e-mail addresses, and
 * addresses of profiles in any of their forms. Null where it asks for nothing.
 */
export function soughtOf(typed: string): Sought | null {
  const tokens = typed.trim().split(/\s+/).filter(Boolean)
  const words = tokens.flatMap(formsOf)
  if (words.length === 0) return null
  const whole = searched(typed).replace(AROUND, '')
  return { words, exact: tokens.length === 1 ? [whole, ...(words[0] ?? [])] : [whole] }
}

/** The words of one token, each in the forms in which it may stand there. */
function formsOf(token: string): string[][] {
  const account = accountAt(token)
  const word = searched(token)
  if (!account && !word.includes('/')) {
    return word.split(STROKES).flatMap((part) => trimmed(part))
  }
  const bare = word.replace(/^https?:\/\/(www\.)?|\/+$/g, '')
  const forms = [word, bare, ...(account ? [accountWord(account.network, account.handle)] : [])]
  return [[...new Set(forms)].filter(Boolean)]
}

function trimmed(part: string): string[][] {
  const word = part.replace(AROUND, '') || part
  return word ? [[word]] : []
}

/** Whether all that is sought is found in one text. */
export function isFound(text: string, { words }: Sought): boolean {
  return words.every((forms) => forms.some((form) => text.includes(form)))
}

/** People to be searched: all their texts (`foundText`) in one. */
export interface Haystack {
  readonly text: string
  /** Where each person's text begins in it, and where the last one ends. */
  readonly starts: ArrayLike<number>
}

/**
 * The places of everybody in whom all that is sought is found, in their order. One text, since
 * going through one is eight times as fast as through those of 100,000 people one by one.
 */
export function placesOf(hay: Haystack, { words }: Sought): number[] {
  const [first = [], ...others] = words.toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const places = first.length === 1 ? withForm(hay, first[0] ?? '') : withAnyForm(hay, first)
  if (others.length === 0) return places
  return places.filter((place) => isFound(textOf(hay, place), { words: others, exact: [] }))
}

/** The longest word is had by the fewest. */
const lengthOf = (forms: readonly string[]) => forms[0]?.length ?? 0

function withAnyForm(hay: Haystack, forms: readonly string[]): number[] {
  const places = new Set(forms.flatMap((form) => withForm(hay, form)))
  return [...places].sort((a, b) => a - b)
}

function withForm({ text, starts }: Haystack, form: string): number[] {
  const places: number[] = []
  let place = 0
  let at = text.indexOf(form)
  while (at >= 0) {
    while ((starts[place + 1] as number) <= at) place++
    places.push(place)
    at = text.indexOf(form, starts[place + 1])
  }
  return places
}

/** The text of one of the people in a haystack. */
export function textOf({ text, starts }: Haystack, place: number): string {
  return text.slice(starts[place], starts[place + 1])
}

/** Who is just what is sought, then those in whom it begins words, then all others. */
export function rankOf(text: string, sought: Sought): number {
  if (isExact(text, sought)) return 0
  const begins = sought.words.every((forms) => forms.some((form) => beginsWord(text, form)))
  return begins ? 1 : 2
}

/** Whether a name, a handle or any other line of theirs is just what is sought. */
export function isExact(text: string, { exact }: Sought): boolean {
  return exact.some((one) => text.includes(`\n${one}\n`) || text.includes(`/${one}\n`))
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[^\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? ' ')) return true
  }
  return false
}
