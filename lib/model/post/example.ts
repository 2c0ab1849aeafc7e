import { z } from 'zod'
import type { SuggestedAction } from '../actions/table'
import { AuthorKeys } from '../person/author-keys'
import { Sentiment, Timestamp } from '../person/person'
import type { Suggestion } from '../records'
import { PostAddress } from './analysis'
import { PRINT_BITS } from './word-print'

/** More words of a post are not looked at. */
export const MOST_WORDS = 60

/** Fewer people have said a word: it is kept as a print alone, whoever it may name. */
export const LEAST_PEOPLE = 3

/** A word of a labelled post, by its print. `text` where enough people have said it. */
const ExampleWord = z.strictObject({
  print: z
    .int()
    .min(0)
    .max(2 ** PRINT_BITS - 1),
  text: z.string().min(1).max(40).optional(),
})

const share = z.number().min(0).max(1)

/**
 * A post with the label that the team gave it, by word or by deed: what its own model learns from.
 * No text of the post, no order of its words, and none that is part of its author's name.
 */
export const Example = z.strictObject({
  ...PostAddress.omit({ postUrl: true }).shape,
  personId: z.uuid().optional(),
  authorKeys: AuthorKeys.optional(),
  label: Sentiment,
  by: z.enum(['correction', 'action', 'dismissal']),
  /** How it was read without what the team taught. */
  probabilities: z.strictObject({ negative: share, neutral: share, positive: share }),
  words: z.array(ExampleWord).min(1).max(MOST_WORDS),
  at: Timestamp,
})
export type Example = z.infer<typeof Example>

/** What is learned about one post. */
export type Lesson = Pick<Example, 'label' | 'by'>

/**
 * What it says of a post that a suggestion on it was done or turned down; null where it says nothing
 * of how the post sounds. Whoever turns down thanks or care has seen neither praise nor blame.
 */
export function lessonOf(action: SuggestedAction, status: Suggestion['status']): Lesson | null {
  const label = SOUNDS[action]
  if (!label) return null
  if (status === 'accepted') return { label, by: 'action' }
  return status === 'rejected' ? { label: 'neutral', by: 'dismissal' } : null
}

const SOUNDS: Partial<Record<SuggestedAction, Sentiment>> = {
  thank: 'positive',
  amplify: 'positive',
  careful_reply: 'negative',
}

/** Whose an example is, told apart from everybody else's. */
export function whoSaid({ personId, authorKeys }: Partial<Example>): string {
  return personId ?? authorKeys?.[0] ?? ''
}
