import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readMessages } from './messages.ts'
import { readRows } from './rows.ts'

/** The labelled files' names and their languages. */
export const LABELLED = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  it: 'italian',
  hi: 'hindi',
  ar: 'arabic',
} as const

/** Latin-script languages without a model, and where their message catalogues are. */
export const FOREIGN = {
  nl: 'nl',
  sv: 'sv',
  da: 'da',
  no: 'nb',
  pl: 'pl',
  tr: 'tr',
  id: 'id',
  fi: 'fi',
  cs: 'cs',
  sk: 'sk',
  ro: 'ro',
  hu: 'hu',
  vi: 'vi',
  ca: 'ca',
  hr: 'hr',
  lt: 'lt',
  et: 'et',
  tl: 'tl',
  af: 'af',
  eu: 'eu',
} as const

export type Part = 'train' | 'val'

/** The labelled posts of a language, labels dropped. */
export function posts(data: string, language: keyof typeof LABELLED, part: Part): string[] {
  const path = join(data, `${LABELLED[language]}-${part}.jsonl.gz`)
  return existsSync(path) ? readRows(path).map(({ text }) => text) : []
}

/**
 * The program messages of a language, each once. A third of the programs is kept back for
 * measuring. Country, currency and language names (`iso_*`) are not prose.
 *
 * @param locale the folder's name below `messages`, such as "nb"
 */
export function messages(messages: string, locale: string, part: Part): string[] {
  const files = globSync(join(messages, locale, 'LC_MESSAGES/*.mo')).sort()
  const wanted = files.filter((file) => !basename(file).startsWith('iso_') && partOf(file) === part)
  return [...new Set(wanted.flatMap(readMessages))]
}

function partOf(file: string): Part {
  const [first = 0] = createHash('sha256').update(basename(file)).digest()
  return first % 3 === 0 ? 'val' : 'train'
}
