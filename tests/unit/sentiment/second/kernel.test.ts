import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kernel } from './tiny'

it('the kernel that ships is what its source compiles to, with nothing of the compiler’s own library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-kernel-'))
  const [file, text] = [join(folder, 'kernel.wasm'), join(folder, 'kernel.wat')]
  const [asc, config] = [
    'node_modules/assemblyscript/bin/asc.js',
    'lib/sentiment/second/kernel/asconfig.json',
  ]
  execFileSync(process.execPath, [asc, '--config', config, '--outFile', file, '--textFile', text])
  const compiled = readFileSync(file)
  const functions = readFileSync(text, 'utf8').match(/^ \(func \S+/gm) ?? []
  rmSync(folder, { recursive: true })
  expect(compiled.equals(kernel)).toBe(true)
  expect(functions.length).toBeGreaterThan(5)
  expect(functions.filter((one) => one.includes('~lib'))).toEqual([])
})
