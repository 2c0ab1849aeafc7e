import { addressOfPost, type PostAddress } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import type { Interaction, SuggestedAction, Suggestion } from '../model/records'
import { UserError } from '../model/user-error'
import { logContact } from '../store/contacts'
import { identitiesOf, REFRESHED } from '../store/identities'
import { forgetInsertion, insertionOn, noteDraftUse } from '../store/insertions'
import { upsertPerson } from '../store/people'
import { type Closing, closeSuggestion, suggestionOf, suggestionsOn } from '../store/suggestions'
import type { BackgroundContext } from './context'

/** What doing it was, as a contact. Nobody was contacted by the others. */
const LOGGED_AS: Partial<Record<SuggestedAction, Interaction['kind']>> = {
  thank: 'thank',
  amplify: 'amplify',
  careful_reply: 'careful_reply',
  answer: 'answer',
  ask: 'ask',
  invite: 'invite',
  acknowledge: 'comment',
}

/**
 * A draft was sent: the contact is logged, the suggestion done, the template counted as used. An
 * author whom nobody had kept is kept, since there is something to remember of them now.
 *
 * @throws UserError when there is no draft to confirm any more
 */
export async function confirmSent(context: BackgroundContext, post: Post): Promise<void> {
  const { db, now } = context
  const tables = [
    ...REFRESHED.map((name) => db[name]),
    db.interactions,
    db.suggestions,
    db.insertions,
    db.draftUses,
  ]
  await db.transaction('rw', tables, async () => {
    const address = addressOfPost(post)
    const insertion = await insertionOn(db, address)
    if (!insertion) throw new UserError('error_answered_already')
    const { id: personId } = await upsertPerson(db, post.network, post.author, now())
    const { action, text, draftId } = insertion
    const contactId = await log(context, personId, action, address, text, draftId)
    const suggestion = await suggestionHere(context, address, action, personId)
    await closeSuggestion(
      db,
      suggestion.id,
      { status: 'accepted', closedBy: 'user', contactId },
      now(),
    )
    if (draftId) await noteDraftUse(db, draftId, now())
    await forgetInsertion(db, address)
  })
}

/** Closes or puts off what is suggested on a post; what was done for a kept person is logged. */
export async function resolveOnPost(
  context: BackgroundContext,
  post: Post,
  action: SuggestedAction,
  closing: Closing,
): Promise<void> {
  const { db } = context
  const [author] = await identitiesOf(db, post.network, [post.author])
  await db.transaction('rw', db.people, db.interactions, db.suggestions, async () => {
    const suggestion = await suggestionHere(context, addressOfPost(post), action, author?.personId)
    await resolve(context, suggestion, closing)
  })
}

/**
 * The same for a suggestion of today's list.
 * @throws UnknownSuggestionError
 */
export async function resolveSuggestion(
  context: BackgroundContext,
  id: string,
  closing: Closing,
): Promise<void> {
  const { db } = context
  await db.transaction('rw', db.people, db.interactions, db.suggestions, async () => {
    await resolve(context, await suggestionOf(db, id), closing)
  })
}

async function resolve(
  context: BackgroundContext,
  suggestion: Suggestion,
  closing: Closing,
): Promise<void> {
  const { personId, action, id } = suggestion
  const done = closing.status === 'accepted' && personId
  const contactId = done ? await log(context, personId, action, suggestion) : undefined
  await closeSuggestion(context.db, id, { ...closing, contactId }, context.now())
}

/** The open suggestion of this kind on a post; made now where there is none. */
async function suggestionHere(
  { db, now }: BackgroundContext,
  { network, postKey, postUrl }: PostAddress,
  action: SuggestedAction,
  personId: string | undefined,
): Promise<Suggestion> {
  const here = await suggestionsOn(db, { network, postKey })
  const known = here.find(
    (one) => one.action === action && (one.status === 'open' || one.status === 'snoozed'),
  )
  if (known) return known
  const suggestion: Suggestion = {
    id: crypto.randomUUID(),
    network,
    postKey,
    ...(personId && { personId, ...(postUrl && { postUrl }) }),
    action,
    reasons: [],
    priority: 0,
    exempt: false,
    status: 'open',
    at: now(),
  }
  await db.suggestions.add(suggestion)
  return suggestion
}

async function log(
  { db, now }: BackgroundContext,
  personId: string,
  action: SuggestedAction,
  { network, postUrl }: PostAddress,
  text?: string,
  draftId?: string,
): Promise<string | undefined> {
  const kind = LOGGED_AS[action]
  if (!kind) return undefined
  const id = crypto.randomUUID()
  await logContact(db, {
    id,
    personId,
    channel: network,
    direction: 'out',
    kind,
    direct: false,
    at: now(),
    ...(postUrl && { url: postUrl }),
    ...(text && { excerpt: text }),
    ...(draftId && { draftId }),
  })
  return id
}
