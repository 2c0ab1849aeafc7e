import { ask } from '../rpc/client'
import type { Mark } from './marks'

/** The background takes this many posts in one question (rpc/protocol.ts). */
const LIMIT = 50

/**
 * Least milliseconds between two questions. A message costs the page more than reading a post
 * does, and a fast scroll brings new posts with every frame: they wait for one another, while a
 * post that comes alone is asked for at once.
 */
const PACE = 100

/** Asks the background who the authors of marked posts are, and shows the answers. */
export class LookUps {
  readonly #waiting = new Set<Mark>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #askedAt = Number.NEGATIVE_INFINITY

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#waiting.clear()
    })
  }

  /** Asks for these with the next message, which goes out at once or within the pace. */
  add(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      mark.asked = true
      this.#waiting.add(mark)
    }
    if (this.#waiting.size === 0 || this.#timer !== undefined) return
    const wait = this.#askedAt + PACE - performance.now()
    if (wait <= 0) this.#askNow()
    else this.#timer = setTimeout(() => this.#askNow(), wait)
  }

  #askNow(): void {
    this.#timer = undefined
    this.#askedAt = performance.now()
    // A fast scroll takes posts away before their turn: nobody sees their markers any more.
    const marks: Mark[] = []
    for (const mark of this.#waiting) {
      if (mark.marker.host.isConnected) marks.push(mark)
      else mark.asked = false
    }
    this.#waiting.clear()
    const due = new Promise<void>((resolve) => setTimeout(resolve, shownAfter(marks.length)))
    for (let start = 0; start < marks.length; start += LIMIT) {
      void lookUp(marks.slice(start, start + LIMIT), due)
    }
  }
}

/**
 * Milliseconds from a question to when its answers are shown, all in one step: as long for everybody,
 * since the time that the background takes is not, and longer for many posts. Few answers come later.
 */
const shownAfter = (posts: number) => 80 + posts

/**
 * One question and its answer. An answer that comes after the element has been used for another
 * post is dropped; where the background cannot answer, the posts are asked for again later.
 */
async function lookUp(marks: readonly Mark[], due: Promise<void>): Promise<void> {
  const posts = marks.map(({ post }) => post)
  const [reply] = await Promise.all([ask('annotate', { posts }).catch(() => null), due])
  marks.forEach((mark, index) => {
    if (mark.post !== posts[index]) return
    const glyphs = reply?.glyphs[index]
    if (glyphs) mark.marker.show(glyphs)
    else mark.asked = false
  })
}
