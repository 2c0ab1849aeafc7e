import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds both browsers' packages once before the browser tests; ARDENT_SKIP_BUILD=1 keeps the last. */
export default function build(): void {
  if (process.env.ARDENT_SKIP_BUILD) return
  wxt('build')
  wxt('build', '-b', 'firefox', '--mv3')
}

function wxt(...args: string[]): void {
  const command = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}
