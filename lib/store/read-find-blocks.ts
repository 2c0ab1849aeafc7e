import type { Database } from './database'
import type { FindBlock } from './find-block'

/** What was read of each block, under the stamp that it had. */
type Known = ReadonlyMap<number, { stamp: number; row: FindBlock }>

const known = new WeakMap<Database, Known>()

/** More blocks than these are read as all of them, in one request. */
const FEW = 32

/**
 * Everybody's blocks as they are now. A block that holds what it held at the last reading is not read
 * again, whoever wrote meanwhile: its stamp tells.
 */
export async function readFindBlocks(db: Database): Promise<FindBlock[]> {
  return db.transaction('r', db.findBlocks, db.findStamps, async () => {
    const stamps = await db.findStamps.toArray()
    const before = known.get(db)
    const other = stamps.filter(({ block, stamp }) => before?.get(block)?.stamp !== stamp)
    const read = new Map((await rowsOf(db, other)).map((row) => [row.block, row]))
    const now: [number, { stamp: number; row: FindBlock }][] = stamps.flatMap(
      ({ block, stamp }) => {
        const row = read.get(block) ?? before?.get(block)?.row
        return row ? [[block, { stamp, row }]] : []
      },
    )
    known.set(db, new Map(now))
    return now.map(([, { row }]) => row)
  })
}

async function rowsOf(db: Database, stamps: readonly { block: number }[]): Promise<FindBlock[]> {
  if (stamps.length > FEW) return db.findBlocks.toArray()
  const rows = await db.findBlocks.bulkGet(stamps.map(({ block }) => block))
  return rows.filter((row) => row !== undefined)
}
