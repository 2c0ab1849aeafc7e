/** How long it takes to pass over a text by these: the fewer and the longer they are, the rarer is one of them. */
export const effort = (parts: readonly string[]) =>
  parts.length / parts.reduce((missing, { length }) => missing * (1 - 2.5 ** -length), 1)

/** Pieces of which one has to stand in a text, and whether one does in the latest text. */
interface Choice {
  parts: readonly string[]
  /**
   * Of each two letters that follow on one another, close together: most are passed over by that alone.
   * Filled once they are looked for: many never are.
   */
  rarest: Uint16Array | undefined
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
  const made: Choice = { parts, rarest: undefined, lookedIn: 0, isHeld: false }
  choices.set(key, made)
  return made
}

/** Two letters of a piece, as `pairAt` counts them, that are not the commonest; 0 where there are none. */
function rarestPair(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const pair = pairAt(text, at)
    if (pair > 0 && !COMMON.has(pair)) return pair
    found ||= pair
  }
  return found
}

/** Of each piece two letters that follow on one another; '' where one of them has none. */
export function lettersOf(parts: readonly string[]): string {
  const pairs = parts.map(rarestPair)
  if (pairs.includes(0)) return ''
  return String.fromCharCode(...pairs.flatMap((pair) => [pair >> 7, pair & 127]))
}

/** Phrases by the letters that each is passed over by: pairs, one behind the other, and whose each is. */
interface Sieve {
  pairs: Uint16Array
  /** The places of phrases, ascending. */
  whose: Uint16Array
}

/** @param letters of each phrase, as `lettersOf` gives them: one of none is never passed over */
export function sieveOf(letters: readonly string[]): Sieve {
  const pairs: number[] = []
  const whose: number[] = []
  for (const [place, some] of letters.entries()) {
    for (let at = 0; at < some.length || at === 0; at += 2) {
      pairs.push(pairAt(some, at))
      whose.push(place)
    }
  }
  return { pairs: Uint16Array.from(pairs), whose: Uint16Array.from(whose) }
}

/** The places of the phrases of which two letters follow on one another in a text of that number. */
export function sifted({ pairs, whose }: Sieve, number: number): number[] {
  const places: number[] = []
  let latest = -1
  for (let at = 0; at < pairs.length; at++) {
    if (seen[pairs[at] ?? 0] !== number || whose[at] === latest) continue
    latest = whose[at] ?? 0
    places.push(latest)
  }
  return places
}

/** The commonest pairs of letters in languages of Latin script, which tell least. */
const COMMON = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur'
    .split(' ')
    .map((pair) => pairAt(pair, 0)),
)

/** Whether a text of that number holds one of them. */
export function isHeld(text: string, number: number, some: Choice): boolean {
  if (some.lookedIn !== number) {
    some.lookedIn = number
    some.rarest ??= Uint16Array.from(some.parts, rarestPair)
    some.isHeld = holdsAny(text, number, some.parts, some.rarest)
  }
  return some.isHeld
}

function holdsAny(
  text: string,
  number: number,
  parts: readonly string[],
  rarest: Uint16Array,
): boolean {
  for (let at = 0; at < rarest.length; at++) {
    // The pair 0 is in every text.
    const part = seen[rarest[at] ?? 0] === number ? parts[at] : undefined
    if (part && mayHold(number, part) && text.includes(part)) return true
  }
  return false
}

/** What is no ASCII is looked for in the text itself. */
function mayHold(number: number, part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const pair = pairAt(part, at)
    if (pair > 0 && seen[pair] !== number) return false
  }
  return true
}

let latest: { text?: string; number: number } = { number: 0 }
/** The number of the latest text in which two letters follow on one another; of the pair 0, the latest of all. */
const seen = new Uint32Array(1 << 14)

/** Numbers a text, having seen which letters follow on one another in it: most phrases are passed over by that. */
export function numberOf(text: string): number {
  if (latest.text === text) return latest.number
  const number = latest.number + 1
  seen[0] = number
  for (let at = 0; at < text.length; at++) seen[pairAt(text, at)] = number
  latest = { text, number }
  return number
}

/** Two letters of ASCII as one number; 0 for any others, and where the text ends. */
function pairAt(text: string, at: number): number {
  const one = text.charCodeAt(at)
  const two = text.charCodeAt(at + 1)
  return one < 128 && two < 128 ? (one << 7) | two : 0
}
