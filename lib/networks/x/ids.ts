import { isOrganisation } from './badge'
import { asHandle } from './facts'
import { FOLLOW, FOLLOW_NUMBER, HEAD, PEOPLE, POST } from './markup'

const AROUND = `${PEOPLE}, ${POST}`

/** An account and its id, which stays when the handle changes. */
export interface Identified {
  handle: string
  id: string
  isOrganisation: boolean
}

interface Memory {
  /** By handle in small letters. */
  ids: Map<string, string>
  /** What nobody was told yet. */
  fresh: Identified[]
}

/** As many accounts are remembered: a page may be scrolled through for a whole day. */
const KEPT = 2000
const memories = new WeakMap<Document, Memory>()

/** The id of an account, where the page has shown it since it was loaded: no post shows one. */
export function idOf(document: Document, handle: string): string | undefined {
  return memories.get(document)?.ids.get(handle.toLowerCase())
}

/** Remembers the id of an account that the page shows. */
export function learnId(document: Document, account: Identified): void {
  const memory: Memory = memories.get(document) ?? { ids: new Map(), fresh: [] }
  memories.set(document, memory)
  const key = account.handle.toLowerCase()
  if (memory.ids.get(key) === account.id) return
  if (memory.ids.size >= KEPT) memory.ids.clear()
  memory.ids.set(key, account.id)
  memory.fresh.push(account)
}

/** Remembers the ids on every button that follows somebody: in lists, cards and profiles. */
export function learnIds(document: Document): void {
  for (const button of document.querySelectorAll(FOLLOW)) {
    const id = asId(FOLLOW_NUMBER.exec(button.getAttribute('data-testid') ?? '')?.[1])
    const handle = asHandle(/@(\w+)/.exec(button.getAttribute('aria-label') ?? '')?.[1])
    if (!id || !handle || idOf(document, handle) === id) continue
    const around = button.closest(AROUND) ?? document.querySelector(HEAD)
    learnId(document, { handle, id, isOrganisation: isOrganisation(around) })
  }
}

/** As many as one message takes (rpc/protocol.ts). */
const TOLD_AT_ONCE = 50

/** Those that were learned and not told yet, the first of them; each is told once. */
export function newlyIdentified(document: Document): Identified[] {
  learnIds(document)
  return memories.get(document)?.fresh.splice(0, TOLD_AT_ONCE) ?? []
}

/** `word` when it can be an account's id. */
export function asId(word: unknown): string | undefined {
  return typeof word === 'string' && /^[1-9]\d{0,19}$/.test(word) ? word : undefined
}
