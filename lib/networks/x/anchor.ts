import type { Anchor } from '../contract'
import { total } from '../dom'
import { handleIn, nameLinkIn } from './author'
import { scopeOf } from './scope'
import { statusIn } from './status'
import { textElementIn } from './words'

/** The place right after the author's name. */
export function anchorIn(article: Element): Anchor | null {
  return total(() => {
    const scope = scopeOf(article)
    const block = scope.one('[data-testid="User-Name"]')
    const handle = handleIn(scope, () => statusIn(scope, textElementIn(scope))?.handle)
    const link = handle && nameLinkIn(scope, handle)?.link
    if (link) return afterLink(link, article)
    return block ? { parent: block, before: null } : null
  })
}

/**
 * X lays out every `div` as a column, so beside the link itself a marker would make the line
 * taller: it goes beside the link's wrapper, in the row of name and badge.
 */
function afterLink(link: Element, article: Element): Anchor | null {
  const wrapper = link.parentElement
  if (!wrapper) return null
  const row = wrapper.childElementCount === 1 && wrapper !== article ? wrapper.parentElement : null
  return row
    ? { parent: row, before: wrapper.nextSibling }
    : { parent: wrapper, before: link.nextSibling }
}
