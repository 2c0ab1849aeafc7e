import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { withLoaded } from '../load.ts'
import type { Command } from './command.ts'

/** Runs one of the commands of this folder by its name: `run.ts post --brand brand.json`. */
const [name = '', ...args] = process.argv.slice(2)

try {
  await withLoaded(join(import.meta.dirname, `${name}.ts`), async (command: Command) =>
    pipeline(Readable.from(await command(args, input)), process.stdout, { end: false }),
  )
} catch (error) {
  fail(error as NodeJS.ErrnoException)
}

/** Nobody types posts: a terminal on standard input means that none were given. */
async function input(): Promise<string> {
  return process.stdin.isTTY ? '' : text(process.stdin)
}

/** Bad input is told in a sentence; a mistake of ours with all that helps to find it. */
function fail(error: NodeJS.ErrnoException): void {
  // Whoever reads has read enough, as `head` does.
  if (error.code === 'EPIPE') return
  console.error(`try:${name}:`, error.name === 'BadInput' ? error.message : error)
  process.exitCode = 1
}
