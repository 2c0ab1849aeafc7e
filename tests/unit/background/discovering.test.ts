import { beforeEach, describe, expect, it } from 'vitest'
import type { BackgroundContext } from '../../../lib/background/context'
import { tidy } from '../../../lib/background/housekeeping'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Author, Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { answer } from '../../../lib/rpc/server'
import { discoveries } from '../../../lib/store/discoveries'
import { author, post } from '../people'
import { content, db, handlers, page } from './context'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
const brand = {
  ...NO_BRAND,
  name: 'Acme',
  handles: { ...NO_BRAND.handles, x: ['acme'] },
  team: ['robin_acme'],
}
const praise = (key: string, by: Author = author()): Post =>
  post({ key, author: by, permalink: `https://x.com/${by.handle}/status/${key}` })

let now: number
beforeEach(() => {
  now = NOW
})

function start(changes: Partial<BackgroundContext> = {}) {
  const world = handlers({ now: () => now, ...changes })
  const ask = (type: string, payload: unknown) => answer({ type, payload }, page, world)
  return {
    ask,
    switchTo: (discoverAdvocates: boolean) => ask('changeSettings', { brand, discoverAdvocates }),
    annotate: (...posts: Post[]) =>
      answer({ type: 'annotate', payload: { posts } }, content, world),
  }
}

async function listed() {
  return (await discoveries(db, now)).map(({ handle, posts }) => [handle, posts.length])
}

describe('discovering advocates', () => {
  it('is off, and then nothing is remembered of anybody', async () => {
    const { ask, annotate } = start()
    await ask('changeSettings', { brand })
    await annotate(praise('1'), praise('2'))
    expect(await db.discoveries.count()).toBe(0)
  })

  it('counts positive brand posts by handle, each once, however often it goes past', async () => {
    const { switchTo, annotate } = start()
    await switchTo(true)
    const dana = author({ handle: 'dhart', name: 'Dana Hart' })
    await annotate(praise('1'), praise('2'), praise('2'), praise('3', dana))
    await annotate(praise('1'), praise('2'))
    expect(await listed()).toEqual([
      ['maralind', 2],
      ['dhart', 1],
    ])
  })

  it('keeps no name, no text and no address of a post', async () => {
    const { switchTo, annotate } = start()
    await switchTo(true)
    await annotate(praise('x:maralind:Third year with @acme'))
    const stored = JSON.stringify(await db.discoveries.toArray())
    expect(stored).toContain('maralind')
    expect(stored).not.toMatch(/Mara Lindqvist|Third year|status/)
  })

  it.each<[string, Post]>([
    ['complaints', post({ text: 'Late again, @acme.' })],
    ['other subjects', post({ text: 'Thank you, rain.', mentions: [] })],
    ['promoted posts', post({ promoted: true })],
    ['the brand itself', post({ author: author({ handle: 'acme' }) })],
    ['the team', post({ author: author({ handle: 'robin_acme' }) })],
  ])('does not count %s', async (_, one) => {
    const { switchTo, annotate } = start()
    await switchTo(true)
    await annotate(one)
    expect(await db.discoveries.count()).toBe(0)
  })

  it('does not count who is kept, and forgets who was kept meanwhile', async () => {
    const { ask, switchTo, annotate } = start()
    await switchTo(true)
    await annotate(praise('1'))
    await ask('upsertPerson', { network: 'x', author: author() })
    await annotate(praise('2'))
    expect(await listed()).toEqual([])
    expect(await db.discoveries.count()).toBe(0)
  })

  it('forgets a post after 90 days, and a handle with its last one', async () => {
    const { switchTo, annotate } = start()
    await switchTo(true)
    await annotate(praise('1'))
    now += 60 * DAY
    await annotate(praise('2'))
    now += 31 * DAY
    expect(await listed()).toEqual([['maralind', 1]])
    now += 60 * DAY
    await tidy({ db, settings: { get: async () => DEFAULT_SETTINGS }, now: () => now })
    expect(await db.discoveries.count()).toBe(0)
  })

  it('forgets everybody when it is switched off', async () => {
    const { switchTo, annotate } = start()
    await switchTo(true)
    await annotate(praise('1'))
    await switchTo(false)
    expect(await db.discoveries.count()).toBe(0)
    await annotate(praise('2'))
    expect(await db.discoveries.count()).toBe(0)
  })

  it('leaves nothing of a person who is deleted', async () => {
    const { ask, switchTo, annotate } = start()
    await switchTo(true)
    await annotate(praise('1'))
    await ask('upsertPerson', { network: 'x', author: author() })
    const [person] = await db.people.toArray()
    await ask('erasePerson', { personId: person?.id })
    expect(await db.discoveries.count()).toBe(0)
  })
})
