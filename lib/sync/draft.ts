import { type Cells, cellsOf, differing } from './cells'
import type { Stamp } from './clock'
import { join, nameOf, type RecordState, type State, tableOf } from './state'

/** A row that was written here, once or several times, as it is now; undefined where it is deleted. */
export interface Write {
  name: string
  /** When, the latest last. All that one transaction wrote has the same. */
  stamps: readonly Stamp[]
  row: object | undefined
}

/** A state with what was written here on its way into it. */
export class Draft {
  readonly before: State
  readonly state: Map<string, RecordState>
  readonly writes: readonly Write[]
  readonly #erasing: ReadonlySet<Stamp>
  readonly #owners = new Map<string, string>()

  constructor(state: State, writes: readonly Write[]) {
    this.before = state
    this.state = new Map(state)
    this.writes = writes
    this.#erasing = new Set(this.writesOf('erasures').flatMap(({ stamps }) => stamps))
  }

  writesOf(table: string): readonly Write[] {
    return this.writes.filter(({ name }) => tableOf(name) === table)
  }

  write(
    name: string,
    cells: RecordState['cells'],
    removal: Pick<RecordState, 'gone' | 'er'> = {},
  ): void {
    if (Object.keys(cells).length === 0 && !removal.gone) return
    this.state.set(name, join(this.state.get(name), { cells, ...removal }))
  }

  /** What a row says that is not shown yet. */
  say(name: string, row: object, stamp: Stamp, shown: Cells = new Map()): void {
    this.write(name, differing(name, cellsOf(name, row), shown, stamp))
  }

  /** When what is gone was erased; of what is there again, the time before it came. */
  erasedAt({ stamps, row }: Write): Stamp | undefined {
    const until = row ? stamps.slice(0, -1) : stamps
    return until.findLast((stamp) => this.#erasing.has(stamp))
  }

  /** Notes whose something was before it came along with a merge; of several, the first one counts. */
  noteOwner(owner: string, table: string, keys: readonly (string | [string, string])[]): void {
    for (const name of keys.map((key) => nameOf(table, key))) {
      if (!this.#owners.has(name)) this.#owners.set(name, owner)
    }
  }

  /** Whose a row is; of what is nobody's as far as is known, before it came along with a merge. */
  ownerOf({ name, row }: Write, isSomebodys: boolean): string | undefined {
    const { personId } = (row ?? {}) as { personId?: string }
    const before = isSomebodys ? undefined : this.#owners.get(name)
    return personId && (before ?? personId)
  }
}

/** When a row was last written. */
export const latest = ({ stamps }: Write): Stamp => stamps.at(-1) ?? ''
