import type { Network } from '../networks/contract'
import { candidatesIn } from './candidates'

/** How many posts a report shows, and how deep. */
const POSTS = 3
const DEPTH = 40

/** Attributes whose values are the site's, not the people's. Of others only the shape is told. */
const TOLD = new Set(['role', 'type', 'dir', 'tabindex', 'aria-hidden'])

/**
 * The structure of the first posts on the page, for a bug report: elements, attribute names and
 * which strategies answered. Every text and every id is censored.
 */
export function structureReport(network: Network, document: Document): string {
  const candidates = candidatesIn(document, network.posts)
  const head = `${network.id}: ${candidates.length} candidates`
  const posts = candidates.slice(0, POSTS).map((element) => {
    const answered: string[] = []
    const post = network.read(element, (field, strategy) => answered.push(`${field}=${strategy}`))
    return `${post ? 'read' : 'not read'}: ${answered.join(' ')}\n${outline(element, 0)}`
  })
  return [head, ...posts].join('\n\n')
}

function outline(element: Element, depth: number): string {
  const indent = ' '.repeat(depth)
  const attributes = element.getAttributeNames().map((name) => {
    const value = element.getAttribute(name) ?? ''
    if (TOLD.has(name)) return `${name}=${value}`
    return name === 'data-testid' ? `${name}=${testId(value)}` : `${name}~${censored(value)}`
  })
  const line = `${indent}${[element.tagName.toLowerCase(), ...attributes].join(' ')}${textLength(element)}`
  if (depth >= DEPTH) return line
  return [line, ...[...element.children].map((child) => outline(child, depth + 1))].join('\n')
}

/** A test id's beginning: X puts the author's handle at the end of some. */
function testId(value: string): string {
  return value
    .split('-')
    .slice(0, 2)
    .join('-')
    .replace(/\p{N}+/gu, '0')
}

/** Letters become `a`, digits `0`; the punctuation that shows an address's shape stays. */
function censored(value: string): string {
  return value
    .slice(0, 80)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
}

function textLength(element: Element): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3)
  const length = own.reduce((sum, node) => sum + (node.nodeValue?.trim().length ?? 0), 0)
  return length > 0 ? ` (${length} characters)` : ''
}
