import type { CDPSession, Page } from 'playwright-core'
import type { Truth } from '../feeds/core/truth.ts'

/**
 * A function, for the content script's world: the content of what an element inside a marker holds in a
 * root of its own, as it is computed.
 */
export const CONTENT_IN = `((outer) => {
  const sealed = chrome.dom.openOrClosedShadowRoot(outer.querySelector(':scope > span'))
  return getComputedStyle(sealed.querySelector('i'), '::before').content
})`

/** What a marker says: the alternative text of generated content. */
const SPOKEN = String.raw`(${CONTENT_IN}(box).match(/^".*" \/ "(.*)"$/)?.[1] ?? '')`

/** The places of markers: nothing on them, nothing in them, in the page or in an open root in it. */
const HOSTS = `
  [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll('span')])
    .filter((span) => !span.attributes.length && !span.childNodes.length)`

/** What each of the places says; null where it is no marker's. */
const LABELS = `
  .map((span) => chrome.dom.openOrClosedShadowRoot(span)?.querySelector('[role=toolbar]'))
  .map((box) => box ? [box.getAttribute('aria-label'), ${SPOKEN}].filter(Boolean).join(': ') : null)`

/** A post as the local feed knows it, and the names of the markers that stand in it. */
export interface MarkedPost {
  truth: Truth
  /** One marker is right; none or several are faults. */
  labels: string[]
}

/**
 * What the extension shows on a page. The markers are in closed roots, so their names are read
 * in the content script's own world, where `chrome.dom` opens them.
 */
export class Markers {
  readonly #page: Page
  readonly #session: CDPSession
  #contentWorld: number | undefined

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.origin.startsWith('chrome-extension://')
      if (isOurs && context.auxData?.type === 'isolated') this.#contentWorld = context.id
    })
  }

  /** Call it before the page is sent anywhere. */
  static async on(page: Page): Promise<Markers> {
    const session = await page.context().newCDPSession(page)
    const markers = new Markers(page, session)
    await session.send('Runtime.enable')
    return markers
  }

  /** Every post and comment mounted now, with the names of its markers. */
  async posts(): Promise<MarkedPost[]> {
    const labels = await this.inContentWorld<(string | null)[]>(`(${HOSTS})${LABELS}`)
    const hosts = await this.#page.evaluateHandle<Element[]>(HOSTS)
    const posts = await this.#page.evaluate((spans) => {
      const elements = window.feed.elements()
      const ownerOf = (span: Element) => elements.findLast((element) => element.contains(span))
      const owners = spans.map(ownerOf)
      return window.feed.posts().map((truth, index) => ({
        truth,
        places: owners.flatMap((owner, place) => (owner === elements[index] ? [place] : [])),
      }))
    }, hosts)
    // What a handle holds lives on in the page.
    await hosts.dispose()
    return posts.map(({ truth, places }) => ({
      truth,
      labels: places.flatMap((place) => labels[place] ?? []),
    }))
  }

  /** The posts without a marker, or whose marker has not got its answer yet. */
  async unanswered(): Promise<string[]> {
    const isAnswered = ({ labels }: MarkedPost) =>
      labels.length > 0 && labels.every((label) => label.includes(': '))
    return (await this.posts()).filter((post) => !isAnswered(post)).map(({ truth }) => truth.id)
  }

  /** Until the first answers are drawn; answers to one question are drawn together. */
  async firstAnswers(): Promise<void> {
    const isAnswered = ({ labels }: MarkedPost) => labels.some((label) => label.includes(': '))
    while (!(await this.posts()).some(isAnswered)) await this.#page.waitForTimeout(50)
  }

  /** The names of the markers of one author's posts. */
  async labelsOf(handle: string): Promise<string[]> {
    const posts = await this.posts()
    return posts.filter(({ truth }) => truth.handle === handle).flatMap(({ labels }) => labels)
  }

  /** The names of the markers in what a selector finds, such as the head of a profile. */
  async labelsIn(selector: string): Promise<string[]> {
    const inside = `(${HOSTS}).filter((span) => span.closest(${JSON.stringify(selector)}))`
    const labels = await this.inContentWorld<(string | null)[]>(inside + LABELS)
    return labels.filter((label) => label !== null)
  }

  /** Clicks a cell (0 star … 3 action) of the first marker in what a selector finds. */
  async pressIn(selector: string, cell: number): Promise<void> {
    const found = await this.#page.waitForFunction((head) => {
      const spans = [...document.querySelectorAll(`:is(${head}) span`)]
      const host = spans.find((span) => !span.attributes.length && span.clientWidth === 76)
      host?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, height } = host?.getBoundingClientRect() ?? {}
      return host && { x: x ?? 0, y: (y ?? 0) + (height ?? 0) / 2 }
    }, selector)
    await this.#click((await found.jsonValue()) as { x: number; y: number }, cell)
  }

  /** The place of the marker on an author's first post, or on the post with an id; waited for. */
  async boxOf(
    whose: string,
    which: 'first' | 'last' = 'first',
  ): Promise<{ x: number; y: number; width: number; height: number }> {
    const found = await this.#page.waitForFunction(
      ([wanted, end]) => {
        const isTheirs = (post: Truth) => post.handle === wanted || post.id === wanted
        const posts = window.feed.posts()
        const index = end === 'last' ? posts.findLastIndex(isTheirs) : posts.findIndex(isTheirs)
        const element = window.feed.elements()[index]
        const host = [...(element?.querySelectorAll('span') ?? [])].find(
          (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
        )
        if (!host) return null
        host.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { x, y, width, height } = host.getBoundingClientRect()
        return { x, y, width, height }
      },
      [whose, which],
    )
    const box = await found.jsonValue()
    if (!box) throw new Error(`there is no marker on ${whose}`)
    return box
  }

  /** Clicks a cell (0 star, 1 tier, 2 sentiment, 3 action) of a first or last marker. */
  async press(whose: string, cell: number, which: 'first' | 'last' = 'first'): Promise<void> {
    const { x, y, height } = await this.boxOf(whose, which)
    await this.#click({ x, y: y + height / 2 }, cell)
  }

  /** @param start the middle of a marker's first edge */
  async #click(start: { x: number; y: number }, cell: number): Promise<void> {
    const at = { x: start.x + 9 + 19 * cell, y: start.y }
    await this.#page.mouse.move(at.x, at.y)
    if (cell === 0) await markerSeen(this.#page, at)
    await this.#page.mouse.click(at.x, at.y)
  }

  /** Evaluates an expression where the content script runs, and waits for its promise. */
  async inContentWorld<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      ...(this.#contentWorld !== undefined && { contextId: this.#contentWorld }),
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed')
    return result.value
  }
}

/**
 * Waits until the marker at a point, or the one with the focus, has been in plain sight for as long
 * as a star wants before it acts. The page's own observer hears of it in the same frames as the content script's, which
 * began to watch before.
 */
export async function markerSeen(page: Page, at?: { x: number; y: number }): Promise<void> {
  await page.evaluate(
    (point) =>
      new Promise<void>((resolve) => {
        const at = (root: DocumentOrShadowRoot) =>
          point ? root.elementFromPoint(point.x, point.y) : root.activeElement
        let host = at(document)
        while (host?.shadowRoot) host = at(host.shadowRoot)
        let timer: ReturnType<typeof setTimeout> | undefined
        const watch = { threshold: 1, trackVisibility: true, delay: 100 }
        const observer = new IntersectionObserver(([entry]) => {
          clearTimeout(timer)
          if (!(entry as { isVisible?: boolean } | undefined)?.isVisible) return
          timer = setTimeout(() => {
            observer.disconnect()
            resolve()
          }, 300)
        }, watch)
        observer.observe(host as Element)
      }),
    at,
  )
}
