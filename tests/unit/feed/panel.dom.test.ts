import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Marker } from '../../../lib/feed/marker'
import type { Mark } from '../../../lib/feed/marks'
import { Panel } from '../../../lib/feed/panel'
import type { Post } from '../../../lib/model/post/post'
import { ask, hear } from '../../../lib/rpc/client'

vi.mock('../../../lib/rpc/client', () => ({
  ask: vi.fn(async () => ({ key: 'key' })),
  hear: vi.fn(),
}))
vi.mock('../../../lib/feed/place', () => ({
  followPage: vi.fn(),
  placeCard: vi.fn(),
  placePanel: vi.fn(),
}))
vi.mock('../../../lib/browser/addresses', () => ({ panelAddress: () => 'about:blank' }))
vi.mock('../../../lib/browser/words', () => ({ words: (key: string) => key }))

let end: AbortController
let panel: Panel
let mark: Mark

beforeEach(() => {
  vi.useFakeTimers()
  vi.mocked(hear).mockClear()
  end = new AbortController()
  panel = new Panel({ posts: 'article', headline: () => '' }, end.signal)
  const host = document.createElement('span')
  document.body.replaceChildren(host)
  mark = {
    marker: { host, fail: vi.fn() } as unknown as Marker,
    post: { key: 'post' } as Post,
    asked: true,
    putBack: 0,
    anchor: null,
  }
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Rests on the marker until its card would stand, and has the frame load something that is not ours. */
async function rest(): Promise<boolean> {
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  panel.rest(mark)
  await vi.advanceTimersByTimeAsync(600)
  const root = attach.mock.results[0]?.value as ShadowRoot | undefined
  attach.mockRestore()
  root?.querySelector('iframe')?.dispatchEvent(new Event('load'))
  return document.body.childElementCount > 1
}

/** The background says that a frame of ours stands in the page. */
function stand(): void {
  const [, listener] = vi.mocked(hear).mock.calls.find(([said]) => said === 'panelStands') ?? []
  listener?.()
}

const isThere = () => document.body.childElementCount > 1

it('shows no card again where a page lets no frame of ours in', async () => {
  expect(await rest()).toBe(true)
  await vi.advanceTimersByTimeAsync(2000)
  expect(isThere()).toBe(false)
  expect(await rest()).toBe(false)
})

it('shows it again where ours was only slow to come', async () => {
  expect(await rest()).toBe(true)
  await vi.advanceTimersByTimeAsync(2000)
  expect(isThere()).toBe(false)
  stand()
  expect(await rest()).toBe(true)
})

it('asks what became of a draft also where its panel has not closed yet, and of no other', async () => {
  await panel.open(mark, 'drafts')
  const drafts = document.body.lastElementChild
  await panel.open(mark, 'sent')
  expect(drafts?.isConnected).toBe(true)
  panel.hold('post')
  await panel.open(mark, 'sent')
  expect(drafts?.isConnected).toBe(false)
  expect(isThere()).toBe(true)
})

it('leaves it there where the background is only slow to tell that it stands', async () => {
  expect(await rest()).toBe(true)
  const { promise, resolve } = Promise.withResolvers<object>()
  vi.mocked(ask).mockReturnValueOnce(promise as ReturnType<typeof ask>)
  await vi.advanceTimersByTimeAsync(2000)
  stand()
  resolve({})
  await vi.advanceTimersByTimeAsync(2000)
  expect(isThere()).toBe(true)
})
