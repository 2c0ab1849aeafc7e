/**
 * What a mounted element really shows. Kept beside the page, never in it: a reader must find it
 * out from the markup alone.
 */
export interface Truth {
  /** The network's own id of the post or comment. */
  id: string
  handle: string
  name: string
  text: string
  kind: 'post' | 'comment'
  promoted: boolean
  /** Handle of whoever put the post into this feed. */
  sharedBy?: string
  /** Handle of the author of a post inside the post. */
  quotes?: string
}

const truths = new WeakMap<Element, Truth>()

export function tell<T extends Element>(element: T, truth: Truth): T {
  truths.set(element, truth)
  return element
}

/** After an element was used again for another post, the truth goes with the post. */
export function moveTruth(from: Element, to: Element): void {
  const truth = truths.get(from)
  if (truth) truths.set(to, truth)
  else truths.delete(to)
}

/**
 * Every post and comment in the document now and in the open roots in it, in their order; a shell
 * that was emptied is none.
 */
export function allTruths(): { element: Element; truth: Truth }[] {
  return everyElement(document.body).flatMap((element) => {
    const truth = truths.get(element)
    return truth && element.firstElementChild ? [{ element, truth }] : []
  })
}

function everyElement(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : element,
  )
}
