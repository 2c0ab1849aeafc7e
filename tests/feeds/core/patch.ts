import { moveTruth } from './truth'

/** Nodes that the site made; all others in its tree are strangers to it, like a marker. */
const ours = new WeakSet<Node>()

export function own<T extends Node>(node: T): T {
  ours.add(node)
  return node
}

/**
 * Makes `old` look like `next` the way React does when it uses an element again: nodes of the
 * same kind are kept and changed, and strangers among them stay where they stand.
 */
export function patch(old: HTMLElement | SVGElement, next: HTMLElement | SVGElement): void {
  patchAttributes(old, next)
  moveTruth(next, old)
  const before = [...old.childNodes].filter((node) => ours.has(node))
  const after = [...next.childNodes]
  after.forEach((node, index) => {
    const kept = before[index]
    if (!kept) old.append(node)
    else if (kept.nodeName !== node.nodeName) kept.replaceWith(node)
    else if (isStyled(kept) && isStyled(node)) patch(kept, node)
    else kept.nodeValue = node.nodeValue
  })
  for (const node of before.slice(after.length)) node.remove()
}

function patchAttributes(old: HTMLElement | SVGElement, next: HTMLElement | SVGElement): void {
  for (const name of old.getAttributeNames()) {
    if (name !== 'style' && !next.hasAttribute(name)) old.removeAttribute(name)
  }
  for (const name of next.getAttributeNames()) {
    if (name !== 'style') old.setAttribute(name, next.getAttribute(name) ?? '')
  }
  old.style.cssText = next.style.cssText
}

function isStyled(node: Node): node is HTMLElement | SVGElement {
  return node instanceof HTMLElement || node instanceof SVGElement
}
