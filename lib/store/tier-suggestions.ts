import { DAY } from '../model/days'
import { changePerson, type Person } from '../model/person/person'
import { addContact, addPost, type EvidenceTally, noEvidence } from '../model/person/tier-evidence'
import {
  LONG,
  saysEnough,
  speaksLoyally,
  suggestTier,
  type TierSuggestion,
} from '../model/person/tier-suggestion'
import type { OnProgress } from '../model/progress'
import { UserError } from '../model/user-error'
import { inOrderOfTime, rowsAt } from './chunks'
import { belongingsOf, type Database, personOfRow } from './database'
import { noteTierMove, writePerson } from './people'
import { personRow } from './person-rows'
import { refused } from './refusals'

/** People looked at at once. */
const ROWS = 500

/** A tier suggested for a person. */
export interface SuggestedMove extends TierSuggestion {
  personId: string
  name: string
}

/**
 * The tiers that people may have moved to, in the order of their ids. What they did of late is read,
 * and of those of whom it says enough, all they ever did: a second with 100,000 people.
 */
export async function suggestTiers(
  db: Database,
  now: number,
  onProgress: OnProgress,
): Promise<SuggestedMove[]> {
  const evidence = await lateEvidence(db, now, onProgress)
  const due = await db.people.where('reviewAfter').belowOrEqual(now).primaryKeys()
  const speaking = [...evidence].filter(([, tally]) => saysEnough(tally, now)).map(([id]) => id)
  const moves = await movesOf(db, [...new Set([...due, ...speaking])].sort(), evidence, now)
  onProgress(1)
  return moves
}

/** What everybody did of late, by their id. Contacts and posts are read at once. */
async function lateEvidence(
  db: Database,
  now: number,
  onProgress: OnProgress,
): Promise<Map<string, EvidenceTally>> {
  const late = { from: now - LONG * DAY, to: now }
  const evidence = new Map<string, EvidenceTally>()
  const shares = { contacts: 0, posts: 0 }
  const take = <Row extends { personId: string; at: number }>(
    rows: readonly Row[],
    add: (known: EvidenceTally, row: Row) => void,
    table: keyof typeof shares,
  ) => {
    for (const row of rows) {
      const known = evidence.get(row.personId) ?? noEvidence()
      evidence.set(row.personId, known)
      add(known, row)
    }
    shares[table] = ((rows.at(-1)?.at ?? now) - late.from) / (LONG * DAY)
    onProgress((shares.contacts + shares.posts) / 2)
  }
  await Promise.all([
    eachOf(inOrderOfTime(db.interactions, late), (rows) => take(rows, addContact, 'contacts')),
    eachOf(inOrderOfTime(db.observations, late), (rows) => take(rows, addPost, 'posts')),
  ])
  return evidence
}

async function eachOf<Value>(values: AsyncIterable<Value>, work: (value: Value) => void) {
  for await (const value of values) work(value)
}

/** Moves of those who may have made one: by what they did of late, or, where that matters, ever. */
async function movesOf(
  db: Database,
  ids: readonly string[],
  late: ReadonlyMap<string, EvidenceTally>,
  now: number,
): Promise<SuggestedMove[]> {
  const isRefused = await refused(db, 'tier', now)
  const moves: SuggestedMove[] = []
  for (let start = 0; start < ids.length; start += ROWS) {
    const some = ids.slice(start, start + ROWS)
    const people = await rowsAt(db.people, some)
    const whole = people.flatMap((row) =>
      row && goesByAll(row, late.get(row.id), now) ? [row.id] : [],
    )
    const contacts = await belongingsOf(db, 'interactions', whole)
    const posts = await belongingsOf(db, 'observations', whole)
    for (const person of people) {
      if (!person) continue
      const known = contacts.has(person.id) ? undefined : late.get(person.id)
      const tally = known ?? noEvidence()
      for (const contact of contacts.get(person.id) ?? []) addContact(tally, contact)
      for (const post of posts.get(person.id) ?? []) addPost(tally, post)
      const move = suggestTier(person, tally, now)
      if (!move || isRefused(person.id, move.to)) continue
      moves.push({ ...move, personId: person.id, name: person.displayName })
    }
  }
  return moves
}

/** Loyalty is told by what they did in a year, and a review by the last that was heard of them. */
function goesByAll(person: Person, late: EvidenceTally | undefined, now: number): boolean {
  const { tier, reviewAfter } = person
  if (reviewAfter !== undefined && reviewAfter <= now) return true
  return tier === 'engaged' && late !== undefined && speaksLoyally(late, now)
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
