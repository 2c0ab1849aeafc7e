import Dexie from 'dexie'
import { isDiskFull, rootOf, UserError } from '../model/user-error'
import { hearOfTornLogs, renewLog, renewTornLog, tellOfTornLog } from './torn-log'

/** In bytes. Chromium writes a megabyte at a time, and a few more when it tidies up behind. */
const ROOM = 16 * 2 ** 20
/** No disk is filled faster, in bytes a millisecond: until then there is room, and nobody is asked. */
const FASTEST = 4_000_000
/** Milliseconds after which the browser is asked again, however much there was. */
const ASKED_EVERY = 10_000

/** What writes by itself, in a transaction of its own, and what others come down to. */
const WRITES = {
  Table: [
    'add',
    'put',
    'delete',
    'clear',
    'bulkAdd',
    'bulkPut',
    'bulkUpdate',
    'bulkDelete',
    'upsert',
  ],
  Collection: ['modify', 'delete'],
} as const

/**
 * Has nothing be written where the disk has hardly any room left (QuotaExceededError), because a
 * write that fails halfway endangers all there is (`torn-log.ts`). Where another program takes the
 * last room during a write, the next one renews the log first.
 */
export function standFullDisk(db: Dexie): void {
  openAnew(db)
  const guard = guardOf()
  const begin = db.transaction.bind(db) as (mode: string, ...rest: unknown[]) => unknown
  db.transaction = ((mode: string, ...rest: unknown[]) =>
    mode.startsWith('rw')
      ? guard(() => begin(mode, ...rest))
      : begin(mode, ...rest)) as typeof db.transaction
  for (const [kind, names] of Object.entries(WRITES)) {
    const methods = db[kind as keyof typeof WRITES].prototype as unknown as Record<
      string,
      Operation
    >
    for (const name of names) {
      const write = methods[name] as Operation
      methods[name] = function (...given) {
        return guard(() => write.apply(this, given))
      }
    }
  }

  // The browser closes a connection by itself where it fails to write.
  db.on('ready', () => db.backendDB().addEventListener('close', tellOfTornLog), true)
  hearOfTornLogs()
}

/**
 * Has a new log be begun once each time the browser was started, where there is room: whether it was
 * killed before in the midst of a write, nothing tells.
 *
 * @param renewed whether that was done since the browser was started
 */
export async function renewLogOnce(renewed: {
  getValue(): Promise<boolean>
  setValue(renewed: boolean): Promise<void>
}): Promise<void> {
  if (await renewed.getValue()) return
  await spareRoom(navigator.storage)
  await renewLog()
  await renewed.setValue(true)
}

/** What Dexie keeps of its opening: nothing that it makes known lets the error be another. */
interface Opening {
  isBeingOpened: boolean
  dbOpenError: unknown
  /** Tells all who wait for the opening that it has ended. */
  dbReadyResolve(): void
}

/**
 * Has a database that could not be opened, as on a full disk, be opened anew by the next request.
 * Dexie refuses all that is asked from then on. Who waited for that opening is told why it failed.
 */
function openAnew(db: Dexie): void {
  const open = db.open.bind(db)
  const { _state: state } = db as unknown as { _state: Opening }
  const letRetry = () => db.hasFailed() && db.close({ disableAutoOpen: false })
  db.open = () => {
    if (state.isBeingOpened || db.isOpen()) return open()
    const tell = state.dbReadyResolve
    const failed = new Dexie.Promise<unknown>((resolve) => {
      state.dbReadyResolve = () => {
        const { dbOpenError } = state
        if (!dbOpenError) return tell()
        void whyNotOpened(dbOpenError).then((why) => {
          if (state.dbOpenError === dbOpenError) state.dbOpenError = why
          tell()
          setTimeout(letRetry)
          resolve(why)
        })
      }
    })
    return open().catch(() => failed.then((why) => Dexie.Promise.reject(why)))
  }
}

/**
 * What a failed opening says, or that the disk is full where it does not say so: where an upgrade finds
 * no room for what it writes, Chromium says no more than that the connection was closed.
 */
async function whyNotOpened(error: unknown): Promise<unknown> {
  if (isDiskFull(rootOf(error))) {
    tellOfTornLog()
    return error
  }
  if (rootOf(error) instanceof UserError || isClosing(error) || !navigator.storage) return error
  const why = await spareRoom(navigator.storage).catch((refusal) => refusal)
  if (!isDiskFull(why)) return error
  tellOfTornLog()
  return why
}

/** Whether somebody here closed the database while it was being opened. */
const isClosing = (error: unknown) => error instanceof Dexie.DatabaseClosedError

type Operation = (this: unknown, ...given: unknown[]) => unknown

/** Has work that writes be done where there is room, and the log be whole before. */
function guardOf(): (work: () => unknown) => unknown {
  let roomUntil = 0
  let wasFull = false
  const toldOf = (error: unknown) => {
    if (isDiskFull(rootOf(error))) {
      tellOfTornLog()
      roomUntil = 0
      wasFull = true
    } else if (wasFull && isRefused(error))
      throw new DOMException(String(error), 'QuotaExceededError')
    throw error
  }
  const look = async (storage: StorageManager) => {
    if (performance.now() < roomUntil) return
    const spare = await spareRoom(storage)
    roomUntil = performance.now() + Math.min(spare / FASTEST, ASKED_EVERY)
  }
  return (work) => {
    const { storage } = navigator
    if (!storage || Dexie.currentTransaction) return work()
    const done = (value: unknown) => {
      wasFull = false
      return value
    }
    const tried = () => (work() as PromiseLike<unknown>).then(done, toldOf)
    return Dexie.Promise.resolve(look(storage).then(renewTornLog)).then(tried)
  }
}

/** Firefox lets nothing more be written then, and says so for each second write, without the reason. */
const isRefused = (error: unknown) => (error as { name?: unknown })?.name === 'InvalidStateError'

/**
 * In bytes, beyond what has to be left.
 *
 * @throws DOMException `QuotaExceededError` where not even that is there
 */
async function spareRoom(storage: StorageManager): Promise<number> {
  const { quota = Infinity, usage = 0 } = await storage.estimate()
  const spare = quota - usage - ROOM
  if (spare >= 0) return spare
  throw new DOMException('The disk has hardly any room left', 'QuotaExceededError')
}
