import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LookUps } from '../../../lib/feed/look-up'
import type { Mark } from '../../../lib/feed/marks'
import type { Glyphs } from '../../../lib/model/glyphs'
import type { Post } from '../../../lib/model/post/post'
import { ask } from '../../../lib/rpc/client'

vi.mock('../../../lib/rpc/client', () => ({ ask: vi.fn() }))
// A post is compared with one that was answered, and no marker is drawn here.
vi.mock('../../../lib/feed/marker', () => ({ Marker: class {} }))

const asked = vi.mocked(ask)
let end: AbortController
let lookUps: LookUps
const shownOf = new WeakMap<Mark, (Glyphs | null)[]>()

beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  lookUps = new LookUps((answers) => {
    for (const [mark, glyphs] of answers) shownOf.get(mark)?.push(glyphs)
  }, end.signal)
  asked.mockReset()
  answerWith([1, 2, 3, 4])
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

function answerWith(glyphs: Glyphs) {
  asked.mockImplementation(async (_, payload) => {
    const { posts } = payload as { posts: Post[] }
    return { on: true, overlays: true, glyphs: posts.map(() => glyphs) } as never
  })
}

function markOf(key: string, text = 'words') {
  const shown: (Glyphs | null)[] = []
  const post = {
    key,
    network: 'x',
    author: { handle: 'mara', name: 'Mara', url: 'https://x.com/mara', kind: 'person' },
    text,
    truncated: false,
    promoted: false,
    mentions: [],
    kind: 'post',
  } satisfies Post
  const host = document.body.appendChild(document.createElement('span'))
  const mark = { marker: { host }, post, asked: false, anchor: null } as unknown as Mark
  shownOf.set(mark, shown)
  return { mark, shown }
}

it('asks for a post that comes alone at once, and shows the answer when all are due', async () => {
  const { mark, shown } = markOf('1')
  lookUps.add([mark])
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(80)
  expect(shown).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(shown).toEqual([[1, 2, 3, 4]])
})

it('shows that nothing came when answers are due, and what comes later as it comes', async () => {
  let reply = (_: unknown) => {}
  asked.mockImplementation(() => new Promise((resolve) => (reply = resolve)) as never)
  const { mark, shown } = markOf('1')
  lookUps.add([mark])
  await vi.advanceTimersByTimeAsync(81)
  expect(shown).toEqual([null])
  reply({ on: true, overlays: true, glyphs: [[1, 2, 3, 4]] })
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toEqual([null, [1, 2, 3, 4]])
})

it('shows all of a question in one step, and what nobody answers is asked for again', async () => {
  asked.mockRejectedValue(new Error('no answer'))
  const marks = ['1', '2'].map((key) => markOf(key))
  lookUps.add(marks.map(({ mark }) => mark))
  await vi.advanceTimersByTimeAsync(81)
  expect(marks.map(({ shown }) => shown)).toEqual([[], []])
  await vi.advanceTimersByTimeAsync(1)
  expect(marks.map(({ shown }) => shown)).toEqual([[null], [null]])
  expect(marks.map(({ mark }) => mark.asked)).toEqual([false, false])
})

it('shows nothing once it has ended', async () => {
  const { mark, shown } = markOf('1')
  lookUps.add([mark])
  end.abort()
  await vi.advanceTimersByTimeAsync(500)
  expect(shown).toEqual([])
})

it('shows what is due with the next change of a page that changes, or a little later', async () => {
  const [first, second] = [markOf('1'), markOf('2')]
  lookUps.add([first.mark])
  await vi.advanceTimersByTimeAsync(20)
  lookUps.pageChanged()
  await vi.advanceTimersByTimeAsync(70)
  expect(first.shown).toEqual([])
  lookUps.pageChanged()
  expect(first.shown).toEqual([[1, 2, 3, 4]])
  await vi.advanceTimersByTimeAsync(1000)
  lookUps.add([second.mark])
  await vi.advanceTimersByTimeAsync(20)
  lookUps.pageChanged()
  await vi.advanceTimersByTimeAsync(140)
  expect(second.shown).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(second.shown).toEqual([[1, 2, 3, 4]])
})

it('asks once for all that come within 250 ms', async () => {
  for (const key of ['1', '2', '3']) {
    lookUps.add([markOf(key).mark])
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(250)
  expect(
    asked.mock.calls.map(([, payload]) => (payload as { posts: Post[] }).posts.length),
  ).toEqual([1, 2])
})

it('asks in the order of the page, whatever was read first', async () => {
  const [first, second, third] = [markOf('1').mark, markOf('2').mark, markOf('3').mark]
  lookUps.add([third, first, second])
  await vi.advanceTimersByTimeAsync(250)
  const keys = asked.mock.calls.flatMap(([, payload]) =>
    (payload as { posts: Post[] }).posts.map(({ key }) => key),
  )
  expect(keys).toEqual(['1', '2', '3'])
})

it('does not ask for the same post twice, but for other words', async () => {
  lookUps.add([markOf('1').mark])
  await vi.advanceTimersByTimeAsync(500)
  const again = markOf('1')
  lookUps.add([again.mark])
  expect(again.shown).toEqual([[1, 2, 3, 4]])
  expect(asked).toHaveBeenCalledTimes(1)
  lookUps.add([markOf('1', 'other words').mark])
  expect(asked).toHaveBeenCalledTimes(2)
})

it('shows what is known of a post with the next change of a page that changes', async () => {
  lookUps.add([markOf('1').mark])
  await vi.advanceTimersByTimeAsync(500)
  lookUps.pageChanged()
  await vi.advanceTimersByTimeAsync(20)
  const again = markOf('1')
  lookUps.add([again.mark])
  expect(again.shown).toEqual([])
  lookUps.pageChanged()
  expect(again.shown).toEqual([[1, 2, 3, 4]])
  lookUps.pageChanged()
  await vi.advanceTimersByTimeAsync(500)
  expect(again.shown).toHaveLength(1)
})

it('asks again on another page', async () => {
  lookUps.add([markOf('1').mark])
  await vi.advanceTimersByTimeAsync(500)
  history.pushState(null, '', '/another')
  lookUps.add([markOf('1').mark])
  expect(asked).toHaveBeenCalledTimes(2)
})

it('asks again when something has changed', async () => {
  const { mark, shown } = markOf('1')
  lookUps.add([mark])
  await vi.advanceTimersByTimeAsync(500)
  answerWith([0, 0, 0, 0])
  lookUps.again([mark])
  await vi.advanceTimersByTimeAsync(500)
  expect(shown.at(-1)).toEqual([0, 0, 0, 0])
})

it('asks again where more can be said in a moment, and draws all of that question anew', async () => {
  asked.mockImplementation(async (_, payload) => {
    const { posts, again } = payload as { posts: Post[]; again?: true }
    const glyphs = posts.map(() => (again ? [1, 2, 3, 5] : [1, 2, 3, 4]))
    return { on: true, overlays: true, glyphs, ...(!again && { again: true }) } as never
  })
  const marks = ['1', '2'].map((key) => markOf(key))
  lookUps.add(marks.map(({ mark }) => mark))
  await vi.advanceTimersByTimeAsync(699)
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(82)
  for (const { shown } of marks) {
    expect(shown).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 5],
    ])
  }
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toHaveBeenCalledTimes(2)
})

it('asks again for none that went or became another post, nor once it has ended', async () => {
  const answer = { on: true, overlays: true, glyphs: [[1, 2, 3, 4]], again: true }
  asked.mockResolvedValue(answer as never)
  const [gone, other] = [markOf('1'), markOf('2')]
  lookUps.add([gone.mark, other.mark])
  await vi.advanceTimersByTimeAsync(100)
  gone.mark.marker.host.remove()
  other.mark.post = { ...other.mark.post, text: 'other words' }
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toHaveBeenCalledTimes(1)
  lookUps.add([markOf('3').mark])
  await vi.advanceTimersByTimeAsync(100)
  end.abort()
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toHaveBeenCalledTimes(2)
})

it('wakes a background that may sleep, once, and none that was asked a moment ago', async () => {
  lookUps.wake()
  expect(asked).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(25_000)
  lookUps.wake()
  lookUps.wake()
  expect(asked.mock.calls).toEqual([['annotate', { posts: [] }]])
  await vi.advanceTimersByTimeAsync(20_000)
  lookUps.add([markOf('1').mark])
  await vi.advanceTimersByTimeAsync(20_000)
  lookUps.wake()
  expect(asked).toHaveBeenCalledTimes(2)
})
