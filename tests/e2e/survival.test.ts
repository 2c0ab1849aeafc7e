import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { survivalIn } from '../networks/survival.ts'

const DOCUMENT = join(import.meta.dirname, '../../docs/networks.md')
const [BEGIN, END] = ['<!-- survival: begin -->', '<!-- survival: end -->']

let browser: Chromium
let found: Awaited<ReturnType<typeof survivalIn>>

beforeAll(async () => {
  browser = await launchChromium({ extension: false })
  found = await survivalIn(browser.context)
})
afterAll(() => browser?.close())

it('stands in docs/networks.md as it is; with ARDENT_WRITE_DOCS=1 it is written there', () => {
  const document = readFileSync(DOCUMENT, 'utf8')
  const [before = '', rest = ''] = document.split(`${BEGIN}\n`)
  const [shown = '', after = ''] = rest.split(`\n${END}`)
  if (process.env.ARDENT_WRITE_DOCS) {
    writeFileSync(DOCUMENT, `${before}${BEGIN}\n${found.tables}\n${END}${after}`)
  } else expect(shown).toBe(found.tables)
})

it('leaves every field two ways, but for those that docs/networks.md says why', () => {
  const reasons = readFileSync(DOCUMENT, 'utf8').split('### What hangs on one attribute')[1] ?? ''
  const said = [...reasons.matchAll(/^\| (\w+) \| ([\w ]+) \| [^|]{20,} \|$/gm)]
  const alone = Object.entries(found.alone).flatMap(([id, fields]) =>
    fields.map((field) => `${id} ${field}`),
  )
  expect(said.map(([, id = '', field]) => `${id.toLowerCase()} ${field}`).sort()).toEqual(
    alone.sort(),
  )
})
