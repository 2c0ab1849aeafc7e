import { UserError } from '../model/user-error'
import type { Step } from './contract'
import type { ImportAnswer, ImportQuestion, Numbered } from './messages'

interface Waiting {
  ask: ImportQuestion['ask']
  step: Step | undefined
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Questions to the worker that imports, and its answers. It is started by the first question. */
export class ImportWorkerClient {
  readonly #start: () => Worker
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #asked = 0
  #isClosed = false

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** The worker's answer to a question. Rejects with the signal's reason when it is stopped. */
  async ask<Value>(question: ImportQuestion, step?: Step): Promise<Value> {
    step?.signal.throwIfAborted()
    const id = ++this.#asked
    const onStop = () => this.#stop(step?.signal.reason)
    step?.signal.addEventListener('abort', onStop)
    this.#isClosed = false
    try {
      return await new Promise<Value>((resolve, reject) => {
        const waiting = { ask: question.ask, step, resolve: resolve as Waiting['resolve'], reject }
        this.#waiting.set(id, waiting)
        this.#opened().postMessage({ ...question, id } satisfies Numbered<ImportQuestion>)
      })
    } finally {
      step?.signal.removeEventListener('abort', onStop)
      this.#waiting.delete(id)
      if (this.#isClosed) this.close()
    }
  }

  /** Ends the worker; what it is writing or taking back is done first. */
  close(): void {
    this.#isClosed = true
    if (!this.#isWriting()) this.#end(new Error('Nobody waits for this import any more.'))
  }

  /** While it writes, the worker takes back what it wrote; before, there is nothing to take back. */
  #stop(reason: unknown): void {
    if (this.#isWriting()) this.#worker?.postMessage({ ask: 'stop', id: 0 })
    else this.#end(reason)
  }

  #isWriting(): boolean {
    return this.#waiting.values().some(({ ask }) => ask === 'write' || ask === 'undo')
  }

  #end(reason: unknown): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(reason)
  }

  #opened(): Worker {
    if (this.#worker) return this.#worker
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<Numbered<ImportAnswer>>) => this.#hear(data)
    worker.onerror = ({ message }) => this.#end(new UserError('error_unexpected', [message]))
    this.#worker = worker
    return worker
  }

  #hear(answer: Numbered<ImportAnswer>): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if ('progress' in answer) waiting.step?.onProgress(answer.progress)
    else if ('value' in answer) waiting.resolve(answer.value)
    else waiting.reject(new UserError(answer.error, answer.args))
  }
}
