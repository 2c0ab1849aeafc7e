import type { Author } from '../../model/post/post'
import type { Trace } from '../contract'
import { firstAnswer, pictureAt, shown, textOf } from '../dom'
import { handleOf, isSameHandle, type Status } from './address'
import { isOrganisation } from './badge'
import { asHandle, profileUrl } from './facts'
import { idOf } from './ids'
import { ANY_AVATAR, AVATAR, AVATAR_ID, HANDLED_PICTURE, NO_EMOJI } from './markup'
import type { Scope } from './scope'

interface NameLink {
  link: Element
  name: string
}

/** Who wrote a post, and the link that shows their name. */
export interface Writer {
  author: Author
  link: Element | undefined
}

/** Who wrote the post in `scope`, or undefined when the page does not say. */
export function writerIn(
  scope: Scope,
  status: Status | undefined,
  trace?: Trace,
): Writer | undefined {
  const handle = handleIn(scope, status, trace)
  if (!handle) return undefined
  const block = scope.named('User-Name')
  const shown = nameLinkIn(scope, block, handle)
  const name = nameIn(scope, block, handle, shown?.name, trace) ?? handle
  const isMarked = scope.named('icon-verified') !== undefined && isOrganisation(block)
  return {
    author: authorNamed(
      handle,
      name,
      avatarIn(scope, handle),
      isMarked,
      idOf(scope.root.ownerDocument, handle),
    ),
    link: shown?.link,
  }
}

/** The handle of whoever wrote the post in `scope`, by the surest sign there is. */
function handleIn(scope: Scope, status: Status | undefined, trace?: Trace): string | undefined {
  const block = scope.named('User-Name')
  return firstAnswer(
    'handle',
    {
      nameLink: () => handleLinked(scope.nameLinks()),
      avatarId: () => handleOfAvatar(scope),
      nameWords: () => handleWritten(block),
      permalink: () => status?.handle,
      avatarPicture: () => asHandle(scope.one(HANDLED_PICTURE)?.getAttribute('alt')?.slice(1)),
      profileLink: () => handleLinked(scope.all('a[href]')),
      header: () => handleWritten(headerOf(scope)),
    },
    trace,
  )
}

/** An author out of what a page shows; the name is cut to what a record holds. */
export function authorNamed(
  handle: string,
  name: string,
  avatar?: string,
  organisation = false,
  stableId?: string,
): Author {
  return {
    handle,
    ...(stableId && { stableId }),
    name: name.slice(0, 300),
    url: profileUrl(handle),
    ...(avatar && { avatar }),
    kind: organisation ? 'company' : 'person',
  }
}

/** The link that shows the author's name, the first to them with words in it, and the name. */
function nameLinkIn(
  scope: Scope,
  block: Element | undefined,
  handle: string,
): NameLink | undefined {
  const links = block ? scope.nameLinks() : scope.all('a[href]')
  const spelled: Element[] = []
  for (const link of links) {
    if (!isSameHandle(handleOf(link), handle)) continue
    const name = nameOf(link, handle)
    if (name) return { link, name }
    if (link.textContent?.includes('@')) spelled.push(link)
  }
  // Of two links that show the handle the first shows a name that is spelled alike.
  const [link, behind] = spelled
  return link && behind && { link, name: textOf(link) }
}

/**
 * The name in `element`, emoji included: its first line, unless that is the only one with the
 * handle. A name may be spelled as the handle, which stands behind it then.
 */
export function nameOf(element: Element | null | undefined, handle: string): string {
  const lines = textOf(element, { without: NO_EMOJI }).split('\n')
  const last = lines.findLastIndex((line) => isSameHandle(line.trim(), `@${handle}`))
  return (last === 0 ? '' : lines[0]?.trim()) ?? ''
}

function nameIn(
  scope: Scope,
  block: Element | undefined,
  handle: string,
  linked: string | undefined,
  trace?: Trace,
) {
  return firstAnswer(
    'name',
    {
      nameLink: () => block && linked,
      // A quoted post's author is plain words, the name first.
      nameWords: () => nameOf(block?.firstElementChild, handle) || nameOf(block, handle),
      profileLink: () => linked,
      header: () => nameOf(headerOf(scope), handle),
    },
    trace,
  )
}

/** The handle of the link that spells it; a display name that looks like a handle is not it. */
function handleLinked(links: readonly Element[]): string | undefined {
  for (const link of links) {
    const written = asHandle(/@(\w+)\s*$/.exec(shown(link.textContent ?? ''))?.[1])
    const handle = handleOf(link)
    if (handle && written && isSameHandle(handle, written)) return handle
  }
  return undefined
}

/** The last handle written: the name, which may look like one, stands before it. */
function handleWritten(block: Element | undefined): string | undefined {
  const written = Array.from(textOf(block).matchAll(/(?:^|\s)@(\w+)(?=\s|$)/g))
  return asHandle(written.at(-1)?.[1])
}

function handleOfAvatar(scope: Scope): string | undefined {
  const id = scope.one(ANY_AVATAR)?.getAttribute('data-testid')
  const handle = id?.slice(AVATAR_ID.length)
  return handle === 'unknown' ? undefined : asHandle(handle)
}

function avatarIn(scope: Scope, handle: string): string | undefined {
  if (!scope.one('img')) return undefined
  const source = (selector: string) => pictureAt(scope.one(selector)?.getAttribute('src'))
  return source(AVATAR) ?? source(`img[alt="@${handle}"]`)
}

/** The line of name, handle and time, where no test id marks it (before 2022). */
function headerOf(scope: Scope): Element | undefined {
  let element = scope.one('time')?.parentElement
  while (element && element !== scope.root && !/@\w/.test(element.textContent ?? '')) {
    element = element.parentElement
  }
  return element ?? undefined
}
