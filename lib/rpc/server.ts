import { z } from 'zod'
import { userErrorMessage } from '../error-messages'
import { t } from '../i18n'
import type { NetworkId } from '../model/post/post'
import { networkOfHost } from '../networks'
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
      return refusal(t('error_may_not_ask', [type]))
    }
    const request = call.request.parse(payload)
    const reply = await (handlers[type] as Handler)(request, origin)
    const shaped = call.reply.safeParse(reply)
    if (shaped.success) return { ok: true, value: shaped.data }
    return refusal(t('error_not_shown'))
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

/** What a mistake of ours says is for its report; the user learns that nothing came of it. */
function wordsFor(error: unknown): string {
  const known = userErrorMessage(error)
  if (known === undefined) console.warn(error)
  return known ?? t('error_unexpected', [error instanceof Error ? error.message : String(error)])
}
