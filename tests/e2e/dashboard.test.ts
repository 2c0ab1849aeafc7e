import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { fillCrowd } from '../sample/crowd.ts'

/** Enough that most of the rows are out of view. */
const CROWD = { people: 600, interactions: 1800, due: 6 }

const CSV = [
  'First Name,Last Name,Email,Company,Account',
  'Given6,Family6,given6@example.com,Company New,@handle6',
  'Wilma,Tarnowell,wilma@example.com,Tarnowell & Sons,@wilmatarn',
  'Nora,Bell,nora@example.com,Bell,not a handle at all',
].join('\n')

let browser: Chromium
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.openExtensionPage('dashboard.html#/people')
  await page.getByText('No people yet', { exact: false }).first().waitFor()
  await fillCrowd(page, CROWD)
})
afterAll(() => browser?.close())

beforeEach(() => open('people'))

async function open(route: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${await browser.extensionId()}/dashboard.html#/${route}`)
  await page.waitForSelector('h1')
}

const rows = () => page.locator('[role=row][data-index]')
const button = (name: string | RegExp) => page.getByRole('button', { name })
const allPeople = () => page.getByText('600 people').first().waitFor()

/** Every row of every table but the list of changes, whose own trace undoing leaves. */
function dump(): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('ardent'))
    const tables: Record<string, unknown[]> = {}
    // What changes with every write, whatever it writes: the memory of changes, and stamps.
    const passing = (name: string) => name.startsWith('change') || name === 'findStamps'
    for (const name of [...db.objectStoreNames].filter((one) => !passing(one))) {
      tables[name] = await done(db.transaction(name).objectStore(name).getAll())
    }
    db.close()
    return tables
  })
}

describe('the people', () => {
  it('are all in one list, of which only those in view are in the document', async () => {
    await allPeople()
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('601')
    expect(await rows().count()).toBeLessThan(80)
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo({ top: grid.scrollHeight }))
    await page.locator('[role=row][data-index="599"]').waitFor()
  })

  it('are found by a handle, and by a fact of the CRM', async () => {
    await allPeople()
    const find = page.getByRole('searchbox')
    await find.fill('handle123')
    await page.getByText('1 of 600 people').first().waitFor()
    expect(await rows().first().textContent()).toContain('Given123')
    await find.fill('company 104')
    await expect.poll(() => rows().count()).toBeGreaterThan(0)
    await find.fill('nobody of this name')
    await expect.poll(() => rows().count()).toBe(0)
  })

  it('are sorted by a column, and say so', async () => {
    await allPeople()
    await page.getByRole('columnheader', { name: 'Strength' }).getByRole('button').click()
    const head = page.getByRole('columnheader', { name: 'Strength' })
    await expect.poll(() => head.getAttribute('aria-sort')).toMatch(/ascending|descending/)
  })

  it('are walked through, chosen and opened by the keyboard alone', async () => {
    await allPeople()
    await page.getByRole('searchbox').focus()
    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab')
      const role = await page.evaluate(() => document.activeElement?.getAttribute('role'))
      if (role === 'row') break
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await page.getByText('1 person selected').waitFor()
    await page.keyboard.press('ArrowDown')
    const name = await page.evaluate(() => document.activeElement?.textContent?.match(/Given\d+/))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: new RegExp(name?.[0] ?? 'no row') }).waitFor()
    expect(page.url()).toContain('#/people/')
  })

  it('are changed many at once, after their number was said, and taken back as a whole', async () => {
    await allPeople()
    const before = await dump()
    await page.getByRole('searchbox').fill('family7')
    await expect.poll(() => page.textContent('main')).toMatch(/\d+ of 600 people/)
    await page.getByRole('columnheader').getByRole('checkbox').click()
    await button('Edit them').click()
    await page.getByLabel('New value', { exact: true }).selectOption('engaged')
    await button('Continue').click()
    const yes = button(/^Change \d+ people$/)
    const count = Number((await yes.textContent())?.match(/\d+/)?.[0])
    await yes.click()
    await page.getByText(/\d+ people changed/).waitFor()
    const changed = (await dump()).people as { displayName: string; tier: string }[]
    const theirs = changed.filter(({ displayName }) => displayName.includes('Family7'))
    expect(theirs).toHaveLength(count)
    expect(theirs.every(({ tier }) => tier === 'engaged')).toBe(true)
    await button(/^Undo/).click()
    await page.getByText(/^Undone/).waitFor()
    expect(await dump()).toEqual(before)
  })
})

describe('a CSV of a CRM', () => {
  it('shows what it would do, does it, and is taken back as a whole', async () => {
    const before = await dump()
    await open('data/import')
    await page.setInputFiles('input[type=file]', {
      name: 'crm.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CSV),
    })
    await page.getByLabel(/“Account”/).selectOption('x')
    await button('Preview the import').click()
    await page.getByText('Nothing has been changed', { exact: false }).first().waitFor()
    expect(await dump()).toEqual({ ...before, columnMaps: expect.anything() })
    await page.getByRole('tab', { name: /^Changed/ }).click()
    await page.getByText('Given6 Family6').first().waitFor()
    await page.getByText('One cell does not fit its column', { exact: false }).click()
    await page.getByText('not a handle at all', { exact: false }).first().waitFor()
    await button(/^Import /).click()
    await page.getByRole('heading', { name: 'Imported' }).waitFor()
    const people = (await dump()).people as { displayName: string }[]
    const named = (name: string) => people.find(({ displayName }) => displayName === name)
    expect(named('Wilma Tarnowell')).toMatchObject({ company: 'Tarnowell & Sons' })
    expect(named('Nora Bell')).toMatchObject({ crm: { Account: 'not a handle at all' } })
    await button('Undo this import').click()
    await page.getByText(/^Undone/).waitFor()
    expect(await dump()).toEqual({ ...before, columnMaps: expect.anything() })
  })
})

describe('a backup', () => {
  it('brings back everything after everything was erased', async () => {
    const before = await dump()
    await open('data')
    const download = page.waitForEvent('download')
    await button('Make a backup').click()
    const file = await (await download).path()
    await page.getByText('read back and is complete', { exact: false }).waitFor()

    await button('Erase everything').click()
    await page.getByLabel(/go on, type/).fill('erase')
    await button('Erase everything for good').click()
    await page.getByText('Everything is erased', { exact: false }).waitFor()
    expect(Object.values(await dump()).flat()).toEqual([])

    await open('data')
    await page.setInputFiles('input[type=file]', file)
    await button('Restore').click()
    await page.getByText('Restored: the backup', { exact: false }).waitFor()
    expect(await dump()).toEqual(before)
  })
})
