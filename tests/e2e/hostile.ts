import type { Truth } from '../feeds/core/truth.ts'

/** What somebody might call themselves, or write. */
export const HOSTILE = {
  markup: `<img src=x onerror="owned=1"><script>owned=1</script><iframe src="//evil"></iframe>`,
  template: '{{constructor.constructor("owned=1")()}} javascript:owned=1',
  bidi: '\u202Egnitekram\u2067\u2066 left open',
  zalgo: `Z${'\u0300\u0316\u0334'.repeat(60)}algo`,
  long: 'W'.repeat(300),
  nul: 'Nul\0\u0007\u{FFFE}\u{D800}name',
  formula: `=cmd|' /C calc'!A0`,
}

/** What somebody might say and be called in a feed. */
export const SAID = [
  HOSTILE.markup,
  HOSTILE.zalgo,
  'acrne',
  `Nul\0 ${'word '.repeat(20_000)}`,
  HOSTILE.bidi,
]

/** What a heading with such a name begins with. */
export function beginningOf(words: string): string {
  return words.slice(0, 4).replace('\0', '').replace('\u202E', '')
}

/** Runs in X's feed: has the first post, and who wrote it, say this. The post's id. */
export function write(hostile: string): string {
  const [element] = window.feed.elements()
  const parts = ['[data-testid="tweetText"]', '[data-testid="User-Name"] a span']
  for (const part of parts) {
    const found = element?.querySelector(part)
    if (found) found.textContent = hostile
  }
  return window.feed.posts()[0]?.id ?? ''
}

export const NO_HARM = { elements: 0, owned: false, aside: false }

/**
 * Runs in a page of ours: what text became that it should not, which is elements, scripts that ran, a
 * page that scrolls aside.
 */
export function harmDone(view: Window = window): typeof NO_HARM {
  const { document } = view
  return {
    elements: document.querySelectorAll('img, iframe, object, script:not([src])').length,
    owned: 'owned' in view,
    aside: document.documentElement.scrollWidth > view.innerWidth,
  }
}

/**
 * Runs in a feed's page: shows another post in the first one's element, which is returned, and breaks
 * whatever is not needed for that.
 */
export function breakPrototypes(): Truth | undefined {
  const broken = () => {
    throw new Error('broken by the page')
  }
  const wanted: [object, string[]][] = [
    [Element.prototype, ['closest', 'attachShadow', 'getBoundingClientRect', 'matches']],
    [Array.prototype, ['entries', 'toSorted', 'flatMap', 'values']],
    [JSON, ['stringify', 'parse']],
    [Document.prototype, ['createElementNS', 'elementFromPoint']],
    [MutationObserver.prototype, ['observe', 'takeRecords', 'disconnect']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [window, ['setTimeout', 'MutationObserver', 'CSSStyleSheet', 'IntersectionObserver']],
  ]
  const { recycle } = window.feed
  recycle(0)
  const [shown] = window.feed.posts()
  for (const [owner, names] of wanted) {
    for (const name of names) Reflect.set(owner, name, broken)
  }
  return shown
}

/** What a form may be called to stand in the way of a property of the document. */
export const CLOBBERED = [
  'querySelector',
  'body',
  'createElement',
  'visibilityState',
  'adoptedStyleSheets',
] as const

/** Runs in a feed's page: puts a form of that name into a post. */
export function putFormsInTheWay(name: string): void {
  const form = document.createElement('form')
  form.setAttribute('name', name)
  for (const field of ['firstChild', 'matches', 'getAttribute', 'closest', 'tagName']) {
    const input = document.createElement('input')
    input.name = field
    form.append(input)
  }
  window.feed.elements()[0]?.querySelector('[data-testid="tweetText"]')?.append(form)
}

/** Runs in X's feed: changes a post 10,000 times at once, none of which is a word of it. */
export function changeInABurst(): void {
  const text = window.feed.elements()[0]?.querySelector('[data-testid="tweetText"]')
  for (let n = 0; n < 10_000; n++) {
    const element = document.createElement('i')
    text?.append(element)
    if (n % 2) element.remove()
    text?.setAttribute('id', `n${n}`)
  }
}

/** Runs in X's feed: gives a post 200 texts one after the other. How long it took, in milliseconds. */
export async function changeOneByOne(): Promise<number> {
  const start = performance.now()
  const text = window.feed.elements()[0]?.querySelector('[data-testid="tweetText"]')
  for (let n = 0; n < 200; n++) {
    if (text) text.textContent = `Another text ${n}`
    await new Promise((resolve) => setTimeout(resolve))
  }
  return performance.now() - start
}
