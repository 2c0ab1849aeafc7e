/** What newer browsers have: the work goes on before tasks that wait, and after what is clicked. */
interface Scheduler {
  yield?(): Promise<void>
}

/**
 * Lets the page answer between two pieces of work of some 50 ms.
 * @throws the signal's reason where nobody waits for the work any more
 */
export async function yieldToMain(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))
  signal?.throwIfAborted()
}
