import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  type MarkerAction,
  TIERS,
} from '../model/glyphs'
import type { Identity, Person, Sentiment } from '../model/person/person'
import { personSentiment } from '../model/person/sentiment'
import { belongingsOf, type Database, type PersonRow } from './database'

/**
 * The glyphs of each of `identities`, in their order; blank but for the deed where nobody is kept.
 *
 * @param actions what is worth doing on the post of each
 */
export async function glyphsFor(
  db: Database,
  identities: readonly (Identity | undefined)[],
  actions: readonly MarkerAction[],
  now: number,
): Promise<Glyphs[]> {
  const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
  const people = new Map<string, Person>()
  for (const row of await db.people.bulkGet(ids)) if (row) people.set(row.id, row)
  const sentiments = await sentimentsOf(db, [...people.values()], now)
  return identities.map((identity, index) => {
    const person = identity && people.get(identity.personId)
    const action = MARKER_ACTIONS.indexOf(actions[index] ?? 'none')
    return person ? glyphsOf(person, sentiments.get(person.id), action) : [0, 0, 0, action]
  })
}

/** How each of `people` speaks of the brand, by their id. */
export async function sentimentsOf(
  db: Database,
  people: readonly (Person | PersonRow)[],
  now: number,
): Promise<Map<string, Sentiment | undefined>> {
  const ids = people.map(({ id }) => id)
  const observations = await belongingsOf(db, 'observations', ids)
  return new Map(
    people.map(({ id, sentimentOverride }) => [
      id,
      personSentiment(observations.get(id) ?? [], sentimentOverride, now),
    ]),
  )
}

function glyphsOf({ vip, tier }: Person, sentiment: Sentiment | undefined, action: number): Glyphs {
  return [vip ? 1 : 0, TIERS.indexOf(tier), MARKER_SENTIMENTS.indexOf(sentiment ?? 'none'), action]
}
