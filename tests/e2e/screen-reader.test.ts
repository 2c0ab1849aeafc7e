import type { CDPSession, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from '../sample/seed.ts'
import { press } from './keys.ts'
import { Markers, markerSeen } from './markers.ts'
import { FeedTab, say } from './panels.ts'

const HOME = 'https://x.com/home'

let browser: Chromium

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await seed(browser)
})
afterAll(() => browser?.close())

interface Told {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  value?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

/** What of a node is said beside its role, its name and its value. */
const SAID = ['focused', 'checked', 'pressed', 'selected', 'expanded', 'disabled', 'level']

/** Roles of what only holds others, or is not come by. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'LabelText', 'MenuListPopup']

/** The accessibility tree as text, a node a line; `within` is the role of what is of interest. */
async function heard(session: CDPSession, within: string): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Told[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: Told, depth: number): string[] => {
    const { role, name, value, properties = [], childIds = [], ignored } = node
    const isSilent = ignored || SILENT.includes(role?.value ?? '')
    const states = properties.flatMap(({ name: state, value: { value: said } }) => {
      if (!SAID.includes(state) || said === false || said === 'false') return []
      return said === true || said === 'true' ? state : `${state} ${said}`
    })
    const words = [role?.value, name?.value && `“${name.value}”`, value?.value, ...states]
    const children = childIds.flatMap((id) => {
      const child = byId.get(id)
      return child ? below(child, isSilent ? depth : depth + 1) : []
    })
    const line = `${'  '.repeat(depth)}${words.filter(Boolean).join(' ')}`
    // What only repeats its parent's name is not read twice.
    const isRepeated =
      children.length === 1 && children[0]?.trim() === `StaticText “${name?.value}”`
    if (isSilent) return children
    return isRepeated ? [line] : [line, ...children]
  }
  const root = nodes.find((node) => !node.ignored && node.role?.value === within)
  return root ? below(root, 0).join('\n').replaceAll(/\s+\n/g, '\n') : `no ${within}`
}

/** Days and ages as they are on no particular day, and no choice that is not there at every hour. */
const onAnyDay = (text: string) =>
  text
    .replaceAll(/^ *option “(This afternoon|On Monday)”\n/gm, '')
    .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}/g, '<day>')
    .replaceAll(
      /\b(now|today|yesterday|last (week|month|year)|\d+ (second|minute|hour|day|week|month|year)s? ago)\b/g,
      '<age>',
    )

it('says the main job, from the feed to the draft, as a person reads it in screen-reader.txt', async () => {
  const steps: string[] = []
  const note = (title: string, text = '') => steps.push(`# ${title}\n\n${onAnyDay(text)}\n`)
  const tab = await FeedTab.open(browser.context, HOME)
  const { page } = tab
  const session = await browser.context.newCDPSession(page)
  const post = await tab.postOf('maralind')
  await expect.poll(() => tab.nameOn(post)).toContain(': ')
  note('A marker in the feed, read on without touching it', await heard(session, 'toolbar'))

  await press(browser, 'next-post', HOME)
  await expect.poll(() => heard(session, 'toolbar')).toContain('focused')
  note('The next post by its key: the marker has the focus', await heard(session, 'toolbar'))

  await markerSeen(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => tab.nameOn(post)).not.toContain('VIP advocate')
  const done = await tab.panel()
  await done.locator('[role=status]').getByText('Mara').waitFor()
  note('Enter on the star: the marker', await heard(session, 'toolbar'))
  const framed = await inFrame(done)
  note('Enter on the star: what is read out', await heard(framed, 'status'))

  await press(browser, 'toggle-star', HOME)
  await expect.poll(() => tab.nameOn(post)).toContain('VIP advocate')
  await press(browser, 'open-panel', HOME)
  await expect.poll(() => tab.panelFrame()?.url()).toMatch(/person$/)
  const panel = await tab.panel()
  await panel.getByLabel(say('draft_label'), { exact: true }).waitFor()
  await expect.poll(async () => heard(await inFrame(panel), 'main')).toContain('focused')
  const whole = await heard(await inFrame(panel), 'RootWebArea')
  // What the card says below has nothing to do with this post.
  note('The panel by its key, down to what the post says', whole.split(/\n *region “This post”/)[0])

  const side = await sidePanel()
  const ofSide = await browser.context.newCDPSession(side)
  note('The side panel: the posts in view', await heard(ofSide, 'RootWebArea'))
  await tab.close()
  await expect(steps.join('\n')).toMatchFileSnapshot('./screen-reader.txt')
})

/** A frame of ours is a page of its own to the tools. */
const inFrame = (frame: Frame): Promise<CDPSession> => browser.context.newCDPSession(frame)

it('reads out why a click could not be done', async () => {
  const page = await browser.context.newPage()
  const markers = await Markers.on(page)
  await page.goto(HOME)
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  await markers.firstAnswers()
  const session = await browser.context.newCDPSession(page)
  await press(browser, 'next-post', HOME)
  await expect.poll(() => heard(session, 'toolbar')).toContain('focused')
  // The background is gone: whatever a press asks for has no answer.
  const worker = await browser.worker()
  await worker.evaluate(() => {
    const { onMessage } = (globalThis as unknown as { chrome: { runtime: Muted } }).chrome.runtime
    onMessage.addListener((_: unknown, __: unknown, answer: (value: unknown) => void) => {
      answer({ ok: false, error: 'It could not be done.' })
      return true
    })
  })
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(session, 'alert')).toContain('It could not be done')
  expect(await heard(session, 'toolbar')).toMatch(/^toolbar “\S+/)
})

interface Muted {
  onMessage: { addListener(listener: (...args: never[]) => boolean): void }
}

async function sidePanel(): Promise<Page> {
  const side = await openBeside(browser, 'sidepanel.html', 'https://x.com/*')
  await side
    .getByRole('button', { name: /Mara Lindqvist/ })
    .first()
    .waitFor()
  return side
}
