import type { Author } from '../../model/post/post'
import type { Found } from '../contract'
import { follows, textOf } from '../dom'
import { byName, isAdminPage, isNumbered, nameOnAdminPage } from './admin'
import { accountAtAddress } from './facts'
import { authorFrom, nameIn } from './people'

// SDUI has the name in a heading of the second rank within the card at the top, Ember and the
// guest pages in one of the first. The right rail has headings, too.
const TOP_CARD = '[id$="Topcard"] h2, [componentkey*="Topcard"] h2'
const HEADING = 'main h1'
const PICTURES = [
  'main img[src*="/profile-displayphoto"]',
  'main img[src*="/profile-framedphoto"]',
  'main img[src*="/company-logo"]',
].join(', ')
/** Lines of a head: Ember's and the guests' headline, or whatever line SDUI has. */
const LINES = '.text-body-medium, .top-card-layout__headline, p'
/** How one is connected, "· 1st", and how one is spoken of, "She/Her". */
const NO_HEADLINE = /^[·•]|^\p{L}+(?:\/\p{L}+)+$/u
/** The cards of an SDUI profile are named after the member. */
const CARD = '[id*="profile.card.refAC"], [componentkey*="profile.card.refAC"]'

/** Whose profile page this is: a member's, a company's, a school's or a showcase's. */
export function profileOnPage(url: URL, document: Document): Author | null {
  const account = accountAtAddress(url.href)
  const profile = account && byName(account, document)
  // An admin's pages have the number in their address, and headings of their own.
  const isAdmin = isAdminPage(url)
  if (!profile || (isAdmin && isNumbered(profile))) return null
  const shown =
    (isAdmin ? nameOnAdminPage(document) : nameIn(headingOf(document))) || nameInTitle(document)
  if (!shown) return null
  const author = authorFrom(profile, shown, document.querySelector(PICTURES))
  const stableId = author.stableId ?? (author.kind === 'person' ? memberId(document) : undefined)
  return { ...author, ...(stableId && { stableId }) }
}

function headingOf(document: Document): Element | null {
  return document.querySelector(TOP_CARD) ?? document.querySelector(HEADING)
}

/** The line below the name in a profile's head, in which people say what they do. */
export function headlineBelow(heading: Element): Element | undefined {
  if (!addresses.has(heading)) return undefined
  const head = heading.closest('section') ?? heading.parentElement
  return [...(head?.querySelectorAll(LINES) ?? [])].find((line) => {
    const said = follows(line, heading) && textOf(line)
    return said && !NO_HEADLINE.test(said)
  })
}

/** "(3) Ada Berg - Brewer | LinkedIn", "Acme: About | LinkedIn". */
function nameInTitle(document: Document): string {
  const title = document.title.replace(/^\(\d+\)\s*/, '').split(' | ')[0] ?? ''
  return title.split(/ [-–] |: /)[0]?.trim() ?? ''
}

function memberId(document: Document): string | undefined {
  const card = document.querySelector(CARD)
  const name = card?.id.includes('card.ref') ? card.id : card?.getAttribute('componentkey')
  return name?.match(/card\.ref(AC[\w-]{37})/)?.[1]
}

/** The address of the profile that a heading names, which the heading itself does not say. */
const addresses = new WeakMap<Element, URL>()

/** The heading of the profile at `url`; null on any other page, and on those of its admin. */
export function headAt(url: URL, document: Document): Element | null {
  if (!accountAtAddress(url.href) || isAdminPage(url)) return null
  const heading = headingOf(document)
  if (heading && nameIn(heading)) addresses.set(heading, url)
  return heading
}

/** The profile whose heading this is, as a post without words; its marker ends the heading. */
export function findProfile(heading: Element): Found | null {
  const url = addresses.get(heading)
  const author = url && profileOnPage(url, heading.ownerDocument)
  if (!author) return null
  const key = `linkedin:profile:${author.handle.toLowerCase()}`
  return {
    post: {
      ...{ key, network: 'linkedin', author, text: '', truncated: false, promoted: false },
      mentions: [],
      kind: 'profile',
    },
    anchor: () => ({ parent: heading, before: null }),
  }
}
