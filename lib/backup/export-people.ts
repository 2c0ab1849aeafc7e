import { writeCsv } from '../csv'
import { type Note, stands } from '../model/person/note'
import type { PeopleRow } from '../model/person/people-table'
import type { OnProgress } from '../model/progress'
import { belongingsOf, type Database, identityOfRow, personOfRow } from '../store/database'
import { yieldToMain } from '../yield-to-main'
import { cellsOf, type Exported, isTitle, partTitle, titlesOf } from './people-columns'
import { type Cell, writeWorkbook } from './write-workbook'

/** Tells spreadsheets that the file is in UTF-8. */
const MARK = '\u{FEFF}'
/** People read and written in one go. */
const AT_ONCE = 1000
/** So many fields of the CRM's have a column: those that most people have. */
const MOST_CRM = 200

/** The kinds of file that people can be exported as. */
export type PeopleFileKind = 'csv' | 'xlsx'

/**
 * People as a file, in their order, with all that an import brings back and, in columns that an import
 * leaves, what is reckoned of them. Nothing in it is a formula to a spreadsheet.
 *
 * @param now what strengths are reckoned at, milliseconds since 1970
 * @param onProgress is told how far it is, from 0 to 1
 */
export async function exportPeople(
  db: Database,
  rows: readonly PeopleRow[],
  kind: PeopleFileKind,
  now: number,
  onProgress: OnProgress = () => {},
): Promise<Blob> {
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.key, tag]))
  const { crm, parts } = await columnsFor(db, rows, { tags, now }, (share) => onProgress(share / 2))
  const titles = [...titlesOf(crm), ...Array.from({ length: parts }, (_, part) => partTitle(part))]
  async function* table(): AsyncGenerator<Cell[][]> {
    yield [titles]
    let done = 0
    for await (const some of readExported(db, rows, now)) {
      yield some.map((one) => {
        const { cells, beyond } = cellsOf(one, crm, { tags, now })
        return [...cells, ...Array.from({ length: parts }, (_, part) => beyond[part] ?? '')]
      })
      done += some.length
      onProgress(0.5 + done / rows.length / 2)
    }
  }
  return kind === 'xlsx' ? writeWorkbook(table()) : writeText(table())
}

async function writeText(table: AsyncIterable<Cell[][]>): Promise<Blob> {
  const parts = [MARK]
  for await (const rows of table) {
    parts.push(parts.length > 1 ? '\r\n' : '', writeCsv(rows.map((row) => row.map(String))))
  }
  return new Blob(parts, { type: 'text/csv' })
}

/** Which fields of the CRM's have a column, and in how many parts what is left is written. */
async function columnsFor(
  db: Database,
  rows: readonly PeopleRow[],
  moment: Parameters<typeof cellsOf>[2],
  onProgress: OnProgress,
) {
  const counts = new Map<string, number>()
  for await (const people of inParts(rows, (ids) => db.people.bulkGet(ids))) {
    for (const name of people.flatMap((row) => Object.keys(row?.crm ?? {}))) {
      if (isTitle(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const crm = chosenOf(counts)
  let parts = 0
  let done = 0
  for await (const some of readExported(db, rows, moment.now)) {
    for (const one of some) parts = Math.max(parts, cellsOf(one, crm, moment).beyond.length)
    done += some.length
    onProgress(done / rows.length)
  }
  return { crm, parts }
}

/** The commonest names; of those that differ in capitals alone, which readers of tables do not part, one. */
function chosenOf(counts: ReadonlyMap<string, number>): string[] {
  const chosen = new Map<string, string>()
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  for (const [name] of order) {
    const key = name.toLowerCase()
    if (!chosen.has(key) && chosen.size < MOST_CRM) chosen.set(key, name)
  }
  return [...chosen.values()].sort()
}

async function* inParts<Read>(
  rows: readonly PeopleRow[],
  read: (ids: string[]) => Promise<Read>,
): AsyncGenerator<Read> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    yield read(rows.slice(start, start + AT_ONCE).map(({ id }) => id))
    await yieldToMain()
  }
}

/** All that is to be written of people, in their order; whoever is gone meanwhile is left out. */
async function* readExported(
  db: Database,
  rows: readonly PeopleRow[],
  now: number,
): AsyncGenerator<Exported[]> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const read = async (ids: string[]) => {
    const people = (await db.people.bulkGet(ids)).filter((row) => row !== undefined)
    const identities = await belongingsOf(db, 'identities', ids)
    const notes = await belongingsOf(db, 'notes', ids)
    return people.flatMap((person): Exported[] => {
      const row = byId.get(person.id)
      const own = {
        person: personOfRow(person),
        identities: (identities.get(person.id) ?? []).map(identityOfRow),
        notes: (notes.get(person.id) ?? []).filter((note) => stands(note, now)).sort(byTime),
      }
      return row ? [{ ...own, row }] : []
    })
  }
  yield* inParts(rows, read)
}

const byTime = (one: Note, other: Note) => one.at - other.at || (one.text < other.text ? -1 : 1)
