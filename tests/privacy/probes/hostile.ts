/** What the hostile script of a page keeps at hand, in the page's own world. */
interface Hostile {
  /** The markers' hosts: to a page, empty spans of one size. */
  hosts(): HTMLElement[]
  name(node: Node | null): string
  /** How often each quarter of a marker is hit by points over it, and every size that it has. */
  measure(host: Element): string
  /** A frame of the page's own, whose one element hands down all that would help to hit a shape. */
  frame(top?: string): { around: HTMLElement; inside: Document; remove(): void }
  /** An element of the page's own over everything else, at the same place and with the same help. */
  cover(): HTMLElement
  /** Has `act` move each host, and puts it back where it was before any observer hears of it. */
  each<Value>(act: (host: HTMLElement) => Value): Value[]
  /** With this style sheet in the page, as long as `act` runs. */
  styled<Value>(css: string, act: () => Value): Value
  /**
   * A picture of an element that is moved into a canvas for it (HTML in canvas), where the browser draws
   * any and there is anything in it. The element is put back.
   */
  drawn(element: Element): Promise<string[]>
  /** Waits until this is so, and no longer than a slow machine takes. */
  until(isSo: () => boolean): Promise<void>
  /** Whether every post in the page has its marker. */
  isAllMarked(): boolean
  /** Has `act` scroll, and waits until the feed has put in what is near then, and all of it has markers. */
  scroll(act: () => void): Promise<void>
  /** Whether the card or the panel is there: an element at the end, empty in the page’s own layout. */
  hasFrame(): boolean
  /** Every change of the document, in order. */
  mutations: string[]
  /** Events that say where pointer and focus are, and what moves, in order. */
  events: string[]
  /** Messages, reports of the browser, and calls of what the page has put its own hands on. */
  heard: string[]
  /** Closed roots that the page was handed something of. */
  roots: Set<ShadowRoot>
  /** Words that may be found. */
  words: string[]
  /** What pastes and drags hold. */
  carried: string[]
}

declare global {
  interface Window {
    hostile: Hostile
  }
}

/** Runs in the page before its first script, as the worst that a network could ship. */
export function installHostile(words: string[]): void {
  /** LinkedIn gives ordinary elements a new random key with every render. */
  const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  const HELPFUL =
    'width:304px;visibility:hidden;pointer-events:all;stroke:red;stroke-width:2px;fill:none'

  const name = (node: Node | null): string => {
    if (!(node instanceof Element)) return node?.nodeName ?? ''
    const words = `${node.nodeName}#${node.id}.${node.getAttribute('class') ?? ''}`
    return words.replace(RANDOM_ID, 'random')
  }

  /** The first few: one of each kind of author, and enough to see a pattern. */
  const hosts = () =>
    [...document.querySelectorAll('span')]
      .filter((span) => span.childNodes.length === 0)
      // A style that was taken away leaves an empty one behind, where the page's policy forbids any.
      .filter(({ attributes }) =>
        [...attributes].every(({ name, value }) => name + value === 'style'),
      )
      .filter((span) => span.clientWidth === 76)
      .slice(0, 5)

  const measure = (host: Element): string => {
    const inside = host.ownerDocument
    const { x, y, width, height } = host.getBoundingClientRect()
    const hits = [0, 0, 0, 0]
    for (let down = 1; down < 80; down += 6) {
      for (let right = 1; right < 304; right += 6) {
        if (inside.elementFromPoint(x + right, y + down) !== host) continue
        const cell = Math.floor((right * 4) / Math.max(76, Math.min(width, 304)))
        hits[cell] = (hits[cell] ?? 0) + 1
      }
    }
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = host
    return [...hits, width, height, scrollWidth, scrollHeight, clientWidth, clientHeight].join(' ')
  }

  const frame = (top = '0') => {
    const element = document.createElement('iframe')
    element.style.cssText = `position:fixed;left:0;top:${top};width:400px;height:300px;border:0`
    document.body.append(element)
    const inside = element.contentDocument as Document
    inside.body.style.margin = '0'
    const around = inside.createElement('div')
    around.style.cssText = HELPFUL
    inside.body.append(around)
    return { around, inside, remove: () => element.remove() }
  }

  const cover = () => {
    const element = document.createElement('div')
    element.style.cssText = `position:fixed;left:0;top:0;z-index:2147483647;${HELPFUL}`
    document.body.append(element)
    return element
  }

  const each = <Value>(act: (host: HTMLElement) => Value): Value[] =>
    hosts().map((host) => {
      const { parentNode, nextSibling } = host
      host.style.cssText = `display:block;${HELPFUL}`
      try {
        return act(host)
      } finally {
        parentNode?.insertBefore(host, nextSibling)
        host.removeAttribute('style')
      }
    })

  const styled = <Value>(css: string, act: () => Value): Value => {
    // The page's own policy may forbid inline styles; a constructed sheet is under none.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const before = [...document.adoptedStyleSheets]
    document.adoptedStyleSheets = [...before, sheet]
    try {
      return act()
    } finally {
      document.adoptedStyleSheets = before
    }
  }

  const drawn = async (element: Element): Promise<string[]> => {
    type Pen = CanvasRenderingContext2D & {
      drawElementImage?(element: Element, x: number, y: number): void
    }
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d') as Pen
    if (!pen.drawElementImage) return []
    canvas.setAttribute('layoutsubtree', '')
    canvas.style.cssText = 'position:fixed;left:0;top:0;pointer-events:none'
    canvas.width = innerWidth
    canvas.height = innerHeight
    const blank = canvas.toDataURL()
    const inside = canvas.appendChild(document.createElement('div'))
    inside.style.cssText = 'width:100vw;height:100vh;contain:strict'
    element.replaceWith(canvas)
    inside.append(element)
    // A tip starts over in a new place, and shows its words after half a second.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    pen.drawElementImage(inside, 0, 0)
    const picture = canvas.toDataURL()
    canvas.replaceWith(element)
    return picture === blank ? [] : [picture]
  }

  const until = async (isSo: () => boolean) => {
    for (let waited = 0; waited < 400 && !isSo(); waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  const isAllMarked = () =>
    window.feed
      .elements()
      .every((post) => [...post.querySelectorAll('span')].some((one) => one.clientWidth === 76))

  const scroll = async (act: () => void) => {
    act()
    // A page hears of it with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    await until(isAllMarked)
  }

  const hasFrame = () => {
    const last = document.body?.lastElementChild
    return last?.tagName === 'SPAN' && last.clientWidth === 0
  }

  const hostile: Hostile = {
    ...{ hosts, name, measure, frame, cover, each, styled, drawn, until, isAllMarked, scroll },
    ...{ hasFrame, words, mutations: [], events: [], heard: [], carried: [], roots: new Set() },
  }
  window.hostile = hostile
  const { mutations, events, heard, carried } = hostile

  // A feed would take a place in the page for another of its pages, and build it anew.
  addEventListener('popstate', (event) => location.hash && event.stopImmediatePropagation())

  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const [added, removed] = [addedNodes, removedNodes].map((nodes) => [...nodes].map(name))
      mutations.push([type, name(target), attributeName, `+${added}`, `-${removed}`].join(' '))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  const carry = (data: DataTransfer | null) =>
    carried.push(
      `${data?.getData('text/html')}${data?.getData('text/plain')}`.replace(RANDOM_ID, 'random'),
    )
  addEventListener(
    'paste',
    (event) => {
      carry(event.clipboardData)
      // An editable page would be replaced by its copy.
      event.preventDefault()
    },
    true,
  )
  addEventListener('dragstart', ({ dataTransfer }) => carry(dataTransfer), true)
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
  addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI))
  addEventListener('error', ({ message }) => heard.push(message))
  const TOLD =
    'focusin focusout pointerover pointerout mouseover mouseout click contextmenu slotchange toggle select selectstart transitionrun animationstart beforematch beforeprint afterprint fullscreenchange'
  for (const type of TOLD.split(' ')) {
    addEventListener(
      type,
      (event) => {
        const said = `${type} ${event.composedPath().map((one) => name(one as Node))}`
        if (events.at(-1) !== said) events.push(said)
      },
      true,
    )
  }

  /** Lays hands on what a script needs to build a marker, and tells who uses it. */
  const wrap = (prototype: object, key: string) => {
    const found = Object.getOwnPropertyDescriptor(prototype, key)
    const of = found?.set ? 'set' : 'value'
    Object.defineProperty(prototype, key, {
      ...found,
      [of](this: unknown, ...given: unknown[]) {
        heard.push(`${key} ${name(this instanceof Node ? this : null)}`)
        return found?.[of].apply(this, given)
      },
    })
  }
  wrap(Element.prototype, 'attachShadow')
  wrap(ShadowRoot.prototype, 'adoptedStyleSheets')
}
