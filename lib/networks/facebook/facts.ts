import { partsOf } from '../addresses'
import { type Account, defineFacts } from '../facts'

/** What Facebook's links are relative to, and the form all our addresses take. */
export const BASE = 'https://www.facebook.com/'

export const HOSTS = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com$/

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

/** The account whose profile, or a part of it, is at `url`, in any of its address forms. */
export function accountAt(url: URL): Account | undefined {
  const path = partsOf(url)
  const [first = '', second = '', third = '', fourth = ''] = path
  if (first === 'profile.php') return numbered(url.searchParams.get('id') ?? '')
  if (first === 'groups') return third === 'user' ? numbered(fourth) : undefined
  if (first === 'people') return numbered(third) ?? byPeopleId(second, third)
  if (first === 'pages' || first === 'p') return numbered(trailingNumber(path.at(-1)), 'page')
  return accountOf(first)
}

function accountOf(name: string): Account | undefined {
  if (/^\d+$/.test(name)) return numbered(name)
  if (RESERVED.has(name.toLowerCase()) || !/^[\p{L}\p{N}._-]{1,100}$/u.test(name)) return undefined
  if (name.endsWith('.php')) return undefined
  // A person's name in an address has letters, digits and full stops; only old pages have hyphens.
  const kind = name.includes('-') ? 'page' : 'person'
  return { handle: name, url: BASE + encodeURIComponent(name), kind }
}

function numbered(id: string, kind: Account['kind'] = 'person'): Account | undefined {
  if (!/^\d{1,30}$/.test(id)) return undefined
  return { handle: id, stableId: id, url: `${BASE}profile.php?id=${id}`, kind }
}

/** Where Facebook does not tell somebody's number. */
function byPeopleId(name: string, id: string): Account | undefined {
  if (!/^pfbid\w{1,150}$/.test(id)) return undefined
  const url = `${BASE}people/${encodeURIComponent(name).slice(0, 900)}/${id}`
  return { handle: id, url, kind: 'person' }
}

function trailingNumber(part = ''): string {
  return /(?:^|-)(\d+)$/.exec(part)?.[1] ?? ''
}

/** Facebook as it is on large screens; the mobile sites are other pages. */
export default defineFacts({
  id: 'facebook',
  name: 'Facebook',
  mark: 'f',
  pageHosts: ['www.facebook.com', 'web.facebook.com'],
  hosts: HOSTS,
  accountAt,
  accountOf,
  isOnByDefault: true,
  hasTerms: false,
  // No figure is published; this is what guides to its composer agree on
  // (typecount.com/blog/facebook-post-character-limit, 2026). Posts may be longer still; who needs
  // more than a comment's 8,000 is not writing a reply.
  texts: { limits: { comment: 8000, post: 8000 } },
  // An address is filled in when somebody points at the time; a time is in words alone.
  seldom: ['permalink', 'at'],
  templatesOf: 'facebook',
})
