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
const PACE = 250

/**
 * An answer holds for so many milliseconds where nothing is said to have changed, and on one page: on
 * another one other posts stand around it, such as a reply.
 */
const HOLDS_FOR = 10 * 60_000
/** As many are kept: feeds put posts that were scrolled away into the page again. */
const KEPT = 300

/**
 * What is due while the page changes waits so many milliseconds for its next change, to be laid out
 * and painted in the same frame: a frame of its own costs more than the markers in it.
 */
const WITH_PAGE = 80

/**
 * Milliseconds from a question to the same one again, where more can be said by then. The markers of
 * all its posts are drawn anew then, whatever has become of them: a page must not time one of them.
 */
const AGAIN_AFTER = 700

/** The browser lets the background sleep after half a minute without a message. */
const MAY_SLEEP_AFTER = 25_000

/** A mark and what it is to show; null where nobody answered, or about another post by now. */
type Answered = readonly [mark: Mark, glyphs: Glyphs | null]

/** Asks the background who the authors of marked posts are, and has the answers shown. */
export class LookUps {
  readonly #show: (answers: readonly Answered[]) => void
  readonly #signal: AbortSignal
  readonly #waiting = new Set<Mark>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #askedAt = Number.NEGATIVE_INFINITY
  #wokenAt = performance.now()
  #answers = new Answers()
  #changedAt = Number.NEGATIVE_INFINITY
  readonly #due = new Set<() => void>()

  /** @param show shows all of these in one step */
  constructor(show: (answers: readonly Answered[]) => void, signal: AbortSignal) {
    this.#show = show
    this.#signal = signal
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
    const answered: Asked[] = []
    for (const mark of marks) {
      mark.asked = true
      const glyphs = this.#answers.to(mark.post)
      if (glyphs) answered.push({ mark, post: mark.post, glyphs })
      else this.#waiting.add(mark)
    }
    if (answered.length > 0) this.#showWithPage(() => this.#showAll(answered))
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

  /** Has a background that sleeps begin to start, while what there will be to ask is still read. */
  wake(): void {
    const now = performance.now()
    if (now - Math.max(this.#askedAt, this.#wokenAt) < MAY_SLEEP_AFTER) return
    this.#wokenAt = now
    void ask('annotate', { posts: [] }).catch(() => undefined)
  }

  /** To be called with every change of the page. */
  pageChanged(): void {
    this.#changedAt = performance.now()
    for (const show of this.#due) show()
  }

  #askNow(): void {
    this.#timer = undefined
    this.#askedAt = performance.now()
    // A fast scroll takes posts away before their turn: nobody sees their markers any more.
    const asked: Asked[] = []
    for (const mark of this.#waiting) {
      if (placeOf(mark).isConnected) asked.push({ mark, post: mark.post, glyphs: null })
      else mark.asked = false
    }
    this.#waiting.clear()
    this.#ask(asked)
  }

  #ask(asked: Asked[], isAgain = false): void {
    const askedAt = performance.now()
    // What stands below which post says which of them a reply is to.
    asked.sort(
      ({ mark: a }, { mark: b }) =>
        (placeOf(a).compareDocumentPosition(placeOf(b)) & Node.DOCUMENT_POSITION_PRECEDING) - 1,
    )
    let isDue = false
    let isMoreToCome = false
    for (let start = 0; start < asked.length; start += LIMIT) {
      const part = asked.slice(start, start + LIMIT)
      void lookUp(part, this.#answers, isAgain).then((more) => {
        if (isDue) this.#showAll(part)
        if (!more || isMoreToCome) return
        isMoreToCome = true
        setTimeout(() => this.#askAgain(asked), askedAt + AGAIN_AFTER - performance.now())
      })
    }
    const show = () => {
      isDue = true
      this.#showAll(asked)
    }
    setTimeout(() => this.#showWithPage(show), dueAfter(asked.length))
  }

  /** Asks for those that still stand there as they did. */
  #askAgain(asked: readonly Asked[]): void {
    const still = asked.filter(({ mark, post }) => mark.post === post && placeOf(mark).isConnected)
    if (this.#signal.aborted || still.length === 0) return
    this.#ask(
      still.map(({ mark, post }) => ({ mark, post, glyphs: null })),
      true,
    )
  }

  #showWithPage(show: () => void): void {
    if (performance.now() - this.#changedAt > WITH_PAGE) {
      show()
      return
    }
    const once = () => {
      if (this.#due.delete(once)) show()
    }
    this.#due.add(once)
    setTimeout(once, WITH_PAGE)
  }

  #showAll(asked: readonly Asked[]): void {
    if (this.#signal.aborted) return
    this.#show(asked.map(({ mark, post, glyphs }) => [mark, mark.post === post ? glyphs : null]))
  }
}

/** A post that was asked for, and its answer once that is here. */
interface Asked {
  mark: Mark
  post: Post
  glyphs: Glyphs | null
}

const placeOf = ({ anchor, marker }: Mark): Element => anchor?.parent ?? marker.host

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
 * Milliseconds from a question to when its answers are due, all in one step: as long for everybody,
 * since the time that the background takes is not, and longer for many posts. A marker goes in then
 * whether it has its answer or not; few answers come later.
 */
const dueAfter = (posts: number) => 80 + posts

/**
 * One question. Where the background cannot answer, the posts are asked for again later. An answer that
 * comes after the element has been used for another post is kept for that post alone.
 *
 * @returns whether more can be said in a moment
 */
async function lookUp(
  asked: readonly Asked[],
  answers: Answers,
  isAgain: boolean,
): Promise<boolean> {
  const posts = asked.map(({ post }) => post)
  const reply = await ask('annotate', { posts, ...(isAgain && { again: true }) }).catch(() => null)
  for (const [index, one] of asked.entries()) {
    one.glyphs = reply?.glyphs[index] ?? null
    if (one.glyphs) answers.keep(one.post, one.glyphs)
    else if (one.mark.post === one.post) one.mark.asked = false
  }
  return reply?.again ?? false
}
