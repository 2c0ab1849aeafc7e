import { type FeedList, OVERSCAN } from './list'
import { patch } from './patch'
import type { Source } from './source'
import type { Post } from './story'

interface Options {
  element: HTMLElement
  source: Source
  /** A post in full; its root is the shell that stays. */
  render(post: Post): HTMLElement
  /** Takes the contents out of a shell. Its height is kept for it. */
  empty(shell: HTMLElement, post: Post): void
}

/**
 * Facebook's and LinkedIn's way: every post that was ever loaded keeps a shell in the flow of the
 * page; those out of view are emptied, and filled again when they come back.
 */
export function shellList({ element, source, render, empty }: Options): FeedList {
  const shells: HTMLElement[] = []
  const filled = new Map<number, HTMLElement>()

  const grow = () => {
    for (const post of source.posts.slice(shells.length)) {
      const shell = render(post)
      filled.set(shells.length, shell)
      shells.push(shell)
      element.append(shell)
    }
  }

  const endIsNear = () => element.getBoundingClientRect().bottom < innerHeight + OVERSCAN

  const isNear = (shell: HTMLElement) => {
    const box = shell.getBoundingClientRect()
    return box.bottom > -OVERSCAN && box.top < innerHeight + OVERSCAN
  }

  const fill = (row: number, shell: HTMLElement) => {
    const post = source.posts[row]
    if (post) patch(shell, render(post))
    filled.set(row, shell)
  }

  const clear = (row: number, shell: HTMLElement) => {
    const post = source.posts[row]
    const height = shell.offsetHeight
    if (post) empty(shell, post)
    shell.style.height = `${height}px`
    filled.delete(row)
  }

  const list: FeedList = {
    element,
    source,
    render,
    update() {
      grow()
      while (endIsNear() && source.more()) grow()
      const near = shells.map(isNear)
      shells.forEach((shell, row) => {
        if (near[row] && !filled.has(row)) fill(row, shell)
        else if (!near[row] && filled.has(row)) clear(row, shell)
      })
    },
    mounted: () => filled,
    show(row, post) {
      const shell = filled.get(row)
      shell?.replaceChildren()
      if (shell) patch(shell, render(post))
    },
    reset() {
      element.replaceChildren()
      shells.length = 0
      filled.clear()
      list.update()
    },
  }
  return list
}
