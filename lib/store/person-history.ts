import type { PersonHistory } from '../model/person/timeline'
import type { Database } from './database'
import { personRow } from './person-row'

/**
 * All that happened between a person and the brand.
 * @throws UnknownPersonError
 */
export async function personHistory(db: Database, personId: string): Promise<PersonHistory> {
  const own = { personId }
  const [contacts, posts, insights, rewards, moves] = await Promise.all([
    db.interactions.where(own).toArray(),
    db.observations.where(own).toArray(),
    db.insights.where(own).toArray(),
    db.rewards.where(own).toArray(),
    db.tierMoves.where(own).toArray(),
    personRow(db, personId),
  ])
  return { contacts, posts, insights, rewards, moves }
}
