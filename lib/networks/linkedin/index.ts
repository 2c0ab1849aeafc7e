import type { Author } from '../../model/post/post'
import { defineReader } from '../contract'
import { byName, isAdminPage, isNumbered, nameOnAdminPage } from './admin'
import { ember } from './ember'
import { accountAtAddress } from './facts'
import type { Generation } from './generation'
import { guest } from './guest'
import { authorFrom, nameIn } from './people'
import { sdui } from './sdui'

// LinkedIn serves its front ends side by side, by account and by page, so each element is asked.
const generations: readonly Generation[] = [guest, ember, sdui]

function generationOf(element: Element): Generation | undefined {
  return generations.find(({ posts }) => element.matches(posts))
}

export default defineReader({
  posts: generations.map(({ posts }) => posts).join(', '),
  find: (element, trace) => generationOf(element)?.find(element, trace) ?? null,
  replyBox: (element) => generationOf(element)?.replyBox(element) ?? null,
  profile: profileOnPage,
})

// SDUI has the name in a heading of the second rank within the card at the top, Ember and the
// guest pages in one of the first. The right rail has headings, too.
const TOP_CARD = '[id$="Topcard"] h2, [componentkey*="Topcard"] h2'
const HEADING = 'main h1'
const PICTURES = [
  'main img[src*="/profile-displayphoto"]',
  'main img[src*="/profile-framedphoto"]',
  'main img[src*="/company-logo"]',
].join(', ')
/** The cards of an SDUI profile are named after the member. */
const CARD = '[id*="profile.card.refAC"], [componentkey*="profile.card.refAC"]'

/** Whose profile page this is: a member's, a company's, a school's or a showcase's. */
function profileOnPage(url: URL, document: Document): Author | null {
  const account = accountAtAddress(url.href)
  const profile = account && byName(account, document)
  // An admin's pages have the number in their address, and headings of their own.
  const isAdmin = isAdminPage(url)
  if (!profile || (isAdmin && isNumbered(profile))) return null
  const heading = document.querySelector(TOP_CARD) ?? document.querySelector(HEADING)
  const shown = (isAdmin ? nameOnAdminPage(document) : nameIn(heading)) || nameInTitle(document)
  if (!shown) return null
  const author = authorFrom(profile, shown, document.querySelector(PICTURES))
  const stableId = author.stableId ?? (author.kind === 'person' ? memberId(document) : undefined)
  return { ...author, ...(stableId && { stableId }) }
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
