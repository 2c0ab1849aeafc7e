import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { tokenize } from '../tokens.ts'
import { buildWordTable } from '../word-table.ts'
import { OWN_WORDS } from './own-words.ts'

/** A word's valence, −1 to 1, in each list. */
type Valences = [number, number]

/** What emoticons, and the emoji that mean the same (emoji.ts), say in every language. */
const FACES: Record<string, number> = {
  ':)': 0.8,
  ':d': 0.8,
  '<3': 0.9,
  ';)': 0.5,
  ':p': 0.4,
  xd: 0.4,
  '^_^': 0.7,
  lol: 0.2,
  ':(': -0.8,
  ":'(": -0.8,
  ':/': -0.6,
  t_t: -0.7,
  '</3': -0.8,
}

/** How much a word of our own lists says. */
const LEVELS = { delight: 0.8, liking: 0.45, dislike: -0.45, disgust: -0.8 } as const

/**
 * The word lists of a language: our own, for English and Hindi VADER's beside; in all of
 * them the faces.
 *
 * @param packages a folder of npm packages
 */
export function readLexicon(language: string, packages: string): Lexicon {
  const words = new Map<string, Valences>()
  const put = (word: string, list: number, value: number) => {
    const [token, ...more] = tokenize(word)
    if (!token || more.length > 0 || !['word', 'emoticon'].includes(token.kind)) return
    const valences = words.get(token.text) ?? [0, 0]
    valences[list] = value
    words.set(token.text, valences)
  }
  // Hindi learns from English posts what a word of a list says, and is half English itself.
  const vader = language === 'en' ? 1 : language === 'hi' ? 0 : undefined
  if (vader !== undefined) {
    for (const [word, value] of readVader(packages)) put(word, vader, value / 4)
  }
  for (const [word, value] of ownWords(language)) put(word, 0, value)
  for (const [face, value] of Object.entries(FACES)) words.set(face, [value, value])
  return toLexicon(words)
}

function ownWords(language: string): [string, number][] {
  const lists = OWN_WORDS[language]
  if (!lists) return []
  const levels = Object.keys(LEVELS) as (keyof typeof LEVELS)[]
  return levels.flatMap((level) =>
    lists[level].split(' ').map((word): [string, number] => [word, LEVELS[level]]),
  )
}

function readVader(packages: string): [string, number][] {
  return readFileSync(join(packages, 'vader-sentiment/vader_lexicon.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', value] = line.split('\t')
      return [word, Number(value)]
    })
}

function toLexicon(words: ReadonlyMap<string, Valences>): Lexicon {
  const entries = [...words]
  const { table, order } = buildWordTable(entries.map(([word]) => hashWord(word)))
  const valences = new Int8Array(order.length * LISTS)
  order.forEach((index, at) => {
    valences.set(
      (entries[index]?.[1] ?? []).map((value) => Math.round(value * 127)),
      at * LISTS,
    )
  })
  return { ...table, valences }
}
