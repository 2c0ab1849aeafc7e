import { z } from 'zod'
import type { NetworkId } from '../model/post'
import { networkOfHost } from '../registry'
import {
  type Answer,
  type Caller,
  type MessageType,
  protocol,
  type ReplyOf,
  type RequestOf,
} from './protocol'

/** What the browser says of whoever sent a message. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  origin?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
}

/** A sender, recognised. `network` is set for content scripts, `tabId` where there is a tab. */
export interface Origin {
  caller: Caller
  network?: NetworkId
  tabId?: number
}

export type Handlers = {
  [T in MessageType]: (request: RequestOf<T>, origin: Origin) => Promise<ReplyOf<T>>
}

/**
 * Who sent a message, judged by what the browser says alone; null for anybody else.
 *
 * @param own this extension's id and the origins its pages may have
 */
export function originOf(
  sender: Sender,
  own: { id: string; isOwnPage: (url: string) => boolean },
): Origin | null {
  if (sender.id !== own.id || !sender.url) return null
  const tabId = sender.tab?.id
  const inTab = tabId === undefined ? {} : { tabId }
  if (own.isOwnPage(sender.url)) return { caller: 'page', ...inTab }
  const url = URL.canParse(sender.url) ? new URL(sender.url) : null
  const network = url?.protocol === 'https:' ? networkOfHost(url.hostname) : undefined
  if (!network || sender.frameId !== 0 || tabId === undefined) return null
  return { caller: 'content', network: network.id, tabId }
}

/**
 * Answers one message: refused unless its type is known, this caller may send it and it has
 * exactly the shape it should have. What goes wrong comes back as words, never as a rejection.
 */
export async function answer(
  raw: unknown,
  origin: Origin | null,
  handlers: Handlers,
): Promise<Answer> {
  try {
    const { type, payload } = Envelope.parse(raw)
    const call = protocol[type]
    if (!origin || !(call.from as readonly Caller[]).includes(origin.caller)) {
      return refusal(`This page may not ask for “${type}”.`)
    }
    const request = call.request.parse(payload)
    const reply = await (handlers[type] as Handler)(request, origin)
    const shaped = call.reply.safeParse(reply)
    if (shaped.success) return { ok: true, value: shaped.data }
    return refusal('What you asked for was done, but cannot be shown. Open this again.')
  } catch (error) {
    return refusal(wordsFor(error))
  }
}

type Handler = (request: unknown, origin: Origin) => Promise<unknown>

const Envelope = z.strictObject({
  type: z.enum(Object.keys(protocol) as MessageType[]),
  payload: z.unknown(),
})

function refusal(error: string): Answer {
  return { ok: false, error }
}

/** An error in words that name what is wrong and where. */
function wordsFor(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    const where = issue?.path.join('.') || 'message'
    return `Not saved: ${where}: ${issue?.message ?? 'not valid'}.`
  }
  if (isQuota(error)) {
    return 'Not saved: the disk space this browser gives to extensions is used up. Nothing was lost.'
  }
  return error instanceof Error ? error.message : 'Something went wrong. Nothing was changed.'
}

/** Dexie hands a quota error on as the cause of an aborted transaction. */
function isQuota(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown }
  return name === 'QuotaExceededError' || (inner !== undefined && isQuota(inner))
}
