import { candidatesIn } from '../../lib/feed/candidates'
import type { Post } from '../../lib/model/post/post'
import { networkOfHost } from '../../lib/networks'
import type { Anchor } from '../../lib/networks/contract'
import { textOf } from '../../lib/networks/dom'
import { networks } from '../../lib/networks/registry'

/** Where a marker would stand: in the element `parent`, before its child node number `index`. */
interface MarkerPlace {
  /** A CSS path that only this element meets. */
  parent: string
  index: number
  /** What is written there: the author's line. */
  line: string
}

/** A post as the reader gives it; `marker` is null where there is no place for one. */
export type FoundPost = Post & { marker: MarkerPlace | null }

declare global {
  interface Window {
    /** Every post on this page, in its order. */
    readPage(): FoundPost[]
  }
}

window.readPage = () => {
  const facts = networkOfHost(location.hostname)
  const network = networks.find(({ id }) => id === facts?.id)
  if (!network) return []
  // As on a page that is read: posts have the ids that stand elsewhere on it.
  network.people(new URL(location.href), document)
  return candidatesIn(document, network.posts).flatMap((element) => {
    const found = network.find(element)
    return found ? { ...found.post, marker: placeOf(found.anchor()) } : []
  })
}

function placeOf(anchor: Anchor | null): MarkerPlace | null {
  if (!anchor) return null
  const { parent, before } = anchor
  const index = before
    ? [...parent.childNodes].indexOf(before as ChildNode)
    : parent.childNodes.length
  return { parent: pathOf(parent), index, line: textOf(parent).replace(/\s+/g, ' ').slice(0, 200) }
}

function pathOf(element: Element): string {
  const { parentElement } = element
  if (!parentElement) return 'html'
  const number = [...parentElement.children].indexOf(element) + 1
  return `${pathOf(parentElement)} > ${CSS.escape(element.localName)}:nth-child(${number})`
}
