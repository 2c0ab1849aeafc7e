import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type TestServer, testServer } from './stand-in'

let server: TestServer
let host: string

beforeAll(async () => {
  vi.stubEnv('ARDENT_COUCH', '')
  server = await testServer()
  host = new URL(server.origin).host
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await server.stop()
})

/** What is said of an address in `ARDENT_COUCH`. */
async function saidOf(address: string): Promise<string> {
  vi.stubEnv('ARDENT_COUCH', address)
  return testServer().then(
    ({ origin }) => origin,
    ({ message }) => message,
  )
}

it('a server of one’s own is used', async () => {
  expect(await saidOf(`http://${server.user}:${server.password}@${host}/`)).toBe(server.origin)
})

it('one that is not to be used is refused, and why is said before any test begins', async () => {
  const form = /to be an address with an admin in it/
  for (const bad of ['couch', `http://${host}`, `ftp://a:b@${host}`]) {
    expect(await saidOf(bad)).toMatch(form)
  }
  expect(await saidOf('http://a:b@127.0.0.1:1')).toBe(
    'ARDENT_COUCH: nothing answers at 127.0.0.1:1.',
  )
  expect(await saidOf(`http://${server.user}:other@${host}`)).toMatch(/does not let ann in/)
  const web = createServer((_, reply) => reply.end('{}'))
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  const { port } = web.address() as AddressInfo
  expect(await saidOf(`http://a:b@127.0.0.1:${port}`)).toMatch(/is no CouchDB/)
  web.close()
})
