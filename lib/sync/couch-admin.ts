import { z } from 'zod'
import { asker, type CouchAddress, Doc, read } from './couch'
import { unless } from './remote'

/**
 * What an admin of CouchDB does for a team. The sign-in is used for that and kept nowhere.
 *
 * @param admin `url` is that of the team's database
 */
export function couchAdmin(admin: CouchAddress) {
  const root = new URL('.', admin.url).href
  const database = admin.url.slice(root.length)
  const role = `ardent:${database}`
  const ask = asker({ ...admin, url: root })
  const put = (path: string, body?: object) => ask(path, { method: 'PUT', body })
  const userAt = (user: string) => `/_users/org.couchdb.user:${user}`

  return {
    /** @throws RemoteError with status 412 where there is a database of that name */
    async create(): Promise<void> {
      const { json } = await ask('/')
      read(Welcome, json)
      await put(`/${database}`)
    },

    /** Lets nobody but the team's users in, and has nothing but sealed records be written. */
    async shut(): Promise<void> {
      await put(`/${database}/_security`, {
        admins: { roles: ['_admin'] },
        members: { roles: [role] },
      })
      await put(`/${database}/_design/ardent`, { validate_doc_update: SEALED_ONLY })
      // A node that was never set up to the end has no users yet.
      await unless(412, put('/_users'))
    },

    /** @throws RemoteError with status 409 where there is a user of that name */
    async add(user: string, password: string): Promise<void> {
      await put(userAt(user), { name: user, password, roles: [role], type: 'user' })
    },

    /** Lets a user in no more; one who is gone already is none. */
    async remove(user: string): Promise<void> {
      const found = await unless(404, ask(userAt(user)))
      if (!found) return
      const { rev } = read(Doc, found.json)
      await ask(`${userAt(user)}?rev=${rev}`, { method: 'DELETE' })
    },

    /** Takes a database away again that could not be set up to the end. */
    async discard(): Promise<void> {
      await ask(`/${database}`, { method: 'DELETE' })
    },
  }
}

const Welcome = z.object({ version: z.string(), vendor: z.object({}) })

/**
 * The server's own check of what is written, in the JavaScript that CouchDB runs. What must not be in
 * a record is looked for: an expression for megabytes is too much for some engines.
 */
const SEALED_ONLY = `function (doc) {
  var e = doc.e;
  var isSealed = /^[0-9a-f]{32}$/.test(doc._id) && (e === undefined ? doc._deleted :
    typeof e === 'string' && e.length <= 4000000 && /^[0-9]+[.]/.test(e) && !/[^0-9A-Za-z+\\/=.]/.test(e));
  for (var field in doc) isSealed = isSealed && /^(e$|_)/.test(field);
  if (!isSealed) throw({ forbidden: 'Sealed records only.' });
}`
