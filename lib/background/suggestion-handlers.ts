import { today } from '../model/actions/today'
import { DAY } from '../model/days'
import { addressOfPost } from '../model/post/analysis'
import type { Handlers } from '../rpc/server'
import { summariesById } from '../store/cards'
import { removeContact } from '../store/contacts'
import { forgetOldDiscoveries } from '../store/discoveries'
import { identitiesOf } from '../store/identities'
import {
  forgetInsertion,
  forgetOldInsertions,
  noteEmptied,
  rememberInsertion,
} from '../store/insertions'
import {
  closedSince,
  lapseOld,
  reopenSuggestion,
  suggestionOf,
  suggestionsOn,
  unsettledSuggestions,
} from '../store/suggestions'
import type { BackgroundContext, Changed } from './context'
import { draftsFor } from './drafts'
import { confirmSent, resolveOnPost, resolveSuggestion } from './resolve'

/** An open suggestion lapses after this long: the moment for an answer has passed. */
const LAPSES_AFTER = 14 * DAY

/** What the messages around suggestions, drafts and today's list do. */
export function suggestionHandlers(context: BackgroundContext, changed: Changed) {
  const { db, now } = context
  return {
    async drafts({ post, situation }) {
      return { drafts: await draftsFor(context, post, situation) }
    },

    async rememberInsertion({ post, action, draftId, text }) {
      const [author] = await identitiesOf(db, post.network, [post.author])
      const { network, postKey, postUrl } = addressOfPost(post)
      const insertion = {
        network,
        postKey,
        // Of people who are not kept no address is remembered: it names them.
        ...(author && { personId: author.personId, ...(postUrl && { postUrl }) }),
        action,
        ...(draftId && { draftId }),
        text,
        at: now(),
        seenSent: false,
      }
      await changed(rememberInsertion(db, insertion))
      return {}
    },

    async replyBoxEmptied({ post }, { network }) {
      if (post.network !== network) throw new Error('A page can speak of its own posts only.')
      await changed(noteEmptied(db, addressOfPost(post)))
      return {}
    },

    async confirmSent({ post }) {
      await changed(confirmSent(context, post))
      return {}
    },

    async denySent({ post }) {
      await changed(forgetInsertion(db, addressOfPost(post)))
      return {}
    },

    async withdrawSent({ post, contactId }) {
      const here = await suggestionsOn(db, addressOfPost(post))
      const done = here.find((suggestion) => suggestion.contactId === contactId)
      await changed(removeContact(db, contactId))
      if (done) await changed(reopenSuggestion(db, done.id))
      return {}
    },

    async resolveOnPost({ post, action, status, snooze }) {
      await changed(resolveOnPost(context, post, action, { status, snooze, closedBy: 'user' }))
      return {}
    },

    async resolveSuggestion({ id, status, snooze }) {
      await changed(resolveSuggestion(context, id, { status, snooze, closedBy: 'user' }))
      return {}
    },

    async reopenSuggestion({ id }) {
      const { contactId } = await suggestionOf(db, id)
      if (contactId) await changed(removeContact(db, contactId))
      await changed(reopenSuggestion(db, id))
      return {}
    },

    async today() {
      await lapseOld(db, now() - LAPSES_AFTER, now())
      await forgetOldInsertions(db, now() - LAPSES_AFTER)
      await forgetOldDiscoveries(db, now())
      return todayList(context)
    },
  } satisfies Partial<Handlers>
}

async function todayList({ db, settings, now }: BackgroundContext) {
  const { dailyBudget } = await settings.get()
  const closed = await closedSince(db, startOfDay(now()))
  const isCounted = ({ status, exempt }: (typeof closed)[number]) =>
    status === 'accepted' && !exempt
  const spent = closed.filter(isCounted).length
  const candidates = (await unsettledSuggestions(db)).map((suggestion) => ({
    suggestion,
    priority: suggestion.priority,
    exempt: suggestion.exempt,
  }))
  const followUps = await db.followUps.where('due').belowOrEqual(now()).toArray()
  const budget = { perDay: dailyBudget, spent }
  const list = today(candidates, followUps, budget, now())
  const all = today(candidates, [], { perDay: candidates.length, spent: 0 }, now())
  const summaryOf = await summariesById(
    db,
    [...list.suggestions.map((one) => one.suggestion), ...list.followUps, ...closed],
    now(),
  )
  return {
    suggestions: list.suggestions.flatMap(({ suggestion }) => {
      const summary = summaryOf(suggestion.personId)
      return summary ? [{ suggestion, summary }] : []
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
    waiting: all.suggestions.length - list.suggestions.length,
  }
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
