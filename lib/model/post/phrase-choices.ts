/** How long it takes to pass over a text by these: the fewer and the longer they are, the rarer is one of them. */
export const effort = (parts: readonly string[]) =>
  parts.length / parts.reduce((missing, { length }) => missing * (1 - 2.5 ** -length), 1)

/** Pieces of which one has to stand in a text, and whether one does in the latest text. */
interface Choice {
  parts: readonly string[]
  /**
   * Of each the slot of some of its letters: most are passed over by that alone. Filled once they are
   * looked for: many never are.
   */
  slots: Uint16Array | undefined
  /** The number of the text that was looked in. */
  lookedIn: number
  isHeld: boolean
}

/** By what has to stand there: one piece, or the same pieces for many phrases. */
const choices = new Map<string | readonly string[], Choice>()

/** Many phrases share one. It is looked for once in a text. */
export function choice(parts: readonly string[]): Choice {
  const [first = '', other] = parts
  const key = other === undefined ? first : parts
  const known = choices.get(key)
  if (known) return known
  const made: Choice = { parts, slots: undefined, lookedIn: 0, isHeld: false }
  choices.set(key, made)
  return made
}

/** Texts are passed over by so many letters that follow on one another. */
const LETTERS = 4

/** So many letters of a piece as tell most; all of a shorter one. */
function rarestOf(piece: string): string {
  const last = Math.max(0, piece.length - LETTERS)
  let best = ''
  let fewest = Number.POSITIVE_INFINITY
  for (let from = 0; from <= last && fewest > 0; from++) {
    const letters = piece.slice(from, from + LETTERS)
    const common = commonPairsIn(letters)
    if (common >= fewest) continue
    fewest = common
    best = letters
  }
  return best
}

function commonPairsIn(letters: string): number {
  let found = 0
  for (let at = 1; at < letters.length; at++) if (COMMON.has(letters.slice(at - 1, at + 1))) found++
  return found
}

/** The commonest pairs of letters in languages of Latin script, which tell least. */
const COMMON = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur'.split(
    ' ',
  ),
)

/** Of each piece the letters that it is passed over by, one behind the other; '' where one has too few. */
export function lettersOf(parts: readonly string[]): string {
  const letters = parts.map(rarestOf)
  return letters.some(({ length }) => length < 2) ? '' : letters.map(padded).join('')
}

const padded = (letters: string) => letters.padEnd(LETTERS)

/** Phrases by the letters that each is passed over by: their slots, and whose each is. */
interface Sieve {
  slots: Uint16Array
  /** The places of phrases, ascending. */
  whose: Uint16Array
}

/** @param letters of each phrase, as `lettersOf` gives them: one of none is never passed over */
export function sieveOf(letters: readonly string[]): Sieve {
  const slots: number[] = []
  const whose: number[] = []
  for (const [place, some] of letters.entries()) {
    for (let at = 0; at < some.length || at === 0; at += LETTERS) {
      slots.push(slotOf(some.slice(at, at + LETTERS).trimEnd()))
      whose.push(place)
    }
  }
  return { slots: Uint16Array.from(slots), whose: Uint16Array.from(whose) }
}

/** The places of the phrases of which letters stand in a text of that number. */
export function sifted({ slots, whose }: Sieve, number: number): number[] {
  const places: number[] = []
  let latest = -1
  for (let at = 0; at < slots.length; at++) {
    if (seen[slots[at] ?? 0] !== number || whose[at] === latest) continue
    latest = whose[at] ?? 0
    places.push(latest)
  }
  return places
}

/** Whether a text of that number holds one of them. */
export function isHeld(text: string, number: number, some: Choice): boolean {
  if (some.lookedIn !== number) {
    some.lookedIn = number
    some.slots ??= Uint16Array.from(some.parts, (part) => slotOf(rarestOf(part)))
    some.isHeld = holdsAny(text, number, some.parts, some.slots)
  }
  return some.isHeld
}

function holdsAny(
  text: string,
  number: number,
  parts: readonly string[],
  slots: Uint16Array,
): boolean {
  for (let at = 0; at < slots.length; at++) {
    const part = seen[slots[at] ?? 0] === number ? parts[at] : undefined
    if (part && text.includes(part)) return true
  }
  return false
}

const SLOTS = 1 << 15
/** The slot of what is too short to be passed over by: in every text. */
const ALWAYS = 0

let latest: { text?: string; number: number } = { number: 0 }
/** Of each slot the number of the latest text in which letters stand that have it. */
const seen = new Uint32Array(SLOTS)

/** Numbers a text, having seen which letters follow on one another in it: most phrases are passed over by that. */
export function numberOf(text: string): number {
  if (latest.text === text) return latest.number
  const number = latest.number + 1
  seen[ALWAYS] = number
  for (let from = 0; from < text.length; from++) {
    const end = Math.min(from + LETTERS, text.length)
    let hash = mixed(START, text.charCodeAt(from))
    for (let at = from + 1; at < end; at++) {
      hash = mixed(hash, text.charCodeAt(at))
      seen[slotOfHash(hash)] = number
    }
  }
  latest = { text, number }
  return number
}

function slotOf(letters: string): number {
  if (letters.length < 2) return ALWAYS
  let hash = START
  for (let at = 0; at < letters.length; at++) hash = mixed(hash, letters.charCodeAt(at))
  return slotOfHash(hash)
}

/** FNV-1a, folded. */
const START = 0x811c9dc5
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)
const slotOfHash = (hash: number) => (hash ^ (hash >>> 15)) & (SLOTS - 1)
