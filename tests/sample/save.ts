import type { Page } from 'playwright-core'

/** Long enough for whatever comes next to begin, in milliseconds. */
const CALM = 400

type Clip = { x: number; y: number; width: number; height: number }

/**
 * Takes a picture of a page once it, and every frame in it, has nothing more to show; closes it.
 *
 * @param clip the part to take, in CSS pixels; all that is in view without it
 */
export async function save(page: Page, path: string, clip?: Clip): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(untilCalm, CALM)
  await page.screenshot({ path, ...(clip && { clip }) })
  await page.close()
}

/** Runs in the page: nothing is being read or waits to be usable, and nothing has changed of late. */
async function untilCalm(calm: number): Promise<void> {
  // The popup's head shows how far the day is, whatever is being read.
  const BUSY = 'progress:not(.popup-progress), [aria-busy=true], [inert]'
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      if (document.querySelector(BUSY)) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(look, calm)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    timer = setTimeout(look, calm)
  })
}
