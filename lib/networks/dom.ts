import type { Trace } from './contract'

/**
 * Characters that show nothing, which Facebook strews into names and texts, and people copy. Not
 * the joiners, which emoji and several scripts are spelled with, nor the variants of emoji.
 */
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|[\u180b-\u180d\u180f]|[\ufe00-\ufe0d]|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g
/** What spells a flag elsewhere, and variants of letters; each is two units. */
const TAGS =
  /(?<!\ud83c\udff4(?:\udb40[\udc20-\udc7e])*)\udb40[\udc00-\udc7f]|\udb40[\udd00-\uddef]/g
/** Variants of emoji where none stands before: one drawn from a letter is ℹ. */
const VARIANTS = /(?<=(?!\u2139)[\p{L}\s]|^)[\ufe0e\ufe0f]+/gu
/** Joiners where they spell nothing: beside letters that are never joined, which have capitals. */
const JOINERS =
  /(?<=[\p{Lu}\p{Ll}\p{N}\s])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Lu}\p{Ll}\p{N}\s])/gu
const RARE = /[\u200c\u200d]|[\ufe0e\ufe0f]|\udb40/

/** A text without the characters that show nothing. */
export function shown(text: string): string {
  const seen = text.replace(INVISIBLE, '')
  if (!RARE.test(seen)) return seen
  return seen.replace(TAGS, '').replace(VARIANTS, '').replace(JOINERS, '')
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4'])
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'BUTTON'])

export interface TextOptions {
  /** Elements whose text is not part of the text. */
  without?: string
  /** Keep line breaks and runs of spaces of the source, as `white-space: pre-wrap` shows them. */
  preserveSpace?: boolean
  /** Elements within whose text they are kept. */
  preserved?: string
  /** No element starts a line: X sets mentions in a `div` in the middle of one. */
  inline?: boolean
}

/**
 * The text a person sees in `element`: emoji images as their characters, `<br>` and blocks as
 * line breaks, hidden elements (by attribute or inline style) and invisible characters left out.
 * Reads no computed style, so it costs no layout.
 */
export function textOf(element: Element | null | undefined, options: TextOptions = {}): string {
  if (!element) return ''
  const parts: string[] = []
  collect(element, options, parts)
  const text = shown(parts.join(''))
  if (!text.includes('\n')) return text.trim()
  return text
    .replace(/[^\S\n]+\n|\n[^\S\n]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function collect(node: Node, options: TextOptions, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? ''
      parts.push(
        options.preserveSpace
          ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
          : text.replace(/[^\S\ufeff]+/g, ' '),
      )
    } else if (child.nodeType === 1) {
      collectElement(child as Element, options, parts)
    }
  }
}

function collectElement(element: Element, options: TextOptions, parts: string[]): void {
  const tag = element.tagName
  if (SILENT.has(tag) || isHidden(element)) return
  if (options.without && element.matches(options.without)) return
  if (options.preserved && !options.preserveSpace && element.matches(options.preserved)) {
    collectElement(element, { ...options, preserveSpace: true }, parts)
    return
  }
  if (tag === 'BR') parts.push('\n')
  else if (tag === 'IMG') parts.push(element.getAttribute('alt') ?? '')
  else if (BLOCKS.has(tag) && !options.inline) {
    startLine(parts)
    collect(element, options, parts)
    startLine(parts)
  } else collect(element, options, parts)
}

function startLine(parts: string[]): void {
  const last = parts.at(-1)
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n')
}

/** Hidden by the `hidden` attribute or an inline style; says nothing of style sheets. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style)
}

/** The link's address, made absolute on `base`; undefined when it is none or not http(s). */
export function addressOf(link: Element | null | undefined, base: string): URL | undefined {
  const href = link?.getAttribute('href')
  if (!href) return undefined
  try {
    const url = new URL(href, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  } catch {
    return undefined
  }
}

/**
 * The first strategy that has an answer, most stable first; `trace` is told its name.
 *
 * @example
 * firstAnswer('handle', { link: () => fromLink(head), avatar: () => fromAvatar(post) }, trace)
 */
export function firstAnswer<T>(
  field: string,
  strategies: Record<string, () => T | null | undefined | false>,
  trace?: Trace,
): T | undefined {
  for (const name in strategies) {
    const answer = strategies[name]?.()
    if (answer !== undefined && answer !== null && answer !== false && answer !== '') {
      trace?.(field, name)
      return answer as T
    }
  }
  return undefined
}

/** The address of a picture, where it is one that a record can hold. */
export function pictureAt(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\//.test(address) && address.length <= 2048 ? address : undefined
}

/** Whether `later` comes after `earlier` in the document, or stands in it. */
export function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & earlier.DOCUMENT_POSITION_FOLLOWING) !== 0
}
