import { UserError } from '../model/user-error'

/** Names that mean something to the language itself, and so stand in no record of ours. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** No record of ours is nested as deep. */
const DEEPEST = 12

/**
 * Refuses a value that would reach into the language, or is nested without end.
 * @throws UserError
 */
export function refuseForbidden(value: unknown, table: string, number: number, depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST) throw new UserError('error_backup_unreadable', [table, number])
  for (const [field, inner] of Object.entries(value)) {
    if (FORBIDDEN.has(field)) {
      throw new UserError('error_backup_unknown_field', [table, number, field])
    }
    refuseForbidden(inner, table, number, depth + 1)
  }
}
