import { locale } from '../../lib/i18n'
import type { Draft } from '../../lib/model/actions/advice'
import { snoozedUntil } from '../../lib/model/actions/snooze'
import { choose } from '../../lib/model/drafts/choose'
import { fill } from '../../lib/model/drafts/fill'
import { firstName } from '../../lib/model/drafts/first-name'
import { quote } from '../../lib/model/drafts/quote'
import { draftLanguage, TEMPLATES } from '../../lib/model/drafts/templates'
import type { Post } from '../../lib/model/post/post'
import { type Interaction, reason, type Situation } from '../../lib/model/records'
import type { Settings } from '../../lib/model/settings'
import type { MessageType, ReplyOf, RequestOf } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'
import type { ChangeSample } from './sampleState'

type Answers = { [T in MessageType]?: (request: RequestOf<T>) => ReplyOf<T> }

/** How many templates are offered. */
const OFFERED = 3

/** Answers what the panel asks about a sample post, as the background would, and keeps nothing. */
export function sampleAsk(settings: Settings, change: ChangeSample): Ask {
  const answers: Answers = {
    drafts: ({ post, situation }) => ({ drafts: draftsFor(post, situation, settings) }),
    rememberInsertion({ post, action, text }) {
      const { network, key } = post
      const insertion = { network, postKey: key, action, text, at: Date.now(), seenSent: false }
      change(key, () => ({ insertion }))
      return {}
    },
    confirmSent({ post }) {
      change(post.key, ({ insertion }) => ({
        kept: true,
        insertion: null,
        logged: insertion && contactOf(post, insertion.action),
        settled: reason('reason_done_here'),
      }))
      return {}
    },
    denySent({ post }) {
      change(post.key, () => ({ insertion: null }))
      return {}
    },
    withdrawSent({ post }) {
      change(post.key, () => ({ logged: null, settled: null }))
      return {}
    },
    resolveOnPost({ post, status, snooze = 'tomorrow' }) {
      const settled = {
        accepted: reason('reason_done_here'),
        ignored: reason('reason_turned_down_here'),
        rejected: reason('reason_turned_down_here'),
        snoozed: reason('reason_snoozed', { at: snoozedUntil(snooze, Date.now()) }),
      }[status]
      change(post.key, () => ({ settled }))
      return {}
    },
  }
  return async (type, payload) => {
    const answer = answers[type]
    if (!answer) throw new Error(`the sample feed has no answer to ${type}`)
    return answer(payload)
  }
}

function draftsFor(post: Post, situation: Situation, settings: Settings): Draft[] {
  const occasion = { situation, network: post.network, language: draftLanguage(locale()) }
  const slots = {
    first_name: firstName(post.author),
    their_words: quote(post.text),
    product: settings.brand.name,
    link: settings.draftLink,
    signature: settings.signature,
  }
  return choose(TEMPLATES, occasion, new Map(), Date.now())
    .flatMap((template) => {
      const text = fill(template, slots)
      return text ? [{ id: template.id, text, usedAt: null }] : []
    })
    .slice(0, OFFERED)
}

function contactOf({ network }: Post, kind: Interaction['kind']): Interaction {
  return {
    id: crypto.randomUUID(),
    personId: crypto.randomUUID(),
    channel: network,
    direction: 'out',
    kind,
    direct: false,
    at: Date.now(),
  }
}
