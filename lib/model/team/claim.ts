import { z } from 'zod'
import type { MarkerAction } from '../glyphs'
import { Timestamp } from '../person/person'
import { NetworkId } from '../post/post'

/** Whether a colleague works on a post, or has answered it. */
const What = z.enum(['on', 'answered'])
export type What = z.infer<typeof What>

/** Who of the team is on a post, by their user names, and since when. */
export const Claim = z.strictObject({
  network: NetworkId,
  postKey: z.string().min(1).max(500),
  by: z.record(z.string().max(100), z.strictObject({ what: What, at: Timestamp })),
})
export type Claim = z.infer<typeof Claim>

/** What somebody else of the team does about a post, as it is shown. */
export const Colleague = z.strictObject({ name: z.string(), what: What, at: Timestamp })
export type Colleague = z.infer<typeof Colleague>

/**
 * What a marker shows of a post that a colleague is on or has answered. Whether a reply of one's own was
 * sent is asked all the same.
 */
export function actionBeside(action: MarkerAction, colleague: Colleague | undefined): MarkerAction {
  if (!colleague || action === 'sent') return action
  return colleague.what === 'answered' ? 'done' : 'taken'
}

/** When the first of a team but `me` answered a post; undefined where none did. */
export function answeredByOthers({ by }: Claim, me: string): number | undefined {
  const times = Object.entries(by).flatMap(([user, { what, at }]) =>
    what === 'answered' && user !== me ? [at] : [],
  )
  return times.length > 0 ? Math.min(...times) : undefined
}

/** Whether somebody stopped to be on a post after `from` and by `to`, without a word. */
export function lapsedBetween({ by }: Claim, from: number, to: number): boolean {
  return Object.values(by).some(({ what, at }) => {
    const until = at + ON_IT_FOR
    return what === 'on' && until > from && until <= to
  })
}

/** Whoever put a draft in and does nothing more is on it no longer after so many milliseconds. */
const ON_IT_FOR = 15 * 60_000

/**
 * Who else is on a post, or has answered it, which counts for more; of several, the latest.
 *
 * @param me my own user name
 * @param names by user name, as they are shown
 */
export function colleagueOn(
  { by }: Claim,
  me: string,
  names: ReadonlyMap<string, string>,
  now: number,
): Colleague | undefined {
  const others = Object.entries(by)
    .filter(([user, { what, at }]) => user !== me && (what === 'answered' || at > now - ON_IT_FOR))
    .map(([user, one]): Colleague => ({ name: names.get(user) ?? user, ...one }))
  const rank = ({ what, at }: Colleague) => (what === 'answered' ? 1 : 0) * 1e15 + at
  return others.toSorted((one, other) => rank(other) - rank(one))[0]
}
