import type { Author, Mention } from '../../model/post/post'
import { textOf } from '../dom'

const BASE = 'https://www.linkedin.com'
const PROFILE =
  /^(?:https?:\/\/(?:[\w-]+\.)*linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)[^?#]*(\?[^#]*)?/i
const MEMBER_URN = /urn:li:fsd?_(?:profile|miniProfile):([\w-]{10,100})/
const MEMBER_ID = /^AC[\w-]{37}$/
const ASIDE = '.visually-hidden, .update-components-actor__supplementary-actor-info'

/** Whose page an address is, without their name. */
export type Profile = Omit<Author, 'name' | 'avatar'>

/** The person or organisation that a link leads to. */
export function profileOf(link: Element | null | undefined): Profile | undefined {
  const address = link?.getAttribute('href')
  return address ? profileAt(address) : undefined
}

/**
 * The person or organisation whose page an address is, relative or on any host of LinkedIn:
 * handle as LinkedIn spells it (percent-encoding undone), canonical address, and the member id
 * where the address carries one. By pattern, since making a URL costs more than all the rest.
 */
export function profileAt(address: string): Profile | undefined {
  const [, type, slug, query] = address.match(PROFILE) ?? []
  const handle = slug && decoded(slug).trim()
  if (!type || !handle || handle.length > 200) return undefined
  const section = type.toLowerCase()
  // "/in/me/" is whoever looks at the page.
  if (section === 'in' && handle === 'me') return undefined
  const stableId = MEMBER_ID.test(handle) ? handle : query && decoded(query).match(MEMBER_URN)?.[1]
  return {
    handle,
    ...(section === 'in' && stableId && { stableId }),
    url: `${BASE}/${section}/${encodeURIComponent(handle)}/`,
    kind: section === 'in' ? 'person' : 'company',
  }
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The author from a profile, the name shown and the picture beside it. */
export function authorFrom(profile: Profile, name: string, picture?: Element | null): Author {
  const avatar = avatarOf(picture)
  return { ...profile, name: name.slice(0, 300), ...(avatar && { avatar }) }
}

function avatarOf(picture: Element | null | undefined): string | undefined {
  const source = picture?.getAttribute('src') ?? ''
  const address = /^https?:/.test(source) ? source : picture?.getAttribute('data-delayed-url')
  return address && /^https?:\/\//.test(address) && address.length <= 2048 ? address : undefined
}

/**
 * A name without what LinkedIn sets beside it: the copy for screen readers, badges, and the
 * degree of acquaintance, which always follows a bullet ("Ada Berg • 2nd").
 */
export function nameIn(element: Element | null | undefined): string {
  if (!element) return ''
  const shown = element.querySelector('span[aria-hidden="true"]')
  return beforeBullet(textOf(shown)) || beforeBullet(textOf(element, { without: ASIDE }))
}

function beforeBullet(text: string): string {
  return text.split(/[\n•]/)[0]?.trim() ?? ''
}

/** Whoever a text points at, each once. */
export function mentionsIn(text: Element | null | undefined): Mention[] {
  const found = new Map<string, Mention>()
  for (const link of text?.querySelectorAll('a') ?? []) {
    const handle = profileOf(link)?.handle
    if (!handle || found.has(handle)) continue
    const name = textOf(link).slice(0, 300)
    found.set(handle, { handle, ...(name && { name }) })
  }
  return [...found.values()].slice(0, 200)
}
