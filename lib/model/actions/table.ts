import type messages from '../../../public/_locales/en/messages.json'
import type { DraftPlace } from '../drafts/insert-result'

/**
 * A drawing in a 24 × 24 field: strokes, each begun at a point and gone on in relative commands,
 * so that one path can hold several drawings, each moved to its place. Shapes after the lucide
 * set (ISC licence).
 */
export type Drawing = readonly (readonly [x: number, y: number, rest: string])[]

export const CIRCLE: Drawing[number] = [2, 12, 'a10 10 0 1 0 20 0a10 10 0 1 0 -20 0']

/** The drawing as the `d` of a path, moved by so much. One path a marker costs half of four. */
export function pathOf(drawing: Drawing, left = 0, top = 0): string {
  return drawing
    .map(([x, y, rest]) => `M${(left + x).toFixed(2)} ${(top + y).toFixed(2)}${rest}`)
    .join('')
}

/** All that is to be said of an action, but for its words and the rules that suggest it. */
interface ActionEntry {
  /** They spoke first and wait for it: never spaced out by the cool-down. */
  readonly owed: boolean
  /**
   * `none`: worth knowing at the post, but it asks nothing of anybody. `now`: before anything else.
   * Either forbids all else on the post.
   */
  readonly urgency: 'none' | 'normal' | 'high' | 'now'
  /** Who hears of it when it is done. */
  readonly heardBy: 'everybody' | 'author' | 'team' | 'nobody'
  /** Where the drafts of a reply go; left out where it is no reply. */
  readonly drafts?: readonly DraftPlace[]
  /** The kind of contact that it is logged as when it is done; left out where none is logged. */
  readonly loggedAs?:
    | 'thank'
    | 'amplify'
    | 'careful_reply'
    | 'answer'
    | 'ask'
    | 'invite'
    | 'comment'
  /** Why it is held back while a contact of that kind is recent; left out where its rules see to it. */
  readonly lately?: Extract<keyof typeof messages, `reason_lately_${string}`>
  readonly drawing: Drawing
}

/**
 * What can be worth doing about a post, in the order of the marker's indexes.
 *
 * Its words are the messages `todo_…`, `action_…` and `marker_action_…` of its name; the rules that
 * suggest it stand in `index.ts`. The type checker names whatever a new action lacks.
 */
export const ACTIONS = {
  thank: {
    owed: false,
    urgency: 'normal',
    heardBy: 'everybody',
    drafts: ['reply'],
    loggedAs: 'thank',
    drawing: [[12, 21, 'l-7.8 -7.7a5.5 5.5 0 0 1 7.8 -7.8a5.5 5.5 0 0 1 7.8 7.8z']],
  },
  /** Shares their words; the place of a share has drafts of its own. */
  amplify: {
    owed: false,
    urgency: 'normal',
    heardBy: 'everybody',
    drafts: ['reply', 'share'],
    loggedAs: 'amplify',
    lately: 'reason_lately_amplify',
    drawing: [
      [3, 11, 'l18 -5v12l-18 -4z'],
      [11.6, 16.8, 'a3 3 0 1 1 -5.8 -1.6'],
    ],
  },
  careful_reply: {
    owed: true,
    urgency: 'high',
    heardBy: 'everybody',
    drafts: ['reply'],
    loggedAs: 'careful_reply',
    drawing: [
      CIRCLE,
      [8, 12, 'a4 4 0 1 0 8 0a4 4 0 1 0 -8 0'],
      [4.93, 4.93, 'l4.24 4.24'],
      [14.83, 14.83, 'l4.24 4.24'],
      [19.07, 4.93, 'l-4.24 4.24'],
      [9.17, 14.83, 'l-4.24 4.24'],
    ],
  },
  answer: {
    owed: true,
    urgency: 'normal',
    heardBy: 'everybody',
    drafts: ['reply'],
    loggedAs: 'answer',
    drawing: [[7.9, 20, 'a9 9 0 1 0 -3.9 -3.9l-2 5.9z']],
  },
  ask: {
    owed: false,
    urgency: 'normal',
    heardBy: 'everybody',
    drafts: ['reply'],
    loggedAs: 'ask',
    lately: 'reason_lately_ask',
    drawing: [CIRCLE, [9.09, 9, 'a3 3 0 0 1 5.83 1c0 2 -3 3 -3 3'], [12, 17, 'h.01']],
  },
  invite: {
    owed: false,
    urgency: 'normal',
    heardBy: 'everybody',
    drafts: ['reply'],
    loggedAs: 'invite',
    lately: 'reason_lately_invite',
    drawing: [
      [2, 5, 'h20v14h-20z'],
      [2, 7, 'l10 7l10 -7'],
    ],
  },
  /** A friendly word to a VIP advocate who has not heard from us. */
  acknowledge: {
    owed: false,
    urgency: 'normal',
    heardBy: 'everybody',
    loggedAs: 'comment',
    drawing: [CIRCLE, [12, 6, 'v6l4 2']],
  },
  /** Keeps what they say as an insight. */
  capture: {
    owed: true,
    urgency: 'normal',
    heardBy: 'team',
    drawing: [
      [
        15,
        14,
        'c.2 -1 .7 -1.7 1.5 -2.5c1 -.9 1.5 -2.2 1.5 -3.5a6 6 0 0 0 -12 0c0 1 .2 2.2 1.5 3.5c.7 .7 1.3 1.5 1.5 2.5',
      ],
      [9, 18, 'h6'],
      [10, 22, 'h4'],
    ],
  },
  /** Keep an eye on it, do not answer. */
  watch: {
    owed: false,
    urgency: 'none',
    heardBy: 'nobody',
    drawing: [
      [2, 12, 'c3 -8 17 -8 20 0c-3 8 -17 8 -20 0z'],
      [9, 12, 'a3 3 0 1 0 6 0a3 3 0 1 0 -6 0'],
    ],
  },
  /** No further word in public. */
  take_private: {
    owed: false,
    urgency: 'none',
    heardBy: 'author',
    drawing: [
      [5, 11, 'h14v10h-14z'],
      [8, 11, 'v-4a4 4 0 0 1 8 0v4'],
    ],
  },
  /** A matter for a person: it is handed over, and no template answers it. */
  escalate: {
    owed: true,
    urgency: 'now',
    heardBy: 'team',
    drawing: [
      [12, 3, 'l10 18h-20z'],
      [12, 10, 'v4'],
      [12, 17.5, 'h.01'],
    ],
  },
} as const satisfies Readonly<Record<string, ActionEntry>>

type Table = typeof ACTIONS
export type SuggestedAction = keyof Table
/** The actions that are replies: there are drafts for them. */
export type ReplyAction = {
  [Id in SuggestedAction]: Table[Id] extends { drafts: unknown } ? Id : never
}[SuggestedAction]

export const SUGGESTED_ACTIONS = Object.keys(ACTIONS) as SuggestedAction[]

/** The entry of an action as any other's. */
export function entryOf(action: SuggestedAction): ActionEntry {
  return ACTIONS[action]
}

/** Whether it is a suggestion at all: not `none`, nor what became of one. */
export function isSuggested(action: string): action is SuggestedAction {
  return action in ACTIONS
}

export function isReply(action: SuggestedAction): action is ReplyAction {
  return entryOf(action).drafts !== undefined
}

/** Whether it asks nothing of anybody. */
export function isQuiet(action: SuggestedAction): boolean {
  return entryOf(action).urgency === 'none'
}

/** Whether it forbids all else on the post. */
export function isAlone(action: SuggestedAction): boolean {
  return isQuiet(action) || entryOf(action).urgency === 'now'
}
