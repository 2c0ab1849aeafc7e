import { type ErrorKey, isDiskFull, rootOf, UserError } from '../model/user-error'

/** How a call tells how far it is, and learns that it is to stop. */
export interface Job<Progress> {
  onProgress(progress: Progress): void
  signal: AbortSignal
}

/** What a worker can be asked: methods that are given a `Job` behind their arguments. */
export type Methods<Api> = { [Name in keyof Api]: (...args: never[]) => unknown }

/** A call of one of the worker's methods, or the wish that the call `stop` ends. */
export type Call = { id: number; method: string; args: readonly unknown[] } | { stop: number }

/** What the worker says to the call `id`; all but progress end it. */
export type Answer = { id: number } & (
  | { progress: unknown }
  | { value: unknown }
  | { error: ErrorKey; args: UserError['args'] }
)

/** What the worker says of its own accord: which tables it wrote to. */
export interface Committed {
  committed: ReadonlySet<string>
}

/** The worker itself; a port in tests. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void
  postMessage(answer: Answer): void
}

/**
 * Answers in a worker what `WorkerClient` asks on the page. A browser that ends the worker aborts
 * its transactions.
 */
export function serve<Api extends Methods<Api>>(api: Api, scope: Scope = globalThis): void {
  const methods = api as unknown as Record<string, (...args: unknown[]) => unknown>
  const lives = new Map<number, AbortController>()
  scope.addEventListener('message', async ({ data }) => {
    if ('stop' in data) return lives.get(data.stop)?.abort()
    const { id, method, args } = data
    const life = new AbortController()
    const onProgress = (progress: unknown) => scope.postMessage({ id, progress })
    lives.set(id, life)
    try {
      const value = await methods[method]?.(...args, { onProgress, signal: life.signal })
      scope.postMessage({ id, value })
    } catch (error) {
      scope.postMessage({ id, ...sendable(error) })
    }
    lives.delete(id)
  })
}

/** Tells the page of every commit of the worker's database, which the page's own does not hear of. */
export function tellCommits(db: {
  onCommitted(listener: (tables: ReadonlySet<string>) => void): void
}): void {
  db.onCommitted((tables) => postMessage({ committed: tables } satisfies Committed))
}

/** An error as it can be sent: the page knows the browser's language, the worker does not. */
function sendable(error: unknown): Pick<UserError, 'args'> & { error: ErrorKey } {
  const root = rootOf(error)
  if (root instanceof UserError) return { error: root.key, args: root.args }
  if (isDiskFull(root)) return { error: 'error_disk_full', args: [] }
  return { error: 'error_unexpected', args: [(root as Error).message] }
}
