import { addressOf } from '../dom'

/** What Facebook's links are relative to, and the form all our addresses take. */
export const BASE = 'https://www.facebook.com/'

const HOST = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/

/** First parts of addresses that are Facebook's own pages, never somebody's name. */
const RESERVED = new Set(
  `about ad_center ads adsmanager ajax bookmarks business careers checkpoint community cookies
  creatorstudio crisisresponse developers dialog directory donate events feed find-friends
  friends fundraisers games gaming groups hashtag help home jobs legal live login logout
  marketplace me media memories messages messenger_media meta_verified mobile news notes
  notifications offers onthisday p pages people pg photo photos places play plugins policies
  privacy professional_dashboard profile public recover reel reels reg saved search security
  settings share sharer signup stories story support terms topics v video videos wallet watch
  weather`.split(/\s+/),
)

/** Somebody's profile, as an address names them; `page` when the address says it is a page. */
export interface ProfileAddress {
  handle: string
  stableId?: string
  url: string
  page: boolean
}

/** Addresses that need no parsing to tell that they leave Facebook, even unwrapped. */
const ELSEWHERE =
  /^https?:\/\/(?:l\.facebook\.com\/(?!.*facebook\.com%2F)|(?![^/?#]*facebook\.com))/i

/** Where `link` leads on Facebook (its leaving page unwrapped), or undefined when elsewhere. */
export function facebookAddress(link: Element | null | undefined): URL | undefined {
  if (ELSEWHERE.test(link?.getAttribute('href') ?? '')) return undefined
  const url = addressOf(link, BASE)
  const target = url?.hostname === 'l.facebook.com' ? url.searchParams.get('u') : null
  const address = target && URL.canParse(target) ? new URL(target) : url
  return address && HOST.test(address.hostname) ? address : undefined
}

/** The profile that `link` leads to, in any of its address forms. */
export function profileLinked(link: Element | null | undefined): ProfileAddress | undefined {
  const url = facebookAddress(link)
  return url && profileAt(url)
}

/** The profile at `url`, in any of its address forms. */
export function profileAt(url: URL): ProfileAddress | undefined {
  const path = partsOf(url)
  const [first = '', second = '', third = '', fourth = ''] = path
  if (first === 'profile.php') return numbered(url.searchParams.get('id') ?? '')
  if (first === 'groups')
    return third === 'user' && path.length === 4 ? numbered(fourth) : undefined
  if (first === 'people') return path.length === 3 ? person(second, third) : undefined
  if (first === 'pages' || first === 'p') return numbered(trailingNumber(path.at(-1)), true)
  return path.length === 1 ? named(first) : undefined
}

function named(name: string): ProfileAddress | undefined {
  if (/^\d+$/.test(name)) return numbered(name)
  if (RESERVED.has(name.toLowerCase()) || !/^[\p{L}\p{N}._-]{1,100}$/u.test(name)) return undefined
  if (name.endsWith('.php')) return undefined
  // A person's name in an address has letters, digits and full stops; only old pages have hyphens.
  return { handle: name, url: BASE + encodeURIComponent(name), page: name.includes('-') }
}

function numbered(id: string, page = false): ProfileAddress | undefined {
  if (!/^\d{1,30}$/.test(id)) return undefined
  return { handle: id, stableId: id, url: `${BASE}profile.php?id=${id}`, page }
}

function person(name: string, id: string): ProfileAddress | undefined {
  const numeric = numbered(id)
  if (numeric || !/^pfbid\w{1,150}$/.test(id)) return numeric
  return {
    handle: id,
    url: `${BASE}people/${encodeURIComponent(name).slice(0, 900)}/${id}`,
    page: false,
  }
}

function trailingNumber(part = ''): string {
  return /(?:^|-)(\d+)$/.exec(part)?.[1] ?? ''
}

/** The parts of an address's path, decoded where they can be. */
export function partsOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
