import type { SecondReadings } from '../../lib/background/second-readings'
import type { Matter } from '../../lib/model/post/matter'
import type { Author, Post } from '../../lib/model/post/post'
import type { Classification } from '../../lib/sentiment'
import { tokenize } from '../../lib/sentiment/tokens'
import { wordPrints } from '../../lib/sentiment/word-prints'
import { personHistory } from '../../lib/store/cards'
import type { Database } from '../../lib/store/database'
import '../phrases'

/** An author as a page might show them. */
export function author(changes: Partial<Author> = {}): Author {
  return {
    handle: 'maralind',
    name: 'Mara Lindqvist',
    url: 'https://x.com/maralind',
    kind: 'person',
    ...changes,
  }
}

/** Somebody on X who is called as their handle is. */
export const authorAt = (handle: string): Author =>
  author({ handle, name: handle, url: `https://x.com/${handle}` })

/** A post as a reader might give it. */
export function post(changes: Partial<Post> = {}): Post {
  return {
    key: 'x:1',
    network: 'x',
    author: author(),
    text: 'Third year with @acme, thank you.',
    truncated: false,
    promoted: false,
    mentions: [{ handle: 'acme' }],
    kind: 'post',
    ...changes,
  }
}

/** A classifier that goes by one word: "thank" is praise, "late" a complaint. */
export async function classifyByWord(text: string): Promise<Classification> {
  const label = /thank/i.test(text) ? 'positive' : /late/i.test(text) ? 'negative' : 'neutral'
  const start = text.search(/thank|late/i)
  return {
    label,
    probabilities: { negative: 0.02, neutral: 0.03, positive: 0.02, [label]: 0.95 },
    language: 'en',
    supported: true,
    words: wordPrints(text, tokenize(text)),
    evidence:
      start < 0 ? [] : [{ text: text.slice(start, start + 4), weight: 1, start, end: start + 4 }],
  }
}

/** A model to which nothing is a matter for a person. */
export const noMatter = async (): Promise<Matter> => ({ kind: 'safety', likely: 0, words: [] })

/** A second reading that cannot be had. */
export const NO_SECOND: SecondReadings = { known: () => null, read: async () => null }

/** Every move of a person between tiers, the latest first. */
export async function tierMovesOf(db: Database, personId: string) {
  const { moves } = await personHistory(db, personId)
  return moves.toSorted((a, b) => b.at - a.at)
}
