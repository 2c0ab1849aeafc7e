import type { Author } from '../../model/post/post'
import type { Trace } from '../contract'
import { firstAnswer, textOf } from '../dom'
import { handleOf, isSameHandle } from './address'
import { authorNamed, nameOf } from './author'
import type { Scope } from './scope'
import { isSignedOut } from './words'

/** Whoever put this post of somebody else into the feed; undefined when nobody did. */
export function sharerIn(scope: Scope, author: Author, trace?: Trace): Author | undefined {
  const sharer = firstAnswer(
    'sharedBy',
    { context: () => sharerInContext(scope), above: () => sharerAbove(scope, author) },
    trace,
  )
  return sharer && !isSameHandle(sharer.handle, author.handle) ? sharer : undefined
}

/** The line above the post also says "Pinned" or names a community: no link to an account then. */
function sharerInContext(scope: Scope): Author | undefined {
  const line = scope.one('[data-testid="socialContext"]')
  const handle = handleOf(line?.closest('a') ?? line?.querySelector('a'))
  return line && handle ? authorNamed(handle, sharerName(line) ?? handle) : undefined
}

/** The name in "Name reposted", where it is an element of its own; the rest is localised. */
function sharerName(line: Element): string | undefined {
  const parts = Array.from(line.querySelectorAll('span, bdi'), (part) => textOf(part))
  return parts.find((part) => part && part !== textOf(line))
}

/** Signed-out pages: the account linked before the author's own first link. */
function sharerAbove(scope: Scope, author: Author): Author | undefined {
  if (!isSignedOut(scope)) return undefined
  const first = scope.all('a[href]').find((link) => handleOf(link))
  const handle = handleOf(first)
  if (!first || !handle || isSameHandle(handle, author.handle)) return undefined
  return authorNamed(handle, sharerName(first) ?? (nameOf(first, handle) || handle))
}
