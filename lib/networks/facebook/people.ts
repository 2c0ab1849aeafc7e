import type { ShownPerson } from '../contract'
import { profileLinked } from './addresses'
import { authorFrom, nameOf } from './head'
import { EDITOR, MAIN, STORY, SURE } from './markup'
import { profileOnPage } from './profile'

/** Pages that list people: members, friends, followers, found people. */
const LISTS =
  /^\/(?:groups\/[^/]+\/(?:members|people)|[^/]+\/(?:friends|followers|following)\w*|search\/people)\b/

/** Everybody whom the page shows as a person, each once: the owner of the profile first. */
export function peopleOn(url: URL, document: Document): ShownPerson[] {
  const people = new Map<string, ShownPerson>()
  const owner = profileOnPage(url, document)
  if (owner) people.set(owner.handle, { author: owner, place: 'profile' })
  const dialogs = [...document.querySelectorAll('[role="dialog"]')]
  const lists = dialogs.filter((dialog) => !dialog.querySelector(`${EDITOR}, ${STORY}`))
  const mains = LISTS.test(url.pathname) ? [...document.querySelectorAll(MAIN)] : []
  for (const list of [...lists, ...mains]) {
    let pictured: string | undefined
    for (const link of list.querySelectorAll('a')) {
      const address = link.closest(SURE) ? undefined : profileLinked(link)
      if (!address) continue
      if (link.querySelector('image')) pictured = address.handle
      else if (address.handle === pictured && nameOf(link) && !people.has(pictured))
        people.set(pictured, { author: authorFrom(link, address, list), place: 'list' })
    }
  }
  return [...people.values()]
}
