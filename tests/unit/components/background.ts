import { onTestFinished } from 'vitest'
import type { Compose } from '../../../components/post/DraftEditor'
import type { Ask } from '../../../components/ui/ask'
import type { OnChanged } from '../../../components/ui/useLive'
import { createHandlers } from '../../../lib/background'
import { Jobs } from '../../../lib/background/jobs'
import type { DashboardContext } from '../../../lib/dashboard/context'
import { type Managed, settingsUnder } from '../../../lib/model/managed'
import type { Author, NetworkId, Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { RefusedError } from '../../../lib/rpc/client'
import type { MessageType } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { Database } from '../../../lib/store/database'
import { inMemory } from '../background/listed'
import { workerOn } from '../jobs'
import { classifyByWord, NO_SECOND, noMatter } from '../people'
import { TEMPLATES } from '../templates'

/** The background itself, on a database of its own, behind the same checks as in the browser. */
export function startBackground({
  post = null as Post | null,
  managed = { values: {} as Managed, unreadable: [] as string[] },
} = {}) {
  const db = new Database(`test-${crypto.randomUUID()}`)
  const listeners = new Set<() => void>()
  onTestFinished(() => {
    listeners.clear()
    return db.delete()
  })
  const tell = () => {
    for (const listener of listeners) listener()
  }
  db.onCommitted(tell)
  const refusals = new Map<MessageType, string>()
  const asked: MessageType[] = []
  let settings = DEFAULT_SETTINGS
  const replies: Record<string, number> = {}
  const listed = new Map<string, Post>()

  const handlers = createHandlers({
    db,
    settings: {
      get: async () => settingsUnder(managed.values, settings),
      own: async () => settings,
      managed: async () => managed,
      set: async (changed) => {
        settings = changed
        tell()
      },
    },
    repliesSeen: {
      get: async () => replies,
      set: async (seen) => void Object.assign(replies, seen),
    },
    panelPost: {
      get: async () => post && { post, start: 'person', key: '' },
      set: async () => {},
    },
    listedPosts: inMemory(listed),
    starChange: { get: async () => null, set: async () => {} },
    sidePanel: { isOpenBeside: async () => false, show: async () => {} },
    tellTab: async () => {},
    classify: classifyByWord,
    foresee: () => {},
    matterIn: noMatter,
    templates: async () => TEMPLATES,
    second: NO_SECOND,
    jobs: new Jobs(),
    now: Date.now,
  })

  const ask = (async (type: MessageType, payload: unknown) => {
    asked.push(type)
    const refusal = refusals.get(type)
    if (refusal) throw new RefusedError(refusal)
    const reply = await answer({ type, payload }, { caller: 'page', tabId: 1 }, handlers)
    if (!reply.ok) throw new RefusedError(reply.error)
    return reply.value
  }) as Ask

  const onChanged: OnChanged = (listener, signal) => {
    listeners.add(listener)
    signal.addEventListener('abort', () => listeners.delete(listener))
  }

  const worker = workerOn(db)
  const doing = { worker, reports: workerOn(db) }
  const context: DashboardContext = { db, ask, onChanged, tell, ...doing, now: Date.now }
  return {
    db,
    ask,
    onChanged,
    /** What the sections of the dashboard stand on. */
    context,
    /** Every message that was sent, in order. */
    asked,
    /** From now on, refuses one type of message with these words. */
    refuse: (type: MessageType, why: string) => refusals.set(type, why),
    settings: () => settings,
  }
}

export function author(name: string, handle: string): Author {
  return { name, handle, url: `https://x.com/${handle}`, kind: 'person' }
}

export function postBy(by: Author, network: NetworkId = 'x'): Post {
  return {
    key: '1',
    network,
    author: by,
    text: 'Third year with @acme. Thank you, really.',
    truncated: false,
    promoted: false,
    mentions: [],
    kind: 'post',
    permalink: `https://x.com/${by.handle}/status/1`,
  }
}

/** A page that takes no draft, and a clipboard that forgets. */
export const compose: Compose = { insert: async () => 'gone', copy: async () => {} }
