/** Work that no answer waits for, one after the other. What fails is reported, and the rest goes on. */
export class Jobs {
  #last: Promise<void> = Promise.resolve()

  run(job: () => Promise<void>): void {
    this.#last = this.#last.then(job).catch((error) => console.warn(error))
  }

  /** Resolves when everything begun so far is done. */
  idle(): Promise<void> {
    return this.#last
  }
}
