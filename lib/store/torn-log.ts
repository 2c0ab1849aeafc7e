import Dexie from 'dexie'

/**
 * Chromium writes to a log first. Where the disk is full in the middle of that, or the browser is killed,
 * or the machine loses power, half a record stays at its end, and Chromium goes on with that log. What is
 * written behind it later makes the log unreadable, and a database that Chromium cannot read when it next
 * opens it is thrown away as a whole. A log that is long enough is put away and a new one begun, which
 * ends the danger.
 */
let isTorn = false
let told: BroadcastChannel | undefined

/** Hears of it from everything else of ours that has the database open: all share the log. */
export function hearOfTornLogs(): void {
  if (told || !navigator.storage) return
  told = new BroadcastChannel('ardent-torn-log')
  told.onmessage = () => {
    isTorn = true
  }
}

/** Says that a write may have ended halfway. */
export function tellOfTornLog(): void {
  isTorn = true
  told?.postMessage(null)
}

/** How much is written: Chromium begins a new log after 4 MB at the most. */
const PIECES = 192
const BYTES_A_PIECE = 48 * 2 ** 10

/** Has a new log be begun where the old one is torn. */
export async function renewTornLog(): Promise<void> {
  if (!isTorn) return
  await renewLog()
  isTorn = false
}

/** Has a new log be begun, by a database that is deleted at once. */
export async function renewLog(): Promise<void> {
  const filler = new Dexie('ardent-filler')
  filler.version(1).stores({ pieces: 'id' })
  // At random, so that it is not compressed.
  const bytes = () => crypto.getRandomValues(new Uint8Array(BYTES_A_PIECE))
  const pieces = Array.from({ length: PIECES }, (_, id) => ({ id, bytes: bytes() }))
  await filler.table('pieces').bulkPut(pieces)
  await filler.delete()
}
