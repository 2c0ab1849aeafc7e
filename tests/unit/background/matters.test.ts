import { expect, it, vi } from 'vitest'
import { analysePosts } from '../../../lib/background/advice'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Matter } from '../../../lib/model/post/matter'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { classifyByWord, NO_SECOND, post } from '../people'

const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const settings = { ...DEFAULT_SETTINGS, brand }
const FIRE: Matter = { kind: 'fire', likely: 0.99, words: ['went up'] }

/** What a model that sees fire everywhere makes of a post, and whether it was asked. */
async function read(changes: Partial<Post>, language = 'en') {
  const matterIn = vi.fn(async () => FIRE)
  const classify = async (text: string) => ({ ...(await classifyByWord(text)), language })
  const readers = { classify, matterIn, second: NO_SECOND }
  const one = { post: post(changes), correction: undefined }
  const [analysis] = await analysePosts(readers, settings, [one])
  return { escalation: analysis?.escalation, isAsked: matterIn.mock.calls.length > 0 }
}

const text = 'Something went up here while all of us slept, @acme'

it('a post about the brand is read for matters for a person', async () => {
  const { escalation } = await read({ text })
  expect(escalation).toEqual({ kind: 'fire', words: ['went up'] })
})

it('others are not: the model need not even be fetched', async () => {
  const other = text.replace('@acme', '@globex')
  expect(await read({ text: other, mentions: [{ handle: 'globex' }] })).toEqual({
    escalation: null,
    isAsked: false,
  })
  expect(await read({ text, promoted: true })).toEqual({ escalation: null, isAsked: false })
})

it('without a language nothing is said of it', async () => {
  expect((await read({ text }, 'und')).escalation).toBeNull()
})
