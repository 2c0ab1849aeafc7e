import { t } from '../../lib/i18n'
import type { PostAdvice } from '../../lib/model/actions/advice'
import { type Glyphs, MARKER_ACTIONS, MARKER_SENTIMENTS, TIERS } from '../../lib/model/glyphs'
import type { Brand } from '../../lib/model/post/brand'
import type { NetworkId, Post } from '../../lib/model/post/post'
import { reason } from '../../lib/model/records'

/** An invented post, what Ardent would say of it, and how its author is marked. */
export interface SamplePost {
  post: Post
  advice: PostAdvice
  /** Whether the author is a VIP advocate from the start. */
  vip: boolean
  tier: (typeof TIERS)[number]
  sentiment: (typeof MARKER_SENTIMENTS)[number]
}

type Sample = Omit<SamplePost, 'post' | 'advice'> & {
  name: string
  handle: string
  text: string
  advice: Pick<PostAdvice, 'action' | 'reasons' | 'also'>
}

const UNTOUCHED: Omit<PostAdvice, 'action' | 'reasons' | 'also'> = {
  others: [],
  soft: false,
  elsewhere: null,
  answeredBy: null,
  falseAlarm: null,
  done: null,
  insertion: null,
  logged: null,
}

/** Praise, a complaint, a question, and an advocate on something else. All names are invented. */
function samples(brand: string, handle: string): Sample[] {
  return [
    {
      name: 'Ada Norrbury',
      handle: 'ada_norrbury',
      text: t('welcome_post_praise', [handle]),
      vip: false,
      tier: 'unknown',
      sentiment: 'none',
      advice: {
        action: 'thank',
        also: 'star',
        reasons: [reason('reason_praise_mention'), reason('reason_never_thanked')],
      },
    },
    {
      name: 'Tomas Verrall',
      handle: 'tverrall',
      text: t('welcome_post_complaint', [handle]),
      vip: false,
      tier: 'not_engaged',
      sentiment: 'negative',
      advice: { action: 'careful_reply', reasons: [reason('reason_complaint_mention')] },
    },
    {
      name: 'Ines Okafield',
      handle: 'inesok',
      text: t('welcome_post_question', [brand]),
      vip: false,
      tier: 'engaged',
      sentiment: 'neutral',
      advice: { action: 'answer', reasons: [reason('reason_question_word', brand)] },
    },
    {
      name: 'Rosa Lindenau',
      handle: 'rosalindenau',
      text: t('welcome_post_quiet'),
      vip: true,
      tier: 'fully_engaged',
      sentiment: 'positive',
      advice: { action: 'acknowledge', reasons: [reason('reason_overdue', 34)] },
    },
  ]
}

/** The sample feed: about the user's own brand, as far as they have said what it is called. */
export function samplePosts(brand: Brand, network: NetworkId): SamplePost[] {
  const name = brand.name || t('welcome_sample_brand')
  const account = brand.handles[network][0] ?? name.replace(/\s/g, '').toLowerCase()
  return samples(name, account).map(({ name, handle, text, advice, ...marked }) => ({
    ...marked,
    advice: { ...UNTOUCHED, ...advice },
    post: {
      key: handle,
      network,
      author: { handle, name, url: `https://example.com/${handle}`, kind: 'person' as const },
      text,
      truncated: false,
      promoted: false,
      mentions: [],
      kind: 'post' as const,
    },
  }))
}

/** The marker of an author. */
export function glyphsOf(
  { tier, sentiment }: SamplePost,
  vip: boolean,
  action: (typeof MARKER_ACTIONS)[number],
): Glyphs {
  return [
    vip ? 1 : 0,
    TIERS.indexOf(tier),
    MARKER_SENTIMENTS.indexOf(sentiment),
    MARKER_ACTIONS.indexOf(action),
  ]
}
