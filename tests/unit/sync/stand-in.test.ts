import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { couchAdmin } from '../../../lib/sync/couch-admin'
import { signIn, type TestServer, testServer } from './stand-in'

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

it('a server of one’s own is left as it was', async () => {
  vi.stubEnv('ARDENT_COUCH', `http://${server.user}:${server.password}@${host}`)
  const given = await testServer()
  const { user, password, origin } = given
  const { url } = await given.database()
  given.expectTeam('team-of-a-test')
  const team = `${origin}/team-of-a-test`
  const admin = couchAdmin({ url: team, user, password })
  await admin.create()
  await admin.shut()
  await admin.add('ben-of-a-test', 'secret')
  const headers = signIn(user, password)
  const made = [url, team, `${origin}/_users/org.couchdb.user:ben-of-a-test`]
  const statuses = () =>
    Promise.all(made.map(async (one) => (await fetch(one, { headers })).status))
  expect(await statuses()).toEqual([200, 200, 200])
  await given.stop()
  expect(await statuses()).toEqual([404, 404, 404])
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
