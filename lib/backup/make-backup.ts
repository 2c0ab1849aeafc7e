import type { OnProgress } from '../model/progress'
import type { Settings } from '../model/settings'
import { countRows, inChunks } from '../store/chunks'
import type { Database } from '../store/database'
import { BACKUP_VERSION, endLine, headLine } from './backup-file'
import { ownerOf, recordOf, TABLE_NAMES, type TableName } from './tables'

/** Rows that are read and written at once. */
const BATCH = 2000

/**
 * Everything there is as one file (`backup-file.ts`): every table as it was at one moment, and the
 * settings. It is put together in pieces, which the browser keeps outside the page's memory.
 * Nobody can write meanwhile; they wait. Rows about somebody who is gone are left out.
 *
 * @param now milliseconds since 1970
 */
export async function makeBackup(
  db: Database,
  settings: Settings,
  now: number,
  onProgress: OnProgress = () => {},
): Promise<Blob> {
  const tables = await db.transaction('r', db.tables, async () => {
    const total = await countRows(TABLE_NAMES.map((name) => db.table(name)))
    const people = new Set(await db.people.toCollection().primaryKeys())
    const written: WrittenTable[] = []
    let done = 0
    for (const name of TABLE_NAMES) {
      written.push(
        await writeTable(db, name, people, (rows) => {
          done += rows
          onProgress(done / total)
        }),
      )
    }
    return written
  })
  const counts = Object.fromEntries(tables.map(({ name, count }) => [name, count]))
  const head = headLine({ ardent: 'backup', version: BACKUP_VERSION, madeAt: now, counts })
  const parts = tables.flatMap(({ parts }) => parts)
  const body = new Blob([head, `"settings":${JSON.stringify(settings)},\n`, ...parts])
  return new Blob([body, await endLine(body)], { type: 'application/json' })
}

interface WrittenTable {
  name: TableName
  count: number
  parts: Blob[]
}

async function writeTable(
  db: Database,
  name: TableName,
  people: ReadonlySet<string>,
  onRows: (rows: number) => void,
): Promise<WrittenTable> {
  const isKept = (id: string | undefined) => id === undefined || people.has(id)
  const parts = [new Blob([`"${name}":[`])]
  let count = 0
  for await (const rows of inChunks(db.table<object>(name), BATCH)) {
    const kept = rows.filter((row) => isKept(ownerOf(row)))
    const lines = kept.map((row) => `\n${JSON.stringify(recordOf(name, row))}`)
    if (lines.length > 0) parts.push(new Blob([count > 0 ? ',' : '', lines.join(',')]))
    count += kept.length
    onRows(rows.length)
  }
  parts.push(new Blob(['\n],\n']))
  return { name, count, parts }
}
