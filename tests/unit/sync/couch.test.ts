import { globSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'
import { couch } from '../../../lib/sync/couch'
import { RemoteError } from '../../../lib/sync/remote'

const root = join(import.meta.dirname, '../../..')

/** What reaches out, and where it stands: a server, and files of the package itself. */
const REACHING = ['lib/browser/package-files.ts', 'lib/sync/couch.ts']

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

/** A server, or a proxy before it, that takes requests of so many letters at most. */
async function taking(most: number): Promise<string> {
  const server = createServer(async (request: IncomingMessage, reply) => {
    const { docs } = (await json(request)) as { docs: { _id: string; e: string }[] }
    const isTooLarge = JSON.stringify(docs).length > most
    const written = docs.map(({ _id, e }) =>
      e === 'no' ? { id: _id, error: 'forbidden' } : { id: _id, rev: '1-a' },
    )
    reply.writeHead(isTooLarge ? 413 : 201)
    reply.end(JSON.stringify(isTooLarge ? { error: 'too_large' } : written))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/team`
}

it('a question that is open ends when that is wanted, and by itself where the server never answers', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    silent.closeAllConnections()
    silent.close()
  })
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/team`
  const { changes } = couch({ url, user: 'ann', password: 'x' })
  const limit = vi.spyOn(AbortSignal, 'timeout')
  onTestFinished(() => limit.mockRestore())
  const wanted = new AbortController()
  const open = changes('0', 10, 20_000, wanted.signal)
  expect(limit).toHaveBeenLastCalledWith(35_000)
  wanted.abort(new Error('wanted'))
  await expect(open).rejects.toThrow('wanted')
  limit.mockReturnValue(AbortSignal.abort())
  await expect(changes('0', 10, 20_000)).rejects.toBeInstanceOf(RemoteError)
})

it('what is too large together goes in parts; what is refused is told apart from all else', async () => {
  const { write } = couch({ url: await taking(300), user: 'ann', password: 'x' })
  const records = Array.from({ length: 9 }, (_, n) => ({ id: `r${n}`, e: 'sealed' }))
  const [, , third] = records
  if (third) third.e = 'x'.repeat(400)
  expect(await write([...records, { id: 'r9', e: 'no' }])).toEqual([
    ...records.map(({ id }) =>
      id === 'r2' ? { id, isRefused: true } : { id, rev: '1-a', isRefused: false },
    ),
    { id: 'r9', isRefused: true },
  ])
})
