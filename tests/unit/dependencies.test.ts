import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const licenceOf = (name: string) => JSON.parse(read(`node_modules/${name}/package.json`)).license

const [shipped = '', forTests = ''] = read('docs/dependencies.md').split('## To build and test')

/** Name and licence of each row of a table. */
function rows(table: string): [string, string][] {
  return [...table.matchAll(/^\| `(.+?)` \| (.+?) \|/gm)].map(([, name, licence]) => [
    name ?? '',
    licence ?? '',
  ])
}

describe('the page of dependencies', () => {
  it.each([
    ['that ship', shipped, dependencies],
    ['of builds and tests', forTests, devDependencies],
  ])('names those %s, each with its licence', (_, table, listed) => {
    const names = Object.keys(listed)
    expect(rows(table)).toEqual(names.map((name) => [name, licenceOf(name)]))
  })

  it('has every dependency pinned to one version', () => {
    const versions = Object.values<string>({ ...dependencies, ...devDependencies })
    for (const version of versions) expect(version).toMatch(/^(npm:\w+@)?\d+\.\d+\.\d+$/)
  })
})
