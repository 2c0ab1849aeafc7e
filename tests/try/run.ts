import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { runnerImport } from 'vite'
import { getMessage } from '../english.ts'
import type { Command } from './command.ts'

/**
 * Runs one of the commands of this folder by its name: `run.ts post --brand brand.json`. They work
 * on the extension's own code, so vite loads it, as it does for the extension.
 */
const [name = '', ...args] = process.argv.slice(2)

// The words are looked up in the browser, which has to be there when they are loaded.
Object.assign(globalThis, { browser: { runtime: { id: 'try' }, i18n: { getMessage } } })

try {
  const command = await load(name)
  await pipeline(Readable.from(await command(args, input)), process.stdout, { end: false })
} catch (error) {
  fail(error as NodeJS.ErrnoException)
}

async function load(name: string): Promise<Command> {
  const { module } = await runnerImport<{ default: Command }>(
    join(import.meta.dirname, `${name}.ts`),
    { configFile: false, logLevel: 'error', root: join(import.meta.dirname, '../..') },
  )
  return module.default
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
