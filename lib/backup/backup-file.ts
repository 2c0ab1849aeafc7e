/**
 * A backup is one JSON document that is also one row a line, so that it is written and read in
 * pieces, whatever its size:
 *
 *     {"ardent":"backup","version":15,"madeAt":1760000000000,"counts":{"people":2, …},
 *     "settings":{…},
 *     "people":[
 *     {…},
 *     {…}
 *     ],
 *     "identities":[
 *     ],
 *     "sha256":"…"}
 *
 * The tables come in the order of `BACKUP_TABLES`, each with its rows in the order of their keys.
 * The last line is a checksum over all bytes before it: SHA-256, chained, because WebCrypto digests
 * no streams. It starts with 32 zero bytes, and for each MiB is the digest of itself and that MiB.
 */
import { z } from 'zod'
import { DAY } from '../model/days'
import { hex } from '../model/hex'
import { Timestamp } from '../model/person/person'
import { UserError } from '../model/user-error'

/**
 * The version of the backup's rows: that of the database they come from, so that a change of
 * either is a new version of both. An earlier version's rows are read as well: `bringUpToDate`
 * (`reader.ts`) is the step for each.
 */
export const BACKUP_VERSION = 15

/** The earliest version whose backups are read. */
export const FIRST_BACKUP_VERSION = 2

/**
 * The largest file that is read, in bytes. A restore is one transaction, and the browser holds all
 * that it writes until its end; 100,000 people with 300,000 contacts take about 150 MB.
 */
export const BACKUP_LIMIT = 1_000_000_000

/** The first line of a backup: what it is, and how many rows each table has. */
export const BackupHeader = z.strictObject({
  ardent: z.literal('backup'),
  version: z.int().positive(),
  madeAt: Timestamp,
  counts: z.record(z.string().max(40), z.int().nonnegative()),
})
export type BackupHeader = z.infer<typeof BackupHeader>

/** A file as bytes. Read at once, since a transaction waits for nothing but the database. */
export interface Bytes {
  size: number
  read(start: number, end: number): Uint8Array<ArrayBuffer>
}

/** Bytes that are read or digested at once. */
export const PIECE = 2 ** 20

const lastLine = (checksum: string) => `"sha256":"${checksum}"}\n`

/** How long the last line is, in bytes. */
const LAST_LINE = lastLine('0'.repeat(64)).length

/** Where the last line begins. */
export const bodyEnd = ({ size }: Pick<Bytes, 'size'>) => Math.max(0, size - LAST_LINE)

/** The line that opens the document. */
export function headLine(header: BackupHeader): string {
  return `${JSON.stringify(header).slice(0, -1)},\n`
}

/** What the first line says, or null where it is not one of a backup. */
export function readHeadLine(line: string): BackupHeader | null {
  const text = line.replace(/,$/, '}')
  const head = BackupHeader.safeParse(parsedOrNull(text))
  if (!head.success) return null
  if (saysTwice(text, head.data)) throw new UserError('error_backup_field_twice', ['header', 1])
  return head.data
}

/** The line that ends a document with this body. */
export async function endLine(body: Blob): Promise<string> {
  return lastLine(await checksum(body.size, async (start, end) => bytesOf(body.slice(start, end))))
}

/**
 * Refuses a file that was cut off, or changed since it was made.
 * @throws UserError
 */
export async function refuseDamaged(bytes: Bytes): Promise<void> {
  const end = bodyEnd(bytes)
  const found = new TextDecoder().decode(bytes.read(end, bytes.size))
  if (!/^"sha256":"[0-9a-f]{64}"}\n$/.test(found)) throw new UserError('error_backup_cut_off')
  const expected = lastLine(await checksum(end, bytes.read))
  if (found !== expected) throw new UserError('error_backup_damaged')
}

/** What `text` is as JSON; null where it is none. */
export function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Whether an object in `text` has a field twice, of which JSON keeps the last and says nothing.
 *
 * @param value what `text` is as JSON
 */
export function saysTwice(text: string, value: unknown): boolean {
  // As we write it, it is the same: only what others wrote is looked at closely.
  if (JSON.stringify(value) === text) return false
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"(?<isField>\s*:)?/g)
  let written = 0
  for (const { groups } of strings) if (groups?.isField) written++
  return written !== countFields(value)
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce<number>((sum, inner) => sum + countFields(inner), own)
}

type Read = (start: number, end: number) => Uint8Array | Promise<Uint8Array>

async function checksum(size: number, read: Read): Promise<string> {
  let digest = new Uint8Array(32)
  for (let start = 0; start < size; start += PIECE) {
    const piece = await read(start, Math.min(start + PIECE, size))
    const chained = new Uint8Array(digest.length + piece.length)
    chained.set(digest)
    chained.set(piece, digest.length)
    digest = new Uint8Array(await crypto.subtle.digest('SHA-256', chained))
  }
  return hex(digest)
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** Days after which a backup counts as old. */
const BACKUP_DAYS = 14

/** Whether it is time for a backup: there is somebody to lose, and no backup of the last weeks. */
export function isBackupDue(lastAt: number | null, people: number, now: number): boolean {
  return people > 0 && (lastAt === null || now - lastAt > BACKUP_DAYS * DAY)
}
