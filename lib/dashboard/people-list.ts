import { byName, type PeopleRow, type PeopleState } from '../model/person/people-table'
import { freshened } from '../store/people-table'
import { yieldToMain } from '../yield-to-main'
import type { DashboardContext } from './context'
import { readEverybody } from './long-work'

/** Milliseconds that changes are gathered for before they are read. */
const GATHER = 300

/** Milliseconds between two steps of the progress that are shown. */
const SHOW_EVERY = 100

type Listener = (state: PeopleState) => void

/**
 * Everybody, read once a page and kept fresh from then on, whichever section is shown: the table
 * is there at once when one comes back to it. The reading begins with the first listener.
 */
export class PeopleList {
  #context: DashboardContext
  #state: PeopleState
  #listeners = new Set<Listener>()
  /** What is read, one reading after the other. */
  #reading: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #opened: string | undefined
  #also = new Set<string>()

  constructor(context: DashboardContext) {
    this.#context = context
    this.#state = { rows: [], progress: 0, at: context.now(), error: undefined }
  }

  /** Tells `listener` of everybody, now and after every change, until `signal` aborts. */
  watch(listener: Listener, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener))
    listener(this.#state)
    if (this.#reading) return
    this.#context.onChanged(() => this.#gather(), new AbortController().signal)
    this.retry()
  }

  /** Reads everybody from the beginning. */
  retry(): void {
    this.#after(() => this.#readAll(true))
  }

  /** Says whose page is open: what is done there does not always show in their row. */
  opened(personId: string | undefined): void {
    this.#opened = personId
  }

  #gather(): void {
    if (this.#opened) this.#also.add(this.#opened)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#after(() => this.#freshen()), GATHER)
  }

  #after(work: () => Promise<void>): void {
    const done = (this.#reading ?? Promise.resolve()).then(work)
    this.#reading = done.catch((error) => this.#show({ ...this.#state, error }))
  }

  /** @param aloud whether what is there so far is shown on the way */
  async #readAll(aloud: boolean): Promise<void> {
    const at = this.#context.now()
    let rows: readonly PeopleRow[] = []
    let waiting: PeopleRow[] = []
    const takeUp = () => {
      // Runs that are sorted already: putting them together takes few comparisons a row.
      rows = [...rows, ...waiting].sort(byName)
      waiting = []
      return yieldToMain()
    }
    let shownAt = 0
    for await (const { rows: read, progress } of readEverybody(this.#context.worker, at)) {
      waiting.push(...read.sort(byName))
      // Each time twice as many, which keeps sorting cheap; or when nobody else is to come.
      const takesUp = waiting.length > (read.length > 0 ? rows.length : 0)
      if (takesUp) await takeUp()
      if (!aloud || !(takesUp || Date.now() - shownAt > SHOW_EVERY)) continue
      shownAt = Date.now()
      this.#show({ rows, progress, at, error: undefined })
    }
    // A list of its own, since rows were filled in on the way.
    await takeUp()
    this.#show({ rows, progress: undefined, at, error: undefined })
  }

  async #freshen(): Promise<void> {
    const now = this.#context.now()
    const also = [...this.#also]
    this.#also.clear()
    const { rows, at } = this.#state
    const fresh = await freshened(this.#context.db, rows, at, also, now)
    if (!fresh) return this.#readAll(false)
    this.#show({ rows: fresh.sort(byName), progress: undefined, at: now, error: undefined })
  }

  #show(state: PeopleState): void {
    this.#state = state
    for (const listener of this.#listeners) listener(state)
  }
}
