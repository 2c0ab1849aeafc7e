import { join } from 'node:path'
import type { Chromium } from '../../browser/chromium.ts'
import { withLoaded } from '../../load.ts'

type Words = Record<'restore_do' | 'restore_replaced', { message: string }>

/**
 * Gives a browser with the extension a year of history: a backup of it, restored as anybody would.
 * What was there is gone afterwards.
 *
 * @param words those of the browser's language
 */
export async function restoreYear(chromium: Chromium, words: Words): Promise<void> {
  const make = join(import.meta.dirname, 'backup.ts')
  const backup = await withLoaded(make, (yearAsBackup: (now: number) => Promise<string>) =>
    yearAsBackup(Date.now()),
  )
  const page = await chromium.openExtensionPage('dashboard.html#/data')
  const file = { name: 'year.json', mimeType: 'application/json', buffer: Buffer.from(backup) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: words.restore_do.message, exact: true }).click()
  const [before = '', ...after] = words.restore_replaced.message.split(/\$\w+\$/)
  await page.getByText(new RegExp([before, ...after].map(RegExp.escape).join('.+'))).waitFor()
  await page.close()
}
