import type { Author } from '../../model/post/post'
import { textOf, total } from '../dom'
import { asHandle, isSameHandle, segmentsOf } from './address'
import { authorNamed, isOrganisation, nameOf, pictureAt } from './author'

/** Pages below an account's address that still show the account; `/status/…` is a post's. */
const TABS = new Set(
  'with_replies highlights articles media likes superfollows affiliates photo header_photo'.split(
    ' ',
  ),
)

/** Whose profile page this is. The page must confirm the address: it may still show another. */
export function profileAt(url: URL, document: Document): Author | null {
  return total(() => {
    const [first, tab, ...rest] = segmentsOf(url.href)
    const handle = asHandle(first)
    if (!handle || rest.length > 0 || (tab && !TABS.has(tab))) return null
    return fromHeading(handle, document) ?? fromTitle(handle, document)
  })
}

function fromHeading(handle: string, document: Document): Author | null {
  const heading = document.querySelector('[data-testid="UserName"]')
  const shown = asHandle(/(?:^|\s)@(\w+)/.exec(textOf(heading))?.[1])
  if (!heading || !shown || !isSameHandle(shown, handle)) return null
  const avatar = document.querySelector(`[data-testid="UserAvatar-Container-${shown}"] img`)
  const name = nameOf(heading, shown) || shown
  return authorNamed(shown, name, pictureAt(avatar), isOrganisation(heading))
}

/** "Name (@handle) / X", in every language, with a count of notifications before it. */
function fromTitle(handle: string, document: Document): Author | null {
  if (document.querySelector('[data-testid="UserName"]')) return null
  const [, name, shown] = /^(?:\(\d+\+?\) )?(.*?)\s*\(@(\w+)\)/s.exec(document.title) ?? []
  if (!shown || !isSameHandle(shown, handle)) return null
  const avatar = document.querySelector(`img[alt="@${shown}"]`)
  return authorNamed(shown, name || shown, pictureAt(avatar))
}
