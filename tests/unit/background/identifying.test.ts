import { expect, it } from 'vitest'
import { Jobs } from '../../../lib/background/jobs'
import { MARKER_ACTIONS } from '../../../lib/model/glyphs'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Author } from '../../../lib/model/post/post'
import { author, post } from '../people'
import { announced, content, db, handlers, page } from './context'

const shown = (handle: string, stableId: string) => author({ handle, stableId, name: handle })

/** The background, which tells what an account's page showed, and what is written of it then. */
function start() {
  const jobs = new Jobs()
  const world = handlers({ jobs })
  const keep = async (who: Author) =>
    (await world.upsertPerson({ network: 'x', author: who }, page)).person.id
  const identify = async (...accounts: Author[]) => {
    expect(await world.identify({ accounts }, content)).toEqual({})
    await jobs.idle()
  }
  return { world, keep, identify }
}

it('learns the stable id of somebody kept by their handle, and knows them under a new one', async () => {
  const { world, keep, identify } = start()
  const id = await keep(author({ handle: 'maralind' }))
  await identify(shown('maralind', '2204417103'), shown('otto', '310882441'))
  expect(await db.identities.toArray()).toMatchObject([
    { key: 'id:2204417103', personId: id, handle: 'maralind', stableId: '2204417103' },
  ])
  await identify(shown('mara_outdoors', '2204417103'))
  const now = await world.cardOfAuthor(
    { network: 'x', author: author({ handle: 'mara_outdoors' }) },
    page,
  )
  expect(now.card?.person.id).toBe(id)
  expect(now.card?.identities).toMatchObject([
    { handle: 'mara_outdoors', handleHistory: ['maralind'] },
  ])
  const old = await world.cardOfAuthor(
    { network: 'x', author: author({ handle: 'maralind' }) },
    page,
  )
  expect(old.card).toBeNull()
})

it('keeps nobody, and lets no tab know what it knew', async () => {
  const { keep, identify } = start()
  await identify(shown('maralind', '7'))
  expect(await db.people.count()).toBe(0)
  await keep(author({ handle: 'maralind' }))
  announced.length = 0
  await identify(shown('maralind', '7'))
  expect(await db.identities.toArray()).toMatchObject([{ key: 'id:7' }])
  expect(announced).toEqual([])
})

it('writes nothing while the network is off', async () => {
  const { world, keep, identify } = start()
  await keep(author({ handle: 'maralind' }))
  await world.changeSettings({ networks: { x: false } }, page)
  await identify(shown('maralind', '7'))
  expect(await db.identities.toArray()).toMatchObject([{ key: 'handle:maralind' }])
})

it('gives the person of a post its marker under a handle that it never had here', async () => {
  const { world, keep, identify } = start()
  await keep(author({ handle: 'maralind' }))
  await identify(shown('maralind', '7'))
  await identify(shown('mara_outdoors', '7'))
  const { id } = (await db.people.toArray())[0] ?? {}
  await world.setVip({ personId: id ?? '', vip: true, why: '' }, page)
  const posts = [post({ author: author({ handle: 'mara_outdoors' }) })]
  expect((await world.annotate({ posts }, content)).glyphs).toMatchObject([[1, 0, 0, 0]])
})

it('shows on a profile who somebody is, and suggests nothing for what it says', async () => {
  const { world, keep } = start()
  const mara = author({ handle: 'maralind' })
  const id = await keep(mara)
  await world.setVip({ personId: id, vip: true, why: '' }, page)
  const profile = post({
    author: mara,
    key: 'x:profile:maralind',
    text: '',
    kind: 'profile',
    mentions: [],
  })
  expect((await world.annotate({ posts: [profile] }, content)).glyphs).toEqual([[1, 0, 0, 0]])
  expect(await db.suggestions.count()).toBe(0)
})

it('takes no reply below a profile for one to it', async () => {
  const { world } = start()
  await world.changeSettings(
    { brand: { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } } },
    page,
  )
  const mara = author({ handle: 'maralind' })
  const profile = post({
    author: mara,
    key: 'x:profile:maralind',
    text: '',
    kind: 'profile',
    mentions: [],
  })
  const ours = post({ author: author({ handle: 'acme' }), key: 'x:2', kind: 'comment' })
  const said = post({ author: mara, key: 'x:3', text: 'Thank you, Acme.' })
  const { glyphs } = await world.annotate({ posts: [profile, ours, said] }, content)
  expect(glyphs.map(([, , , action]) => MARKER_ACTIONS[action])).toEqual(['none', 'none', 'thank'])
})
