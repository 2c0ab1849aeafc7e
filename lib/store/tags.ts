import { withChanges } from '../model/changes'
import {
  byTagName,
  newTag,
  Tag,
  type TagBook,
  type TagChanges,
  tagKey,
  withTags,
} from '../model/person/tag'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { type Database, type PersonRow, personOfRow } from './database'
import { addUndoEntry, type UndoRow } from './undo'

/** Every tag, in the order of their names. */
export async function allTags(db: Database): Promise<Tag[]> {
  return (await db.tags.toArray()).sort(byTagName)
}

/** Every tag by its key: what people's keys stand for. */
export async function tagBook(db: Database): Promise<TagBook> {
  return new Map((await db.tags.toArray()).map((tag) => [tag.key, tag]))
}

/**
 * The keys of the tags that these names stand for, and those of them that are new, which are added.
 * Call it in a transaction with `tags` in it.
 */
export async function tagsNamed(
  db: Database,
  names: readonly string[],
): Promise<{ keys: Map<string, string>; added: Tag[] }> {
  const known = await db.tags.toArray()
  const { keys, added } = keysFor(names, known)
  await db.tags.bulkAdd(added)
  return { keys, added }
}

/** The same without a database: the keys of names, given the tags there are, and those that are missing. */
export function keysFor(
  names: readonly string[],
  known: readonly Tag[],
): { keys: Map<string, string>; added: Tag[] } {
  // A tag is found by what it is called now; who has its first name since is another tag.
  const byName = new Map(known.map((tag) => [tagKey(tag.name), tag.key]))
  const taken = new Set(known.map(({ key }) => key))
  const keys = new Map<string, string>()
  const added: Tag[] = []
  for (const name of names) {
    const found = byName.get(tagKey(name))
    if (found === undefined) {
      const tag = Tag.parse(newTag(name, freeKey(tagKey(name), taken)))
      added.push(tag)
      taken.add(tag.key)
      byName.set(tagKey(name), tag.key)
    }
    keys.set(name, byName.get(tagKey(name)) ?? '')
  }
  return { keys, added }
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const free = n === 2 ? key : `${key.slice(0, 54)} ${n - 1}`
    if (!taken.has(free)) return free
  }
}

/**
 * Gives a tag another name, colour or interval.
 * @throws UserError when it is gone, or another tag has the name; a ZodError naming what is wrong
 */
export async function changeTag(db: Database, key: string, changes: TagChanges): Promise<void> {
  await db.transaction('rw', db.tags, async () => {
    const tags = await db.tags.toArray()
    const tag = tags.find((one) => one.key === key)
    if (!tag) throw new UserError('error_unknown_tag')
    const changed = Tag.parse(withChanges(tag, changes))
    const isTaken = tags.some((one) => one !== tag && tagKey(one.name) === tagKey(changed.name))
    if (isTaken) throw new UserError('error_tag_name_taken', [changed.name])
    await db.tags.put(changed)
  })
}

/**
 * Removes a tag, from everybody who has it. It can be undone; nothing happens when it is gone already.
 *
 * @param what was changed, in the words of the list of recent changes
 * @param now milliseconds since 1970
 */
export async function removeTag(
  db: Database,
  key: string,
  what: string,
  now: number,
): Promise<UndoEntry | undefined> {
  const tables = [db.tags, db.people, db.changes, db.changeBlocks]
  return db.transaction('rw', tables, async () => {
    const tag = await db.tags.get(key)
    if (!tag) return undefined
    const tagged = await db.people.where('tags').equals(key).toArray()
    const people = tagged.map(
      (row): PersonRow => ({
        ...withTags(row, [], [key]),
        updatedAt: now,
      }),
    )
    await db.people.bulkPut(people)
    await db.tags.delete(key)
    const change: UndoEntry = {
      id: crypto.randomUUID(),
      kind: 'bulk_edit',
      what,
      people: people.length,
      at: now,
    }
    const overwritten: UndoRow[] = [
      { table: 'tags', key, before: tag },
      ...tagged.map((row) => ({ table: 'people', key: row.id, before: personOfRow(row) })),
    ]
    await addUndoEntry(db, change, overwritten)
    return change
  })
}
