import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Chromium
let welcome: Page
let ask: Ask

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

beforeAll(async () => {
  browser = await launchChromium({ welcome: true })
  const { context } = browser
  welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

/** Tabs on until what has the focus is called `name`. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await welcome.keyboard.press('Tab')
    const focused = await welcome.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
    if (focused?.includes(name)) return
  }
  throw new Error(`${name} cannot be reached by Tab`)
}

describe('the welcome page', () => {
  it('sets up the brand and tries the star and a draft, by keyboard alone', async () => {
    await welcome.getByLabel('Brand name').focus()
    await welcome.keyboard.type('Acme')
    await welcome.keyboard.press('Tab')
    await welcome.keyboard.type('@acme')
    await welcome.keyboard.press('Enter')
    await welcome.waitForSelector('text=Which networks do you use?')
    await tabTo('Next')
    await welcome.keyboard.press('Enter')
    await welcome.waitForSelector('text=Try it on a sample feed')
    expect((await ask('settings', {})).brand).toMatchObject({
      name: 'Acme',
      handles: { x: ['acme'] },
    })

    await welcome.keyboard.press('Tab')
    await welcome.keyboard.press('Enter')
    await welcome.keyboard.press('End')
    await welcome.keyboard.press('Enter')
    await welcome.getByLabel('Draft').waitFor()
    await tabTo('Draft')
    await welcome.keyboard.type('three whole years')
    await tabTo('reply box')
    await welcome.keyboard.press('Enter')
    const reply = welcome.getByLabel('Your reply').first()
    await expect.poll(() => reply.inputValue()).toContain('three whole years')
    await tabTo('Reply')
    await welcome.keyboard.press('Enter')
    await tabTo('Yes, log it')
    await welcome.keyboard.press('Enter')
    await welcome.waitForSelector('text=Answered by you')
    expect(await welcome.locator('.task-done').count()).toBe(3)
  })

  it('has kept nobody of the sample feed', async () => {
    expect(await ask('findPeople', { query: 'ada', limit: 10 })).toEqual([])
    expect(await ask('vipAdvocates', {})).toEqual([])
  })

  it('goes on where it was left', async () => {
    await welcome.reload()
    await welcome.waitForSelector('[aria-current=step] >> text=Try it')
  })
})

it('fills a year in for every list and chart, and takes it away again', async () => {
  await welcome.getByRole('button', { name: 'Add sample data' }).click()
  await welcome.waitForSelector('text=/invented people are here/')
  const report = await browser.openExtensionPage('dashboard.html#/relationships/year')
  await report.getByRole('region', { name: 'In short' }).waitFor()
  expect((await ask('inbox', {})).counts.promise).toBeGreaterThan(0)
  await report.close()
  await welcome.getByRole('button', { name: 'Remove sample data' }).click()
  await welcome.waitForSelector('text=Add sample data')
  expect(await ask('vipAdvocates', {})).toEqual([])
  expect((await ask('inbox', {})).total).toBe(0)
})

it('makes every page dark when the user wants it so, in a light system', async () => {
  const ground = () =>
    welcome.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await ask('changeSettings', { appearance: 'dark' })
  await expect.poll(ground).not.toBe(light)
  await ask('changeSettings', { appearance: 'system' })
  await expect.poll(ground).toBe(light)
})

describe('accessibility', () => {
  const violations = async (page: Page) => {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResult> } }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)
    })
  }

  it.each(['light', 'dark'] as const)('has nothing against any step in %s', async (colorScheme) => {
    await welcome.emulateMedia({ colorScheme })
    for (const step of ['Your brand', 'Your networks', 'Try it']) {
      await welcome.getByRole('button', { name: new RegExp(step) }).click()
      expect(await violations(welcome)).toEqual([])
    }
  })

  it.each(['light', 'dark'] as const)(
    'has nothing against the settings in %s',
    async (colorScheme) => {
      await ask('changeSettings', { discoverAdvocates: true })
      const settings = await browser.openExtensionPage('dashboard.html#/settings')
      await settings.emulateMedia({ colorScheme })
      await settings.waitForSelector('dl kbd')
      expect(await violations(settings)).toEqual([])
      await settings.close()
    },
  )
})

interface AxeResult {
  violations: { id: string; nodes: unknown[] }[]
}
