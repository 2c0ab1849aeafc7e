import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { seed } from '../sample/seed.ts'
import { waits } from '../waits.ts'

let chromium: Chromium
let page: Page

beforeAll(async () => {
  chromium = await launchChromium()
  await seed(chromium)
  page = await openData()
})
afterAll(() => chromium?.close())

/** The page, on which a folder of the browser's own stands for one that somebody chooses. */
async function openData(browser = chromium): Promise<Page> {
  const opened = await browser.openExtensionPage('dashboard.html#/data')
  await opened.getByText('Automatic backups').waitFor()
  await opened.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true }),
    })
  })
  return opened
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

/** The names of the files in the folder. */
const names = (opened = page) =>
  opened.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('chosen', { create: true })
    const found: string[] = []
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
      found.push(name)
    }
    return found.sort()
  })

const read = (name: string) =>
  page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('chosen')
    return (await (await folder.getFileHandle(wanted)).getFile()).text()
  }, name)

const choose = (name: string, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') })

/** Lets the alarm ring that wakes the background once a day. */
async function ring(browser = chromium): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { set(items: object): Promise<void> } }
        alarms: { create(name: string, how: object): Promise<void> }
      }
    }
    await chrome.storage.local.set({ backupStanding: { lastAt: Date.now() - 2 * 86_400_000 } })
    await chrome.alarms.create('daily', { when: Date.now(), periodInMinutes: 1440 })
  })
}

describe('a folder for backups', () => {
  it('gets one as soon as it is chosen', async () => {
    await press('Choose a folder')
    await page.getByText('read back and complete').waitFor()
    expect(await names()).toEqual([expect.stringMatching(/^ardent-day-.*\.json$/)])
  })

  it('gets the day’s from the background, with no page open', async () => {
    const [first = ''] = await names()
    await page.evaluate(async (name) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen')
      await folder.removeEntry(name)
    }, first)
    await ring()
    await expect.poll(async () => (await names()).length, { timeout: waits.inBrowser }).toBe(1)
    expect(await read((await names())[0] ?? '')).toContain('"ardent":"backup"')
  })

  it('gets one before many people change', async () => {
    await page.goto(page.url().replace('#/data', '#/people'))
    await page.getByText('13 people').first().waitFor()
    await page.getByRole('checkbox', { name: 'Select everybody in the list' }).click()
    await press('Edit them')
    await page.getByLabel('What to change').selectOption('tag_on')
    await page.getByLabel('New value').fill('Press')
    await press('Continue')
    await page.getByRole('button', { name: /^Change \d+/ }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    const before = (await names()).find((name) => name.startsWith('ardent-before-')) ?? ''
    expect(await read(before)).not.toContain('"tags":["press"]')
  })

  it('has a damaged file, which is refused in words, and a whole one, which is restored', async () => {
    const before = (await names()).find((name) => name.startsWith('ardent-before-')) ?? ''
    const text = await read(before)
    await page.close()
    page = await openData()
    await choose(before, text.replace('Mara', 'Mora'))
    await page
      .getByText(/damaged|changed since it was made/)
      .first()
      .waitFor()
    await choose(before, text)
    await page.getByText('Replace what is here').click()
    await press('Replace everything')
    await press('Replace everything now')
    await page.getByText('Restored: the backup').waitFor()
    const tagged = await page.evaluate(async () => {
      const opening = indexedDB.open('ardent')
      await new Promise((resolve) => Object.assign(opening, { onsuccess: resolve }))
      const rows = opening.result.transaction('people').objectStore('people').getAll()
      await new Promise((resolve) => Object.assign(rows, { onsuccess: resolve }))
      opening.result.close()
      return rows.result.filter(({ tags = [] }) => tags.includes('press')).length
    })
    expect(tagged).toBe(0)
  })

  it('has locked files where a passphrase was typed', async () => {
    await press('Stop')
    await page.getByLabel(/^Passphrase, to/).fill('nine bags')
    await press('Choose a folder')
    await page.getByText('encrypted with your passphrase').waitFor()
    const sealed = (await names()).find((name) => name.endsWith('.ardent')) ?? ''
    expect(await read(sealed)).not.toContain('displayName')
  })

  it('that is gone is said so, in the popup as well', async () => {
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      await root.removeEntry('chosen', { recursive: true })
    })
    await press('Back up now')
    await page.getByText(/is not there any more/).waitFor()
    const popup = await chromium.openExtensionPage('popup.html')
    await popup.getByText(/No backup \(first failure .*is not there any more/).waitFor()
    await popup.close()
  })
})

/** Has the browser ask before it lets anybody write, as it may after a restart; it is told yes. */
const takeBack = () => {
  let state = 'prompt'
  const ask = async () => {
    state = 'granted'
    return state
  }
  Object.assign(FileSystemDirectoryHandle.prototype, {
    queryPermission: async () => state,
    requestPermission: ask,
  })
}

describe('after a restart of the browser', () => {
  it('the folder is still known, and what the browser takes back is said and asked for', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'ardent-restart-'))
    try {
      const before = await launchChromium({ userDataDir })
      await seed(before)
      const first = await openData(before)
      await first.getByRole('button', { name: 'Choose a folder', exact: true }).click()
      await first.getByText('read back and complete').waitFor()
      const made = await names(first)
      await before.close()

      const after = await launchChromium({ userDataDir })
      try {
        await ring(after)
        const popup = await after.openExtensionPage('popup.html')
        await expect.poll(() => names(popup), { timeout: waits.inBrowser }).not.toEqual(made)
        const worker = await after.worker()
        await worker.evaluate(takeBack)
        await ring(after)
        const said = popup.getByText(
          /No backup \(first failure .*does not let Ardent write into “chosen”/,
        )
        const isSaid = async () => {
          await popup.reload()
          return said.waitFor({ timeout: waits.toNotice }).then(
            () => true,
            () => false,
          )
        }
        await expect.poll(isSaid, { timeout: waits.inBrowser }).toBe(true)
        await after.context.addInitScript(takeBack)
        const data = await openData(after)
        const allow = () => data.getByRole('button', { name: 'Allow it again', exact: true })
        await allow().waitFor()
        await data.goto(data.url().replace('#/data', '#/people'))
        await data.getByText('before Ardent may write into “chosen”').waitFor()
        const lacking = await names(data)
        await allow().click()
        await allow().waitFor({ state: 'detached' })
        expect(await names(data)).not.toEqual(lacking)
      } finally {
        await after.close()
      }
    } finally {
      rmSync(userDataDir, { recursive: true, force: true })
    }
  })
})
