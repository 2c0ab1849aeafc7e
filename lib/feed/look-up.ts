import type { Glyphs } from '../model/glyphs'
import type { Post } from '../model/post/post'
import { ask } from '../rpc/client'
import { type Mark, sameSubject } from './marks'

/** The background takes this many posts in one question (rpc/protocol.ts). */
const LIMIT = 50

/**
 * Least milliseconds between two questions. A message costs the page as much as reading a dozen
 * posts does, and its answer a frame; a fast scroll brings new posts with every frame: they wait for
 * one another, while a post that comes alone is asked for at once.
 */
const PACE = 160

/**
 * An answer holds for so many milliseconds where nothing is said to have changed, and on one page: on
 * another one other posts stand around it, such as a reply.
 */
const HOLDS_FOR = 10 * 60_000
/** As many are kept: feeds put posts that were scrolled away into the page again. */
const KEPT = 300

/** Asks the background who the authors of marked posts are, and shows the answers. */
export class LookUps {
  readonly #waiting = new Set<Mark>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #askedAt = Number.NEGATIVE_INFINITY
  #answers = new Answers()

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#waiting.clear()
    })
  }

  /**
   * Asks for these with the next message, which goes out at once or within the pace. A post whose
   * answer is known is not asked for twice: whether it is depends on the page alone.
   */
  add(marks: Iterable<Mark>): void {
    if (!this.#answers.hold()) this.#answers = new Answers()
    for (const mark of marks) {
      mark.asked = true
      const known = this.#answers.to(mark.post)
      if (known) mark.marker.show(known)
      else this.#waiting.add(mark)
    }
    if (this.#waiting.size === 0 || this.#timer !== undefined) return
    const wait = this.#askedAt + PACE - performance.now()
    if (wait <= 0) this.#askNow()
    else this.#timer = setTimeout(() => this.#askNow(), wait)
  }

  /** Asks for these whatever was answered before. */
  again(marks: Iterable<Mark>): void {
    this.#answers = new Answers()
    this.add(marks)
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
    // What stands below which post says which of them a reply is to.
    marks.sort(
      ({ marker: a }, { marker: b }) =>
        (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_PRECEDING) - 1,
    )
    const due = new Promise<void>((resolve) => setTimeout(resolve, shownAfter(marks.length)))
    for (let start = 0; start < marks.length; start += LIMIT) {
      void lookUp(marks.slice(start, start + LIMIT), due, this.#answers)
    }
  }
}

/** What was answered since something changed, the oldest first. */
class Answers {
  readonly #since = performance.now()
  readonly #page = location.href
  readonly #glyphs = new Map<string, { post: Post; glyphs: Glyphs }>()

  hold(): boolean {
    return this.#page === location.href && this.#since + HOLDS_FOR > performance.now()
  }

  to(post: Post): Glyphs | undefined {
    const known = this.#glyphs.get(post.key)
    return known && sameSubject(known.post, post) ? known.glyphs : undefined
  }

  keep(post: Post, glyphs: Glyphs): void {
    this.#glyphs.delete(post.key)
    this.#glyphs.set(post.key, { post, glyphs })
    const [oldest] = this.#glyphs.keys()
    if (this.#glyphs.size > KEPT && oldest !== undefined) this.#glyphs.delete(oldest)
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
async function lookUp(marks: readonly Mark[], due: Promise<void>, answers: Answers): Promise<void> {
  const posts = marks.map(({ post }) => post)
  const [reply] = await Promise.all([ask('annotate', { posts }).catch(() => null), due])
  marks.forEach((mark, index) => {
    const post = posts[index]
    const glyphs = reply?.glyphs[index]
    if (post && glyphs) answers.keep(post, glyphs)
    if (mark.post !== post) return
    if (glyphs) mark.marker.show(glyphs)
    else mark.asked = false
  })
}
