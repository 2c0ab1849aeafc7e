import { decoded } from '../addresses'
import type { Trace } from '../contract'
import { firstAnswer, textOf } from '../dom'
import { ADS_LINK, BUTTON, DRAWN, PAID } from './markup'
import { permalinkLinked } from './permalinks'
import { inComment } from './roots'
import { isSponsorWord } from './sponsor-words'
import { isVisible } from './text'

/** From this length on, the tracking parameter of a link is an advert's (after FCMF 5.02). */
const ADVERT_PARAMETER = 311

/** How many drawings lead to the next before the one with the word (FCMF, 2026). */
const DRAWINGS = 5

/**
 * Whether the line under the author's name (`context`) says that `post` is paid for. The word is
 * shown in one of many ways, changed by account: plain, by a label elsewhere on the page, as a
 * drawing, or as letters strewn among hidden ones.
 */
export function isPromoted(post: Element, context: Element | undefined, trace?: Trace) {
  if (!context) return false
  let silent: boolean | undefined
  const saysNothing = () => {
    silent ??= isSilent(context)
    return silent
  }
  const verdict = firstAnswer(
    'promoted',
    {
      adsLink: () => context.querySelector(ADS_LINK) !== null,
      word: () => [...shownWords(context), ...inEachLink(context, labels)].some(isSponsorWord),
      drawing: () => inEachLink(context, drawings).some(isSponsorWord),
      paidFor: () =>
        context.matches('span') && context.querySelector(':scope > div + div') !== null,
      letters: () => scrambled(context).some(isSponsorWord),
      offer: () => saysNothing() && hasOffer(post),
      parameter: () => saysNothing() && !isDrawn(context) && hasAdvertParameter(post),
    },
    trace,
  )
  return verdict ?? false
}

/** What `say` finds in the line, one by one and, for words that are drawn by letters, each link's as one. */
function inEachLink(context: Element, say: (part: Element) => string[]): string[] {
  return [...say(context), ...[...context.querySelectorAll('a')].map((link) => say(link).join(''))]
}

/** The words between the dots, and in links, of which those with a label show nothing else. */
function shownWords(context: Element): string[] {
  const without = 'a[aria-label]'
  const links = [...context.querySelectorAll('a:not([aria-label])')].map((link) => textOf(link))
  return [...textOf(context, { without }).split(/[·•‧∙・|\n]/), ...links]
}

/** What the line's labels say: of elements that stand hidden elsewhere, or their own. */
function labels(context: Element): string[] {
  return [...context.querySelectorAll(LABELLED)].map((element) => {
    const own = (name: string) => element.getAttribute(name) ?? ''
    const ids = `${own('aria-labelledby')} ${own('aria-describedby')}`.trim().split(/\s+/)
    const elsewhere = ids.map((id) => context.ownerDocument.getElementById(id)?.textContent)
    return elsewhere.join('') || own('aria-label') || own('title')
  })
}

const LABELLED = '[aria-label], [aria-labelledby], [aria-describedby], [title]'

/** The words of drawings: `<use>` names another drawing, and that one the next. */
function drawings(context: Element): string[] {
  return [...context.querySelectorAll('use, text, svg title')].map((drawn) => {
    let drawing: Element | null = drawn
    for (let step = 0; drawing && step < DRAWINGS; step++) {
      const next: Element | null = drawing.matches('use') ? drawing : drawing.querySelector('use')
      if (!next) return drawing.textContent ?? ''
      const href = next.getAttribute('href') ?? next.getAttribute('xlink:href') ?? ''
      drawing = context.ownerDocument.getElementById(href.replace(/^#/, ''))
    }
    return ''
  })
}

/** The words of links that have no label and whose letters stand among hidden ones. */
function scrambled(context: Element): string[] {
  return [...context.querySelectorAll('a:not([aria-label])')]
    .filter((link) => !link.querySelector('[aria-labelledby]') && link.querySelector(LETTERS))
    .map(lettersIn)
}

const LETTERS = 'span + span + span, b + b + b'

/** The letters that are shown, in the order they are shown in. Reads styles, so only for these. */
function lettersIn(element: Element): string {
  const shown: { order: number; text: string }[] = []
  for (const node of element.childNodes) {
    if (node.nodeType === 3) shown.push({ order: 0, text: node.nodeValue ?? '' })
    if (node.nodeType !== 1) continue
    const style = styleOf(node as HTMLElement)
    if (style.display === 'none' || style.position === 'absolute') continue
    shown.push({ order: Number(style.order) || 0, text: lettersIn(node as Element) })
  }
  return shown
    .sort((one, other) => one.order - other.order)
    .map(({ text }) => text)
    .join('')
}

/** Without a window (a page that was only parsed) the inline style has to do. */
function styleOf(element: HTMLElement): CSSStyleDeclaration {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? element.style
}

/** Whether the line's links say nothing that can be read: words that are no advert's are a time. */
function isSilent(context: Element): boolean {
  const said = [...context.querySelectorAll('a')].flatMap((link) => [
    textOf(link),
    ...labels(link),
    ...drawings(link),
  ])
  const isTime = [...context.querySelectorAll('a')].some(permalinkLinked)
  return !isTime && !/[\p{L}\p{N}]/u.test(said.join(''))
}

/** Letters are drawn of a time as often as of an advert. */
const isDrawn = (context: Element) => context.querySelector(DRAWN) !== null

/**
 * What only adverts have, where they are measured: a button that says what to do, such as "Shop now".
 * Ordinary posts hide a false one. Or an address that says that the way there was paid for.
 */
function hasOffer(post: Element): boolean {
  const links = [...post.querySelectorAll('a[href*="="]')].filter((link) =>
    PAID.test(decoded(link.getAttribute('href') ?? '')),
  )
  return [...post.querySelectorAll(`${BUTTON}, ${ADS_LINK}`), ...links].some(
    (sign) => !inComment(sign, post) && isVisible(sign),
  )
}

function hasAdvertParameter(post: Element): boolean {
  const links = post.getElementsByTagName('a')
  return [links[0], links[1]].some((link) => {
    const parameter = /__cft__(?:\[0\]|%5B0%5D)=[^&]*/i.exec(link?.getAttribute('href') ?? '')
    return (parameter?.[0].length ?? 0) >= ADVERT_PARAMETER
  })
}
