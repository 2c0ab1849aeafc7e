import { HANDED } from './handed.ts'
import type { Hands, Probe } from './probe.ts'

/** HTML in canvas, which Chromium has yet to switch on. */
export const IN_CANVAS = 'drawn into a canvas of the page’s, and read from there'
export const TIP_IN_CANVAS = 'a tip drawn into a canvas of the page’s'

/** What younger APIs let a page ask, and what can be asked without knowing a marker's shape. */
export const FURTHER: Record<string, Probe> = {
  'every property, and every question that takes nothing': { run: askEverything },
  'the same while the pointer is on it': { hands: pointAtFirst, run: askEverything },
  [IN_CANVAS]: {
    run: async () => {
      const [host] = window.hostile.hosts()
      return host ? window.hostile.drawn(host) : 'no marker'
    },
  },
  [TIP_IN_CANVAS]: {
    hands: async (hands) => {
      await pointAtFirst(hands)
      await hands.inPage(async () => {
        const { carried, drawn } = window.hostile
        carried.length = 0
        const last = [...document.querySelectorAll('body > span:empty')]
        const tip = last.find(({ clientWidth }) => clientWidth === 260)
        carried.push(...(tip ? await drawn(tip) : ['no tip']))
      })
      await hands.move(5, 300)
    },
    run: () => window.hostile.carried.splice(0),
  },
  'anchors, by place and size': {
    run: () => {
      const css = `
        span:empty{anchor-name:--on!important} .probe-around{anchor-name:--around}
        .probe{position:fixed;left:anchor(right,-7px);top:anchor(bottom,-7px);
          width:anchor-size(width,7px);height:anchor-size(height,7px)}
        .probe.on{position-anchor:--on} .probe.around{position-anchor:--around}`
      const { hosts, styled } = window.hostile
      return styled(css, () =>
        hosts()
          .slice(0, 2)
          .map((host) => {
            host.parentElement?.classList.add('probe-around')
            const found = ['on', 'around'].map((which) => {
              const probe = document.body.appendChild(document.createElement('div'))
              probe.className = `probe ${which}`
              const { x, y, width, height } = probe.getBoundingClientRect()
              probe.remove()
              return [x, y, width, height].map(Math.round)
            })
            host.parentElement?.classList.remove('probe-around')
            return found
          }),
      )
    },
  },
  'timelines of its scrolling into view': {
    run: () => {
      type Timelines = { ViewTimeline?: new (of: object) => object }
      const { ViewTimeline } = window as Timelines
      if (!ViewTimeline) return 'none'
      return window.hostile
        .hosts()
        .slice(0, 2)
        .map((subject) => {
          const timeline = new ViewTimeline({ subject }) as Record<string, unknown>
          return ['startOffset', 'endOffset', 'currentTime'].map((name) => String(timeline[name]))
        })
    },
  },
  'scrolled inside, and into view': {
    run: () =>
      window.hostile
        .hosts()
        .slice(0, 2)
        .map((host) => {
          host.scrollTo(9, 9)
          host.scrollIntoView({ block: 'center', behavior: 'instant' })
          const scrolled: number[] = []
          for (let at: Element | null = host; at; at = at.parentElement) {
            scrolled.push(at.scrollLeft, at.scrollTop)
          }
          return scrolled
        }),
  },
  'in the top layer, as a popover and in a dialog': {
    run: () =>
      window.hostile.each((host) => {
        const told: string[] = []
        for (const type of ['beforetoggle', 'toggle', 'cancel', 'close']) {
          host.addEventListener(type, () => told.push(type))
        }
        host.popover = 'manual'
        document.body.append(host)
        host.showPopover()
        const measured = [window.hostile.measure(host)]
        host.hidePopover()
        host.removeAttribute('popover')
        const dialog = document.body.appendChild(document.createElement('dialog'))
        dialog.append(host)
        dialog.showModal()
        const focused = window.hostile.name(document.activeElement)
        measured.push(window.hostile.measure(host), getComputedStyle(host, '::backdrop').width)
        dialog.close()
        dialog.remove()
        return [...told, ...measured, focused]
      }),
  },
  'skipped, with its size remembered': {
    run: async () => {
      const around = window.hostile.hosts()[0]?.parentElement as HTMLElement
      const before = around.getAttribute('style')
      const frames = async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      }
      const told: string[] = []
      around.addEventListener('contentvisibilityautostatechange', () => told.push('changed'))
      const sizes: number[] = []
      for (const visibility of ['auto', 'hidden']) {
        around.style.cssText = `display:inline-block;contain-intrinsic-size:auto 1px;content-visibility:${visibility}`
        await frames()
        sizes.push(around.offsetWidth, around.offsetHeight)
      }
      if (before === null) around.removeAttribute('style')
      else around.setAttribute('style', before)
      await frames()
      return [told.length > 0, sizes]
    },
  },
  'highlighted, and what highlights lie under points': {
    run: () => {
      type AtPoint = { highlightsFromPoint?(x: number, y: number): { ranges: Range[] }[] }
      const { hosts, measure, styled } = window.hostile
      return styled('::highlight(probe){color:red;text-decoration:9px underline}', () =>
        hosts()
          .slice(0, 2)
          .map((host) => {
            const range = document.createRange()
            range.selectNode(host)
            CSS.highlights.set('probe', new Highlight(range))
            const { x, y } = host.getBoundingClientRect()
            const under = [9, 28, 47, 66].map(
              (right) =>
                (CSS.highlights as AtPoint).highlightsFromPoint?.(x + right, y + 10)[0]?.ranges
                  .length,
            )
            const measured = measure(host)
            CSS.highlights.delete('probe')
            return [under, measured]
          }),
      )
    },
  },
  'a selection moved over it step by step': {
    run: () => {
      const { hosts, name } = window.hostile
      const selection = getSelection() as Selection
      return hosts()
        .slice(0, 2)
        .map((host) => {
          const found: string[] = []
          for (const by of ['character', 'word', 'line', 'lineboundary']) {
            const { parentElement } = host
            if (parentElement) selection.collapse(parentElement, 0)
            for (let step = 0; step < 6; step++) {
              selection.modify('extend', 'forward', by)
              const { focusNode, focusOffset } = selection
              found.push(`${name(focusNode)} ${focusOffset} ${selection.containsNode(host, true)}`)
            }
            found.push(String(selection))
          }
          selection.removeAllRanges()
          return found
        })
    },
  },
  'cut out, compared and counted': {
    run: () => {
      const { hosts } = window.hostile
      const [first, ...others] = hosts()
      return hosts().map((host) => {
        const range = document.createRange()
        range.selectNode(host)
        const copied = document.createElement('div')
        copied.append(range.cloneContents(), range.createContextualFragment(host.outerHTML))
        const below = document.evaluate('count(descendant::node())', host, null, 1, null)
        const walker = document.createTreeWalker(host)
        return [
          ...[copied.innerHTML, String(range), below.numberValue, walker.nextNode()],
          ...[first, ...others].map((other) => host.isEqualNode(other ?? null)),
        ]
      })
    },
  },
  'cloned by structure, sent and written down': {
    run: () => {
      const [host] = window.hostile.hosts()
      const ways = [
        () => structuredClone(host),
        () => window.postMessage(host),
        () => history.replaceState(host, ''),
        () => JSON.stringify(host),
        () => String(host),
      ]
      return ways.map((way) => {
        try {
          return way()
        } catch (error) {
          return (error as Error).name
        }
      })
    },
  },
  'what the keys that delete would take': {
    hands: async (hands) => {
      await hands.inPage(() => {
        const [host] = window.hostile.hosts()
        const around = host?.parentElement
        if (!host || !around) return
        window.hostile.carried.length = 0
        const place = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
          const [start, end] = [startContainer, endContainer].map(window.hostile.name)
          return `${start} ${startOffset} ${end} ${endOffset}`
        }
        around.addEventListener('beforeinput', (event) => {
          const ranges = event.getTargetRanges().map(place)
          window.hostile.carried.push(`${event.inputType} ${event.data} ${ranges}`)
          event.preventDefault()
        })
        around.contentEditable = 'true'
        around.focus()
        const at = [...around.childNodes].indexOf(host)
        getSelection()?.collapse(around, at + 1)
      })
      for (const keys of ['Backspace', 'Delete', 'Control+Backspace']) await hands.press(keys)
    },
    run: () => {
      const around = window.hostile.hosts()[0]?.parentElement
      around?.removeAttribute('contenteditable')
      around?.blur()
      getSelection()?.removeAllRanges()
      return window.hostile.carried.splice(0)
    },
  },
  'dragged itself, with itself as the picture': {
    hands: async (hands) => {
      const { x, y } = await hands.inPage(() => {
        const [host] = window.hostile.hosts()
        host?.setAttribute('draggable', 'true')
        const hear = ({ dataTransfer }: DragEvent) => {
          if (host) dataTransfer?.setDragImage(host, 5, 5)
          const { types = [], items = [] } = dataTransfer ?? {}
          window.hostile.carried.push(`dragged ${types} ${items.length}`)
        }
        addEventListener('dragstart', hear, { capture: true, once: true })
        const { x, y } = host?.getBoundingClientRect() ?? new DOMRect()
        return { x, y }
      })
      await hands.drag({ x: x + 9, y: y + 10 }, { x: x + 60, y: y + 90 })
      await hands.move(5, 300)
    },
    run: () => {
      for (const host of document.querySelectorAll('span[draggable]'))
        host.removeAttribute('draggable')
      // In Firefox the press has put the focus into the marker, whose card stays while it is there; no
      // page can take it out of a closed root but by putting it elsewhere.
      const link = document.querySelector('a')
      link?.focus({ preventScroll: true })
      link?.blur()
      return window.hostile.carried.splice(0)
    },
  },
  'fonts of the page’s own, a letter each, while a tip is shown': {
    hands: async (hands) => {
      await hands.inPage(() => {
        const families = ['system-ui', 'serif', 'sans-serif', 'Times New Roman', 'DejaVu Sans']
        const letters = [...'abcdefghijklmnopqrstuvwxyzMV’,.\u200b']
        const faces = families.flatMap((family, at) =>
          letters.map((letter) => {
            const code = letter.codePointAt(0)?.toString(16)
            return `@font-face{font-family:"${family}";src:url("/probe-font-${at}-${code}");unicode-range:U+${code}}`
          }),
        )
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`${faces.join('')}*{font-family:monospace!important}`)
        document.adoptedStyleSheets.push(sheet)
      })
      await pointAtFirst(hands)
      await hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 700)))
      await hands.move(5, 300)
    },
    run: () => {
      document.adoptedStyleSheets = []
      const asked = performance.getEntriesByType('resource').map(({ name }) => name)
      return asked.filter((name) => name.includes('probe-font')).sort()
    },
  },
  'entries of every kind, with it timed as an element': {
    hands: async (hands) => {
      await hands.inPage(() => {
        const types = ['element', 'resource', 'mark']
        for (const host of window.hostile.hosts().slice(0, 2)) {
          for (const one of [host, host.parentElement]) one?.setAttribute('elementtiming', 'probe')
        }
        for (const type of [...types, 'interaction-contentful-paint', 'soft-navigation']) {
          if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
              const of = entry.element && window.hostile.name(entry.element)
              window.hostile.carried.push(`${type} ${entry.name} ${of}`)
            }
          })
          observer.observe({ type, buffered: true })
          setTimeout(() => observer.disconnect(), 2000)
        }
      })
      await pointAtFirst(hands)
      await hands.move(5, 300)
    },
    run: async () => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      for (const one of document.querySelectorAll('[elementtiming=probe]')) {
        one.removeAttribute('elementtiming')
      }
      return [...new Set(window.hostile.carried.splice(0))].sort()
    },
  },
  'observers that tell whether it is seen': {
    run: async () => {
      const { hosts, name, until } = window.hostile
      const seen: string[] = []
      const strict = { trackVisibility: true, delay: 100, threshold: 1, scrollMargin: '9px' }
      const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) {
          const { isVisible } = entry as { isVisible?: boolean }
          seen.push(`${name(entry.target)} ${isVisible} ${entry.intersectionRatio}`)
        }
      }, strict)
      for (const host of hosts().slice(0, 2)) observer.observe(host)
      await until(() => seen.length >= 2)
      observer.disconnect()
      return seen
    },
  },
  'pseudo-elements of the page’s own on it, and animated': {
    run: () => {
      const { hosts, measure, styled } = window.hostile
      const kinds = ['before', 'after', 'first-letter', 'scroll-button(right)', 'scroll-marker']
      return kinds.map((kind) =>
        styled(
          `span:empty::${kind}{content:"x";display:block;inline-size:100%;font-size:50px}`,
          () =>
            hosts().map((host) => {
              const pseudoElement = '::after'
              const ours = host.animate({ content: ['"a"', '"b"'] }, { duration: 9, pseudoElement })
              const measured = measure(host)
              ours.cancel()
              return [measured, getComputedStyle(host, `::${kind}`).width]
            }),
        ),
      )
    },
  },
  'a view transition of the element around it': {
    run: async () => {
      type Scoped = { startViewTransition?(act: () => void): ViewTransition }
      const around = window.hostile.hosts()[0]?.parentElement as HTMLElement & Scoped
      const transition = around.startViewTransition?.(() => undefined)
      if (!transition) return 'none'
      const found: string[] = [await transition.ready.then(() => 'ready').catch(({ name }) => name)]
      for (const part of ['group', 'old', 'new']) {
        const { width, height } = getComputedStyle(around, `::view-transition-${part}(root)`)
        found.push(`${part} ${width} ${height}`)
      }
      transition.skipTransition()
      await transition.finished
      return found
    },
  },
  'setters and getters that every object has': {
    hands: async (hands) => {
      await hands.inPage(() => {
        const names = ['trackVisibility', 'rootMargin', 'glyphs', 'payload', 'overlays', 'putBack']
        for (const name of [...names, 'vip', 'tier', 'mode', 'languageModel']) {
          Object.defineProperty(Object.prototype, name, {
            configurable: true,
            get: () => void window.hostile.carried.push(`get ${name}`),
            set: () => void window.hostile.carried.push(`set ${name}`),
          })
        }
        window.hostile.carried.length = 0
      })
      await pointAtFirst(hands)
      await hands.move(5, 300)
    },
    run: () => {
      const names = ['trackVisibility', 'rootMargin', 'glyphs', 'payload', 'overlays', 'putBack']
      for (const name of [...names, 'vip', 'tier', 'mode', 'languageModel']) {
        Reflect.deleteProperty(Object.prototype, name)
      }
      return window.hostile.carried.splice(0)
    },
  },
  'where Tab goes from post to post': {
    hands: async (hands) => {
      await hands.inPage(() => {
        window.hostile.carried.length = 0
        const [host] = window.hostile.hosts()
        const before = host?.parentElement?.querySelector<HTMLElement>('a, button')
        before?.focus()
      })
      for (let step = 0; step < 6; step++) {
        await hands.press('Tab')
        await hands.inPage(() => {
          const { activeElement } = document
          window.hostile.carried.push(window.hostile.name(activeElement))
        })
      }
      await hands.inPage(() => (document.activeElement as HTMLElement | null)?.blur())
    },
    run: () => window.hostile.carried.splice(0),
  },
  'frames by number, addresses and reports with the panel open, and moved': {
    hands: async (hands) => {
      await hands.inPage(() => {
        window.hostile.heard.length = 0
        type Reporting = { ReportingObserver?: typeof ReportingObserver }
        const { ReportingObserver: Observer } = window as Reporting
        if (!Observer) return
        new Observer((reports) => {
          for (const { type, body } of reports) {
            window.hostile.heard.push(`report ${type} ${JSON.stringify(body)}`)
          }
        }).observe()
      })
      const { x, y } = await placeOfFirst(hands)
      await hands.move(x + 28, y + 10)
      await hands.click(x + 28, y + 10)
      await hands.inPage(() => window.hostile.until(window.hostile.hasFrame))
      await hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)))
    },
    run: async () => {
      const { heard } = window.hostile
      const told = () => [
        ...[window.length, document.querySelectorAll('iframe').length],
        ...[0, 1].map((at) => typeof window[at]),
        ...performance
          .getEntries()
          .map(({ name }) => name)
          .filter((name) => /extension|panel/.test(name)),
        ...heard.splice(0),
      ]
      const found = [told()]
      const panel = document.body.lastElementChild as HTMLElement
      const element = document.createElement('iframe')
      element.srcdoc = `<meta http-equiv="content-security-policy" content="frame-src 'none'">`
      document.body.append(element)
      await new Promise((resolve) => element.addEventListener('load', resolve))
      const inside = element.contentWindow as Window & typeof globalThis
      inside.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
        heard.push(`refused ${effectiveDirective} ${blockedURI}`),
      )
      inside.document.body.append(panel)
      await new Promise((resolve) => setTimeout(resolve, 700))
      found.push([
        ...told(),
        inside.length,
        ...inside.performance.getEntries().map(({ name }) => name),
      ])
      panel.remove()
      element.remove()
      return found
    },
  },
  ...HANDED,
}

/** Runs in the page: what the first markers answer to everything that an element can be asked. */
function askEverything(): unknown {
  const say = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return String(value)
    if (value instanceof Node) return window.hostile.name(value)
    if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(say)
    return JSON.stringify(value)
  }
  const ASKS = /^(get|has|is|check|compute|to)/
  return window.hostile
    .hosts()
    .slice(0, 2)
    .map((host) => {
      const found: unknown[] = []
      const all = host as unknown as Record<string, unknown>
      for (let of: object | null = host; of; of = Object.getPrototypeOf(of)) {
        for (const name of Object.getOwnPropertyNames(of)) {
          try {
            const value = all[name]
            const mayAsk = typeof value === 'function' && value.length === 0 && ASKS.test(name)
            found.push([
              name,
              typeof value === 'function' && !mayAsk ? '' : say(mayAsk ? value.call(host) : value),
            ])
          } catch (error) {
            found.push([name, (error as Error).name])
          }
        }
      }
      return found
    })
}

/** Where the first marker begins, in CSS pixels of the view. */
function placeOfFirst(hands: Hands): Promise<{ x: number; y: number }> {
  return hands.inPage(() => {
    const { x = 0, y = 0 } = window.hostile.hosts()[0]?.getBoundingClientRect() ?? {}
    return { x, y }
  })
}

/** Has the pointer rest on the first star until its card is there. */
async function pointAtFirst(hands: Hands): Promise<void> {
  const { x, y } = await placeOfFirst(hands)
  await hands.move(x + 9, y + 10)
  await hands.move(x + 10, y + 11)
  await hands.inPage(() => window.hostile.until(window.hostile.hasFrame))
}
