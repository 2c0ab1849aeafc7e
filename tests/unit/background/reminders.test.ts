import { beforeEach, describe, expect, it } from 'vitest'
import { type Reminding, remind } from '../../../lib/background/reminders'
import { type Due, NO_REMINDERS } from '../../../lib/model/actions/reminders'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { addFollowUp, closeFollowUp } from '../../../lib/store/follow-ups'
import { upsertPerson } from '../../../lib/store/people'
import { author } from '../people'
import { db } from './context'

const HOUR = 3_600_000
/** A Friday, 14:00 UTC. */
const NOON = Date.UTC(2026, 10, 27, 14)

let now: number
let reminders = { ...NO_REMINDERS, notify: true, timeZone: 'UTC' }
let badges: number[]
let wakes: (number | undefined)[]
let shown: Due[][]
let told: readonly string[]

const outside: Reminding = {
  badge: async (count) => void badges.push(count),
  wakeAt: async (at) => void wakes.push(at),
  notify: async (due) => void shown.push([...due]),
  told: {
    get: async () => told,
    set: async (keys) => {
      told = keys
    },
  },
}
const look = () =>
  remind(
    {
      db,
      settings: { get: async () => ({ ...DEFAULT_SETTINGS, reminders }) } as never,
      now: () => now,
    },
    outside,
  )

beforeEach(() => {
  now = NOON
  reminders = { ...NO_REMINDERS, notify: true, timeZone: 'UTC' }
  badges = []
  wakes = []
  shown = []
  told = []
})

async function promiseDue(due: number): Promise<string> {
  const { id: personId } = await upsertPerson(db, 'x', author(), now)
  const id = crypto.randomUUID()
  await addFollowUp(db, { id, personId, due, why: 'Send the strap' })
  return id
}

describe('reminding', () => {
  it('wakes for a promise, tells of it once when it is due, and counts it until it is kept', async () => {
    const id = await promiseDue(NOON + HOUR)
    await look()
    expect([badges, wakes, shown]).toEqual([[0], [NOON + HOUR], []])
    now += HOUR
    await look()
    await look()
    expect(shown).toEqual([[{ id, at: NOON + HOUR, kind: 'promise' }]])
    expect(badges.at(-1)).toBe(1)
    await closeFollowUp(db, id, now)
    await look()
    expect(badges.at(-1)).toBe(0)
    expect(told).toEqual([])
    expect(wakes.at(-1)).toBeUndefined()
  })

  it('holds back what gets due in quiet hours until these are over, and counts it at once', async () => {
    await promiseDue(NOON + 8 * HOUR)
    now = NOON + 8 * HOUR
    await look()
    expect([badges.at(-1), shown]).toEqual([1, []])
    // The weekend is off: Monday at eight.
    expect(wakes.at(-1)).toBe(Date.UTC(2026, 10, 30, 8))
    now = Date.UTC(2026, 10, 30, 8)
    await look()
    expect(shown).toHaveLength(1)
  })

  it('tells nothing where it is off, nor of what was due before it was switched on', async () => {
    reminders = { ...reminders, notify: false }
    await promiseDue(NOON - HOUR)
    await look()
    reminders = { ...reminders, notify: true }
    await look()
    expect(shown).toEqual([])
    await promiseDue(NOON)
    await look()
    expect(shown).toHaveLength(1)
  })
})
