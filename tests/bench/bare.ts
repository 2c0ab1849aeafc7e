import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const DEXIE = join(import.meta.dirname, '../../node_modules/dexie/dist/dexie.min.js')

/** Runs in the page, where Dexie's own script has been put. */
declare const Dexie: typeof import('dexie').Dexie

/** Seconds of bare Dexie, in one transaction each. */
interface BareWrites {
  /** The rows put into empty tables. */
  first: number
  /** The same rows put in their own place. */
  again: number
}

/**
 * What bare Dexie takes for the rows that stand in `tables` now, in tables with the same indexes in
 * a database of its own, which is deleted afterwards.
 */
export async function bareWrites(page: Page, tables: readonly string[]): Promise<BareWrites> {
  await page.evaluate(`${readFileSync(DEXIE, 'utf8')};0`)
  return page.evaluate(
    async (names) => {
      const kept = await new Dexie('ardent').open()
      const rows = await Promise.all(names.map((name) => kept.table(name).toArray()))
      const schema = names.map((name) => {
        const { primKey, indexes } = kept.table(name).schema
        return [name, [primKey, ...indexes].map(({ src }) => src).join(', ')]
      })
      kept.close()
      const bare = new Dexie('bare')
      bare.version(1).stores(Object.fromEntries(schema))
      await bare.open()
      const put = async () => {
        const start = performance.now()
        await bare.transaction('rw', names, async () => {
          for (const [index, name] of names.entries())
            await bare.table(name).bulkPut(rows[index] ?? [])
        })
        return (performance.now() - start) / 1000
      }
      const writes = { first: await put(), again: await put() }
      await bare.delete()
      return writes
    },
    [...tables],
  )
}

/**
 * Milliseconds that bare Dexie takes to look up 50 accounts by network and handle, each with its
 * person, the person's posts and contacts: in one transaction of the page.
 *
 * @param rounds other accounts each; the median is for the caller
 */
export async function bareLookUps(page: Page, rounds: number): Promise<number[]> {
  await page.evaluate(`${readFileSync(DEXIE, 'utf8')};0`)
  return page.evaluate(async (count) => {
    const db = await new Dexie('ardent').open()
    const tables = ['identities', 'people', 'observations', 'interactions'].map((name) =>
      db.table(name),
    )
    const [identities, people, ...belongings] = tables as [(typeof tables)[0], (typeof tables)[0]]
    const times: number[] = []
    for (let round = 0; round < count; round++) {
      const handles = Array.from({ length: 50 }, (_, nth) => `handle${(round * 50 + nth) * 63}`)
      const start = performance.now()
      await db.transaction('r', tables, async () => {
        const found = await identities
          .where('[network+handleKey]')
          .anyOf(handles.map((handle) => ['x', `handle:${handle}`]))
          .toArray()
        const ids: string[] = found.map(({ personId }) => personId)
        await Promise.all([
          people.bulkGet(ids),
          ...(belongings as (typeof tables)[0][]).map((table) =>
            table.where('personId').anyOf(ids).toArray(),
          ),
        ])
      })
      times.push(performance.now() - start)
    }
    db.close()
    return times
  }, rounds)
}
