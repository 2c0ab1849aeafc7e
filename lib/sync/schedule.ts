import { isLockedOut, RemoteError } from './remote'

/** What has to be brought to the server and from it. */
interface Syncing {
  sync(): Promise<void>
  pull(wait: number, signal: AbortSignal): Promise<void>
}

/** What the schedule needs of the world around it. */
export interface Around {
  /** Undefined where there is no team. */
  engine(): Promise<Syncing | undefined>
  /** Whether somebody looks at a page of a network's or of ours. */
  isWatched(): Promise<boolean>
  /** Hears how each turn went: nothing where it went well. */
  onTurn(error?: unknown): Promise<void>
}

/** Milliseconds after a write: what is written together goes together. */
const AFTER_WRITE = 300
/** How long one question to the server stays open. */
const POLL = 20_000
/** Whoever wakes it again within this time has missed nothing. */
const FRESH = 5000
/** Whoever is let in no more asks again no sooner: CouchDB shuts out for longer who is refused often. */
const LOCKED_OUT = 4 * 60_000
const LONGEST_REST = 60_000

/**
 * When there is something to bring: soon after a write, as long as somebody looks, and whenever it is
 * woken. A worker lives for half a minute; what is left is done when it is woken next.
 */
export class Schedule {
  readonly #around: Around
  #isRunning = false
  #isDue = false
  #quietUntil = Number.NEGATIVE_INFINITY
  /** Ends the question that is open, or the rest after a failure. */
  #waiting = new AbortController()
  #soon: ReturnType<typeof setTimeout> | undefined

  constructor(around: Around) {
    this.#around = around
  }

  /** Something was written here. */
  wrote(): void {
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => this.hurry(), AFTER_WRITE)
  }

  /** Somebody is there: a message came, a tab was shown, the alarm rang. */
  wake(): void {
    if (!this.#isRunning && performance.now() > this.#quietUntil) void this.#run()
  }

  /** Goes to the server now, whatever it waits for: something was written, the network is back. */
  hurry(): void {
    this.#isDue = true
    this.#waiting.abort()
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    try {
      await navigator.locks.request('ardent-team', async () => {
        for (let failures = 0; ; ) {
          this.#isDue = false
          this.#waiting = new AbortController()
          const error = await this.#turn()
          failures = error ? failures + 1 : 0
          if (this.#isDue) continue
          if (isLockedOut(error)) this.#quietUntil = performance.now() + LOCKED_OUT
          if (isFinal(error) || !(await this.#around.isWatched())) break
          if (error) await rest(2 ** (failures - 1) * 1000, this.#waiting.signal)
        }
      })
    } finally {
      this.#isRunning = false
      if (this.#isDue) this.hurry()
    }
  }

  /** @returns what went wrong */
  async #turn(): Promise<unknown> {
    const { engine, isWatched, onTurn } = this.#around
    const { signal } = this.#waiting
    try {
      const team = await engine()
      // To try again makes no sense before there is one.
      if (!team) return new Error()
      await team.sync()
      this.#quietUntil = performance.now() + FRESH
      await onTurn()
      if (!this.#isDue && (await isWatched())) await team.pull(POLL, signal)
      return undefined
    } catch (error) {
      if (signal.aborted) return undefined
      await onTurn(error)
      return error
    }
  }
}

/** Whether to try again makes no sense before something is done about it. */
function isFinal(error: unknown): boolean {
  return error instanceof Error && (!(error instanceof RemoteError) || isLockedOut(error))
}

function rest(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(milliseconds, LONGEST_REST))
    signal.addEventListener('abort', resolve)
  })
}
