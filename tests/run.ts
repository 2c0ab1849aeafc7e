import { type CliOptions, startVitest } from 'vitest/node'

/**
 * Runs all tests, or those whose files are named. Real browsers lose an event now and then on a busy
 * machine: a file of browser tests in which one failed is run once more, from its browser's start and
 * with nothing beside it. What failed at first stays in the output, and the files are named at the end.
 */
const first = await run(process.argv.slice(2))
const isBrowsers = (file: string) => /\/tests\/(e2e|privacy)\//.test(file)
if (first.failed.length > 0 && first.failed.every(isBrowsers) && first.errors === 0) {
  console.warn(`\nOnce more, one at a time:\n${first.failed.join('\n')}\n`)
  process.env.ARDENT_SKIP_BUILD = '1'
  const second = await run(first.failed, { project: ['browsers'], maxWorkers: 1 })
  const isGreen = second.failed.length === 0 && second.errors === 0
  process.exitCode = isGreen ? 0 : 1
  console.warn(`\nNeeded a second run:\n${first.failed.join('\n')}`)
}

async function run(files: string[], options: CliOptions = {}) {
  const vitest = await startVitest(files, { watch: false, ...options })
  await vitest.close()
  const { state } = vitest
  return { failed: state.getFailedFilepaths(), errors: state.getUnhandledErrors().length }
}
