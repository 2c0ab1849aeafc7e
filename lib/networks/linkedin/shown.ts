import type { Author } from '../../model/post/post'
import type { ShownPerson } from '../contract'
import { textOf } from '../dom'
import { isAdminPage } from './admin'
import { authorFrom, nameIn, profileOf } from './people'
import { profileOnPage } from './profile'
import { sentenceAround } from './sdui/unit'

/** Lists of people have a row for each, in the page or in a dialog. */
const ROW = 'li, tr, [role="listitem"], .nt-card, [data-view-name*="entity-result"]'
const LINKS = 'main a[href], [role="dialog"] a[href], dialog a[href]'
const TITLE = '[class*="lockup__title"], [class*="lockup-title"]'
/** Pages that list people: in other places they are proposed beside something else. */
const LISTS = [
  /^\/search\/results\/(?:all|people|companies|schools)\//,
  /^\/groups\/\d+\/(?:members|manage)/,
  /^\/mynetwork\/(?:invite-connect|network-manager|invitation-manager)/,
  /^\/notifications/,
  /^\/company\/[^/]+\/(?:admin|people)/,
]

/** Everybody whom the page shows as a person, each once: the owner of the profile first. */
export function peopleOn(url: URL, document: Document, posts: string): ShownPerson[] {
  const people = new Map<string, ShownPerson>()
  const add = (person: ShownPerson) => {
    const { handle, kind } = person.author
    const key = `${kind} ${handle.toLowerCase()}`
    if (!people.has(key)) people.set(key, person)
  }
  const owner = isAdminPage(url) ? null : profileOnPage(url, document)
  if (owner) add({ author: owner, place: 'profile' })
  const isList = LISTS.some((path) => path.test(url.pathname))
  for (const link of document.querySelectorAll(LINKS)) {
    const author = personIn(link, posts)
    const isListed = isList || link.closest('[role="dialog"], dialog')
    if (author) add({ author, place: isListed ? 'list' : 'suggested' })
  }
  return [...people.values()]
}

/** The person whose row begins with this link: not whoever is named within it, nor in a post. */
function personIn(link: Element, posts: string): Author | undefined {
  const profile = profileOf(link)
  const row = profile && link.closest(ROW)
  if (!row || link.closest(posts) || row.querySelector(posts) || isInWords(link)) return undefined
  const first = [...row.querySelectorAll('a[href]')].find((other) => profileOf(other))
  if (profileOf(first)?.url !== profile.url) return undefined
  const title = link.querySelector(TITLE) ?? [...link.querySelectorAll('p')].find((p) => textOf(p))
  // A notification has the picture in the link, and the name at the head of its words.
  const name = nameIn(title ?? link) || nameIn(row.querySelector(`${TITLE}, strong`))
  return name ? authorFrom(profile, name, row.querySelector('img')) : undefined
}

/** Whether a link stands amid words; behind a bullet stands how well the person is known. */
function isInWords(link: Element): boolean {
  const [words = ''] = textOf(sentenceAround(link), { without: 'a' }).split('•')
  return /\p{L}/u.test(words)
}
