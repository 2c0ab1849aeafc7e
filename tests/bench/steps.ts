import type { Page } from 'playwright-core'

/** One line of a table: what was done, and its figures in columns. */
export const say = (what: string, ...figures: string[]) =>
  console.log(`${what.padEnd(46)}${figures.map((one) => one.padStart(14)).join('')}`)

export const ms = (value: number) => value.toFixed(0)
export const ratio = (value: number, base: number) => `× ${(value / base).toFixed(2)}`

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** What `work` took, and the tasks of over 50 ms that the page had meanwhile. Milliseconds. */
export interface Step {
  taken: number
  count: number
  longest: number
}

/** Does `work` and watches the page's main thread. Not for work that leaves the page. */
export async function step(page: Page, work: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
  })
  const taken = await timed(work)
  const tasks = await page.evaluate(async () => {
    // The observer is told of a task after its end.
    await new Promise((resolve) => setTimeout(resolve, 100))
    const { longTasks } = window as unknown as { longTasks: number[] }
    return { count: longTasks.length, longest: Math.max(0, ...longTasks) }
  })
  return { taken, ...tasks }
}

/** The long tasks of a step, in one column. */
export const tasksOf = ({ count, longest }: Step) =>
  count === 0 ? 'no long task' : `${count}, max ${longest.toFixed(0)}`
