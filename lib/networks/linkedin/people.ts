import type { Author, Mention } from '../../model/post/post'
import { pictureAt, textOf } from '../dom'
import type { Account } from '../facts'
import { accountAtAddress } from './facts'

const ASIDE = '.visually-hidden, .update-components-actor__supplementary-actor-info'

/** The person or organisation that a link leads to. */
export function profileOf(link: Element | null | undefined): Account | undefined {
  const address = link?.getAttribute('href')
  return address ? accountAtAddress(address) : undefined
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
    // A member's name can be in two links, by handle and, within that, by id.
    if (profileOf(link.parentElement?.closest('a'))) continue
    const handle = profileOf(link)?.handle
    if (!handle || found.has(handle)) continue
    const name = textOf(link).slice(0, 300)
    found.set(handle, { handle, ...(name && { name }) })
  }
  return [...found.values()].slice(0, 200)
}
