import { beforeEach } from 'vitest'
import type { BackgroundContext } from '../../../lib/background/context'
import { createHandlers } from '../../../lib/background/handlers'
import type { PanelOpening } from '../../../lib/model/post/panel-opening'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import { classifyByWord } from '../people'

export const content = { caller: 'content', network: 'x', tabId: 1 } as const
export const page = { caller: 'page', tabId: 1 } as const
export let db: Database
export let announced: string[]

/** The background's handlers on an empty database, as they stand before each test. */
export const handlers = (changes: Partial<BackgroundContext> = {}) => {
  let settings = DEFAULT_SETTINGS
  const posts = new Map<number, PanelOpening>()
  return createHandlers({
    db,
    settings: {
      get: async () => settings,
      set: async (next) => {
        await Promise.resolve()
        settings = next
      },
    },
    panelPost: {
      get: async (tabId) => posts.get(tabId) ?? null,
      set: async (tabId, opening) => void posts.set(tabId, opening),
    },
    announce: async (announcement) => void announced.push(announcement),
    tellTab: async (tabId, announcement) => void announced.push(`${tabId}: ${announcement}`),
    classify: classifyByWord,
    now: () => 1_700_000_000_000,
    ...changes,
  })
}

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  announced = []
})
