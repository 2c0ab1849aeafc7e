import { writeCsv } from '../csv'
import { dayOf } from '../model/days'
import { FIELDS, type FieldWith, fieldOf, fieldsWith } from '../model/person/fields'
import type { PeopleRow } from '../model/person/people-table'
import { strengthAt } from '../model/person/strength'
import { type TagBook, tagsOf } from '../model/person/tag'
import { type NetworkId, networkFacts } from '../networks'
import { yieldToMain } from '../yield-to-main'

/** Tells spreadsheets that the file is in UTF-8. */
const MARK = '\u{FEFF}'
/** Rows written in one go, so that the page answers in between. */
const AT_ONCE = 2000

/** A column's header, and what stands in it. `now` is in milliseconds since 1970. */
type Column = [string, (row: PeopleRow, now: number, tags: TagBook) => string]

/**
 * The columns of the table of people. The file's words are English in every language of the
 * interface, so that an import knows them wherever they were written.
 */
const COLUMNS: readonly Column[] = [
  ['Name', ({ name }) => name],
  ...networkFacts.map(({ id, name }): Column => [name, (row) => addressOn(id, row)]),
  ['Tier', ({ tier }) => tier],
  ['VIP since', ({ vipSince }) => day(vipSince)],
  ['Sentiment', ({ sentiment }) => sentiment ?? ''],
  [
    'Tags',
    ({ tags }, _, book) =>
      tagsOf(tags, book)
        .map(({ name }) => name)
        .join('; '),
  ],
  ...fieldsWith('exported', 'choice', 'text').map(ofField),
  ['Strength', ({ strength }, now) => (strength ? strengthAt(strength, now).toFixed(1) : '')],
  ['Last contact', ({ lastContactAt }) => day(lastContactAt)],
  ['Next follow-up', ({ followUpDue }) => day(followUpDue)],
  ...fieldsWith('exported', 'number', 'flag').map(ofField),
]

/**
 * People as a CSV file in UTF-8, in their order. Nothing in it is a formula to a spreadsheet.
 *
 * @param tags what tags are called
 * @param now what strengths are reckoned at, milliseconds since 1970
 */
export async function exportPeopleCsv(
  rows: readonly PeopleRow[],
  tags: TagBook,
  now: number,
): Promise<Blob> {
  const parts = [MARK, writeCsv([COLUMNS.map(([header]) => header)])]
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const some = rows.slice(start, start + AT_ONCE)
    parts.push('\r\n', writeCsv(some.map((row) => COLUMNS.map(([, read]) => read(row, now, tags)))))
    await yieldToMain()
  }
  return new Blob(parts, { type: 'text/csv' })
}

function ofField(id: FieldWith<'exported'>): Column {
  const { kind, key } = fieldOf(id)
  const written = (value: unknown) => (kind === 'flag' ? (value ? 'yes' : '') : String(value ?? ''))
  return [FIELDS[id].exported, ({ [key]: value }) => written(value)]
}

function addressOn(network: NetworkId, { accounts }: PeopleRow): string {
  return accounts.find((account) => account.network === network)?.url ?? ''
}

const day = (at: number | undefined) => (at === undefined ? '' : dayOf(at))
