import { describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../../lib/model/post/brand'
import { answer } from '../../../lib/rpc/server'
import { author, post } from '../people'
import { announced, content, db, handlers, page } from './context'

describe('listening', () => {
  const brand = {
    ...NO_BRAND,
    name: 'Acme',
    handles: { ...NO_BRAND.handles, x: ['acme'] },
  }
  const praise = (key: string, changes = {}) => post({ key, at: 1_699_999_000_000, ...changes })
  const annotate = (world: ReturnType<typeof handlers>, posts: ReturnType<typeof post>[]) =>
    answer({ type: 'annotate', payload: { posts } }, content, world)

  async function keepingMara() {
    const world = handlers()
    await answer({ type: 'changeSettings', payload: { brand } }, page, world)
    await answer({ type: 'upsertPerson', payload: { network: 'x', author: author() } }, page, world)
    return world
  }

  it('makes a kept person’s sentiment out of two other brand posts, each counted once', async () => {
    const world = await keepingMara()
    await annotate(world, [praise('1')])
    expect(await annotate(world, [praise('1')])).toMatchObject({
      value: { glyphs: [[0, 0, 0, 1]] },
    })
    const reply = await annotate(world, [praise('2'), praise('2')])
    expect(reply).toMatchObject({
      value: {
        glyphs: [
          [0, 0, 0, 1],
          [0, 0, 0, 1],
        ],
      },
    })
    expect(await annotate(world, [praise('3')])).toMatchObject({
      value: { glyphs: [[0, 0, 3, 1]] },
    })
    expect(await db.observations.count()).toBe(3)
  })

  it('shows what somebody has been like, whatever this post says', async () => {
    const world = await keepingMara()
    await annotate(world, [praise('1'), praise('2')])
    const late = praise('3', { text: 'My parcel from @acme is a week late.' })
    for (let look = 0; look < 2; look++) {
      expect(await annotate(world, [late])).toMatchObject({ value: { glyphs: [[0, 0, 3, 3]] } })
    }
  })

  it('has no tab ask again for what it writes down while one asks', async () => {
    const world = await keepingMara()
    const before = [...announced]
    await annotate(world, [praise('1')])
    await annotate(world, [praise('2', { author: author({ stableId: '7' }) })])
    await annotate(world, [praise('3', { author: author({ handle: 'mara_l', stableId: '7' }) })])
    expect(await db.observations.count()).toBe(3)
    expect(await db.suggestions.count()).toBeGreaterThan(0)
    expect(await db.identities.toArray()).toMatchObject([{ handle: 'mara_l' }])
    expect(announced).toEqual(before)
  })

  it('keeps no text, and nothing of strangers, promoted posts and other subjects', async () => {
    const world = await keepingMara()
    const stranger = author({ handle: 'dhart' })
    await annotate(world, [
      praise('1', { author: stranger }),
      praise('2', { promoted: true }),
      praise('3', { text: 'Thank you, rain.', mentions: [] }),
      praise('x:maralind:Third year with @acme, thank you.'),
    ])
    const rows = await db.observations.toArray()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/thank|acme/i)
  })

  it('takes the staff’s word for a post before the classifier’s, everywhere and for good', async () => {
    const world = await keepingMara()
    await annotate(world, [praise('1'), praise('2')])
    for (const key of ['1', '2']) {
      const payload = { post: praise(key), label: 'negative' }
      await answer({ type: 'correctSentiment', payload }, page, world)
    }
    const corrected = await annotate(world, [praise('1'), praise('2'), praise('3')])
    expect(corrected).toMatchObject({
      value: {
        glyphs: [
          [0, 0, 2, 3],
          [0, 0, 2, 3],
          [0, 0, 1, 1],
        ],
      },
    })
    const { key } = await world.openPanel({ post: praise('1') }, content)
    const context = await world.panelContext({ key: key ?? '' }, page)
    expect(context).toMatchObject({ analysis: { label: 'negative', corrected: true } })

    await answer(
      { type: 'correctSentiment', payload: { post: praise('1'), label: null } },
      page,
      world,
    )
    const taken = await world.panelContext({ key: key ?? '' }, page)
    expect(taken).toMatchObject({ analysis: { label: 'positive', corrected: false } })
  })

  it('shows who somebody is even when their post cannot be read', async () => {
    const world = handlers({ classify: () => Promise.reject(new Error('no model')) })
    await answer({ type: 'changeSettings', payload: { brand } }, page, world)
    await answer({ type: 'toggleVip', payload: { author: author() } }, content, world)
    expect(await annotate(world, [praise('1')])).toMatchObject({
      value: { glyphs: [[1, 0, 0, 0]] },
    })
  })

  it('forgets a correction with the person, also one made before they were kept', async () => {
    const world = handlers()
    await answer({ type: 'changeSettings', payload: { brand } }, page, world)
    const corrected = praise('1', { permalink: 'https://x.com/maralind/status/1' })
    await answer(
      { type: 'correctSentiment', payload: { post: corrected, label: 'neutral' } },
      page,
      world,
    )
    expect(JSON.stringify(await db.corrections.toArray())).not.toContain('maralind')
    const kept = await answer(
      { type: 'upsertPerson', payload: { network: 'x', author: author() } },
      page,
      world,
    )
    await annotate(world, [corrected])
    const { person } = (kept as { value: { person: { id: string } } }).value
    await answer({ type: 'erasePerson', payload: { personId: person.id } }, page, world)
    expect(await db.corrections.count()).toBe(0)
  })

  it('keeps a correction made before the person was kept', async () => {
    const world = handlers()
    await answer({ type: 'changeSettings', payload: { brand } }, page, world)
    const payload = { post: praise('1'), label: 'negative' }
    await answer({ type: 'correctSentiment', payload }, page, world)
    await answer({ type: 'upsertPerson', payload: { network: 'x', author: author() } }, page, world)
    await annotate(world, [praise('1')])
    expect(await db.observations.toArray()).toMatchObject([{ label: 'negative' }])
  })
})
