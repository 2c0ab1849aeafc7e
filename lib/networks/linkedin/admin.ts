import { textOf } from '../dom'
import type { Account } from '../facts'
import { accountAtAddress } from './facts'

const NUMBER = /^\d+$/
const ADMIN = /^\/(?:company|school|showcase)\/[^/]+\/admin(?:\/|$)/
const NAVIGATION = '[class*="organizational-page-admin-navigation"]'
const TITLE = '[class*="organizational-page-admin-navigation__title"]'
const LINKS = ['company', 'school', 'showcase'].map((kind) => `a[href*="/${kind}/"]`).join(', ')

/** The link by which a page names the organisation whose admin sees it, and its number. */
const named = new WeakMap<Document, { number: string; link: Element }>()

/** Whether an address is one of the pages on which an organisation's admin works. */
export function isAdminPage({ pathname }: URL): boolean {
  return ADMIN.test(pathname)
}

/** Whether an organisation is told by its number alone. */
export function isNumbered({ handle, kind }: Account): boolean {
  return kind === 'company' && NUMBER.test(handle)
}

/** The name of the organisation whose admin sees this page; '' where it has none. */
export function nameOnAdminPage(document: Document): string {
  return textOf(document.querySelector(TITLE))
}

/**
 * An organisation that a page knows by its number, as pages of its own admin do, by the name in its
 * address instead; as it is where the page does not tell that name.
 */
export function byName(account: Account, document: Document): Account {
  if (!isNumbered(account)) return account
  const { handle: number } = account
  const known = named.get(document)
  const isKnown = known?.number === number && known.link.isConnected
  const link = isKnown ? known.link : linkToOwn(number, document)
  if (link) named.set(document, { number, link })
  return (link && namedBy(link)) ?? account
}

/** The link to an organisation's page as others see it, on a page of the admin's of its number. */
function linkToOwn(number: string, document: Document): Element | undefined {
  const own = `/${number}/admin`
  const isThere = document.defaultView?.location.pathname.includes(own)
  if (!isThere && !document.querySelector(`a[href*="${own}"]`)) return undefined
  const links = [...document.querySelectorAll(LINKS)].filter(namedBy)
  const name = nameOnAdminPage(document) || textOf(document.querySelector('h1'))
  return (
    links.find((link) => link.getAttribute('href')?.includes('viewAsMember')) ??
    links.find((link) => link.closest(NAVIGATION)) ??
    links.find((link) => name !== '' && textOf(link) === name)
  )
}

/** The organisation that a link leads to by name. */
function namedBy(link: Element): Account | undefined {
  const account = accountAtAddress(link.getAttribute('href') ?? '')
  return account && !isNumbered(account) ? account : undefined
}
