import { COMMENT, QUOTE } from './markup'

/**
 * The first match in `scope` that is not in a comment below it, nor, unless `scope` is itself a
 * quote, in a post quoted by it.
 */
export function own(
  scope: Element,
  selector: string,
  fits: (element: Element) => unknown = () => true,
): Element | undefined {
  const foreign = scope.matches(QUOTE) ? COMMENT : `${COMMENT}, ${QUOTE}`
  const isOwn = (element: Element) => !element.closest(foreign) && fits(element)
  const first = scope.querySelector(selector)
  if (!first || isOwn(first)) return first ?? undefined
  return [...scope.querySelectorAll(selector)].find(isOwn)
}
