import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf, people, type Site, type Who } from '../feeds/core/people.ts'
import { FeedTab, forget, keepMara, launchAsAcme, type Sentence, say } from './panels.ts'

const DAY = 86_400_000

const FEEDS: Record<Site, string> = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
}

interface Situation {
  post: string
  by: Record<Site, Who>
  /** What the marker says is to do; nothing where it says nothing. */
  action?: Sentence
  /** What the marker says before tier and sentiment. */
  who?: Sentence
  title: Sentence
  /** One of these, with the fact in it. */
  reasons: readonly (readonly [Sentence, ...string[]])[]
  drafts: boolean
}

const everywhere = (who: Who) => ({ x: who, facebook: who, linkedin: who })

const SITUATIONS: Situation[] = [
  {
    post: 'a complaint that mentions the brand',
    by: { x: 'lucia', facebook: 'felix', linkedin: 'ebba' },
    action: 'marker_action_careful_reply',
    title: 'todo_careful_reply',
    reasons: [['reason_complaint_mention']],
    drafts: true,
  },
  {
    post: 'a question',
    by: { x: 'bao', facebook: 'ebba', linkedin: 'idris' },
    action: 'marker_action_answer',
    title: 'todo_answer',
    reasons: [['reason_question_mention'], ['reason_question_word', 'Acme']],
    drafts: true,
  },
  {
    post: 'a troll’s post',
    by: everywhere('ned'),
    action: 'marker_action_watch',
    title: 'todo_watch',
    reasons: [['reason_abuse']],
    drafts: false,
  },
  {
    post: 'a promoted post',
    by: everywhere('vellora'),
    title: 'todo_nothing',
    reasons: [['reason_promoted']],
    drafts: false,
  },
  {
    post: 'a post of our own',
    by: everywhere('acme'),
    who: 'marker_own',
    title: 'todo_nothing',
    reasons: [['reason_own_account']],
    drafts: false,
  },
  {
    post: 'praise of an advocate who was thanked yesterday',
    by: everywhere('mara'),
    action: 'marker_action_amplify',
    title: 'todo_amplify',
    reasons: [['reason_thanked_lately_amplify', 'yesterday']],
    drafts: true,
  },
]

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

describe.each(Object.keys(FEEDS) as Site[])('on %s', (network) => {
  let tab: FeedTab

  beforeAll(async () => {
    const personId = await keepMara(ask, network, handleOf('mara', network) ?? '')
    const at = Date.now() - DAY
    const thanks = { direction: 'out', kind: 'thank', direct: true } as const
    await ask('logContact', { personId, channel: network, at, ...thanks })
    tab = await FeedTab.open(browser.context, FEEDS[network])
  })
  afterEach(() => tab.closePanel())
  afterAll(async () => {
    await tab.close()
    await forget(ask, 'mara')
  })

  it.each(SITUATIONS)('$post gets what it calls for', async (situation) => {
    const who = situation.by[network]
    const { name } = people[who]
    const post = await tab.postOf(handleOf(who, network) ?? '')
    const keys: Sentence[] = ['marker_tier_unknown', 'marker_sentiment_none']
    if (situation.who) keys.unshift(situation.who)
    const bare = keys.map((key) => say(key)).join(', ')
    if (situation.action) await expect.poll(() => tab.nameOn(post)).toContain(say(situation.action))
    else await expect.poll(() => tab.nameOn(post)).toBe(`${name}: ${bare}`)

    const frame = await tab.openPanel(post)
    await frame.getByRole('heading', { name: say(situation.title, name), exact: true }).waitFor()
    const said = (await frame.textContent('body')) ?? ''
    const reasons = situation.reasons.map(([key, ...facts]) => say(key, ...facts))
    expect(reasons.filter((reason) => said.includes(reason))).toHaveLength(1)
    const draft = frame.getByLabel(say('draft_label'), { exact: true })
    if (situation.drafts) expect(await draft.inputValue()).toMatch(/\[\[.+\]\]/)
    else expect(await draft.count()).toBe(0)
    // Nobody is to be thanked here, least of all an advocate who was thanked yesterday.
    expect(said).not.toContain(say('todo_also_thank'))
    for (const role of ['button', 'radio'] as const) {
      const thank = frame.getByRole(role, { name: say('action_thank'), exact: true })
      expect(await thank.count()).toBe(0)
    }

    expect(await tab.composed(post)).toBeNull()
    expect(await tab.page.locator('[role="dialog"], dialog').count()).toBe(0)
    expect(await tab.sent()).toEqual([])
  })
})
