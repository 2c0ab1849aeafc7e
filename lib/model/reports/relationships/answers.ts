import type { Channel, Interaction } from '../../records'
import {
  ANSWERED_BY,
  type AnswerCount,
  type AnsweredBy,
  ASKING,
  type AskedPost,
  type Asking,
} from '../asked'

/** How soon those of one sort were answered. */
export interface Answers {
  answered: number
  /** Of these, within the hours that the team promises. */
  inTime: number
  /** Given to somebody who may decide; not among the answered. */
  handedOver: number
  /** Wait still, or were missed. */
  unanswered: number
  /** Of these, for longer than the team promises. */
  overdue: number
  /** What the answers are known by, as far as that is remembered. */
  by: Record<AnsweredBy, number>
  /** Hours until the answer: half took no longer. Undefined below `LEAST_FOR_MEDIAN`. */
  median: number | undefined
  /** Hours until the answer: nine of ten took no longer. Undefined below `LEAST_FOR_NINTH`. */
  ninth: number | undefined
}

const LEAST_FOR_MEDIAN = 5
const LEAST_FOR_NINTH = 10

const HOUR = 3_600_000

/** Those of one kind in one place and step: the hours of those answered, and since when others wait. */
interface Heap {
  kind: Asking
  channel: Channel
  step: number
  hours: number[]
  by: AnsweredBy[]
  waiting: Set<{ at: number }>
  handedOver: number
  /** Of forgotten posts no hours are known. */
  counted: Record<AnswerCount['outcome'], number>
}

export type Contact = Pick<
  Interaction,
  'personId' | 'direction' | 'kind' | 'channel' | 'at' | 'url'
>

/** Which answers are asked about; what is left out is not asked for. */
type Which = Partial<Pick<Heap, 'kind' | 'channel' | 'step'>>

/**
 * Takes what was asked one by one and keeps how long it waited. A contact, the oldest first, waits until
 * the next contact from us with that person, wherever it was; a post until its own answer.
 *
 * @param promisedHours within which the team promises an answer
 * @param now until when whoever waits has waited
 */
export function answerTally(promisedHours: number, now: number) {
  const heaps = new Map<string, Heap>()
  const waiting = new Map<string, { heap: Heap; wait: { at: number } }[]>()

  const heapOf = (kind: Asking, channel: Channel, step: number) => {
    const key = `${kind} ${channel} ${step}`
    const heap = heaps.get(key) ?? emptyHeap(kind, channel, step)
    heaps.set(key, heap)
    return heap
  }
  const ask = ({ personId, channel, at }: Contact, kind: Asking, step: number) => {
    const heap = heapOf(kind, channel, step)
    const wait = { at }
    heap.waiting.add(wait)
    const own = waiting.get(personId)
    if (own) own.push({ heap, wait })
    else waiting.set(personId, [{ heap, wait }])
  }
  const answer = ({ personId, at: answeredAt }: Contact) => {
    for (const { heap, wait } of waiting.get(personId) ?? []) {
      heap.waiting.delete(wait)
      heap.hours.push((answeredAt - wait.at) / HOUR)
      heap.by.push('sent')
    }
    waiting.delete(personId)
  }
  return {
    /** A post in the inbox. */
    post({ kind, network, at, end, endedAt, by }: AskedPost, step = 0): void {
      const heap = heapOf(kind, network, step)
      if (end === 'handed_over') heap.handedOver++
      else if (endedAt === undefined) heap.waiting.add({ at })
      else {
        heap.hours.push((endedAt - at) / HOUR)
        if (by) heap.by.push(by)
      }
    },
    /** Posts that are forgotten. */
    count({ kind, network, outcome, count }: AnswerCount, step = 0): void {
      heapOf(kind, network, step).counted[outcome] += count
    },
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
      const counted = (outcome: AnswerCount['outcome']) =>
        chosen.reduce((sum, heap) => sum + heap.counted[outcome], 0)
      const hours = chosen.flatMap((heap) => heap.hours)
      const waits = chosen.flatMap((heap) => [...heap.waiting])
      const by = chosen.flatMap((heap) => heap.by)
      const counts = Object.fromEntries(
        ANSWERED_BY.map((way) => [way, by.filter((one) => one === way).length]),
      ) as Answers['by']
      const late = waits.filter(({ at }) => now - at > promisedHours * HOUR).length
      return {
        answered: hours.length + counted('in_time') + counted('late'),
        inTime: hours.filter((one) => one <= promisedHours).length + counted('in_time'),
        handedOver: chosen.reduce((sum, heap) => sum + heap.handedOver, 0) + counted('handed_over'),
        unanswered: waits.length + counted('missed'),
        overdue: late + counted('missed'),
        by: counts,
        ...timesOf(hours),
      }
    },
  }
}

function emptyHeap(kind: Asking, channel: Channel, step: number): Heap {
  const counted = { in_time: 0, late: 0, handed_over: 0, missed: 0 }
  return { kind, channel, step, hours: [], by: [], waiting: new Set(), handedOver: 0, counted }
}

function timesOf(hours: readonly number[]): Pick<Answers, 'median' | 'ninth'> {
  const sorted = Float64Array.from(hours).sort()
  return {
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
