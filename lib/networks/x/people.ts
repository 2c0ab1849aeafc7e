import type { Author } from '../../model/post/post'
import type { ShownPerson } from '../contract'
import { pictureAt } from '../dom'
import { authorNamed, writerIn } from './author'
import { isOrganisation } from './badge'
import { idOf, learnIds, newlyIdentified } from './ids'
import { ANY_AVATAR, CELL, PEOPLE } from './markup'
import { profileAt } from './profile'
import { Scope } from './scope'

/** Everybody whom the page shows as a person, each once: the owner of the profile first. */
export function peopleOn(url: URL, document: Document): ShownPerson[] {
  learnIds(document)
  const people = new Map<string, ShownPerson>()
  const add = (person: ShownPerson) => {
    const key = person.author.handle.toLowerCase()
    if (!people.has(key)) people.set(key, person)
  }
  const owner = profileAt(url, document)
  if (owner) add({ author: owner, place: 'profile' })
  for (const cell of document.querySelectorAll(PEOPLE)) {
    const author = authorIn(cell)
    if (author) add({ author, place: placeOf(cell) })
  }
  return [...people.values()]
}

/** Accounts under the handle of theirs that the page shows beside their id, each told once. */
export function identified(document: Document): Author[] {
  return newlyIdentified(document).map(({ handle, id, isOrganisation }) =>
    authorNamed(handle, handle, undefined, isOrganisation, id),
  )
}

function authorIn(cell: Element): Author | undefined {
  const scope = new Scope(cell, true)
  const { handle, name } = writerIn(scope, undefined)?.author ?? {}
  if (!handle || !name) return undefined
  const avatar = cell.querySelector(`${ANY_AVATAR} img`)
  const picture = pictureAt(avatar?.getAttribute('src'))
  const id = idOf(cell.ownerDocument, handle)
  return authorNamed(handle, name, picture, isOrganisation(cell), id)
}

/** X proposes people beside every page, and amid posts; a page that is about people has no posts. */
function placeOf(cell: Element): ShownPerson['place'] {
  if (cell.getAttribute('data-testid') === 'HoverCard') return 'card'
  const list = cell.closest(CELL)?.parentElement
  return list && !list.querySelector('article') ? 'list' : 'suggested'
}
