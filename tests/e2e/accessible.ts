import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A phone, or a window of 1280 pixels at 400 %. */
export const NARROW = { width: 320, height: 640 }

/**
 * Nothing is wrong with a page of ours, in light, dark and the reader's own colours.
 *
 * @param language what the page says that it is in
 * @param frame what of ours stands in a network's page, in the place of the page
 */
export async function expectFine(page: Page, language: string, frame?: Frame): Promise<void> {
  const surface = frame ?? page
  const place = surface.url()
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  expect.soft(await violationsOn(surface), place).toEqual([])
  expect.soft(await tooWideOn(surface), place).toEqual([])
  expect.soft(await movingOn(surface), place).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violationsOn(surface, 'colours'), place).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  expect.soft(await violationsOn(surface, 'colours'), place).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  const { lang, dir, title } = await surface.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
  }))
  expect.soft([lang, dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr'])
  expect.soft(title).toMatch(/Ardent$/)
}

/** What opens something, or asks before it does something; of a list what its first row has. */
const CLOSED =
  'main :is([aria-expanded=false], .button-danger:not([type=submit], .confirm *))' +
  ':not([data-seen], li:not(:first-child) *, tr:not(:first-child) *)'

/** Opens what a page of ours keeps closed, one after the other: nothing is wrong with any of it. */
export async function expectOpenedFine(page: Page, language: string, frame?: Frame): Promise<void> {
  const surface = frame ?? page
  const fine = () => expectFine(page, language, frame)
  const unfolded = await surface.locator('main details:not([open])').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
    return all.length
  })
  if (unfolded > 0) await fine()
  const closed = surface.locator(CLOSED)
  while ((await closed.count()) > 0) {
    await closed.first().evaluate((button: HTMLElement) => {
      button.dataset.seen = ''
      button.click()
    })
    await fine()
  }
}

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[]
  }>
}

/**
 * What axe has against a page or a frame as it stands, with sizes of targets.
 *
 * @param only `colours` for a second look in other colours, where nothing else has changed
 */
async function violationsOn(surface: Page | Frame, only?: 'colours'): Promise<string[]> {
  if (!(await surface.evaluate(() => 'axe' in window))) await surface.evaluate(axe)
  return surface.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      ...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } }),
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
  }, only && ['color-contrast', 'link-in-text-block'])
}

/** What may be wider than its place: tables, whose columns are compared, in a box that scrolls. */
const WIDE_TABLES = '.people-table, .scroll-edges, .numbers-scroll, .import-scroll, .table'

/** What makes a page or a frame scroll sideways, or is cut off at its edge. */
function tooWideOn(surface: Page | Frame): Promise<string[]> {
  return surface.evaluate((tables) => {
    const { clientWidth, scrollWidth } = document.documentElement
    const name = (element: Element) => `${element.tagName} ${element.getAttribute('class')}`
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth
    const isBeyond = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (right > clientWidth + 1 || left < -1)
    }
    const found = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest(tables) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        (scrolls(element) || isBeyond(element)),
    )
    const whole = scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []
    return [...whole, ...found.map(name)]
  }, WIDE_TABLES)
}

/** What still moves on a page where the system asks for less of that. */
function movingOn(surface: Page | Frame): Promise<string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element)
      const lasts = `${transitionDuration}, ${animationDuration}`
      return /[1-9]/.test(lasts) ? `${element.tagName} ${element.className}: ${lasts}` : []
    }),
  )
}
