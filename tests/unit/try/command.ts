import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect } from 'vitest'

const RUN = join(import.meta.dirname, '../../try/run.ts')

/** What a command printed, and its exit status. */
export interface Ran {
  out: string
  error: string
  status: number | null
}

/** Runs `npm run try:<name>` with `input` on standard input. */
export async function runTry(name: string, args: string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [RUN, name, ...args])
  const status = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdin.end(input)
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, error, status: await status }
}

/** Nothing on standard input. */
export const noInput = async () => ''

/** An error that tells whoever runs a command what is wrong with what they gave. */
export const bad = (message: RegExp) => ({
  name: 'BadInput',
  message: expect.stringMatching(message),
})

const folder = mkdtempSync(join(tmpdir(), 'ardent-try-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The path of a file with this content. */
export function fileWith(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
