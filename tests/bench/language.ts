import { parseArgs } from 'node:util'
import { recogniseLanguage } from '../../lib/sentiment/language.ts'
import { prose } from '../../lib/sentiment/language-grams.ts'
import { FOREIGN, LABELLED, messages, posts } from '../../lib/sentiment/training/language-texts.ts'
import { FOREIGN_POSTS } from '../unit/sentiment/foreign-posts.ts'
import { median } from './numbers.ts'

/**
 * How well languages are recognised, on posts and messages kept back from the training:
 *
 *   node tests/bench/language.ts --data DIR [--messages /usr/share/locale]
 */

type Supported = keyof typeof LABELLED

const SUPPORTED = Object.keys(LABELLED) as Supported[]
const IN_LATIN_LETTERS: Supported[] = ['en', 'de', 'fr', 'es', 'pt', 'it']
const OTHER_SCRIPTS = {
  ru: 'ru',
  uk: 'uk',
  el: 'el',
  he: 'he',
  fa: 'fa',
  ja: 'ja',
  zh: 'zh_CN',
  ko: 'ko',
  th: 'th',
}
const SHORTEST = 20
const MOST_MESSAGES = 500
const ROUNDS = 5

const { values } = parseArgs({
  options: { data: { type: 'string' }, messages: { type: 'string', default: '/usr/share/locale' } },
})
if (!values.data) throw new Error('--data names the folder with the labelled posts')
const validation = Object.fromEntries(
  SUPPORTED.map((language) => [language, posts(values.data ?? '', language, 'val').map(letters)]),
) as Record<Supported, string[]>

recognised()
hinted()
foreign(values.messages)
speed()

function recognised(): void {
  console.log(`FileSummary, of posts with ${SHORTEST} characters of prose or more`)
  for (const language of SUPPORTED) {
    const long = validation[language].filter((text) => text.length >= SHORTEST)
    const found = share(long, (text) => recogniseLanguage(text) === language)
    const none = share(long, (text) => recogniseLanguage(text) === null)
    console.log(`${language}  ${found} %, no answer ${none} %  (${long.length} posts)`)
  }
}

function hinted(): void {
  console.log("\nThe first characters of a post: recognised %, by the page's lang")
  for (const length of [8, 12, 20, 40]) {
    const cuts = IN_LATIN_LETTERS.flatMap((language) =>
      validation[language]
        .map((text) => text.slice(0, length).replace(/\s\S*$/, ''))
        .filter((text) => text.length >= length / 2)
        .map((text) => ({ text, language })),
    )
    const right = (hint: (language: Supported) => string): string =>
      share(cuts, ({ text, language }) => recogniseLanguage(text, hint(language)) === language)
    const wrong = right((language) => (language === 'en' ? 'de' : 'en'))
    console.log(
      `${length}  none ${right(() => 'und')}, right ${right((language) => language)}, wrong ${wrong}`,
    )
  }
}

function foreign(catalogues: string): void {
  console.log('\nTaken for a language with a model %, then named rightly %')
  for (const [language, locale] of Object.entries({ ...FOREIGN, ...OTHER_SCRIPTS })) {
    const texts = messages(catalogues, locale, 'val').slice(0, MOST_MESSAGES)
    console.log(
      `${language}  ${share(texts, isTaken)}  ${share(texts, (text) => recogniseLanguage(text) === language)}`,
    )
  }
  const invented = Object.values(FOREIGN_POSTS).flat()
  console.log(`invented posts: ${invented.filter(isTaken).length} of ${invented.length} taken`)
}

function speed(): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const text of validation.en) recogniseLanguage(text)
    return ((performance.now() - start) * 1000) / validation.en.length
  })
  console.log(`\n${median(times).toFixed(0)} µs a post (median of ${ROUNDS} rounds)`)
}

function isTaken(text: string): boolean {
  return SUPPORTED.some((language) => recogniseLanguage(text) === language)
}

/** A post's letters and spaces, so that its length is that of its prose. */
function letters(text: string): string {
  return prose(text)
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .trim()
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return ((100 * all.filter(holds).length) / all.length).toFixed(1)
}
