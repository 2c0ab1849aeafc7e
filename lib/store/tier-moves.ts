import type { Tier } from '../model/glyphs'
import type { Person } from '../model/person/person'
import { TierMove } from '../model/records'
import type { Database } from './database'

/** Remembers that a person moved from the tier they had to another; nothing where they did not. */
export async function noteTierMove(
  db: Database,
  before: Person,
  to: Tier | undefined,
  move: Pick<TierMove, 'at' | 'by' | 'reasons'>,
): Promise<void> {
  const { id: personId, tier: from } = before
  if (!to || to === from) return
  await db.tierMoves.add(TierMove.parse({ ...move, id: crypto.randomUUID(), personId, from, to }))
}

/** Every move of a person, the latest first. */
export async function tierMovesOf(db: Database, personId: string): Promise<TierMove[]> {
  const moves = await db.tierMoves.where('personId').equals(personId).toArray()
  return moves.toSorted((a, b) => b.at - a.at)
}
