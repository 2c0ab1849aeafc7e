import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'

const SYNC = join(import.meta.dirname, '../../../lib/sync')

/** What `lib/team` takes of it. */
const CLIENT = `
  export { Clock, nextStamp, timeOf } from './clock'
  export { couch } from './couch'
  export { couchAdmin } from './couch-admin'
  export { databaseKey } from './cells'
  export { Engine } from './engine'
  export { SHARED } from './fields'
  export { isLockedOut, NotCouchError, RemoteError } from './remote'
  export { Schedule } from './schedule'
  export { MissingKeyError, newSecret, sealOf, withNewEpoch } from './seal'
  export { placeOf, tableOf } from './state'`

/** All that shares, in one piece as a package has it; of other rooms nothing, nor what names them. */
async function client(): Promise<string> {
  const name = join(SYNC, 'client.ts')
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'client', load: (id) => (id === name ? CLIENT : null), resolveId }],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: name,
        preserveEntrySignatures: 'strict',
        external: (id, importer) => importer !== undefined && !isOfSync(id, importer),
        output: { format: 'es' },
      },
    },
  })
  const [result] = [output].flat()
  const chunk = result && 'output' in result ? result.output[0] : undefined
  const code = chunk?.code ?? ''
  return code.replace(/import\{[^}]*\}from`?"[^"]*"`?;|export\{[^}]*\};|\/\* @__PURE__ \*\/ ?/g, '')
}

const resolveId = (id: string) => (id === join(SYNC, 'client.ts') ? id : null)

const isOfSync = (id: string, importer: string) =>
  id.startsWith(SYNC + sep) || (id.startsWith('./') && importer.startsWith(SYNC + sep))

it('what shares is small', async () => {
  const code = await client()

  expect(code).toContain('_bulk_docs')
  expect(code).not.toMatch(/\bimport\b|\bexport\b/)
  const size = gzipSync(code).length
  console.info(`what shares: ${(size / 1000).toFixed(1)} kB, compressed`)
  expect(size).toBeLessThan(12_000)
})
