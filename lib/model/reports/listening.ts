import { isNetworkId } from '../../networks'
import { compareNames } from '../name-order'
import type { Sentiment } from '../person/person'
import type { Insight, Interaction } from '../records'
import { fold } from '../search'
import { type Span, stepAt } from './periods'

/**
 * How much of the work is listening: of all insights captured and all contacts sent, the share
 * that was captured. A half, the line to stay above, is as many captured as sent ("more than half
 * of the time capturing and analysing what customers say"). Undefined below `LEAST_DONE` of both.
 *
 * @param sent contacts from us on a network (`isSentOnline`)
 */
export function listeningRatio(captured: number, sent: number): number | undefined {
  const done = captured + sent
  return done < LEAST_DONE ? undefined : captured / done
}

/** Fewer than this are no ratio. */
const LEAST_DONE = 5

/** The line that the listening ratio should stay above. */
export const HALF = 0.5

/** What was captured on one topic within a span. */
export interface TopicCount {
  topic: string
  total: number
  /** By the steps of the span. */
  steps: number[]
  sentiments: Record<Sentiment, number>
  /** How many were captured in the span before; undefined where there is none to compare with. */
  before: number | undefined
}

/**
 * The topics of a span, the most captured first.
 *
 * @param before the span before, where it can be compared with
 */
export function topicCounts(
  insights: readonly Insight[],
  span: Span,
  before?: { from: number; to: number },
): TopicCount[] {
  const counts = new Map<string, TopicCount>()
  for (const { topic, at, sentiment } of insights) {
    const step = stepAt(span, at)
    const isBefore = before !== undefined && at >= before.from && at < before.to
    if (step < 0 && !isBefore) continue
    const count = counts.get(topic) ?? nothingOn(topic, span, before && 0)
    counts.set(topic, count)
    if (isBefore) count.before = (count.before ?? 0) + 1
    if (step < 0) continue
    count.total++
    count.sentiments[sentiment]++
    count.steps[step] = (count.steps[step] ?? 0) + 1
  }
  return [...counts.values()]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || compareNames(a.topic, b.topic))
}

function nothingOn(topic: string, { starts }: Span, before: number | undefined): TopicCount {
  const sentiments = { negative: 0, neutral: 0, positive: 0 }
  return { topic, total: 0, steps: starts.map(() => 0), sentiments, before }
}

/** How many insights were captured in each step of a span. */
export function capturedByStep(insights: readonly Insight[], span: Span): number[] {
  const steps = span.starts.map(() => 0)
  for (const { at } of insights) {
    const step = stepAt(span, at)
    if (step >= 0) steps[step] = (steps[step] ?? 0) + 1
  }
  return steps
}

/** A topic with fewer is not called rising, whatever it was before. */
const LEAST_RISEN = 5
/** One-sided 5 %: this many standard deviations are left to chance. */
const CHANCE = 1.645

/**
 * Whether a topic rises: at least five now, and more above before than chance makes in one case of
 * twenty. The difference of two such counts strays by the root of their sum.
 */
export function isRising({ total, before }: Pick<TopicCount, 'total' | 'before'>): boolean {
  if (before === undefined || total < LEAST_RISEN) return false
  return total - before > CHANCE * Math.sqrt(total + before)
}

/** Which insights to list. Empty fields let everything through. */
export interface InsightFilter {
  /** Anything of the text or the topic, whatever its case and accents. */
  text: string
  topic: string
  sentiment: Sentiment | ''
}

/**
 * The insights of a span that pass a filter, the latest first.
 *
 * @param insights the oldest first
 */
export function filterInsights(
  insights: readonly Insight[],
  { text, topic, sentiment }: InsightFilter,
  { from, to }: Pick<Span, 'from' | 'to'>,
): Insight[] {
  const sought = fold(text.trim())
  return insights
    .filter(
      (insight) =>
        insight.at >= from &&
        insight.at <= to &&
        (topic === '' || insight.topic === topic) &&
        (sentiment === '' || insight.sentiment === sentiment) &&
        (sought === '' || foldedOf(insight).includes(sought)),
    )
    .toReversed()
}

const folded = new WeakMap<Insight, string>()

/** What is searched in an insight: folded once, since that takes longer than all the rest. */
function foldedOf(insight: Insight): string {
  const known = folded.get(insight)
  if (known !== undefined) return known
  const words = fold(`${insight.text}\n${insight.topic}`)
  folded.set(insight, words)
  return words
}

/** All that the section on listening shows of one period. */
export interface ListeningReport {
  span: Span
  /** Every insight there is, the oldest first. */
  insights: readonly Insight[]
  /** Contacts from us on a network, by the steps of the span. */
  sent: readonly number[]
  /** The span before; undefined where nothing was captured yet when it began. */
  before: { from: number; to: number } | undefined
}

/** Whether a contact counts as sent: what is said face to face, by phone or mail listens as well. */
export function isSentOnline({ direction, channel }: Pick<Interaction, 'direction' | 'channel'>) {
  return direction === 'out' && isNetworkId(channel)
}
