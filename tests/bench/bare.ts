import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const DEXIE = join(import.meta.dirname, '../../node_modules/dexie/dist/dexie.min.js')

/** Runs in the page, where Dexie's own script has been put. */
declare const Dexie: typeof import('dexie').Dexie

/**
 * Seconds that bare Dexie takes to put the rows that stand in `tables` now into a database `name` of
 * its own with the same indexes, in one transaction. Called again, it puts them in their own place.
 */
export async function bareWrites(
  page: Page,
  name: string,
  tables: readonly string[],
): Promise<number> {
  await page.evaluate(`${readFileSync(DEXIE, 'utf8')};0`)
  return page.evaluate(
    async ({ database, names }) => {
      const kept = await new Dexie('ardent').open()
      const rows = await Promise.all(names.map((table) => kept.table(table).toArray()))
      const schema = names.map((table) => {
        const { primKey, indexes } = kept.table(table).schema
        return [table, [primKey, ...indexes].map(({ src }) => src).join(', ')]
      })
      kept.close()
      const bare = new Dexie(database)
      bare.version(1).stores(Object.fromEntries(schema))
      await bare.open()
      const start = performance.now()
      await bare.transaction('rw', names, async () => {
        for (const [index, table] of names.entries()) {
          await bare.table(table).bulkPut(rows[index] ?? [])
        }
      })
      const seconds = (performance.now() - start) / 1000
      bare.close()
      return seconds
    },
    { database: name, names: [...tables] },
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

/**
 * The same accounts, by requests of the browser's own database, as few and as many at once as can be:
 * those for the accounts, then all others. No look-up of these rows takes less.
 *
 * @returns milliseconds, in the page
 */
export function bareRequests(page: Page, rounds: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open('ardent'))
    const times: number[] = []
    for (let round = 0; round < count; round++) {
      const handles = Array.from({ length: 50 }, (_, nth) => `handle${(round * 50 + nth) * 63}`)
      const start = performance.now()
      const reading = db.transaction(['identities', 'people', 'observations', 'interactions'])
      const store = (name: string) => reading.objectStore(name)
      const accounts = store('identities').index('[network+handleKey]')
      const found = await Promise.all(
        handles.map((handle) => answer(accounts.getAll(['x', `handle:${handle}`]))),
      )
      const posts = store('observations').index('personId')
      const contacts = store('interactions').index('[personId+at]')
      const ids: string[] = found.flat().map(({ personId }) => personId)
      await Promise.all([
        ...ids.map((id) => answer(store('people').get(id))),
        ...ids.map((id) => answer(posts.getAll(id))),
        ...ids.map((id) => answer(contacts.getAll(IDBKeyRange.bound([id], [id, []])))),
      ])
      times.push(performance.now() - start)
    }
    db.close()
    return times
  }, rounds)
}
