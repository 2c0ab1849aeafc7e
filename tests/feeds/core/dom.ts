import { own } from './patch'

export type Child = Node | string | number | false | null | undefined
export type Attributes = Record<string, string | number | false | undefined>

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Makes an element. `style` goes through the object model, because the pages' content security
 * policy refuses style attributes in markup.
 */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children)
}

/** The same for SVG. */
export function s(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  return fill(document.createElementNS(SVG, tag) as SVGElement, attributes, children)
}

function fill<T extends HTMLElement | SVGElement>(
  element: T,
  attributes: Attributes,
  children: Child[],
): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (name === 'style') element.style.cssText = String(value)
    else element.setAttribute(name, String(value))
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    element.append(own(child instanceof Node ? child : document.createTextNode(String(child))))
  }
  return own(element)
}
