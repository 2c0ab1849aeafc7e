import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Author } from '../../lib/model/post/post.ts'
import { backgroundOf, switchEverythingOn } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from './markers.ts'
import { forget } from './panels.ts'

let profile: string
let browser: Chromium

async function start(): Promise<void> {
  browser = await launchChromium({ userDataDir: profile })
  await serveFeeds(browser.context)
}

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'ardent-tag-'))
  await start()
})
beforeEach(async () => {
  await forget(await backgroundOf(browser), 'mara')
})
afterAll(async () => {
  await browser?.close()
  rmSync(profile, { recursive: true, force: true })
})

async function open(address: string) {
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  await page.goto(address)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  return { page, markers }
}

/** Waits until every marker of an author says `words`. */
async function expectAll(markers: Markers, handle: string, words: string): Promise<void> {
  await expect
    .poll(async () => (await markers.labelsOf(handle)).map((label) => label.includes(words)))
    .toSatisfy((said: boolean[]) => said.length > 0 && said.every(Boolean))
}

const mara: Author = {
  handle: 'maralind',
  name: 'Mara Lindqvist',
  url: 'https://x.com/maralind',
  kind: 'person',
}
const maraOnLinkedIn: Author = {
  handle: 'mara-lindqvist',
  name: 'Mara Lindqvist',
  url: 'https://www.linkedin.com/in/mara-lindqvist/',
  kind: 'person',
}

describe('one click on the star', () => {
  it('shows in every tab at once, after a restart too, and another click takes it back', async () => {
    const first = await open('https://x.com/home')
    const second = await open('https://x.com/maralind')
    await first.page.bringToFront()
    await expectAll(first.markers, 'maralind', 'tier unknown')
    await first.markers.press('maralind', 0)
    await expectAll(first.markers, 'maralind', 'VIP advocate')
    await expectAll(second.markers, 'maralind', 'VIP advocate')

    await browser.close()
    await start()
    const later = await open('https://x.com/home')
    await expectAll(later.markers, 'maralind', 'VIP advocate')
    await later.markers.press('maralind', 0)
    await expect
      .poll(() => later.markers.labelsOf('maralind'))
      .toEqual(['Mara Lindqvist: tier unknown, sentiment unknown'])
  })

  it('goes to nobody else', async () => {
    const { markers } = await open('https://x.com/home')
    await markers.press('maralind', 0)
    await expectAll(markers, 'maralind', 'VIP advocate')
    const others = (await markers.posts()).filter(({ truth }) => truth.handle !== 'maralind')
    expect(others.length).toBeGreaterThan(2)
    expect(others.flatMap(({ labels }) => labels).filter((label) => /VIP/.test(label))).toEqual([])
  })
})

describe('one person', () => {
  it('shows the same tier under a second account on LinkedIn', async () => {
    const ask = await backgroundOf(browser)
    await switchEverythingOn(ask)
    const onX = await ask('upsertPerson', { network: 'x', author: mara })
    const onLinkedIn = await ask('upsertPerson', { network: 'linkedin', author: maraOnLinkedIn })
    const { markers } = await open('https://www.linkedin.com/feed/')
    await expectAll(markers, 'mara-lindqvist', 'tier unknown')
    await ask('updatePerson', {
      personId: onX.person.id,
      changes: { tier: 'fully_engaged', sentimentOverride: 'positive' },
    })
    await ask('mergePeople', { keptId: onX.person.id, foldedId: onLinkedIn.person.id })
    await expectAll(markers, 'mara-lindqvist', 'fully engaged, so far positive about us')
  })

  it('stays the same person when the handle changed under the same stable id', async () => {
    const ask = await backgroundOf(browser)
    await switchEverythingOn(ask)
    const address = 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/'
    const seen = await open(address)
    const stableId = await seen.page.evaluate(() => {
      const link = document.querySelector('a[href*="miniProfileUrn"][href*="mara-lindqvist"]')
      return /fsd_profile(?:%3A|:)([\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? ''
    })
    expect(stableId).not.toBe('')
    await seen.page.close()

    const before = { ...maraOnLinkedIn, handle: 'mara-l-1984', stableId }
    const kept = await ask('upsertPerson', { network: 'linkedin', author: before })
    const { id } = kept.person
    await ask('updatePerson', { personId: id, changes: { tier: 'engaged' } })
    const { markers } = await open(address)
    await expectAll(markers, 'mara-lindqvist', 'engaged')
    expect((await ask('card', { personId: id })).identities).toMatchObject([
      { handle: 'mara-lindqvist', handleHistory: ['mara-l-1984'] },
    ])
  })
})
