import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { grams, latinWords, prose } from '../language-grams.ts'
import { FOREIGN, LABELLED, messages, posts } from './language-texts.ts'

/**
 * Learns lib/sentiment/language-profiles.ts:
 *
 *   node lib/sentiment/training/language-profiles.ts --data DIR [--messages /usr/share/locale]
 *
 * `--data` holds the labelled posts, `--messages` compiled message catalogues, as any GNU/Linux
 * has them. Labelled sets hold posts in other languages, so rows that the first profiles take
 * for another language are dropped and the profiles learned again.
 */

const KEPT_GRAMS = 1000
const MOST_POSTS = 8000
/** Program messages stand beside a supported language's posts, whose topics are few. */
const MOST_BESIDE_POSTS = 1500
const MOST_MESSAGES = 6000
const LEAST_COUNT = 3
const PASSES = 2

/** Natural-log step of one level, and the deepest level: one hexadecimal digit a language. */
const STEP = 0.5
const DEEPEST = 15

/** Hindi is told by its script, or by its posts in Latin letters, which catalogues lack. */
const NO_CATALOGUE = ['hi', 'ar']

type Texts = Record<string, string[][]>
interface Counts {
  readonly total: number
  readonly of: Map<string, number>
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, messages: { type: 'string', default: '/usr/share/locale' } },
})
if (!values.data) throw new Error('--data names the folder with the labelled posts')

let texts = gather(values.data, values.messages)
let profiles = learn(texts)
for (let pass = 0; pass < PASSES; pass++) {
  texts = withoutStrangers(texts, profiles)
  profiles = learn(texts)
}
write(Object.keys(texts), profiles)

function gather(data: string, catalogues: string): Texts {
  const texts: Texts = {}
  for (const language of Object.keys(LABELLED) as (keyof typeof LABELLED)[]) {
    if (language === 'ar') continue
    const labelled = posts(data, language, 'train').filter((text) => /[a-z]/i.test(text))
    const beside = NO_CATALOGUE.includes(language) ? [] : messages(catalogues, language, 'train')
    texts[language] = pieces([
      ...labelled.slice(0, MOST_POSTS),
      ...beside.slice(0, MOST_BESIDE_POSTS),
    ])
  }
  for (const [language, locale] of Object.entries(FOREIGN)) {
    texts[language] = pieces(messages(catalogues, locale, 'train').slice(0, MOST_MESSAGES))
  }
  return texts
}

function pieces(texts: string[]): string[][] {
  return texts.map((text) => latinWords(prose(text)).flatMap(grams))
}

/** The most telling grams; for each, every language's distance from the one that has it most. */
function learn(texts: Texts): Map<string, number[]> {
  const counts = Object.values(texts).map(countGrams)
  const told = [...new Set(counts.flatMap(({ of }) => [...of.keys()]))]
    .map((gram) => ({ gram, telling: telling(gram, counts) }))
    .sort((a, b) => b.telling - a.telling || (a.gram < b.gram ? -1 : 1))
    .slice(0, KEPT_GRAMS)
  return new Map(told.map(({ gram }) => [gram, levels(gram, counts)]))
}

function countGrams(texts: string[][]): Counts {
  const of = new Map<string, number>()
  for (const gram of texts.flat()) of.set(gram, (of.get(gram) ?? 0) + 1)
  for (const [gram, count] of of) if (count < LEAST_COUNT) of.delete(gram)
  return { of, total: texts.reduce((sum, { length }) => sum + length, 0) }
}

/** How far a gram's rates part from their mean: Kullback–Leibler, summed over the languages. */
function telling(gram: string, counts: readonly Counts[]): number {
  const rates = counts.map(({ of, total }) => (of.get(gram) ?? 0) / total)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  return rates.reduce((sum, rate) => (rate > 0 ? sum + rate * Math.log(rate / mean) : sum), 0)
}

function levels(gram: string, counts: readonly Counts[]): number[] {
  const logs = counts.map(({ of, total }) => Math.log(((of.get(gram) ?? 0) + 0.5) / total))
  const most = Math.max(...logs)
  return logs.map((log) => Math.min(DEEPEST, Math.round((most - log) / STEP)))
}

/** A supported language's posts that the profiles take for that language. */
function withoutStrangers(texts: Texts, profiles: Map<string, number[]>): Texts {
  const languages = Object.keys(texts)
  const nearest = (pieces: string[]): string | undefined => {
    const sums = languages.map((_, at) =>
      pieces.reduce((sum, gram) => sum + (profiles.get(gram)?.[at] ?? 0), 0),
    )
    return languages[sums.indexOf(Math.min(...sums))]
  }
  return Object.fromEntries(
    Object.entries(texts).map(([language, all]) => [
      language,
      language in LABELLED ? all.filter((pieces) => nearest(pieces) === language) : all,
    ]),
  )
}

function write(languages: string[], profiles: Map<string, number[]>): void {
  const entries = [...profiles].map(
    ([gram, levels]) => gram + levels.map((n) => n.toString(16)).join(''),
  )
  const source = `/**
 * Which runs of letters tell Latin-script languages apart. Written by
 * lib/sentiment/training/language-profiles.ts: a gram (\`_\` is a word's edge), then one
 * hexadecimal digit a language: how much rarer than where it is most common, in steps of
 * e^-${STEP}.
 */
export const LANGUAGES =
  '${languages.join(' ')}'.split(' ')
export const STEP = ${STEP}
export const PROFILES =
  "${entries.join(' ')}"
`
  writeFileSync(join(import.meta.dirname, '../language-profiles.ts'), source)
}
