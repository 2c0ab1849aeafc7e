import { join } from 'node:path'
import { backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import type { Chromium } from '../browser/chromium.ts'
import { FeedTab, forget, say } from '../e2e/panels.ts'
import { save } from './save.ts'

const DAY = 86_400_000
const X = 'https://x.com/home'

/** What a post can call for, by the author of such a post on X. */
const SITUATIONS = {
  complaint: 'luferrandel',
  question: 'baolorne',
  troll: 'grumble_ned',
  promoted: 'velloracloud',
  own: 'acme',
  'thanked-yesterday': 'maralind',
}

/** Whose post is answered on each network, the site's button to its reply box, and the blanks. */
const REPLIES = {
  x: [X, 'maralind', '[data-testid="reply"]', { 'where it will appear': 'on our repair page' }],
  facebook: [
    'https://www.facebook.com/',
    'felix.tarnowell.3',
    '[aria-label="Comment"]',
    {
      'what they describe': 'your bag and the three letters',
      'the one thing you will do next': 'call the workshop this afternoon',
      'when they will hear from you': 'Thursday noon',
    },
  ],
  linkedin: [
    'https://www.linkedin.com/feed/',
    'ebba-nyfors-20',
    'button:has(svg#comment-small)',
    {
      'what they describe': 'two late deliveries',
      'the one thing you will do next': 'call our depot today',
      'when they will hear from you': 'Thursday noon',
    },
  ],
} as const

/** The width of a browser's side panel. */
const SIDE = { width: 400, height: 900 }

/** The panel on one post of each kind. */
export async function photographSituations(chromium: Chromium, folder: string, theme: string) {
  const ask = await backgroundOf(chromium)
  // The sample team has decided not to engage with Ned at all, which would say nothing of trolls.
  await forget(ask, 'ned')
  const [mara] = await ask('findPeople', { query: 'mara', limit: 1 })
  const thanks = { channel: 'x', direction: 'out', kind: 'thank', direct: true } as const
  const at = Date.now() - DAY
  await ask('logContact', { ...thanks, personId: mara?.person.id ?? '', at })
  for (const [situation, handle] of Object.entries(SITUATIONS)) {
    const tab = await FeedTab.open(chromium.context, `${X}?theme=${theme}`)
    await tab.openPanel(await tab.postOf(handle))
    await save(tab.page, join(folder, `x-${situation}-${theme}.png`))
  }
}

/** A draft in the site's own reply box, as it stands before anybody sends it. */
export async function photographComposers({ context }: Chromium, folder: string, theme: string) {
  for (const [network, [url, handle, open, words]] of Object.entries(REPLIES)) {
    const tab = await FeedTab.open(context, `${url}?theme=${theme}`)
    const post = await tab.postOf(handle)
    const frame = await tab.openPanel(post)
    const text = await tab.fillBlank(frame, words)
    await tab.clickOn(post, open)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await tab.page.waitForFunction(([id, draft]) => window.feed.composed(id) === draft, [
      post,
      text,
    ] as const)
    // The panel goes by itself once its draft stands in the box.
    if (tab.panelFrame()) await tab.page.waitForEvent('framedetached')
    await save(tab.page, join(folder, `${network}-composer-${theme}.png`))
  }
}

/** The side panel beside X: the posts in view, and one of them. */
export async function photographSidePanel(chromium: Chromium, folder: string, theme: string) {
  const tab = await FeedTab.open(chromium.context, `${X}?theme=${theme}`)
  const side = await openBeside(chromium, 'sidepanel.html', 'https://x.com/*')
  await side.setViewportSize(SIDE)
  const mara = side.getByRole('button', { name: /Mara Lindqvist/ }).first()
  await mara.waitFor()
  await side.screenshot({ path: join(folder, `ardent-side-panel-${theme}.png`) })
  await mara.click()
  await save(side, join(folder, `ardent-side-panel-post-${theme}.png`))
  await tab.close()
}
