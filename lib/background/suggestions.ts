import { hasLapsed, today } from '../model/actions/today'
import { startOfDay } from '../model/days'
import { addressOfPost } from '../model/post/analysis'
import type { Handlers } from '../rpc/server'
import { authorOf } from '../store/authorship'
import { summariesById } from '../store/cards'
import { forgetInsertion, noteEmptied, rememberInsertion } from '../store/insertions'
import {
  confirmSent,
  reopenResolved,
  resolveOnPost,
  resolveSuggestion,
  withdrawSent,
} from '../store/resolutions'
import { closedSince, unresolvedSuggestions } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { draftsFor, saveAsTemplate } from './drafts'

/** What the messages around suggestions, drafts and today's list do. */
export function suggestionHandlers(context: BackgroundContext) {
  const { db, now } = context
  return {
    drafts: ({ post, situation, language }) => draftsFor(context, post, situation, language),

    async rememberInsertion({ post, action, draftId, text }) {
      const whose = await authorOf(db, post)
      const { network, postKey, postUrl } = addressOfPost(post)
      const insertion = {
        network,
        postKey,
        // Of people who are not kept no address is remembered: it names them.
        ...whose,
        ...('personId' in whose && postUrl && { postUrl }),
        action,
        ...(draftId && { draftId }),
        text,
        at: now(),
        seenSent: false,
      }
      await rememberInsertion(db, insertion)
      return {}
    },

    async replyBoxEmptied({ post }, { network }) {
      if (post.network !== network) throw new Error('A page can speak of its own posts only.')
      await noteEmptied(db, addressOfPost(post))
      return {}
    },

    async confirmSent({ post }) {
      await confirmSent(db, post, now())
      return {}
    },

    saveAsTemplate: (request) => saveAsTemplate(context, request),

    async denySent({ post }) {
      await forgetInsertion(db, addressOfPost(post))
      return {}
    },

    async withdrawSent({ post, contactId }) {
      await withdrawSent(db, post, contactId)
      return {}
    },

    async resolveOnPost({ post, action, ...resolution }) {
      await resolveOnPost(db, post, action, { ...resolution, closedBy: 'user' }, now())
      return {}
    },

    async resolveSuggestion({ id, ...resolution }) {
      await resolveSuggestion(db, id, { ...resolution, closedBy: 'user' }, now())
      return {}
    },

    async reopenSuggestion({ id }) {
      await reopenResolved(db, id)
      return {}
    },

    async today() {
      // What was suggested on a page a moment ago is on the list.
      await context.jobs.idle()
      return todayList(context)
    },
  } satisfies Partial<Handlers>
}

/** Nobody works through more in one go. */
const LISTED_AT_MOST = 100

async function todayList({ db, settings, now }: BackgroundContext) {
  const { dailyBudget, listStrangers } = await settings.get()
  const closed = await closedSince(db, startOfDay(now()))
  const isCounted = ({ status, exempt, closedBy }: (typeof closed)[number]) =>
    status === 'accepted' && !exempt && closedBy === 'user'
  const spent = closed.filter(isCounted).length
  const unresolved = (await unresolvedSuggestions(db)).filter((one) => !hasLapsed(one, now()))
  const candidates = unresolved.map((suggestion) => ({
    suggestion,
    priority: suggestion.priority,
    exempt: suggestion.exempt,
  }))
  const followUps = await db.followUps.where('due').belowOrEqual(now()).toArray()
  const budget = { perDay: dailyBudget, spent }
  const { suggestions: due, ...list } = today(candidates, followUps, budget, now())
  const suggestions = due.slice(0, LISTED_AT_MOST)
  const all = today(candidates, [], { perDay: candidates.length, spent: 0 }, now())
  const summaryOf = await summariesById(
    db,
    [...suggestions.map((one) => one.suggestion), ...list.followUps, ...closed],
    now(),
  )
  return {
    suggestions: suggestions.flatMap(({ suggestion }) => {
      const summary = summaryOf(suggestion.personId) ?? null
      return summary || suggestion.stranger ? [{ suggestion, summary }] : []
    }),
    followUps: list.followUps.flatMap((followUp) => {
      const summary = summaryOf(followUp.personId)
      return summary ? [{ followUp, summary }] : []
    }),
    closed: closed.flatMap((suggestion) => {
      const summary = summaryOf(suggestion.personId)
      return summary ? [{ suggestion, summary }] : []
    }),
    spent,
    perDay: dailyBudget,
    unlisted: due.length - suggestions.length,
    waiting: all.suggestions.length - due.length,
    putOff: unresolved.length - all.suggestions.length,
    strangers: listStrangers,
  }
}
