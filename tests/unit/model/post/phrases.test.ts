import { describe, expect, it } from 'vitest'
import { CUE_LISTS } from '../../../../lib/model/post/cues/index'
import { ESCALATION_LISTS } from '../../../../lib/model/post/escalations/index'
import { phrases, readAhead } from '../../../../lib/model/post/phrases'
import { TOPIC_LISTS } from '../../../../lib/model/post/topics/index'

const LANGUAGES = [...CUE_LISTS.keys()]

const listsIn = (language: string) =>
  [CUE_LISTS, ESCALATION_LISTS, TOPIC_LISTS].flatMap((one) =>
    Object.values((one.get(language) ?? {}) as Record<string, string>),
  )

/** Those with a comma in brackets are tried with the lists. */
function phrasesOf(list: string): string[] {
  const isWhole = (one: string) => one !== '' && one.split('(').length === one.split(')').length
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(isWhole)
}

/** Every phrase of a language's lists. */
const phrasesIn = (language: string) => [...new Set(listsIn(language).flatMap(phrasesOf))]

/** Texts that a phrase may be meant by: one for each of the first choices in its brackets. */
function textsOf(phrase: string): string[] {
  const at = (nth: number) =>
    phrase
      .replace(/\(([^()]*)\)([?*]?)/g, (_, choices: string, often: string) => {
        const all = choices.split('|')
        return often && nth === 2 ? '' : (all[nth % all.length] ?? '')
      })
      .replace(/[()\\>^$*]/g, '')
      .replace(/…/g, ' so very ')
      .replace(/#/g, 'three')
      .replace(/~/g, ', ')
      .replace(/ ?\?/g, '')
      .split('|')[0]
  return [0, 1, 2].flatMap((nth) => at(nth)?.trim() ?? [])
}

/** English has more phrases than all others together: a quarter of them at a time. */
const PARTS = [0, 1, 2, 3].map((part) => ['en', part, 4] as const)
const WHOLE = ['de', 'fr', 'es', 'pt', 'it'].map((language) => [language, 0, 1] as const)

describe.each([...PARTS, ...WHOLE])('a phrase in %s, part %i', (language, part, parts) => {
  const all = phrasesIn(language).filter((_, nth) => nth % parts === part)
  const texts = all.flatMap(textsOf).filter((_, nth) => nth % 7 === 0)

  it('is found wherever it stands, though texts without its letters are passed over', () => {
    let found = 0
    const missed = all.flatMap((phrase) => {
      const one = phrases(phrase)
      const packed = phrases(readAhead(phrase))
      // As a choice between it and nothing it is looked for in every text.
      const everywhere = phrases(`(?!)|${phrase}`)
      return [...textsOf(phrase), ...texts.slice(0, 15)].filter((text) => {
        const isThere = everywhere.isIn(text)
        if (isThere) found++
        return [one, packed].some((as) => as.isIn(text) !== isThere)
      })
    })
    expect(missed).toEqual([])
    expect(found).toBeGreaterThan(all.length)
  })
})

it.each(LANGUAGES)('a package’s list in %s has the same phrases', (language) => {
  for (const list of listsIn(language)) {
    const lines = readAhead(list).slice(1).split('\n')
    expect(lines.filter((line) => line.split('\t').length !== 2)).toEqual([])
    const text = phrasesOf(list).flatMap(textsOf).slice(0, 60).join('. ').toLowerCase()
    expect(String(phrases(readAhead(list)).of(text))).toBe(String(phrases(list).of(text)))
  }
})

it('all phrases that a text holds make one pattern, in their order', () => {
  const list = phrases('thank*, thank you so much, (great|nice) work, late')
  const text = 'thanks, thank you so much for the great work'
  expect([...text.matchAll(list.of(text) ?? /(?!)/g)].map(([words]) => words)).toEqual([
    'thanks',
    'thank',
    'great work',
  ])
  expect(list.of('nothing of it')).toBeUndefined()
})

it('two phrases parted by & stand in one sentence, in either order', () => {
  const burned = phrases('(hand|arm) & (burn*|scald*)')
  expect(burned.isIn('it burned through the glove and my hand')).toBe(true)
  expect(burned.isIn('my hand was scalded')).toBe(true)
  expect(burned.isIn('they shook my hand. the toast was burned')).toBe(false)
  expect(burned.isIn('beforehand the toast burned')).toBe(false)
})

it('what opens a sentence opens a text as well', () => {
  const question = phrases('> (do|does) you')
  expect(question.isIn('do you post to iceland')).toBe(true)
  expect(question.isIn('¤ do you post to iceland')).toBe(true)
  expect(question.isIn('what on earth do you mean')).toBe(false)
})
