import type { Note } from '../../lib/model/person/note'
import { Database } from '../../lib/store/database'

declare global {
  interface Window {
    timeWrites(rounds: number): Promise<Record<string, Record<Asked, number[]>>>
  }
}

/** How often the browser is asked how much room there is. */
export type Asked = 'as it is' | 'never' | 'each time'

/** Runs in a page of ours, as one script: milliseconds that each work took, by how often it asked. */
window.timeWrites = async (rounds) => {
  const { storage } = navigator
  const estimate = storage.estimate.bind(storage)
  let asked: Asked = 'as it is'
  storage.estimate = async () => {
    if (asked === 'never') return { quota: 1e12, usage: 0 }
    const told = await estimate()
    // With hardly more room than has to be left it is asked again at once.
    return asked === 'as it is' ? told : { quota: 16 * 2 ** 20, usage: 0 }
  }
  const databases = { 'as it is': await fill(), never: await fill(), 'each time': await fill() }
  const took: Record<string, Record<Asked, number[]>> = {}
  for (const [name, work] of Object.entries(WORKS)) {
    const own = { 'as it is': [], never: [], 'each time': [] } as Record<Asked, number[]>
    took[name] = own
    const ways = Object.keys(own) as Asked[]
    // In turns, so that what else the machine does is alike for all.
    for (let round = 0; round < rounds * ways.length; round++) {
      asked = ways[(round + Math.floor(round / ways.length)) % ways.length] ?? 'never'
      const start = performance.now()
      await work(databases[asked], round)
      own[asked].push(performance.now() - start)
    }
  }
  for (const db of Object.values(databases)) await db.delete()
  return took
}

const note = (id: string): Note => ({
  id,
  personId: id,
  kind: 'note',
  text: 'met at the fair '.repeat(5),
  at: 1,
})

async function fill(): Promise<Database> {
  const db = new Database(`bench-${crypto.randomUUID()}`)
  await db.notes.bulkAdd(Array.from({ length: 20_000 }, (_, n) => note(`there-${n}`)))
  return db
}

const WORKS: Record<string, (db: Database, round: number) => Promise<unknown>> = {
  'one note': async (db, round) => db.notes.put(note(`one-${round}`)),
  'a thousand notes': async (db, round) =>
    db.notes.bulkPut(Array.from({ length: 1000 }, (_, n) => note(`${round % 3}-${n}`))),
  'nothing, where it might have': (db) =>
    db.transaction('rw', db.notes, async () => void (await db.notes.get('there-1'))),
  'nothing, read only': (db) => db.notes.get('there-1'),
}
