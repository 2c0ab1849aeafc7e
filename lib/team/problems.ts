import { UserError } from '../model/user-error'
import { isSafe } from '../sync/couch'
import { NotCouchError, RemoteError } from '../sync/remote'
import { MissingKeyError } from '../sync/seal'

/** What is asked of a server, and by whom. */
export interface Asking {
  url: string
  user: string
  isAdmin?: boolean
}

/** What a server or the team's key said, as an error that the user is told; any other as it is. */
export function problemOf(error: unknown, { url, user, isAdmin }: Asking): unknown {
  const { host, pathname } = new URL(url)
  if (error instanceof MissingKeyError) return new UserError('error_team_needs_key')
  if (error instanceof NotCouchError) return new UserError('error_team_not_couch', [host])
  if (!(error instanceof RemoteError)) return error
  switch (error.status) {
    case 0:
      return new UserError('error_team_unreachable', [host])
    case 401:
    case 403:
      return new UserError(isAdmin ? 'error_team_admin_refused' : 'error_team_refused', [
        host,
        user,
      ])
    case 404:
      return new UserError('error_team_missing', [host, pathname.slice(1)])
    case 409:
      return new UserError('error_team_user_exists', [host, user])
    case 412:
      return new UserError('error_team_exists', [host, pathname.slice(1)])
    default:
      return new UserError('error_team_answers', [host, String(error.status)])
  }
}

/** Asks a server, and puts what goes wrong into words. */
export async function asked<Answer>(work: Promise<Answer>, asking: Asking): Promise<Answer> {
  return work.catch((error) => {
    throw problemOf(error, asking)
  })
}

/**
 * The address of a team's database.
 * @throws UserError where the server's is none, or not one of HTTPS
 */
export function databaseAddress(server: string, database: string): string {
  const text = /^https?:\/\//i.test(server) ? server : `https://${server}`
  const url = URL.parse(text)
  if (!url || url.username || url.search || url.hash) {
    throw new UserError('error_team_address', [server])
  }
  if (!isSafe(text)) throw new UserError('error_team_https', [server])
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${database}`
}

/**
 * @param only the address of the one server that a team may be on; undefined where it may be on any
 * @throws UserError where the database at `url` is on another
 */
export function refuseElsewhere(url: string, only: string | undefined): void {
  if (only === undefined || url.startsWith(databaseAddress(only, ''))) return
  throw new UserError('error_team_other_server', [new URL(url).host, only])
}
