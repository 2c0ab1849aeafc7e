import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { phraseFiles } from '../../../lib/packaging/phrases'

const PUBLIC = join(import.meta.dirname, '../../../public')
const packed = new Map(phraseFiles().map((file) => [`/${file.relativeDest}`, file.contents]))
/** What was fetched, in its order, and what is missing from the package. */
let fetched: string[]
let missing: Set<string>

beforeEach(() => {
  fetched = []
  missing = new Set()
  vi.resetModules()
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = new URL(address).pathname
    fetched.push(path)
    if (missing.has(path)) return new Response(null, { status: 404 })
    return new Response(packed.get(path) ?? readFileSync(join(PUBLIC, path)))
  })
})

/** The background's reading of posts, as it has just woken. */
async function woken() {
  const { classify, foresee } = await import('../../../lib/browser/models')
  const { phrasesIn } = await import('../../../lib/model/post/phrase-lists')
  return {
    classify: (text: string, hint?: string) => classify(text, hint, []),
    foresee,
    phrasesIn,
  }
}

const GERMAN = 'Vielen Dank für die schnelle Hilfe, das war wirklich großartig von euch allen.'
const NEITHER = 'Bedankt voor de snelle hulp, dat was echt geweldig van jullie allemaal hoor.'

it('a post is read with what is there of its language and of English, each fetched once', async () => {
  const { classify, phrasesIn } = await woken()
  await Promise.all([classify(GERMAN, 'de'), classify(GERMAN, 'de-AT')])
  await classify(GERMAN)
  expect(fetched.toSorted()).toEqual([
    '/phrases/de.json',
    '/phrases/en.json',
    '/sentiment/de.bin',
    '/sentiment/en.bin',
  ])
  expect(phrasesIn('de')?.cues.get('praise')?.isIn('vielen dank für die hilfe')).toBe(true)
  expect(() => phrasesIn('fr')).toThrow('fr')
})

it('a language that was recognised alone is fetched then', async () => {
  const { classify } = await woken()
  const { language, supported } = await classify(GERMAN)
  expect([language, supported]).toEqual(['de', true])
  expect(fetched.slice(0, 2).toSorted()).toEqual(['/phrases/en.json', '/sentiment/en.bin'])
  expect(fetched.slice(2).toSorted()).toEqual(['/phrases/de.json', '/sentiment/de.bin'])
})

it('in a language without lists the phrases of all are looked for', async () => {
  const { classify, phrasesIn } = await woken()
  const { supported } = await classify(NEITHER, 'nl')
  expect(supported).toBe(false)
  for (const path of packed.keys()) expect(fetched).toContain(path)
  for (const language of ['ar', 'de', 'pt']) expect(phrasesIn(language)).toBeDefined()
})

it('a picture without a word has nothing more fetched', async () => {
  const { classify } = await woken()
  for (const text of ['', '🔥🔥', '!!!']) await classify(text)
  expect(fetched.toSorted()).toEqual(['/phrases/en.json', '/sentiment/en.bin'])
})

it('what is foreseen is fetched, and what fails is told to who classifies', async () => {
  const { classify, foresee } = await woken()
  missing.add('/phrases/de.json')
  foresee(['de', undefined, 'xx'])
  await expect(classify(GERMAN, 'de')).rejects.toThrow('/phrases/de.json')
  expect(fetched.filter((path) => path.includes('/en.'))).toHaveLength(2)
})

it.each(['/phrases/de.json', '/sentiment/de.bin'])(
  'without %s no post in its language is read, until it is there',
  async (path) => {
    const { classify } = await woken()
    missing.add(path)
    await expect(classify(GERMAN, 'de')).rejects.toThrow(path)
    missing.delete(path)
    expect((await classify(GERMAN, 'de')).supported).toBe(true)
    expect(fetched.filter((one) => one === path)).toHaveLength(2)
  },
)
