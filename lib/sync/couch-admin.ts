import { z } from 'zod'
import { asker, type CouchAddress } from './couch'
import { NotCouchError, RemoteError } from './remote'

/**
 * What an admin of CouchDB does for a team. The sign-in is used for that and kept nowhere.
 *
 * @param admin `url` is that of the team's database
 */
export function couchAdmin(admin: CouchAddress) {
  const { origin, pathname } = new URL(admin.url)
  const database = pathname.slice(pathname.lastIndexOf('/') + 1)
  const root = origin + pathname.slice(0, pathname.lastIndexOf('/'))
  const ask = asker({ ...admin, url: root })
  const role = `ardent:${database}`
  const userAt = (user: string) => `/_users/org.couchdb.user:${user}`

  return {
    /** @throws RemoteError with status 412 where there is a database of that name */
    async create(): Promise<void> {
      const { json } = await ask('/')
      if (!Welcome.safeParse(json).success) throw new NotCouchError()
      await ask(`/${database}`, { method: 'PUT' })
    },

    /** Lets nobody but the team's users in, and has nothing but sealed records be written. */
    async shut(): Promise<void> {
      const nobody = { names: [], roles: ['_admin'] }
      const security = { admins: nobody, members: { names: [], roles: [role] } }
      await ask(`/${database}/_security`, { method: 'PUT', body: security })
      const design = { language: 'javascript', validate_doc_update: SEALED_ONLY }
      await ask(`/${database}/_design/ardent`, { method: 'PUT', body: design })
      // A node that was never set up to the end has no users yet.
      await unless(412, ask('/_users', { method: 'PUT' }))
    },

    /** @throws RemoteError with status 409 where there is a user of that name */
    async add(user: string, password: string): Promise<void> {
      const body = { name: user, password, roles: [role], type: 'user' }
      await ask(userAt(user), { method: 'PUT', body })
    },

    /** Lets a user in no more; one who is gone already is none. */
    async remove(user: string): Promise<void> {
      const found = await unless(404, ask(userAt(user)))
      if (!found) return
      const { _rev } = User.parse(found.json)
      await ask(`${userAt(user)}?rev=${encodeURIComponent(_rev)}`, { method: 'DELETE' })
    },

    /** Takes a database away again that could not be set up to the end. */
    async discard(): Promise<void> {
      await ask(`/${database}`, { method: 'DELETE' })
    },
  }
}

const Welcome = z.object({ version: z.string(), vendor: z.object({}) })
const User = z.object({ _rev: z.string() })

async function unless<Answer>(status: number, asked: Promise<Answer>): Promise<Answer | undefined> {
  return asked.catch((error) => {
    if (error instanceof RemoteError && error.status === status) return undefined
    throw error
  })
}

/** The server's own check of what members write, in the JavaScript that CouchDB runs. */
const SEALED_ONLY = `function (doc, before, user) {
  if (user.roles.indexOf('_admin') >= 0) return;
  var e = doc.e;
  var isSealed = /^[0-9a-f]{32}$/.test(doc._id);
  for (var field in doc) if (field.charAt(0) !== '_' && field !== 'e') isSealed = false;
  // What must not be in it is looked for: an expression for megabytes is too much for some engines.
  if (!doc._deleted && (typeof e !== 'string' || e.length > 4000000 ||
      !/^[0-9]+[.]/.test(e) || /[^0-9A-Za-z+\\/=.]/.test(e))) isSealed = false;
  if (!isSealed) throw({ forbidden: 'Sealed records only.' });
}`
