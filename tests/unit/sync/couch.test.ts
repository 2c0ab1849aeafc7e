import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** What reaches out, and where it stands: a server, and files of the package itself. */
const REACHING = ['lib/browser/models.ts', 'lib/browser/second-reading.ts', 'lib/sync/couch.ts']

it('nothing but the adapter reaches a server', () => {
  const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  const asking = files.filter((file) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  )
  expect(asking.filter((file) => !REACHING.includes(file))).toEqual([])
  expect(asking).toContain('lib/sync/couch.ts')
})
