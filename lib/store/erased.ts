import { startOfDay } from '../model/days'
import { hex, sha256 } from '../model/hex'
import { Erased, type Erasure, isNameKey } from '../model/person/erased'
import type { Database } from './database'

/** People looked up at once. */
const AT_ONCE = 500

/**
 * The rows that remember somebody's erasure by what they could be recognised by (`erasureKeys`).
 *
 * @param now milliseconds since 1970
 */
export async function erasedRows(
  db: Database,
  keys: readonly string[],
  now: number,
): Promise<Erased[]> {
  const salt = (await db.erasures.limit(1).first())?.salt ?? newSalt()
  const at = startOfDay(now)
  const rows = keys.map(async (key) => Erased.parse({ hash: await hashOf(salt, key), salt, at }))
  return Promise.all(rows)
}

/**
 * Who of some people was erased, here or where a backup that was merged is from.
 *
 * @param people by whatever tells them apart, what each could be recognised by
 */
export async function findErased<Id>(
  db: Database,
  people: Iterable<readonly [Id, readonly string[]]>,
): Promise<Map<Id, Erasure>> {
  const rows = await db.erasures.toArray()
  const found = new Map<Id, Erasure>()
  if (rows.length === 0) return found
  const salts = [...new Set(rows.map(({ salt }) => salt))]
  const days = new Map(rows.map(({ hash, at }) => [hash, at]))
  const prints = new Set(rows.map(({ hash }) => hash.slice(0, PRINT)))
  const look = async ([id, keys]: readonly [Id, readonly string[]]) => {
    for (const key of keys) {
      if (found.get(id)?.byName === false) return
      for (const salt of salts) {
        if (!prints.has(printOf(salt, key))) continue
        const at = days.get(await hashOf(salt, key))
        if (at !== undefined) found.set(id, { at, byName: isNameKey(key) })
      }
    }
  }
  let some: Promise<void>[] = []
  for (const one of people) {
    some.push(look(one))
    if (some.length < AT_ONCE) continue
    await Promise.all(some)
    some = []
  }
  await Promise.all(some)
  return found
}

const newSalt = () => hex(crypto.getRandomValues(new Uint8Array(16)))

/** Digits of a hash that are reckoned at once: of nearly everybody else they say that it is another. */
const PRINT = 4

/** FNV-1a, folded to 16 bits: a digest takes a hundred times as long. */
function printOf(salt: string, key: string): string {
  const text = `${salt} ${key}`
  let hash = 0x811c9dc5
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(PRINT, '0')
}

async function hashOf(salt: string, key: string): Promise<string> {
  const digest = await sha256(`${salt} ${key}`)
  return printOf(salt, key) + digest.slice(0, 32 - PRINT)
}
