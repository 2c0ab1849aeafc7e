/** Work that no answer waits for, one after the other. What fails is reported, and the rest goes on. */
export class Jobs {
  #last: Promise<void> = Promise.resolve()
  readonly #onDone: (() => void) | undefined

  /** @param onDone is called after each job: what it wrote may be told to nobody */
  constructor(onDone?: () => void) {
    this.#onDone = onDone
  }

  run(job: () => Promise<void>): void {
    this.#last = this.#last
      .then(job)
      .catch((error) => console.warn(error))
      .then(this.#onDone)
  }

  /** Has `idle` wait for this as well, which has begun already and whose failure is told elsewhere. */
  alongside(work: Promise<unknown>): void {
    this.#last = Promise.allSettled([this.#last, work]).then(() => undefined)
  }

  /** Resolves when everything begun so far is done. */
  idle(): Promise<void> {
    return this.#last
  }
}
