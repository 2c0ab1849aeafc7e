import type { Post } from '../model/post'
import { addressOfPost, type PostAddress } from '../model/reading'
import type { Interaction, SuggestedAction, Suggestion } from '../model/records'
import { ToldError } from '../model/told-error'
import { logContact } from '../store/contacts'
import { identitiesOf, REFRESHED } from '../store/identities'
import { forgetInsertion, insertionOn, noteDraftUse } from '../store/insertions'
import { keepAuthor } from '../store/people'
import { type Closing, closeSuggestion, suggestionOf, suggestionsOn } from '../store/suggestions'
import type { World } from './world'

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
 * A draft was sent: the contact is logged, the suggestion done, the wording counted as used. An
 * author whom nobody had kept is kept, since there is something to remember of them now.
 *
 * @throws ToldError when there is no draft to confirm any more
 */
export async function confirmSent(world: World, post: Post): Promise<void> {
  const { db, now } = world
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
    if (!insertion) throw new ToldError('error_answered_already')
    const { id: personId } = await keepAuthor(db, post.network, post.author, now())
    const { action, text, draftId } = insertion
    const contactId = await log(world, personId, action, address, text, draftId)
    const suggestion = await suggestionHere(world, address, action, personId)
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
export async function settleOnPost(
  world: World,
  post: Post,
  action: SuggestedAction,
  closing: Closing,
): Promise<void> {
  const { db } = world
  const [author] = await identitiesOf(db, post.network, [post.author])
  await db.transaction('rw', db.people, db.interactions, db.suggestions, async () => {
    const suggestion = await suggestionHere(world, addressOfPost(post), action, author?.personId)
    await settle(world, suggestion, closing)
  })
}

/**
 * The same for a suggestion of today's list.
 * @throws UnknownSuggestionError
 */
export async function settleSuggestion(world: World, id: string, closing: Closing): Promise<void> {
  const { db } = world
  await db.transaction('rw', db.people, db.interactions, db.suggestions, async () => {
    await settle(world, await suggestionOf(db, id), closing)
  })
}

async function settle(world: World, suggestion: Suggestion, closing: Closing): Promise<void> {
  const { personId, action, id } = suggestion
  const done = closing.status === 'accepted' && personId
  const contactId = done ? await log(world, personId, action, suggestion) : undefined
  await closeSuggestion(world.db, id, { ...closing, contactId }, world.now())
}

/** The open suggestion of this kind on a post; made now where there is none. */
async function suggestionHere(
  { db, now }: World,
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
  { db, now }: World,
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
