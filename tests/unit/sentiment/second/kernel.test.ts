import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kernel } from './tiny'

it('the kernel that ships is what its source compiles to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-kernel-'))
  const file = join(folder, 'kernel.wasm')
  const [asc, config] = [
    'node_modules/assemblyscript/bin/asc.js',
    'lib/sentiment/second/kernel/asconfig.json',
  ]
  execFileSync(process.execPath, [asc, '--config', config, '--outFile', file])
  const compiled = readFileSync(file)
  rmSync(folder, { recursive: true })
  expect(compiled.equals(kernel)).toBe(true)
})
