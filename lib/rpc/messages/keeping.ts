import { z } from 'zod'
import { ManyEdit } from '../../model/person/bulk-edit'
import { PersonCard } from '../../model/person/card'
import { Author, NetworkId } from '../../model/post/post'
import { UndoEntry } from '../../model/undo-entry'
import {
  AUTHORS_PER_MESSAGE,
  call,
  content,
  ManyAuthors,
  nothing,
  POSTS_PER_MESSAGE,
  page,
} from './call'

/** Keeping people, and keeping them up to date. */
export const keepingMessages = {
  /**
   * Accounts of the caller's network under the handle that the page shows beside their stable id.
   * Nothing comes back, and at once: whether any of them is kept is no page's business.
   */
  identify: call(
    content,
    z.strictObject({ accounts: z.array(Author).min(1).max(POSTS_PER_MESSAGE) }),
    nothing,
  ),
  /** Keeps an author as a person, or finds the person they are. */
  upsertPerson: call(
    page,
    z.strictObject({ network: NetworkId, author: Author, vip: z.boolean().optional() }),
    PersonCard,
  ),
  /**
   * Keeps all of these authors and makes the same edit on them, in one step that can be undone. Who was
   * erased is left out, unless their handle is in `back`.
   */
  keepMany: call(
    page,
    z.strictObject({
      network: NetworkId,
      authors: ManyAuthors,
      edit: ManyEdit.nullable(),
      what: UndoEntry.shape.what,
      back: z.array(Author.shape.handle).max(AUTHORS_PER_MESSAGE),
    }),
    z.strictObject({
      change: UndoEntry.nullable(),
      changed: z.int().nonnegative(),
      erased: z.array(
        z.strictObject({ handle: Author.shape.handle, at: z.int(), byName: z.boolean() }),
      ),
    }),
  ),
  /** Takes a change of many people back. */
  undoChange: call(
    page,
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ undone: z.int().nonnegative(), skipped: z.int().nonnegative() }),
  ),
}
