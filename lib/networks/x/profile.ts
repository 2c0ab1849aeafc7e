import type { Author } from '../../model/post/post'
import type { Anchor, Found } from '../contract'
import { pictureAt, shown, textOf } from '../dom'
import { isSameHandle, segmentsOf } from './address'
import { authorNamed, nameOf } from './author'
import { isOrganisation } from './badge'
import { asHandle, profileUrl } from './facts'
import { asId, idOf, learnId, learnIds } from './ids'
import { AVATAR_ID, BANNER, HEAD, STRUCTURED } from './markup'

/** Pages below an account's address that still show the account; `/status/…` is a post's. */
const TABS = new Set(
  'with_replies highlights articles media likes superfollows affiliates photo header_photo'.split(
    ' ',
  ),
)

/** Whose profile page this is. The page must confirm the address: it may still show another. */
export function profileAt(url: URL, document: Document): Author | null {
  const [first, tab, ...rest] = segmentsOf(url.href)
  const handle = asHandle(first)
  if (!handle || rest.length > 0 || (tab && !TABS.has(tab))) return null
  const author = fromHeading(handle, document) ?? fromTitle(handle, document)
  if (!author) return null
  learnIds(document)
  const id = idOf(document, handle) ?? idInData(document, handle) ?? idInBanner(document, handle)
  if (!id) return author
  learnId(document, { handle: author.handle, id, isOrganisation: author.kind === 'company' })
  return { ...author, stableId: id }
}

/** Where the owner's name stands on a profile; null on any other page, without a look at it. */
export function headAt(url: URL, document: Document): Element | null {
  return profileAt(url, document) && document.querySelector(HEAD)
}

/** The profile whose head this is, as a post without words; its marker stands behind the name. */
export function findProfile(head: Element): Found | null {
  const handle = handleIn(head)
  const author = handle && profileAt(new URL(profileUrl(handle)), head.ownerDocument)
  if (!author) return null
  const key = `x:profile:${author.handle.toLowerCase()}`
  return {
    post: {
      ...{ key, network: 'x', author, text: '', truncated: false, promoted: false, mentions: [] },
      kind: 'profile',
    },
    anchor: () => anchorIn(head),
  }
}

/** Beside the name in its row, as in posts: the name itself is clipped, and a star acts in full sight alone. */
function anchorIn(head: Element): Anchor | null {
  const name = head.querySelector('[dir]')
  const row = name?.parentElement
  if (!name || !row) return null
  return row === head ? { parent: name, before: null } : { parent: row, before: name.nextSibling }
}

const handleIn = (head: Element | null) => asHandle(/(?:^|\s)@(\w+)/.exec(textOf(head))?.[1])

function fromHeading(handle: string, document: Document): Author | null {
  const heading = document.querySelector(HEAD)
  const shown = handleIn(heading)
  if (!heading || !shown || !isSameHandle(shown, handle)) return null
  const avatar = document.querySelector(`[data-testid="${AVATAR_ID}${shown}"] img`)
  const name = nameOf(heading, shown) || shown
  return authorNamed(shown, name, pictureAt(avatar?.getAttribute('src')), isOrganisation(heading))
}

/** "Name (@handle) / X", in every language, with a count of notifications before it. */
function fromTitle(handle: string, document: Document): Author | null {
  if (document.querySelector(HEAD)) return null
  const title = shown(document.title)
  const [, name, written] = /^(?:\(\p{Nd}+\+?\) )?(.*?)\s*\(@(\w+)\)/su.exec(title) ?? []
  if (!written || !isSameHandle(written, handle)) return null
  const avatar = document.querySelector(`img[alt="@${written}"]`)
  return authorNamed(written, name || written, pictureAt(avatar?.getAttribute('src')))
}

/** Search engines are told who the page is about, under a number as well; own pages have no button. */
function idInData(document: Document, handle: string): string | undefined {
  for (const script of document.querySelectorAll(STRUCTURED)) {
    for (const who of accountsIn(script.textContent)) {
      const named = String(who?.additionalName).replace(/^@/, '')
      if (who && isSameHandle(named, handle)) return asId(idIn(who))
    }
  }
  return undefined
}

interface Told {
  additionalName?: unknown
  identifier?: unknown
}

/** Those whom the data is about: it is of one page, or a list of several things. */
function accountsIn(json: string | null): (Told | null | undefined)[] {
  try {
    const data = JSON.parse(json ?? '')
    const things = [data['@graph'] ?? data].flat()
    return things.map((thing) => thing?.mainEntity ?? thing?.author ?? thing)
  } catch {
    return []
  }
}

/** Longer numbers are no longer exact. */
const idIn = ({ identifier }: Told) =>
  Number.isSafeInteger(identifier) ? String(identifier) : identifier

/** A banner's address has the number of whose it is, and its link the handle. */
function idInBanner(document: Document, handle: string): string | undefined {
  const banner = document.querySelector(BANNER)
  const [shown] = segmentsOf(banner?.getAttribute('href'))
  if (!isSameHandle(shown, handle)) return undefined
  return asId(/\/profile_banners\/(\d+)/.exec(banner?.innerHTML ?? '')?.[1])
}
