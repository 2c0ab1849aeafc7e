import type { Source } from './source'
import type { Post } from './story'

/** A list of posts on a page, of which only those near the view are mounted. */
export interface FeedList {
  /** Stands in the page. */
  element: HTMLElement
  source: Source
  /** A new element for a post, as the list would mount it. */
  render(post: Post): HTMLElement
  /** Mounts what is in view and takes down the rest. */
  update(): void
  /** The element of each mounted post, by its place in `source.posts`. */
  mounted(): Map<number, HTMLElement>
  /** Shows `post` in the element mounted for `row`, in place. */
  show(row: number, post: Post): void
  /** Starts over, after posts were put before the others. */
  reset(): void
}

/** How far above and below the view posts stay mounted, in pixels. */
export const OVERSCAN = 700

/** Offsets of rows from their heights, in pixels; rows not measured yet count as `estimate`. */
export class Heights {
  readonly #known: number[] = []
  readonly #estimate: number

  constructor(estimate: number) {
    this.#estimate = estimate
  }

  set(row: number, height: number): void {
    this.#known[row] = height
  }

  forget(): void {
    this.#known.length = 0
  }

  /** The top of each of `count` rows, and behind them the height of all. */
  tops(count: number): number[] {
    const tops = [0]
    for (let row = 0; row < count; row++) tops.push((tops[row] ?? 0) + this.#of(row))
    return tops
  }

  #of(row: number): number {
    return this.#known[row] ?? this.#estimate
  }
}
