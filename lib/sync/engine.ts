import type { Database } from '../store/database'
import type { KnownRow } from '../store/team-tables'
import type { Clock } from './clock'
import type { Heard } from './heard'
import { Journal } from './journal'
import type { Remote, RemoteRecord } from './remote'
import type { Seal } from './seal'
import { isNameless, join, type RecordState } from './state'

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
  async sync(): Promise<void> {
    if (performance.now() > this.#setAt + CLOCK_HOLDS) {
      this.#clock.adjust(await this.#remote.time())
      this.#setAt = performance.now()
    }
    await this.pull(0)
    await this.#push()
  }

  /**
   * What changed, a page in one transaction with where the next one begins; that comes while this one
   * is written.
   *
   * @param wait milliseconds to wait for a change, until `signal` aborts
   */
  async pull(wait: number, signal?: AbortSignal): Promise<void> {
    let since = await this.#journal.begin()
    let coming = this.#page(since, wait, signal)
    for (let isFull = true; isFull; ) {
      const page = await coming
      isFull = page.isFull
      if (isFull) coming = this.#page(page.since, 0, signal)
      // Where this one cannot be written nobody waits for the next.
      coming.catch(() => undefined)
      if (page.since !== since) await this.#journal.hear(page.heard, page.since)
      since = page.since
      signal?.throwIfAborted()
    }
  }

  /** A page of changes, opened: what of it can be read. */
  async #page(from: string, wait: number, signal?: AbortSignal) {
    const { records, since, isFull } = await this.#remote.changes(from, PAGE, wait, signal)
    const read = records.map(async (one) =>
      this.#read(one.isSplit ? await this.#remote.leaves(one.id) : [one]),
    )
    const heard = (await Promise.all(read)).filter((one) => one !== undefined)
    return { heard, since, isFull }
  }

  /** Whatever the server does not have. What it refuses is set aside, and holds up nothing else. */
  async #push(): Promise<void> {
    await this.#journal.note()
    for (let tries = 0; tries < TRIES; ) {
      const rows = await this.#journal.unsent(BATCH)
      if (rows.length === 0) return
      if (!(await this.#send(rows))) tries++
    }
  }

  /** @returns whether nobody was faster */
  async #send(rows: readonly KnownRow[]): Promise<boolean> {
    const sealed = rows.map(async (row) => ({
      ...row,
      ...(await this.#seal.seal(row.name, row.record as RecordState, row.id)),
    }))
    // What is known by its id alone, and by its name as well, is one as soon as the server was asked.
    const sent = new Map((await Promise.all(sealed)).map((row) => [row.id, row]))
    const results = await this.#remote.write([...sent.values()])
    await this.#journal.acknowledge(sent, results)
    await this.#prune(results.flatMap(({ id, rev }) => (rev && sent.get(id)) || []))
    const outrun = results.filter(({ rev, isRefused }) => !rev && !isRefused)
    for (const { id } of outrun) {
      const heard = await this.#read(await this.#remote.leaves(id))
      await (heard ? this.#journal.hear([heard]) : this.#journal.writeAnew(id))
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
    const [first, ...others] = opened.flat().sort((one, other) => (one.rev > other.rev ? -1 : 1))
    if (!first) return undefined
    const { name } = others.find((one) => !isNameless(one.name)) ?? first
    const record = others.map(({ record }) => record).reduce(join, first.record)
    return { ...first, name, record, leaves: others.map(({ rev }) => rev) }
  }

  /** A revision as it reads; none where nobody here can read it: it is left alone. */
  async #open({ id, rev, e = '' }: RemoteRecord) {
    const opened = await this.#seal.open({ id, e })
    return opened ? [{ ...opened, id, rev }] : []
  }
}
