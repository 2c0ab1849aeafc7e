import { z } from 'zod'
import { NETWORK_IDS } from '../networks'
import { fieldsWith } from './person/fields'
import { Timestamp } from './person/person'

/** What tells who somebody is. */
export const NAME_TARGETS = [
  'displayName',
  'firstName',
  'lastName',
  ...NETWORK_IDS,
  'url',
  'handle',
  'email',
] as const

/** Whether a column tells who somebody is. */
export const isNameTarget = (target: string) => NAME_TARGETS.some((one) => one === target)

/** What a column of a file can be about. `crm` keeps it under its own name; `ignore` leaves it. */
export const ColumnTarget = z.enum([
  'ignore',
  'crm',
  /** What of a file that Ardent exported no other column holds. */
  'beyond',
  ...NAME_TARGETS,
  'network',
  'externalId',
  ...fieldsWith('headers'),
  'tier',
  'vip',
  'motivation',
  'note',
  'tags',
])
export type ColumnTarget = z.infer<typeof ColumnTarget>

/** Targets that several columns may share: their cells add up, and what forbids something wins. */
export const SHARED_TARGETS: readonly ColumnTarget[] = [
  'ignore',
  'crm',
  'beyond',
  ...NETWORK_IDS,
  'url',
  'handle',
  'email',
  'tags',
  'motivation',
  'note',
  'consent',
  'do_not_engage',
]

/** What was chosen for the columns of files with the same header, to be offered the next time. */
export const ColumnMap = z.strictObject({
  /** SHA-256 of the header that was found, in hexadecimal. */
  signature: z.string().length(64),
  /** One for each column, in their order. */
  columns: z.array(ColumnTarget).min(1).max(1000),
  /** The row of the header, counted from 1, where it was chosen by hand; 0 for none. */
  header: z.int().nonnegative().max(1000).optional(),
  at: Timestamp,
})
export type ColumnMap = z.infer<typeof ColumnMap>
