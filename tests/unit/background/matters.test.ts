import { expect, it, vi } from 'vitest'
import { analysePosts } from '../../../lib/background/advice'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Matter } from '../../../lib/model/post/matter'
import type { OwnModel } from '../../../lib/model/post/own-model'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { classifyByWord, NO_SECOND, post } from '../people'

const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const settings = { ...DEFAULT_SETTINGS, brand }
const FIRE: Matter = { kind: 'fire', likely: 0.99, words: ['went up'] }

/** What a model that sees fire everywhere makes of a post, and whether it was asked. */
async function read(changes: Partial<Post>, language = 'en', own: OwnModel | null = null) {
  const matterIn = vi.fn(async () => FIRE)
  const probabilities = { negative: 0.02, neutral: 0.43, positive: 0.55 }
  const classify = async (text: string) => ({
    ...(await classifyByWord(text)),
    language,
    ...(own && { probabilities }),
  })
  const readers = { classify, matterIn, second: NO_SECOND }
  const one = { post: post(changes), correction: undefined }
  const [analysis] = await analysePosts(readers, settings, [one], { own })
  const { escalation, allows } = analysis ?? {}
  return { escalation, allows, isAsked: matterIn.mock.calls.length > 0 }
}

const text = 'Something went up here while all of us slept, @acme'

it('a post about the brand is read for matters for a person', async () => {
  const { escalation } = await read({ text })
  expect(escalation).toEqual({ kind: 'fire', words: ['went up'] })
})

it('what the team taught keeps it from nobody', async () => {
  const { words } = await classifyByWord(text)
  const says = { negative: -9, neutral: -9, positive: 9 }
  const praise = new Map(words.map(({ print }) => [print, says]))
  const { escalation, allows } = await read({ text }, 'en', praise)
  expect([allows, escalation?.kind]).toEqual(['thank', 'fire'])
})

it('others are not: the model need not even be fetched', async () => {
  const other = text.replace('@acme', '@globex')
  expect(await read({ text: other, mentions: [{ handle: 'globex' }] })).toMatchObject({
    escalation: null,
    isAsked: false,
  })
  expect(await read({ text, promoted: true })).toMatchObject({ escalation: null, isAsked: false })
})

it('without a language nothing is said of it', async () => {
  expect((await read({ text }, 'und')).escalation).toBeNull()
})
