import { beforeEach, describe, expect, it } from 'vitest'
import { tidy } from '../../../lib/background/housekeeping'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings'
import { answer } from '../../../lib/rpc/server'
import { author, post } from '../people'
import { content, db, handlers, page, settingsThat } from './context'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
const stranger = author({ handle: 'stranger', name: 'Bao' })

let now: number
let settings: Settings
beforeEach(() => {
  now = NOW
  settings = {
    ...DEFAULT_SETTINGS,
    brand: { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } },
    discoverAdvocates: true,
  }
})

/** A day's work: somebody kept and praised by, a stranger discovered, a draft that nobody sent. */
async function start() {
  const stored = settingsThat(async () => settings)
  const world = handlers({ now: () => now, settings: stored })
  const ask = (type: string, payload: unknown) => answer({ type, payload }, page, world)
  const pass = (...posts: object[]) =>
    answer({ type: 'annotate', payload: { posts } }, content, world)
  await ask('upsertPerson', { network: 'x', author: author() })
  await pass(post(), post({ key: 'x:2', author: stranger }))
  const draft = { action: 'thank', draftId: 'en/thank/x/warm', text: 'Thank you.' }
  await ask('rememberInsertion', { post: post({ key: 'x:3' }), ...draft })
  await ask('confirmSent', { post: post({ key: 'x:3' }) })
  await ask('rememberInsertion', { post: post({ key: 'x:4' }), ...draft })
  await ask('correctSentiment', { post: post({ key: 'x:5' }), label: 'negative' })
  const turnedDown = { action: 'thank', status: 'rejected' }
  await ask('resolveOnPost', { post: post({ key: 'x:6', author: stranger }), ...turnedDown })
  return { pass }
}

/** How much there is of what is not kept for ever. */
async function left() {
  const [nobodys, observations, corrections, draftUses, insertions, discoveries] =
    await Promise.all([
      db.suggestions.filter(({ personId }) => personId === undefined).count(),
      ...[db.observations, db.corrections, db.draftUses, db.insertions, db.discoveries].map(
        (table) => table.count(),
      ),
    ])
  return { nobodys, observations, corrections, draftUses, insertions, discoveries }
}

/** Of strangers: what was turned down, and who waits for an answer. */
const ALL = {
  nobodys: 2,
  observations: 1,
  corrections: 1,
  draftUses: 1,
  insertions: 1,
  discoveries: 1,
}
const NONE = Object.fromEntries(Object.keys(ALL).map((name) => [name, 0]))

describe('what is not kept for ever', () => {
  it('is gone after 400 days of browsing without opening anything of Ardent’s', async () => {
    const { pass } = await start()
    expect(await left()).toEqual(ALL)
    now += 401 * DAY
    await pass(post({ key: 'x:9', text: 'Nothing to see.', mentions: [] }))
    expect(await left()).toEqual(NONE)
  })

  it('is gone after 400 days with a browser that only wakes by the alarm', async () => {
    await start()
    for (let day = 1; day <= 401; day += 50) {
      now = NOW + day * DAY
      await tidy({ db, settings: { get: async () => settings }, now: () => now })
    }
    now = NOW + 401 * DAY
    await tidy({ db, settings: { get: async () => settings }, now: () => now })
    expect(await left()).toEqual(NONE)
    expect(await db.people.count()).toBe(1)
    expect(await db.interactions.count()).toBe(1)
  })

  it('is kept as long as the settings say', async () => {
    await start()
    settings = { ...settings, observationsKeptDays: 30 }
    now = NOW + 29 * DAY
    await tidy({ db, settings: { get: async () => settings }, now: () => now })
    expect(await left()).toMatchObject({ observations: 1, corrections: 1, draftUses: 1 })
    now = NOW + 31 * DAY
    await tidy({ db, settings: { get: async () => settings }, now: () => now })
    expect(await left()).toMatchObject({ observations: 0, corrections: 0, draftUses: 0 })
  })

  it('is not remembered anew from a post that is older', async () => {
    const { pass } = await start()
    await pass(post({ key: 'x:7', at: NOW - 500 * DAY }))
    expect(await left()).toEqual(ALL)
  })

  it('counts as of now where a page says that its post is of tomorrow', async () => {
    const { pass } = await start()
    await pass(post({ key: 'x:8', at: 8_925_000_000_000_000 }))
    expect((await db.observations.toArray()).map(({ at }) => at)).toEqual([NOW, NOW])
  })
})
