import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { launchChromium } from '../browser/chromium.ts'
import { launchFirefox, welcomeOf } from '../browser/firefox.ts'
import { builtFolder } from '../browser/packages.ts'
import { serveFeeds, serveFeedsTo } from '../browser/serve.ts'
import { pressInSidebar } from '../browser/sidebar.ts'
import { Markers } from '../e2e/markers.ts'
import { say } from '../e2e/panels.ts'
import { people } from '../feeds/core/people.ts'

const X = 'https://x.com/home'
const { name: AUTHOR, x: HANDLE } = people.mara

/**
 * How long the machine takes from the archives of a release to the first star, by the steps of
 * `docs/guide/install.md` and in fresh profiles: a script clicks and types, and reads nothing. What the
 * browsers' own pages take, where an archive is chosen, is not in it.
 */
export async function benchFirstStar(): Promise<void> {
  if (!process.env.ARDENT_SKIP_BUILD)
    await promisify(execFile)('npm', ['run', 'zip'], { cwd: join(import.meta.dirname, '../..') })
  await inChromium()
  await inFirefox()
}

/** Prints the seconds since the browser was started, at each step. */
function startClock(browser: string): (step: string) => void {
  const start = performance.now()
  console.log(`\nFrom an archive to the first star, in ${browser}`)
  return (step) => console.log(`${((performance.now() - start) / 1000).toFixed(1)} s  ${step}`)
}

async function inChromium(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-unpacked-'))
  cpSync(builtFolder('chromium'), folder, { recursive: true })
  const tell = startClock('Chromium')
  const browser = await launchChromium({ extension: folder, welcome: true, language: 'en' })
  try {
    const { context } = browser
    const isWelcome = (page: { url(): string }) => page.url().endsWith('/welcome.html')
    const welcome =
      context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
    await welcome.getByLabel(say('brand_name')).waitFor()
    tell('the welcome page is there')
    await welcome.getByLabel(say('brand_name')).pressSequentially('Acme')
    await welcome.getByLabel('X', { exact: true }).pressSequentially('acme')
    const next = () => welcome.getByRole('button', { name: say('welcome_next') }).click()
    await next()
    await welcome.getByText(say('welcome_networks_title')).waitFor()
    tell('the brand is said')
    await next()
    await welcome.getByText(say('welcome_try_title')).waitFor()
    tell('the networks are confirmed')

    await serveFeeds(context)
    const page = await context.newPage()
    const markers = await Markers.on(page)
    await page.goto(X)
    await markers.firstAnswers()
    tell('the feed has markers')
    await markers.press(HANDLE, 0)
    const popup = await browser.openExtensionPage('popup.html')
    await popup.click('#tab-vips')
    await popup.locator('#panel-vips').getByText(AUTHOR).waitFor()
    tell('the star is clicked, and the popup lists whom it was given')
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** As a temporary add-on, with nothing allowed by hand. The star is in the sidebar there. */
async function inFirefox(): Promise<void> {
  const output = dirname(builtFolder('firefox'))
  const archive = readdirSync(output).find((file) => /^ardent-\d.*-firefox\.zip$/.test(file)) ?? ''
  const tell = startClock('Firefox')
  const { browser, openExtensionPage, close } = await launchFirefox({
    extension: builtFolder('firefox'),
    archive: join(output, archive),
    welcome: true,
  })
  try {
    const welcome = await welcomeOf(browser)
    const fields = await welcome.waitForSelector('.welcome-form input')
    tell('the welcome page is there')
    await fields?.type('Acme')
    await (await welcome.$('.welcome-accounts input'))?.type('acme')
    const next = async () =>
      (await welcome.waitForSelector(`button::-p-text(${say('welcome_next')})`))?.click()
    await next()
    await welcome.waitForSelector(`h2::-p-text(${say('welcome_networks_title')})`)
    tell('the brand is said')
    await next()
    await welcome.waitForSelector(`h2::-p-text(${say('welcome_try_title')})`)
    tell('the networks are confirmed')

    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await serveFeedsTo(page)
    await page.goto(X)
    const found = await page.waitForFunction(placeOfMarker, {}, HANDLE)
    tell('the feed has markers')
    const place = await found.jsonValue()
    await page.mouse.click((place?.x ?? 0) + 9, (place?.y ?? 0) + 10)
    const popup = await openExtensionPage('popup.html')
    await popup.waitForFunction(pressInSidebar, {}, say('star_on'))
    await popup.locator('#tab-vips').click()
    await popup.waitForSelector(`#panel-vips ::-p-text(${AUTHOR})`)
    tell('the star is clicked in the sidebar, and the popup lists whom it was given')
  } finally {
    await close()
  }
}

/** Where the marker on an author's post is, in CSS pixels; null while there is none. Runs in the page. */
function placeOfMarker(handle: string): { x: number; y: number } | null {
  const index = window.feed?.posts().findIndex((post) => post.handle === handle) ?? -1
  const marker = [...(window.feed?.elements()[index]?.querySelectorAll('span:empty') ?? [])].find(
    (span) => !span.attributes.length && span.clientWidth === 76,
  )
  marker?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return marker?.getBoundingClientRect().toJSON() ?? null
}
