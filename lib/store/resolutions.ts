import { entryOf } from '../model/actions/table'
import { addressOfPost, type PostAddress } from '../model/post/analysis'
import { lessonOf } from '../model/post/example'
import type { Post } from '../model/post/post'
import type { Interaction, NamedStranger, SuggestedAction, Suggestion } from '../model/records'
import { UserError } from '../model/user-error'
import { authorOf, type Whose } from './authorship'
import { logContact, removeContact } from './contacts'
import type { Database } from './database'
import { learn, learning, type Reading, unlearn } from './examples'
import { identitiesOf } from './identities'
import { forgetInsertion, insertionOn, noteDraftUse, noteEmptied } from './insertions'
import { keeping, upsertPerson } from './people'
import { noteInvited, removeReward, rewarding } from './rewards'
import {
  type Closing,
  closeSuggestion,
  reopenSuggestion,
  suggestionOf,
  suggestionsOn,
} from './suggestions'

/** When something is settled, by whom, and what is learned from it. */
export interface Settled {
  /** Milliseconds since 1970. */
  readonly now: number
  /** '' where nobody said who they are. */
  readonly by: string
  /** Undefined where nothing is learned. */
  readonly reading: Reading | undefined
}

/**
 * A draft was sent: the contact is logged, the suggestion done, the template counted as used. An
 * author whom nobody had kept is kept, since there is something to remember of them now.
 *
 * @throws UserError when there is no draft to confirm any more
 */
export async function confirmSent(db: Database, post: Post, settled: Settled): Promise<void> {
  await db.transaction('rw', sending(db), async () => {
    const { now } = settled
    const address = addressOfPost(post)
    const insertion = await insertionOn(db, address)
    if (!insertion) throw new UserError('error_answered_already')
    const { id: personId } = await upsertPerson(db, post.network, post.author, now)
    const { action, text, draftId } = insertion
    const contactId = await log(db, { ...address, personId, action, text, draftId }, settled)
    const suggestion = await suggestionHere(db, now, address, action, { personId })
    const closing = { status: 'accepted', closedBy: 'user', contactId } as const
    await closeSuggestion(db, suggestion.id, closing, now)
    if (draftId) await noteDraftUse(db, draftId, now)
    await forgetInsertion(db, address)
    await learnOf(db, { ...suggestion, personId }, 'accepted', settled)
  })
}

/**
 * The reply box of a post emptied: perhaps its draft was sent. Where the author is kept that is logged
 * at once, and can be taken back; of others somebody is asked first, since to log it is to keep them.
 */
export async function noteGone(db: Database, post: Post, settled: Settled): Promise<void> {
  await db.transaction('rw', sending(db), async () => {
    const [author] = await identitiesOf(db, post.network, [post.author])
    const address = addressOfPost(post)
    await noteEmptied(db, address)
    if (author && (await insertionOn(db, address))) await confirmSent(db, post, settled)
  })
}

/** The tables that a draft that was sent is written to. */
const sending = (db: Database) => [
  ...keeping(db),
  ...learning(db),
  ...rewarding(db),
  db.suggestions,
  db.insertions,
  db.draftUses,
]

/** Closes or puts off what is suggested on a post; what was done for a kept person is logged. */
export async function resolveOnPost(
  db: Database,
  post: Post,
  action: SuggestedAction,
  closing: Closing,
  settled: Settled,
): Promise<void> {
  const tables = [...rewarding(db), ...learning(db), db.identities, db.suggestions]
  await db.transaction('rw', tables, async () => {
    const whose = await authorOf(db, post)
    const suggestion = await suggestionHere(db, settled.now, addressOfPost(post), action, whose)
    await resolve(db, suggestion, closing, settled)
  })
}

async function learnOf(
  db: Database,
  { network, postKey, personId, authorKeys, action }: Suggestion,
  status: Suggestion['status'],
  { now, reading }: Settled,
): Promise<void> {
  const lesson = reading && lessonOf(action, status)
  const whose = personId ? { personId } : { authorKeys }
  if (lesson) await learn(db, { network, postKey, ...whose, ...lesson }, reading, now)
}

/** What is undone is learned from no more. */
const unlearnDeed = (db: Database, post: PostAddress) =>
  unlearn(db, post, ({ by }) => by !== 'correction')

/**
 * The same for a suggestion on the inbox.
 * @throws UnknownSuggestionError
 */
export async function resolveSuggestion(
  db: Database,
  id: string,
  closing: Closing,
  settled: Settled,
): Promise<void> {
  const tables = [...rewarding(db), ...learning(db), db.suggestions]
  await db.transaction('rw', tables, async () => {
    const suggestion = await suggestionOf(db, id)
    await resolve(db, suggestion, closing, settled)
  })
}

async function resolve(
  db: Database,
  suggestion: Suggestion,
  closing: Closing,
  settled: Settled,
): Promise<void> {
  const { personId, id } = suggestion
  const isDone = closing.status === 'accepted' && personId
  const contactId = isDone ? await log(db, { ...suggestion, personId }, settled) : undefined
  await closeSuggestion(db, id, { ...closing, contactId }, settled.now)
  await learnOf(db, suggestion, closing.status, settled)
}

/**
 * Puts a closed suggestion back on the list, without the contact that was logged for it.
 *
 * @param named who waits, where they are not kept: their suggestion says no more whose it is, and
 *   without it is made anew when the post goes past
 * @throws UnknownSuggestionError
 */
export async function reopenResolved(
  db: Database,
  id: string,
  named?: NamedStranger,
): Promise<void> {
  const tables = [...rewarding(db), db.suggestions, db.examples]
  await db.transaction('rw', tables, async () => {
    const { contactId, personId, network, postKey } = await suggestionOf(db, id)
    await unlearnDeed(db, { network, postKey })
    if (contactId) await takeBack(db, contactId, personId)
    if (personId) await reopenSuggestion(db, id)
    else if (named?.stranger) await reopenSuggestion(db, id, named)
    else await db.suggestions.delete(id)
  })
}

/**
 * Takes back that a draft was sent: the contact goes, and what it was for is open again.
 * @throws NotTheirsError when the contact is not with the post's author
 */
export async function withdrawSent(db: Database, post: Post, contactId: string): Promise<void> {
  const tables = [...rewarding(db), db.identities, db.suggestions, db.examples]
  await db.transaction('rw', tables, async () => {
    const [author] = await identitiesOf(db, post.network, [post.author])
    await takeBack(db, contactId, author?.personId)
    await unlearnDeed(db, addressOfPost(post))
    for (const { id, contactId: logged } of await suggestionsOn(db, addressOfPost(post))) {
      if (logged === contactId) await reopenSuggestion(db, id)
    }
  })
}

/** Takes back a contact that was logged, and what it was to a campaign. */
async function takeBack(db: Database, contactId: string, personId: string | undefined) {
  await removeContact(db, contactId, personId)
  await removeReward(db, contactId)
}

/** The open suggestion of this kind on a post; made now where there is none. */
async function suggestionHere(
  db: Database,
  now: number,
  { network, postKey, postUrl }: PostAddress,
  action: SuggestedAction,
  whose: Whose,
): Promise<Suggestion> {
  const here = await suggestionsOn(db, { network, postKey })
  // What was seen to be answered on the page is what is now said to have been sent.
  const known = here.find(
    ({ action: of, status, answeredBy, contactId }) =>
      of === action &&
      (status === 'open' || status === 'snoozed' || (answeredBy !== undefined && !contactId)),
  )
  if (known) return known
  const suggestion: Suggestion = {
    id: crypto.randomUUID(),
    network,
    postKey,
    ...whose,
    // Of people who are not kept no address is remembered: it names them.
    ...('personId' in whose && postUrl && { postUrl }),
    action,
    reasons: [],
    priority: 0,
    exempt: false,
    status: 'open',
    at: now,
  }
  await db.suggestions.add(suggestion)
  return suggestion
}

/** What was done for somebody on a post, and in which words. */
interface Deed extends Pick<PostAddress, 'network' | 'postUrl'> {
  personId: string
  action: SuggestedAction
  text?: string
  draftId?: string | undefined
}

/** @returns the contact's id; undefined for what is no contact */
async function log(
  db: Database,
  { network, postUrl, personId, action, text, draftId }: Deed,
  { now, by }: Settled,
): Promise<string | undefined> {
  const kind = entryOf(action).loggedAs
  if (!kind) return undefined
  const contact: Interaction = {
    id: crypto.randomUUID(),
    personId,
    channel: network,
    direction: 'out',
    kind,
    direct: false,
    at: now,
    ...(postUrl && { url: postUrl }),
    ...(text && { excerpt: text }),
    ...(draftId && { draftId }),
    ...(by && { by }),
  }
  await logContact(db, contact)
  if (action === 'invite') await noteInvited(db, contact)
  return contact.id
}
