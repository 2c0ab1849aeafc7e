import { describe, expect, it } from 'vitest'
import { STARS } from '../../../lib/model/glyphs'
import type { PanelOpening } from '../../../lib/model/post/panel-opening'
import { author, post } from '../people'
import { announced, content, handlers, page } from './context'

const mara = post({ author: author({ handle: 'maralind' }) })
const nobody = { post: null, card: null, analysis: null }

/** A background whose side panel stands beside the tab or not, and what it is given to show. */
function start({ besides = false } = {}) {
  const shown: [number, PanelOpening][] = []
  const world = handlers({
    sidePanel: {
      isOpenBeside: async () => besides,
      show: async (tabId, opening) => void shown.push([tabId, opening]),
    },
  })
  return { world, shown }
}

describe('what the panel was opened on', () => {
  it('is told to the frame with its key, in its tab', async () => {
    const { world } = start()
    const { key } = await world.openPanel({ post: mara }, content)
    expect(await world.panelContext({ key: key ?? '' }, page)).toMatchObject({ post: mara })
  })

  it.each([
    ['without the key', '', page],
    ['with a key of its own', crypto.randomUUID(), page],
    ['in another tab', undefined, { ...page, tabId: 2 }],
    ['in no tab', undefined, { caller: 'page' } as const],
  ])('is not told to a frame %s', async (_, guessed, origin) => {
    const { world } = start()
    const { key } = await world.openPanel({ post: mara }, content)
    expect(await world.panelContext({ key: guessed ?? key ?? '' }, origin)).toMatchObject(nobody)
  })

  it('is no longer told once the panel was opened on another post', async () => {
    const { world } = start()
    const { key } = await world.openPanel({ post: mara }, content)
    await world.openPanel({ post: post({ key: 'x:2' }) }, content)
    expect(await world.panelContext({ key: key ?? '' }, page)).toMatchObject(nobody)
  })
})

describe('the side panel', () => {
  it('shows the post in the panel’s place where it is open and a frame could be covered', async () => {
    const { world, shown } = start({ besides: true })
    expect(await world.openPanel({ post: mara, start: 'drafts' }, content)).toEqual({ key: null })
    expect(shown).toMatchObject([[1, { post: mara, start: 'drafts' }]])
  })

  it('takes over what the panel was opened on, which closes', async () => {
    const { world, shown } = start()
    const { key } = await world.openPanel({ post: mara }, content)
    await world.moveToSidePanel({ key: 'guessed' }, page)
    expect(shown).toEqual([])
    await world.moveToSidePanel({ key: key ?? '' }, page)
    expect(shown).toMatchObject([[1, { post: mara }]])
    expect(announced).toContain('1: closePanel')
  })
})

describe('a click on a star', () => {
  const mine = () => start().world

  it('is taken back in its tab alone', async () => {
    const world = mine()
    await world.toggleVip({ author: mara.author }, content)
    await world.undoStar({}, { ...page, tabId: 2 })
    expect(await world.vipAdvocates({}, page)).toHaveLength(1)
    await world.undoStar({}, page)
    expect(await world.vipAdvocates({}, page)).toEqual([])
  })

  it('is in what the panel shows that is opened meanwhile', async () => {
    const world = mine()
    const clicked = world.toggleVip({ author: mara.author }, content)
    const { key } = await world.openPanel({ post: mara, start: 'star' }, content)
    const { card } = await world.panelContext({ key: key ?? '' }, page)
    expect(card?.person.vip).toBeDefined()
    await clicked
  })

  it('that took the place in the programme away gives it back as it was', async () => {
    const world = mine()
    const { person } = await world.upsertPerson({ network: 'x', author: mara.author }, page)
    await world.setVip({ personId: person.id, vip: true, why: 'the boat' }, page)
    await world.toggleVip({ author: mara.author }, content)
    expect(await world.vipAdvocates({}, page)).toEqual([])
    await world.undoStar({}, page)
    const [advocate] = await world.vipAdvocates({}, page)
    expect(advocate?.person.vip).toMatchObject({ why: 'the boat' })
  })
  it('makes no advocate of an account of the brand’s own, kept or not, but ends it', async () => {
    const world = mine()
    const { brand } = await world.settings({}, page)
    await world.changeSettings({ brand: { ...brand, team: ['maralind'] } }, page)
    await world.toggleVip({ author: mara.author }, content)
    expect(await world.findPeople({ query: 'mara', limit: 1 }, page)).toEqual([])
    const { person } = await world.upsertPerson({ network: 'x', author: mara.author }, page)
    await world.toggleVip({ author: mara.author }, content)
    expect(await world.vipAdvocates({}, page)).toEqual([])
    await world.setVip({ personId: person.id, vip: true, why: '' }, page)
    await world.toggleVip({ author: mara.author }, content)
    expect(await world.vipAdvocates({}, page)).toEqual([])
  })

  it('is offered for no account of the brand’s own or its team, but where it would end it', async () => {
    const world = mine()
    const { brand } = await world.settings({}, page)
    await world.changeSettings({ brand: { ...brand, team: ['maralind'] } }, page)
    const star = async () => {
      const { glyphs } = await world.annotate({ posts: [mara] }, content)
      return STARS[glyphs[0]?.[0] ?? -1]
    }
    expect(await star()).toBe('own')
    const { person } = await world.upsertPerson({ network: 'x', author: mara.author }, page)
    expect(await star()).toBe('own')
    await world.setVip({ personId: person.id, vip: true, why: '' }, page)
    expect(await star()).toBe('vip')
  })
})
