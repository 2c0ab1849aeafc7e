import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sentiment } from '../../lib/model/person/person.ts'
import type { Post } from '../../lib/model/post/post.ts'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'

let browser: Chromium
let ask: Ask
let settings: Page

beforeAll(async () => {
  browser = await launchChromium()
  ask = await backgroundOf(browser)
  // What the team teaches is seen best over one reading.
  await ask('changeSettings', {
    brand: { name: 'Acme', handles: { x: ['acme'] } },
    secondReading: false,
  })
  settings = await browser.openExtensionPage('dashboard.html#/settings')
})
afterAll(() => browser?.close())

const SAYINGS: readonly [Sentiment, string][] = [
  ['negative', 'the strap of my Acme bag frays at the seam'],
  ['neutral', 'Acme shows the new colours in its shop on monday'],
  ['positive', 'mine from Acme swallows a tent and a stove'],
]

function said(text: string, nth: number): Post {
  const handle = `walker${nth}`
  const permalink = `https://x.com/${handle}/status/${nth + 1}`
  return {
    key: permalink,
    network: 'x',
    author: { handle, name: `Walker ${nth}`, url: `https://x.com/${handle}`, kind: 'person' },
    text,
    permalink,
    truncated: false,
    promoted: false,
    mentions: [],
    kind: 'post',
  }
}

const labelOf = async (post: Post) => (await ask('postContext', { post })).analysis.label
const FRAYS = said('my Acme strap frays', 900)
const part = () => settings.getByRole('region', { name: 'What Ardent learns from your team' })

it('fifty corrections read a post otherwise; switched off or reset, it is read as before', async () => {
  expect(await labelOf(FRAYS)).toBe('neutral')
  for (let nth = 0; nth < 51; nth++) {
    const [label, text] = SAYINGS[nth % 3] ?? ['neutral', '']
    await ask('correctSentiment', { post: said(text, nth), label })
  }
  expect(await labelOf(FRAYS)).toBe('negative')

  await part()
    .getByText(/^51 labelled posts since/)
    .waitFor()
  await part()
    .getByRole('region', { name: 'Words that count as more negative' })
    .getByText('frays')
    .waitFor()

  const on = part().getByRole('switch', { name: /^Learn from corrections/ })
  await on.click()
  await expect.poll(() => labelOf(FRAYS)).toBe('neutral')
  await on.click()
  await expect.poll(() => labelOf(FRAYS)).toBe('negative')

  await part().getByRole('button', { name: 'Reset what was learned' }).click()
  await part().getByRole('button', { name: 'Yes, reset' }).click()
  await expect.poll(() => labelOf(FRAYS)).toBe('neutral')
  // What was said of a post itself stays.
  expect(await labelOf(said(SAYINGS[0]?.[1] ?? '', 0))).toBe('negative')
  await part()
    .getByText(/takes 50 labelled posts/)
    .waitFor()
})
