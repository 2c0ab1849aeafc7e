import { ROW } from './useVirtualRows'

/**
 * Which row a key goes to, from row `at` of `count`; undefined for a key that goes nowhere.
 *
 * @param scroller what the rows are seen in: a page is what it holds
 */
export function stepOf(
  { key }: Pick<KeyboardEvent, 'key'>,
  at: number,
  count: number,
  scroller: Pick<Element, 'clientHeight'> | null,
): number | undefined {
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW) - 2)
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target))
}
