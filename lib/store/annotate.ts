import { type Glyphs, MOODS, TIERS, UNKNOWN } from '../model/glyphs'
import type { Identity, Person, Sentiment } from '../model/person'
import { personSentiment } from '../model/sentiment'
import { belongingsOf, type Database, type PersonRow } from './database'

/** The glyphs of each of `identities`, in their order; blank where nobody is kept. */
export async function glyphsFor(
  db: Database,
  identities: readonly (Identity | undefined)[],
  now: number,
): Promise<Glyphs[]> {
  const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
  if (ids.length === 0) return identities.map(() => UNKNOWN)
  const people = new Map<string, Person>()
  for (const row of await db.people.bulkGet(ids)) if (row) people.set(row.id, row)
  const sentiments = await sentimentsOf(db, [...people.values()], now)
  return identities.map((identity) => {
    const person = identity && people.get(identity.personId)
    return person ? glyphsOf(person, sentiments.get(person.id)) : UNKNOWN
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

function glyphsOf(person: Person, sentiment: Sentiment | undefined): Glyphs {
  return [person.vip ? 1 : 0, TIERS.indexOf(person.tier), MOODS.indexOf(sentiment ?? 'none')]
}
