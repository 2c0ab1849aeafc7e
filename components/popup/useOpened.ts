import { useRef, useState } from 'preact/hooks'

/** What can stand in the popup instead of its tabs. */
type Opened = 'brand' | { personId: string }

/**
 * What stands in the popup instead of its tabs, if anything.
 *
 * @param otherwise the id of the element that takes the focus on the way back when what was
 *   clicked is gone
 */
export function useOpened(otherwise: string) {
  const [opened, setOpened] = useState<Opened>()
  const openedFrom = useRef<Element | null>(null)
  const open = (what: Opened) => {
    openedFrom.current = document.activeElement
    setOpened(what)
  }
  const back = () => {
    setOpened(undefined)
    const clicked = openedFrom.current
    const target = clicked?.isConnected ? clicked : document.getElementById(otherwise)
    // The tabs are shown again only after this state has been drawn.
    requestAnimationFrame(() => (target as HTMLElement | null)?.focus())
  }
  return {
    opened,
    openBrand: () => open('brand'),
    openPerson: (personId: string) => open({ personId }),
    back,
  }
}
