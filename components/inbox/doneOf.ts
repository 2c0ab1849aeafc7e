import { t } from '../../lib/i18n'
import type { InboxRow } from '../../lib/model/actions/inbox'
import type { NamedStranger, Suggestion } from '../../lib/model/records'
import type { Ask } from '../ui/ask'

interface Done {
  work: () => Promise<unknown>
  /** What is said of it, and the way back, where there is one. */
  undo?: { said: string; work: () => Promise<unknown> }
}

/** What of a suggestion is forgotten when it is closed, where whoever waits is not kept. */
export function namedIn({ stranger, postUrl, conversation }: Suggestion): NamedStranger {
  return {
    ...(stranger && { stranger }),
    ...(postUrl && { postUrl }),
    ...(conversation && { conversation }),
  }
}

/** What it is to have done a row: a suggestion, a promise, what a colleague gave us, a reply to look at, or to have been in touch. */
export function doneOf(
  { id, who, suggestion, followUp, handed, review }: InboxRow,
  ask: Ask,
): Done {
  const said = t('inbox_was_accepted', [who.name])
  if (suggestion) {
    const named = namedIn(suggestion)
    return {
      work: () => ask('resolveSuggestion', { id: suggestion.id, status: 'accepted' }),
      undo: { said, work: () => ask('reopenSuggestion', { id: suggestion.id, named }) },
    }
  }
  if (followUp) {
    return {
      work: () => ask('closeFollowUp', { id: followUp.id, done: true }),
      undo: { said, work: () => ask('closeFollowUp', { id: followUp.id, done: false }) },
    }
  }
  if (review) {
    const { text, mine } = review
    const as = mine ? ('taken_back' as const) : { what: 'approved' as const, text }
    const back = () => ask('settleReview', { id, as: 'open' })
    return {
      work: () => ask('settleReview', { id, as }),
      ...(!mine && { undo: { said, work: back } }),
    }
  }
  if (handed) {
    return {
      work: () => ask('settleHandover', { id, as: 'done' }),
      undo: { said, work: () => ask('settleHandover', { id, as: 'open' }) },
    }
  }
  let logged: string | undefined
  return {
    async work() {
      const { contacts } = await ask('logContact', {
        personId: id,
        channel: 'other',
        direction: 'out',
        kind: 'other',
        direct: true,
        at: Date.now(),
      })
      logged = contacts[0]?.id
    },
    undo: {
      said: t('inbox_was_in_touch', [who.name]),
      work: async () => logged && ask('removeContact', { id: logged, personId: id }),
    },
  }
}
