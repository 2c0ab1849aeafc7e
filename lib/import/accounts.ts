import type { Author, NetworkId } from '../model/post/post'

/** An account as an address or a handle names it. */
export type Account = Omit<Author, 'name' | 'avatar'> & { network: NetworkId }

const X_HOST = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/
const FACEBOOK_HOST = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/
const LINKEDIN_HOST = /^(?:[a-z]+\.)?linkedin\.com$/

const X_HANDLE = /^\w{1,20}$/
const FACEBOOK_NAME = /^[\p{L}\p{N}._-]{1,100}$/u
const LINKEDIN_SLUG = /^[^\s/@]{1,100}$/
/** LinkedIn's own number of a member, which its addresses take in place of a name. */
const MEMBER_ID = /^AC[\w-]{37}$/

/** First parts of addresses that are pages of the network itself. */
const X_PAGES = new Set(
  `i home explore search notifications messages settings compose hashtag intent share login logout
  signup account about tos privacy jobs download bookmarks communities`.split(/\s+/),
)
const FACEBOOK_PAGES = new Set(
  `about ads business careers dialog events feed friends gaming groups hashtag help home legal login
  marketplace me media messages notes notifications pages pg photo photos plugins policies privacy
  public reel reels search settings share sharer stories story terms v video videos watch`.split(
    /\s+/,
  ),
)

/**
 * The account whose profile is at `address`: with or without `https://`, on any of the networks'
 * hosts, percent-encoded or not. Undefined for every other address.
 *
 * @example accountAt('de.linkedin.com/in/j%C3%B6rg') // { network: 'linkedin', handle: 'jörg', … }
 */
export function accountAt(address: string): Account | undefined {
  const text = address.trim()
  if (!/[./]/.test(text) || /\s/.test(text) || text.length > 2000) return undefined
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (!url) return undefined
  const path = url.pathname.split('/').filter(Boolean).map(decoded)
  if (X_HOST.test(url.hostname)) return onX(path, url.searchParams)
  if (FACEBOOK_HOST.test(url.hostname)) return onFacebook(path, url.searchParams)
  return LINKEDIN_HOST.test(url.hostname) ? onLinkedIn(path) : undefined
}

/**
 * The account that a cell of a network's column names: a handle with or without `@`, or an address
 * on that network. Undefined when it is neither.
 */
export function accountIn(network: NetworkId, cell: string): Account | undefined {
  const text = cell.trim()
  const account = accountAt(text)
  if (account || text.includes('/')) return account?.network === network ? account : undefined
  const handle = text.replace(/^@/, '')
  if (network === 'x') return onX([handle], new URLSearchParams())
  return network === 'facebook' ? named(handle) : onLinkedIn(['in', handle])
}

function onX([first = '', ...rest]: string[], query: URLSearchParams): Account | undefined {
  const isIntent = first === 'intent' && rest[0] === 'user'
  const handle = isIntent ? (query.get('screen_name') ?? '') : first.replace(/^@/, '')
  if (!X_HANDLE.test(handle) || X_PAGES.has(handle.toLowerCase())) return undefined
  return { network: 'x', handle, url: `https://x.com/${handle}`, kind: 'person' }
}

function onFacebook(path: readonly string[], query: URLSearchParams): Account | undefined {
  const [first = '', name = '', id = ''] = path
  if (first === 'profile.php') return numbered(query.get('id') ?? '', 'person')
  if (first === 'people') return numbered(id, 'person') ?? byPeopleId(name, id)
  if (first === 'pages' || first === 'p') {
    return numbered(/(?:^|-)(\d+)$/.exec(path.at(-1) ?? '')?.[1] ?? '', 'page')
  }
  return named(first)
}

function named(name: string): Account | undefined {
  if (/^\d+$/.test(name)) return numbered(name, 'person')
  if (FACEBOOK_PAGES.has(name.toLowerCase()) || name.endsWith('.php')) return undefined
  if (!FACEBOOK_NAME.test(name)) return undefined
  // A person's name in an address has letters, digits and full stops; only old pages have hyphens.
  const kind = name.includes('-') ? 'page' : 'person'
  const url = `https://www.facebook.com/${encodeURIComponent(name)}`
  return { network: 'facebook', handle: name, url, kind }
}

function numbered(id: string, kind: Account['kind']): Account | undefined {
  if (!/^\d{1,30}$/.test(id)) return undefined
  const url = `https://www.facebook.com/profile.php?id=${id}`
  return { network: 'facebook', handle: id, stableId: id, url, kind }
}

function byPeopleId(name: string, id: string): Account | undefined {
  if (!/^pfbid\w{1,150}$/.test(id)) return undefined
  const url = `https://www.facebook.com/people/${encodeURIComponent(name).slice(0, 900)}/${id}`
  return { network: 'facebook', handle: id, url, kind: 'person' }
}

function onLinkedIn([section = '', slug = '']: readonly string[]): Account | undefined {
  const type = section.toLowerCase()
  const handle = slug.trim()
  if (!LINKEDIN_SLUG.test(handle) || (type === 'in' && handle === 'me')) return undefined
  if (!['in', 'company', 'school', 'showcase'].includes(type)) return undefined
  return {
    network: 'linkedin',
    handle,
    ...(type === 'in' && MEMBER_ID.test(handle) && { stableId: handle }),
    url: `https://www.linkedin.com/${type}/${encodeURIComponent(handle)}/`,
    kind: type === 'in' ? 'person' : 'company',
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
