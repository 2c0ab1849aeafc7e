import { BACKUP_VERSION, type Bytes } from '../../../lib/backup/backup-file'
import { BACKUP_TABLES, TABLE_NAMES, type TableName } from '../../../lib/backup/tables'
import { authorKeysOf } from '../../../lib/model/person/author-keys'
import { newPerson, type Person } from '../../../lib/model/person/person'
import type { Interaction, Suggestion } from '../../../lib/model/records'
import { type Database, identityRow } from '../../../lib/store/database'
import { deriveAgain } from '../../../lib/store/person-rows'

export const NOW = 1_760_000_000_000
const DAY = 86_400_000

/** An id that reads well in a failing test: `id(7)` ends in 7. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export function person(number: number, changes: Partial<Person> = {}): Person {
  return { ...newPerson(id(number), `Ada${number} Berg`, NOW - 400 * DAY), ...changes }
}

export function contact(number: number, personId: string): Interaction {
  return {
    id: id(number),
    personId,
    channel: 'phone',
    direction: 'in',
    kind: 'praise',
    direct: true,
    at: NOW - number * DAY,
    excerpt: `said ${number}`,
  }
}

/** Somebody who is not kept and waits for an answer. */
export function waiting(number: number, handle: string): Suggestion {
  return {
    id: id(number),
    network: 'x',
    postKey: `post${number}`,
    postUrl: `https://x.com/${handle}/status/${number}`,
    authorKeys: authorKeysOf('x', { handle, kind: 'person' }),
    stranger: { handle, url: `https://x.com/${handle}`, kind: 'person' },
    action: 'careful_reply',
    reasons: [],
    priority: 1600,
    exempt: true,
    status: 'open',
    at: NOW,
    postAt: NOW - DAY,
  }
}

/** Puts a person with two accounts and two contacts into a database, as the store would. */
export async function putPerson(db: Database, one: Person): Promise<void> {
  const number = Number(one.id.slice(-4))
  await db.people.put({ ...one, found: '' })
  await db.identities.bulkPut(
    (['x', 'linkedin'] as const).map((network) =>
      identityRow({
        network,
        key: `handle:ada${number}_${network}`,
        handle: `ada${number}_${network}`,
        handleHistory: [`old${number}_${network}`],
        url: `https://${network}.com/ada${number}_${network}`,
        kind: 'person',
        personId: one.id,
      }),
    ),
  )
  await db.interactions.bulkPut([1, 2].map((nth) => contact(1000 + number * 10 + nth, one.id)))
  await deriveAgain(db, [one.id])
}

/**
 * A person with something in every table of the database that can hold anything of them. Each
 * table's row says `trace` where it can say something.
 */
export async function putInEveryTable(db: Database, one: Person, trace: string): Promise<void> {
  const number = Number(one.id.slice(-4))
  const own = (nth: number) => ({ id: id(number * 100_000 + nth), personId: one.id, at: NOW })
  const post = {
    network: 'x' as const,
    postKey: `${trace}-post`,
    postUrl: `https://x.com/${trace}/status/1`,
    personId: one.id,
  }
  const folded = { ...person(number + 5000), displayName: `${trace} folded` }
  await putPerson(db, one)
  await db.notes.add({ ...own(1), text: `${trace} note`, kind: 'note', by: trace })
  await db.insights.add({
    ...own(2),
    text: `${trace} insight`,
    topic: 'Straps',
    sentiment: 'neutral',
  })
  await db.followUps.add({ id: own(3).id, personId: one.id, due: NOW, why: `${trace} promise` })
  await db.rewards.add({ ...own(4), kind: 'gift', why: `${trace} reward`, by: trace })
  await db.campaigns.add({
    id: own(5).id,
    name: 'Crag preview',
    kind: 'preview',
    startsAt: NOW,
    asked: [one.id],
    tookPart: [one.id],
  })
  await db.suggestions.add({
    ...own(6),
    ...post,
    action: 'thank',
    reasons: [],
    priority: 1,
    exempt: false,
    status: 'open',
  })
  await db.answerCounts.add({
    at: NOW - (NOW % DAY),
    network: 'x',
    kind: 'question',
    outcome: 'late',
    count: number,
  })
  await db.insertions.add({
    ...post,
    action: 'thank',
    text: `${trace} draft`,
    at: NOW,
    seenSent: false,
  })
  await db.draftUses.add({ id: own(7).id, draftId: 'en/thank/x/warm', at: NOW })
  const identityKey = `handle:ada${number}_x`
  await db.observations.add({ ...post, identityKey, label: 'positive', at: NOW })
  await db.corrections.add({ ...post, label: 'negative', at: NOW })
  const { postUrl: _, ...address } = post
  await db.examples.add({
    ...address,
    label: 'negative',
    by: 'correction',
    probabilities: { negative: 0.2, neutral: 0.3, positive: 0.5 },
    words: [{ print: number, text: trace.toLowerCase() }, { print: 1 }],
    at: NOW,
  })
  await db.merges.add({
    id: own(8).id,
    kept: one,
    folded,
    result: one,
    moved: { identities: [['x', `handle:${trace}`]] },
    at: NOW,
  })
  await db.tierMoves.add({ ...own(9), from: 'unknown', to: 'engaged', by: trace, reasons: [] })
  await db.draws.add({
    id: own(10).id,
    name: 'Autumn draw',
    phrase: 'nine bags',
    among: { of: 'vips' },
    eligible: [one.id],
    leftOut: [],
    winners: [one.id],
    fingerprint: 'a'.repeat(64),
    algorithm: 'sha256-xoroshiro128plus-1',
    at: NOW,
  })
  await db.wordings.add({ id: 'en/thank/x/own', on: true, body: 'Thanks!', updatedAt: NOW })
  await db.discoveries.add({
    network: 'x',
    key: identityKey,
    handle: `ada${number}_x`,
    url: `https://x.com/ada${number}_x`,
    kind: 'person',
    posts: [{ postKey: `${trace}-found`, at: NOW }],
    lastAt: NOW,
    ignored: false,
  })
  await db.refusals.add({ ...own(13), about: 'merge', what: id(2) })
  await db.segments.add({ id: own(12).id, name: 'Makers', filter: {}, at: NOW })
  await db.tags.add({ key: 'guides', name: 'Guides', colour: 'teal' })
  await db.companyNotes.add({ key: 'acme', name: 'Acme', text: 'Pays late', at: NOW })
  await db.erasures.add({ hash: 'c'.repeat(32), salt: 'd'.repeat(32), at: NOW })
  await db.columnMaps.add({ signature: 'b'.repeat(64), columns: ['ignore'], at: NOW })
  const changeId = own(11).id
  await db.changes.add({ id: changeId, kind: 'bulk_edit', what: 'tier', people: 1, at: NOW })
  await db.changeBlocks.add({
    changeId,
    part: 0,
    rows: [
      { table: 'people', key: one.id, before: one },
      { table: 'identities', key: ['x', identityKey] },
      { table: 'campaigns', key: own(5).id, before: await db.campaigns.get(own(5).id) },
      { table: 'merges', key: own(8).id, before: await db.merges.get(own(8).id) },
    ],
  })
}

/** How a restore is remembered in tests. */
export const RESTORED = { id: id(990), what: 'ardent-backup.json', at: NOW }

/** Every row of every table. */
export async function dump(db: Database): Promise<Record<string, object[]>> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  )
}

/** A backup as an earlier version would have made it: without the tables that it had not. */
export function ofVersion(version: number, text: string): string {
  const isLater = (table: TableName) => (BACKUP_TABLES[table].since ?? 0) > version
  return TABLE_NAMES.filter(isLater).reduce(
    (rest, table) => rest.replace(new RegExp(`^"${table}":\\[\\n(?:\\{.*\\n)*\\],\\n`, 'm'), ''),
    text.replace(`"version":${BACKUP_VERSION}`, `"version":${version}`),
  )
}

export async function bytesOf(blob: Blob): Promise<Bytes> {
  return bytesIn(new Uint8Array(await blob.arrayBuffer()))
}

export function bytesIn(all: Uint8Array<ArrayBuffer>): Bytes {
  return { size: all.length, read: (start, end) => all.subarray(start, end) }
}
