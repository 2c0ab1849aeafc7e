import { z } from 'zod'
import { HttpUrl } from '../post/post'
import { ByWhom, Timestamp } from './person'

/** What staff wrote down about a person. */
export const Note = z.strictObject({
  id: z.uuid(),
  personId: z.uuid(),
  text: z.string().trim().min(1).max(10_000),
  kind: z.enum(['note', 'preference']),
  at: Timestamp,
  by: ByWhom.optional(),
  /** What it is about, on the web. */
  sourceUrl: HttpUrl.optional(),
  /** When it is forgotten. */
  expiresAt: Timestamp.optional(),
  /** Stands before all that is newer. */
  pinned: z.literal(true).optional(),
})
export type Note = z.infer<typeof Note>

/** What staff choose of a note. */
export const NewNote = Note.pick({ text: true, sourceUrl: true, expiresAt: true, pinned: true })
export type NewNote = z.infer<typeof NewNote>

/** What of a note changes: whether it is pinned; `null` for one that stays for good after all. */
export const NoteChanges = z.strictObject({ pinned: z.boolean(), expiresAt: z.null() }).partial()
export type NoteChanges = z.infer<typeof NoteChanges>

/** Whether a note is still to be shown; what is not is soon forgotten. */
export function stands({ expiresAt = Number.POSITIVE_INFINITY }: Note, now: number): boolean {
  return expiresAt > now
}

/** The order of notes: the pinned ones first, then the newest. */
export function byPin(one: Note, other: Note): number {
  return Number(other.pinned ?? false) - Number(one.pinned ?? false) || other.at - one.at
}
