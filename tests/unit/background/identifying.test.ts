import { expect, it } from 'vitest'
import { Jobs } from '../../../lib/background/jobs'
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
