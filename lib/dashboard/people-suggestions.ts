import { DAY } from '../model/days'
import {
  FINDERS,
  type Groups,
  gather,
  mergeSuggestions,
  pairsIn,
} from '../model/person/merge-suggestion'
import type { PeopleRow } from '../model/person/people-table'
import { refuse, refused } from '../store/refusals'
import { acceptTier, type SuggestedMove, suggestTiers } from '../store/tier-suggestions'
import { yieldToMain } from '../yield-to-main'
import type { DashboardContext } from './context'

/** Days after which an accepted tier is to be looked at again. */
const REVIEW_DAYS = 180

/** Rows compared before the page answers again. */
const AT_ONCE = 10_000

type Tell = (share: number) => void

/** What is suggested about people, and what becomes of it. */
export function peopleSuggestions({ db, ask, changed, now }: DashboardContext) {
  return {
    suggestTiers: (tell: Tell) => suggestTiers(db, now(), tell),

    async acceptTier(move: SuggestedMove) {
      const { staffName } = await ask('settings', {})
      const reviewAfter = now() + REVIEW_DAYS * DAY
      await changed(acceptTier(db, move, { by: staffName, now: now(), reviewAfter }))
    },

    refuseTier: ({ personId, to }: SuggestedMove) =>
      changed(refuse(db, { personId, about: 'tier', what: to, at: now() })),

    async suggestMerges(rows: readonly PeopleRow[], tell: Tell) {
      const isRefused = await refused(db, 'merge', now())
      const pairs = []
      for (const [turn, finder] of FINDERS.entries()) {
        const groups: Groups = new Map()
        for (let start = 0; start < rows.length; start += AT_ONCE) {
          gather(groups, finder, rows.slice(start, start + AT_ONCE))
          tell((turn + start / rows.length) / FINDERS.length)
          await yieldToMain()
        }
        pairs.push(...pairsIn(groups, finder))
      }
      return mergeSuggestions(pairs, (one, two) => isRefused(one, two) || isRefused(two, one))
    },

    leaveApart: (personId: string, what: string) =>
      changed(refuse(db, { personId, about: 'merge', what, at: now() })),
  }
}
