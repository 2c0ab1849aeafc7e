import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Jobs } from '../../../lib/background/jobs'
import { type Answer, type MessageType, protocol } from '../../../lib/rpc/protocol'
import { answer, type Origin, originOf } from '../../../lib/rpc/server'
import { db, handlers } from '../background/context'
import { dump, person, putInEveryTable, putPerson } from '../backup/everything'
import { CALLERS, message, OWN, RIGHT, sender, TYPES } from './messages'

/** What a network's page may ask for; all others are for pages of ours alone. */
const OF_CONTENT: readonly MessageType[] = [
  'annotate',
  'identify',
  'toggleVip',
  'openPanel',
  'replyBoxEmptied',
]

/** Words that stand in every table, and are for no page of a network to see. */
const SECRET = 'trace-of-ada'
/** Addresses that are somebody's; all others are forged. */
const SOMEBODY = new Set([
  ...['https://x.com/home', 'https://www.linkedin.com/feed/', 'https://www.facebook.com/'],
  ...['chrome-extension://ardent/popup.html', 'chrome-extension://ardent/panel.html'],
])
const ASKED = 10_000
const AT_A_TIME = 100

const mayAsk = (type: MessageType, origin: Origin | null) =>
  origin !== null && (origin.caller === 'content') === OF_CONTENT.includes(type)

// What the background makes of nonsense is for its report.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))

/** The background with somebody in every table; it counts what is written. */
async function start() {
  await putPerson(db, person(2))
  await db.identities.where('personId').equals(person(2).id).delete()
  await putInEveryTable(db, person(1), SECRET)
  let writes = 0
  const count = <Given extends unknown[], Value>(work: (...given: Given) => Value) =>
    vi.fn((...given: Given) => {
      writes++
      return work(...given)
    })
  db.onCommitted(() => writes++)
  const quietly = db.quietly.bind(db)
  db.quietly = count(quietly) as typeof db.quietly
  const panels = new Map<number, never>()
  const jobs = new Jobs()
  const world = handlers({
    jobs,
    panelPost: {
      get: async (tabId) => panels.get(tabId) ?? null,
      set: count(async (tabId, opening) => void panels.set(tabId, opening as never)),
    },
  })
  return { world, jobs, written: () => writes }
}

/** What no page of a network may be told: anything but glyphs, which are numbers. */
function expectGlyphsAlone(reply: Answer, raw: unknown): void {
  expect(JSON.stringify(reply)).not.toContain(SECRET)
  expect(JSON.stringify(reply)).not.toContain('Berg')
  if (!reply.ok || JSON.stringify(reply.value) === '{}') return
  if ((raw as { type?: unknown }).type === 'openPanel') {
    expect(reply.value).toEqual({ key: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    return
  }
  const { glyphs, ...rest } = reply.value as { glyphs: number[][] }
  expect(Object.values(rest).every((value) => typeof value === 'boolean')).toBe(true)
  expect(Object.keys(rest)).toEqual(['on', 'overlays'])
  expect(glyphs.flat().every(Number.isInteger)).toBe(true)
  const { posts } = (raw as { payload: { posts: unknown[] } }).payload
  expect(glyphs.length).toBeLessThanOrEqual(posts.length)
}

describe('each message', () => {
  it('is for one kind of caller, and no new one comes in unsaid', () => {
    const told = TYPES.map((type) => [type, [...protocol[type].from]])
    expect(told).toEqual(
      TYPES.map((type) => [type, OF_CONTENT.includes(type) ? ['content'] : ['page']]),
    )
    expect(TYPES.toSorted()).toEqual(Object.keys(protocol).toSorted())
  })

  it.each(TYPES)(
    '%s is answered for those who may, and writes nothing for others',
    async (type) => {
      const { world, written } = await start()
      const raw = { type, payload: RIGHT[type] }
      const before = await dump(db)
      for (const origin of CALLERS.filter((one) => !mayAsk(type, one))) {
        const reply = await answer(raw, origin, world)
        expect(reply).toMatchObject({ ok: false, error: expect.stringContaining(type) })
      }
      expect(written()).toBe(0)
      expect(await dump(db)).toEqual(before)
      for (const origin of CALLERS.filter((one) => mayAsk(type, one))) {
        const reply = await answer(raw, origin, world)
        expect(reply.ok || typeof reply.error === 'string').toBe(true)
        if (origin?.caller === 'content') expectGlyphsAlone(reply, raw)
      }
    },
  )
})

it('one message too many that a page of a network may send would be seen', async () => {
  const { world } = await start()
  const from = protocol.card.from as unknown as string[]
  from.push('content')
  try {
    const raw = { type: 'card', payload: RIGHT.card }
    const reply = await answer(raw, CALLERS.find((one) => one?.caller === 'content') ?? null, world)
    expect(reply.ok).toBe(true)
    expect(() => expectGlyphsAlone(reply, raw)).toThrow()
  } finally {
    from.pop()
  }
})

it(`of ${ASKED} messages from anybody none throws, and none gets or writes more than it may`, async () => {
  const told = { answered: 0, refused: 0 }
  const asked = fc.array(fc.tuple(message, sender), { minLength: AT_A_TIME, maxLength: AT_A_TIME })
  const ask = async (messages: (readonly [unknown, Parameters<typeof originOf>[0]])[]) => {
    await Promise.all(db.tables.map((table) => table.clear()))
    const { world, jobs, written } = await start()
    for (const [raw, from] of messages) {
      const origin = originOf(from, OWN)
      if (origin) expect([from.id, SOMEBODY.has(from.url ?? '')]).toEqual(['ardent', true])
      if (origin?.caller === 'content') expect(from).toMatchObject({ frameId: 0, tab: {} })
      const before = written()
      const reply = await answer(raw, origin, world)
      await jobs.idle()
      told[reply.ok ? 'answered' : 'refused']++
      if (!reply.ok) expect(written(), reply.error).toBe(before)
      if (origin?.caller !== 'page') expectGlyphsAlone(reply, raw)
      if (!reply.ok) continue
      const { type } = raw as { type: MessageType }
      expect(mayAsk(type, origin)).toBe(true)
      // Exactly what the protocol promises: nothing on top.
      expect(protocol[type].reply.parse(reply.value)).toEqual(reply.value)
    }
  }
  await fc.assert(fc.asyncProperty(asked, ask), {
    numRuns: ASKED / AT_A_TIME,
    seed: 10,
    endOnFailure: true,
  })
  expect(told.answered + told.refused).toBe(ASKED)
  // Enough of both, or it would say little.
  expect(told.answered).toBeGreaterThan(ASKED / 20)
  expect(told.refused).toBeGreaterThan(ASKED / 20)
}, 60_000)
