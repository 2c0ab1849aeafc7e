import { type Editing, editPerson, type ManyEdit } from '../model/person/bulk-edit'
import { type Erasure, erasureKeys } from '../model/person/erased'
import type { Author, NetworkId } from '../model/post/post'
import type { UndoEntry } from '../model/undo-entry'
import type { Database } from './database'
import { findErased } from './erased'
import { identitiesOf } from './identities'
import { keepAuthor, keeping, writePerson } from './people'
import { tagsNamed } from './tags'
import { addUndoEntry, type UndoRow } from './undo'

/**
 * Keeps authors of one network and makes the same edit on all of them, in one transaction. It can be
 * undone as a whole (`undo.ts`).
 *
 * @param what was done, in the words of the list of recent changes
 * @returns the change, undefined where everybody was so already, and how many people were changed
 */
export async function keepMany(
  db: Database,
  network: NetworkId,
  authors: readonly Author[],
  edit: ManyEdit | null,
  what: string,
  editing: Editing,
): Promise<{ change: UndoEntry | undefined; changed: number }> {
  const tables = [...keeping(db), db.tags, db.changes, db.changeBlocks]
  return db.transaction('rw', tables, async () => {
    const overwritten: UndoRow[] = []
    const keyed = edit && (await withTagKey(db, edit, overwritten))
    const changed = new Set<string>()
    for (const author of authors) {
      const { person, added } = await keepAuthor(db, network, author, editing.at)
      const edited = keyed && editPerson(person, keyed, editing)
      overwritten.push(...added)
      if (edited && added.length === 0 && !changed.has(person.id)) {
        overwritten.push({ table: 'people', key: person.id, before: person })
      }
      if (edited) await writePerson(db, edited)
      if (edited || added.length > 0) changed.add(person.id)
    }
    if (changed.size === 0) return { change: undefined, changed: 0 }
    const change: UndoEntry = {
      id: crypto.randomUUID(),
      kind: 'bulk_edit',
      what,
      people: changed.size,
      at: editing.at,
    }
    await addUndoEntry(db, change, overwritten)
    return { change, changed: changed.size }
  })
}

/** Those of some authors who were erased and are not kept, by their handles. */
export async function erasedAuthors(
  db: Database,
  network: NetworkId,
  authors: readonly Author[],
): Promise<Map<string, Erasure>> {
  const kept = await identitiesOf(db, network, authors)
  const others = authors.filter((_, index) => !kept[index])
  return findErased(
    db,
    others.map((author) => {
      const keys = erasureKeys({ displayName: author.name, accounts: [{ ...author, network }] })
      return [author.handle, keys] as const
    }),
  )
}

/** The edit with the key of the tag that it names, which is added where there is none. */
async function withTagKey(db: Database, edit: ManyEdit, overwritten: UndoRow[]): Promise<ManyEdit> {
  if (edit.field !== 'tag_on') return edit
  const { keys, added } = await tagsNamed(db, [edit.value])
  for (const { key } of added) overwritten.push({ table: 'tags', key })
  return { ...edit, value: keys.get(edit.value) ?? edit.value }
}
