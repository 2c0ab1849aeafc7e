import { UserError } from '../model/user-error'
import type { Table } from './table'

const MOST_COLUMNS = 1000
const MOST_RECORDS = 250_000
/** Names that are something else to JavaScript's objects. */
const NO_NAMES = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Records as a table: a column for every field that one of them has, in the order they come.
 * @throws UserError when there are none, or too many
 */
export function tableOfRecords(records: readonly ReadonlyMap<string, string>[]): Table {
  const headers = [...new Set(records.flatMap((record) => [...record.keys()]))]
    .filter((header) => header.length <= 90 && !NO_NAMES.has(header))
    .slice(0, MOST_COLUMNS)
  if (records.length > MOST_RECORDS) {
    throw new UserError('error_import_too_many_rows', records.length)
  }
  if (headers.length === 0) throw new UserError('error_import_no_rows')
  return {
    headers,
    rows: records.map((record, index) => ({
      number: index + 1,
      cells: headers.map((header) => record.get(header) ?? ''),
    })),
    unreadable: [],
    notices: [],
  }
}
