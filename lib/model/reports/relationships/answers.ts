import type { Channel, Interaction } from '../../records'

/** What asks for an answer. */
export const ASKING = ['mention', 'complaint', 'question'] as const
export type Asking = (typeof ASKING)[number]

/** How soon contacts of one sort were answered. */
export interface Answers {
  answered: number
  /** Of these, within the hours that the team promises. */
  inTime: number
  /** Wait still. */
  unanswered: number
  /** Hours until the answer: half took no longer. Undefined below `LEAST_FOR_MEDIAN`. */
  median: number | undefined
  /** Hours until the answer: nine of ten took no longer. Undefined below `LEAST_FOR_NINTH`. */
  ninth: number | undefined
}

const LEAST_FOR_MEDIAN = 5
const LEAST_FOR_NINTH = 10

const HOUR = 3_600_000

/** The contacts of one kind in one place and step: the hours of those answered, and who waits. */
interface Heap {
  kind: Asking
  channel: Channel
  step: number
  hours: number[]
  waiting: number
}

export type Contact = Pick<Interaction, 'personId' | 'direction' | 'kind' | 'channel' | 'at'>

/** Which answers are asked about; what is left out is not asked for. */
type Which = Partial<Pick<Heap, 'kind' | 'channel' | 'step'>>

/**
 * Takes contacts one by one, the oldest first, and keeps how long each mention, complaint and
 * question waited: until the next contact from us with that person, wherever it was.
 *
 * @param promisedHours within which the team promises an answer
 */
export function answerTally(promisedHours: number) {
  const heaps = new Map<string, Heap>()
  const waiting = new Map<string, { heap: Heap; at: number }[]>()

  const ask = ({ personId, channel, at }: Contact, kind: Asking, step: number) => {
    const key = `${kind} ${channel} ${step}`
    const heap = heaps.get(key) ?? { kind, channel, step, hours: [], waiting: 0 }
    heaps.set(key, heap)
    heap.waiting++
    const own = waiting.get(personId)
    if (own) own.push({ heap, at })
    else waiting.set(personId, [{ heap, at }])
  }
  const answer = ({ personId, at: answeredAt }: Contact) => {
    for (const { heap, at } of waiting.get(personId) ?? []) {
      heap.waiting--
      heap.hours.push((answeredAt - at) / HOUR)
    }
    waiting.delete(personId)
  }
  return {
    /** @param step that the contact falls into */
    add(contact: Contact, step = 0): void {
      const kind = ASKING.find((one) => one === contact.kind)
      if (contact.direction === 'out') answer(contact)
      else if (kind) ask(contact, kind, step)
    },
    /** How soon those of one kind, in one place or of one step were answered. */
    of({ kind, channel, step }: Which): Answers {
      const chosen = [...heaps.values()].filter(
        (heap) =>
          (kind === undefined || heap.kind === kind) &&
          (channel === undefined || heap.channel === channel) &&
          (step === undefined || heap.step === step),
      )
      const unanswered = chosen.reduce((sum, heap) => sum + heap.waiting, 0)
      const hours = chosen.flatMap((heap) => heap.hours)
      const inTime = hours.filter((one) => one <= promisedHours).length
      return { ...answersOf(hours), inTime, unanswered }
    },
  }
}

function answersOf(hours: readonly number[]): Omit<Answers, 'unanswered' | 'inTime'> {
  const sorted = Float64Array.from(hours).sort()
  return {
    answered: sorted.length,
    median: sorted.length < LEAST_FOR_MEDIAN ? undefined : quantile(sorted, 0.5),
    ninth: sorted.length < LEAST_FOR_NINTH ? undefined : quantile(sorted, 0.9),
  }
}

/** Where `share` of ascending numbers lie below: between two of them, in proportion. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (above - below) * (place % 1)
}
