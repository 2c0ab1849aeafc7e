import { z } from 'zod'
import {
  type Changes,
  NotCouchError,
  type Remote,
  RemoteError,
  type RemoteRecord,
  type WriteResult,
} from './remote'

/** Where a database of a team is, and who asks. */
export interface CouchAddress {
  /** Of the database, without credentials: `https://couch.example.org/team`. */
  url: string
  user: string
  password: string
}

/** What a server says to a request of more bytes than it takes. */
const TOO_LARGE = 413

/** An answer is given up so many milliseconds after it is due: a server may not keep its promise. */
const PATIENCE = 15_000

const Doc = z.object({
  _id: z.string(),
  _rev: z.string(),
  e: z.string().optional(),
  _deleted: z.boolean().optional(),
})
const Feed = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      changes: z.array(z.object({ rev: z.string() })).min(1),
      doc: Doc.nullish(),
    }),
  ),
  last_seq: z.union([z.string(), z.number()]),
})
const Written = z.array(
  z.object({ id: z.string(), rev: z.string().optional(), error: z.string().optional() }),
)
const Leaves = z.array(z.object({ ok: Doc.optional() }))

/** What is asked of a server: a path below the address, and how. */
interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: object
  /** Milliseconds that the answer may take by agreement. */
  wait?: number
  signal?: AbortSignal | undefined
}

/**
 * Asks a server. It is the only code that reaches one.
 *
 * @throws RemoteError where the address is not one of HTTPS, or of this machine
 */
export function asker({ url, user, password }: CouchAddress) {
  const base = checked(url)
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    Authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`,
  }
  return async (path: string, { method, body, wait = 0, signal }: Question = {}) => {
    const limit = AbortSignal.timeout(wait + PATIENCE)
    try {
      const reply = await fetch(base + path, {
        method: method ?? (body ? 'POST' : 'GET'),
        headers,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!reply.ok) throw new RemoteError(reply.status)
      return { json: await jsonOf(reply), date: reply.headers.get('Date') }
    } catch (error) {
      if (error instanceof RemoteError || signal?.aborted) throw error
      throw new RemoteError(0, error)
    }
  }
}

/** A database of CouchDB over HTTP. */
export function couch(address: CouchAddress): Remote {
  const ask = asker(address)
  const write: Remote['write'] = async (records) => {
    const docs = records.map(({ id, rev, e }) => ({ _id: id, ...(rev && { _rev: rev }), e }))
    try {
      const { json } = await ask('/_bulk_docs', { body: { docs } })
      return read(Written, json).map(resultOf)
    } catch (error) {
      if (!(error instanceof RemoteError) || error.status !== TOO_LARGE) throw error
      // One record too large for the server, or all of them for what stands before it.
      const half = Math.ceil(records.length / 2)
      if (half === records.length) return records.map(({ id }) => ({ id, isRefused: true }))
      return [...(await write(records.slice(0, half))), ...(await write(records.slice(half)))]
    }
  }

  return {
    async time() {
      const { date } = await ask('')
      const time = Date.parse(date ?? '')
      if (Number.isNaN(time)) throw new RemoteError()
      return time
    },

    async changes(since, limit, wait, signal) {
      const query = new URLSearchParams({
        since: since || '0',
        limit: String(limit),
        include_docs: 'true',
        style: 'all_docs',
        ...(wait > 0 && { feed: 'longpoll', timeout: String(wait) }),
      })
      const { json } = await ask(`/_changes?${query}`, { wait, signal })
      return pageOf(read(Feed, json), limit)
    },

    write,

    async leaves(id) {
      const { json } = await ask(`/${encodeURIComponent(id)}?open_revs=all`).catch(noneWhereMissing)
      return read(Leaves, json).flatMap(({ ok }) => (ok ? [recordOf(ok)] : []))
    },

    async prune(leaves) {
      const docs = leaves.map(({ id, rev }) => ({ _id: id, _rev: rev, _deleted: true }))
      await ask('/_bulk_docs', { body: { docs } })
    },
  }
}

/** Whoever was faster is told apart from a server that refuses. */
function resultOf({ id, rev, error = '' }: z.infer<typeof Written>[number]): WriteResult {
  if (['forbidden', 'unauthorized'].includes(error)) return { id, isRefused: true }
  return { id, ...(rev && !error && { rev }) }
}

async function jsonOf(reply: Response): Promise<unknown> {
  const text = await reply.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new NotCouchError(error)
  }
}

function noneWhereMissing(error: unknown) {
  if (error instanceof RemoteError && error.status === 404) return { json: [] }
  throw error
}

/** Design documents are the admin's. Where a cluster was split, the leaves are for `leaves` to give. */
function pageOf({ results, last_seq }: z.infer<typeof Feed>, limit: number): Changes {
  const records = results.flatMap(({ id, changes, doc }): RemoteRecord[] => {
    if (id.startsWith('_design/') || !doc) return []
    return [{ ...recordOf(doc), ...(changes.length > 1 && { isSplit: true }) }]
  })
  return { records, since: String(last_seq), isFull: results.length >= limit }
}

function recordOf({ _id, _rev, e, _deleted }: z.infer<typeof Doc>): RemoteRecord {
  return { id: _id, rev: _rev, ...(e !== undefined && !_deleted && { e }) }
}

function read<Schema extends z.ZodType>(schema: Schema, json: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new NotCouchError(parsed.error)
}

function checked(url: string): string {
  const { protocol, hostname, username } = URL.parse(url) ?? {
    protocol: '',
    hostname: '',
    username: '',
  }
  const isOwn = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if ((protocol !== 'https:' && !isOwn) || username) throw new RemoteError()
  return url.replace(/\/+$/, '')
}
