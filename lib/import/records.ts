import { crmName } from '../model/person/crm-name'
import { UserError } from '../model/user-error'
import type { Table } from './table'

const MOST_COLUMNS = 1000
const MOST_RECORDS = 250_000

/**
 * Records as a table: a column for every field that one of them has, in the order they come.
 * @throws UserError when there are none, or too many
 */
export function tableOfRecords(records: readonly ReadonlyMap<string, string>[]): Table {
  const fields = [...new Set(records.flatMap((record) => [...record.keys()]))]
    .filter((field) => field.length <= 90)
    .slice(0, MOST_COLUMNS)
  if (records.length > MOST_RECORDS) {
    throw new UserError('error_import_too_many_rows', records.length)
  }
  if (fields.length === 0) throw new UserError('error_import_no_rows')
  return {
    headers: fields.map(crmName),
    rows: records.map((record, index) => ({
      number: index + 1,
      cells: fields.map((field) => record.get(field) ?? ''),
    })),
    unreadable: [],
    notices: [],
  }
}
