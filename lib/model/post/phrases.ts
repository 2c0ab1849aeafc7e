import { plainArabic } from './arabic.ts'
import { choice, effort, isHeld, lettersOf, numberOf, sieveOf, sifted } from './phrase-choices.ts'
import { needlesOf } from './phrase-needles.ts'
import { BESIDE, entrySource, LETTER } from './phrase-source.ts'

/** Phrases to look for in texts in lower case. */
export interface Phrases {
  /** Whether a text holds one of them. */
  isIn(text: string): boolean
  /** A pattern of all that it holds; undefined where it holds none. */
  of(text: string): RegExp | undefined
}

/**
 * Phrases, parted by commas, as texts write them, with accents or without. To build a pattern of all of
 * them takes a quarter of a second, while the background that has just woken answers nobody: so each
 * is built for itself, once its letters stand in a text.
 *
 * `*` is any ending, `…` a few words of the same sentence, `#` one word or number, `(a|b)` either,
 * `(a)?` perhaps, `>` where a sentence begins, `^` and `$` the ends of the text, `~` any marks. See
 * `marked` in brand.ts for `¤`, `¢`, `@`. `a & b` is both in one sentence, in either order.
 *
 * @example phrases('where is my, # hours late, thank* … for').isIn('three hours late') // true
 */
export function phrases(list: string): Phrases {
  /** Made for the first text that is looked through: not every list of a language is asked. */
  let made: ReturnType<typeof entriesIn> | undefined
  let latest = { number: 0, held: [] as string[] }
  /** What of them a text holds: it is asked for whether, and then for what. */
  const heldIn = (text: string) => {
    const number = numberOf(text)
    if (latest.number === number) return latest.held
    const held: string[] = []
    made ??= entriesIn(list)
    for (const place of sifted(made.sieve, number)) {
      const one = made.entries[place]
      if (one?.isIn(text, number)) held.push(one.entry)
    }
    latest = { number, held }
    return held
  }
  return {
    isIn: (text) => heldIn(text).length > 0,
    of(text) {
      const held = heldIn(text)
      return held.length > 0 ? new RegExp(sourceOf(held), 'gu') : undefined
    },
  }
}

function entriesIn(list: string) {
  const lines = linesOf(list)
  return {
    entries: lines.map(([entry]) => phrase(entry)),
    sieve: sieveOf(lines.map(([, letters]) => letters)),
  }
}

/** Phrases with the letters that each is passed over by; without any where the list was not read ahead. */
const linesOf = (list: string) =>
  list.startsWith(AHEAD)
    ? list
        .slice(AHEAD.length)
        .split('\n')
        .map((line) => line.split('\t') as [string, string])
    : entriesOf(list).map((entry): [string, string] => [entry, ''])

const AHEAD = '\n'

/**
 * A list as `phrases` reads it fastest: line by line each phrase, and letters that it is passed over by
 * where none of them stand in a text. To find those out takes a third of what a background that has
 * just woken needs for its first post, so that packages have them.
 */
export function readAhead(list: string): string {
  const lines = entriesOf(list).map((entry) => `${entry}\t${lettersOf(needlesIn(entry)[0] ?? [])}`)
  return lines.length > 0 ? AHEAD + lines.join('\n') : ''
}

const entriesOf = (list: string) => partsOf(list).map(plainEntry)

/** What has to stand in a text, the rarest first. */
const needlesIn = (entry: string) =>
  entry
    .split(BESIDE)
    .flatMap(needlesOf)
    .sort((a, b) => effort(a) - effort(b))

/** The phrases of a list. A comma in brackets parts what can be chosen there. */
function partsOf(list: string): string[] {
  let depth = 0
  const parted = list.replace(/\\.|[()]|\s*,\s*/gs, (sign) => {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (!sign.includes(',')) return sign
    return depth > 0 ? '|' : '\n,\n'
  })
  return parted.split('\n,\n').flatMap((entry) => entry.trim() || [])
}

function phrase(entry: string) {
  let isPlain: boolean | undefined
  let needles: ReturnType<typeof choice>[] | undefined
  let loose: RegExp[] | undefined
  let pattern: RegExp | undefined
  return {
    entry,
    /** @param text one that its letters stand in, and its number */
    isIn(text: string, number: number): boolean {
      needles ??= needlesIn(entry).map(choice)
      for (const some of needles) if (!isHeld(text, number, some)) return false
      isPlain ??= PLAIN.test(entry)
      // What has to be looked at around them takes long to build.
      loose ??= entry
        .split(BESIDE)
        .map((side) => new RegExp(entrySource(side), isPlain ? 'gu' : 'u'))
      if (isPlain) return loose.every((one) => standsAlone(text, one))
      if (!loose.every((one) => one.test(text))) return false
      pattern ??= new RegExp(sourceOf([entry]), 'u')
      return pattern.test(text)
    },
  }
}

/** Words alone: they can be found in one way only, so that what stands around them is looked at afterwards. */
const PLAIN = /^[\p{Script=Latin}0-9' ]+$/u
const LETTER_BEFORE = new RegExp(`${LETTER}$`, 'u')
const LETTER_BEHIND = new RegExp(`^${LETTER}`, 'u')

/** Whether a pattern is met with no letter before it or behind it. */
function standsAlone(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const before = text.slice(Math.max(0, found.index - 2), found.index)
    const behind = text.slice(pattern.lastIndex, pattern.lastIndex + 2)
    if (!LETTER_BEFORE.test(before) && !LETTER_BEHIND.test(behind)) return true
    pattern.lastIndex = found.index + 1
  }
  return false
}

const sourceOf = (entries: readonly string[]) =>
  `(?<!${LETTER})(?:${entries.map(entrySource).join('|')})(?!${LETTER})`

const plainEntry = (entry: string) =>
  plainArabic(entry)
    .trim()
    .replace(OPTIONAL_END, '( ($1))?')
    .replace(/\s*…\s*/g, '…')
    .replace(/>\s+/g, '>')

/** What may follow at the end, with the space before it. */
const OPTIONAL_END = / \(([^()]*)\)\?$/
