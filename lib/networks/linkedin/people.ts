import type { Author, Mention } from '../../model/post/post'
import { pictureAt, textOf } from '../dom'
import type { Account } from '../facts'
import { byName } from './admin'
import { accountAtAddress } from './facts'

const ASIDE = '.visually-hidden, .update-components-actor__supplementary-actor-info'

/** The person or organisation that a link leads to. */
export function profileOf(link: Element | null | undefined): Account | undefined {
  const address = link?.getAttribute('href')
  const account = address ? accountAtAddress(address) : undefined
  return account && link ? byName(account, link.ownerDocument) : undefined
}

/** The author from a profile, the name shown and the picture beside it. */
export function authorFrom(profile: Account, name: string, picture?: Element | null): Author {
  const avatar = avatarOf(picture)
  return { ...profile, name: name.slice(0, 300), ...(avatar && { avatar }) }
}

function avatarOf(picture: Element | null | undefined): string | undefined {
  const source = picture?.getAttribute('src') ?? ''
  return pictureAt(/^https?:/.test(source) ? source : picture?.getAttribute('data-delayed-url'))
}

/**
 * A name without what LinkedIn sets beside it: the copy for screen readers, badges, and the
 * degree of acquaintance, which always follows a bullet or a dot ("Ada Berg • 2nd").
 */
export function nameIn(element: Element | null | undefined): string {
  if (!element) return ''
  const shown = element.querySelector('span[aria-hidden="true"]')
  return beforeBullet(textOf(shown)) || beforeBullet(textOf(element, { without: ASIDE }))
}

function beforeBullet(text: string): string {
  return text.split(/[\n•]|\s·\s/)[0]?.trim() ?? ''
}

/**
 * Whoever a text points at, each once. A member's name can be in two links, by handle and, within
 * that, by id; where the page was read from a file, the first one is empty and stands before the
 * second.
 */
export function mentionsIn(text: Element | null | undefined): Mention[] {
  const found = new Map<string, Mention>()
  let empty: Account | undefined
  for (const link of text?.querySelectorAll('a') ?? []) {
    const account = profileOf(link)
    if (!account || profileOf(link.parentElement?.closest('a'))) continue
    const name = textOf(link).slice(0, 300)
    const other = empty ?? profileOf(link.querySelector('a'))
    empty = name ? undefined : account
    const joined = other && joinedOf(account, other)
    const { handle, stableId } = joined ?? account
    if (joined && other) found.delete(other.handle)
    if (found.has(handle)) continue
    found.set(handle, { handle, ...(stableId && { stableId }), ...(name && { name }) })
  }
  return [...found.values()].slice(0, 200)
}

const isNumber = ({ handle, stableId }: Account) => handle === stableId

/** The account that two links lead to, one by its handle and one by its id. */
function joinedOf(one: Account, other: Account): Account | undefined {
  if (isNumber(one) === isNumber(other)) return undefined
  const [named, numbered] = isNumber(one) ? [other, one] : [one, other]
  return named.kind === 'person' ? { ...named, stableId: numbered.stableId } : undefined
}
