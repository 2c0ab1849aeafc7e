import type { Hands, Probe } from './probe.ts'

/** In Firefox an event says what it was really for, in closed roots too: what stands there is read. */
export const BY_EVENTS = 'all that stands in the closed roots that events tell of'
const BY_FORCE = 'the same, with all of it made to take pointer, focus and selection'

/** What a page reads once it is handed an element of a closed root, and what it does to get at more. */
export const HANDED: Record<string, Probe> = {
  [BY_EVENTS]: {
    hands: async (hands) => {
      await hands.inPage(collect)
      await comeAndGo(hands)
      const { x, y } = await placeOfFirst(hands)
      await hands.click(x + 28, y + 10)
      await hands.inPage(() => window.hostile.until(window.hostile.hasFrame))
      await hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)))
      const { width, height } = await hands.inPage(() => ({
        width: innerWidth,
        height: innerHeight,
      }))
      for (let right = 20; right < width; right += 90) await hands.move(right, height / 2)
      await hands.press('Escape')
      await hands.inPage(() => window.hostile.until(() => !window.hostile.hasFrame()))
      await comeAndGo(hands)
    },
    run: readRoots,
  },
  [BY_FORCE]: {
    hands: async (hands) => {
      await hands.inPage(force)
      await comeAndGo(hands)
    },
    run: readRoots,
  },
}

/** Has pointer and focus come to the first marker, and go. */
async function comeAndGo(hands: Hands): Promise<void> {
  const { x, y } = await placeOfFirst(hands)
  for (let right = 1; right < 76; right += 15) {
    for (const down of [2, 10, 18]) await hands.move(x + right, y + down)
  }
  await hands.drag({ x: x + 30, y: y + 10 }, { x: x + 50, y: y + 12 })
  await hands.move(5, 300)
  await hands.inPage(() => {
    const [host] = window.hostile.hosts()
    host?.parentElement?.querySelector<HTMLElement>('a, button')?.focus()
  })
  for (const key of ['Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Tab']) await hands.press(key)
  await hands.inPage(() => {
    const link = document.querySelector('a')
    link?.focus({ preventScroll: true })
    link?.blur()
  })
}

const placeOfFirst = (hands: Hands) =>
  hands.inPage(() => {
    const [first] = window.hostile.hosts()
    // The keys may have scrolled the page.
    first?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x = 0, y = 0 } = first?.getBoundingClientRect() ?? {}
    return { x, y }
  })

/** Runs in the page: from now on each closed root is kept that an event holds anything of. */
function collect(): void {
  const { roots } = window.hostile
  const look = (value: unknown, depth: number): void => {
    if (value instanceof Node) {
      const root = value.getRootNode()
      if (root instanceof ShadowRoot) roots.add(root)
    } else if (depth > 0 && typeof value === 'object' && value !== null && value !== window) {
      for (let of = value; of && of !== Object.prototype; of = Object.getPrototypeOf(of)) {
        for (const name of Object.getOwnPropertyNames(of)) look(answerOf(value, name), depth - 1)
      }
    }
  }
  const answerOf = (asked: object, name: string): unknown => {
    try {
      const value = (asked as Record<string, unknown>)[name]
      const mayAsk = typeof value === 'function' && value.length === 0 && /^(get|comp)/.test(name)
      return mayAsk ? value.call(asked) : value
    } catch {
      return undefined
    }
  }
  const types = new Set('focusin focusout selectstart animationstart DOMActivate'.split(' '))
  for (const name in window) if (name.startsWith('on')) types.add(name.slice(2))
  for (const name in document.body) if (name.startsWith('on')) types.add(name.slice(2))
  types.delete('message')
  for (const type of types) addEventListener(type, (event) => look(event, 3), true)
  const often = () => {
    look(getSelection(), 2)
    for (const { effect } of document.getAnimations()) look(effect, 1)
    for (const span of document.querySelectorAll('span:empty')) {
      for (const { effect } of span.getAnimations({ subtree: true })) look(effect, 1)
    }
    requestAnimationFrame(often)
  }
  often()
}

/** Runs in the page: all that is to be read in the roots that were found. */
function readRoots(): string[] {
  const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText)
  const looksOf = (element: Element) =>
    [null, '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part)
      const all = [...style].map((property) => style.getPropertyValue(property))
      return [String(element.shadowRoot), part, all.join()]
    })
  const found = [...window.hostile.roots].map((root) => {
    const elements = [...root.querySelectorAll('*')]
    const frames = elements.map((one) => [...one.attributes].map(({ value }) => value))
    return JSON.stringify([
      ...[root.innerHTML, root.adoptedStyleSheets.map(rulesOf), frames],
      ...[elements.map(looksOf), elements.map(window.hostile.measure)],
    ])
  })
  return [...new Set(found)].sort()
}

/** Runs in the page: has everything in the roots that were found take what it can. */
function force(): void {
  const { roots, measure, frame, heard } = window.hostile
  const rule = `all:revert;display:block;position:static;contain:none;pointer-events:all;
    user-select:text;visibility:visible`
  const strong = rule.replace(/;|$/g, '!important;')
  for (const root of roots) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`:host,*,*::before{${strong}}`)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    for (const span of root.querySelectorAll('span')) {
      const { parentNode } = span
      const { around, remove } = frame()
      around.append(span)
      const measured = [measure(span)]
      document.body.append(span)
      measured.push(measure(span))
      parentNode?.append(span)
      remove()
      span.style.cssText = strong
      span.tabIndex = 0
      span.contentEditable = 'true'
      span.animate({ pointerEvents: ['all', 'all'], userSelect: ['text', 'text'] }, 60_000)
      span.focus()
      heard.push(`forced ${measured} ${measure(span)}`)
    }
  }
}
