import type { Page } from 'playwright-core'

/** How many of each there are in a crowd. */
export interface CrowdSize {
  people: number
  interactions: number
  /** How many of the promises, one to 50 people, are due already; the others will be. */
  due: number
}

/** What the dashboard has to bear. */
export const LARGE: CrowdSize = { people: 100_000, interactions: 300_000, due: 20 }

/**
 * Fills the database of an extension with invented people, by writing rows straight into it as the
 * store would have stored them. The same crowd every time. `page` is a page of the extension whose
 * database is open already.
 *
 * Names are `Given17 Family204`, handles `handle17`; one in 500 is a VIP advocate.
 */
export function fillCrowd(page: Page, size: CrowdSize): Promise<void> {
  return page.evaluate(writeCrowd, { ...size, now: Date.now() })
}

/** Runs in the page: everything it needs is in it. */
async function writeCrowd({ people, interactions, due, now }: CrowdSize & { now: number }) {
  const DAY = 86_400_000
  const EPOCH = Date.UTC(2025, 0, 1)
  const TIERS = ['unknown', 'not_engaged', 'not_engaged', 'engaged', 'fully_engaged']
  const STATUSES = ['unknown', 'customer', 'customer', 'prospect', 'former', 'partner']
  const TAGS = [undefined, undefined, 'guides and outfitters', 'makers', 'commuters']
  const NETWORKS = ['x', 'facebook', 'linkedin']
  const KINDS = ['mention', 'praise', 'comment', 'question', 'complaint', 'thank', 'answer']
  const WEIGHTS: Record<string, number> = { mention: 3, praise: 3 }
  const LABELS = ['positive', 'neutral', 'negative', 'positive']
  const HOSTS = ['https://x.com/', 'https://www.facebook.com/', 'https://www.linkedin.com/in/']
  const idOf = (kind: number, n: number) =>
    `00000000-0000-4000-8${kind}00-${String(n).padStart(12, '0')}`
  const of = <T>(list: readonly T[], n: number) => list[n % list.length] as T

  const contactsEach = Math.max(1, Math.floor(interactions / people))
  const contact = (person: number, nth: number) => {
    const kind = of(KINDS, person * 3 + nth * 5)
    const outgoing = kind === 'thank' || kind === 'answer'
    return {
      id: idOf(1, person * contactsEach + nth),
      personId: idOf(0, person),
      channel: of(NETWORKS, person),
      direction: outgoing ? 'out' : 'in',
      kind,
      direct: nth === 0,
      at: now - ((person * 7919 + nth * 104_729) % 720) * DAY,
    }
  }
  const strengthOf = (contacts: ReturnType<typeof contact>[]) =>
    contacts
      .filter(({ direction }) => direction === 'in')
      // As they are read from the database, which decides the last digit of their sum.
      .toSorted((a, b) => a.at - b.at)
      .reduce((sum, { kind, at }) => {
        return sum + (WEIGHTS[kind] ?? 2) / 0.9 ** ((at - EPOCH) / DAY / 30.44)
      }, 0)

  // As `store/find-block.ts` has what people are found by; any stamp will do.
  const blocks = new Map<number, { ids: string[]; starts: number[]; texts: string[] }>()
  const addToBlock = (id: string, found: string) => {
    let hash = 0x811c9dc5
    for (let n = 0; n < id.length; n++) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193)
    const key = (hash ^ (hash >>> 16)) & 255
    const block = blocks.get(key) ?? { ids: [], starts: [0], texts: [] }
    blocks.set(key, block)
    block.ids.push(id)
    block.texts.push(found)
    block.starts.push((block.starts.at(-1) ?? 0) + found.length)
  }

  const open = indexedDB.open('ardent')
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(open.error)
  })
  const TABLES = ['tags', 'people', 'identities', 'interactions', 'observations', 'followUps']
  for (let start = 0; start < people; start += 5000) {
    const transaction = db.transaction(TABLES, 'readwrite')
    const put = (table: string, row: object) => transaction.objectStore(table).put(row)
    for (let n = start; n < Math.min(people, start + 5000); n++) {
      const id = idOf(0, n)
      const contacts = Array.from({ length: contactsEach }, (_, nth) => contact(n, nth))
      const at = now - ((n * 31) % 900) * DAY
      const tag = of(TAGS, n)
      if (tag && n < 10) put('tags', { key: tag, name: tag, colour: 'teal' })
      const crm = n % 4 === 0 && { company: `Company ${n % 211}`, city: `Town ${n % 53}` }
      const facts = Object.values(crm || {})
      const lines = [`Given${n} Family${n % 997}`, ...facts].join('\n').toLowerCase()
      const found = `\n${lines}\n${of(NETWORKS, n).toUpperCase()}/handle${n}\n`
      addToBlock(id, found)
      put('people', {
        id,
        displayName: `Given${n} Family${n % 997}`,
        tier: of(TIERS, n * 7),
        tierSource: 'staff',
        status: of(STATUSES, n * 5),
        motivation: [],
        ...(tag && { tags: [tag] }),
        ...(n % 500 === 0 && { vip: { since: at, by: '', why: '' } }),
        ...(n % 3 === 0 && { influence: { followers: (n * 37) % 90_000 } }),
        ...(crm && { crm }),
        createdAt: at,
        updatedAt: at,
        found,
        lastContactAt: Math.max(...contacts.map((one) => one.at)),
        strength: strengthOf(contacts),
      })
      put('identities', {
        network: of(NETWORKS, n),
        key: `handle:handle${n}`,
        handleKey: `handle:handle${n}`,
        handle: `handle${n}`,
        handleHistory: [],
        url: `${of(HOSTS, n)}handle${n}`,
        kind: 'person',
        personId: id,
      })
      for (const one of contacts) put('interactions', one)
      for (let nth = 0; n % 5 === 0 && nth < 2; nth++) {
        put('observations', {
          network: of(NETWORKS, n),
          postKey: `${n}-${nth}`,
          personId: id,
          identityKey: `handle:handle${n}`,
          label: of(LABELS, n + nth),
          at: now - (n % 60) * DAY,
        })
      }
      if (n % 50 === 0) {
        const nth = n / 50
        const day = 1 + (nth % 20)
        put('followUps', {
          id: idOf(2, n),
          personId: id,
          due: now + (nth < due ? -day : day) * DAY,
          why: 'Ask how the strap holds',
        })
      }
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onerror = () => reject(transaction.error)
    })
  }
  const transaction = db.transaction(['findBlocks', 'findStamps'], 'readwrite')
  for (const [block, { ids, starts, texts }] of blocks) {
    const row = { block, ids: ids.join(''), starts: Uint32Array.from(starts), text: texts.join('') }
    transaction.objectStore('findBlocks').put(row)
    transaction.objectStore('findStamps').put({ block, stamp: row.text.length })
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  db.close()
}

/** Makes the first `count` promises due, as if their days had come. */
export function makeDue(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ([wanted, now]) => {
      const open = indexedDB.open('ardent')
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(open.error)
      })
      const transaction = db.transaction('followUps', 'readwrite')
      const table = transaction.objectStore('followUps')
      const request = table.getAll(undefined, wanted)
      request.onsuccess = () => {
        for (const [nth, row] of request.result.entries()) {
          table.put({ ...row, due: now - (1 + (nth % 20)) * 86_400_000 })
        }
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve
        transaction.onerror = () => reject(transaction.error)
      })
      db.close()
    },
    [count, Date.now()] as const,
  )
}
