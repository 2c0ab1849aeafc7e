import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Chromium } from '../browser/chromium.ts'
import { waits } from '../waits.ts'

/** A place on a page, in CSS pixels of the view. */
interface Spot {
  x: number
  y: number
}

declare global {
  interface Window {
    /** The page's own: the markers, the first marker's star, and the panel's place in the document. */
    markers(): HTMLElement[]
    star(): Spot
    panel(): HTMLElement
  }
}

/** Runs in the page: what its script knows of us, spans without attributes and without children. */
export function findOurs(): void {
  const ours = () =>
    [...document.querySelectorAll('span')].filter(
      (span) => !span.attributes.length && !span.childNodes.length,
    )
  window.markers = () => ours().filter((span) => span.clientWidth === 76)
  window.star = () => {
    const { x, y, width, height } = window.markers()[0]?.getBoundingClientRect() ?? new DOMRect()
    return { x: x + width / 8, y: y + height / 2 }
  }
  let panel: HTMLElement | undefined
  window.panel = () => {
    const isPanel = (span: HTMLElement) =>
      span.parentElement === document.body && span.clientWidth === 0
    if (!panel?.isConnected) panel = ours().findLast(isPanel)
    return panel as HTMLElement
  }
}

/** X's feed with some markers, whose page knows where they are. */
export async function openHome({ context }: Chromium): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(findOurs)
  await page.goto('https://x.com/home')
  // Posts are marked one after the other.
  await page.waitForFunction(() => window.markers().length > 1)
  return page
}

/** Moves the first marker into a box of the page's own with this style; tells where its star is. */
export function moveMarker(page: Page, style: string): Promise<Spot> {
  return page.evaluate((css) => {
    const [marker] = window.markers()
    const around = document.createElement('div')
    around.style.cssText = `position:fixed;left:320px;top:300px;z-index:9;background:#fff;${css}`
    marker?.parentElement?.append(around)
    if (marker) around.append(marker)
    return window.star()
  }, style)
}

interface Pointed {
  mouse: Record<'move' | 'click', (x: number, y: number) => Promise<void>>
}

/** A click after the pointer has rested there for longer than anything of ours takes to notice. */
export async function restAndClick({ mouse }: Pointed, { x, y }: Spot): Promise<void> {
  await mouse.move(x, y)
  await sleep(waits.toNotice)
  await mouse.click(x, y)
}
