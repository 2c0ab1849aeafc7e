import { t } from '../../lib/i18n'
import type { InboxRow } from '../../lib/model/actions/inbox'
import type { NamedStranger, Suggestion } from '../../lib/model/records'
import type { Ask } from '../ui/ask'

interface Done {
  work: () => Promise<unknown>
  /** What is said of it, and the way back. */
  undo: { said: string; work: () => Promise<unknown> }
}

/** What of a suggestion is forgotten when it is closed, where whoever waits is not kept. */
function namedIn({ stranger, postUrl, conversation }: Suggestion): NamedStranger {
  return {
    ...(stranger && { stranger }),
    ...(postUrl && { postUrl }),
    ...(conversation && { conversation }),
  }
}

/** What it is to have done a row: a suggestion, a promise, or to have been in touch at last. */
export function doneOf({ id, who, suggestion, followUp }: InboxRow, ask: Ask): Done {
  const said = t('inbox_was_accepted', [who.name])
  if (suggestion) {
    return {
      work: () => ask('resolveSuggestion', { id, status: 'accepted' }),
      undo: { said, work: () => ask('reopenSuggestion', { id, named: namedIn(suggestion) }) },
    }
  }
  if (followUp) {
    return {
      work: () => ask('closeFollowUp', { id, done: true }),
      undo: { said, work: () => ask('closeFollowUp', { id, done: false }) },
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
