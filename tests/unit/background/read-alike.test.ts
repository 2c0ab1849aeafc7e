import { expect, it } from 'vitest'
import type { Post } from '../../../lib/model/post/post'
import { author, classifyByWord, post } from '../people'
import { content, handlers, page } from './context'

const mara = author()
const stranger = author({ handle: 'bao', name: 'Bao', url: 'https://x.com/bao' })

/** The background of a brand with one VIP advocate, and the texts that it has read, in turn. */
async function started() {
  const read: string[] = []
  const { annotate, changeSettings, upsertPerson } = handlers({
    classify: async (text) => {
      read.push(text)
      return classifyByWord(text)
    },
  })
  await changeSettings({ brand: { name: 'Acme' } }, page)
  await upsertPerson({ network: 'x', author: mara, vip: true }, page)
  const ask = async (posts: readonly Post[]) => {
    read.length = 0
    const reply = await annotate({ posts: [...posts] }, content)
    await expect.poll(() => read).toHaveLength(posts.length)
    return reply.glyphs.map(([, , , action]) => action)
  }
  return { ask, read }
}

let keys = 0
const said = (text: string, by = stranger) => post({ key: `x:${keys++}`, text, author: by })
const feed = () => Array.from({ length: 50 }, (_, nth) => said(`Rain again, ${nth}`))
const mixed = [said('Rain'), said('My Acme kettle'), said('A walk', mara), said('Sun')]
const texts = mixed.map(({ text }) => text)

it('reads all posts before it answers when it has just woken', async () => {
  const { ask, read } = await started()
  await ask(mixed)
  expect(read).toEqual(texts)
})

it('reads those that decide something before it answers later on, and the others as well', async () => {
  const { ask, read } = await started()
  const first = await ask(mixed)
  for (let nth = 0; nth < 2; nth++) await ask(feed())
  expect(await ask(mixed)).toEqual(first)
  expect(read).toEqual(['My Acme kettle', 'A walk', 'Rain', 'Sun'])
})

it('reads the first posts in another language before it answers as well', async () => {
  const { ask, read } = await started()
  for (let nth = 0; nth < 2; nth++) await ask(feed())
  await ask([said('Sun'), { ...said('Regen'), lang: 'de-AT' }, said('Rain')])
  expect(read).toEqual(['Regen', 'Sun', 'Rain'])
})

it('reads as many posts, whoever they are by', async () => {
  const { ask, read } = await started()
  for (let nth = 0; nth < 2; nth++) await ask(feed())
  for (const by of [mara, stranger]) {
    await ask([said('Rain', by), said('My Acme kettle', by), said('Sun', by)])
    expect(read.toSorted()).toEqual(['My Acme kettle', 'Rain', 'Sun'])
  }
})
