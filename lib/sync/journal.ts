import type { Database } from '../store/database'
import {
  forgetOverruled,
  type KnownRow,
  keepMarks,
  known,
  noteOverruled,
  type Overruled,
  outbox,
  REFUSED,
  remember,
  remembered,
  rememberQuietly,
} from '../store/team-tables'
import { CLOCK } from '../store/track'
import { showAll } from './apply'
import { Around } from './around'
import type { Clock, ClockState } from './clock'
import { editsIn } from './edits'
import { type Heard, rowsOf } from './heard'
import { Known, knownRow } from './known'
import { marksIn, namesIn } from './marks'
import { overruledIn } from './overruled'
import type { WriteResult } from './remote'
import {
  cellsIn,
  isNameless,
  isSame,
  join,
  type RecordState,
  type State,
  withoutRefused,
} from './state'

/** A record that is another now, and what else of its row is. */
interface Turned extends Partial<Pick<KnownRow, 'id' | 'rev' | 'leaves' | 'dirty'>> {
  record: RecordState
  /** What it was called here: otherwise as long as its key was not known. */
  was?: readonly string[]
}

/**
 * What the team knows, as it is kept in the database, and the rows that it comes to. All that changes
 * it does so in one transaction, which first notes what was written here: nothing is shown over that.
 */
export class Journal {
  readonly #db: Database
  readonly #known: Known
  readonly #clock: Clock
  readonly #part: number

  /**
   * @param db has the tables of `declareTeam`, and its writes are tracked
   * @param part rows that are noted in one transaction where there are many
   */
  constructor(db: Database, clock: Clock, part: number) {
    this.#db = db
    this.#known = new Known(db)
    this.#clock = clock
    this.#part = part
  }

  /** Begins to take in what is on the server. @returns where what is not known here begins */
  async begin(): Promise<string> {
    const since = await remembered<string>(this.#db, SINCE)
    await this.#known.begin(since === undefined)
    return since ?? '0'
  }

  /** Notes what was written here. */
  async note(): Promise<void> {
    if ((await outbox(this.#db).count()) > 0) await this.#change()
  }

  /** What the server does not have, so many records at most. */
  unsent(most: number): PromiseLike<KnownRow[]> {
    return known(this.#db).where('dirty').equals(1).limit(most).toArray()
  }

  async #change(work?: () => Promise<void>): Promise<void> {
    // A large import is noted part by part: who writes meanwhile waits for one part at most.
    for (let isDone = false; !isDone; ) {
      isDone = await this.#db.transaction('rw', this.#db.tables, async () => {
        await this.#catchUp()
        const isAll = await this.#noteMarks()
        if (isAll) await work?.()
        await this.#catchUp()
        await remember(this.#db, CLOCK, this.#clock.state)
        return isAll
      })
    }
  }

  /** Pages and workers give stamps as well, by the clock that is kept. */
  async #catchUp(): Promise<void> {
    const kept = await remembered<ClockState>(this.#db, CLOCK)
    if (!kept) throw new Error('This browser is in no team.')
    this.#clock.catchUp(kept)
  }

  /** @returns whether all that was written here is noted */
  async #noteMarks(): Promise<boolean> {
    const { writes, marks, isAll } = await marksIn(this.#db, this.#part)
    if (writes.length === 0) return true
    await this.#turn(writes.flatMap(namesIn), (before) => {
      const edits = [...editsIn(before, writes)]
      return edits.map(([name, record]) => [name, { record, dirty: 1 }])
    })
    await keepMarks(this.#db, marks)
    return isAll
  }

  /**
   * Joins what the server has with what is known, and shows it.
   *
   * @param since where what comes after it begins, if it is a page of changes
   */
  async hear(all: readonly Heard[], since?: string): Promise<void> {
    // Nobody is told of what says nothing.
    if (all.length === 0) return rememberQuietly(this.#db, SINCE, since)
    await this.#change(async () => {
      await this.#join(all)
      if (since) await remember(this.#db, SINCE, since)
    })
  }

  async #join(all: readonly Heard[]): Promise<void> {
    const rows = await rowsOf(this.#known, all)
    const news = all.flatMap((one, n) => {
      const own = rows[n] ?? []
      const { name } = [one, ...own].find(({ name }) => !isNameless(name)) ?? one
      const isKnown = own.length === 1 && own[0]?.rev === one.rev && one.leaves.length === 0
      return isKnown ? [] : [{ one, name, was: own.map(({ name }) => name) }]
    })
    if (news.length === 0) return
    const lost: Overruled[] = []
    const gone: string[] = []
    // Not a step of it waits for anything but the database: the transaction would end.
    await this.#turn(
      news.flatMap(({ name, was }) => [name, ...was]),
      (before) =>
        news.map(({ one, name, was }) => {
          const own = was.flatMap((name) => before.get(name) ?? [])
          const ours = own.reduce<RecordState | undefined>(join, undefined)
          const both = this.#joined(one, ours)
          if (ours) lost.push(...overruledIn(name, ours, both.record, this.#clock.device))
          if (both.record.gone) gone.push(name)
          return [name, { ...both, was }]
        }),
    )
    await noteOverruled(this.#db, lost)
    await forgetOverruled(this.#db, gone)
  }

  #joined({ id, rev, leaves, record: said }: Heard, ours?: RecordState): Turned {
    const theirs = withoutRefused(said, (stamp) => this.#clock.isAhead(stamp))
    for (const [, [stamp]] of cellsIn(theirs)) this.#clock.receive(stamp)
    const record = join(ours, theirs)
    return { record, id, rev, leaves, dirty: isSame(record, said) && leaves.length === 0 ? 0 : 1 }
  }

  /** Notes what the server took, and what it refused, by their ids. */
  acknowledge(sent: ReadonlyMap<string, KnownRow>, results: readonly WriteResult[]): Promise<void> {
    return this.#change(async () => {
      const names = [...sent.values()].map(({ name }) => name)
      const now = new Map((await this.#known.under('name', names)).map((row) => [row.name, row]))
      const noted = results.flatMap(({ id, rev, isRefused }): KnownRow[] => {
        const before = sent.get(id)
        const row = now.get(before?.name ?? '')
        if (!row) return []
        const isSent = isSame(row.record, before?.record)
        if (rev) return [{ ...row, id, rev, leaves: [], dirty: isSent ? 0 : 1 }]
        return [{ ...row, id, dirty: isSent && isRefused ? REFUSED : 1 }]
      })
      await this.#known.keep(noted)
    })
  }

  /** The server has no revision of a record that anybody can read. */
  writeAnew(id: string): Promise<void> {
    return this.#change(async () => {
      const rows = await this.#known.under('id', [id])
      await this.#known.keep(rows.map((row) => ({ ...row, rev: undefined })))
    })
  }

  /** Changes what is known, and has it shown with all that follows. */
  async #turn(
    names: readonly string[],
    work: (before: State) => [name: string, turned: Turned][],
  ): Promise<void> {
    const around = new Around(this.#known)
    await around.read(names)
    const before = around.state()
    const changed = work(before)
    const dropped = changed.flatMap(([name, { was = [] }]) => [name, ...was])
    const rows = changed.map(([name, { record, was: [was = name] = [], ...standing }]) =>
      knownRow({ ...around.rows.get(was), ...standing }, name, record),
    )
    await around.replace(dropped, rows)
    await showAll(this.#db, around, before, this.#clock)
  }
}

/** Under which key it is kept where the next page of changes begins. */
const SINCE = 'since'
