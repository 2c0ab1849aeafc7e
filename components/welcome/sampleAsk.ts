import { locale } from '../../lib/i18n'
import { snoozedUntil } from '../../lib/model/actions/snooze'
import type { DraftOffer } from '../../lib/model/drafts/draft'
import { firstName } from '../../lib/model/drafts/first-name'
import { offerDrafts } from '../../lib/model/drafts/offer'
import { quote } from '../../lib/model/drafts/quote'
import type { Template } from '../../lib/model/drafts/template'
import type { Post } from '../../lib/model/post/post'
import { type Interaction, reason } from '../../lib/model/records'
import type { Settings } from '../../lib/model/settings'
import type { MessageType, ReplyOf, RequestOf } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'
import type { ChangeSample } from './sampleState'

type Answers = {
  [T in MessageType]?: (request: RequestOf<T>) => ReplyOf<T> | Promise<ReplyOf<T>>
}

/** How many templates are offered. */
const OFFERED = 3

/** Reads the templates that come with the package. */
export type ReadTemplates = () => Promise<readonly Template[]>

/** Answers what the panel asks about a sample post, as the background would, and keeps nothing. */
export function sampleAsk(settings: Settings, templates: ReadTemplates, change: ChangeSample): Ask {
  const answers: Answers = {
    drafts: async (request) => draftsFor(request, settings, await templates()),
    settings: () => settings,
    changeSettings: () => settings,
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
    resolveOnPost({ post, status, snooze = 'tomorrow', day }) {
      const settled = {
        accepted: reason('reason_done_here'),
        ignored: reason('reason_turned_down_here'),
        rejected: reason('reason_turned_down_here'),
        snoozed: reason('reason_snoozed', { at: snoozedUntil(snooze, Date.now(), day) }),
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

/** The sample's posts are in the language of the interface. */
function draftsFor(
  { post, situation, language }: RequestOf<'drafts'>,
  settings: Settings,
  templates: readonly Template[],
): DraftOffer {
  const written = [...(language ? [language] : []), ...settings.draftLanguages]
  const occasion = {
    situation,
    network: post.network,
    posted: locale(),
    text: post.text,
    written,
    formality: settings.draftAddress === 'post' ? undefined : settings.draftAddress,
  }
  const slots = {
    first_name: firstName(post.author),
    their_words: quote(post.text),
    product: settings.brand.name,
    link: settings.draftLink,
    signature: settings.signature,
  }
  const use = { uses: new Map(), now: Date.now(), most: OFFERED }
  return offerDrafts(templates, occasion, slots, use)
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
