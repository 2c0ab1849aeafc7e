import type { Hands, Probe } from './probe.ts'

/** What might carry a word out. */
export const CARRIED: Record<string, Probe> = {
  'the whole HTML': {
    run: () => {
      const RANDOM_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
      const { documentElement: html } = document
      const everything = html.getHTML({ serializableShadowRoots: true })
      const texts = [everything, html.outerHTML, new XMLSerializer().serializeToString(html)]
      return texts.map((text) => text.replace(RANDOM_ID, 'random'))
    },
  },
  'text, and what is selected': {
    run: () => {
      const selection = getSelection()
      selection?.selectAllChildren(document.body)
      const ranges = selection?.getComposedRanges?.({ shadowRoots: [] }).length
      // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question
      const texts = [document.body.innerText, document.body.textContent, String(selection)]
      selection?.removeAllRanges()
      return [ranges, ...texts]
    },
  },
  'words that window.find finds': { run: findWords },
  'open roots and elements of the page’s own making': {
    run: () => {
      if (!customElements.get('page-span')) {
        const own = class extends HTMLSpanElement {}
        customElements.define('page-span', own, { extends: 'span' })
      }
      customElements.upgrade(document)
      const elements = [...document.querySelectorAll('*')]
      return elements.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.innerHTML] : []))
    },
  },
  'messages and reports': { run: () => [...window.hostile.heard] },
  mutations: { run: () => [...window.hostile.mutations] },
  'frames, databases and what else is kept': {
    run: async () => [
      window.length,
      (await indexedDB.databases()).map(({ name }) => name),
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.fonts.size,
      Object.keys(localStorage),
      await caches.keys(),
    ],
  },
  'a copy of everything, pasted': {
    hands: (hands) => copy(hands),
    run: () => window.hostile.carried.splice(0),
  },
  'a copy while the page can be edited': {
    hands: async (hands) => {
      await hands.inPage(() => {
        document.designMode = 'on'
      })
      await copy(hands)
      await hands.inPage(() => {
        document.designMode = 'off'
      })
    },
    run: () => window.hostile.carried.splice(0),
  },
  'a copy of everything while a tip is shown': {
    hands: async (hands) => {
      await showTip(hands)
      await copy(hands)
    },
    run: () => window.hostile.carried.splice(0),
  },
  'words that window.find finds while a tip is shown': { hands: showTip, run: findWords },
  'a selection, dragged': {
    hands: async (hands) => {
      const from = await hands.inPage(() => {
        getSelection()?.selectAllChildren(document.body)
        const [first] = window.feed.elements()
        const text = first?.querySelector('a, p, span')
        const { x, y } = text?.getBoundingClientRect() ?? new DOMRect()
        return { x: x + 5, y: y + 5 }
      })
      await hands.drag(from, { x: from.x + 60, y: from.y + 60 })
      await hands.inPage(() => getSelection()?.removeAllRanges())
    },
    run: () => window.hostile.carried.splice(0),
  },
  'focus and pointer over the markers': {
    hands: async (hands) => {
      const { x, y } = await firstMarker(hands)
      await hands.inPage(() => void window.hostile.events.splice(0))
      for (let right = 5; right < 76; right += 19) await hands.move(x + right, y + 10)
      await hands.move(5, 300)
      await hands.inPage(() => window.hostile.hosts()[0]?.focus())
      for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'Tab']) await hands.press(key)
      await hands.inPage(() => (document.activeElement as HTMLElement | null)?.blur())
    },
    run: () => window.hostile.events.splice(0),
  },
  'a copy from a frame while the pointer is on the marker': {
    hands: async (hands) => {
      const { x, y } = await firstMarker(hands)
      await hands.move(x + 9, y + 10)
      await hands.inPage(() => {
        const [host] = window.hostile.hosts()
        const { around, inside } = window.hostile.frame()
        around.style.cssText = ''
        if (host) around.append('words ', host, ' words')
        inside.getSelection()?.selectAllChildren(inside.body)
        inside.defaultView?.focus()
        inside.addEventListener('dragstart', ({ dataTransfer }) =>
          window.hostile.carried.push(dataTransfer?.getData('text/html') ?? ''),
        )
      })
      await hands.press('Control+c')
      await hands.drag({ x: 10, y: 8 }, { x: 200, y: 200 })
      await pasteAfter(hands)
    },
    run: () => window.hostile.carried.splice(0),
  },
  'a copy by the page itself, of a frame, with a click on the marker': {
    hands: async (hands) => {
      const { x, y } = await firstMarker(hands)
      await hands.inPage(() => {
        // Only a frame that is there before the click may copy by it.
        const { around, inside } = window.hostile.frame('600px')
        around.style.cssText = ''
        const copy = () => {
          const [host] = window.hostile.hosts()
          if (host) around.append('its own ', host, ' copy')
          inside.defaultView?.focus()
          inside.getSelection()?.selectAllChildren(inside.body)
          window.hostile.carried.push(`copied: ${inside.execCommand('copy')}`)
        }
        addEventListener('pointerup', copy, { once: true, capture: true })
        // The click would fall on the post below, and open it.
        const stop = (event: Event) => event.stopPropagation()
        addEventListener('click', stop, { once: true, capture: true })
      })
      await hands.move(x + 9, y + 10)
      await hands.click(x + 28, y + 10)
      await pasteAfter(hands)
      await hands.press('Escape')
    },
    run: () => window.hostile.carried.splice(0),
  },
}

/** Runs in the page. */
function findWords(): string[] {
  const found = window.hostile.words.filter((word) => {
    getSelection()?.removeAllRanges()
    return (window as unknown as { find(text: string): boolean }).find(word)
  })
  getSelection()?.removeAllRanges()
  return found
}

/** Has the pointer stay on the first star until what it says stands there, and then the small card. */
async function showTip(hands: Hands): Promise<void> {
  const { x, y } = await firstMarker(hands)
  await hands.move(x + 9, y + 10)
  await hands.move(x + 10, y + 11)
  await hands.inPage(() => window.hostile.until(window.hostile.hasFrame))
}

async function pasteAfter(hands: Hands): Promise<void> {
  await hands.inPage(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
    window.focus()
  })
  await hands.press('Control+v')
  await hands.move(5, 300)
}

const firstMarker = (hands: Hands) =>
  hands.inPage(() => {
    const { x = 0, y = 0 } = window.hostile.hosts()[0]?.getBoundingClientRect() ?? {}
    return { x, y }
  })

async function copy(hands: Hands): Promise<void> {
  await hands.inPage(() => getSelection()?.selectAllChildren(document.body))
  await hands.press('Control+c')
  await hands.press('Control+v')
  await hands.inPage(() => getSelection()?.removeAllRanges())
}
