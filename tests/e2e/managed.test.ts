import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { launchFirefox } from '../browser/firefox.ts'
import { packageFolder } from '../browser/packages.ts'

const POLICY = {
  brand: { name: 'Globex', handles: { x: ['globex'] } },
  networks: { linkedin: true },
  overlays: false,
  escalateTo: ['care@globex.example'],
  backupFolder: 'the shared drive',
}
const LOCKED = expect.arrayContaining(['Globex', 'globex', 'LinkedIn', 'care@globex.example'])

/** Where Debian's Chromium looks for policies: for root alone, as in any company. */
const POLICIES = '/etc/chromium/policies/managed'
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0

/** What the controls hold that cannot be used. Runs in the page. */
function locked(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('.managed :is(input, textarea, button)')]
    .filter((control) => control.matches(':disabled'))
    .map(({ value, textContent }) => value || textContent)
}

it('what an organisation sets in Firefox holds, and is shown as its own', async () => {
  const firefox = await launchFirefox({ managed: POLICY })
  onTestFinished(firefox.close)
  const settings = await firefox.openExtensionPage('dashboard.html#/settings')
  await settings.waitForSelector('fieldset.managed')
  expect(await settings.evaluate(locked)).toEqual(LOCKED)
})

it.skipIf(!mayWrite)(
  'what an organisation sets in Chromium holds, and is shown as its own',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ardent-managed-'))
    cpSync(packageFolder('chromium'), folder, { recursive: true })
    const id = idOfUnpacked(folder)
    const policy = join(POLICIES, `${id}.json`)
    mkdirSync(POLICIES, { recursive: true })
    writeFileSync(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }))
    onTestFinished(() => {
      rmSync(policy)
      rmSync(folder, { recursive: true })
    })
    const chromium = await launchChromium({ extension: folder })
    onTestFinished(chromium.close)
    expect(await chromium.extensionId()).toBe(id)

    const settings = await chromium.openExtensionPage('dashboard.html#/settings')
    await settings.waitForSelector('fieldset.managed')
    expect(await settings.evaluate(locked)).toEqual(LOCKED)
    const popup = await chromium.openExtensionPage('popup.html')
    await popup.getByText('choose the folder the shared drive').waitFor()
    expect(await popup.getByRole('switch', { name: 'LinkedIn' }).isDisabled()).toBe(true)
  },
)

/** The id that Chromium gives a package with a key: the first half of its hash, in letters a to p. */
function idOfUnpacked(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const hash = createHash('sha256').update(Buffer.from(key, 'base64'))
  const digits = hash.digest('hex').slice(0, 32)
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
}
