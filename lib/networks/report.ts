import type { PageSample } from '../model/post/page-sample'
import { Censor } from './censor'
import { factsOf, type NetworkId } from './index'

/** How many posts a report shows, and how many elements of the page around each. */
const POSTS = 3
const ELEMENTS = 1200

/**
 * The structure of the first posts on a page and of what is around them, those first that cannot be
 * read, as a page of its own, which can be read like it: elements, relations and addresses by their
 * shape. Every text is blotted out, every name and id is another, the same one each time. What stays
 * are the words that the network's reader itself looks for, and those of the standards.
 */
export function reportOf({ network, address, posts, answers, html }: PageSample): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const censor = new Censor(toldWords(network))
  const tried = [...page.querySelectorAll(posts)].map((element, at) => {
    const answer = answers[at] ?? ''
    return { element, answer, isRead: answer.startsWith('read') }
  })
  const shown = tried.sort((a, b) => Number(a.isRead) - Number(b.isRead)).slice(0, POSTS)
  leaveOnly(
    page,
    shown.map(({ element }) => surroundings(element)),
  )
  for (const node of silentNodes(page)) node.remove()
  for (const element of page.querySelectorAll('html, body, body *')) censor.element(element)
  page.head.replaceChildren(
    meta(page, { charset: 'utf-8' }),
    ...[
      ['address', censor.value('href', address)],
      ['network', network],
      ['found', `${tried.length} candidates`],
      ...shown.map(({ answer }) => ['found', answer.replace(/[^\w=: ]/g, '')]),
    ].map(([name, content = '']) => meta(page, { name: `ardent-${name}`, content })),
  )
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`
}

function meta(page: Document, attributes: Record<string, string>): HTMLMetaElement {
  const element = page.createElement('meta')
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '')
  return element
}

/** As much of the page around `element` as is not too much. */
function surroundings(element: Element): Element {
  let around = element
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.getElementsByTagName('*').length > ELEMENTS) break
    around = at
  }
  return around
}

/** Takes all out of the page but `places`, what is around them and what they point at by an id. */
function leaveOnly(page: Document, places: readonly Element[]): void {
  const labels = places.flatMap((place) =>
    [...place.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((element) =>
      `${element.getAttribute('aria-labelledby')} ${element.getAttribute('aria-describedby')}`
        .split(/\s+/)
        .flatMap((id) => page.getElementById(id) ?? []),
    ),
  )
  const kept = [...places, ...labels]
  for (const element of page.body.querySelectorAll('*')) {
    const isKept = kept.some((one) => one.contains(element) || element.contains(one))
    if (!isKept) element.remove()
  }
}

const sources = import.meta.glob<string>('./*/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The words in the literals of a network's reader: what it looks for in pages, and in addresses. */
export function toldWords(network: NetworkId): ReadonlySet<string> {
  const own = Object.entries(sources).filter(([path]) => path.startsWith(`./${network}/`))
  const literals = own.flatMap(([, code]) => code.replace(COMMENTS, '').match(LITERALS) ?? [])
  const words = [STANDARD, ...literals].join(' ').match(/[A-Za-z]{2,}/g) ?? []
  return new Set([...words, ...factsOf(network).pageHosts.flatMap((host) => host.split('.'))])
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm
const LITERALS = /'[^'\n]*'|"[^"\n]*"|`[^`]*`|\/(?![*/])(?:\\.|[^/\\\n])+\/[a-z]*/g

/** Values that say nothing of anybody, in any attribute. */
const STANDARD = `alert article auto banner blank block button cell center checkbox combobox
  complementary contentinfo dialog end false feed fixed flex form grid gridcell group heading hidden
  http https image img inline left link list listbox listitem log ltr main menu menuitem navigation
  nofollow none noopener noreferrer note option absolute polite presentation progressbar radio region
  relative right row rtl search separator start status submit switch tab table tablist tabpanel text
  textbox toolbar tooltip true visible`

/** Scripts, styles and remarks, which say what is not shown. */
function silentNodes(page: Document): ChildNode[] {
  const found: ChildNode[] = [
    ...page.body.querySelectorAll('script, style, noscript, template, iframe, object, embed'),
  ]
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT)
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode)
  return found
}
