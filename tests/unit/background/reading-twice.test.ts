import { expect, it, vi } from 'vitest'
import type { SecondReadings } from '../../../lib/background/second-readings'
import type { Post } from '../../../lib/model/post/post'
import type { SecondReading } from '../../../lib/model/post/second-reading'
import { content, db, handlers, page } from './context'

const complaint: SecondReading = {
  sentiment: { negative: 0.98, neutral: 0.01, positive: 0.01 },
  about: 0.98,
  wants: { praise: 0, complaint: 1, question: 0, idea: 0, acknowledgement: 0, none: 0 },
  evidence: [],
  matter: { kind: 'injury', likely: 0, words: [] },
}

/** Second readings of everything as a complaint; what is read is known once `finish` was called. */
function readings() {
  const asked: string[] = []
  const waiting = new Map<string, () => void>()
  const known = new Set<string>()
  const second: SecondReadings = {
    known: ({ text }) => (known.has(text) ? complaint : undefined),
    read({ text }) {
      asked.push(text)
      if (known.has(text)) return Promise.resolve(complaint)
      return new Promise((resolve) => {
        waiting.set(text, () => {
          known.add(text)
          resolve(complaint)
        })
      })
    },
  }
  const finish = () => {
    for (const done of waiting.values()) done()
  }
  return { second, asked, finish }
}

const post = (text: string, key = 'x:status:1'): Post => ({
  key,
  network: 'x',
  author: { handle: 'mara', name: 'Mara', url: 'https://x.com/mara', kind: 'person' },
  text,
  truncated: false,
  promoted: false,
  mentions: /@acme/.test(text) ? [{ handle: 'acme' }] : [],
  kind: 'post',
})

async function started() {
  const readers = readings()
  const made = handlers({ second: readers.second })
  const brand = { name: 'Acme', handles: { x: ['acme'] }, competitors: ['Globex'] }
  await made.changeSettings({ brand, secondReading: true }, page)
  return { ...made, ...readers }
}

const actionIn = ({
  glyphs: [glyphs],
}: Awaited<ReturnType<ReturnType<typeof handlers>['annotate']>>) => glyphs?.[3]

it('answers at once by the quick reading, and again by both', async () => {
  const { annotate, asked, finish } = await started()
  const posts = [post('@acme thank you so very much')]
  const first = await annotate({ posts }, content)
  expect(first.again).toBe(true)
  expect(asked).toEqual(['¤ thank you so very much'])
  expect(await db.suggestions.count()).toBe(0)
  finish()
  const second = await annotate({ posts, again: true }, content)
  expect(second.again).toBeUndefined()
  expect(actionIn(second)).not.toBe(actionIn(first))
})

it('waits for the second reading where it is asked again', async () => {
  const { annotate, asked, finish } = await started()
  const posts = [post('@acme this is what I got')]
  const answered = vi.fn()
  const reply = annotate({ posts, again: true }, content).then(answered)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(answered).not.toHaveBeenCalled()
  finish()
  await reply
  expect(answered).toHaveBeenCalled()
  const [suggestion] = await db.suggestions.toArray()
  expect(suggestion?.action).toBe('careful_reply')
})

it('remembers what was read, also where the page was scrolled on before it could ask again', async () => {
  const { annotate, finish } = await started()
  await annotate({ posts: [post('@acme this is what I got')] }, content)
  finish()
  await expect.poll(() => db.suggestions.count()).toBe(1)
  const [suggestion] = await db.suggestions.toArray()
  expect(suggestion?.action).toBe('careful_reply')
})

it('asks the page to ask again whatever was read before: a page must not tell that', async () => {
  const { annotate, finish } = await started()
  const posts = [post('@acme this is what I got')]
  await annotate({ posts }, content)
  finish()
  expect((await annotate({ posts }, content)).again).toBe(true)
})

it.each([
  ['about somebody else', post('what a day')],
  ['promoted', { ...post('@acme thank you'), promoted: true }],
])('reads no post twice that is %s', async (_, other) => {
  const { annotate, asked } = await started()
  expect((await annotate({ posts: [other] }, content)).again).toBeUndefined()
  expect(asked).toEqual([])
})

it('reads none twice once that is switched off', async () => {
  const { annotate, changeSettings, asked } = await started()
  await changeSettings({ secondReading: false }, page)
  const posts = [post('@acme thank you so very much')]
  expect((await annotate({ posts }, content)).again).toBeUndefined()
  expect(asked).toEqual([])
  expect(await db.suggestions.count()).toBe(1)
})

it('tells the panel both readings', async () => {
  const { postContext, asked, finish } = await started()
  const answer = postContext({ post: post('@acme this is what I got') }, page)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  finish()
  const { analysis, advice } = await answer
  expect(analysis.label).toBe('negative')
  expect(advice.action).toBe('careful_reply')
})
