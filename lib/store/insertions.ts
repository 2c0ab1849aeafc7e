import type { PostAddress } from '../model/post/analysis'
import { DraftUse, Insertion } from '../model/records'
import { type Database, keyOfPost } from './database'

/** Remembers that a draft stands in the reply box of a post, in place of an earlier one there. */
export async function rememberInsertion(db: Database, insertion: Insertion): Promise<void> {
  await db.insertions.put(Insertion.parse(insertion))
}

/** The draft that was put into a post's reply box and not confirmed yet. */
export function insertionOn(db: Database, post: PostAddress): Promise<Insertion | undefined> {
  return db.insertions.get(keyOfPost(post))
}

/** The reply box emptied. Nothing happens where no draft was put into it. */
export async function noteEmptied(db: Database, post: PostAddress): Promise<void> {
  await db.insertions.update(keyOfPost(post), { seenSent: true })
}

/** Forgets a draft in a reply box. */
export function forgetInsertion(db: Database, post: PostAddress): Promise<void> {
  return db.insertions.delete(keyOfPost(post))
}

/** Forgets drafts that nobody said anything about since `before`. */
export async function forgetOldInsertions(db: Database, before: number): Promise<void> {
  await db.insertions.filter(({ at }) => at < before).delete()
}

/** Remembers that a template went out. */
export async function noteDraftUse(db: Database, draftId: string, at: number): Promise<void> {
  await db.draftUses.add(DraftUse.parse({ id: crypto.randomUUID(), draftId, at }))
}

/** When each template went out, by its id. */
export async function usesOfDrafts(db: Database): Promise<Map<string, number[]>> {
  const uses = new Map<string, number[]>()
  for (const { draftId, at } of await db.draftUses.toArray()) {
    uses.set(draftId, [...(uses.get(draftId) ?? []), at])
  }
  return uses
}
