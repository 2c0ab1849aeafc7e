import { z } from 'zod'
import { Timestamp } from '../person/person'
import { isSamePost, PostAddress } from '../post/analysis'
import { Post } from '../post/post'
import { type FollowUp, SuggestedAction, type Suggestion } from '../records'
import { type Member, UserName } from './member'

/** What it is for, as whoever hands something over says it. */
const Words = z.string().trim().min(1).max(500)

/**
 * That somebody asked a colleague to see to a person, to what was promised them, or to a post of theirs.
 * Whose post it is, is kept: so it goes with them.
 */
export const Handover = z.strictObject({
  id: z.uuid(),
  personId: z.uuid(),
  followUpId: z.uuid().optional(),
  post: z.strictObject({ ...PostAddress.shape, action: SuggestedAction.optional() }).optional(),
  from: UserName,
  to: UserName,
  words: Words.optional(),
  at: Timestamp,
  doneAt: Timestamp.optional(),
})
export type Handover = z.infer<typeof Handover>

/** What is handed over, as a page of ours says it. */
export const ToHandOver = z.union([
  z.strictObject({ personId: z.uuid() }),
  z.strictObject({ followUpId: z.uuid() }),
  z.strictObject({ suggestionId: z.uuid() }),
  z.strictObject({ post: Post, action: SuggestedAction.optional() }),
])
export type ToHandOver = z.infer<typeof ToHandOver>

/** What is handed over, to whom, and what for. */
export const HandOver = z.strictObject({ about: ToHandOver, to: UserName, words: Words.optional() })

/** What becomes of it. */
export const Settling = z.enum(['done', 'open', 'taken_back'])
export type Settling = z.infer<typeof Settling>

/** The same as it is shown: colleagues by their names. */
export const Handed = z.strictObject({
  ...Handover.pick({ id: true, followUpId: true, post: true, words: true, at: true }).shape,
  from: z.string(),
  to: z.string(),
  /** Whether it was given to whoever looks at it. */
  toMe: z.boolean(),
})
export type Handed = z.infer<typeof Handed>

/**
 * A handover as it is shown.
 *
 * @param me the user name of whoever looks at it
 * @param names by user name
 */
export function handedAs(
  { id, followUpId, post, words, at, from, to }: Handover,
  me: string,
  names: ReadonlyMap<string, string>,
): Handed {
  return {
    id,
    ...(followUpId && { followUpId }),
    ...(post && { post }),
    ...(words && { words }),
    at,
    from: names.get(from) ?? from,
    to: names.get(to) ?? to,
    toMe: to === me,
  }
}

/** Whether both are about the same person, promise or post. */
export function isAboutSame(one: Handover, other: Handover): boolean {
  if (one.post || other.post) {
    return one.post !== undefined && other.post !== undefined && isSamePost(one.post, other.post)
  }
  return one.followUpId === other.followUpId && one.personId === other.personId
}

/** What is handed over and not done, as it concerns one of the team. */
export interface HandedNow {
  /** What they were given, the latest first. */
  readonly toMe: readonly Handover[]
  /** What colleagues were given. */
  readonly away: readonly Handover[]
  /** How one of them is shown. */
  show(handover: Handover): Handed
}

/**
 * What is handed over and not done, from where one of the team stands. What whoever has left was given
 * is everybody's again.
 */
export function handedNow(
  handovers: readonly Handover[],
  me: string,
  members: readonly Member[],
): HandedNow {
  const names = new Map(members.map(({ user, name }) => [user, name]))
  const open = handovers.filter(({ doneAt }) => doneAt === undefined)
  return {
    toMe: open.filter(({ to }) => to === me).toSorted((one, other) => other.at - one.at),
    away: open.filter(({ to }) => to !== me && names.has(to)),
    show: (handover) => handedAs(handover, me, names),
  }
}

/** The promises that none of `handovers` is about. */
export function promisesWithout(
  followUps: readonly FollowUp[],
  handovers: readonly Handover[],
): FollowUp[] {
  const given = new Set(handovers.map(({ followUpId }) => followUpId))
  return followUps.filter(({ id }) => !given.has(id))
}

/** The suggestions on posts that none of `handovers` is about. */
export function suggestionsWithout(
  suggestions: readonly Suggestion[],
  handovers: readonly Handover[],
): Suggestion[] {
  const posts = handovers.flatMap(({ post }) => post ?? [])
  if (posts.length === 0) return [...suggestions]
  return suggestions.filter((suggestion) => !posts.some((post) => isSamePost(post, suggestion)))
}
