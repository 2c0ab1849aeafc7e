import { z } from 'zod'
import { base64 } from '../model/base64'
import {
  type Changes,
  NotCouchError,
  type Remote,
  RemoteError,
  type RemoteRecord,
  unless,
  type WriteResult,
  type Written,
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

/** A document as it is read: a deleted one holds nothing. */
export const Doc = z
  .object({ _id: z.string(), _rev: z.string(), e: z.string().optional() })
  .transform(({ _id: id, _rev: rev, e }): RemoteRecord => ({ id, rev, e }))
const Feed = z.object({
  results: z.array(z.object({ changes: z.array(z.unknown()), doc: Doc.nullish() })),
  last_seq: z.union([z.string(), z.number()]),
})
const Results = z.array(
  z.object({ id: z.string(), rev: z.string().optional(), error: z.string().optional() }),
)
const Leaves = z.array(z.object({ ok: Doc.optional() }))

/** What is asked of a server: a path below the address, and how. */
interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: object | undefined
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
  if (!isSafe(url)) throw new RemoteError()
  const base = url.replace(/\/+$/, '')
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    Authorization: `Basic ${base64(new TextEncoder().encode(`${user}:${password}`))}`,
  }
  return async (path: string, { method = 'GET', body, wait = 0, signal }: Question = {}) => {
    const limit = AbortSignal.timeout(wait + PATIENCE)
    try {
      const reply = await fetch(base + path, {
        method,
        headers,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        body: JSON.stringify(body) ?? null,
      })
      if (!reply.ok) throw new RemoteError(reply.status)
      return { json: await reply.json(), date: reply.headers.get('Date') }
    } catch (error) {
      if (error instanceof RemoteError || signal?.aborted) throw error
      throw error instanceof SyntaxError ? new NotCouchError(0, error) : new RemoteError(0, error)
    }
  }
}

/** A database of CouchDB over HTTP. */
export function couch(address: CouchAddress): Remote {
  const ask = asker(address)
  const put = (docs: object[]) => ask('/_bulk_docs', { method: 'POST', body: { docs } })
  const write: Remote['write'] = async (records) => {
    const written = await unless(TOO_LARGE, put(records.map(docOf)))
    if (written) return read(Results, written.json).map(resultOf)
    // One record too large for the server, or all of them for what stands before it.
    const half = Math.ceil(records.length / 2)
    if (half === records.length) return records.map(({ id }) => ({ id, isRefused: true }))
    return [...(await write(records.slice(0, half))), ...(await write(records.slice(half)))]
  }

  return {
    async time() {
      const { date } = await ask('')
      const time = Date.parse(date ?? '')
      if (Number.isNaN(time)) throw new RemoteError()
      return time
    },

    async changes(since, limit, wait, signal) {
      const page = `since=${encodeURIComponent(since)}&limit=${limit}`
      const waiting = wait > 0 ? `&feed=longpoll&timeout=${wait}` : ''
      const path = `/_changes?include_docs=true&style=all_docs&${page}${waiting}`
      const { json } = await ask(path, { wait, signal })
      return pageOf(read(Feed, json), limit)
    },

    write,

    async leaves(id) {
      const found = await unless(404, ask(`/${encodeURIComponent(id)}?open_revs=all`))
      return found ? read(Leaves, found.json).flatMap(({ ok }) => ok ?? []) : []
    },

    async prune(leaves) {
      await put(leaves.map((one) => ({ ...docOf(one), _deleted: true })))
    },
  }
}

/** A document as it is written. */
const docOf = ({ id: _id, rev: _rev, e }: Written | RemoteRecord) => ({ _id, _rev, e })

/** Whoever was faster is told apart from a server that refuses. */
function resultOf({ id, rev, error = '' }: z.infer<typeof Results>[number]): WriteResult {
  return { id, rev, isRefused: ['forbidden', 'unauthorized'].includes(error) }
}

/** Design documents are the admin's. Where a cluster was split, the leaves are for `leaves` to give. */
function pageOf({ results, last_seq }: z.infer<typeof Feed>, limit: number): Changes {
  const records = results.flatMap(({ changes, doc }) =>
    doc && !doc.id.startsWith('_design/') ? [{ ...doc, isSplit: changes.length > 1 }] : [],
  )
  return { records, since: String(last_seq), isFull: results.length >= limit }
}

/** @throws NotCouchError */
export function read<Schema extends z.ZodType>(schema: Schema, json: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(json)
  if (error) throw new NotCouchError(0, error)
  return data as z.infer<Schema>
}

/** Whether an address is one of HTTPS or of this machine, and has no password in it. */
export function isSafe(url: string): boolean {
  const { protocol, hostname, username } = new URL(url)
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && isOwn)) && !username
}
