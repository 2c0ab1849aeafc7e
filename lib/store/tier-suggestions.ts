import { changePerson } from '../model/person/person'
import { addContact, addPost, type EvidenceTally, noEvidence } from '../model/person/tier-evidence'
import { suggestTier, type TierSuggestion } from '../model/person/tier-suggestion'
import type { OnProgress } from '../model/progress'
import { UserError } from '../model/user-error'
import { countRows, inChunks } from './chunks'
import { type Database, personOfRow } from './database'
import { noteTierMove, writePerson } from './people'
import { personRow } from './person-rows'
import { refused } from './refusals'

/** A tier suggested for a person. */
export interface SuggestedMove extends TierSuggestion {
  personId: string
  name: string
}

/**
 * The tiers that people may have moved to, in no order. All contacts and posts are read for it: a
 * few seconds with 100,000 people.
 */
export async function suggestTiers(
  db: Database,
  now: number,
  onProgress: OnProgress,
): Promise<SuggestedMove[]> {
  const total = await countRows([db.interactions, db.observations, db.people])
  let done = 0
  const tell = (rows: readonly unknown[]) => {
    done += rows.length
    onProgress(Math.min(1, done / total))
  }
  const evidence = await gather(db, tell)
  const isRefused = await refused(db, 'tier', now)
  const moves: SuggestedMove[] = []
  for await (const people of inChunks(db.people)) {
    for (const person of people) {
      const move = suggestTier(person, evidence.get(person.id) ?? noEvidence(), now)
      if (!move || isRefused(person.id, move.to)) continue
      moves.push({ ...move, personId: person.id, name: person.displayName })
    }
    tell(people)
  }
  return moves
}

async function gather(db: Database, tell: (rows: readonly unknown[]) => void) {
  const evidence = new Map<string, EvidenceTally>()
  const of = (personId: string): EvidenceTally => {
    const known = evidence.get(personId) ?? noEvidence()
    evidence.set(personId, known)
    return known
  }
  for await (const contacts of inChunks(db.interactions)) {
    for (const contact of contacts) addContact(of(contact.personId), contact)
    tell(contacts)
  }
  for await (const posts of inChunks(db.observations)) {
    for (const post of posts) addPost(of(post.personId), post)
    tell(posts)
  }
  return evidence
}

/** How an accepted move is written down. */
interface Accepting {
  by: string
  now: number
  /** When the new tier is to be looked at again, milliseconds since 1970. */
  reviewAfter: number
}

/**
 * Moves a person to the tier that was suggested, with its evidence in their history.
 * @throws UnknownPersonError, TierMovedError when somebody has moved them meanwhile
 */
export async function acceptTier(
  db: Database,
  { personId, from, to, reasons }: SuggestedMove,
  { by, now, reviewAfter }: Accepting,
): Promise<void> {
  await db.transaction('rw', db.people, db.identities, db.tierMoves, async () => {
    const before = personOfRow(await personRow(db, personId))
    if (before.tier !== from) throw new TierMovedError('error_tier_moved', [before.displayName])
    const after = changePerson(before, { tier: to, reviewAfter }, now)
    await writePerson(db, { ...after, tierSource: 'suggested' })
    await noteTierMove(db, before, to, { at: now, by, reasons: [...reasons] })
  })
}

/** The person has another tier than the one the suggestion was made for. */
class TierMovedError extends UserError {
  override name = 'TierMovedError'
}
