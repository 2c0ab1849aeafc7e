import { NEGATIVE } from './brand-posts/negative.ts'
import { NEUTRAL } from './brand-posts/neutral.ts'
import { POSITIVE } from './brand-posts/positive.ts'
import { SLOTS } from './brand-posts/slots.ts'
import { seeded } from './random.ts'
import type { Row } from './rows.ts'

/** How many posts are made of each pattern, so that the three labels have about as many. */
const COPIES = [12, 17, 16] as const
const SEED = 7

/**
 * Invented English posts to and about brands, labelled: kinds of sentences in many wordings, so that
 * what was bought and where tells nothing, and what is said of it does. Always the same posts.
 */
export function inventedPosts(): Row[] {
  const random = seeded(SEED)
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] ?? ''
  const rowsOf = (list: string, label: Row['label']): Row[] => {
    const patterns = list.trim().split('\n')
    return patterns.flatMap((pattern) =>
      Array.from({ length: COPIES[label] }, () => {
        const said = fill(pattern, pick)
        const more =
          label !== 1 && random() < 0.2 ? `${pick(STOPS)} ${fill(pick(patterns), pick)}` : ''
        const text = addressed(ended(said + more, label, pick), label, pick)
        return { text: cased(text, label, random()), label }
      }),
    )
  }
  return [...rowsOf(NEGATIVE, 0), ...rowsOf(NEUTRAL, 1), ...rowsOf(POSITIVE, 2)]
}

type Pick = (from: readonly string[]) => string

/** One of the wordings of a pattern. */
function fill(pattern: string, pick: Pick): string {
  const one = pattern
    .replace(INNERMOST, (_, choices: string) => pick(choices.split('|')))
    .replace(SLOT, (_, slot: string) => pick((SLOTS[slot] ?? slot).split('|')))
  if (one !== pattern) return fill(one, pick)
  return one
    .replace(/ +/g, ' ')
    .replace(/ ([,.!])/g, '$1')
    .trim()
}

const INNERMOST = /\(([^()]*)\)/g
const SLOT = /\{(\w+)\}/g

const STOPS = ['.', '!', ',', '...', '']
const ENDS: readonly (readonly string[])[] = [
  ['', '', '', '', '.', '.', '!', '!!', ' :(', ' #fail', '...', ' 😡', ' smh'],
  ['', '', '', '', '', '.', '.', ' :)'],
  ['', '', '', '.', '!', '!', '!!', ' :)', ' <3', ' 😍', ' ❤️', ' 👏'],
]
const ASKS =
  /^(do|does|can|will|what|which|how|where|is|are|when|could|should|shall|would|have|has|who|did|why|anyone|may)\b/

function ended(said: string, label: number, pick: Pick): string {
  if (LINK.test(said)) return said
  if (ASKS.test(said) && pick(['?', '?', ''])) return said + pick(['?', '?', '??'])
  return said + pick(ENDS[label] ?? [])
}

const LINK = /http/
const BEFORE = [
  '@user ',
  '@user ',
  '@user ',
  '@user ',
  'hey @user ',
  'dear @user, ',
  '@user @user ',
  '',
  '',
  '',
]
const BEFORE_LINK = ['', '', '', 'RT @user: ', '@user ']
const AFTER = ['', ' @user', ' @user']
const AFTER_LINK = ['', '', ' via @user', ' @user']

/** Said to a brand, or with it: names are masked in what is learned from beside these. */
function addressed(said: string, label: number, pick: Pick): string {
  if (label === 1 && LINK.test(said)) return pick(BEFORE_LINK) + said + pick(AFTER_LINK)
  const before = pick(BEFORE)
  return before === '' ? said + pick(AFTER) : before + said
}

function cased(text: string, label: number, dice: number): string {
  if (label !== 1 && dice < 0.04) return text.toUpperCase()
  return dice < 0.5 ? text.replace(/^(@user )?\p{Ll}|[.!?] \p{Ll}/gu, (all) => capital(all)) : text
}

function capital(words: string): string {
  return words.slice(0, -1) + words.slice(-1).toUpperCase()
}
