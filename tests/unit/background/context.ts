import { beforeEach } from 'vitest'
import { createHandlers } from '../../../lib/background'
import type { BackgroundContext } from '../../../lib/background/context'
import { Jobs } from '../../../lib/background/jobs'
import type { PanelOpening, StarChange } from '../../../lib/model/post/panel-opening'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import { classifyByWord, NO_SECOND, noMatter } from '../people'
import { TEMPLATES } from '../templates'
import { inMemory } from './listed'

export const content = { caller: 'content', network: 'x', tabId: 1 } as const
export const page = { caller: 'page', tabId: 1 } as const
export let db: Database
export let announced: string[]

/** The background's handlers on an empty database, as they stand before each test. */
export const handlers = (changes: Partial<BackgroundContext> = {}) => {
  let settings = DEFAULT_SETTINGS
  const replies: Record<string, number> = {}
  const listed = new Map<string, Post>()
  const posts = new Map<number, PanelOpening>()
  const stars = new Map<number, StarChange>()
  const jobs = new Jobs()
  const made = createHandlers({
    db,
    jobs,
    settings: {
      ...settingsThat(async () => settings),
      set: async (next) => {
        await Promise.resolve()
        settings = next
        announced.push('changed')
      },
    },
    panelPost: {
      get: async (tabId) => posts.get(tabId) ?? null,
      set: async (tabId, opening) => void posts.set(tabId, opening),
    },
    repliesSeen: {
      get: async () => replies,
      set: async (seen) => void Object.assign(replies, seen),
    },
    listedPosts: inMemory(listed),
    starChange: {
      get: async (tabId) => stars.get(tabId) ?? null,
      set: async (tabId, change) => void stars.set(tabId, change),
    },
    sidePanel: { isOpenBeside: async () => false, show: async () => {} },
    tellTab: async (tabId, announcement) => void announced.push(`${tabId}: ${announcement}`),
    classify: classifyByWord,
    foresee: () => {},
    matterIn: noMatter,
    templates: async () => TEMPLATES,
    second: NO_SECOND,
    now: () => 1_700_000_000_000,
    ...changes,
  })
  return {
    ...made,
    annotate: settled(made.annotate, jobs),
    replyBoxEmptied: settled(made.replyBoxEmptied, jobs),
  }
}

/** Does what is asked, and waits until what no answer waits for is written. */
function settled<Given extends unknown[], Reply>(
  handle: (...given: Given) => Promise<Reply>,
  jobs: Jobs,
): (...given: Given) => Promise<Reply> {
  return async (...given) => {
    const reply = await handle(...given)
    await jobs.idle()
    return reply
  }
}

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  db.onCommitted(() => announced.push('changed'))
  announced = []
})

/** Settings that nobody manages, and that cannot be set. */
export const settingsThat = (get: () => Promise<Settings>): BackgroundContext['settings'] => ({
  get,
  own: get,
  managed: async () => ({ values: {}, unreadable: [] }),
  set: async () => {},
})
