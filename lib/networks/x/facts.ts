import { partsOf } from '../addresses'
import { type Account, defineFacts } from '../facts'

/** X's hosts, as part of a pattern. */
export const HOST = String.raw`(?:(?:www|mobile|m|pro)\.)?(?:x|twitter)\.com`

/** 15 characters since 2008; some older accounts have up to 20. */
const HANDLE = /^\w{1,20}$/

/** First path segments that are pages of X itself, never an account. */
const RESERVED = new Set(
  (
    'i home explore search notifications messages settings compose hashtag intent share ' +
    'login logout signup account about tos privacy jobs download bookmarks communities'
  ).split(' '),
)

/** `word` when it can be an account's handle. */
export function asHandle(word: string | null | undefined): string | undefined {
  return word && HANDLE.test(word) && !RESERVED.has(word.toLowerCase()) ? word : undefined
}

/** The address of an account's profile. */
export function profileUrl(handle: string): string {
  return `https://x.com/${handle}`
}

function accountOf(word: string): Account | undefined {
  const handle = asHandle(word)
  return handle ? { handle, url: profileUrl(handle), kind: 'person' } : undefined
}

/** The posts of an account have its handle in front, and so has a button to follow it. */
function accountAt(url: URL): Account | undefined {
  const [first = '', second] = partsOf(url)
  const isIntent = first === 'intent' && second === 'user'
  return accountOf(isIntent ? (url.searchParams.get('screen_name') ?? '') : first.replace('@', ''))
}

/** X, formerly Twitter. */
export default defineFacts({
  id: 'x',
  name: 'X',
  mark: 'X',
  pageHosts: ['x.com', 'pro.x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  hosts: new RegExp(`^${HOST}$`),
  accountAt,
  accountOf,
  isOnByDefault: true,
  hasTerms: false,
  // twitter-text, configuration v3.
  texts: {
    limits: { comment: 280, post: 280 },
    weights: {
      address: 23,
      emoji: 2,
      light: [
        [0, 4351],
        [8192, 8205],
        [8208, 8223],
        [8242, 8247],
      ],
    },
    refuses: /[\uFFFE\uFEFF\uFFFF]/,
  },
  templatesOf: 'x',
  formerNames: ['Twitter'],
})
