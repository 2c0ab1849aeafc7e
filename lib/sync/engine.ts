import type { Database } from '../store/database'
import {
  type KnownRow,
  known,
  outbox,
  remember,
  remembered,
  rememberQuietly,
} from '../store/team-tables'
import type { Clock } from './clock'
import type { Heard } from './heard'
import { Journal } from './journal'
import type { Changes, Remote, RemoteRecord } from './remote'
import { type Seal, UnreadableRecordError } from './seal'
import { join, type RecordState } from './state'

/** Records that are sent in one request. */
const BATCH = 500
/** Records that are asked for in one, and written in one transaction. */
const PAGE = 2000
/** So often is sent again what colleagues write at the same time. */
const TRIES = 10
/** Milliseconds after which the server is asked for its time again. */
const CLOCK_HOLDS = 10 * 60_000

/** Brings what was written here to the server, and what colleagues wrote here. One at a time. */
export class Engine {
  readonly #db: Database
  readonly #remote: Remote
  readonly #seal: Seal
  readonly #clock: Clock
  readonly #journal: Journal
  #setAt = Number.NEGATIVE_INFINITY

  /**
   * @param db has the tables of `declareTeam`, and its writes are tracked
   * @param part rows that are noted in one transaction where there are many
   */
  constructor(db: Database, remote: Remote, seal: Seal, clock: Clock, part = 4000) {
    this.#db = db
    this.#remote = remote
    this.#seal = seal
    this.#clock = clock
    this.#journal = new Journal(db, clock, part)
  }

  /**
   * All that changed on the server, then all that was written here.
   * @throws RemoteError; what was done until then stays, and the next time goes on from there
   * @throws MissingKeyError where the team has a newer key than this browser
   */
  async sync(signal?: AbortSignal): Promise<void> {
    if (performance.now() > this.#setAt + CLOCK_HOLDS) {
      this.#clock.adjust(await this.#remote.time())
      this.#setAt = performance.now()
    }
    await this.pull(0, signal)
    await this.push(signal)
  }

  /**
   * What changed, a page in one transaction with where the next one begins; that comes while this one
   * is written.
   *
   * @param wait milliseconds to wait for a change, until `signal` aborts
   */
  async pull(wait: number, signal?: AbortSignal): Promise<void> {
    let since = (await remembered<string>(this.#db, 'since')) ?? ''
    if (since === '') await this.#journal.begin()
    let coming = this.#page(since, wait, signal)
    for (let isFull = true; isFull; ) {
      const page = await coming
      isFull = page.isFull
      if (isFull) coming = this.#page(page.since, 0, signal)
      // Where this one cannot be written nobody waits for the next.
      coming.catch(() => undefined)
      await this.#take(page, since)
      since = page.since
      signal?.throwIfAborted()
    }
    this.#journal.end()
  }

  async #page(since: string, wait: number, signal?: AbortSignal) {
    const page = await this.#remote.changes(since, PAGE, wait, signal)
    const heard = page.records.map(async (one) =>
      this.#read(one.isSplit ? await this.#remote.leaves(one.id) : [one]),
    )
    return { ...page, heard: await Promise.all(heard) }
  }

  async #take({ records, heard, since }: Page, before: string): Promise<void> {
    // Nobody is told of what says nothing.
    if (records.length === 0) {
      if (since !== before) await rememberQuietly(this.#db, 'since', since)
      return
    }
    await this.#journal.change(async () => {
      await this.#journal.hear(heard.filter((one) => one !== undefined))
      await remember(this.#db, 'since', since)
    })
  }

  /** Whatever the server does not have. What it refuses is set aside, and holds up nothing else. */
  async push(signal?: AbortSignal): Promise<void> {
    if ((await outbox(this.#db).count()) > 0) await this.#journal.change()
    for (let tries = 0; tries < TRIES; ) {
      signal?.throwIfAborted()
      const rows = await known(this.#db).where('dirty').equals(1).limit(BATCH).toArray()
      if (rows.length === 0) return
      const nameless = rows.filter(({ id }) => id === undefined)
      if (nameless.length > 0) await this.#name(nameless)
      else if (!(await this.#send(rows))) tries++
    }
  }

  /** @returns whether nobody was faster */
  async #send(rows: readonly KnownRow[]): Promise<boolean> {
    const sealed = rows.map(async ({ name, record, id, rev }) => ({
      ...(await this.#seal.seal(name, record as RecordState, id)),
      rev,
    }))
    const results = await this.#remote.write(await Promise.all(sealed))
    const byId = new Map(results.map((one) => [one.id, one]))
    await this.#journal.change(() => this.#journal.acknowledge(rows, byId))
    await this.#prune(rows.filter(({ id = '' }) => byId.get(id)?.rev))
    const outrun = results.filter(({ rev, isRefused }) => !rev && !isRefused)
    for (const { id } of outrun) {
      const heard = await this.#read(await this.#remote.leaves(id))
      await this.#journal.change(() =>
        heard ? this.#journal.hear([heard]) : this.#journal.writeAnew(id),
      )
    }
    return outrun.length === 0
  }

  /** What else a split cluster had is in what was sent now. */
  async #prune(rows: readonly KnownRow[]): Promise<void> {
    const leaves = rows.flatMap(({ id = '', leaves = [] }) => leaves.map((rev) => ({ id, rev })))
    if (leaves.length > 0) await this.#remote.prune(leaves)
  }

  /** Every revision of a record as one, written over the one that everybody takes. */
  async #read(leaves: readonly RemoteRecord[]): Promise<Heard | undefined> {
    const opened = await Promise.all(leaves.map((one) => this.#open(one)))
    const [first, ...others] = opened
      .filter((one) => one !== undefined)
      .sort((one, other) => (one.rev > other.rev ? -1 : 1))
    return (
      first && {
        ...first,
        key: [first, ...others].find(({ key }) => key)?.key,
        leaves: others.map(({ rev }) => rev),
        record: others.reduce((both, { record }) => join(both, record), first.record),
      }
    )
  }

  /** A revision as it reads; undefined where nobody here can read it: it is left alone. */
  async #open({ id, rev, e }: RemoteRecord) {
    if (e === undefined) return undefined
    try {
      return { ...(await this.#seal.open({ id, e })), id, rev }
    } catch (error) {
      if (error instanceof UnreadableRecordError) return undefined
      throw error
    }
  }

  async #name(rows: readonly KnownRow[]): Promise<void> {
    const named = rows.map(async ({ name }) => [name, await this.#seal.idOf(name)] as const)
    const ids = new Map(await Promise.all(named))
    await this.#journal.change(() => this.#journal.name(ids))
  }
}

/** A page of changes, opened. */
type Page = Changes & { heard: (Heard | undefined)[] }
