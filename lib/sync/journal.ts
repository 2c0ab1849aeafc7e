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
import { type Clock, type ClockState, FOR_GOOD } from './clock'
import { editsIn } from './edits'
import { type Heard, nameOfHeard, rowsOf } from './heard'
import { knownRow, namelessly, recordOf, Seen } from './known'
import { marksIn, peopleIn } from './marks'
import { overruledIn } from './overruled'
import type { WriteResult } from './remote'
import { isSame, join, placeOf, type RecordState, withoutRefused } from './state'

/** A mark has a thousand keys at most: fewer than these are noted at once. */
const FEW_MARKS = 4

/** This browser is in no team, or not any more. */
class NoTeamError extends Error {
  override name = 'NoTeamError'
}

/** What of a known row is new beside its record. */
type Standing = Partial<Pick<KnownRow, 'id' | 'rev' | 'leaves' | 'dirty'>>

/** A record that is another now. */
interface Turned extends Standing {
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
  async change(work: () => Promise<void> = async () => {}): Promise<void> {
    // A large import is noted part by part: who writes meanwhile waits for one part at most.
    while ((await outbox(this.#db).count()) > FEW_MARKS) if (await this.#write(this.#part)) break
    await this.#write(undefined, work)
  }

  /** @returns whether all that was written here is noted */
  #write(most?: number, work: () => Promise<void> = async () => {}): Promise<boolean> {
    return this.#db.transaction('rw', this.#db.tables, async () => {
      await this.#catchUp()
      const isAll = await this.#noteMarks(most)
      await work()
      await this.#catchUp()
      await remember(this.#db, CLOCK, this.#clock.state)
      return isAll
    })
  }

  /** Pages and workers give stamps as well, by the clock that is kept. */
  async #catchUp(): Promise<void> {
    const kept = await remembered<ClockState>(this.#db, CLOCK)
    if (!kept) throw new NoTeamError()
    this.#clock.catchUp(kept)
  }

  async #noteMarks(most?: number): Promise<boolean> {
    const { writes, marks, isAll } = await marksIn(this.#db, most)
    if (writes.length === 0) return true
    const names = writes.map(({ name }) => name)
    await this.#turn(names, writes.flatMap(peopleIn), (before) => {
      const edits = [...editsIn(before, writes)]
      return new Map(edits.map(([name, record]) => [name, { record, dirty: 1 as const }]))
    })
    await keepMarks(this.#db, marks)
    return isAll
  }

  /** Joins what the server has with what is known, and shows it. Call it in a `change`. */
  async hear(all: readonly Heard[]): Promise<void> {
    const rows = await rowsOf(this.#db, all, this.#seen)
    const read = new Map(rows.map((row, n) => [nameOfHeard(all[n] as Heard), row]))
    const news = all.flatMap((one, n) => {
      const row = rows[n]
      const isNews = row?.rev !== one.rev || one.leaves.length > 0
      const name = one.key === undefined && row ? row.name : nameOfHeard(one)
      return isNews ? [{ one, name, was: row?.name ?? name }] : []
    })
    if (news.length === 0) return
    const people = news.flatMap(({ one: { table, key } }) =>
      table === 'people' && key ? [key] : [],
    )
    const names = news.map(({ name }) => name)
    const lost: Overruled[] = []
    const gone: string[] = []
    // Not a step of it waits for anything but the database: the transaction would end.
    await this.#turn(
      names,
      people,
      (before) => {
        const joined = new Map<string, Turned>()
        for (const { one, name, was } of news) {
          const ours = joined.get(name)?.record ?? before.get(name) ?? before.get(was)
          const both = this.#joined(one, ours)
          joined.set(name, { ...both, ...(was !== name && { was }) })
          if (ours) lost.push(...overruledIn(name, ours, both.record, this.#clock.device))
          if (both.record.gone) gone.push(name)
        }
        return joined
      },
      read,
    )
    await noteOverruled(this.#db, lost)
    await forgetOverruled(this.#db, gone)
  }

  #joined({ id, rev, leaves, record }: Heard, ours: RecordState | undefined): Turned {
    const isAhead = (stamp: string) => stamp !== FOR_GOOD && this.#clock.isAhead(stamp)
    const theirs = withoutRefused(record, isAhead)
    for (const [stamp] of Object.values(theirs.cells)) this.#clock.receive(stamp)
    const both = ours ? join(ours, theirs) : theirs
    const isSettled = leaves.length === 0 && isSame(both, record)
    return {
      record: both,
      id,
      rev,
      dirty: isSettled ? 0 : 1,
      ...(leaves.length > 0 && { leaves }),
    }
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
      const { leaves: _, ...rest } = row
      return [{ ...rest, rev, dirty: isSent ? 0 : 1 }]
    })
    await keepKnown(this.#db, noted)
  }

  /** The server has no revision of a record that anybody can read. Call it in a `change`. */
  async writeAnew(id: string): Promise<void> {
    const row = await known(this.#db).where('id').equals(id).first()
    if (!row) return
    const { rev: _, ...rest } = row
    await keepKnown(this.#db, [rest])
  }

  /**
   * Gives records their ids. What was known by such an id alone is the same record. Call it in a
   * `change`.
   */
  async name(ids: ReadonlyMap<string, string>): Promise<void> {
    const names = [...ids.keys()]
    const under = [...ids].map(([name, id]) => namelessly(placeOf(name).table, id))
    const rows = await known(this.#db).bulkGet(names)
    const others = await known(this.#db).bulkGet(under)
    const alone = rows.filter((row, n) => row && !others[n]) as KnownRow[]
    await keepKnown(
      this.#db,
      alone.map((row) => ({ ...row, id: ids.get(row.name) ?? '' })),
    )
    for (const [n, row] of rows.entries()) {
      const other = others[n]
      if (row && other) await this.#meet(row, other)
    }
  }

  async #meet(row: KnownRow, { name: was, id, rev, record }: KnownRow): Promise<void> {
    await this.#turn([row.name, was], [], () => {
      const both = join(row.record as RecordState, record as RecordState)
      const standing = { was, dirty: 1 as const, ...(id && { id }), ...(rev && { rev }) }
      return new Map([[row.name, { record: both, ...standing }]])
    })
  }

  /** Changes what is known, and has it shown with all that follows. */
  async #turn(
    names: readonly string[],
    people: readonly string[],
    work: (before: ReadonlyMap<string, RecordState>) => ReadonlyMap<string, Turned>,
    read?: Map<string, KnownRow | undefined>,
  ): Promise<void> {
    const around = new Around(this.#db, this.#seen, read)
    await around.read(names, people)
    const before = around.state()
    const changed = [...work(before)]
    const dropped = changed.flatMap(([name, { was }]) => (was ? [name, was] : [name]))
    const rows = changed.map(([name, { record, was, ...standing }]) =>
      knownRow({ ...around.rows.get(was ?? name), ...standing }, name, record),
    )
    await around.replace(dropped, rows)
    await showAll(this.#db, around, before, () => this.#clock.stamp(), Date.now())
  }
}
