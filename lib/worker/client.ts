import { UserError } from '../model/user-error'
import type { Answer, Call, Committed, Job, Methods } from './server'

/** What a method is given in front of its job, what it tells that, and what it returns. */
type ArgsOf<Method> =
  ParametersOf<Method> extends [...infer Args, Job<never>] ? Args : ParametersOf<Method>
type ProgressOf<Method> =
  ParametersOf<Method> extends [...unknown[], Job<infer Progress>] ? Progress : never
type ReplyOf<Method> = Method extends (...args: never[]) => infer Reply ? Awaited<Reply> : never
type ParametersOf<Method> = Method extends (...args: infer All) => unknown ? All : never

type OnCommitted = (tables: ReadonlySet<string>) => void

interface Waiting {
  method: PropertyKey
  onProgress: ((progress: never) => void) | undefined
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** Calls the methods that a worker `serve`s. It is started by the first call. */
export class WorkerClient<Api extends Methods<Api>> {
  readonly #start: () => Worker
  readonly #onCommitted: OnCommitted
  readonly #writes: readonly PropertyKey[]
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #calls = 0
  #isClosed = false

  /**
   * @param onCommitted hears which tables the worker wrote to
   * @param writes methods that are never cut off: told to stop, they take back what they wrote, and
   *   closing waits for them. All others are stopped by ending the worker.
   */
  constructor(start: () => Worker, onCommitted: OnCommitted, writes: readonly (keyof Api)[] = []) {
    this.#start = start
    this.#onCommitted = onCommitted
    this.#writes = writes
  }

  /**
   * What the method returns.
   * @throws UserError, or the signal's reason when it is stopped
   */
  async call<Name extends keyof Api>(
    method: Name,
    args: ArgsOf<Api[Name]>,
    { onProgress, signal }: Partial<Job<ProgressOf<Api[Name]>>> = {},
  ): Promise<ReplyOf<Api[Name]>> {
    signal?.throwIfAborted()
    const id = ++this.#calls
    const onStop = () => this.#stop(id, signal?.reason)
    signal?.addEventListener('abort', onStop)
    this.#isClosed = false
    try {
      return await new Promise<ReplyOf<Api[Name]>>((resolve, reject) => {
        this.#waiting.set(id, {
          method,
          onProgress,
          resolve: resolve as Waiting['resolve'],
          reject,
        })
        this.#post({ id, method: String(method), args })
      })
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', onStop)
      this.#waiting.delete(id)
      if (this.#isClosed) this.close()
    }
  }

  /** Ends the worker once it writes no more. Whoever waits for anything else hears an AbortError. */
  close(): void {
    this.#isClosed = true
    if (!this.#isWriting()) this.#end(new DOMException('The worker was closed.', 'AbortError'))
  }

  #stop(id: number, reason: unknown): void {
    if (this.#isWriting()) this.#post({ stop: id })
    else this.#end(reason)
  }

  #isWriting(): boolean {
    return this.#waiting.values().some(({ method }) => this.#writes.includes(method))
  }

  #end(reason: unknown): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(reason)
  }

  #post(call: Call): void {
    this.#worker ??= this.#started()
    this.#worker.postMessage(call)
  }

  #started(): Worker {
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<Answer | Committed>) => this.#hear(data)
    worker.onerror = ({ message }) => this.#end(new UserError('error_unexpected', [message]))
    return worker
  }

  #hear(answer: Answer | Committed): void {
    if ('committed' in answer) {
      this.#onCommitted(answer.committed)
      return
    }
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if ('progress' in answer) waiting.onProgress?.(answer.progress as never)
    else if ('value' in answer) waiting.resolve(answer.value)
    else waiting.reject(new UserError(answer.error, answer.args))
  }
}
