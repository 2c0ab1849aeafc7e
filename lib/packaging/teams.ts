import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What a page may reach: files of the package itself. */
export const ONLY_OURSELVES = "connect-src 'self'"

/** Files that have the same name and nothing in them in `none/` beside them. */
const OF_TEAMS = /\/(lib\/team\/(?:database|background)|entrypoints\/dashboard\/team)\.tsx?$/

/** What the package for teams has that the other has not. */
interface Servers {
  /** What the policy of the whole package lets through. */
  policy: string
  /** What the browser is asked for before a server is reached. */
  hosts: string
  /** Gives each page a policy of its own, so that the background alone can reach a server. */
  shutPages: Plugin
}

/**
 * What `ARDENT_TEAM` asks for: nothing, a package for teams with any server of HTTPS (`any`), or one
 * for the server at an address.
 *
 * @throws Error where it is no address of HTTPS, nor of this machine
 */
export function forTeams(asked: string | undefined): Servers | undefined {
  if (!asked) return undefined
  if (asked === 'any') return { policy: 'https:', hosts: 'https://*/*', shutPages }
  const { protocol, hostname, origin } = new URL(asked)
  const isOwn = ['localhost', '127.0.0.1'].includes(hostname)
  if (protocol !== 'https:' && !isOwn) throw new Error(`${asked}: a server is asked by HTTPS.`)
  return { policy: origin, hosts: `${protocol}//${hostname}/*`, shutPages }
}

const shutPages: Plugin = {
  name: 'pages-reach-no-server',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: ONLY_OURSELVES },
      injectTo: 'head-prepend',
    },
  ],
}

/** Leaves out of a package all that could reach a server. */
export function withoutTeams(): Plugin {
  return {
    name: 'without-teams',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.replaceAll('\\', '/').split('?')
      if (!OF_TEAMS.test(path)) return null
      const [name = ''] = path.split('/').slice(-1)
      return `export * from ${JSON.stringify(join(path, '..', 'none', name))}`
    },
  }
}
