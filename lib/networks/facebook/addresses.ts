import { partsOf } from '../addresses'
import { addressOf } from '../dom'
import type { Account } from '../facts'
import { accountAt, BASE, HOSTS } from './facts'

/** Addresses that need no parsing to tell that they leave Facebook, even unwrapped. */
const ELSEWHERE =
  /^https?:\/\/(?:l\.facebook\.com\/(?!.*facebook\.com%2F)|(?![^/?#]*facebook\.com))/i

/** How many parts the address of a whole profile has, by the first of them; others have one. */
const PARTS = new Map([
  ['groups', 4],
  ['people', 3],
])

/** To parse an address costs more than all else about a link, and posts are read again and again. */
const known = new Map<string, URL | undefined>()
const KEPT = 1000

/** Where `link` leads on Facebook (its leaving page unwrapped), or undefined when elsewhere. */
export function facebookAddress(link: Element | null | undefined): URL | undefined {
  const href = link?.getAttribute('href') ?? ''
  if (known.has(href)) return known.get(href)
  if (known.size >= KEPT) known.clear()
  const address = ELSEWHERE.test(href) ? undefined : onFacebook(link)
  known.set(href, address)
  return address
}

function onFacebook(link: Element | null | undefined): URL | undefined {
  const url = addressOf(link, BASE)
  const target = url?.hostname === 'l.facebook.com' ? url.searchParams.get('u') : null
  const address = target && URL.canParse(target) ? new URL(target) : url
  return address && HOSTS.test(address.hostname) ? address : undefined
}

/** The profile that `link` leads to, in any of its address forms. */
export function profileLinked(link: Element | null | undefined): Account | undefined {
  const url = facebookAddress(link)
  return url && profileAt(url)
}

/** The account whose profile is at `url`, not something of theirs such as a post. */
export function profileAt(url: URL): Account | undefined {
  const path = partsOf(url)
  const [first = ''] = path
  const isWhole = first === 'p' || first === 'pages' || path.length === (PARTS.get(first) ?? 1)
  return isWhole ? accountAt(url) : undefined
}
