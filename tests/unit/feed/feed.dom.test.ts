import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFeed } from '../../../lib/feed/feed'
import { drawn } from '../../../lib/feed/marker-style'
import type { Author } from '../../../lib/model/post/post'
import type { Found, Network } from '../../../lib/networks/contract'
import { ask } from '../../../lib/rpc/client'

vi.mock('../../../lib/rpc/client', () => ({ ask: vi.fn(async () => null) }))
vi.mock('../../../lib/feed/marker-style', () => ({
  dress: vi.fn(),
  drawn: vi.fn(() => []),
  paint: vi.fn(),
  themeAround: vi.fn(),
}))
vi.mock('../../../lib/feed/panel', () => ({ Panel: class {} }))

const find = vi.fn((element: Element): Found => {
  const author = {
    handle: 'mara',
    name: 'Mara',
    url: 'https://x.com/mara',
    kind: 'person' as const,
  }
  const post = {
    ...{ key: element.id, network: 'x' as const, author, text: element.textContent ?? '' },
    ...{ truncated: false, promoted: false, mentions: [], kind: 'post' as const },
  }
  return { post, anchor: () => ({ parent: element, before: null }) }
})
const identified = vi.fn((_: Document): Author[] => [])
const head = vi.fn((): Element | null => null)
const network = { id: 'x', posts: 'article', find, head, identified } as unknown as Network

let end: AbortController
let hidden = false
/** A post comes into view or leaves it. */
let scrollTo: (target: Element, isInView: boolean) => void

beforeEach(() => {
  // No time passes within a step, so that a slice holds all.
  vi.useFakeTimers({
    toFake: ['setTimeout', 'setInterval', 'clearInterval', 'clearTimeout', 'performance'],
  })
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act))
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      #fresh: Element[] = []
      constructor(private tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        scrollTo = (target, isIntersecting) => this.tell([{ target, isIntersecting }])
      }
      /** All of them are in view. */
      observe(target: Element) {
        if (this.#fresh.length === 0) setTimeout(() => this.#tellAll())
        this.#fresh.push(target)
      }
      #tellAll() {
        this.tell(this.#fresh.splice(0).map((target) => ({ target, isIntersecting: true })))
      }
      unobserve() {}
      disconnect() {}
    },
  )
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  vi.mocked(ask).mockClear()
  find.mockClear()
  identified.mockClear()
  document.body.replaceChildren()
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function put(count: number) {
  for (let made = 0; made < count; made++) {
    const article = document.createElement('article')
    article.id = `${document.body.childElementCount}`
    document.body.append(article)
  }
}

function show(isShown: boolean) {
  hidden = !isShown
  document.dispatchEvent(new Event('visibilitychange'))
}

it('reads nothing and asks for nothing in a tab that nobody sees, and all of it once it is shown', async () => {
  hidden = true
  put(5)
  watchFeed(network, end.signal)
  put(5)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(find).not.toHaveBeenCalled()
  expect(ask).not.toHaveBeenCalled()
  show(true)
  expect(find).toHaveBeenCalledTimes(10)
  expect(ask).toHaveBeenCalledTimes(1)
  show(false)
  find.mockClear()
  put(5)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(find).not.toHaveBeenCalled()
  expect(ask).toHaveBeenCalledTimes(1)
})

it('reads every post once as it comes, and a fifth of them again every two seconds', async () => {
  hidden = false
  watchFeed(network, end.signal)
  put(10)
  await vi.advanceTimersByTimeAsync(1)
  expect(find).toHaveBeenCalledTimes(10)
  find.mockClear()
  await vi.advanceTimersByTimeAsync(2_001)
  expect(find).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(new Set(find.mock.calls.map(([element]) => element)).size).toBe(10)
})

it('tells of accounts whose stable id the page shows, in a tab that somebody sees', async () => {
  const mara: Author = {
    ...{ handle: 'mara', stableId: '7', name: 'mara' },
    ...{ url: 'https://x.com/mara', kind: 'person' },
  }
  hidden = true
  watchFeed(network, end.signal)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(identified).not.toHaveBeenCalled()
  identified.mockReturnValueOnce([mara])
  show(true)
  expect(ask).toHaveBeenCalledWith('identify', { accounts: [mara] })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(vi.mocked(ask).mock.calls.filter(([type]) => type === 'identify')).toHaveLength(1)
})

it('marks the head of a profile like a post, and takes it away with the rest', async () => {
  hidden = false
  const owner = document.createElement('h2')
  document.body.append(owner)
  head.mockReturnValue(owner)
  put(1)
  watchFeed(network, end.signal)
  await vi.advanceTimersByTimeAsync(100)
  expect(find.mock.calls[0]?.[0]).toBe(owner)
  expect(owner.querySelectorAll('span')).toHaveLength(1)
  owner.replaceChildren()
  await vi.advanceTimersByTimeAsync(2_001)
  expect(owner.querySelectorAll('span')).toHaveLength(1)
  // The element is used again for the next profile.
  find.mockClear()
  owner.append('Otto')
  await vi.advanceTimersByTimeAsync(1)
  expect(find.mock.calls).toEqual([[owner]])
  end.abort()
  expect(owner.childElementCount).toBe(0)
  head.mockReturnValue(null)
})

/** The page's own posts have no spans. */
const markers = () => document.querySelectorAll('article > span')

it.each([
  ['answered', async () => ({ on: true, overlays: true, glyphs: Array(3).fill([0, 0, 0, 0]) })],
  ['refused', async () => Promise.reject(new Error('no answer'))],
  ['never answered', () => new Promise(() => {})],
])(
  'puts the markers of posts that are %s in at the same time, all in one step',
  async (_, reply) => {
    vi.mocked(ask).mockImplementation(reply as never)
    hidden = false
    put(3)
    watchFeed(network, end.signal)
    const steps: number[] = []
    new MutationObserver(() => steps.push(markers().length)).observe(document.body, {
      childList: true,
      subtree: true,
    })
    await vi.advanceTimersByTimeAsync(82)
    expect(markers()).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(markers()).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(steps).toEqual([3])
  },
)

it('puts a marker where its place is by the time its answer is shown', async () => {
  hidden = false
  put(1)
  const [article] = document.querySelectorAll('article')
  watchFeed(network, end.signal)
  await vi.advanceTimersByTimeAsync(20)
  const another = document.createElement('article')
  another.id = '0'
  article?.replaceWith(another)
  await vi.advanceTimersByTimeAsync(500)
  expect(markers()).toHaveLength(1)
  expect(another.childElementCount).toBe(1)
})

it('shows the answer on a post that was read again meanwhile', async () => {
  vi.mocked(ask).mockResolvedValue({ on: true, overlays: true, glyphs: [[1, 4, 3, 0]] } as never)
  hidden = false
  put(1)
  watchFeed(network, end.signal)
  await vi.advanceTimersByTimeAsync(20)
  document.querySelector('article')?.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(500)
  expect(vi.mocked(drawn).mock.lastCall?.[0]).toEqual([1, 4, 3, 0])
})

it('puts no marker into a post that left the view before its answer, until it is there again', async () => {
  vi.mocked(ask).mockResolvedValue({ on: true, overlays: true, glyphs: [[1, 4, 3, 0]] } as never)
  hidden = false
  watchFeed(network, end.signal)
  put(1)
  await vi.advanceTimersByTimeAsync(20)
  expect(find).toHaveBeenCalledTimes(1)
  const [article] = document.querySelectorAll('article') as NodeListOf<Element>
  scrollTo(article as Element, false)
  await vi.advanceTimersByTimeAsync(200)
  expect(markers()).toHaveLength(0)
  scrollTo(article as Element, true)
  await vi.advanceTimersByTimeAsync(300)
  expect(markers()).toHaveLength(1)
  expect(vi.mocked(ask).mock.calls.filter(([type]) => type === 'annotate')).toHaveLength(1)
})

it('puts a marker back at once that the page took away', async () => {
  hidden = false
  put(1)
  watchFeed(network, end.signal)
  await vi.advanceTimersByTimeAsync(100)
  markers()[0]?.remove()
  await vi.advanceTimersByTimeAsync(0)
  expect(markers()).toHaveLength(1)
})

it('leaves nothing behind where it ends before an answer is shown', async () => {
  hidden = false
  put(1)
  watchFeed(network, end.signal)
  end.abort()
  await vi.advanceTimersByTimeAsync(500)
  expect(markers()).toHaveLength(0)
})

it('marks what comes into an open shadow root that the network names, whenever that is opened', async () => {
  hidden = false
  const outlet = document.createElement('div')
  outlet.id = 'outlet'
  document.body.append(outlet)
  watchFeed({ ...network, outlets: '#outlet' }, end.signal)
  const root = outlet.attachShadow({ mode: 'open' })
  root.innerHTML = '<article id="first"></article>'
  await vi.advanceTimersByTimeAsync(5_000)
  const later = document.createElement('article')
  later.id = 'later'
  root.append(later)
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(1_000)
  const [first] = root.children
  expect([first, later].map((article) => article?.querySelectorAll('span').length)).toEqual([1, 1])
  const asked = vi
    .mocked(ask)
    .mock.calls.flatMap(([, payload]) =>
      'posts' in payload ? payload.posts.map(({ key }) => key) : [],
    )
  expect(asked).toEqual(['first', 'later'])
})

it('reads a post that comes back with its marker at once, however large it is and much else comes', async () => {
  watchFeed(network, end.signal)
  put(1)
  const [article] = document.body.children as unknown as [Element]
  article.innerHTML = '<p></p>'.repeat(30)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(article.querySelector('span')).not.toBeNull()
  article.remove()
  const other = document.createElement('article')
  other.innerHTML = article.innerHTML
  document.body.append(other)
  await vi.advanceTimersByTimeAsync(10)
  find.mockClear()
  article.id = 'another'
  document.body.append(article, other.cloneNode(true))
  await Promise.resolve()
  expect(find.mock.calls).toEqual([[article]])
})
