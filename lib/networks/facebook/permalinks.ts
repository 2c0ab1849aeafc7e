import { facebookAddress } from './addresses'
import { BASE } from './facts'

/** Paths of posts that say all by themselves. */
const PATHS = [
  /^\/[^/]+\/(?:posts|videos|photos|activity)\/./,
  /^\/groups\/[^/]+\/(?:posts|permalink)\/./,
  /^\/(?:reel|share\/[pvr])\/./,
]

/** Paths of posts that are told by a parameter, and which. */
const BY_PARAMETER: [RegExp, string][] = [
  [/^\/(?:permalink|story)\.php$/, 'story_fbid'],
  [/^\/photo(?:\.php)?\/?$/, 'fbid'],
  [/^\/(?:watch|watch\/live|video\.php)\/?$/, 'v'],
  [/^\/media\/set\/?$/, 'set'],
  [/^\/groups\/[^/]+\/?$/, 'multi_permalinks'],
]

const COMMENT = ['comment_id', 'reply_comment_id']

/** The address of the post that `link` leads to, also when it leads to one of its comments. */
export function permalinkLinked(link: Element): string | undefined {
  const url = facebookAddress(link)
  return url && permalinkAt(url)
}

/** The clean address of the post at `url`; with `comments`, of the comment where it is one's. */
export function permalinkAt(url: URL, comments = false): string | undefined {
  const kept = parametersOf(url)
  if (!kept) return undefined
  const query = new URLSearchParams()
  for (const name of comments ? [...kept, ...COMMENT] : kept) {
    const value = url.searchParams.get(name)
    if (value) query.set(name, value)
  }
  const address = BASE + url.pathname.slice(1) + (query.size > 0 ? `?${query}` : '')
  return address.length <= 2048 ? address : undefined
}

/** The parameters without which a post's address is another; undefined when it is no post's. */
function parametersOf({ pathname, searchParams }: URL): string[] | undefined {
  if (PATHS.some((path) => path.test(pathname))) return []
  const parameter = BY_PARAMETER.find(([path]) => path.test(pathname))?.[1]
  if (!parameter || !searchParams.get(parameter)) return undefined
  return parameter === 'story_fbid' ? [parameter, 'id'] : [parameter]
}

/** The comment's own number in an address of a comment: `comment_id` is plain or base64. */
export function commentNumber({ searchParams }: URL): string | undefined {
  const id = searchParams.get('reply_comment_id') ?? searchParams.get('comment_id')
  if (!id || /^\d{1,30}$/.test(id)) return id ?? undefined
  return /^comment:\d+_(\d{1,30})$/.exec(fromBase64(id))?.[1]
}

/** The number of the comment that a reply answers, in the reply's address. */
export function answeredNumber({ searchParams }: URL): string | undefined {
  return searchParams.has('reply_comment_id')
    ? (searchParams.get('comment_id') ?? undefined)
    : undefined
}

function fromBase64(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}
