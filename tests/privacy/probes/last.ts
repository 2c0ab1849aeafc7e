import type { Hands, Probe } from './probe.ts'

/** What changes the page for good, in the order in which it is tried. */
export const LAST: Record<string, Probe> = {
  'the small card, come and gone': {
    hands: async (hands) => {
      await comeAway(hands)
      const { x, y } = await placeOfFirst(hands)
      await hands.move(x + 28, y + 10)
      await hands.inPage(frameThere)
      await hands.inPage(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        const focused = document.activeElement?.tagName
        const under = document.elementsFromPoint(innerWidth / 2, innerHeight / 2)
        const found = [window.length, scrollWidth, scrollHeight, focused]
        window.hostile.heard.push(`card ${[...found, ...under.map(({ tagName }) => tagName)]}`)
      })
      await comeAway(hands, true)
    },
    run: () => {
      const { heard, mutations } = window.hostile
      return [...heard.filter((one) => one.startsWith('card')), ...mutations.splice(0)]
    },
  },
  'the panel, opened and closed': {
    hands: async (hands) => {
      await comeAway(hands)
      await clickOn(hands, 28)
      await hands.inPage(frameThere)
      await settled(hands)
      await hands.inPage(focusThere)
      await hands.inPage(() => {
        const focused = document.activeElement?.tagName
        window.hostile.heard.push(`frames ${window.length} ${focused}`)
      })
      await hands.press('Escape')
      await comeAway(hands, true)
    },
    run: () => {
      const { heard, mutations } = window.hostile
      const frames = heard.filter((one) => one.startsWith('frames'))
      return [...frames, window.length, ...mutations.splice(0)]
    },
  },
  'the feed, read on': {
    run: async () => {
      const { hosts, measure, each, mutations, until, isAllMarked } = window.hostile
      // A post that is gone before its answer is due gets no marker: it is given the time.
      for (let step = 0; step < 5; step++) {
        await window.feed.scrollThrough(3)
        await new Promise((resolve) => setTimeout(resolve, 800))
        await until(isAllMarked)
      }
      return [hosts().map(measure), each(measure), mutations.splice(0).sort()]
    },
  },
  'custom properties that the page registers as images': {
    run: async () => {
      for (const name of ['gold', 'info', 'pos', 'neg', 'mu', 'line', 'hover', 'tone', 'color']) {
        const initialValue = `url("https://${location.host}/probe-${name}.svg#a")`
        CSS.registerProperty({ name: `--${name}`, syntax: '*', inherits: false, initialValue })
      }
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const asked = performance.getEntriesByType('resource').map(({ name }) => name)
      // Those that the page's own policy refuses are told to it all the same.
      return [...asked, ...window.hostile.heard].filter((name) => name.includes('probe')).sort()
    },
  },
  'the document, written anew': {
    run: async () => {
      const { hosts, measure } = window.hostile
      const kept = hosts()
      document.open()
      document.write('<!doctype html><body>')
      document.body.append(...kept)
      const before = kept.map(measure)
      document.close()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return [before, kept.map(measure)]
    },
  },
}

const settled = (hands: Hands) =>
  hands.inPage(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)))

/** Nothing of ours stands by the pointer any more, and what that changed is forgotten or kept. */
async function comeAway(hands: Hands, isKept = false): Promise<void> {
  await hands.inPage(() => (document.activeElement as HTMLElement | null)?.blur())
  await hands.move(5, 300)
  await hands.move(6, 301)
  await hands.inPage(() => window.hostile.until(() => !window.hostile.hasFrame()))
  await settled(hands)
  if (isKept) return
  await hands.inPage(() => {
    window.hostile.mutations.length = 0
  })
}

/** Runs in the page: waits for the card or the panel. */
async function frameThere(): Promise<void> {
  const { hasFrame, until } = window.hostile
  await until(hasFrame)
  if (!hasFrame()) throw new Error('no frame')
}

/** Runs in the page: waits until the panel has taken the focus, where it ever does. */
async function focusThere(): Promise<void> {
  const takesIt = 'isVisible' in IntersectionObserverEntry.prototype
  for (let waited = 0; takesIt && waited < 100; waited++) {
    if (document.activeElement?.tagName === 'SPAN') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const placeOfFirst = (hands: Hands) =>
  hands.inPage(async () => {
    const { hosts, scroll, until } = window.hostile
    const [host] = hosts()
    await scroll(() => host?.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const place = () => JSON.stringify(hosts()[0]?.getBoundingClientRect() ?? { x: 0, y: 0 })
    // A feed measures what came into view, and moves it: half a second in one place.
    let [last, still] = ['', 0]
    await until(() => {
      still = place() === last ? still + 1 : 0
      last = place()
      return still >= 10
    })
    return JSON.parse(last)
  })

async function clickOn(hands: Hands, right: number): Promise<void> {
  const { x, y } = await placeOfFirst(hands)
  await hands.move(x + right, y + 10)
  await hands.click(x + right, y + 10)
}
