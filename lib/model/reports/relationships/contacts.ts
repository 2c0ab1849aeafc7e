import type { Tier } from '../../glyphs'
import { Channel } from '../../records'
import { type AnswerCount, ASKING, type AskedPost, type Asking } from '../asked'
import { type Span, stepAt } from '../periods'
import { type Answers, answerTally, type Contact } from './answers'
import { noTierCounts, type TierCounts } from './tiers'

/** The contacts of a span, counted. */
export interface ContactCounts {
  /** All that were counted. */
  total: number
  /** With somebody on the team, or not kept any more. */
  leftOut: number
  /** Posts in the inbox that asked for an answer, also of people who are not kept. */
  asked: number
  /** How often they praised us, and how often we thanked, in each step of the span. */
  praised: number[]
  thanked: number[]
  /** Contacts from us, by the tier that the person had that day. */
  sentByTier: TierCounts
  /** How soon each kind was answered, and all of them together. */
  answers: Record<Asking, Answers>
  allAnswers: Answers
  /** The same of what was asked in each step. */
  answersByStep: Answers[]
  channels: ChannelCount[]
}

/** What went on in one place. */
export interface ChannelCount {
  channel: Channel
  /** From them, and from us. */
  received: number
  sent: number
  answers: Answers
}

/**
 * Counts the contacts of a span, taken one by one, the oldest first, and the posts that asked for an
 * answer, before them. To amplify is to thank as well.
 *
 * @param tierOn the tier that a person had at a time; undefined for the team and whoever is gone
 * @param promisedHours within which the team promises an answer
 */
export function contactTally(
  span: Span,
  tierOn: (personId: string, at: number) => Tier | undefined,
  promisedHours: number,
) {
  const none = () => span.starts.map(() => 0)
  const counts = {
    total: 0,
    leftOut: 0,
    asked: 0,
    praised: none(),
    thanked: none(),
    sentByTier: noTierCounts(),
  }
  const received = new Map<Channel, number>()
  const sent = new Map<Channel, number>()
  const answers = answerTally(promisedHours, span.to)
  const urls = new Set<string>()

  const ask = (network: Channel, count: number) => {
    counts.asked += count
    received.set(network, (received.get(network) ?? 0) + count)
  }
  const post = (one: AskedPost) => {
    const step = stepAt(span, one.at)
    if (step < 0 || (one.personId && !tierOn(one.personId, one.at))) return
    if (one.url) urls.add(one.url)
    answers.post(one, step)
    ask(one.network, 1)
  }
  const forgotten = (one: AnswerCount) => {
    answers.count(one, stepAt(span, one.at))
    ask(one.network, one.count)
  }
  const add = (contact: Contact) => {
    const tier = tierOn(contact.personId, contact.at)
    const step = stepAt(span, contact.at)
    if (step < 0) return
    if (!tier) return counts.leftOut++
    counts.total++
    const isSent = contact.direction === 'out'
    const thanks = thanksIn(contact)
    if (thanks) counts[thanks][step] = (counts[thanks][step] ?? 0) + 1
    // Whoever logged what the inbox knows of has not asked twice.
    if (!isSent && contact.url && urls.has(contact.url)) return
    answers.add(contact, step)
    increase(isSent ? sent : received, contact.channel)
    if (isSent) counts.sentByTier[tier]++
  }
  const result = (): ContactCounts => ({
    ...counts,
    answers: Object.fromEntries(ASKING.map((kind) => [kind, answers.of({ kind })])) as Record<
      Asking,
      Answers
    >,
    allAnswers: answers.of({}),
    answersByStep: span.starts.map((_, step) => answers.of({ step })),
    channels: Channel.options
      .map((channel) => ({
        channel,
        received: received.get(channel) ?? 0,
        sent: sent.get(channel) ?? 0,
        answers: answers.of({ channel }),
      }))
      .filter((count) => count.received + count.sent > 0),
  })
  return { post, forgotten, add, result }
}

function thanksIn({ direction, kind }: Contact): 'praised' | 'thanked' | undefined {
  if (direction === 'in') return kind === 'praise' ? 'praised' : undefined
  return kind === 'thank' || kind === 'amplify' ? 'thanked' : undefined
}

function increase(counts: Map<Channel, number>, channel: Channel): void {
  counts.set(channel, (counts.get(channel) ?? 0) + 1)
}
