/** How long it takes to pass over a text by these: the fewer and the longer they are, the rarer is one of them. */
export const effort = (parts: readonly string[]) =>
  parts.length / parts.reduce((missing, { length }) => missing * (1 - 2.5 ** -length), 1)

/** Without those that hold another of them. */
const fewest = (parts: readonly string[]) =>
  [...new Set(parts)].filter(
    (part, _, all) => !all.some((other) => other !== part && part.includes(other)),
  )

interface Needles {
  all: readonly Needle[]
  /** Of each the rarest pair, close together: most of them are passed over by that alone. */
  rarest: Uint16Array
}

function needlesFor(parts: readonly string[]): Needles {
  const all = fewest(parts).map(needle)
  // The pair 0 is in every text.
  return { all, rarest: Uint16Array.from(all, ({ pairs }) => pairs[0] ?? 0) }
}

/** Pieces of which one has to stand in a text, and whether one does in the latest text. */
interface Choice {
  parts: readonly string[]
  /** Built once they are looked for: many never are. */
  needles: Needles | undefined
  /** The number of the text that was looked in. */
  lookedIn: number
  isHeld: boolean
}

const choices = new Map<string, Choice>()

/** Many phrases share one: the names of a family, the parts of a body. It is looked for once in a text. */
export function choice(parts: readonly string[]): Choice {
  const key = parts.join('|')
  const known = choices.get(key)
  if (known) return known
  const made: Choice = { parts, needles: undefined, lookedIn: 0, isHeld: false }
  choices.set(key, made)
  return made
}

/** A piece of a phrase, and which letters follow on one another in it, as `pairAt` counts them. */
interface Needle {
  text: string
  pairs: readonly number[]
}

function needle(text: string): Needle {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) pairs.push(pairAt(text, at))
  // What is no ASCII is looked for in the text itself.
  return { text, pairs: pairs.filter((pair) => pair > 0).sort((a, b) => common(a) - common(b)) }
}

/** The commonest pairs of letters in languages of Latin script, which tell least. */
const COMMON = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur'
    .split(' ')
    .map((pair) => pairAt(pair, 0)),
)
const common = (pair: number) => (COMMON.has(pair) ? 1 : 0)

/** Whether a text of that number holds one of them. */
export function isHeld(text: string, number: number, some: Choice): boolean {
  if (some.lookedIn !== number) {
    some.lookedIn = number
    some.needles ??= needlesFor(some.parts)
    some.isHeld = holdsAny(text, number, some.needles)
  }
  return some.isHeld
}

function holdsAny(text: string, number: number, { all, rarest }: Needles): boolean {
  for (let at = 0; at < rarest.length; at++) {
    const one = seen[rarest[at] ?? 0] === number ? all[at] : undefined
    if (one && mayHold(number, one) && text.includes(one.text)) return true
  }
  return false
}

function mayHold(number: number, { pairs }: Needle): boolean {
  for (const pair of pairs) if (seen[pair] !== number) return false
  return true
}

let latest = { text: '', number: 0 }
/** The number of the latest text in which two letters follow on one another. */
const seen = new Uint32Array(1 << 14)

/** Numbers a text, having seen which letters follow on one another in it: most phrases are passed over by that. */
export function numberOf(text: string): number {
  if (latest.text === text) return latest.number
  const number = latest.number + 1
  for (let at = 0; at < text.length; at++) seen[pairAt(text, at)] = number
  latest = { text, number }
  return number
}

/** Two letters of ASCII as one number; 0 for any others, and where the text ends. */
function pairAt(text: string, at: number): number {
  const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return one < 128 && two < 128 ? (one << 7) | two : 0
}
