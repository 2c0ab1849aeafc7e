import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CouchAddress } from '../../../lib/sync/couch'
import { waits } from '../../waits.ts'

const require = createRequire(import.meta.url)

/** An empty database on a server. */
export interface TestDatabase extends CouchAddress {
  /** Writes a revision as another node of a split cluster has it. */
  split(id: string, rev: string, e: string): Promise<void>
  /** All that lies in the database. */
  everything(): Promise<string>
  /** Which revisions of which records lie there: what else is said of them is another each time. */
  revisions(): Promise<string[]>
  remove(): Promise<void>
}

/** A server with databases for tests. */
export interface TestServer {
  /** Its address, and an admin of it. */
  origin: string
  user: string
  password: string
  database(): Promise<TestDatabase>
  /** Has a team that a test sets up be taken away at the end, with its users. */
  expectTeam(name: string): void
  /** Takes away what was made, as a server goes on after the tests. */
  stop(): Promise<void>
}

/**
 * Starts what speaks CouchDB's protocol, in this process and reached from this machine alone. With
 * `ARDENT_COUCH`, an address with a user and a password, the server there is used.
 */
export async function testServer(): Promise<TestServer> {
  const given = process.env.ARDENT_COUCH
  const { origin, user, password, stop } = given ? await givenServer(given) : await start()
  const headers = { 'Content-Type': 'application/json', ...signIn(user, password) }
  const ask = async (url: string, method: string, body?: object) => {
    const reply = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status}`)
    return reply.text()
  }
  const made = new Set<string>()
  const teams = new Set<string>()
  const database = async (): Promise<TestDatabase> => {
    const url = `${origin}/ardent-${crypto.randomUUID()}`
    await ask(url, 'PUT')
    made.add(url)
    return {
      url,
      user,
      password,
      async split(id, rev, e) {
        const docs = [{ _id: id, _rev: rev, e }]
        await ask(`${url}/_bulk_docs`, 'POST', { new_edits: false, docs })
      },
      everything: () => ask(`${url}/_changes?include_docs=true&style=all_docs`, 'GET'),
      async revisions() {
        const { results } = JSON.parse(await ask(`${url}/_changes?style=all_docs`, 'GET'))
        const rows = results as { id: string; changes: { rev: string }[] }[]
        return rows
          .map(({ id, changes }) => [id, ...changes.map(({ rev }) => rev)].join(' '))
          .sort()
      },
      async remove() {
        await ask(url, 'DELETE')
        made.delete(url)
      },
    }
  }
  const usersOf = async (): Promise<string[]> => {
    const { rows } = JSON.parse(await ask(`${origin}/_users/_all_docs?include_docs=true`, 'GET'))
    const all = rows as { doc: { _id: string; _rev: string; roles?: string[] } }[]
    const theirs = all.filter(({ doc }) => doc.roles?.some((role) => teams.has(role.slice(7))))
    return theirs.map(({ doc }) => `${origin}/_users/${doc._id}?rev=${doc._rev}`)
  }
  /** Of a team that could not be set up there is no database. */
  const tidy = async () => {
    if (teams.size > 0) for (const url of await usersOf()) await ask(url, 'DELETE')
    for (const url of made) await ask(url, 'DELETE')
    for (const name of teams) await ask(`${origin}/${name}`, 'DELETE').catch(() => undefined)
  }
  return {
    origin,
    user,
    password,
    database,
    expectTeam: (name) => void teams.add(name),
    stop: async () => {
      if (given) await tidy()
      await stop()
    },
  }
}

/** What a request says of who asks: letters of all kinds stand in names and passwords. */
export const signIn = (user: string, password: string) => ({
  Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})

let isCluster = false

/** What one node of a cluster took is at the others' a moment later; elsewhere at once. */
export async function everywhere(): Promise<void> {
  if (isCluster) await new Promise((resolve) => setTimeout(resolve, waits.acrossNodes))
}

/** @throws Error saying what is wrong with `ARDENT_COUCH`, before any test is */
async function givenServer(given: string) {
  const wrong = (why: string) => new Error(`ARDENT_COUCH: ${why}`)
  const url = URL.parse(given)
  if (!url?.username || !/^https?:$/.test(url.protocol)) {
    throw wrong('it is to be an address with an admin in it: http://user:password@127.0.0.1:5984')
  }
  const { origin, host } = url
  const [user, password] = [url.username, url.password].map(decodeURIComponent) as [string, string]
  const headers = signIn(user, password)
  const reply = await fetch(`${origin}/_session`, { headers }).catch((cause) => {
    throw new Error(wrong(`nothing answers at ${host}.`).message, { cause })
  })
  if (reply.status === 401) throw wrong(`${host} does not let ${user} in with this password.`)
  const said = await reply.json().catch(() => ({}))
  if (!Array.isArray(said.userCtx?.roles)) throw wrong(`what answers at ${host} is no CouchDB.`)
  if (!said.userCtx.roles.includes('_admin')) throw wrong(`${user} is no admin of ${host}.`)
  const nodes = await fetch(`${origin}/_membership`, { headers }).then((answer) => answer.json())
  isCluster = nodes.cluster_nodes?.length > 1
  return { origin, user, password, stop: async () => {} }
}

async function start() {
  const core = require('pouchdb-core')
  // Test files that share a process share its modules, and a plugin is taken once.
  const pouch = core.replicate
    ? core
    : core
        .plugin(require('pouchdb-adapter-memory'))
        .plugin(require('pouchdb-adapter-http'))
        .plugin(require('pouchdb-mapreduce'))
        .plugin(require('pouchdb-replication'))
  const folder = mkdtempSync(join(tmpdir(), 'ardent-couch-'))
  const databases = pouch.defaults({ prefix: `${crypto.randomUUID()}-`, adapter: 'memory' })
  const answer = require('express-pouchdb')(databases, {
    inMemoryConfig: true,
    logPath: join(folder, 'log.txt'),
  })
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const [user, password] = ['ann', 'secret']
  // With the first admin nobody gets in any more without a name.
  await fetch(`${origin}/_config/admins/${user}`, { method: 'PUT', body: JSON.stringify(password) })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, user, password, stop }
}
