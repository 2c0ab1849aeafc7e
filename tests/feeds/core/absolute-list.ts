import { type FeedList, Heights, OVERSCAN } from './list'
import { patch } from './patch'
import type { Source } from './source'
import type { Post } from './story'

interface Options {
  element: HTMLElement
  source: Source
  /** A row of the list: a cell with its post. */
  render(post: Post): HTMLElement
}

/**
 * X's way: cells stand absolutely in a box of fixed height. A cell that leaves the view is taken
 * down; every third one that enters gets the element of one that leaves, changed in place.
 */
export function absoluteList({ element, source, render }: Options): FeedList {
  const heights = new Heights(220)
  const cells = new Map<number, HTMLElement>()

  const enter = (row: number, leaving: [number, HTMLElement][]) => {
    const post = source.posts[row]
    if (!post) return
    const used = row % 3 === 0 ? leaving.pop() : undefined
    const cell = render(post)
    if (used) patch(used[1], cell)
    else element.append(cell)
    cells.set(row, used?.[1] ?? cell)
  }

  const place = () => {
    for (const [row, cell] of cells) heights.set(row, cell.offsetHeight)
    const tops = heights.tops(source.posts.length)
    for (const [row, cell] of cells) cell.style.transform = `translateY(${tops[row]}px)`
    element.style.minHeight = `${tops.at(-1)}px`
  }

  /** The rows that meet the view and its surroundings. */
  const rowsInView = () => {
    const from = -element.getBoundingClientRect().top - OVERSCAN
    const to = from + innerHeight + 2 * OVERSCAN
    while ((heights.tops(source.posts.length).at(-1) ?? 0) < to) if (!source.more()) break
    const tops = heights.tops(source.posts.length)
    return source.posts.flatMap((_, row) =>
      (tops[row + 1] ?? 0) >= from && (tops[row] ?? 0) <= to ? [row] : [],
    )
  }

  const list: FeedList = {
    element,
    source,
    render,
    update() {
      const wanted = new Set(rowsInView())
      const leaving = [...cells].filter(([row]) => !wanted.has(row))
      for (const [row] of leaving) cells.delete(row)
      for (const row of wanted) if (!cells.has(row)) enter(row, leaving)
      for (const [, cell] of leaving) cell.remove()
      place()
    },
    mounted: () => cells,
    show(row, post) {
      const cell = cells.get(row)
      if (!cell) return
      patch(cell, render(post))
      place()
    },
    reset() {
      for (const cell of cells.values()) cell.remove()
      cells.clear()
      heights.forget()
      list.update()
    },
  }
  return list
}
