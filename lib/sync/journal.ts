import type { Database } from '../store/database'
import {
  forgetOverruled,
  type KnownRow,
  keepKnown,
  keepMarks,
  known,
  noteOverruled,
  type Overruled,
  outbox,
  REFUSED,
  remember,
  remembered,
} from '../store/team-tables'
import { CLOCK } from '../store/track'
import { showAll } from './apply'
import { Around } from './around'
import type { Clock, ClockState } from './clock'
import { editsIn } from './edits'
import { type Heard, nameOfHeard, rowsOf } from './heard'
import { knownRow, knownUnder, namelessly, recordOf, Seen } from './known'
import { marksIn, namesIn } from './marks'
import { overruledIn } from './overruled'
import type { WriteResult } from './remote'
import {
  isSame,
  join,
  type RecordState,
  type State,
  tableOf,
  withoutRefused,
  written,
} from './state'

/** A mark has a thousand keys at most: fewer than these are noted at once. */
const FEW_MARKS = 4

/** A record that is another now, and what else of its row is. */
interface Turned extends Partial<Pick<KnownRow, 'id' | 'rev' | 'leaves' | 'dirty'>> {
  record: RecordState
  /** What it was called here as long as its key was not known. */
  was?: string
}

/** What the team knows, as it is kept in the database, and the rows that it comes to. */
export class Journal {
  readonly #db: Database
  readonly #clock: Clock
  readonly #part: number
  #seen: Seen | undefined

  /**
   * @param db has the tables of `declareTeam`, and its writes are tracked
   * @param part rows that are noted in one transaction where there are many
   */
  constructor(db: Database, clock: Clock, part: number) {
    this.#db = db
    this.#clock = clock
    this.#part = part
  }

  /** A download from the very beginning begins: as long as it lasts, what is known is remembered here. */
  async begin(): Promise<void> {
    this.#seen = (await known(this.#db).count()) === 0 ? new Seen() : undefined
  }

  /** It is over. */
  end(): void {
    this.#seen = undefined
  }

  /** A transaction that first notes what was written here, so that nothing is shown over it. */
  async change(work?: () => Promise<void>): Promise<void> {
    // A large import is noted part by part: who writes meanwhile waits for one part at most.
    while ((await outbox(this.#db).count()) > FEW_MARKS) if (await this.#write(this.#part)) break
    await this.#write(undefined, work)
  }

  /** @returns whether all that was written here is noted */
  #write(most?: number, work?: () => Promise<void>): Promise<boolean> {
    return this.#db.transaction('rw', this.#db.tables, async () => {
      await this.#catchUp()
      const isAll = await this.#noteMarks(most)
      await work?.()
      await this.#catchUp()
      await remember(this.#db, CLOCK, this.#clock.state)
      return isAll
    })
  }

  /** Pages and workers give stamps as well, by the clock that is kept. */
  async #catchUp(): Promise<void> {
    const kept = await remembered<ClockState>(this.#db, CLOCK)
    if (!kept) throw new Error('This browser is in no team.')
    this.#clock.catchUp(kept)
  }

  async #noteMarks(most?: number): Promise<boolean> {
    const { writes, marks, isAll } = await marksIn(this.#db, most)
    if (writes.length === 0) return true
    await this.#turn(writes.flatMap(namesIn), (before) => {
      const edits = [...editsIn(before, writes)]
      return edits.map(([name, record]) => [name, { record, dirty: 1 }])
    })
    await keepMarks(this.#db, marks)
    return isAll
  }

  /** Joins what the server has with what is known, and shows it. Call it in a `change`. */
  async hear(all: readonly Heard[]): Promise<void> {
    const rows = await rowsOf(this.#db, all, this.#seen)
    const news = all.flatMap((one, n) => {
      const row = rows[n]
      const was = row?.name ?? nameOfHeard(one)
      const isNews = row?.rev !== one.rev || one.leaves.length > 0
      return isNews ? [{ one, was, name: one.key ? nameOfHeard(one) : was }] : []
    })
    if (news.length === 0) return
    const lost: Overruled[] = []
    const gone: string[] = []
    // Not a step of it waits for anything but the database: the transaction would end.
    await this.#turn(
      news.flatMap(({ name, was }) => [name, was]),
      (before) =>
        news.map(({ one, name, was }) => {
          const ours = before.get(was)
          const both = this.#joined(one, ours)
          if (ours) lost.push(...overruledIn(name, ours, both.record, this.#clock.device))
          if (both.record.gone) gone.push(name)
          return [name, { ...both, was }]
        }),
    )
    await noteOverruled(this.#db, lost)
    await forgetOverruled(this.#db, gone)
  }

  #joined({ id, rev, leaves, record }: Heard, ours?: RecordState): Turned {
    const theirs = withoutRefused(record, (stamp) => this.#clock.isAhead(stamp))
    for (const [stamp] of Object.values(theirs.cells)) this.#clock.receive(stamp)
    const both = written(ours, theirs.cells, theirs)
    const now = { record: both, id, rev }
    if (leaves.length > 0) return { ...now, dirty: 1, leaves }
    return { ...now, dirty: isSame(both, record) ? 0 : 1 }
  }

  /** Notes what the server took, and what it refused, by their ids. Call it in a `change`. */
  async acknowledge(
    sent: readonly KnownRow[],
    results: ReadonlyMap<string, WriteResult>,
  ): Promise<void> {
    const now = await known(this.#db).bulkGet(sent.map(({ name }) => name))
    const noted = now.flatMap((row, n): KnownRow[] => {
      const { rev, isRefused } = results.get(row?.id ?? '') ?? {}
      if (!row || !(rev || isRefused)) return []
      const isSent = isSame(recordOf(row), recordOf(sent[n]))
      if (!rev) return [{ ...row, dirty: isSent ? REFUSED : 1 }]
      return [{ ...row, rev, leaves: [], dirty: isSent ? 0 : 1 }]
    })
    await keepKnown(this.#db, noted)
  }

  /** The server has no revision of a record that anybody can read. Call it in a `change`. */
  async writeAnew(id: string): Promise<void> {
    const rows = await knownUnder(this.#db, 'id', [id])
    await keepKnown(
      this.#db,
      rows.map((row) => ({ ...row, rev: undefined })),
    )
  }

  /**
   * Gives records their ids. What was known by such an id alone is the same record. Call it in a
   * `change`.
   */
  async name(ids: ReadonlyMap<string, string>): Promise<void> {
    const under = [...ids].map(([name, id]) => namelessly(tableOf(name), id))
    const rows = await known(this.#db).bulkGet([...ids.keys()])
    const others = await known(this.#db).bulkGet(under)
    const alone = rows.filter((row, n) => row && !others[n]) as KnownRow[]
    await keepKnown(
      this.#db,
      alone.map((row) => ({ ...row, id: ids.get(row.name) })),
    )
    for (const [n, row] of rows.entries()) if (row && others[n]) await this.#meet(row, others[n])
  }

  #meet(row: KnownRow, { name: was, id, rev, record }: KnownRow): Promise<void> {
    return this.#turn([row.name, was], () => {
      const both = join(row.record as RecordState, record as RecordState)
      return [[row.name, { record: both, was, id, rev, dirty: 1 }]]
    })
  }

  /** Changes what is known, and has it shown with all that follows. */
  async #turn(
    names: readonly string[],
    work: (before: State) => [name: string, turned: Turned][],
  ): Promise<void> {
    const around = new Around(this.#db, this.#seen)
    await around.read(names)
    const before = around.state()
    const changed = work(before)
    const dropped = changed.flatMap(([name, { was = name }]) => [name, was])
    const rows = changed.map(([name, { record, was = name, ...standing }]) =>
      knownRow({ ...around.rows.get(was), ...standing }, name, record),
    )
    await around.replace(dropped, rows)
    await showAll(this.#db, around, before, () => this.#clock.stamp(), Date.now())
  }
}
