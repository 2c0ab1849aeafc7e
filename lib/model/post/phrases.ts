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
  const entries = partsOf(list).map((entry) => phrase(plainEntry(entry)))
  return {
    isIn: (text) => entries.some((entry) => entry.isIn(text)),
    of(text) {
      const held = entries.filter((entry) => entry.isIn(text)).map(({ entry }) => entry)
      return held.length > 0 ? new RegExp(sourceOf(held), 'gu') : undefined
    },
  }
}

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
  // What is longest is rarest.
  const needles = entry
    .split(BESIDE)
    .flatMap(needlesOf)
    .sort((a, b) => shortest(b) - shortest(a))
    .map((some) => some.map(needle))
  const isPlain = PLAIN.test(entry)
  let loose: RegExp | undefined
  let pattern: RegExp | undefined
  return {
    entry,
    isIn(text: string): boolean {
      const pairs = pairsOf(text)
      for (const some of needles) if (!holdsAny(text, pairs, some)) return false
      loose ??= new RegExp(entrySource(entry), 'gu')
      if (isPlain) return standsAlone(text, loose)
      loose.lastIndex = 0
      if (!loose.test(text)) return false
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

const shortest = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length))

/** A piece of a phrase, and which letters follow on one another in it, as `pairsOf` counts them. */
interface Needle {
  text: string
  pairs: readonly number[]
}

function needle(text: string): Needle {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) pairs.push(pairAt(text, at))
  // What is no ASCII is looked for in the text itself.
  return { text, pairs: pairs.filter((pair) => pair > 0) }
}

function holdsAny(text: string, pairs: Uint8Array, needles: readonly Needle[]): boolean {
  for (const one of needles) if (mayHold(pairs, one) && text.includes(one.text)) return true
  return false
}

function mayHold(pairs: Uint8Array, { pairs: wanted }: Needle): boolean {
  for (const pair of wanted) if (pairs[pair] === 0) return false
  return true
}

let latest = { text: '', pairs: new Uint8Array(1 << 14) }

/** Which letters follow on one another in a text: most phrases are passed over by that. */
function pairsOf(text: string): Uint8Array {
  if (latest.text === text) return latest.pairs
  const pairs = new Uint8Array(1 << 14)
  for (let at = 0; at < text.length; at++) pairs[pairAt(text, at)] = 1
  latest = { text, pairs }
  return pairs
}

/** Two letters of ASCII as one number; 0 for any others, and where the text ends. */
function pairAt(text: string, at: number): number {
  const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return one < 128 && two < 128 ? (one << 7) | two : 0
}

const sourceOf = (entries: readonly string[]) =>
  `(?<!${LETTER})(?:${entries.map(entrySource).join('|')})(?!${LETTER})`

const plainEntry = (entry: string) =>
  entry
    .normalize('NFC')
    .trim()
    .replace(OPTIONAL_END, '( ($1))?')
    .replace(/\s*…\s*/g, '…')
    .replace(/>\s+/g, '>')

/**
 * What stands in every text that holds a phrase: of each of these one. Its plain letters, but for those
 * that may be missing; of a choice that has to be made, some of each.
 */
function needlesOf(entry: string): string[][] {
  if (!/[()[\]\\?{}|]/.test(entry)) return (entry.match(RUN) ?? []).map((run) => [run])
  const needles: string[][] = []
  let literal = ''
  for (let at = 0; at < entry.length; at++) {
    if (entry[at] !== '(') {
      literal += entry[at] === '\\' ? ' ' : entry[at]
      if (entry[at] === '\\') at++
      continue
    }
    const end = closing(entry, at)
    literal += ' '
    if (!/[?*{]/.test(entry[end + 1] ?? '')) needles.push(eachOf(entry.slice(at + 1, end)))
    at = end
  }
  // A choice without brackets is one between all that stands on both sides.
  if (/[|)]/.test(literal)) return []
  return [...runsIn(literal).map((run) => [run]), ...needles.filter(({ length }) => length > 0)]
}

/** Where the bracket ends that begins at a place. */
function closing(entry: string, from: number): number {
  let depth = 0
  for (let at = from; at < entry.length; at++) {
    if (entry[at] === '\\') at++
    else if (entry[at] === '(') depth++
    else if (entry[at] === ')' && --depth === 0) return at
  }
  return entry.length
}

/** Of each possibility its longest piece; nothing where one of them has none. */
function eachOf(choice: string): string[] {
  let outer = choice.replace(/\\./gs, ' ')
  if (outer.startsWith('?')) return []
  for (let before = ''; before !== outer; ) {
    before = outer
    outer = outer.replace(/\([^()]*\)[?*]?/g, ' ')
  }
  const longest = outer
    .split('|')
    .map((one) => runsIn(one).reduce((best, run) => (run.length > best.length ? run : best), ''))
  return longest.includes('') ? [] : longest
}

/** The letters and signs that stand together and can be neither missing nor others. */
const runsIn = (text: string) =>
  text
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[a-z0-9¤¢@♥❤](?:\?|\{[^}]*\})/g, ' ')
    .match(RUN) ?? []

const RUN = /[a-z0-9]+|[¤¢@♥❤]/g

/** What may follow at the end, with the space before it. */
const OPTIONAL_END = / \(([^()]*)\)\?$/
