import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createServer } from 'vite'
import { getMessage } from '../english.ts'
import type { Command } from './command.ts'

/**
 * Runs one of the commands of this folder by its name: `run.ts post --brand brand.json`. They work
 * on the extension's own code, so vite loads it, as it does for the extension.
 */
const [name = '', ...args] = process.argv.slice(2)

// The words are looked up in the browser, which has to be there when they are loaded.
Object.assign(globalThis, { browser: { runtime: { id: 'try' }, i18n: { getMessage } } })

const root = join(import.meta.dirname, '../..')
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  root,
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})

try {
  const { default: command } = (await vite.ssrLoadModule(
    join(import.meta.dirname, `${name}.ts`),
  )) as { default: Command }
  await pipeline(Readable.from(await command(args, input)), process.stdout, { end: false })
} catch (error) {
  fail(error as NodeJS.ErrnoException)
} finally {
  await vite.close()
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
