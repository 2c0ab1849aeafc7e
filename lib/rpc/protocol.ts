import type { z } from 'zod'
import type { Call } from './messages/call'
import { contactMessages } from './messages/contacts'
import { handedMessages } from './messages/handed'
import { inboxMessages } from './messages/inbox'
import { keepingMessages } from './messages/keeping'
import { listeningMessages } from './messages/listening'
import { markerMessages } from './messages/markers'
import { panelMessages } from './messages/panel'
import { peopleMessages } from './messages/people'
import { sampleMessages } from './messages/sample'
import { settingsMessages } from './messages/settings'
import { suggestionMessages } from './messages/suggestions'
import { vipMessages } from './messages/vip'

export type { Caller } from './messages/call'
export { POSTS_PER_MESSAGE } from './messages/call'
export type { NewContact } from './messages/contacts'

/** Every message there is. Unknown types and extra keys are refused, and nothing is written. */
export const protocol = {
  ...markerMessages,
  ...panelMessages,
  ...vipMessages,
  ...keepingMessages,
  ...peopleMessages,
  ...contactMessages,
  ...suggestionMessages,
  ...inboxMessages,
  ...handedMessages,
  ...listeningMessages,
  ...settingsMessages,
  ...sampleMessages,
} satisfies Record<string, Call>

type Protocol = typeof protocol
export type MessageType = keyof Protocol
export type RequestOf<T extends MessageType> = z.infer<Protocol[T]['request']>
export type ReplyOf<T extends MessageType> = z.infer<Protocol[T]['reply']>

/** The reply as it travels: a value, or what went wrong in words for the user. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: string }

/** What the background tells tabs and pages, without being asked. It carries no data. */
export type Announcement = 'changed' | 'closePanel' | 'panelStands'
