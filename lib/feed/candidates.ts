import type { Network } from '../networks/contract'

/** The document, and the open shadow roots in it that a network has posts in as well. */
export function rootsOf(
  document: Document,
  { outlets }: Pick<Network, 'outlets'>,
): (Document | ShadowRoot)[] {
  const hosts = outlets ? [...document.querySelectorAll(outlets)] : []
  return [document, hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flat()
}

/** Every candidate post of a page, in document order; those in shadow roots last. */
export function candidatesOn(
  document: Document,
  network: Pick<Network, 'posts' | 'outlets'>,
): Element[] {
  return rootsOf(document, network).flatMap((root) => candidatesIn(root, network.posts))
}

/**
 * The documents of frames in it that a network has posts in as well. They are read when one of our own
 * pages asks, and bear no markers.
 */
export function framesOf(document: Document, { frames }: Pick<Network, 'frames'>): Document[] {
  const found = frames ? [...document.querySelectorAll<HTMLIFrameElement>(frames)] : []
  return found.flatMap(({ contentDocument }) => contentDocument ?? [])
}

/** Every candidate post in such frames, which are no part of `candidatesOn`. */
export function candidatesInFrames(
  document: Document,
  network: Pick<Network, 'posts' | 'frames'>,
): Element[] {
  return framesOf(document, network).flatMap((frame) => candidatesIn(frame, network.posts))
}

/** Those on the page itself, and behind them those in frames. */
export function everyCandidate(
  document: Document,
  network: Pick<Network, 'posts' | 'outlets' | 'frames'>,
): Element[] {
  return [...candidatesOn(document, network), ...candidatesInFrames(document, network)]
}

/** What an event came from, also within an open shadow root; of a closed one its host. */
export function sourceOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target
}

/** What has the focus, the same way. */
export function focused(document: Document): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

/** Every candidate post at or below `root`, in document order. */
export function candidatesIn(root: ParentNode, selector: string): Element[] {
  const below = [...root.querySelectorAll(selector)]
  return root instanceof Element && root.matches(selector) ? [root, ...below] : below
}

/** What is no deeper is looked through faster than it is watched; to ask how deep it is costs next to nothing. */
const DEEP = ':scope > * > * > * > *'

/**
 * What `records` may have changed: candidate posts put in, and those around a place that changed (a
 * comment's post as well as the comment).
 *
 * @param maySee whether a deep part that was put in has to be looked through at once
 * @returns those, and the deep parts that were not looked through
 */
export function candidatesTouched(
  records: readonly MutationRecord[],
  selector: string,
  maySee: (part: Element) => boolean = () => true,
): { touched: Set<Element>; parts: Set<Element> } {
  const touched = new Set<Element>()
  const parts = new Set<Element>()
  const around = new Set<Node>()
  for (const record of records) {
    around.add(record.target)
    for (const node of record.addedNodes) {
      if (!(node instanceof Element) || !node.isConnected) continue
      if (node.querySelector(DEEP) && !maySee(node)) parts.add(node)
      else for (const candidate of candidatesIn(node, selector)) touched.add(candidate)
    }
  }
  for (const node of around) {
    const start = node instanceof Element ? node : node.parentElement
    for (let at = start?.closest(selector); at; at = at.parentElement?.closest(selector)) {
      touched.add(at)
    }
  }
  return { touched, parts }
}
